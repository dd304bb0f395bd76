import type { Block } from '@/lib/core/article/article';
import type { MarkPair } from '@/lib/core/quotation/lexicon';
import type { Span } from '@/lib/core/text/span';
import { isDigitAt, isLetterAt, isSpace, STRIDE } from '@/lib/core/text/tokens';

/** A stretch that the page marks as somebody's words, or as a name, a title or a term. */
export interface MarkedSpan extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** How many marked spans it lies in. */
  readonly depth: number;
  /** Whether the paragraph before left its marks open, and this span goes on with it. */
  readonly continues: boolean;
  /** Whether dashes, not marks, part it from its inquit. */
  readonly isDialogue?: boolean;
}

export interface Scan {
  /** In order of their start, the outer before the inner. */
  readonly spans: readonly MarkedSpan[];
  /** The mark that stands open at the block's end and that the next block takes up again. */
  readonly open: string | null;
}

type Openers = ReadonlyMap<string, readonly string[]>;

interface Opening {
  readonly at: number;
  readonly width: number;
  readonly mark: string;
  readonly closers: readonly string[];
  readonly continues: boolean;
  /** Where a span inside, with the same marks, was closed: the two may share that mark. */
  childEnd: number;
}

/** An unclosed mark with fewer words behind it is a slip of the pen. */
const LEAST_WORDS_OF_UNCLOSED = 4;
/** Deeper nesting is no language but a page of marks. */
const DEEPEST = 4;
/** In code units, within one block: what is longer is no quotation but a mark astray. */
const LONGEST_QUOTATION = 40_000;
const SINGLES = "'‘’‚‹›";
/** Marks that writers take for one another, by what opened. */
const ALSO_CLOSES: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', "''"],
  '„': ['“', '”', '"'],
  '"': ['”', '“', "''"],
  '‘': ['’', "'"],
  '‚': ['‘', '’', "'"],
  '”': ['”', '"'],
  '``': ["''"],
};

/** Finds the marked spans of a block; `carried` is the mark that the block before left open. Yields on the way so that a driver may pause. */
export function* scanMarks(
  block: Block,
  pairs: readonly MarkPair[],
  next: Block | null,
  carried: string | null,
): Generator<void, Scan> {
  const { text } = block;
  const openers = tables.get(pairs) ?? openerTable(pairs);
  tables.set(pairs, openers);
  const singles = singleClosings(text);
  const stack: Opening[] = [];
  const spans: MarkedSpan[] = [];
  let at = 0;
  if (carried) at = reopen(text, carried, openers, stack);
  let pause = STRIDE;
  while (at < text.length) {
    if (at >= pause) {
      pause = at + STRIDE;
      yield;
    }
    const mark = markAt(text, at);
    if (mark === '') {
      at += 1;
      continue;
    }
    const width = mark.length;
    const closes = isOwnersMark(stack.at(-1), text, at) ? -1 : closing(stack, mark, text, at, width);
    if (closes >= 0) {
      close(stack, closes, at, width, spans);
    } else if (
      stack.length < DEEPEST &&
      (mayOpen(text, at, mark, openers, singles) || runsOn(text, at, mark, openers, next))
    ) {
      stack.push({ at, width, mark, closers: openers.get(mark) ?? [], continues: false, childEnd: -1 });
    }
    at += width;
  }
  const open = finish(stack, text, next, openers, spans);
  return { spans: yield* nested(spans, block.start), open };
}

const tables = new WeakMap<readonly MarkPair[], Openers>();

/** What may close each opening mark: its partners in the pack, and what writers take for them. */
function openerTable(pairs: readonly MarkPair[]): Openers {
  const table = new Map<string, readonly string[]>();
  for (const [open, closer] of pairs) table.set(open, [...(table.get(open) ?? []), closer]);
  for (const [open, closers] of table) table.set(open, [...closers, ...(ALSO_CLOSES[open] ?? [])]);
  return table;
}

