import { type Chunk, type ChunkOf, isFiniteVerb, type VerbGroup } from '@/lib/core/quotation/chunk';
import { hears, mayAttribute, mayDropSubject } from '@/lib/core/quotation/cue-verb';
import { heardFrom } from '@/lib/core/quotation/hearing';
import { isToldCue } from '@/lib/core/quotation/hearsay';
import { findMainClauseSubject } from '@/lib/core/quotation/main-clause';
import { agentBehind, lacksAddressee } from '@/lib/core/quotation/passive';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { isGoverned, type Subject } from '@/lib/core/quotation/subject';
import { findBodyWithin } from '@/lib/core/quotation/subject/body-within';
import { findSubject, objectInControl } from '@/lib/core/quotation/subject/find-subject';
import { behindParticiple, findFirstSubject } from '@/lib/core/quotation/subject/first-subject';
import { findSubjectRight } from '@/lib/core/quotation/subject/subject-right';
import { endsClause, finiteOf, verbOfAsClause } from '@/lib/core/quotation/verb-second';
import { IS, phraseLength } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import { findNounPhrase, type NounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Span } from '@/lib/core/text/span';

/** Who a rule says spoke, and on what ground. */
export interface Attribution {
  readonly rule: string;
  /** Null where the sentence has a cue but names no one. */
  readonly subject: Subject | null;
  readonly cue: Span | null;
  readonly verb: VerbGroup | null;
  readonly medium: Span | null;
}

type Rule = (sentence: Sentence, at: number) => Attribution | null;

/** In order of precision; the first that speaks decides. */
const RULES: readonly Rule[] = [
  inquitHeard,
  inquitInverted,
  inquitVerbFirst,
  inquitLast,
  inquitSubjectFirst,
  inquitAs,
  clauseFinal,
  accordingAfter,
  verbBefore,
  heardBefore,
  accordingBefore,
  colonBefore,
  signature,
  accordingLater,
  inquitLater,
];

/** Finds who speaks the quotation at chunk `at` from its own sentence; null where the sentence has no cue. */
export function attributeInSentence(sentence: Sentence, at: number): Attribution | null {
  for (const rule of RULES) {
    const found = rule(sentence, at);
    if (found) return found;
  }
  return null;
}

function behind(chunks: readonly Chunk[], at: number): number {
  let index = at + 1;
  while (
    chunks[index]?.kind === 'comma' ||
    chunks[index]?.kind === 'dash' ||
    chunks[index]?.kind === 'stop' ||
    chunks[index]?.kind === 'close'
  )
    index += 1;
  return index;
}

/** « … », a-t-il déclaré. */
function inquitInverted(sentence: Sentence, at: number): Attribution | null {
  const index = behind(sentence.chunks, at);
  const chunk = sentence.chunks[index];
  if (chunk?.kind !== 'verb' || !chunk.verb.inverted || !mayAttribute(chunk.verb)) return null;
  return {
    rule: 'inquit-inverted',
    subject: { phrase: chunk.verb.inverted, with: null },
    cue: chunk,
    verb: chunk.verb,
    medium: findMedium(sentence, index),
  };
}

/** « … », a-t-on appris auprès du parquet. */
function inquitHeard(sentence: Sentence, at: number): Attribution | null {
  const index = behind(sentence.chunks, at);
  const chunk = sentence.chunks[index];
  if (chunk?.kind !== 'verb' || !hears(chunk.verb) || chunk.verb.form !== 'finite') return null;
  const subject = heardFrom(sentence, index);
  return subject ? { rule: 'inquit-heard', subject, cue: chunk, verb: chunk.verb, medium: null } : null;
}

/** « … », a déclaré le ministre. */
function inquitVerbFirst(sentence: Sentence, at: number): Attribution | null {
  const index = behind(sentence.chunks, at);
  const chunk = sentence.chunks[index];
  if (
    chunk?.kind !== 'verb' ||
    !mayAttribute(chunk.verb) ||
    chunk.verb.form !== 'finite' ||
    (chunk.verb.sense.verb.class === 'S4' && sentence.chunks[at + 1]?.kind !== 'comma') ||
    endsClause(sentence, index)
  )
    return null;
  const subject = findSubjectRight(sentence, index) ?? findBodyWithin(sentence, index);
  if (!subject && !mayDropSubject(sentence, index)) return null;
  return { rule: 'inquit-verb-first', subject, cue: chunk, verb: chunk.verb, medium: findMedium(sentence, index) };
}

