import type { Chunk } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/** Beyond it, what stands between two commas is a clause, not an insertion. */
const LONGEST_INSERTION = 16;

/** Where to go on left of the comma at `index`: before the insertion that it ends, if it ends one. */
export function beforeInsertion(sentence: Sentence, index: number): number {
  const { chunks } = sentence;
  const kind = chunks[index]?.kind;
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_INSERTION; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'colon' || chunk?.kind === 'semicolon' || chunk?.kind === 'stop') return index - 1;
    if (chunk?.kind === kind) return isInsertion(sentence, at + 1) ? at - 1 : index - 1;
  }
  return index - 1;
}

function isInsertion(sentence: Sentence, first: number): boolean {
  const { chunks } = sentence;
  const chunk = chunks[first];
  if (!chunk) return false;
  if (chunk.kind === 'phrase')
    return chunk.phrase.pronoun ? isResumed(chunks, first) : !hasFiniteBeforeComma(chunks, first);
  return (
    chunk.kind !== 'and' &&
    chunk.kind !== 'complementiser' &&
    (chunk.kind !== 'other-verb' || isParticipleChunk(sentence, chunk)) &&
    !(chunk.kind === 'verb' && chunk.verb.form === 'finite')
  );
}

/** `L'expertise, elle, conclut …`: a pronoun alone between commas only takes up the noun before. */
function isResumed(chunks: readonly Chunk[], pronoun: number): boolean {
  return chunks[pronoun + 1]?.kind === 'comma' && chunks[pronoun - 2]?.kind === 'phrase';
}

/** `, identified as a witness,`: an unlisted verb in the form of a participle. */
function isParticipleChunk({ tokens, evidence }: Sentence, chunk: Chunk): boolean {
  const token = tokens[chunk.from];
  if (!token || senseOf(evidence, token).bits & IS.function) return false;
  return evidence.table.lexicon.grammar.thirdPersonEnding !== undefined && token.word.endsWith('ed');
}

function hasFiniteBeforeComma(chunks: readonly Chunk[], first: number): boolean {
  for (let at = first; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === 'comma' || chunk.kind === 'dash') return false;
    if (chunk.kind === 'relative') return false;
    if (chunk.kind === 'verb' && chunk.verb.form === 'finite') return true;
  }
  return false;
}
