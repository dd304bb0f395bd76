import { opensToldClause } from '@/lib/core/quotation/attribution/inquit';
import { findMedium } from '@/lib/core/quotation/attribution/medium';
import { maySpeak, ownerOf, sourceOf } from '@/lib/core/quotation/attribution/owner';
import { isFiniteVerb, type VerbChunk } from '@/lib/core/quotation/chunk';
import { hears, mayAttribute, mayDropSubject } from '@/lib/core/quotation/cue-verb';
import { reportOfAccording } from '@/lib/core/quotation/indirect/according';
import { isSaidByNobody, reportOfAsClause } from '@/lib/core/quotation/indirect/as-clause';
import { reportBeforeInquit, reportsAroundInquit } from '@/lib/core/quotation/indirect/before-inquit';
import { contentEnd, endInOpening, endInRelative, endOfInfinitive } from '@/lib/core/quotation/indirect/content-end';
import { type ContentStart, contentAfter, contentByMood } from '@/lib/core/quotation/indirect/content-start';
import { leadsGerund } from '@/lib/core/quotation/indirect/gerund';
import { followsInfinitiveMarker } from '@/lib/core/quotation/indirect/infinitive';
import type { Report } from '@/lib/core/quotation/indirect/report';
import { isReporter, maySay } from '@/lib/core/quotation/indirect/reporter';
import { reportOfOwner, reportOfToldClause } from '@/lib/core/quotation/indirect/told-clause';
import { agentBehind } from '@/lib/core/quotation/passive';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { findBodyWithin } from '@/lib/core/quotation/subject/body-within';
import { findSubject } from '@/lib/core/quotation/subject/find-subject';
import { findSubjectRight } from '@/lib/core/quotation/subject/subject-right';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/** A clause of fewer words is no report. */
const LEAST_WORDS = 3;

/** Finds what a sentence reports, the outermost report alone where one lies in another. */
export function detectReports(sentence: Sentence): readonly Report[] {
  const found: Report[] = [];
  sentence.chunks.forEach((chunk, at) => {
    const around = chunk.kind === 'verb' ? reportsAroundInquit(sentence, at, chunk) : null;
    if (around) {
      found.push(...around);
      return;
    }
    const report =
      chunk.kind === 'verb'
        ? reportOfVerb(sentence, at, chunk)
        : chunk.kind === 'according'
          ? reportOfAccording(sentence, at)
          : chunk.kind === 'owner'
            ? reportOfOwner(sentence, at)
            : null;
    if (report && isLongEnough(sentence, report) && !isOnlyCue(sentence, report)) found.push(report);
  });
  return found.filter((report) => !found.some((other) => other !== report && isInside(report, other, found)));
}

function isInside(inner: Report, outer: Report, found: readonly Report[]): boolean {
  if (outer.content.start > inner.content.start || outer.content.end < inner.content.end) return false;
  const isSame = outer.content.start === inner.content.start && outer.content.end === inner.content.end;
  return !isSame || found.indexOf(outer) < found.indexOf(inner);
}

/** `She said Reed told her: “…”`, `According to reports, the guard recalled: “…”`: what only leads to marks is no report of its own. */
function isOnlyCue({ chunks }: Sentence, { content }: Report): boolean {
  const colon = chunks.findIndex(({ start }) => start >= content.end);
  if (chunks[colon]?.kind !== 'colon' || chunks[colon + 1]?.kind !== 'quote') return false;
  const verbs = chunks.filter(
    (chunk) => isFiniteVerb(chunk) && chunk.start >= content.start && chunk.end <= content.end,
  );
  return verbs.length === 1 && verbs[0]?.kind === 'verb';
}

/** `diz que vai recorrer`: where subjects drop, a verb alone is a clause; `denied that he lied` is one, too. */
function isLongEnough(sentence: Sentence, { content: span, rule, cue }: Report): boolean {
  const { subjectsDrop } = sentence.evidence.table.lexicon.grammar;
  const isRightBehind = span.start - cue.end <= ' that '.length && sentence.evidence.table.gerundEndings.length > 0;
  const isWhole = rule === 'indirect-clause' && (subjectsDrop || isRightBehind);
  const least = isWhole ? LEAST_WORDS - 1 : LEAST_WORDS;
  let words = 0;
  for (const token of sentence.tokens) {
    if (token.start < span.start || token.end > span.end) continue;
    if (token.text === '«»') return true;
    if (token.shape === 'word' || token.shape === 'number') words += 1;
  }
  return words >= least;
}

function reportOfVerb(sentence: Sentence, at: number, chunk: VerbChunk): Report | null {
  const { verb } = chunk;
  if (verb.isUnreal || verb.sense.verb.frames.length === 0) return null;
  if (verb.sense.verb.class === 'S4' && !isSaidByNobody(sentence, at)) return null;
  if (verb.isPassive) return reportOfPassive(sentence, at, chunk);
  if (hears(verb) && verb.form === 'finite')
    return reportBeforeInquit(sentence, at, chunk) ?? reportOfHeard(sentence, at, chunk);
  if (hears(verb)) return null;
  if (!mayAttribute(verb)) return null;
  if (verb.form === 'infinitive' && !followsInfinitiveMarker(sentence, at)) return null;
  const told = verb.form === 'finite' && asTold(sentence, at) ? reportOfToldClause(sentence, at, chunk) : null;
  if (told) return told;
  const start = verb.isNegated ? null : (contentAfter(sentence, at, chunk) ?? contentByMood(sentence, at, chunk));
  if (start) {
    const subject =
      findSubject(sentence, at) ??
      (verb.form === 'finite' && isInitialVerb(sentence, at) ? findSubjectRight(sentence, at) : null) ??
      findBodyWithin(sentence, at);
    if (subject ? !isReporter(sentence, subject, chunk) || !maySay(chunk, subject) : !mayDropSubject(sentence, at))
      return null;
    const opened = subject && endOfOpening(sentence, chunk, start, subject);
    if (opened) return { ...opened, medium: findMedium(sentence, at) };
    const isObject = subject !== null && chunk.start < subject.phrase.start && subject.phrase.start > start.at;
    return toReport(sentence, at, chunk, start, isObject ? null : ownerOf(sentence, subject));
  }
  return verb.sense.verb.frames.includes('clause') && verb.form === 'finite' && !isReason(sentence, at)
    ? (reportOfAsClause(sentence, at, chunk) ??
        reportOfToldClause(sentence, at, chunk) ??
        reportBeforeInquit(sentence, at, chunk))
    : null;
}

