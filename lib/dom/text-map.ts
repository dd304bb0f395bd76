import type { Span } from '@/lib/core/text/span';

/** The way between positions in `article.text` and the live page; it changes no node. */
export interface TextMap {
  /** Live ranges that cover the span, one for each stretch that a `Range` can hold; empty where the page has since lost the words. */
  toRanges(span: Span): Range[];
  /** The position in `article.text` of a point of the page; null outside the article. */
  toPosition(node: Node, offset: number): number | null;
}

/** A text node of a block, or null for a line break, which reads as a space. */
export type Piece = Text | null;

/** A block's text as read, and where each stretch of it stands. */
export interface MappedText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** A stretch that stands one code unit for one in a text node (white space folded to a space). */
interface Stretch {
  readonly node: Text;
  /** In the block's text. */
  readonly start: number;
  /** In the node's data. */
  readonly raw: number;
  readonly length: number;
}

/** White space that needs folding, or characters that are not read: soft hyphens, zero widths, marks of direction. */
const ODD = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[^\S ]+|\s{2,}/g;
const UNREAD = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Reads text nodes as one text: white space folded, soft hyphens and zero widths left out, a space for a line break. */
export function readPieces(pieces: readonly Piece[]): MappedText {
  const stretches: Stretch[] = [];
  // Looking at a string's end while it grows would copy it each time.
  const parts: string[] = [];
  let length = 0;
  let isAtSpace = true;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
    isAtSpace = part.endsWith(' ');
  };
  const append = (node: Text, data: string, from: number, to: number) => {
    const start = isAtSpace ? skipSpace(data, from, to) : from;
    if (start >= to) return;
    stretches.push({ node, start: length, raw: start, length: to - start });
    push(data.slice(start, to));
  };
  const appendSpace = (node: Text | null, raw: number) => {
    if (isAtSpace) return;
    if (node) stretches.push({ node, start: length, raw, length: 1 });
    push(' ');
  };
  for (const piece of pieces) {
    if (!piece) {
      appendSpace(null, 0);
      continue;
    }
    const { data } = piece;
    let from = 0;
    // Not `matchAll`, which makes a pattern of its own for each text.
    ODD.lastIndex = 0;
    for (let odd = ODD.exec(data); odd; odd = ODD.exec(data)) {
      append(piece, data, from, odd.index);
      if (!UNREAD.test(odd[0])) appendSpace(piece, odd.index);
      from = ODD.lastIndex;
    }
    append(piece, data, from, data.length);
  }
  return { text: parts.join('').trimEnd(), stretches };
}

function skipSpace(data: string, from: number, to: number): number {
  let start = from;
  while (start < to && data.charCodeAt(start) === 32) start += 1;
  return start;
}

/** The stretches of a block, which begins at `start`, that the page marks as quoted by a `q` element. */
export function quotedStretches({ stretches }: MappedText, start: number): readonly Span[] {
  const spans: { start: number; end: number; element: Element }[] = [];
  for (const stretch of stretches) {
    const element = stretch.node.parentElement?.closest('q') ?? null;
    if (!element) continue;
    const last = spans.at(-1);
    const end = start + stretch.start + stretch.length;
    if (last?.element === element) last.end = end;
    else spans.push({ start: start + stretch.start, end, element });
  }
  return spans.map(({ start: from, end }) => ({ start: from, end }));
}

/** Where a text node was read: its block, and the first and last stretch of it there. */
interface Home {
  readonly block: number;
  readonly first: number;
  last: number;
}

function homesOf(blocks: readonly MappedText[]): ReadonlyMap<Node, Home> {
  const homes = new Map<Node, Home>();
  blocks.forEach((block, index) => {
    block.stretches.forEach(({ node }, stretch) => {
      const home = homes.get(node);
      if (home?.block === index) home.last = stretch;
      else if (!home) homes.set(node, { block: index, first: stretch, last: stretch });
    });
  });
  return homes;
}