/** “…,” the minister said. */
function inquitSubjectFirst(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  const first = behind(chunks, at);
  const phrase = chunks[first];
  if (phrase?.kind !== 'phrase') return null;
  for (let index = first + 1; index < chunks.length && index < first + 14; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'verb') {
      if (chunk.verb.isPassive) return inquitPassive(sentence, index);
      if (!mayAttribute(chunk.verb) || chunk.verb.form !== 'finite' || opensClause(chunks[index + 1])) return null;
      if (lacksAddressee(sentence, index)) return null;
      if (isOwnClause(sentence, at, index)) return null;
      const subject = findSubject(sentence, index);
      return subject
        ? { rule: 'inquit-subject-first', subject, cue: chunk, verb: chunk.verb, medium: findMedium(sentence, index) }
        : null;
    }
    if (
      !chunk ||
      chunk.kind === 'other-verb' ||
      chunk.kind === 'stop' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'colon'
    )
      return null;
  }
  return null;
}

/** “…?” the minister was asked by the chair. */
function inquitPassive(sentence: Sentence, verb: number): Attribution | null {
  const cue = sentence.chunks[verb];
  const agent = sentence.chunks[agentBehind(sentence, verb, REACH_OF_AGENT)];
  if (cue?.kind !== 'verb' || agent?.kind !== 'phrase') return null;
  const subject = { phrase: agent.phrase, with: null };
  return maySpeak(sentence, subject)
    ? { rule: 'inquit-passive', subject, cue, verb: cue.verb, medium: findMedium(sentence, verb) }
    : null;
}

/** In chunks. */
const REACH_OF_AGENT = 5;

/** `Les syndicats veulent « des moyens », le ministère répond par des réformes`: where an inquit has its verb first, another order is another clause. */
function isOwnClause({ chunks, evidence }: Sentence, quote: number, verb: number): boolean {
  if (!evidence.table.lexicon.grammar.adjectivesFollow || quote === 0) return false;
  const next = chunks[verb + 1]?.kind;
  return next !== undefined && next !== 'stop' && next !== 'comma';
}

function opensClause(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'complementiser';
}

/** „…“, wie der Minister am Montag sagte. */
function inquitAs(sentence: Sentence, at: number): Attribution | null {
  return attributionOfAs(sentence, behind(sentence.chunks, at), 'inquit-as');
}

/** In chunks. */
const REACH_OF_CLAUSE = 8;

/** Der Minister hat den Plan als „Unsinn“ bezeichnet; …, der vor „großem Leid“ warnte. */
function clauseFinal(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  for (let index = at + 1; index < chunks.length && index <= at + REACH_OF_CLAUSE; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || chunk?.kind === 'colon' || chunk?.kind === 'other-verb')
      return null;
    if (chunk?.kind !== 'verb' || chunk.verb.form === 'infinitive') continue;
    if (chunk.verb.form !== 'finite' || chunk.verb.isFirstPerson || !endsClause(sentence, index)) return null;
    const doer = chunk.verb.isPassive ? agentBefore(sentence, at) : findSubject(sentence, index);
    const subject = ownerOf(sentence, doer);
    const finite = chunks[finiteOf(sentence, index)];
    if (!subject || subject.phrase.start > (chunks[at]?.start ?? 0) || isToldCue(sentence, finite ?? null)) return null;
    return { rule: 'verb-behind', subject, cue: chunk, verb: chunk.verb, medium: findMedium(sentence, index) };
  }
  return null;
}

/** `wurde von der Chefin als „Unsinn“ bezeichnet`. */
function agentBefore({ chunks, tokens, evidence }: Sentence, at: number): Subject | null {
  for (let index = at - 2; index >= 0 && at - index < REACH_OF_CLAUSE; index -= 1) {
    const chunk = chunks[index];
    const next = chunks[index + 1];
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop') return null;
    if (chunk?.kind !== 'preposition' || !evidence.table.agents.has(tokens[chunk.from]?.word ?? '')) continue;
    return next?.kind === 'phrase' ? { phrase: next.phrase, with: null } : null;
  }
  return null;
}

