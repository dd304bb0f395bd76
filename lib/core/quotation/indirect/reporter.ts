import { maySpeak, saysNobody, sourceOf } from '@/lib/core/quotation/attribution/owner';
import type { VerbChunk } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';

/** Whether who a verb of saying has for its subject may be taken for one who says, though no list knows the word: `le légiste`. */
export function isReporter(sentence: Sentence, subject: Subject, { verb }: VerbChunk): boolean {
  if (subject.phrase.pronoun?.sort === 'generic') {
    const isInquit = verb.inverted !== null && saysNobody(sentence);
    const mayBeTold = sentence.evidence.table.lexicon.grammar.verbSecond === true || saysNobody(sentence);
    return isInquit || (mayBeTold && sourceOf(sentence, subject.phrase) !== null);
  }
  return maySpeak(sentence, subject) || (verb.sense.verb.class === 'S1' && verb.form === 'finite' && isAnyone(subject));
}

/** Whether a subject is somebody by a noun that no list knows, behind an article. */
export function isAnyone(subject: Subject | null): boolean {
  return subject !== null && subject.phrase.noun !== null && subject.phrase.determiner !== null;
}

/** `laut Veranstalter`: where a capital tells a noun, it needs no article. */
export function isBareNoun({ tokens, evidence }: Sentence, subject: Subject | null): boolean {
  if (!subject || !evidence.table.lexicon.grammar.nounsHaveCapitals) return false;
  return subject.phrase.noun !== null && tokens[subject.phrase.to - 1]?.capital === true;
}

/** `…, dit le légiste.`: of a noun that no list knows, nothing but the inquit may tell; `…, clame son innocence depuis mars` is none. */
export function maySpeakBehind(sentence: Sentence, subject: Subject, verb: VerbChunk): boolean {
  if (!isReporter(sentence, subject, verb)) return false;
  const { phrase } = subject;
  if (phrase.name || phrase.head || phrase.pronoun) return true;
  const at = sentence.chunks.findIndex((chunk) => chunk.kind === 'phrase' && chunk.phrase === phrase);
  const next = sentence.chunks[at + 1];
  const isParticle = next !== undefined && sentence.tokens[next.from]?.word === verb.verb.sense.verb.particle;
  const isClosed = !next || next.kind === 'comma' || next.kind === 'stop' || next.kind === 'dash' || isParticle;
  return phrase.determiner !== 'possessive' && (next === verb || (sentence.chunks[at - 1] === verb && isClosed));
}

/** `the study found that …`: a person who finds says nothing. */
export function maySay({ verb }: VerbChunk, { phrase }: Subject): boolean {
  if (!verb.sense.verb.frames.includes('document')) return true;
  if (phrase.pronoun) return phrase.gender === 'b' && phrase.number !== 'p';
  return phrase.head ? phrase.head.kind !== 'person' && phrase.head.kind !== 'group' : false;
}
