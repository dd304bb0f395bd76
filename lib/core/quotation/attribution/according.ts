import type { Attribution } from '@/lib/core/quotation/attribution';
import { isAdverbToo } from '@/lib/core/quotation/attribution/inquit';
import { maySpeak, ownerOf } from '@/lib/core/quotation/attribution/owner';
import type { Chunk } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { findBodyWithin } from '@/lib/core/quotation/subject/body-within';
import { antecedent } from '@/lib/core/quotation/subject/subject-left';
import { findSubjectRight } from '@/lib/core/quotation/subject/subject-right';

/** Whether a cue tells a source of what stands before it. */
export function isAfter(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'according' && chunk.isAfter;
}

/** `il sindaco, secondo cui …`: whether the cue at `at` governs a relative. */
export function leadsRelative({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const next = chunks[at + 1];
  if (evidence.table.lexicon.grammar.verbSecond) return false;
  return next?.kind === 'relative' || evidence.table.obliqueRelatives.has(tokens[next?.from ?? -1]?.word ?? '');
}

/** The phrase that a cue such as `selon` governs, or whose saying it does: `según ha contado el alcalde`, `secondo quanto riferito dal sindaco`; `la maire, selon qui …`. */
export function complementOf(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  const cue = chunks[at];
  if (leadsRelative(sentence, at)) return antecedent(chunks, at);
  const reach = cue?.kind === 'according' && cue.isSetOff ? 1 : 3;
  for (let index = at + 1; index <= at + reach; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'phrase') {
      const joined = chunks[index + 2];
      const second = chunks[index + 1]?.kind === 'and' && joined?.kind === 'phrase' ? joined.phrase : null;
      return { phrase: chunk.phrase, with: second };
    }
    if (chunk?.kind === 'verb' && chunk.verb.form === 'infinitive') return null;
    if (chunk?.kind === 'verb')
      return chunk.verb.form === 'participle'
        ? agentOf(chunks, index)
        : (findSubjectRight(sentence, index) ?? findBodyWithin(sentence, index));
    if (chunk?.kind !== 'word' && chunk?.kind !== 'adverb' && chunk?.kind !== 'preposition') return null;
    if (chunk.kind === 'preposition' && isAdverbToo(sentence, at)) return null;
  }
  return null;
}

/** `riferito dal sindaco`, `informado por el alcalde`: whom a preposition right behind a participle names. */
function agentOf(chunks: readonly Chunk[], participle: number): Subject | null {
  const agent = chunks[participle + 2];
  return chunks[participle + 1]?.kind === 'preposition' && agent?.kind === 'phrase'
    ? { phrase: agent.phrase, with: null }
    : null;
}

/** Selon le ministre, … « … ». */
export function accordingBefore(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  for (let index = at - 1; index >= 0; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'owner') return { rule: 'owner', subject: null, cue: chunk, verb: null, medium: null };
    if (chunk?.kind !== 'according') continue;
    const subject = ownerOf(sentence, complementOf(sentence, index));
    if (subject && (!chunk.isSetOff || maySpeak(sentence, subject)))
      return { rule: 'according-before', subject, cue: chunk, verb: null, medium: null };
  }
  return null;
}

/** La baisse tient à la « rigueur » du budget, selon le ministre. */
export function accordingLater(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  for (let index = at + 1; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop' || chunk?.kind === 'semicolon' || chunk?.kind === 'colon') return null;
    if (chunk?.kind !== 'according' || chunk.isSetOff || chunks[index - 1]?.kind !== 'comma') continue;
    const subject = ownerOf(sentence, complementOf(sentence, index));
    return subject && maySpeak(sentence, subject)
      ? { rule: 'according-later', subject, cue: chunk, verb: null, medium: null }
      : null;
  }
  return null;
}