/** What the clause that opens at `at`, `wie der Minister sagte`, says of the speaker. */
function attributionOfAs(sentence: Sentence, at: number, rule: string): Attribution | null {
  const index = verbOfAsClause(sentence, at);
  const chunk = sentence.chunks[index];
  if (chunk?.kind !== 'verb' || !mayAttribute(chunk.verb)) return null;
  const subject = findSubject(sentence, index);
  return subject ? { rule, subject, cue: chunk, verb: chunk.verb, medium: findMedium(sentence, at) } : null;
}

/** Whether who acts is somebody: a paper, or what no list knows, tells of others' words. */
export function isActor({ phrase: { name, head, pronoun } }: Subject): boolean {
  return name !== null || pronoun !== null || (head !== null && head.kind !== 'document');
}

/** « … », selon le ministre. */
function accordingAfter(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  const index = behind(chunks, at);
  const chunk = chunks[index];
  if (chunk?.kind === 'owner') return { rule: 'owner', subject: null, cue: chunk, verb: null, medium: null };
  const phraseBefore =
    chunk?.kind === 'phrase' && chunks[index + 1]?.kind === 'according' && isAfter(chunks[index + 1]) ? chunk : null;
  if (phraseBefore)
    return {
      rule: 'according-after',
      subject: { phrase: phraseBefore.phrase, with: null },
      cue: chunks[index + 1] ?? null,
      verb: null,
      medium: null,
    };
  if (chunk?.kind !== 'according') return null;
  const subject = ownerOf(sentence, complementOf(sentence, index));
  if (chunk.isSetOff && subject && !maySpeak(sentence, subject)) return null;
  const act = subject?.phrase.head?.kind === 'document' ? verbBefore(sentence, at) : null;
  if (act?.subject && isActor(act.subject) && act.verb?.form === 'finite' && act.verb.sense.verb.class !== 'S4')
    return act;
  return subject ? { rule: 'according-after', subject, cue: chunk, verb: null, medium: null } : null;
}

function isAfter(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'according' && chunk.isAfter;
}

/** The phrase that a cue such as `selon` governs, or whose saying it does: `según ha contado el alcalde`, `secondo quanto riferito dal sindaco`. */
export function complementOf(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  const cue = chunks[at];
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

/** `Es wurde laut am Abend`: where the cue is one word, and no phrase in the case that it governs follows. */
function isAdverbToo({ chunks, evidence }: Sentence, at: number): boolean {
  const cue = chunks[at];
  return evidence.table.lexicon.grammar.verbSecond === true && cue !== undefined && cue.to === cue.from + 1;
}

/** `riferito dal sindaco`, `informado por el alcalde`: whom a preposition right behind a participle names. */
function agentOf(chunks: readonly Chunk[], participle: number): Subject | null {
  const agent = chunks[participle + 2];
  return chunks[participle + 1]?.kind === 'preposition' && agent?.kind === 'phrase'
    ? { phrase: agent.phrase, with: null }
    : null;
}

/** In chunks. */
const REACH_OF_HEARD = 8;

/** `Nella nota si legge: « … »`: where subjects drop, the paper or body that a preposition names tells what a verb of hearing leads to. */
function heardBefore(sentence: Sentence, at: number): Attribution | null {
  const { chunks, evidence } = sentence;
  if (!evidence.table.lexicon.grammar.subjectsDrop) return null;
  for (let index = at - 1; index >= 0 && at - index < REACH_OF_HEARD; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop' || chunk?.kind === 'other-verb') return null;
    if (chunk?.kind !== 'verb') continue;
    if (!hears(chunk.verb) || chunk.verb.form !== 'finite' || chunk.verb.isNegated) return null;
    const subject = sourceOf(sentence, chunk);
    if (!subject || subject.phrase.start > (chunks[at]?.start ?? 0)) return null;
    return { rule: 'verb-before', subject, cue: chunk, verb: chunk.verb, medium: null };
  }
  return null;
}

/** Le ministre a déclaré que « … ». */
function verbBefore(sentence: Sentence, at: number, below = at): Attribution | null {
  const { chunks } = sentence;
  let weak: (Attribution & { readonly verb: VerbGroup }) | null = null;
  let isEmbedded = false;
  const opening = behindParticiple(sentence);
  const from = opening < at ? opening : 0;
  for (let index = below - 1; index >= from; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'according' || chunk?.kind === 'owner') return null;
    if (chunk?.kind === 'stop') return weak;
    if (weak && (chunk?.kind === 'contrast' || chunk?.kind === 'semicolon' || chunk?.kind === 'colon')) return weak;
    if (weak && chunk?.kind === 'complementiser') isEmbedded = true;
    if (chunk?.kind !== 'verb' || !mayAttribute(chunk.verb)) continue;
    if (isToldByAnother(sentence, index)) continue;
    if (chunk.verb.sense.verb.frames.includes('marks') && !(holdsAll(chunks, index, at) && !isAmidst(sentence, at)))
      continue;
    const found = attributionOfVerb(sentence, index, at);
    if (!found) continue;
    if (weak) return isEmbedded || weak.verb.form === 'gerund' ? stronger(weak, found) : weak;
    if (!isWeak(sentence, index)) {
      const isMute = found.subject && !maySpeak(sentence, found.subject);
      return (isMute ? (accordingBefore(sentence, at) ?? reporterOf(sentence, at, index)) : null) ?? found;
    }
    if (found.subject || chunk.verb.sense.verb.class !== 'S4') weak = found;
  }
  return weak;
}

