import type { Attribution } from '@/lib/core/quotation/attribution';
import { findMedium } from '@/lib/core/quotation/attribution/medium';
import { maySpeak, ownerOf } from '@/lib/core/quotation/attribution/owner';
import { isFiniteVerb } from '@/lib/core/quotation/chunk';
import { mayAttribute } from '@/lib/core/quotation/cue-verb';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { isGoverned, type Subject } from '@/lib/core/quotation/subject';
import { findSubjectRight } from '@/lib/core/quotation/subject/subject-right';
import { IS, phraseLength, UNKNOWN } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/** In chunks. */
const REACH = 6;

/** Who a sentence without words of its own says has spoken those before it: `Lo ha detto il ministro.`, `Così il ministro.`, `La frase è del ministro.` */
export function attributionBackward(sentence: Sentence): Attribution | null {
  const { chunks, tokens, evidence } = sentence;
  if (chunks.some(({ kind }) => kind === 'quote' || kind === 'colon')) return null;
  const length = phraseLength(evidence.table.backward, tokens, 0);
  if (length > 0) return backwardFrom(sentence, 0, length);
  return (
    presentedTeller(sentence) ?? ownedWords(sentence) ?? (isLedByCopula(sentence) ? nounOfSpeech(sentence, 0) : null)
  );
}

/** `A comunicarlo è la prefettura.`: where subjects drop, whom a copula presents as having told it. */
function presentedTeller(sentence: Sentence): Attribution | null {
  const { chunks, tokens, evidence } = sentence;
  if (!evidence.table.lexicon.grammar.subjectsDrop || !isToldInfinitive(sentence)) return null;
  for (let at = 1; at < REACH; at += 1) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    if (!chunk || !(senseOf(evidence, tokens[chunk.from]).bits & IS.copula)) continue;
    const subject: Subject | null = next?.kind === 'phrase' ? { phrase: next.phrase, with: null } : null;
    return subject && maySpeak(sentence, subject)
      ? { rule: 'cleft', subject, cue: chunk, verb: null, medium: null }
      : null;
  }
  return null;
}

/** `a dirlo`, `a confermarlo`: an infinitive of saying with the pronoun that points at the words before. */
function isToldInfinitive({ tokens, evidence }: Sentence): boolean {
  const word = tokens[1]?.word ?? '';
  if (!(senseOf(evidence, tokens[0]).bits & IS.infinitiveMarker)) return false;
  const { senses, backward } = evidence.table;
  return [...backward.keys()].some((clitic) => {
    const stem = word.endsWith(clitic) ? word.slice(0, -clitic.length) : '';
    const { verbs } = senses.get(stem) ?? senses.get(`${stem}e`) ?? UNKNOWN;
    return verbs.some(({ verb, tense }) => tense === 'infinitive' && verb.class === 'S1');
  });
}

/** `Sono le parole di Lia Prati.`, `È il commento del sindaco.` */
function isLedByCopula({ tokens, evidence }: Sentence): boolean {
  return (senseOf(evidence, tokens[0]).bits & (IS.copula | IS.determiner)) !== 0;
}

/** “…”, così il ministro: the same within the sentence of the marks at `at`. */
export function backwardBehind(sentence: Sentence, at: number): Attribution | null {
  const { chunks, tokens, evidence } = sentence;
  const kind = chunks[at + 1]?.kind;
  const next = kind === 'comma' || kind === 'colon' || kind === 'dash' ? at + 2 : at + 1;
  const from = chunks[next]?.from ?? -1;
  const length = from < 0 ? 0 : phraseLength(evidence.table.backward, tokens, from);
  const pointed = length > 0 ? backwardFrom(sentence, next, length) : null;
  if (pointed) return pointed;
  return kind === 'comma' || kind === 'colon' ? nounOfSpeech(sentence, next) : null;
}

