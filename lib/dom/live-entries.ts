import { hasHour } from '@/lib/core/article/dates';
import type { RawBlock, Region } from './page-walk';
import { BLOCKS_PER_STEP, between, headingLevel, kindOf, type ReadablePage, sumsOf } from './readable-page';

/** The entries of a live page, in reading order: nothing of one is said in another. */
export interface LiveEntries {
  /** The containers of entries that have one of their own. */
  readonly regions: readonly Region[];
  readonly count: number;
  /** The number of the entry that a block stands in, from 1; 0 outside them. */
  entryOf(index: number): number;
}

/** Fewer that open with an hour are no list. */
const FEWEST = 2;
/** Headings with an hour stand in other articles, too. */
const FEWEST_HEADINGS = 3;
/** An entry has its hour within so many blocks: alone on a short line, or at the head of a longer one. */
const OPENING_BLOCKS = 3;
const SHORT_LINE = 60;
const HEAD_OF_LINE = 12;

/**
 * Finds what a template repeats with an hour at its head and running text below: `li`, `article`, `section` or `div`, nested or not.
 *
 * Entries that are named so need no hour; where entries have no containers, headings that open with an hour begin them.
 */
export function* findLiveEntries(page: ReadablePage, prose: readonly boolean[]): Generator<void, LiveEntries> {
  const { blocks, regions } = page.walk;
  const held = sumsOf(prose, (is) => (is ? 1 : 0));
  yield;
  const groups = yield* groupByKind(regions, held);
  const lists = yield* listsAmong(page, groups);
  const contained = withoutBatches(lists, blocks.length);
  if (contained.length > 0) return numbered(contained, contained, blocks.length);
  const headed = yield* headedParts(page, prose);
  return numbered([], headed.length >= FEWEST_HEADINGS ? headed : [], blocks.length);
}

/** Siblings that hold running text and that one template made: one tag and one first class. */
function* groupByKind(
  regions: readonly Region[],
  held: readonly number[],
): Generator<void, readonly (readonly Region[])[]> {
  const groups: (readonly Region[])[] = [];
  const known = new Map<Region, Map<string, Region[]>>();
  for (let index = 0; index < regions.length; index += 1) {
    if (index % (4 * BLOCKS_PER_STEP) === 0) yield;
    const region = regions[index] as Region;
    const { parent, first, end } = region;
    if (!parent || between(held, first, end) === 0) continue;
    const ofParent = known.get(parent) ?? new Map<string, Region[]>();
    known.set(parent, ofParent);
    const kind = kindOf(region);
    const group = ofParent.get(kind) ?? [];
    group.push(region);
    if (group.length === 1) ofParent.set(kind, group);
    if (group.length === FEWEST) groups.push(group);
  }
  return groups;
}

/** The groups of which most open as entries do. */
function* listsAmong(
  page: ReadablePage,
  groups: readonly (readonly Region[])[],
): Generator<void, readonly (readonly Region[])[]> {
  const lists: (readonly Region[])[] = [];
  let looked = 0;
  for (const group of groups) {
    let opening = 0;
    for (const region of group) {
      looked += 1;
      if (looked % BLOCKS_PER_STEP === 0) yield;
      if (isNamedEntry(region) || opensWithHour(page, region)) opening += 1;
    }
    if (opening * 2 > group.length) lists.push(group);
  }
  return lists;
}

function isNamedEntry({ names, tag }: Region): boolean {
  return names.has('entry') && !/^h[1-6]$/.test(tag);
}

function opensWithHour({ walk, read }: ReadablePage, { first, end }: Region): boolean {
  for (let index = first; index < Math.min(end, first + OPENING_BLOCKS); index += 1) {
    const block = walk.blocks[index];
    if (!block) continue;
    if (isTimed(block)) return true;
    const isShort = block.length <= SHORT_LINE;
    if (hasHour(isShort ? read(index).text : openingOf(block))) return true;
    if (!isShort) return false;
  }
  return false;
}

/** Whether a short line is, or holds, a `time` element. */
function isTimed({ tag, length, pieces }: RawBlock): boolean {
  if (length > SHORT_LINE) return false;
  return tag === 'time' || pieces.some((piece) => piece?.parentElement?.localName === 'time');
}

function openingOf({ pieces }: RawBlock): string {
  const first = pieces.find((piece) => piece !== null && /\S/.test(piece.data));
  return first?.data.trimStart().slice(0, HEAD_OF_LINE) ?? '';
}

/** Lists whose members mostly hold entries of their own are batches; entries within an entry are part of it. */
function withoutBatches(lists: readonly (readonly Region[])[], count: number): readonly Region[] {
  if (lists.length === 0) return [];
  const starts = new Uint8Array(count);
  for (const list of lists) for (const { first } of list) starts[first] = 1;
  const startSums = sumsOf([...starts], (start) => start);
  const isBatch = ({ first, end }: Region) => between(startSums, first + 1, end) > 0;
  const entries = lists
    .filter((list) => list.filter(isBatch).length * 2 < list.length)
    .flat()
    .toSorted((a, b) => a.first - b.first || b.end - a.end);
  const outermost: Region[] = [];
  for (const entry of entries) if (entry.first >= (outermost.at(-1)?.end ?? 0)) outermost.push(entry);
  return outermost;
}

interface Part {
  readonly first: number;
  readonly end: number;
}

/** The parts that begin with a heading, or a line in bold, that opens with an hour. */
function* headedParts(page: ReadablePage, prose: readonly boolean[]): Generator<void, readonly Part[]> {
  const { blocks } = page.walk;
  const starts: number[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    if (index % BLOCKS_PER_STEP === 0) yield;
    const block = blocks[index] as RawBlock;
    const isHeading = headingLevel(block) > 1 || block.strongLength >= block.length * 0.9;
    if (isHeading && !block.inLink && prose.slice(index, index + 3).includes(true) && hasHour(openingOf(block)))
      starts.push(index);
  }
  return starts.map((first, at) => ({ first, end: starts[at + 1] ?? blocks.length }));
}

function numbered(regions: readonly Region[], parts: readonly Part[], count: number): LiveEntries {
  const numbers = new Uint32Array(count);
  parts.forEach(({ first, end }, index) => {
    numbers.fill(index + 1, first, end);
  });
  return { regions, count: parts.length, entryOf: (index) => numbers[index] ?? 0 };
}