function attributionOfVerb(
  sentence: Sentence,
  index: number,
  at: number,
): (Attribution & { readonly verb: VerbGroup }) | null {
  const chunk = sentence.chunks[index];
  if (chunk?.kind !== 'verb') return null;
  const subject =
    insertedBehind(sentence, index) ??
    findSubject(sentence, index) ??
    invertedBehind(sentence, index, at) ??
    behindObject(sentence, index, at) ??
    findBodyWithin(sentence, index);
  if (!subject && chunk.verb.form === 'finite' && index > 0 && !opensWithoutSubject(sentence, index)) return null;
  if (!subject && chunk.verb.form === 'infinitive' && sentence.evidence.table.lexicon.grammar.subjectsDrop) return null;
  const medium = findMedium(sentence, index);
  return { rule: ruleOf(chunk), subject: ownerOf(sentence, subject), cue: chunk, verb: chunk.verb, medium };
}

/** `Y advirtió: « … »`, `En ese acto señaló « … »`: a verb whose subject is left out, before which the sentence has neither noun nor clause. */
function opensWithoutSubject(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  if (!mayDropSubject(sentence, verb)) return false;
  for (let index = 0; index < verb; index += 1) {
    const kind = chunks[index]?.kind;
    const isAdjunct = kind === 'phrase' ? isGoverned(chunks, index) : kind !== undefined && OPENINGS.has(kind);
    if (!isAdjunct) return false;
  }
  return true;
}

const OPENINGS: ReadonlySet<Chunk['kind']> = new Set(['and', 'contrast', 'adverb', 'comma', 'preposition', 'word']);

/** A verb that only hints at speech, or an infinitive within a clause: what reports that clause outweighs it. */
function isWeak(sentence: Sentence, index: number): boolean {
  const chunk = sentence.chunks[index];
  if (chunk?.kind !== 'verb') return false;
  if (chunk.verb.sense.verb.class === 'S4') return true;
  return chunk.verb.form === 'infinitive' && chunk.verb.sense.verb.class !== 'S1' && !objectInControl(sentence, index);
}

function stronger<T extends Attribution & { readonly verb: VerbGroup }>(weak: T, found: T): T {
  return found.verb.sense.verb.class === 'S4' || !found.subject ? weak : found;
}

/** `Dunn said the facts make clear that « … »`: what cannot speak has somebody who reports it. */
function reporterOf(sentence: Sentence, at: number, inner: number): Attribution | null {
  const outer = verbBefore(sentence, at, inner);
  return outer?.subject && maySpeak(sentence, outer.subject) ? outer : null;
}

/** `Er kritisierte, die Aktion erinnere „fatal“ an früher`: the mood says that the verb itself is reported, by the verb before. */
function isToldByAnother({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'verb' || !(senseOf(evidence, tokens[chunk.from]).bits & IS.hearsay)) return false;
  return chunks.some(
    (other, index) =>
      index < at &&
      other.kind === 'verb' &&
      mayAttribute(other.verb) &&
      other.verb.sense.verb.frames.includes('clause'),
  );
}

/** Whether the marks at `at` are all that the verb governs: no object of its own stands between. */
function holdsAll(chunks: readonly Chunk[], verb: number, at: number): boolean {
  for (let index = at - 1; index > verb; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'colon' || chunk?.kind === 'complementiser') return true;
    if (chunk?.kind === 'phrase' ? !isGoverned(chunks, index) && !chunk.phrase.pronoun : chunk?.kind === 'word')
      return false;
  }
  return true;
}

