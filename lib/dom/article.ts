import { foldersOf } from '@/lib/core/article/address';
import type { Article, Block } from '@/lib/core/article/article';
import { hasDate } from '@/lib/core/article/dates';
import {
  type Decision,
  type DeclaredSignals,
  decideArticle,
  strongSignals,
  type TextSignals,
} from '@/lib/core/article/decision';
import { decideGenre, findLabelledGenre } from '@/lib/core/article/genre';
import { guessLanguage } from '@/lib/core/article/language';
import { primaryTag } from '@/lib/core/article/language-tag';
import { FOR_SUBSCRIBERS } from '@/lib/core/article/phrases';
import { saysTitle, toTitle } from '@/lib/core/article/titles';
import { type ChosenBlock, chooseBlocks } from './article-blocks';
import { type ArticleRoot, findRoot } from './article-root';
import { type Judgement, judgeBlocks } from './judge-blocks';
import { type PageMetadata, readDeclaredSignals, readMetadata } from './metadata';
import { findAuthors } from './page-byline';
import { type PageWalk, walkPage } from './page-walk';
import { BLOCKS_PER_STEP, hasName, isDense, type ReadablePage, readablePage } from './readable-page';
import { createTextMap, quotedStretches, type TextMap } from './text-map';

/** A page as read: its article, and the way back to its nodes. */
export interface PageReading {
  readonly article: Article;
  readonly textMap: TextMap;
  /** The smallest element that holds the article's body: what to watch for changes; null on a page that is no article. */
  readonly root: Element | null;
  readonly metadata: PageMetadata;
}

/** How to take a page: `anyway` as an article, whatever it looks like. */
export interface ReadHow {
  readonly anyway: boolean;
}

/**
 * Reads the page resumably, changing nothing and yielding often; whether it is an article is decided at the end.
 *
 * Where the page declares one part as its article, that is walked alone; all of it only if the part holds little.
 */
export function* readPage(document: Document, { anyway }: ReadHow = { anyway: false }): Generator<void, PageReading> {
  const metadata = readMetadata(document);
  yield;
  const { body } = document;
  if (!body) return notAnArticle(metadata, { tier: 0, evidence: ['veto:no-body'] });
  const declared = readDeclaredSignals(document, metadata);
  const part = findDeclaredPart(document, declared);
  const ofPart = part && (yield* readPart(part, metadata));
  const { found, signals } = ofPart && isEnough(ofPart.signals) ? ofPart : yield* readPart(body, metadata);
  const { chosen } = found;
  const decision = decideArticle(declared, signals);
  if (!found.root || chosen.length === 0) return notAnArticle(metadata, decision);
  if (decision.tier < 2 && !anyway) return notAnArticle(metadata, decision);
  yield;
  return yield* readingOf(found, found.root, decision);
}

function* readPart(
  part: Element,
  metadata: PageMetadata,
): Generator<void, { readonly found: Found; readonly signals: TextSignals }> {
  const walk = yield* walkPage(part);
  const found = yield* findArticle(readablePage(walk, metadata));
  return { found, signals: readTextSignals(metadata, walk, found.judgement, found.chosen) };
}

/** Whether a part holds so much running text that the article does not stand elsewhere. */
function isEnough(signals: TextSignals): boolean {
  return signals.proseLength >= (signals.isDense ? 600 : 1000);
}

/** The part of a page that holds its article by all that is declared: what else there is cannot change what the page is. */
function findDeclaredPart(document: Document, declared: DeclaredSignals): Element | null {
  if (strongSignals(declared).length < 2) return null;
  const headlines = document.getElementsByTagName('h1');
  const [headline] = headlines;
  if (!headline || headlines.length > 1) return null;
  const main = headline.closest('main, [role="main"]');
  const article = headline.closest('article');
  const isOnlyMain = main !== null && document.querySelectorAll('main, [role="main"]').length === 1;
  if (article && holdsMostParagraphs(article, isOnlyMain ? main : document.body)) return article;
  return isOnlyMain ? main : null;
}

