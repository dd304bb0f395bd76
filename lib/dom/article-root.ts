import { foldTitle, titleLikeness } from '@/lib/core/article/titles';
import type { PageMetadata } from './metadata';
import type { Foreign } from './page-vocabulary';
import type { PageWalk, RawBlock, Region } from './page-walk';
import { type MappedText, readPieces } from './text-map';

/** Where the article's running text stands on the page. */
export interface ArticleRoot {
  readonly region: Region;
  /** Indices of the first and last block of running text in it. */
  readonly first: number;
  readonly last: number;
}

/** A walked page, what it declares, and the texts of its blocks, each read once. */
export interface ReadablePage {
  readonly walk: PageWalk;
  readonly metadata: PageMetadata;
  readonly read: (index: number) => MappedText;
}

/** What was judged of each block, by index. */
export interface Judgement {
  readonly isProse: readonly boolean[];
  /** Why the block's surroundings are not the article's; null where they may be. */
  readonly foreign: readonly (Foreign | null)[];
  /** The block that says what the page's titles say. */
  readonly headline: number | null;
  /** Of all text on the page. */
  readonly textLength: number;
}

/** A walked page with its texts, which are read when they are asked for. */
export function readablePage(walk: PageWalk, metadata: PageMetadata): ReadablePage {
  const texts: (MappedText | undefined)[] = [];
  const read = (index: number) => {
    texts[index] ??= readPieces(walk.blocks[index]?.pieces ?? []);
    return texts[index];
  };
  return { walk, metadata, read };
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Chinese, Japanese and Korean say in 40 characters what others say in 100. */
const DENSITY = 0.4;
const SENTENCE_END = /[.!?…:;»”"’')\]。！？」』）।؟۔]$/;
/** A doubted container that holds this share of the running text is the article after all. */
const FORGIVEN_SHARE = 0.45;
/** What text other than running text costs a candidate. */
const COST_OF_OTHER = 0.4;

const LEAST_LENGTH: Readonly<Record<string, number>> = { p: 40, li: 140, dd: 140, td: 120 };
const NEVER_PROSE = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'dt',
  'th',
  'caption',
  'legend',
  'summary',
  'label',
  'address',
  'form',
]);

/** Whether a text is written in a script that needs few characters a word. */
export function isDense(text: string): boolean {
  return DENSE.test(text);
}

/** Whether a block reads as running text, whatever stands around it. */
function isProse(block: RawBlock): boolean {
  const tag = block.element.localName;
  if (block.inLink || NEVER_PROSE.has(tag) || block.linkLength > block.length / 2) return false;
  if (block.names.has('caption') || block.names.has('credit') || block.names.has('date')) return false;
  const density = block.pieces.some((piece) => piece !== null && isDense(piece.data)) ? DENSITY : 1;
  if (block.length < (LEAST_LENGTH[tag] ?? 70) * density) return false;
  return block.length > 140 * density || SENTENCE_END.test(endOf(block));
}

function endOf(block: RawBlock): string {
  const last = block.pieces.findLast((piece) => piece !== null && /\S/.test(piece.data));
  return last?.data.trimEnd().slice(-1) ?? '';
}

/** Judges every block: running text or not, and whether its surroundings are the article's. */
export function judgeBlocks(page: ReadablePage): Judgement {
  const { blocks } = page.walk;
  const prose = blocks.map((block) => isProse(block) && !isInFigure(block.region));
  const headline = findHeadline(page, prose);
  const foreign = findForeign(page.walk, prose);
  cutAfterComments(page, prose, foreign, headline ?? 0);
  leaveOtherArticles(page.walk, prose, foreign, headline);
  return {
    isProse: prose,
    foreign,
    headline,
    textLength: blocks.reduce((sum, block) => sum + block.length, 0),
  };
}