/** `continúan con la «prohibición»`: what a preposition governs is nothing that is said, where subjects drop. */
function isAmidst({ chunks, evidence }: Sentence, at: number): boolean {
  return evidence.table.lexicon.grammar.subjectsDrop && chunks[at - 1]?.kind === 'preposition';
}

/** Behind an earlier quotation of the sentence: « … », a dit le ministre, « … ». */
function invertedBehind(sentence: Sentence, verb: number, at: number): Subject | null {
  const before = sentence.chunks[verb - 1]?.kind;
  const leads: readonly (string | undefined)[] = [
    'comma',
    'quote',
    'dash',
    'subordinator',
    'complementiser',
    'contrast',
  ];
  if (verb > 0 && !leads.includes(before)) return null;
  const subject = findSubjectRight(sentence, verb);
  if (!subject || subject.phrase.end > (sentence.chunks[at]?.start ?? 0)) return null;
  // `Offre il tè e si siede: «…»`: where subjects drop, what cannot speak behind the verb is its object.
  const mayDrop = sentence.evidence.table.lexicon.grammar.subjectsDrop;
  return !mayDrop || maySpeak(sentence, ownerOf(sentence, subject) ?? subject) ? subject : null;
}

/** `Il libro, scrive la critica Lia Prati, è «un capolavoro»`: a verb of saying and whoever speaks between two commas. */
function insertedBehind(sentence: Sentence, verb: number): Subject | null {
  const { chunks } = sentence;
  const chunk = chunks[verb];
  const phrase = chunks[verb + 1];
  const close = chunks[verb + 2]?.kind;
  if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite' || chunk.verb.sense.verb.class !== 'S1') return null;
  if (chunks[verb - 1]?.kind !== 'comma' || phrase?.kind !== 'phrase' || close !== 'comma') return null;
  const { name, head, pronoun } = phrase.phrase;
  return name || head || pronoun?.sort === 'third' ? { phrase: phrase.phrase, with: null } : null;
}

/** `Parla di « … » il segretario`: the subject behind the marks that the verb at the start of the sentence governs. */
function behindObject({ chunks, evidence }: Sentence, verb: number, at: number): Subject | null {
  const next = chunks[at + 1];
  if (!evidence.table.lexicon.grammar.subjectsDrop || next?.kind !== 'phrase' || at - verb > 3) return null;
  const verbChunk = chunks[verb];
  const isFirst = verb === 0 && verbChunk?.kind === 'verb' && verbChunk.verb.form === 'finite';
  const { name, head } = next.phrase;
  const goesOn = chunks[at + 2]?.kind === 'verb' || chunks[at + 2]?.kind === 'other-verb';
  return isFirst && (name || head?.kind === 'person') && !goesOn ? { phrase: next.phrase, with: null } : null;
}

function ruleOf(chunk: ChunkOf<'verb'>): string {
  return chunk.verb.form === 'finite' ? 'verb-before' : 'participle-before';
}