/** Maps a text made of blocks, each followed by one newline. */
export function createTextMap(blocks: readonly MappedText[]): TextMap {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  // Many pages are read, and few of them pointed at.
  let known: ReadonlyMap<Node, Home> | null = null;
  const homes = () => {
    known ??= homesOf(blocks);
    return known;
  };

  const toRanges = (span: Span): Range[] => {
    const ranges: Range[] = [];
    for (let index = Math.max(0, lastAtMost(starts, span.start)); index < blocks.length; index += 1) {
      const block = blocks[index];
      const start = starts[index];
      if (!block || start === undefined || start >= span.end) break;
      const from = Math.max(0, span.start - start);
      const to = Math.min(block.text.length, span.end - start);
      if (from >= to) continue;
      const found = blockRanges(block, from, to);
      if (!found) return [];
      ranges.push(...found);
    }
    return ranges;
  };

  const toPosition = (node: Node, offset: number): number | null => {
    const point = textPoint(node, offset, (text) => homes().has(text));
    const home = point && homes().get(point.node);
    if (!home) return null;
    const block = blocks[home.block];
    const start = starts[home.block];
    if (!block || start === undefined) return null;
    const position = positionIn(block, home.first, home.last, point.offset);
    return start + Math.min(position, block.text.length);
  };

  return { toRanges, toPosition };
}

/** The last index whose value is at most `value`; -1 if there is none. */
function lastAtMost(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface RawStretch {
  readonly node: Text;
  readonly from: number;
  to: number;
}

/** Ranges for a part of one block; null where the page has since lost one of its words. */
function blockRanges(block: MappedText, from: number, to: number): Range[] | null {
  const raws: RawStretch[] = [];
  for (let index = Math.max(0, firstStretch(block, from)); index < block.stretches.length; index += 1) {
    const stretch = block.stretches[index];
    if (!stretch || stretch.start >= to) break;
    const start = Math.max(from, stretch.start);
    const end = Math.min(to, stretch.start + stretch.length);
    if (start >= end) continue;
    const raw = stretch.raw + start - stretch.start;
    if (!stillStands(stretch.node, raw, block.text.slice(start, end))) return null;
    const last = raws.at(-1);
    if (last?.node === stretch.node) last.to = raw + end - start;
    else raws.push({ node: stretch.node, from: raw, to: raw + end - start });
  }
  return joined(raws);
}

function firstStretch(block: MappedText, position: number): number {
  let low = 0;
  let high = block.stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.stretches[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function stillStands(node: Text, raw: number, text: string): boolean {
  if (!node.isConnected) return false;
  const now = node.data.slice(raw, raw + text.length);
  return now === text || now.replace(/\s/g, ' ') === text;
}

/** One range for all where nothing foreign stands between the nodes, else one for each node. */
function joined(raws: readonly RawStretch[]): Range[] {
  const [first] = raws;
  const last = raws.at(-1);
  if (!first || !last) return [];
  const whole = rangeOf(first.node, first.from, last.node, last.to);
  if (raws.length === 1 || isNothingBetween(whole, raws)) return [whole];
  return raws.map(({ node, from, to }) => rangeOf(node, from, node, to));
}

function isNothingBetween(whole: Range, raws: readonly RawStretch[]): boolean {
  const held = whole.toString().replace(/\s/g, '');
  const read = raws.map(({ node, from, to }) => node.data.slice(from, to)).join('');
  return held === read.replace(/\s/g, '');
}

function rangeOf(startNode: Text, start: number, endNode: Text, end: number): Range {
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, start);
  range.setEnd(endNode, end);
  return range;
}

/** The point as one in a text node that was read: the next one at or after it inside `node`, else the last one before it. */
function textPoint(node: Node, offset: number, isRead: (node: Node) => boolean): { node: Node; offset: number } | null {
  if (isRead(node)) return { node, offset };
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  const walker = (node.ownerDocument as Document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const before = node.childNodes[offset - 1] ?? null;
  let last: Node | null = null;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!isRead(text)) continue;
    const isBefore = before && (before.contains(text) || isFollowing(text, before));
    if (!isBefore) return { node: text, offset: 0 };
    last = text;
  }
  return last ? { node: last, offset: (last as Text).length } : null;
}

function isFollowing(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function positionIn(block: MappedText, first: number, last: number, raw: number): number {
  let low = first;
  let high = last + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.stretches[middle]?.raw ?? 0) <= raw) low = middle + 1;
    else high = middle;
  }
  const stretch = block.stretches[Math.max(first, low - 1)];
  if (!stretch) return 0;
  return stretch.start + Math.min(Math.max(0, raw - stretch.raw), stretch.length);
}
