import type { Block } from '@/lib/core/article/article';
import { letterPattern } from '@/lib/core/text/letter-pattern';
import type { Span } from '@/lib/core/text/span';

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‹': '›', '‘': '’' };
const LETTER = letterPattern(String.raw`[\p{L}\p{N}]`);
/** Beyond it a mark was never closed, or the text has lost one. */
const MOST_BLOCKS_OPEN = 6;

/**
 * Every stretch between marks, without them, block by block.
 *
 * Coarser than the reading of quotations, and meant to be: what stands in marks is not the outlet's voice even if the reading missed it.
 */
export function detectMarkedSpans(blocks: readonly Block[]): readonly Span[] {
  const spans: Span[] = [];
  let closer: string | null = null;
  let blocksOpen = 0;
  for (const { text, start } of blocks) {
    const scan = scanBlock(text, closer && continues(text, closer) ? closer : null);
    spans.push(...scan.spans.map((span) => ({ start: start + span.start, end: start + span.end })));
    blocksOpen = scan.open ? blocksOpen + 1 : 0;
    closer = blocksOpen < MOST_BLOCKS_OPEN ? scan.open : null;
  }
  return spans;
}

/** A quotation runs on where the next block closes it before opening another. */
function continues(text: string, closer: string): boolean {
  const close = text.indexOf(closer);
  const opener = Object.keys(CLOSERS).find((mark) => CLOSERS[mark] === closer);
  const open = opener ? text.indexOf(opener) : -1;
  return close >= 0 && (open < 0 || close < open);
}

interface Scan {
  readonly spans: readonly Span[];
  /** The mark that would close what the block leaves open. */
  readonly open: string | null;
}

function scanBlock(text: string, carried: string | null): Scan {
  const spans: Span[] = [];
  let closer = carried;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (closer) {
      if (mark !== closer || (mark === '’' && LETTER.test(text[at + 1] ?? ''))) continue;
      spans.push({ start: from, end: at });
      closer = null;
    } else if (opens(text, at)) {
      closer = mark === '"' ? '"' : (CLOSERS[mark] ?? null);
      from = at + 1;
    }
  }
  // A single mark left open was an apostrophe.
  if (!closer || closer === '’') return { spans, open: null };
  return { spans: [...spans, { start: from, end: text.length }], open: closer === '"' ? null : closer };
}

function opens(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (mark === '"' || mark === '‘') return !LETTER.test(text[at - 1] ?? '') && /\S/u.test(text[at + 1] ?? '');
  return mark in CLOSERS;
}
