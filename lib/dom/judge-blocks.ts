import { titleLikeness, toTitle } from '@/lib/core/article/titles';
import { findLiveEntries, type LiveEntries } from './live-entries';
import type { Foreign } from './page-vocabulary';
import type { PageWalk, RawBlock, Region } from './page-walk';
import { BLOCKS_PER_STEP, between, headingLevel, isDense, kindOf, type ReadablePage, sumsOf } from './readable-page';

/** What was judged of each block, by index. */
export interface Judgement {
  readonly isProse: readonly boolean[];
  /** Why the block's surroundings are not the article's; null where they may be. */
  readonly foreign: readonly (Foreign | null)[];
  /** The block that says what the page's titles say. */
  readonly headline: number | null;
  readonly entries: LiveEntries;
  /** Of all text on the page, but for its navigation and dialogs. */
  readonly textLength: number;
}

/** Chinese, Japanese and Korean say in 40 characters what others say in 100. */
const DENSITY = 0.4;
const SENTENCE_END = /[.!?…:;»”"’')\]。！？」』）।؟۔]$/;
/** A doubted container that holds this share of the running text is the article after all. */
const FORGIVEN_SHARE = 0.45;
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

/** Whether a block reads as running text, whatever stands around it. */
function isProse(block: RawBlock): boolean {
  const tag = block.tag;
  if (block.inLink || NEVER_PROSE.has(tag) || block.linkLength > block.length / 2) return false;
  if (block.names.has('caption') || block.names.has('credit') || block.names.has('date')) return false;
  const least = LEAST_LENGTH[tag] ?? 70;
  if (block.length < least * DENSITY) return false;
  const density = block.pieces.some((piece) => piece !== null && isDense(piece.data)) ? DENSITY : 1;
  if (block.length < least * density) return false;
  return block.length > 140 * density || SENTENCE_END.test(endOf(block));
}

function endOf(block: RawBlock): string {
  const last = block.pieces.findLast((piece) => piece !== null && /\S/.test(piece.data));
  return last?.data.trimEnd().slice(-1) ?? '';
}

/** Judges every block, resumably: running text or not, and whether its surroundings are the article's. */
export function* judgeBlocks(page: ReadablePage): Generator<void, Judgement> {
  const { blocks } = page.walk;
  const prose: boolean[] = [];
  let textLength = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    if (index % (4 * BLOCKS_PER_STEP) === 0) yield;
    const block = blocks[index] as RawBlock;
    prose.push(!block.region.isInFigure && isProse(block));
    textLength += block.length;
  }
  yield;
  const headline = yield* findHeadline(page, prose);
  const entries = yield* findLiveEntries(page, prose);
  yield;
  const foreign = yield* findForeign(page, { prose, headline, entries });
  yield;
  cutAfterComments(page, prose, foreign, headline ?? 0);
  yield;
  leaveOtherArticles(page.walk, prose, foreign, headline);
  return {
    isProse: prose,
    foreign,
    headline,
    entries,
    textLength,
  };
}

/** By the index of the region. */
type Reasons = readonly (Foreign | null)[];

/** Why each block's surroundings are not the article's: doubted containers, and lists of cards. */
function* findForeign(
  page: ReadablePage,
  {
    prose,
    headline,
    entries,
  }: {
    readonly prose: readonly boolean[];
    readonly headline: number | null;
    readonly entries: LiveEntries;
  },
): Generator<void, (Foreign | null)[]> {
  const { blocks, regions } = page.walk;
  const lengths = sumsOf(blocks, (block, index) => (prose[index] ? block.length : 0));
  const total = lengths[blocks.length] ?? 0;
  yield;
  const cards = yield* findCards(blocks, regions, prose, lengths);
  const title = headline === null ? undefined : blocks[headline];
  for (let region = title?.region ?? null; region; region = region.parent) cards.delete(region);
  const trusted = trustedEntries(entries, isDeclaredLive(page));
  const doubtOf = (region: Region) => (trusted.has(region) ? null : region.doubted);
  const doubted = inherit(regions, doubtOf);
  let undoubted = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const { region, length } = blocks[index] as RawBlock;
    if (prose[index] && !doubted[region.index] && !cards.has(region)) undoubted += length;
  }
  yield;
  const main = findMainHolder(blocks, (index) => prose[index] === true);
  const forgiven = new Set([
    ...forgivenKeys(regions, lengths, { total, undoubted }),
    ...(main && main.length >= total * MAIN_SHARE ? keysAbove(main.holder) : []),
  ]);
  yield;
  const foreign = inherit(
    regions,
    (region) => (forgiven.has(region.key) ? null : doubtOf(region)) ?? (cards.has(region) ? 'related' : null),
  );
  return blocks.map(({ region }) => foreign[region.index] ?? null);
}