function markAt(text: string, at: number): string {
  const mark = text.charAt(at);
  switch (mark) {
    case '«':
    case '»':
    case '“':
    case '”':
    case '„':
    case '‟':
    case '"':
    case '‹':
    case '›':
    case '‘':
    case '‚':
    case '「':
    case '」':
    case '『':
    case '』':
      return mark;
    case "'":
    case '’':
      return text.charAt(at + 1) === mark ? "''" : mark;
    case '`':
      return text.charAt(at + 1) === '`' ? '``' : '';
    default:
      return '';
  }
}

/** The place in the stack that `mark` closes, or -1. */
function closing(stack: readonly Opening[], mark: string, text: string, at: number, width: number): number {
  const after = at + width;
  const single = SINGLES.includes(mark);
  if (single && mark !== '›' && mark !== '‹' && (isLetterAt(text, after) || isDigitAt(text, after))) return -1;
  if (single && isSpace(text, at - 1)) return -1;
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const opening = stack[index];
    if (!opening?.closers.includes(mark)) continue;
    if (at - opening.at <= opening.width && mark !== opening.mark) return index;
    if (opening.mark === mark && opensAgain(text, at, width)) continue;
    return index;
  }
  return -1;
}

/** Whether an undirected mark stands as an opening one does: space before it, a letter behind. */
function opensAgain(text: string, at: number, width: number): boolean {
  return isBoundary(text, at - 1) && !isSpace(text, at + width) && text.charAt(at) !== '»';
}

function isBoundary(text: string, at: number): boolean {
  return at < 0 || isSpace(text, at) || '([{«“„‹‘—–-/¿¡'.includes(text.charAt(at));
}

function mayOpen(text: string, at: number, mark: string, openers: Openers, singles: NextClosing): boolean {
  if (!openers.has(mark)) return false;
  const after = at + mark.length;
  if (after >= text.length) return false;
  if (mark === '«' || mark === '„' || mark === '「' || mark === '『' || mark === '``') return true;
  if (SINGLES.includes(mark) && mark !== '‹' && mark !== '›') return opensSingle(text, at, mark, singles);
  if (mark === '"' && isDigitAt(text, at - 1)) return false;
  if (isSpace(text, after)) return false;
  return (
    isBoundary(text, at - 1) || text.charAt(at - 1) === '’' || text.charAt(at - 1) === "'" || !isLetterAt(text, at - 1)
  );
}

/** A single mark opens only where one that may close it follows: else it is an apostrophe. */
function opensSingle(text: string, at: number, mark: string, singles: NextClosing): boolean {
  if (!(isBoundary(text, at - 1) || '"”'.includes(text.charAt(at - 1)))) return false;
  if (!isLetterAt(text, at + 1) && !'¿¡[«“"…'.includes(text.charAt(at + 1)))
    return isDigitAt(text, at + 1) && mark !== "'" && mark !== '’';
  return singles(at + 1) > at + 2;
}

/** `Reed said: 'The sea took it. ¶ 'We start anew.'`: a single mark at the start of a paragraph or behind a colon, with which the next paragraph begins again. */
function runsOn(text: string, at: number, mark: string, openers: Openers, next: Block | null): boolean {
  if (!next || !SINGLES.includes(mark) || !openers.has(mark) || !isLetterAt(text, at + 1)) return false;
  const before = text.slice(Math.max(0, at - 2), at).trim();
  const lead = next.text.trimStart();
  return (before === '' || before.endsWith(':')) && lead.startsWith(mark) && isLetterAt(lead, 1);
}

/** In code units: how far the end of the marks may stand behind an owner's apostrophe in them. */
const REACH_OF_END = 240;
/** Before it, so many code units: `'lies'` is whole. */
const LEAST_BEFORE_OWNER = 16;