/** Why each block's surroundings are not the article's: barred or doubted containers, and lists of cards. */
function findForeign({ blocks, regions }: PageWalk, prose: readonly boolean[]): (Foreign | null)[] {
  const barred = inherit(regions, ({ barred }) => barred);
  const lengths = prefixSums(
    blocks.map((block, index) => (prose[index] && !barred.get(block.region) ? block.length : 0)),
  );
  const total = lengths.at(-1) ?? 0;
  const cards = findCards(blocks, regions, prose, lengths);
  const doubted = inherit(regions, (region) => region.barred ?? region.doubted);
  const undoubted = blocks.reduce(
    (sum, block, index) =>
      sum + (prose[index] && !doubted.get(block.region) && !cards.has(block.region) ? block.length : 0),
    0,
  );
  const main = findMainHolder(blocks, (index) => prose[index] === true && !barred.get(blocks[index]?.region as Region));
  const forgiven = new Set([
    ...forgivenKeys(regions, lengths, { total, undoubted }),
    ...(main && main.length >= total * MAIN_SHARE ? keysAbove(main.holder) : []),
  ]);
  const foreign = inherit(
    regions,
    (region) =>
      region.barred ??
      (region.doubted && !forgiven.has(region.key) ? region.doubted : null) ??
      (cards.has(region) ? 'related' : null),
  );
  return blocks.map((block) => foreign.get(block.region) ?? null);
}

/** The outermost reason that holds for each region. */
function inherit(
  regions: readonly Region[],
  reasonOf: (region: Region) => Foreign | null,
): ReadonlyMap<Region, Foreign | null> {
  const reasons = new Map<Region, Foreign | null>();
  for (const region of regions) reasons.set(region, (region.parent && reasons.get(region.parent)) ?? reasonOf(region));
  return reasons;
}

/** The container with the most running text directly in it: the article's paragraphs stand side by side. */
function findMainHolder(
  blocks: readonly RawBlock[],
  isBody: (index: number) => boolean,
): { readonly holder: Region; readonly length: number } | null {
  const lengths = new Map<Region, number>();
  blocks.forEach((block, index) => {
    if (!isBody(index)) return;
    const holder = holderOf(block);
    lengths.set(holder, (lengths.get(holder) ?? 0) + block.length);
  });
  let best: { readonly holder: Region; readonly length: number } | null = null;
  for (const [holder, length] of lengths) if (!best || length > best.length) best = { holder, length };
  return best;
}

/** What a paragraph stands in: the parent of its own element, or the element whose text is broken into paragraphs. */
function holderOf({ region }: RawBlock): Region {
  return region.end - region.first <= 1 ? (region.parent ?? region) : region;
}

/** The keys of doubted containers around a region that may still be the article's. */
function keysAbove(holder: Region): readonly string[] {
  const keys: string[] = [];
  for (let region: Region | null = holder; region; region = region.parent) {
    if (region.doubted && !UNFORGIVEN.has(region.doubted)) keys.push(region.key);
  }
  return keys;
}

/** Of containers that are doubted, those that hold the article after all. */
function forgivenKeys(
  regions: readonly Region[],
  lengths: readonly number[],
  { total, undoubted }: { readonly total: number; readonly undoubted: number },
): ReadonlySet<string> {
  const held = new Map<string, { length: number; end: number; readonly reason: Foreign }>();
  for (const { doubted, key, first, end } of regions) {
    if (!doubted) continue;
    const known = held.get(key) ?? { length: 0, end: 0, reason: doubted };
    if (known.end > first) continue;
    held.set(key, { ...known, length: known.length + between(lengths, first, end), end });
  }
  const isForgiven = ({ length, reason }: { readonly length: number; readonly reason: Foreign }) =>
    length >= 100 &&
    (undoubted < LITTLE_TEXT ? length >= total * 0.3 : !UNFORGIVEN.has(reason) && length >= total * FORGIVEN_SHARE);
  return new Set([...held].filter(([, kept]) => isForgiven(kept)).map(([key]) => key));
}

/** Less running text than this is no article: then a doubted container must hold it. */
const LITTLE_TEXT = 300;
/** Long as they may be, they are never the article while there is other text. */
const UNFORGIVEN: ReadonlySet<Foreign> = new Set<Foreign>([
  'comments',
  'consent',
  'related',
  'advertisement',
  'newsletter',
]);
/** The fullest container with this share of the running text is the article, whatever its name. */
const MAIN_SHARE = 0.25;
const CARD_LENGTH = 400;

