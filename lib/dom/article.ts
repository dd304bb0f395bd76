import type { Article, Block } from '@/lib/core/article/article';
import { hasDate } from '@/lib/core/article/dates';
import { type Decision, decideArticle, type TextSignals } from '@/lib/core/article/decision';
import { guessLanguage, primaryTag } from '@/lib/core/article/language';
import { saysTitle } from '@/lib/core/article/titles';
import { type ChosenBlock, chooseBlocks } from './article-blocks';
import { type ArticleRoot, findRoot, isDense, type Judgement, judgeBlocks, readablePage } from './article-root';
import { type PageMetadata, readDeclaredSignals, readMetadata } from './metadata';
import { type PageWalk, walkPage } from './page-walk';
import { createTextMap, type TextMap } from './text-map';

/** A page as read: its article, and the way back to its nodes. */
export interface PageReading {
  readonly article: Article;
  readonly textMap: TextMap;
  /** The smallest element that holds the article's body: what to watch for changes; null on a page that is no article. */
  readonly root: Element | null;
  readonly metadata: PageMetadata;
}

/** Reads the page resumably: one walk that changes nothing, yielding often; whether it is an article is decided after it. */
export function* readPage(document: Document): Generator<void, PageReading> {
  const metadata = readMetadata(document);
  yield;
  const { body } = document;
  if (!body) return notAnArticle(metadata, { tier: 0, evidence: ['veto:no-body'] });
  const walk = yield* walkPage(body);
  const page = readablePage(walk, metadata);
  const judgement = judgeBlocks(page);
  yield;
  const root = findRoot(page, judgement);
  yield;
  const chosen = root ? visibleBlocks(chooseBlocks(page, judgement, root), root) : [];
  yield;
  const decision = decideArticle(
    readDeclaredSignals(document, metadata),
    readTextSignals(metadata, walk, judgement, chosen),
  );
  if (!root || decision.tier < 2) return notAnArticle(metadata, decision);
  return readingOf(metadata, decision, root, chosen);
}

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
    linkedHeadings: walk.blocks.filter(
      ({ element, linkLength }) => linkLength > 0 && /^h[1-6]$/.test(element.localName),
    ).length,
    headlineMatchesTitle: headline !== undefined && saysTitle(headline.mapped.text, metadata.titles),
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
function visibleBlocks(blocks: readonly ChosenBlock[], { region }: ArticleRoot): readonly ChosenBlock[] {
  if (!region.element.checkVisibility({ visibilityProperty: true })) return blocks;
  return blocks.filter(({ raw }) => raw.element.checkVisibility({ visibilityProperty: true }));
}

function notAnArticle(metadata: PageMetadata, decision: Decision): PageReading {
  const article = articleOf(metadata, decision, []);
  return { article: { ...article, isArticle: false }, textMap: createTextMap([]), root: null, metadata };
}

function readingOf(
  metadata: PageMetadata,
  decision: Decision,
  root: ArticleRoot,
  chosen: readonly ChosenBlock[],
): PageReading {
  return {
    article: articleOf(metadata, decision, chosen),
    textMap: createTextMap(chosen.map(({ mapped }) => mapped)),
    root: root.region.element,
    metadata,
  };
}

function articleOf(metadata: PageMetadata, decision: Decision, chosen: readonly ChosenBlock[]): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const { role, scope, mapped } of chosen) {
    const { text } = mapped;
    blocks.push({ role, scope, text, start, end: start + text.length, quotedByElement: [], attribution: null });
    start += text.length + 1;
  }
  const first = (role: Block['role']) => blocks.find((block) => block.role === role)?.text ?? null;
  const text = blocks.map((block) => `${block.text}\n`).join('');
  const prose = blocks.filter(({ role }) => role === 'paragraph').map((block) => block.text);
  return {
    isArticle: true,
    evidence: decision.evidence,
    genre: 'unknown',
    headline: first('headline') ?? metadata.titles[0] ?? null,
    standfirst: first('standfirst'),
    authors: metadata.authors,
    published: metadata.published,
    modified: metadata.modified,
    complete: metadata.isFree !== false,
    language: guessLanguage(prose.join('\n')) ?? primaryTag(metadata.languages[0]),
    blocks,
    text,
    metadata: {
      section: metadata.section,
      description: metadata.descriptions[0] ?? null,
      keywords: metadata.keywords,
      mentions: metadata.mentions,
      siteName: metadata.siteName,
    },
  };
}
