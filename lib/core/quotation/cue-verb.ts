import { isFiniteVerb, type VerbGroup } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

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
  // `si è limitato a dire`, `Se quejó de que …`: the reflexive is that of the verb before the infinitive, or the verb's own.
  const isOfAspect = chunk.verb.sense.tense === 'infinitive' && chunk.to - chunk.from > 2;
  // `si chiede che …` is impersonal too: the same verb does without the reflexive.
  const isPlainToo = senseOf(evidence, tokens[chunk.to - 1]).verbs.some(({ verb }) => verb.particle === null);
  const isOwn = isOfAspect || (chunk.verb.sense.verb.particle === 'se' && !isPlainToo);
  for (let index = chunk.from; index < chunk.to && !isOwn; index += 1)
    if (/^(?:se|si|s')$/.test(tokens[index]?.word ?? '')) return false;
  // `a chi gli chiede se …`: the relative is the subject.
  return chunks[at - 1]?.kind !== 'relative' && !hasFreeRelative(sentence, at);
}

/** `Chi le ha parlato assicura che …`: a relative without an antecedent is the subject. */
function hasFreeRelative({ chunks, tokens, evidence }: Sentence, verb: number): boolean {
  const { bits } = senseOf(evidence, tokens[0]);
  if (!(bits & IS.interrogative) || bits & (IS.subordinator | IS.determiner | IS.adverb)) return false;
  return chunks.some((chunk, at) => at < verb && isFiniteVerb(chunk));
}
