import type { PageMetadata } from './metadata';
import type { NamedRole } from './page-vocabulary';
import type { PageWalk, RawBlock, Region } from './page-walk';
import { type MappedText, readPieces } from './text-map';

/** A walked page, what it declares, and the texts of its blocks, each read once. */
export interface ReadablePage {
  readonly walk: PageWalk;
  readonly metadata: PageMetadata;
  readonly read: (index: number) => MappedText;
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

/** Yield after so many blocks whose text is looked at: well under a slice. */
export const BLOCKS_PER_STEP = 100;

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether a text is written in a script that needs few characters a word. */
export function isDense(text: string): boolean {
  return DENSE.test(text);
}

/** The level of a heading, or of one that the block stands in; 0 for other blocks. */
export function headingLevel(block: RawBlock): number {
  const { level, parent } = block.region;
  return level || parent?.level || parent?.parent?.level || 0;
}

/** What a template makes of an element, whatever it adds for one of many: its tag and its first class. */
export function kindOf({ tag, className }: Pick<Region, 'tag' | 'className'>): string {
  const [, first = ''] = /^\s*(\S*)/.exec(className) ?? [];
  return `${tag}.${/\d/.test(first) ? first.replace(/\d+/g, '') : first}`;
}

/** The sums of what counts of each item: before each index, and of all. */
export function sumsOf<T>(items: readonly T[], countOf: (item: T, index: number) => number): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (let index = 0; index < items.length; index += 1) {
    sum += countOf(items[index] as T, index);
    sums.push(sum);
  }
  return sums;
}

/** The sum from `first` to before `end`. */
export function between(sums: readonly number[], first: number, end: number): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}

/** Whether the block's own element, or a small container close above it and below `below`, bears a name of this part. */
export function hasName(block: RawBlock | undefined, name: NamedRole, below: Region | null = null): boolean {
  if (!block) return false;
  if (block.names.has(name)) return true;
  let region: Region | null = block.region;
  for (let up = 0; region && region !== below && up < 3; up += 1) {
    if (region.names.has(name) && region.end - region.first <= 6) return true;
    region = region.parent;
  }
  return false;
}

/** Whether the block stands in an element of this tag. */
export function isInside(block: RawBlock, tag: string): boolean {
  for (let region: Region | null = block.region; region; region = region.parent) {
    if (region.tag === tag) return true;
  }
  return false;
}
