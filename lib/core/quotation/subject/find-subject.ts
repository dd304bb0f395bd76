import { maySpeak, ownerOf } from '@/lib/core/quotation/attribution/owner';
import type { Chunk } from '@/lib/core/quotation/chunk';
import { mayAttribute } from '@/lib/core/quotation/cue-verb';
import { tellerBefore } from '@/lib/core/quotation/joined-verb';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { alone, coordinate, isGoverned, type Subject } from '@/lib/core/quotation/subject';
import { findBodyWithin } from '@/lib/core/quotation/subject/body-within';
import { isBehindQuote } from '@/lib/core/quotation/subject/object';
import {
  findSubjectLeft,
  lastVerbBefore,
  nameBetweenCommas,
  parallelVerbBefore,
  SUBJECT_REACH,
} from '@/lib/core/quotation/subject/subject-left';
import { findSubjectRight } from '@/lib/core/quotation/subject/subject-right';
import { findSubjectAround, findVerbSecondSubject } from '@/lib/core/quotation/verb-second';

/** The subject of the verb at `at`, wherever it stands; null where it is not in the sentence. */
export function findSubject(sentence: Sentence, at: number): Subject | null {
  const verb = sentence.chunks[at];
  if (verb?.kind !== 'verb') return null;
  if (verb.verb.inverted) return alone(verb.verb.inverted);
  if (isBehindQuote(sentence, at)) {
    const right = findSubjectRight(sentence, at);
    if (right) return right;
  }
  if (sentence.evidence.table.lexicon.grammar.verbSecond && verb.verb.form === 'finite')
    return findVerbSecondSubject(sentence, at);
  if (verb.verb.form === 'gerund' || verb.verb.form === 'infinitive' || verb.verb.form === 'participle')
    return findMainSubject(sentence, at);
  const reporting = Math.max(
    reportingVerbBefore(sentence, at),
    parallelVerbBefore(sentence, at),
    tellerBefore(sentence, at),
  );
  if (reporting >= 0) return findSubject(sentence, reporting);
  const left = findSubjectLeft(sentence, at, 0);
  const outer = left ? reporterOverMute(sentence, at, left) : -1;
  return outer < 0 ? left : findSubject(sentence, outer);
}

/** `calcula que a obra custará pouco e prometeu começar`: what is reported of a thing ends before a joined verb of saying; -1 where it may go on. */
function reporterOverMute(sentence: Sentence, at: number, left: Subject): number {
  const { chunks, tokens, evidence } = sentence;
  if (!evidence.table.lexicon.grammar.subjectsDrop || chunks[at - 1]?.kind !== 'and') return -1;
  const conjunction = chunks.findIndex(({ kind, start }) => kind === 'complementiser' && start < left.phrase.start);
  if (conjunction < 0 || chunks.slice(conjunction, at).some(({ kind }) => kind === 'stop' || kind === 'semicolon'))
    return -1;
  const isPlural = evidence.table.pluralEndings.some((ending) =>
    tokens[(chunks[at]?.to ?? 0) - 1]?.word.endsWith(ending),
  );
  const agrees = left.with !== null || left.phrase.number === 'b' || (left.phrase.number === 'p') === isPlural;
  return maySpeak(sentence, left) && agrees ? -1 : lastVerbBefore(chunks, conjunction);
}

/** `dijo que la obra sigue, pero defendió que …`: where subjects drop, a verb of saying joined to a report goes on with its speaker; -1 where it does not. */
function reportingVerbBefore(sentence: Sentence, at: number): number {
  const { chunks, evidence } = sentence;
  const opened = chunks[at + 1]?.kind === 'preposition' ? at + 2 : at + 1;
  if (!evidence.table.lexicon.grammar.subjectsDrop || chunks[opened]?.kind !== 'complementiser') return -1;
  const before = chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1;
  if (chunks[before]?.kind !== 'contrast' && chunks[before]?.kind !== 'and') return -1;
  for (let index = before - 1; index >= 0 && at - index < SUBJECT_REACH; index -= 1) {
    const kind = chunks[index]?.kind;
    if (kind === 'stop' || kind === 'semicolon') return -1;
    if (kind !== 'complementiser') continue;
    return lastVerbBefore(chunks, index);
  }
  return chunks[before]?.kind === 'contrast' ? onlyActBefore(chunks, before) : -1;
}

/** `Vega rechazó «dar lecciones» a nadie, aunque insistió en que …`: the one verb of speech before a contrast; -1 where there is none, or more. */
function onlyActBefore(chunks: readonly Chunk[], before: number): number {
  let found = -1;
  for (let index = Math.max(0, before - SUBJECT_REACH); index < before; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'relative' || chunk?.kind === 'other-verb' || chunk?.kind === 'stop') return -1;
    if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite' || !mayAttribute(chunk.verb)) continue;
    if (found >= 0) return -1;
    found = index;
  }
  return found;
}

