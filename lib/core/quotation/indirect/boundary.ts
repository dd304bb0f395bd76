import { type Chunk, isFiniteVerb } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/** How many chunks may stand between a verb and what it reports: whom it was told, where, when. */
export const REACH = 9;

/** Whether nothing that a verb governs goes on behind a chunk. */
export function isBarrier(chunk: Chunk): boolean {
  switch (chunk.kind) {
    case 'stop':
    case 'colon':
    case 'semicolon':
    case 'quote':
    case 'verb':
    case 'other-verb':
    case 'relative':
    case 'contrast':
    case 'and':
      return true;
    default:
      return false;
  }
}

/** More than this behind an inquit, in code units, goes on with what is reported. */
export const LONGEST_TAIL = 40;

/** Whether a finite verb stands among the chunks from `from` to `to`. */
export function hasFinite(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(chunks[at])) return true;
  return false;
}

/** The first chunk that is no `but` or `and` of the outlet's. */
export function contentBegin(sentence: Sentence, limit: number): number {
  const { chunks } = sentence;
  const colon = 1 + chunks.findLastIndex((chunk, index) => index < limit && chunk.kind === 'colon');
  const first = colon > 0 ? colon : behindDateline(sentence, limit);
  let at = first;
  while (
    (chunks[at]?.kind === 'contrast' || chunks[at]?.kind === 'and' || (at > first && chunks[at]?.kind === 'comma')) &&
    at < first + 2
  )
    at += 1;
  return at;
}

/** In chunks: `PORT ARRAN, Maine (AP) —`. */
const LONGEST_DATELINE = 8;

/** `PORT ARRAN — The boat sank`: behind the place that opens a report in capitals; 0 where none does. */
function behindDateline({ chunks, tokens }: Sentence, limit: number): number {
  const place = tokens[0];
  if (place?.shape !== 'word' || place.text.length < 3 || place.text !== place.text.toUpperCase()) return 0;
  for (let at = 1; at < limit && at < LONGEST_DATELINE; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'dash') return at + 1;
    if (kind === 'verb' || kind === 'other-verb' || kind === 'quote') return 0;
  }
  return 0;
}

/** Where a sentence ends without its stop. */
export function lastWordEnd(sentence: Sentence): number {
  const last = sentence.chunks.at(-1);
  return last?.kind === 'stop' ? last.start : (last?.end ?? sentence.end);
}

/** `Anne Roy, de l'observatoire des marées, …`. */
export function isOf(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'preposition' && (senseOf(sentence.evidence, sentence.tokens[chunk.from]).bits & IS.of) !== 0;
}

/** The first comma from `from` on in the same clause; -1 where none is near. */
export function nextComma(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length && at < from + 14; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'comma') return at;
    if (kind === 'stop' || kind === 'semicolon') return -1;
  }
  return -1;
}

/** Whether a chunk begins with a question word. */
export function isInterrogative(sentence: Sentence, index: number): boolean {
  const chunk = sentence.chunks[index];
  const token = sentence.tokens[chunk?.from ?? -1];
  return token !== undefined && !token.enclitic && (senseOf(sentence.evidence, token).bits & IS.interrogative) !== 0;
}