/** Lists of links to other stories: siblings of one kind, each a linked title and a sentence or two. */
function findCards(
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  prose: readonly boolean[],
  lengths: readonly number[],
): ReadonlySet<Region> {
  const proseCounts = prefixSums(prose.map((is) => (is ? 1 : 0)));
  const titles = prefixSums(blocks.map((block) => (isLinkedTitle(block) ? 1 : 0)));
  const groups = new Map<Region, Map<string, Region[]>>();
  for (const region of regions) {
    const { first, end, parent } = region;
    if (!parent || end - first > 8 || between(titles, first, end) === 0) continue;
    if (!opensWithTitle(blocks, first, end)) continue;
    if (between(proseCounts, first, end) > 2 || between(lengths, first, end) > CARD_LENGTH) continue;
    const kind = `${region.element.localName} ${region.element.getAttribute('class') ?? ''}`;
    const ofParent = groups.get(parent) ?? new Map<string, Region[]>();
    groups.set(parent, ofParent);
    ofParent.set(kind, [...(ofParent.get(kind) ?? []), region]);
  }
  const lists = [...groups.values()].flatMap((ofParent) => [...ofParent.values()]).filter((list) => list.length >= 3);
  return new Set(lists.flat());
}

/** Whether the first text of some length is a linked title. */
function opensWithTitle(blocks: readonly RawBlock[], first: number, end: number): boolean {
  const opening = blocks.slice(first, end).find(({ length }) => length >= 15);
  return opening !== undefined && isLinkedTitle(opening);
}

function isLinkedTitle(block: RawBlock): boolean {
  if (block.length < 15 || block.length > 250) return false;
  return block.inLink || block.linkLength >= block.length * 0.8;
}

/** Where the readers' comments begin, nothing more is the article's. */
function cutAfterComments(
  { walk, read }: ReadablePage,
  prose: readonly boolean[],
  foreign: (Foreign | null)[],
  from: number,
) {
  let seen = 0;
  for (let index = from; index < walk.blocks.length; index += 1) {
    const block = walk.blocks[index];
    if (!block) continue;
    if (prose[index] && !foreign[index]) seen += block.length;
    if (seen < 200 || block.length > 120 || prose[index] || foreign[index]) continue;
    if (headingLevel(block) === 0 || !COMMENTS_HEADING.test(read(index).text)) continue;
    foreign.fill('comments', index);
    return;
  }
}

/** A document that scrolls on holds the next stories too: containers like the headline's own, each with a headline of its own. */
function leaveOtherArticles(
  { blocks, regions }: PageWalk,
  prose: readonly boolean[],
  foreign: (Foreign | null)[],
  headline: number | null,
) {
  const title = headline === null ? undefined : blocks[headline];
  if (!title || headline === null) return;
  const lengths = prefixSums(blocks.map((block, index) => (prose[index] && !foreign[index] ? block.length : 0)));
  const own = smallestHolder(title.region, lengths);
  if (!own) return;
  const level = headingLevel(title);
  const isTitled = ({ first, end }: Region) =>
    blocks.slice(first, Math.min(end, first + TITLE_REACH)).some((block) => level > 0 && headingLevel(block) === level);
  for (const region of regions) {
    if (region.first < own.end && region.end > own.first) continue;
    if (isSameKind(region, own) && isTitled(region)) foreign.fill('foreign-article', region.first, region.end);
  }
}

/** The innermost container of a headline that also holds an article's text. */
function smallestHolder(from: Region, lengths: readonly number[]): Region | null {
  for (let region: Region | null = from; region?.parent; region = region.parent) {
    if (between(lengths, region.first, region.end) >= LITTLE_TEXT) return region;
  }
  return null;
}

/** Within so many blocks of its beginning a story has its headline. */
const TITLE_REACH = 12;

/** Two `article` elements, or siblings and cousins of one tag and one first class: what a template repeats. */
function isSameKind(one: Region, other: Region): boolean {
  if (one.element.localName === 'article' && other.element.localName === 'article') return true;
  return one.depth === other.depth && kindOf(one.element) === kindOf(other.element);
}

/** What a template makes of an element, whatever it adds for one of many: its tag and its first class. */
function kindOf(element: Element): string {
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/, 1);
  return `${element.localName}.${first.replace(/\d+/g, '')}`;
}