/** Selon le ministre, … « … ». */
function accordingBefore(sentence: Sentence, at: number): Attribution | null {
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
function accordingLater(sentence: Sentence, at: number): Attribution | null {
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

/** `El pacto es «frágil» por ahora, señaló.`: behind the last comma nothing but a verb of saying, whose subject is left out. */
function inquitLast(sentence: Sentence, at: number): Attribution | null {
  const index = lastInquit(sentence);
  const chunk = sentence.chunks[index];
  if (index <= at + 2 || chunk?.kind !== 'verb') return null;
  return { rule: 'inquit-last', subject: null, cue: chunk, verb: chunk.verb, medium: null };
}

/** Where a verb of saying without a subject ends the sentence behind a comma; -1 where none does. */
export function lastInquit(sentence: Sentence): number {
  const { chunks } = sentence;
  let index = chunks.length - 1;
  while (index > 0 && (chunks[index]?.kind === 'stop' || chunks[index]?.kind === 'adverb')) index -= 1;
  const chunk = chunks[index];
  const isAlone =
    chunk?.kind === 'verb' &&
    chunks[index - 1]?.kind === 'comma' &&
    chunk.verb.sense.verb.class === 'S1' &&
    isInquit(chunk.verb) &&
    mayDropSubject(sentence, index);
  return isAlone ? index : -1;
}

/** Le projet reste « fragile » à ce stade, estime le ministre. */
function inquitLater(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  for (let index = at + 1; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop' || chunk?.kind === 'semicolon' || chunk?.kind === 'colon') return null;
    const as = chunks[index - 1]?.kind === 'comma' ? attributionOfAs(sentence, index, 'inquit-later') : null;
    if (as?.subject && maySpeak(sentence, as.subject)) return as;
    const isLed = chunks[index - 1]?.kind === 'comma' || opensToldClause(sentence, index - 1);
    if (chunk?.kind !== 'verb' || !isLed || !isInquit(chunk.verb)) continue;
    const subject = chunk.verb.inverted
      ? { phrase: chunk.verb.inverted, with: null }
      : findSubjectRight(sentence, index);
    if (!subject || !maySpeak(sentence, subject)) return null;
    return { rule: 'inquit-later', subject, cue: chunk, verb: chunk.verb, medium: findMedium(sentence, index) };
  }
  return null;
}

/** `…, comme le rappelle la maire`: a conjunction before a verb of speech that reports the main clause. */
export function opensToldClause({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  if (evidence.table.lexicon.grammar.complementiserDrops === 'after-comma') return false;
  return chunk?.kind === 'subordinator' && evidence.table.asTold.has(tokens[chunk.from]?.word ?? '');
}

function isInquit(verb: VerbGroup): boolean {
  return verb.form === 'finite' && mayAttribute(verb) && verb.sense.verb.frames.includes('clause');
}

/** Le ministre s'est montré ferme : « … »; Macron : « … ». */
function colonBefore(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  if (chunks[at - 1]?.kind !== 'colon') return null;
  const { verbSecond } = sentence.evidence.table.lexicon.grammar;
  const main = verbSecond ? findMainClauseSubject(sentence, at - 1) : presented(sentence, at - 1);
  const subject = ownerOf(sentence, main ?? findFirstSubject(sentence, at - 1));
  if (!subject) return answerOf(sentence, at);
  if (!maySpeak(sentence, subject) || isTopic(sentence, at, subject)) return null;
  return { rule: 'colon-before', subject, cue: null, verb: null, medium: null };
}

/** `Preguntada por el pacto, fue clara: «…»`: who was asked answers, though the clause leaves out its subject. */
function answerOf(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  const opening = behindParticiple(sentence);
  const verb = opening > 0 ? chunks.slice(opening, at).find(isFiniteVerb) : undefined;
  return verb ? { rule: 'colon-before', subject: null, cue: verb, verb: null, medium: null } : null;
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

/** `Banques piratées : « … »`: a noun without an article before the colon of a heading tells what it is about. */
function isTopic({ chunks }: Sentence, at: number, { phrase }: Subject): boolean {
  const { name, determiner, pronoun, number } = phrase;
  return at === 2 && chunks[0]?.kind === 'phrase' && !name && !determiner && !pronoun && number === 'p';
}

/** « … » – Le ministre; « … » (le ministre). */
function signature(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  const next = chunks[at + 1];
  const phrase = chunks[at + 2];
  if (next?.kind !== 'dash' && next?.kind !== 'open') return null;
  if (phrase?.kind !== 'phrase' || !phrase.phrase.name) return null;
  const end = chunks[at + 3];
  if (end && end.kind !== 'close' && end.kind !== 'stop' && end.kind !== 'comma') return null;
  return { rule: 'signature', subject: { phrase: phrase.phrase, with: null }, cue: null, verb: null, medium: null };
}

/** Whether what is named is able to speak: not `selon les besoins`. */
export function maySpeak(sentence: Sentence, { phrase }: Subject): boolean {
  if (phrase.pronoun) return phrase.pronoun.sort !== 'first' && phrase.pronoun.sort !== 'generic';
  if (phrase.name || phrase.head) return true;
  // `another called it “a joke”`
  if (phrase.to === phrase.from + 1 && phrase.determiner === 'indefinite') return true;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (senseOf(sentence.evidence, sentence.tokens[at]).bits & (IS.speechNoun | IS.nationality)) return true;
  }
  return false;
}

/** `d'après le récit qu'elle livre`: who is the subject of what is said of the account. */
function tellerOf(sentence: Sentence, phrase: NounPhrase): Subject | null {
  const { chunks } = sentence;
  const at = chunks.findIndex((chunk) => chunk.kind === 'phrase' && chunk.phrase === phrase);
  const teller = chunks[at + 2];
  return at >= 0 && chunks[at + 1]?.kind === 'complementiser' && teller?.kind === 'phrase'
    ? { phrase: teller.phrase, with: null }
    : null;
}

/** `le récit de Mediapart`, `les mots de la ministre`: a noun of speech has the one who speaks behind its `of`. */
export function ownerOf(sentence: Sentence, subject: Subject | null): Subject | null {
  const phrase = subject?.phrase;
  if (!phrase || phrase.name || phrase.head?.kind === 'person' || !isSpeechNoun(sentence, phrase)) return subject;
  if (phrase.complement < 0) return tellerOf(sentence, phrase) ?? subject;
  const inner = findNounPhrase(sentence.tokens, phrase.complement, sentence.evidence, () => false);
  const isKind = inner !== null && inner.determiner === null && !inner.name && !inner.pronoun && inner.number !== 'p';
  if (isKind && isBareOf(sentence, phrase.complement)) return subject;
  return inner && (inner.name || inner.head || inner.pronoun) ? { phrase: inner, with: null } : subject;
}

/** `heißt es in dem Papier`, `In einem Brief der Firma heißt es`: where nobody is the subject, what a preposition names speaks. */
export function sourceOf(sentence: Sentence, nobody: Span): Subject | null {
  const { chunks } = sentence;
  const mayBeSource = (chunk: Chunk, at: number): chunk is ChunkOf<'phrase'> =>
    chunk.kind === 'phrase' &&
    chunks[at - 1]?.kind === 'preposition' &&
    ((chunk.phrase.head !== null && chunk.phrase.head.kind !== 'person') || isSpeechNoun(sentence, chunk.phrase));
  const found =
    chunks.find((chunk, at) => chunk.start > nobody.start && mayBeSource(chunk, at)) ??
    chunks.find((chunk, at) => mayBeSource(chunk, at));
  return found?.kind === 'phrase' ? ownerOf(sentence, { phrase: found.phrase, with: null }) : null;
}

/** `el escrito de acusación`: `of` without an article tells of what kind the noun is, not whose. */
function isBareOf({ evidence, tokens }: Sentence, complement: number): boolean {
  const { subjectsDrop, of } = evidence.table.lexicon.grammar;
  return subjectsDrop && tokens[complement - 1]?.word === of.slice(0, of.indexOf(' '));
}

function isSpeechNoun(sentence: Sentence, phrase: NounPhrase): boolean {
  const word = phrase.noun ?? phrase.head?.word.toLowerCase() ?? '';
  return ((sentence.evidence.table.senses.get(word)?.bits ?? 0) & IS.speechNoun) !== 0;
}

/** `so die Warnung`: words alone, whose owner the sentence does not name. */
export function isOwnerless(sentence: Sentence, subject: Subject): boolean {
  const { phrase } = subject;
  if (phrase.name || phrase.pronoun || phrase.complement >= 0) return false;
  const { subjectsDrop } = sentence.evidence.table.lexicon.grammar;
  if (subjectsDrop && phrase.head?.kind === 'document' && phrase.determiner === 'possessive') return true;
  const isTold = phrase.modifiers.length > 0 || phrase.country !== null;
  return !phrase.head && !isTold && isSpeechNoun(sentence, phrase);
}

/** Through what it was said, where that stands behind the verb: `à l'AFP`, `dans un communiqué`. */
export function findMedium(sentence: Sentence, verb: number): Span | null {
  const { chunks } = sentence;
  for (let index = verb + 1; index < chunks.length && index < verb + 12; index += 1) {
    const chunk = chunks[index];
    if (
      !chunk ||
      chunk.kind === 'stop' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'verb' ||
      chunk.kind === 'other-verb' ||
      chunk.kind === 'complementiser'
    )
      return null;
    if (chunk.kind !== 'phrase' || !isGoverned(chunks, index) || !isMedium(sentence, chunk.phrase)) continue;
    const preposition = chunks[index - 1];
    return { start: preposition?.start ?? chunk.start, end: chunk.end };
  }
  return null;
}

/** Whether the phrase is a channel of speech: `l'AFP`, `a statement`. */
export function isMedium(sentence: Sentence, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (phraseLength(sentence.evidence.table.mediumNouns, sentence.tokens, at) > 0) return true;
  }
  return false;
}
