import type { Chunk } from '@/lib/core/quotation/chunk';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** Who a verb says speaks: one phrase, or two that `and` joins. */
export interface Subject {
  readonly phrase: NounPhrase;
  readonly with: NounPhrase | null;
}

/** One phrase as the subject. */
export function alone(phrase: NounPhrase): Subject {
  return { phrase, with: null };
}

/** Whether a preposition stands before the phrase. */
export function isGoverned(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]?.kind;
  return (
    before === 'preposition' || before === 'according' || (before === 'and' && isGovernedBefore(chunks, index - 2))
  );
}

function isGovernedBefore(chunks: readonly Chunk[], index: number): boolean {
  return chunks[index]?.kind === 'phrase' && chunks[index - 1]?.kind === 'preposition';
}

/** The phrase at `index` as the subject, with the one that `and` joins to it. */
export function coordinate(chunks: readonly Chunk[], index: number): Subject | null {
  const last = chunks[index];
  if (last?.kind !== 'phrase') return null;
  const first = chunks[index - 2];
  if (
    chunks[index - 1]?.kind === 'and' &&
    first?.kind === 'phrase' &&
    !isGoverned(chunks, index - 2) &&
    !last.phrase.pronoun
  )
    return isSecondRole(last.phrase)
      ? alone(first.phrase)
      : { phrase: firstOfList(chunks, index - 2) ?? first.phrase, with: last.phrase };
  return alone(last.phrase);
}

/** `A, B et C`: the first of names that commas join. */
function firstOfList(chunks: readonly Chunk[], second: number): NounPhrase | null {
  let first: NounPhrase | null = null;
  for (let at = second; at >= 0 && second - at < 10; at -= 2) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'phrase' || !chunk.phrase.name || chunk.phrase.head || isGoverned(chunks, at)) return null;
    first = chunk.phrase;
    if (chunks[at - 1]?.kind !== 'comma') return at > 1 && chunks[at - 1]?.kind === 'phrase' ? null : first;
  }
  return null;
}

/** `le maire et conseiller régional`: a role without an article of its own is the same bearer's. */
export function isSecondRole({ head, name, determiner, number }: NounPhrase): boolean {
  return head?.kind === 'person' && name === null && determiner === null && number !== 'p';
}
