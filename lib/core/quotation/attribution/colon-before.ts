import type { Attribution } from '@/lib/core/quotation/attribution';
import { maySpeak, ownerOf } from '@/lib/core/quotation/attribution/owner';
import { answerOf } from '@/lib/core/quotation/attribution/verb-before';
import { findMainClauseSubject } from '@/lib/core/quotation/main-clause';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { findFirstSubject } from '@/lib/core/quotation/subject/first-subject';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/** Le ministre s'est montré ferme : « … »; Macron : « … ». */
export function colonBefore(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  if (chunks[at - 1]?.kind !== 'colon') return null;
  const { verbSecond } = sentence.evidence.table.lexicon.grammar;
  const main = verbSecond
    ? findMainClauseSubject(sentence, at - 1)
    : (presented(sentence, at - 1) ?? behindTopic(sentence));
  const subject = ownerOf(sentence, main ?? findFirstSubject(sentence, at - 1));
  if (!subject) return answerOf(sentence, at);
  if (!maySpeak(sentence, subject) || isTopic(sentence, at, subject)) return null;
  return { rule: 'colon-before', subject, cue: null, verb: null, medium: null };
}

/** `A dirlo è il sindaco: « … »`: whoever stands behind a copula right before the colon. */
function presented({ chunks, tokens, evidence }: Sentence, colon: number): Subject | null {
  if (!evidence.table.lexicon.grammar.subjectsDrop) return null;
  const phrase = chunks[chunks[colon - 2]?.kind === 'comma' ? colon - 3 : colon - 1];
  const copula = chunks[chunks[colon - 2]?.kind === 'comma' ? colon - 4 : colon - 2];
  if (phrase?.kind !== 'phrase' || copula?.kind !== 'other-verb') return null;
  if (!(senseOf(evidence, tokens[copula.from]).bits & IS.copula)) return null;
  return phrase.phrase.name || phrase.phrase.head?.kind === 'person' ? { phrase: phrase.phrase, with: null } : null;
}

/** `Porto, Rossi sotto accusa: « … »`: where subjects drop, a name that opens a heading may tell where; the one behind its comma speaks. */
function behindTopic({ chunks, tokens, evidence }: Sentence): Subject | null {
  const [topic, comma, person, ...rest] = chunks;
  if (!evidence.table.lexicon.grammar.subjectsDrop || topic?.kind !== 'phrase' || comma?.kind !== 'comma') return null;
  if (person?.kind !== 'phrase' || !person.phrase.name || topic.phrase.head?.kind === 'person') return null;
  const isPerson = (senseOf(evidence, tokens[topic.from]).bits & IS.firstName) !== 0;
  const close = rest.find(({ kind }) => kind === 'comma' || kind === 'colon');
  return isPerson || close?.kind !== 'colon' ? null : { phrase: person.phrase, with: null };
}

/** `Banques piratées : « … »`: a noun without an article before the colon of a heading tells what it is about. */
function isTopic({ chunks }: Sentence, at: number, { phrase }: Subject): boolean {
  const { name, determiner, pronoun, number } = phrase;
  return at === 2 && chunks[0]?.kind === 'phrase' && !name && !determiner && !pronoun && number === 'p';
}
