import type { Attribution } from '@/lib/core/quotation/attribution';
import { findSubjectRight } from '@/lib/core/quotation/clause';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Span } from '@/lib/core/text/span';

export interface CutQuotation {
  /** The words proper, without the inquits. */
  readonly pieces: readonly Span[];
  readonly attribution: Attribution | null;
}

/** Cuts inquits out of the marks: « Moi, dit-il, j'ai … » holds two stretches of one speaker's words. */
export function cutInquits(inner: Span, words: Sentence): CutQuotation {
  const pieces: Span[] = [];
  let attribution: Attribution | null = null;
  let start = inner.start;
  const { chunks } = words;
  for (let at = 1; at < chunks.length - 1; at += 1) {
    const before = chunks[at - 1];
    const verb = chunks[at];
    if (verb?.kind !== 'verb' || verb.verb.form !== 'finite' || verb.verb.isFirstPerson) continue;
    if (before?.kind !== 'comma' && before?.kind !== 'stop' && before?.kind !== 'dash') continue;
    // „Wenn es brennt, reagiert der Staat, …“: where the verb stands second, a weak one behind a comma is hardly an inquit.
    if (verb.verb.sense.verb.class === 'S4' && words.evidence.table.lexicon.grammar.verbSecond) continue;
    const subject =
      verb.verb.inverted?.pronoun?.sort === 'third' ? { phrase: verb.verb.inverted, with: null } : named(words, at);
    if (!subject) continue;
    const close = closingOf(words, at, subject.phrase.end);
    if (close < 0) continue;
    attribution ??= { rule: 'inquit-inside', subject, cue: verb, verb: verb.verb, medium: null };
    pieces.push({ start, end: before.kind === 'stop' ? before.end : before.start });
    start = chunks[close]?.end ?? inner.end;
    at = close;
  }
  pieces.push({ start, end: inner.end });
  return { pieces: pieces.filter((piece) => piece.end - piece.start > 1), attribution };
}

function named(words: Sentence, at: number) {
  const next = words.chunks[at + 1];
  if (next?.kind !== 'phrase' || (!next.phrase.name && !isKnownRole(next.phrase))) return null;
  return findSubjectRight(words, at);
}

function isKnownRole({ head, determiner }: NounPhrase): boolean {
  return determiner === 'definite' && (head?.kind === 'person' || head?.kind === 'organisation');
}

/** The comma or stop that ends the inquit; -1 where the sentence goes on, so that it was none. */
function closingOf(words: Sentence, at: number, subjectEnd: number): number {
  for (let index = at + 1; index < words.chunks.length && index < at + 8; index += 1) {
    const chunk = words.chunks[index];
    if (!chunk) return -1;
    if (chunk.start < subjectEnd) continue;
    if (chunk.kind === 'comma' || chunk.kind === 'stop' || chunk.kind === 'dash') return index;
    if (chunk.kind !== 'adverb' && chunk.kind !== 'preposition' && chunk.kind !== 'phrase') return -1;
  }
  return -1;
}