/** Whether the text around a part is less than its own, as far as paragraphs tell: else the article may go on there. */
function holdsMostParagraphs(part: Element, around: Element): boolean {
  return part.getElementsByTagName('p').length * 2 >= around.getElementsByTagName('p').length;
}

/** What was found on a page, whether it is an article or not. */
export interface Found {
  readonly page: ReadablePage;
  readonly judgement: Judgement;
  readonly root: ArticleRoot | null;
  readonly labels: readonly string[];
  readonly chosen: readonly ChosenBlock[];
}

/** Finds the text that would be the article, resumably. */
export function* findArticle(page: ReadablePage): Generator<void, Found> {
  const judgement = yield* judgeBlocks(page);
  yield;
  const root = yield* findRoot(page, judgement);
  yield;
  const labels = labelsOf(page, judgement);
  if (!root) return { page, judgement, root, labels, chosen: [] };
  const isInterview = findLabelledGenre(labels) === 'interview';
  const chosen = yield* chooseBlocks({ ...page, judgement, root, isInterview });
  yield;
  return { page, judgement, root, labels, chosen: yield* visibleBlocks(chosen, root) };
}

/** What names the kind of article: the folders of its address, its section, and the lines above its headline. */
function labelsOf({ walk, metadata, read }: ReadablePage, { headline }: Judgement): readonly string[] {
  const above = headline === null ? [] : [headline - 1, headline - 2];
  const kickers = above.filter((index) => {
    const block = walk.blocks[index];
    return block !== undefined && block.length < LONGEST_KICKER && !hasName(block, 'date');
  });
  return [
    ...foldersOf(metadata.url).slice(0, -1),
    ...foldersOf(metadata.canonical ?? '').slice(0, -1),
    metadata.section ?? '',
    ...kickers.map((index) => read(index).text),
  ];
}

const LONGEST_KICKER = 30;

/** What the walk found, as the decision takes it. */
export function readTextSignals(
  metadata: PageMetadata,
  walk: PageWalk,
  judgement: Judgement,
  chosen: readonly ChosenBlock[],
): TextSignals {
  const text = chosen.filter(({ index }) => judgement.isProse[index]).map(({ mapped }) => mapped.text);
  const headline = chosen.find(({ role, raw }) => role === 'headline' && raw.linkLength < raw.length / 2);
  const dense = isDense(text.join('').slice(0, 500));
  const proseLength = text.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return {
    proseLength,
    longParagraphs: text.filter((paragraph) => paragraph.length >= (dense ? 60 : 140)).length,
    proseShare: judgement.textLength > 0 ? proseLength / judgement.textLength : 0,
    linkedHeadings: walk.blocks.filter(({ tag, linkLength }) => linkLength > 0 && /^h[1-6]$/.test(tag)).length,
    headlineMatchesTitle: headline !== undefined && saysTitle(headline.mapped.text, metadata.titles.map(toTitle)),
    hasDate: metadata.published !== null || hasDateNear(walk, headline?.index ?? null, chosen),
    isDense: dense,
  };
}

/** Whether a short line above the text or beside the headline holds a date. */
function hasDateNear(walk: PageWalk, headline: number | null, chosen: readonly ChosenBlock[]): boolean {
  const text = chosen.find(({ role }) => role === 'paragraph')?.index ?? 0;
  const from = Math.max(0, Math.min(headline ?? text, text) - 5);
  const to = Math.max(headline ?? text, text) + 3;
  return walk.blocks
    .slice(from, to)
    .some(({ pieces, length }) => length < 200 && hasDate(pieces.map((piece) => piece?.data ?? ' ').join('')));
}