/** `As Ann Reed noted in May, boats sink`: where a report needs no conjunction, a comma must part it from the verb before any other verb stands. */
function asTold(sentence: Sentence, at: number): boolean {
  const { chunks, evidence } = sentence;
  if (evidence.table.lexicon.grammar.complementiserDrops !== 'plain' || !opensToldClause(sentence, at - 2))
    return false;
  if (isGoingOn(sentence, at)) return false;
  const next = chunks.findIndex(
    (chunk, index) => index > at && (chunk.kind === 'comma' || chunk.kind === 'complementiser' || isFiniteVerb(chunk)),
  );
  return next > at ? chunks[next]?.kind === 'comma' : at - 3 > 0 && chunks[at - 3]?.kind === 'comma';
}

/** `As Reed was speaking, the boat sank`, `…, as the mayor insists on closing it`: a clause of time or reason. */
function isGoingOn(sentence: Sentence, at: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  const isProgressive = (senseOf(evidence, tokens[chunks[at]?.from ?? -1]).bits & IS.copula) !== 0;
  return isProgressive || (chunks[at + 1]?.kind === 'preposition' && leadsGerund(sentence, at + 2));
}

function isReason(sentence: Sentence, at: number): boolean {
  if (sentence.evidence.table.lexicon.grammar.complementiserDrops !== 'plain') return false;
  return opensToldClause(sentence, at - 2) && isGoingOn(sentence, at);
}

/** `Nella nota si legge che il ponte è chiuso`: where subjects drop, the paper or body that a preposition names tells. */
function reportOfHeard(sentence: Sentence, at: number, chunk: VerbChunk): Report | null {
  const subject = sentence.evidence.table.lexicon.grammar.subjectsDrop ? sourceOf(sentence, chunk) : null;
  // `Vi si legge che …`
  const mayBeDocument = at === 0 && sentence.evidence.table.lexicon.grammar.subjectsDrop;
  const start = (subject || mayBeDocument) && !chunk.verb.isNegated ? contentAfter(sentence, at, chunk) : null;
  if (start?.rule !== 'indirect-clause' || (subject && subject.phrase.start > start.at)) return null;
  const report = toReport(sentence, at, chunk, start, subject);
  return report && { ...report, rule: 'indirect-heard' };
}

/** Rules whose words have no finite verb of their own: one that is joined to them is the reporter's. */
const LEANING: ReadonlySet<string> = new Set(['indirect-infinitive', 'indirect-gerund', 'indirect-noun']);

function toReport(
  sentence: Sentence,
  at: number,
  cue: VerbChunk,
  { at: start, index, rule }: ContentStart,
  subject: Subject | null,
): Report | null {
  const end = Math.min(
    LEANING.has(rule) ? endOfInfinitive(sentence, index) : sentence.end,
    contentEnd(sentence, index),
    endInRelative(sentence, at, index) ?? endInOpening(sentence, at, index) ?? sentence.end,
  );
  return end > start ? { rule, content: { start, end }, subject, cue, medium: findMedium(sentence, at) } : null;
}

/** `Dopo aver detto che il ponte è sicuro, il sindaco …`: what a verb that opens the sentence reports ends before its subject. */
function endOfOpening(
  { chunks }: Sentence,
  cue: VerbChunk,
  { at: start, rule }: ContentStart,
  subject: Subject,
): Report | null {
  const named = chunks.findIndex((chunk) => chunk.kind === 'phrase' && chunk.phrase === subject.phrase);
  const comma = chunks[named - 1];
  if (cue.verb.form !== 'infinitive' || comma?.kind !== 'comma' || comma.start <= start) return null;
  return { rule, content: { start, end: comma.start }, subject, cue, medium: null };
}

/** `He is accused by critics of lying`, `she was asked in the chamber by Paul Dunn whether …`: whoever does what the passive verb tells. */
function reportOfPassive(sentence: Sentence, at: number, chunk: VerbChunk): Report | null {
  const by = agentBehind(sentence, at, REACH_OF_AGENT);
  const agent = sentence.chunks[by];
  if (agent?.kind !== 'phrase') return null;
  const subject = { phrase: agent.phrase, with: null };
  const start = contentAfter(sentence, at, chunk) ?? contentAfter(sentence, by, chunk);
  return start && maySpeak(sentence, subject) ? toReport(sentence, at, chunk, start, subject) : null;
}

/** In chunks. */
const REACH_OF_AGENT = 5;

function isInitialVerb(sentence: Sentence, at: number): boolean {
  if (sentence.evidence.table.gerundEndings.length > 0) return false;
  return (
    at === 0 || sentence.chunks[at - 1]?.kind === 'adverb' || (sentence.chunks[at - 1]?.kind === 'comma' && at < 6)
  );
}