const COMMENTS_HEADING =
  /^(?:(?:\d{1,5}|no|leave a|post a|add a|view|show|see all|all|your|reader|join the|laisser un|ajouter un|poster un|deja un|deje un|lascia un|deixe um|schreibe einen|ihr|ihre) )?(?:comments?|responses?|thoughts? (?:to|on)|replies|reply|discussion|conversation|commentaires?|réactions?|kommentare?|leserkommentare|comentarios?|comentários?|comentário|commenti|commento|reacties|kommentarer|komentarze|комментари[ийяев]{1,2})(?:\W|$)/i;

/** The heading that says what the page's titles say: the best likeness, `h1` first; null if none does. */
function findHeadline({ walk, metadata, read }: ReadablePage, prose: readonly boolean[]): number | null {
  const longest = Math.max(0, ...metadata.titles.map((title) => title.length)) + 20;
  let best: number | null = null;
  let bestScore = 0.45;
  let passed = 0;
  for (const [index, block] of walk.blocks.entries()) {
    if (prose[index]) passed += block.length;
    const level = headingLevel(block);
    if (block.length > 400 || block.length < 4) continue;
    if (level === 0 && (passed > 0 || block.inLink || block.length < 20 || block.length > longest)) continue;
    const { text } = read(index);
    const likeness = Math.max(0, ...metadata.titles.map((title) => titleLikeness(text, title)));
    if (level === 0 && likeness < 0.8) continue;
    const isLinked = block.linkLength > block.length / 2;
    const score = likeness + (LEVEL_BONUS[Math.min(level, 4)] ?? 0) - (isLinked ? 0.15 : 0) - (passed > 0 ? 0.1 : 0);
    if (score > bestScore + 0.001) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

/** By level of heading; a line that is no heading comes last. */
const LEVEL_BONUS = [0, 0.5, 0.2, 0.1, 0.05] as const;

/** The level of a heading, or of one that the block stands in; 0 for other blocks. */
export function headingLevel(block: RawBlock): number {
  for (let region: Region | null = block.region, up = 0; region && up < 3; region = region.parent, up += 1) {
    const tag = region.element.localName;
    if (tag.length === 2 && tag >= 'h1' && tag <= 'h6') return Number(tag[1]);
  }
  return 0;
}

/** The smallest container of the article's running text, after its headline; null where there is none. */
export function findRoot(page: ReadablePage, { isProse: prose, foreign, headline }: Judgement): ArticleRoot | null {
  const { blocks, regions } = page.walk;
  const start = headlineOrTop(page.walk, prose, headline);
  const body = declaredBody(page, prose);
  const isBody = (index: number) =>
    prose[index] === true && !foreign[index] && index >= start && (!body || body.has(index));
  const proseSums = prefixSums(blocks.map((block, index) => (isBody(index) ? block.length : 0)));
  const otherSums = prefixSums(
    blocks.map((block, index) => (isBody(index) || foreign[index] || index < start ? 0 : weightOfOther(block))),
  );
  let best: Region | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const region of regions) {
    const held = between(proseSums, region.first, region.end);
    if (held === 0) continue;
    const isLeaf = region.end - region.first < 2;
    const bonus = region.names.has('body') || region.element.localName === 'article' ? 1.05 : isLeaf ? 0.7 : 1;
    const passedOver = between(proseSums, start, region.first) + between(otherSums, start, region.first);
    const other = between(otherSums, region.first, region.end) + Math.min(passedOver, held * 2);
    const score = held * bonus - COST_OF_OTHER * other;
    if (score >= bestScore) {
      best = region;
      bestScore = score;
    }
  }
  if (!best) return null;
  return trimRoot(page, best, (index) => prose[index] === true && !foreign[index] && index >= start, foreign);
}

/** What text that is no running text costs, by what it is: links lead elsewhere, a short paragraph may be the article's. */
function weightOfOther(block: RawBlock): number {
  const plain = block.length - block.linkLength;
  const isOrdinary = headingLevel(block) > 0 || MILD.has(block.element.localName);
  return block.linkLength * 1.2 + plain * (isOrdinary ? 0.25 : 0.8);
}

const MILD = new Set(['p', 'li', 'td', 'dd', 'blockquote', 'figcaption', 'q', 'cite']);

/**
 * Cuts what stands before and after the article's own container, if it is little and comes after much else: legal lines, prompts.
 *
 * Outward from the container of most running text, each further paragraph must outweigh what lies between.
 */
function trimRoot(
  { walk: { blocks } }: ReadablePage,
  region: Region,
  isBody: (index: number) => boolean,
  foreign: readonly (Foreign | null)[],
): ArticleRoot | null {
  const indices = rangeOfIndices(region.first, region.end).filter(isBody);
  const main = findMainHolder(blocks, (index) => index >= region.first && index < region.end && isBody(index));
  const isMain = (index: number) => {
    const block = blocks[index];
    return block !== undefined && main !== null && isLike(holderOf(block), main.holder);
  };
  const first = indices.find(isMain);
  const last = indices.findLast(isMain);
  if (first === undefined || last === undefined) return null;
  const costOf = (index: number) => {
    const block = blocks[index];
    if (!block) return 0;
    return foreign[index] ? Math.min(block.length, 60) * 0.5 : weightOfOther(block) * 0.6;
  };
  return {
    region,
    first: extend(indices.filter((index) => index < first).toReversed(), first, blocks, costOf),
    last: extend(
      indices.filter((index) => index > last),
      last,
      blocks,
      costOf,
    ),
  };
}

/** The farthest of the indices that are worth their way. */
function extend(
  indices: readonly number[],
  from: number,
  blocks: readonly RawBlock[],
  costOf: (index: number) => number,
): number {
  let best = from;
  let bestSum = 0;
  let sum = -COST_OF_LEAVING;
  let at = from;
  for (const index of indices) {
    const step = index > at ? 1 : -1;
    for (let between = at + step; between !== index; between += step) sum -= costOf(between);
    sum += (blocks[index]?.length ?? 0) * 0.6;
    at = index;
    if (sum <= bestSum) continue;
    best = index;
    bestSum = sum;
  }
  return best;
}

/** What a paragraph outside the article's own container must outweigh at least. */
const COST_OF_LEAVING = 60;

/** The same container, or one of the same kind: sections, live entries. */
function isLike(one: Region, other: Region): boolean {
  if (one === other) return true;
  return (
    one.element.localName === other.element.localName &&
    one.key === other.key &&
    one.depth === other.depth &&
    one.key !== ''
  );
}

/** A headline that comes after most of the running text is none to start from. */
function headlineOrTop({ blocks }: PageWalk, prose: readonly boolean[], headline: number | null): number {
  if (headline === null) return 0;
  const lengths = prefixSums(blocks.map((block, index) => (prose[index] ? block.length : 0)));
  return (lengths[headline] ?? 0) > (lengths.at(-1) ?? 0) * 0.6 ? 0 : headline;
}

/** The blocks that the page's JSON-LD gives as the article's body; null where it gives none, or one that is not on the page. */
function declaredBody({ walk, metadata, read }: ReadablePage, prose: readonly boolean[]): ReadonlySet<number> | null {
  const declared = metadata.articleNode?.articleBody;
  if (typeof declared !== 'string' || declared.length < 500) return null;
  const body = foldTitle(declared.slice(0, 200_000));
  const found = new Set<number>();
  let length = 0;
  walk.blocks.forEach((block, index) => {
    if (!prose[index]) return;
    const opening = foldTitle(read(index).text.slice(0, 90)).slice(0, 60);
    if (opening.length < 20 || !body.includes(opening)) return;
    found.add(index);
    length += block.length;
  });
  return length >= body.length * 0.6 ? found : null;
}

function isInFigure(region: Region | null): boolean {
  for (let outer = region; outer; outer = outer.parent) {
    if (outer.element.localName === 'figure' || outer.element.localName === 'figcaption') return true;
    if (outer.names.has('caption')) return true;
  }
  return false;
}

function rangeOfIndices(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

function prefixSums(lengths: readonly number[]): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const length of lengths) {
    sum += length;
    sums.push(sum);
  }
  return sums;
}

function between(sums: readonly number[], first: number, end: number): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