/** `'It was the girls' boat,' she said`: the apostrophe of a plural owner, where a single mark opened long before and another may close behind. */
function isOwnersMark(opening: Opening | undefined, text: string, at: number): boolean {
  if (!opening || !SINGLES.includes(opening.mark) || at - opening.at < LEAST_BEFORE_OWNER) return false;
  if (!/^s['’] \p{Ll}/u.test(text.slice(at - 1, at + 3))) return false;
  for (let next = at + 2; next < text.length && next < at + REACH_OF_END; next += 1) {
    const mark = text.charAt(next);
    if (!SINGLES.includes(mark)) continue;
    if (isSpace(text, next - 1) || mark === '‘') return false;
    if (mayCloseSingle(text, next)) return true;
  }
  return false;
}

/** The next position, at or after the one asked for, where a single mark may close: behind no space, before no letter; -1 if there is none. */
type NextClosing = (at: number) => number;

/** Answers for positions that only grow, so that the text is looked through once. */
function singleClosings(text: string): NextClosing {
  let found = -1;
  let isLast = false;
  return (at) => {
    if (isLast || found >= at) return found;
    found = Math.max(found + 1, at);
    while (found < text.length && !mayCloseSingle(text, found)) found += 1;
    isLast = found >= text.length;
    if (isLast) found = -1;
    return found;
  };
}

function mayCloseSingle(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== "'" && mark !== '’' && mark !== '‘') return false;
  return !isSpace(text, at - 1) && !isLetterAt(text, at + 1) && !isDigitAt(text, at + 1);
}

/** Closes the opening at `index`; what stands open above it was no mark, unless it began a clause of its own. */
function close(stack: Opening[], index: number, at: number, width: number, spans: MarkedSpan[]): void {
  const opening = stack[index];
  if (!opening) return;
  stack.length = index;
  push(spans, opening, at, at + width);
  const parent = stack.at(-1);
  if (parent && parent.mark === opening.mark) parent.childEnd = at;
}

function push(spans: MarkedSpan[], opening: Opening, innerEnd: number, end: number): void {
  const innerStart = opening.at + opening.width;
  if (innerEnd <= innerStart || innerEnd - innerStart > LONGEST_QUOTATION) return;
  spans.push({
    start: opening.at,
    end,
    inner: { start: innerStart, end: innerEnd },
    depth: 0,
    continues: opening.continues,
  });
}

function reopen(text: string, carried: string, openers: Openers, stack: Opening[]): number {
  let at = 0;
  while (at < text.length && isSpace(text, at)) at += 1;
  const mark = markAt(text, at);
  const closers = openers.get(carried) ?? [];
  const isMark = mark !== '' && (mark === carried || closers.includes(mark));
  const width = isMark ? mark.length : 0;
  stack.push({ at, width, mark: carried, closers, continues: true, childEnd: -1 });
  return at + width;
}

/** What stands open at the end of the block: closed there, carried over, or dropped. */
function finish(
  stack: Opening[],
  text: string,
  next: Block | null,
  openers: Openers,
  spans: MarkedSpan[],
): string | null {
  const opening = stack[0];
  if (!opening) return null;
  if (opening.childEnd >= 0) {
    push(spans, opening, opening.childEnd, opening.childEnd + 1);
    return null;
  }
  const end = text.trimEnd().length;
  if (next && takesUp(next.text, opening, openers)) {
    push(spans, opening, end, end);
    return opening.mark;
  }
  if (hasWords(text, opening.at + opening.width, LEAST_WORDS_OF_UNCLOSED) && !SINGLES.includes(opening.mark))
    push(spans, opening, end, end);
  return null;
}

/** Whether a paragraph begins with the mark again, as each paragraph of a long quotation does. */
function takesUp(text: string, opening: Opening, openers: Openers): boolean {
  const mark = markAt(text, text.length - text.trimStart().length);
  if (mark === '') return false;
  return mark === opening.mark || (mark === '»' && (openers.get(opening.mark) ?? []).includes(mark));
}

function hasWords(text: string, from: number, least: number): boolean {
  let words = 0;
  for (let at = from; at < text.length && words < least; at += 1) {
    if (isLetterAt(text, at) && !isLetterAt(text, at - 1)) words += 1;
  }
  return words >= least;
}

function* nested(spans: readonly MarkedSpan[], offset: number): Generator<void, readonly MarkedSpan[]> {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const open: MarkedSpan[] = [];
  const placed: MarkedSpan[] = [];
  for (const span of ordered) {
    if (placed.length % STRIDE === STRIDE - 1) yield;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start) open.pop();
    placed.push({
      start: span.start + offset,
      end: span.end + offset,
      inner: { start: span.inner.start + offset, end: span.inner.end + offset },
      depth: open.length,
      continues: span.continues,
    });
    open.push(span);
  }
  return placed;
}