/** Whether the page says that it is a live page. */
function isDeclaredLive({ metadata }: ReadablePage): boolean {
  return metadata.declared.news === 'LiveBlogPosting';
}

/** Entries whose names speak of one among many (`alert`, `pinned`), not of the whole list. */
function trustedEntries({ regions }: LiveEntries, isLive: boolean): ReadonlySet<Region> {
  const plain = regions.filter(({ doubted }) => doubted === null).length;
  if (!isLive && plain * 2 <= regions.length) return new Set();
  return new Set(regions.filter(({ doubted }) => doubted !== null && !OF_OTHERS.has(doubted)));
}

/** The outermost reason that holds for each region. */
function inherit(regions: readonly Region[], reasonOf: (region: Region) => Foreign | null): Reasons {
  const reasons: (Foreign | null)[] = [];
  for (let index = 0; index < regions.length; index += 1) {
    const region = regions[index] as Region;
    const outer = region.parent === null ? null : (reasons[region.parent.index] ?? null);
    reasons.push(outer ?? reasonOf(region));
  }
  return reasons;
}

/** Of two that hold nearly as much, the first is the article: what follows it is an offer, a comment, the next story. */
const NEARLY = 1.4;

/** The container with the most running text directly in it: the article's paragraphs stand side by side. */
export function findMainHolder(
  blocks: readonly RawBlock[],
  isBody: (index: number) => boolean,
): { readonly holder: Region; readonly length: number } | null {
  const lengths = new Map<Region, number>();
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as RawBlock;
    if (!isBody(index)) continue;
    const holder = holderOf(block);
    lengths.set(holder, (lengths.get(holder) ?? 0) + block.length);
  }
  let best: { readonly holder: Region; readonly length: number } | null = null;
  for (const [holder, length] of lengths) if (!best || length > best.length * NEARLY) best = { holder, length };
  return best;
}

/** What a paragraph stands in: the parent of its own element, or the element whose text is broken into paragraphs. */
export function holderOf({ region }: RawBlock): Region {
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
  for (let index = 0; index < regions.length; index += 1) {
    const { doubted, key, first, end } = regions[index] as Region;
    if (!doubted) continue;
    const known = held.get(key) ?? { length: 0, end: 0, reason: doubted };
    if (known.end > first) continue;
    held.set(key, { ...known, length: known.length + between(lengths, first, end), end });
  }
  const isForgiven = ({ length, reason }: { readonly length: number; readonly reason: Foreign }) =>
    length >= 100 &&
    (undoubted < LITTLE_TEXT
      ? length >= total * (OF_OTHERS.has(reason) ? FORGIVEN_SHARE : 0.3)
      : !UNFORGIVEN.has(reason) && length >= total * FORGIVEN_SHARE);
  return new Set([...held].filter(([, kept]) => isForgiven(kept)).map(([key]) => key));
}

/** Less running text than this is no article: then a doubted container must hold it. */
const LITTLE_TEXT = 300;
/** What others wrote, or wants something of the reader. */
const OF_OTHERS: ReadonlySet<Foreign> = new Set<Foreign>(['comments', 'consent', 'advertisement', 'newsletter']);
/** Long as they may be, they are never the article while there is other text. */
const UNFORGIVEN: ReadonlySet<Foreign> = new Set<Foreign>([...OF_OTHERS, 'related']);
/** The fullest container with this share of the running text is the article, whatever its name. */
const MAIN_SHARE = 0.25;
const CARD_LENGTH = 400;

/** Lists of links to other stories: siblings of one kind, each a linked title and a sentence or two. */
function* findCards(
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  prose: readonly boolean[],
  lengths: readonly number[],
): Generator<void, Set<Region>> {
  const proseCounts = sumsOf(prose, (is) => (is ? 1 : 0));
  const titles = sumsOf(blocks, (block) => (isLinkedTitle(block) ? 1 : 0));
  const groups = new Map<Region, Map<string, Region[]>>();
  for (let at = 0; at < regions.length; at += 1) {
    if (at % (4 * BLOCKS_PER_STEP) === 0) yield;
    const region = regions[at] as Region;
    const { first, end, parent } = region;
    if (!parent || end - first > 8 || between(titles, first, end) === 0) continue;
    if (!opensWithTitle(blocks, first, end)) continue;
    if (between(proseCounts, first, end) > 2 || between(lengths, first, end) > CARD_LENGTH) continue;
    const kind = `${region.tag} ${region.className}`;
    const ofParent = groups.get(parent) ?? new Map<string, Region[]>();
    groups.set(parent, ofParent);
    const group = ofParent.get(kind);
    if (group) group.push(region);
    else ofParent.set(kind, [region]);
  }
  const lists = [...groups.values()].flatMap((ofParent) => [...ofParent.values()]).filter((list) => list.length >= 3);
  return new Set(lists.flat());
}