/** What stands in the document but is not shown is no text of the article; where all is hidden, the page waits for its script. */
function* visibleBlocks(
  blocks: readonly ChosenBlock[],
  { region }: ArticleRoot,
): Generator<void, readonly ChosenBlock[]> {
  if (!region.element.checkVisibility({ visibilityProperty: true })) return blocks;
  const visible: ChosenBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
    if (block.raw.element.checkVisibility({ visibilityProperty: true })) visible.push(block);
  }
  return visible;
}

function* readingOf(found: Found, root: ArticleRoot, decision: Decision): Generator<void, PageReading> {
  const { metadata } = found.page;
  const { chosen } = found;
  const article = yield* articleOf(found, root, decision);
  yield;
  return {
    article,
    textMap: createTextMap(chosen.map(({ mapped }) => mapped)),
    root: root.region.element,
    metadata,
  };
}

function* articleOf(
  { page, judgement, labels, chosen }: Found,
  root: ArticleRoot,
  decision: Decision,
): Generator<void, Article> {
  const { metadata } = page;
  const blocks = blocksOf(chosen, page.walk);
  yield;
  const first = (role: Block['role']) => blocks.find((block) => block.role === role)?.text ?? null;
  const prose = blocks.filter(({ role }) => role === 'paragraph' || role === 'answer').map(({ text }) => text);
  const headline = first('headline') ?? metadata.titles[0] ?? null;
  const text = blocks.map((block) => `${block.text}\n`).join('');
  yield;
  return {
    isArticle: true,
    evidence: decision.evidence,
    genre: decideGenre({
      declaredType: metadata.declared.news,
      labels,
      headline: headline ?? '',
      roles: blocks.map(({ role }) => role),
      entries: new Set(blocks.map(({ scope }) => scope).filter((scope) => scope > 0)).size,
      length: prose.join('').length,
    }),
    headline,
    standfirst: first('standfirst'),
    authors: findAuthors(page, judgement, root),
    published: metadata.published,
    modified: metadata.modified,
    complete: metadata.isFree !== false && !saysItIsCut(page, root),
    language: guessLanguage(prose.join('\n')) ?? primaryTag(metadata.language),
    blocks,
    text,
    metadata: declaredOf(metadata),
  };
}

function blocksOf(chosen: readonly ChosenBlock[], { hasQuotedElements }: PageWalk): readonly Block[] {
  let start = 0;
  return chosen.map(({ role, scope, mapped, attribution }) => {
    const { text } = mapped;
    const block = { role, scope, text, start, end: start + text.length, attribution };
    start += text.length + 1;
    return { ...block, quotedByElement: hasQuotedElements ? quotedStretches(mapped, block.start) : [] };
  });
}

/** Whether a line below the text says that the rest is for subscribers. */
function saysItIsCut({ walk, read }: ReadablePage, { last }: ArticleRoot): boolean {
  for (let index = last; index < Math.min(walk.blocks.length, last + 6); index += 1) {
    if ((walk.blocks[index]?.length ?? 0) < 300 && FOR_SUBSCRIBERS.test(read(index).text.toLowerCase())) return true;
  }
  return false;
}

function declaredOf(metadata: PageMetadata): Article['metadata'] {
  return {
    section: metadata.section,
    description: metadata.descriptions[0] ?? null,
    keywords: metadata.keywords,
    mentions: metadata.mentions,
    siteName: metadata.siteName,
  };
}

function notAnArticle(metadata: PageMetadata, { evidence }: Decision): PageReading {
  const article: Article = {
    isArticle: false,
    evidence,
    genre: 'unknown',
    headline: metadata.titles[0] ?? null,
    standfirst: null,
    authors: metadata.authors,
    published: metadata.published,
    modified: metadata.modified,
    complete: metadata.isFree !== false,
    language: primaryTag(metadata.language),
    blocks: [],
    text: '',
    metadata: declaredOf(metadata),
  };
  return { article, textMap: createTextMap([]), root: null, metadata };
}
