import { foldTitle } from '@/lib/core/article/titles';
import { findMainHolder, holderOf, type Judgement } from './judge-blocks';
import type { LiveEntries } from './live-entries';
import type { Foreign } from './page-vocabulary';
import type { PageWalk, RawBlock, Region } from './page-walk';
import { BLOCKS_PER_STEP, between, headingLevel, isDense, type ReadablePage, sumsOf } from './readable-page';

/** Where the article's running text stands on the page. */
export interface ArticleRoot {
  readonly region: Region;
  /** Indices of the first and last block of running text in it. */
  readonly first: number;
  readonly last: number;
}

/** What text other than running text costs a candidate. */
const COST_OF_OTHER = 0.4;

/** The smallest container of the article's running text, after its headline; null where there is none. */
export function* findRoot(
  page: ReadablePage,
  { isProse: prose, foreign, headline, entries }: Judgement,
): Generator<void, ArticleRoot | null> {
  const { blocks, regions } = page.walk;
  const start = headlineOrTop(page.walk, prose, headline);
  const body = yield* declaredBody(page, prose);
  const isBody = (index: number) =>
    prose[index] === true && !foreign[index] && index >= start && (!body || body.has(index));
  const proseSums = sumsOf(blocks, (block, index) => (isBody(index) ? block.length : 0));
  const otherSums = sumsOf(blocks, (block, index) =>
    foreign[index] || index < start || isBody(index) ? 0 : weightOfOther(block),
  );
  yield;
  let best: Region | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < regions.length; at += 1) {
    const region = regions[at] as Region;
    const held = between(proseSums, region.first, region.end);
    if (held === 0) continue;
    const isLeaf = region.end - region.first < 2;
    const bonus = region.names.has('body') || region.tag === 'article' ? 1.05 : isLeaf ? 0.7 : 1;
    const passedOver = between(proseSums, start, region.first) + between(otherSums, start, region.first);
    const other = between(otherSums, region.first, region.end) + Math.min(passedOver, held * 2);
    const score = held * bonus - COST_OF_OTHER * other;
    if (score >= bestScore) {
      best = region;
      bestScore = score;
    }
  }
  if (!best) return null;
  yield;
  const isText = (index: number) => prose[index] === true && !foreign[index] && index >= start;
  return trimRoot(page, best, { isBody: isText, foreign, entries });
}

/** What text that is no running text costs, by what it is: links lead elsewhere, a short paragraph may be the article's. */
function weightOfOther(block: RawBlock): number {
  const plain = block.length - block.linkLength;
  const isOrdinary = headingLevel(block) > 0 || MILD.has(block.tag);
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
  {
    isBody,
    foreign,
    entries,
  }: {
    readonly isBody: (index: number) => boolean;
    readonly foreign: readonly (Foreign | null)[];
    readonly entries: LiveEntries;
  },
): ArticleRoot | null {
  const indices = rangeOfIndices(region.first, region.end).filter(isBody);
  const main = findMainHolder(blocks, (index) => index >= region.first && index < region.end && isBody(index));
  const isMain = (index: number) => {
    const block = blocks[index];
    if (block === undefined || main === null) return false;
    return entries.entryOf(index) > 0 || isLike(holderOf(block), main.holder);
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

/** The same container, or one that the same template made: sections of one article. */
function isLike(one: Region, other: Region): boolean {
  if (one === other) return true;
  return one.tag === other.tag && one.key === other.key && one.depth === other.depth && one.key !== '';
}

/** A headline that comes after most of the running text is none to start from. */
function headlineOrTop({ blocks }: PageWalk, prose: readonly boolean[], headline: number | null): number {
  if (headline === null) return 0;
  const lengths = sumsOf(blocks, (block, index) => (prose[index] ? block.length : 0));
  return (lengths[headline] ?? 0) > (lengths.at(-1) ?? 0) * 0.6 ? 0 : headline;
}

/** The blocks that the page's JSON-LD gives as the article's body; null where it gives none, or one that is not on the page. */
function* declaredBody(
  { walk, metadata, read }: ReadablePage,
  prose: readonly boolean[],
): Generator<void, ReadonlySet<number> | null> {
  const declared = metadata.articleNode?.articleBody;
  if (typeof declared !== 'string' || declared.length < 500) return null;
  const body = foldTitle(declared.slice(0, MOST_OF_BODY));
  yield;
  const reach = isDense(body) ? OPENING_DENSE : OPENING;
  const openings = openingsIn(body, reach);
  yield;
  const found = new Set<number>();
  let length = 0;
  for (let index = 0; index < walk.blocks.length; index += 1) {
    if (index % BLOCKS_PER_STEP === 0) yield;
    const block = walk.blocks[index];
    if (!block || !prose[index]) continue;
    const opening = foldTitle(read(index).text.slice(0, 2 * reach)).slice(0, reach);
    if (opening.length < reach || !openings.has(opening)) continue;
    found.add(index);
    length += block.length;
  }
  return length >= body.length * 0.6 ? found : null;
}

/** Longer bodies are known well enough by their beginning. */
const MOST_OF_BODY = 200_000;
/** So many letters of a paragraph tell it from all others. */
const OPENING = 20;
const OPENING_DENSE = 10;

/** What stands at each beginning of a word. */
function openingsIn(body: string, reach: number): ReadonlySet<string> {
  const openings = new Set<string>();
  for (let at = 0; at >= 0 && at < body.length; at = body.indexOf(' ', at) + 1 || -1)
    openings.add(body.slice(at, at + reach));
  return openings;
}

function rangeOfIndices(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}