/** Whether the first text of some length is a linked title. */
function opensWithTitle(blocks: readonly RawBlock[], first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    const block = blocks[index] as RawBlock;
    if (block.length >= 15) return isLinkedTitle(block);
  }
  return false;
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
    if (headingLevel(block) === 0 || !COMMENTS_HEADING.test(read(index).text.toLowerCase())) continue;
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
  const lengths = sumsOf(blocks, (block, index) => (prose[index] && !foreign[index] ? block.length : 0));
  const own = smallestHolder(title.region, lengths);
  if (!own) return;
  const kind = kindOf(own);
  const level = headingLevel(title);
  const isTitled = ({ first, end }: Region) =>
    blocks.slice(first, Math.min(end, first + TITLE_REACH)).some((block) => level > 0 && headingLevel(block) === level);
  for (let index = 0; index < regions.length; index += 1) {
    const region = regions[index] as Region;
    if (region.first < own.end && region.end > own.first) continue;
    if (isSameKind(region, own, kind) && isTitled(region)) foreign.fill('foreign-article', region.first, region.end);
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
function isSameKind(one: Region, other: Region, kind: string): boolean {
  if (one.tag !== other.tag) return false;
  return one.tag === 'article' || (one.depth === other.depth && kindOf(one) === kind);
}

/** Lower case. */
const COMMENTS_HEADING =
  /^(?:(?:\d{1,5}|no|leave a|post a|add a|view|show|see all|all|your|reader|join the|laisser un|ajouter un|poster un|deja un|deje un|lascia un|deixe um|schreibe einen|ihr|ihre) )?(?:(?:comment|discussion|conversation)(?=\W*\d*\W*$)|comments|responses?|thoughts? (?:to|on)|replies|reply|commentaires?|réactions?|kommentare?|leserkommentare|comentarios?|comentários?|comentário|commenti|commento|reacties|kommentarer|komentarze|комментари[ийяев]{1,2})(?:\W|$)/;

/** The heading that says what the page's titles say: the best likeness, `h1` first; null if none does. */
function* findHeadline(page: ReadablePage, prose: readonly boolean[]): Generator<void, number | null> {
  const titles = page.metadata.titles.map(toTitle);
  let best: number | null = null;
  let bestScore = 0.45;
  let looked = 0;
  for (const { index, level, bonus } of yield* headlineCandidates(page, prose)) {
    // The rest can only be worse, however like.
    if (1 + bonus <= bestScore) break;
    looked += 1;
    if (looked % BLOCKS_PER_STEP === 0) yield;
    const said = toTitle(page.read(index).text);
    const likeness = Math.max(0, ...titles.map((title) => titleLikeness(said, title)));
    if (level === 0 && likeness < 0.8) continue;
    if (likeness + bonus <= bestScore + 0.001) continue;
    best = index;
    bestScore = likeness + bonus;
  }
  return best;
}

/** What may be the headline by its form, the most likely first. */
function* headlineCandidates(
  { walk, metadata }: ReadablePage,
  prose: readonly boolean[],
): Generator<void, readonly { readonly index: number; readonly level: number; readonly bonus: number }[]> {
  const longest = Math.max(0, ...metadata.titles.map((title) => title.length)) + 20;
  const candidates: { index: number; level: number; bonus: number }[] = [];
  let passed = 0;
  for (let index = 0; index < walk.blocks.length; index += 1) {
    if (index % (4 * BLOCKS_PER_STEP) === 0) yield;
    const block = walk.blocks[index] as RawBlock;
    if (prose[index]) passed += block.length;
    if (block.length > 400 || block.length < 4) continue;
    const level = headingLevel(block);
    if (level === 0 && (passed > LITTLE_TEXT || block.inLink || block.length < 20 || block.length > longest)) continue;
    const isLinked = block.linkLength > block.length / 2;
    const bonus = (LEVEL_BONUS[Math.min(level, 4)] ?? 0) - (passed > 0 ? 0.1 : 0) - (isLinked ? 0.15 : 0);
    candidates.push({ index, level, bonus });
  }
  return candidates.sort((a, b) => b.bonus - a.bonus);
}

/** By level of heading; a line that is no heading comes last. */
const LEVEL_BONUS = [0, 0.5, 0.2, 0.1, 0.05] as const;
