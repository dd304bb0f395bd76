import type { Attribution } from '@/lib/core/quotation/attribution';
import { findMedium } from '@/lib/core/quotation/attribution/medium';
import { maySpeak } from '@/lib/core/quotation/attribution/owner';
import type { Chunk, VerbGroup } from '@/lib/core/quotation/chunk';
import { hears, mayAttribute, mayDropSubject } from '@/lib/core/quotation/cue-verb';
import { heardFrom } from '@/lib/core/quotation/hearing';
import { agentBehind, lacksAddressee } from '@/lib/core/quotation/passive';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { findBodyWithin } from '@/lib/core/quotation/subject/body-within';
import { findSubject } from '@/lib/core/quotation/subject/find-subject';
import { findSubjectRight } from '@/lib/core/quotation/subject/subject-right';
import { endsClause, verbOfAsClause } from '@/lib/core/quotation/verb-second';

/** The index behind `at` and what parts marks from their inquit: commas, dashes, stops, brackets. */
export function behind(chunks: readonly Chunk[], at: number): number {
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
export function inquitInverted(sentence: Sentence, at: number): Attribution | null {
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
export function inquitHeard(sentence: Sentence, at: number): Attribution | null {
  const index = behind(sentence.chunks, at);
  const chunk = sentence.chunks[index];
  if (chunk?.kind !== 'verb' || !hears(chunk.verb) || chunk.verb.form !== 'finite') return null;
  if (isFirstPlace(sentence, at, index)) return null;
  const subject = heardFrom(sentence, index);
  const mayBeDocument = sentence.evidence.table.lexicon.grammar.subjectsDrop;
  return subject || mayBeDocument
    ? { rule: 'inquit-heard', subject, cue: chunk, verb: chunk.verb, medium: null }
    : null;
}

/** « … », a déclaré le ministre. */
export function inquitVerbFirst(sentence: Sentence, at: number): Attribution | null {
  const index = behind(sentence.chunks, at);
  const chunk = sentence.chunks[index];
  if (
    chunk?.kind !== 'verb' ||
    !mayAttribute(chunk.verb) ||
    chunk.verb.form !== 'finite' ||
    (chunk.verb.sense.verb.class === 'S4' && sentence.chunks[at + 1]?.kind !== 'comma') ||
    isFirstPlace(sentence, at, index) ||
    endsClause(sentence, index)
  )
    return null;
  const subject = findSubjectRight(sentence, index) ?? findBodyWithin(sentence, index);
  if (!subject && !mayDropSubject(sentence, index)) return null;
  return { rule: 'inquit-verb-first', subject, cue: chunk, verb: chunk.verb, medium: findMedium(sentence, index) };
}

/** `In der »Erklärung von unten« fordern sie …`: where the verb stands second, marks that no comma parts from it are in the first place of its clause. */
function isFirstPlace({ evidence }: Sentence, quote: number, verb: number): boolean {
  return evidence.table.lexicon.grammar.verbSecond === true && quote > 0 && verb === quote + 1;
}

/** “…,” the minister said. */
export function inquitSubjectFirst(sentence: Sentence, at: number): Attribution | null {
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
export function inquitAs(sentence: Sentence, at: number): Attribution | null {
  return attributionOfAs(sentence, behind(sentence.chunks, at), 'inquit-as');
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

/** `Es wurde laut am Abend`: where the cue is one word, and no phrase in the case that it governs follows. */
export function isAdverbToo({ chunks, evidence }: Sentence, at: number): boolean {
  const cue = chunks[at];
  return evidence.table.lexicon.grammar.verbSecond === true && cue !== undefined && cue.to === cue.from + 1;
}

/** `Il libro, scrive la critica Lia Prati, è «un capolavoro»`: a verb of saying and whoever speaks between two commas. */
export function insertedBehind(sentence: Sentence, verb: number): Subject | null {
  const { chunks } = sentence;
  const chunk = chunks[verb];
  const phrase = chunks[verb + 1];
  const close = chunks[verb + 2]?.kind;
  if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite' || chunk.verb.sense.verb.class !== 'S1') return null;
  if (chunks[verb - 1]?.kind !== 'comma' || phrase?.kind !== 'phrase' || close !== 'comma') return null;
  const { name, head, pronoun } = phrase.phrase;
  return name || head || pronoun?.sort === 'third' ? { phrase: phrase.phrase, with: null } : null;
}

/** `El pacto es «frágil» por ahora, señaló.`: behind the last comma nothing but a verb of saying, whose subject is left out. */
export function inquitLast(sentence: Sentence, at: number): Attribution | null {
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
export function inquitLater(sentence: Sentence, at: number): Attribution | null {
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
