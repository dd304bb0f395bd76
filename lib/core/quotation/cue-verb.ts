import type { VerbGroup } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';

/** Whether the subject of the verb hears what somebody else says. */
export function hears({ sense }: VerbGroup): boolean {
  return sense.verb.frames.includes('hearer');
}

/** Whether a verb may attribute a marked stretch of text. */
export function mayAttribute(verb: VerbGroup): boolean {
  if (verb.isFirstPerson || verb.isPassive || hears(verb)) return false;
  return verb.form !== 'participle';
}

/** Whether the verb at `at` goes on with the subject of the sentence before: `Añadió que …`, not `se dice que …`. */
export function mayDropSubject(sentence: Sentence, at: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  const chunk = chunks[at];
  if (!evidence.table.lexicon.grammar.subjectsDrop || chunk?.kind !== 'verb' || chunk.verb.form !== 'finite')
    return false;
  for (let index = chunk.from; index <= chunk.to; index += 1) {
    if (/^(?:se|si|s')$/.test(tokens[index]?.word ?? '') && tokens[index] !== tokens[chunk.to]) return false;
    if (index === chunk.to && tokens[index]?.enclitic && tokens[index]?.word === 'se') return false;
  }
  return true;
}