/** “…”, queste le parole del ministro; “…”, l'appello lanciato dal ministro: whose words a noun of speech behind the marks tells. */
function nounOfSpeech(sentence: Sentence, from: number): Attribution | null {
  const { chunks, tokens, evidence } = sentence;
  if (!evidence.table.lexicon.grammar.subjectsDrop) return null;
  const isLead = (at: number) => {
    const token = tokens[chunks[at]?.from ?? -1];
    return (chunks[at]?.to ?? 0) - (chunks[at]?.from ?? 0) === 1 && (senseOf(evidence, token).bits & LEADS) !== 0;
  };
  let at = from;
  while (at < from + 2 && isLead(at)) at += 1;
  const noun = chunks[at];
  if (noun?.kind !== 'phrase' || noun.phrase.determiner !== 'definite') return null;
  const owner = ownerOf(sentence, { phrase: noun.phrase, with: null });
  const isOwned = owner !== null && owner.phrase !== noun.phrase;
  const subject = isOwned ? owner : agentBehind(sentence, at);
  const word = noun.phrase.noun ?? noun.phrase.head?.word.toLowerCase() ?? '';
  const isSpeech = ((evidence.table.senses.get(word)?.bits ?? 0) & IS.speechNoun) !== 0;
  if (!subject || !isSpeech || !maySpeak(sentence, subject)) return null;
  return { rule: 'backward', subject, cue: noun, verb: null, medium: null };
}

const LEADS = IS.copula | IS.determiner | IS.adverb;

/** `l'appello lanciato dal sindaco`: whom a preposition behind a participle names. */
function agentBehind({ chunks }: Sentence, noun: number): Subject | null {
  const participle = chunks[noun + 1];
  const agent = chunks[noun + 3];
  const isParticiple =
    participle?.kind === 'word' || (participle?.kind === 'verb' && participle.verb.form === 'participle');
  if (!isParticiple || chunks[noun + 2]?.kind !== 'preposition' || agent?.kind !== 'phrase') return null;
  return { phrase: agent.phrase, with: null };
}

/** The verb of saying, or whoever stands alone, behind the pointer that the chunk at `at` begins. */
function backwardFrom(sentence: Sentence, at: number, length: number): Attribution | null {
  const { chunks } = sentence;
  const begin = chunks[at];
  // `Das teilte die Stadt mit.`, but `Das Amt teilte mit, …`
  if (!begin || (begin.kind === 'phrase' && sentence.evidence.table.lexicon.grammar.verbSecond)) return null;
  let index = at;
  while (chunks[index]?.kind === 'adverb' || (chunks[index]?.to ?? 0) < begin.from + length) {
    if (index > at + REACH) return null;
    index += 1;
  }
  if (chunks[index]?.to === begin.from + length) index += 1;
  const chunk = chunks[index];
  if (chunk?.kind === 'verb') {
    if (!mayAttribute(chunk.verb) || chunk.verb.form !== 'finite' || chunk.verb.sense.verb.class !== 'S1') return null;
    if (chunks[index + 1]?.kind === 'complementiser') return null;
    const subject = findSubjectRight(sentence, index);
    if (!subject || !maySpeak(sentence, subject)) return null;
    return { rule: 'backward', subject, cue: chunk, verb: chunk.verb, medium: findMedium(sentence, index) };
  }
  if (chunk?.kind !== 'phrase' || (!chunk.phrase.name && !chunk.phrase.head)) return null;
  const verb = chunks.find((other, next) => next > index && isFiniteVerb(other));
  if (verb && (verb.kind !== 'verb' || verb.verb.sense.verb.class !== 'S1')) return null;
  return { rule: 'backward', subject: { phrase: chunk.phrase, with: null }, cue: begin, verb: null, medium: null };
}

/** `A declaração foi dada pelo ministro`, `La frase è del ministro`: whom a preposition behind the verb names. */
function ownedWords(sentence: Sentence): Attribution | null {
  const { chunks, tokens, evidence } = sentence;
  const [words, verb] = chunks;
  if (words?.kind !== 'phrase' || words.phrase.determiner !== 'definite' || words.phrase.complement >= 0) return null;
  if (!(senseOf(evidence, tokens[words.to - 1]).bits & IS.speechNoun)) return null;
  if (!verb || !(senseOf(evidence, tokens[verb.from]).bits & IS.copula)) return null;
  if (verb.kind === 'verb' && verb.verb.sense.verb !== evidence.table.lexicon.verbs[0]) return null;
  const [plainest] = evidence.table.lexicon.verbs;
  for (let at = 2; at < REACH; at += 1) {
    const chunk = chunks[at];
    // `A versão é contestada por aliados` tells who denies the words, not who spoke them.
    if (chunk?.kind === 'verb' && chunk.verb.sense.verb !== plainest) return null;
    if (chunk?.kind !== 'phrase') continue;
    const subject: Subject = { phrase: chunk.phrase, with: null };
    if (!isGoverned(chunks, at) || !maySpeak(sentence, subject)) return null;
    return { rule: 'backward', subject, cue: words, verb: null, medium: null };
  }
  return null;
}