/** A gerund or infinitive has the subject of the clause that it hangs on: the one before, or, at the start of a sentence, the one behind. */
function findMainSubject(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  const object =
    absoluteSubject(sentence, at) ??
    objectInControl(sentence, at) ??
    bearerOfGerund(sentence, at) ??
    reporterBefore(sentence, at);
  if (object) return object;
  for (let index = at - 1; index >= 0 && at - index < SUBJECT_REACH; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'verb' && chunk.verb.form === 'finite')
      return findSubject(sentence, index) ?? findBodyWithin(sentence, index);
    if (chunk?.kind === 'other-verb' && sentence.evidence.table.lexicon.grammar.verbSecond)
      return findSubjectAround(sentence, index);
    if (chunk?.kind === 'other-verb') {
      const left = findSubjectLeft(sentence, index, 0);
      if (left && isActor(left)) return left;
    }
  }
  const left = findSubjectLeft(sentence, at, 0);
  if (left) return left;
  const comma = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'comma');
  if (comma < 0) return null;
  for (let index = comma + 1; index < chunks.length && index < comma + 6; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'phrase' && !isGoverned(chunks, index)) return coordinate(chunks, index);
  }
  return null;
}

/** `with some divers warning that …`: right behind `with` and a phrase, the gerund is what that does. */
function absoluteSubject({ chunks, tokens, evidence }: Sentence, at: number): Subject | null {
  const gerund = chunks[at];
  const doer = chunks[at - 1];
  if (gerund?.kind !== 'verb' || gerund.verb.form !== 'gerund' || doer?.kind !== 'phrase') return null;
  const isJoined = chunks[at - 2]?.kind === 'and' && chunks[at - 3]?.kind === 'phrase';
  const lead = chunks[isJoined ? at - 4 : at - 2];
  if (lead?.kind !== 'preposition' || !evidence.table.absolutes.has(tokens[lead.from]?.word ?? '')) return null;
  return isJoined ? coordinate(chunks, at - 1) : alone(doer.phrase);
}

/** `the office was hit, denouncing it`: what neither bears a name nor a role denounces nothing. */
function isActor({ phrase }: Subject): boolean {
  return phrase.name !== null || phrase.head !== null || phrase.pronoun !== null;
}

/** `convaincre la veuve de demander`, `on entend le maire accuser`: the object of the verb before does what the infinitive says. */
export function objectInControl(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.verb.form !== 'infinitive') return null;
  const before = chunks[at - 1]?.kind === 'preposition' ? at - 2 : at - 1;
  const named = chunks[before]?.kind === 'comma' ? nameBetweenCommas(chunks, before) : null;
  if (named) return alone(named);
  const object = chunks[before];
  if (object?.kind !== 'phrase' || isGoverned(chunks, before)) return null;
  const { phrase } = object;
  if (!phrase.name && (!phrase.head || phrase.head.kind === 'document')) return null;
  if (
    sentence.evidence.table.lexicon.grammar.complementiserDrops === 'plain' &&
    phrase.head?.kind !== 'person' &&
    phrase.determiner !== null
  )
    return null;
  const governing = chunks[before - 1];
  if (governing?.kind === 'verb' && governing.verb.sense.verb.class !== 'S4') return null;
  return before > 0 ? alone(phrase) : null;
}

/** `les propos d'un ministre ayant accusé le port`: a gerund right behind a noun is said of whom that means, where one with another subject is led by a preposition (`en accusant`). */
function bearerOfGerund(sentence: Sentence, at: number): Subject | null {
  const { chunks, tokens, evidence } = sentence;
  const [before, verb] = [chunks[at - 1], chunks[at]];
  if (verb?.kind !== 'verb' || verb.verb.form !== 'gerund' || before?.kind !== 'phrase') return null;
  if (!evidence.table.gerundAuxiliaries.has(tokens[verb.from]?.word ?? '')) return null;
  const bearer = ownerOf(sentence, alone(before.phrase));
  const isSomebody = bearer !== null && (bearer.phrase.name || bearer.phrase.head?.kind === 'person');
  return isSomebody ? bearer : null;
}

/** `Le quotidien affirme que le pont a cédé, précisant que …`: who reports goes on reporting. */
function reporterBefore(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.verb.form !== 'gerund' || chunks[at - 1]?.kind !== 'comma') return null;
  if (sentence.evidence.table.lexicon.grammar.complementiserDrops === 'plain') return firstReporter(sentence, at);
  const isSolemn = verb.to - verb.from < 2 && verb.verb.sense.verb.class !== 'S1';
  if (isSolemn) return null;
  for (let index = at - 2; index >= 0 && at - index < SUBJECT_REACH; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop' || chunk?.kind === 'semicolon') return null;
    if (chunk?.kind !== 'complementiser') continue;
    const reporting = lastVerbBefore(chunks, index);
    return reporting < 0 ? null : findSubject(sentence, reporting);
  }
  return null;
}

/** Where a report may stand without `that`, a further verb of speech behind a comma is the first reporter's. */
function firstReporter(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  let from = at - 1;
  while (from > 0 && chunks[from]?.kind !== 'stop' && chunks[from]?.kind !== 'semicolon') from -= 1;
  for (let index = from; index < at; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite' || !mayAttribute(chunk.verb)) continue;
    const { class: sort, frames } = chunk.verb.sense.verb;
    // `left fans in little doubt, writing: “…”`
    if (chunks[index - 1]?.kind === 'relative' || (sort === 'S2' && frames.length === 0)) continue;
    const subject = findSubject(sentence, index);
    if (subject) return subject;
  }
  return null;
}
