import { type Chunk, isFiniteVerb } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { alone, isGoverned, isSecondRole, type Subject } from '@/lib/core/quotation/subject';
import { hasObjectBehind, isGovernedInfinitive } from '@/lib/core/quotation/subject/object';
import { isDative, isOblique, isOwnerBefore } from '@/lib/core/quotation/verb-second';

/** The first phrase behind `at` that may be an inverted subject: `a déclaré, mardi, à la presse, le ministre`. */
export function findSubjectRight(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  if (hasObjectBehind(sentence, at)) return null;
  for (let index = at + 1; index < chunks.length && index < at + 14; index += 1) {
    const chunk = chunks[index];
    if (!chunk) return null;
    if (isGovernedInfinitive(sentence, index)) {
      while (index < at + 14 && chunks[index] && chunks[index]?.kind !== 'comma') index += 1;
      continue;
    }
    if (chunk.kind === 'phrase') {
      if (isGoverned(chunks, index) || isOblique(sentence.tokens, chunk.phrase.from, sentence.evidence)) continue;
      if (sentence.evidence.table.lexicon.grammar.verbSecond && isDative(chunk.phrase, sentence.tokens)) continue;
      if (isNameOfGoverned(chunks, index) || isOwnerBefore(sentence, index) || isObjectForm(sentence, index)) continue;
      const joined = chunks[index + 2];
      if (
        chunks[index + 1]?.kind === 'and' &&
        joined?.kind === 'phrase' &&
        !joined.phrase.pronoun &&
        !isFiniteVerb(chunks[index + 3]) &&
        !isSecondRole(joined.phrase)
      )
        return { phrase: chunk.phrase, with: joined.phrase };
      return alone(chunk.phrase);
    }
    if (chunk.kind === 'open') {
      while (index < at + 14 && chunks[index]?.kind !== 'close') index += 1;
      continue;
    }
    if (
      (chunk.kind === 'dash' && chunks[at - 1]?.kind === 'dash') ||
      chunk.kind === 'stop' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'semicolon' ||
      chunk.kind === 'complementiser' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'relative' ||
      chunk.kind === 'contrast' ||
      chunk.kind === 'other-verb'
    )
      return null;
    if (chunk.kind === 'verb' && chunk.verb.form === 'finite') return null;
  }
  return null;
}

/** `told her to leave`: a pronoun that is no subject by its form. */
function isObjectForm({ chunks, tokens, evidence }: Sentence, index: number): boolean {
  const chunk = chunks[index];
  const { subjectForms } = evidence.table;
  if (chunk?.kind !== 'phrase' || chunk.phrase.pronoun?.sort !== 'third' || subjectForms.size === 0) return false;
  const word = tokens[chunk.from]?.word ?? '';
  return chunk.to === chunk.from + 1 && chunk.phrase.gender !== 'b' && !subjectForms.has(word);
}

/** `en un vídeo difundido por el alcalde, Juan Rey`: the name of whoever a preposition governs is no subject. */
function isNameOfGoverned(chunks: readonly Chunk[], index: number): boolean {
  const named = chunks[index];
  const role = chunks[index - 2];
  return (
    named?.kind === 'phrase' &&
    named.phrase.name !== null &&
    named.phrase.head === null &&
    chunks[index - 1]?.kind === 'comma' &&
    role?.kind === 'phrase' &&
    role.phrase.head?.kind === 'person' &&
    role.phrase.name === null &&
    isGoverned(chunks, index - 2)
  );
}
