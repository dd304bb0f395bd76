import { lastInquit } from '@/lib/core/quotation/attribution/inquit';
import { findMedium } from '@/lib/core/quotation/attribution/medium';
import { saysNobody } from '@/lib/core/quotation/attribution/owner';
import { type Chunk, isFiniteVerb, type VerbChunk } from '@/lib/core/quotation/chunk';
import { hears, mayDropSubject } from '@/lib/core/quotation/cue-verb';
import { heardFrom } from '@/lib/core/quotation/hearing';
import { isInsertedInquit } from '@/lib/core/quotation/indirect/bare-clause';
import { contentBegin, hasFinite, LONGEST_TAIL, lastWordEnd } from '@/lib/core/quotation/indirect/boundary';
import { contentEnd } from '@/lib/core/quotation/indirect/content-end';
import { leadsGerund } from '@/lib/core/quotation/indirect/gerund';
import type { Report } from '@/lib/core/quotation/indirect/report';
import { maySpeakBehind } from '@/lib/core/quotation/indirect/reporter';
import { isReportedClause, isReportedVerb, leavesReport, mainVerb } from '@/lib/core/quotation/main-clause';
import { lacksAddressee } from '@/lib/core/quotation/passive';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { findBodyWithin } from '@/lib/core/quotation/subject/body-within';
import { findSubject } from '@/lib/core/quotation/subject/find-subject';
import { findSubjectRight } from '@/lib/core/quotation/subject/subject-right';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import type { Span } from '@/lib/core/text/span';

/** `La dette a reculé, indique l'Insee.`: the inquit stands behind what it reports, or within it. */
export function reportBeforeInquit(sentence: Sentence, at: number, verb: VerbChunk): Report | null {
  const { chunks } = sentence;
  if (lacksAddressee(sentence, at)) return null;
  if (verb.verb.isNegated && sentence.evidence.table.lexicon.grammar.subjectsDrop) return null;
  if (isBareInsertion(sentence, at, verb)) return reportAroundInsertion(sentence, at, verb);
  if (at > 3 && at === lastInquit(sentence)) return reportBeforeLastInquit(sentence, at, verb);
  const before = chunks[at - 1]?.kind;
  const isVerbFirst = (before === 'comma' || before === 'quote') && !verb.verb.sense.verb.frames.includes('addressee');
  const apposed = before === 'comma' ? (apposedSubject(sentence, at) ?? apposedName(sentence, at)) : null;
  const right = subjectBehind(sentence, at, verb, isVerbFirst && apposed === null);
  const { verbSecond } = sentence.evidence.table.lexicon.grammar;
  const left = right || hears(verb.verb) || verbSecond ? null : (apposed ?? subjectBetweenCommaAndVerb(sentence, at));
  const subject = right ?? left?.subject;
  const limit = left ? left.limit : before === 'comma' ? at - 1 : at;
  const isInserted = right !== null && isInsertedInquit(chunks, at, at + 1);
  if (
    !subject ||
    limit < (isInserted ? 1 : 2) ||
    !maySpeakBehind(sentence, subject, verb) ||
    isSecondAct(sentence, at, subject) ||
    chunks[0]?.kind === 'quote'
  )
    return null;
  const isParted = isInserted && isFiniteVerb(chunks[at + 3]);
  const around = left ? contentAroundInquit(sentence, limit, at) : null;
  if (around) return { rule: 'indirect-inquit', content: around, subject, cue: verb, medium: findMedium(sentence, at) };
  if (!hasFinite(chunks, 0, limit) && (left || limit < 4) && !isParted) return null;
  if (verbSecond && !isBehindMainClause(sentence, at)) return null;
  if (isOpeningParticiple(sentence)) return null;
  if (right && !isParted && !hasFinite(chunks, 0, limit) && hasActorBefore(sentence, at)) return null;
  const inquitEnd = endOfInquit(sentence, at, subject);
  if (left && isSubordinate(sentence, limit)) return null;
  const from = contentBegin(sentence, limit);
  if (left && !hasMainClause(chunks, from, limit)) return null;
  const start = chunks[from]?.start ?? sentence.start;
  const comma = chunks.findIndex((chunk) => chunk.kind === 'comma' && chunk.start === inquitEnd);
  const goesOn =
    comma > 0 &&
    (isParted || sentence.end - inquitEnd > LONGEST_TAIL) &&
    !leadsGerund(sentence, comma + 1) &&
    !(right !== null && isApposition(chunks, comma + 1)) &&
    !(right !== null && !isParted && closesReport(sentence, from, limit, comma)) &&
    (isParted || !leavesReport(sentence, comma + 1));
  const end = goesOn ? lastWordEnd(sentence) : (chunks[limit - 1]?.end ?? 0);
  if (end <= start) return null;
  return { rule: 'indirect-inquit', content: { start, end }, subject, cue: verb, medium: findMedium(sentence, at) };
}

/** `Le quai est fermé, annonce la régie, lors d'un point de presse tenu au port.`: behind a whole clause and a French inquit only what `and` joins goes on with the report. */
function closesReport(sentence: Sentence, from: number, limit: number, comma: number): boolean {
  const { chunks } = sentence;
  if (!saysNobody(sentence) || chunks[from]?.kind === 'subordinator') return false;
  return hasFinite(chunks, from, limit) && chunks[comma + 1]?.kind !== 'and';
}

/** `Der Deich halte, sagte der Wirt, das Wasser falle`: by their mood both clauses around an inquit are reported, each by itself. */
export function reportsAroundInquit(sentence: Sentence, at: number, verb: VerbChunk): readonly Report[] | null {
  const { chunks, evidence } = sentence;
  if (!evidence.table.lexicon.grammar.verbSecond || chunks[at - 1]?.kind !== 'comma') return null;
  if (verb.verb.form !== 'finite' || !verb.verb.sense.verb.frames.includes('clause')) return null;
  const main = mainVerb(sentence, 0);
  const subject = main >= 0 && main < at - 1 ? findSubjectRight(sentence, at) : null;
  if (!subject || !maySpeakBehind(sentence, subject, verb)) return null;
  const behind = chunks.findIndex(
    ({ kind, start }) => start >= subject.phrase.end && (kind === 'comma' || kind === 'dash'),
  );
  const [first, next] = [chunks[contentBegin(sentence, at - 1)], chunks[behind + 1]];
  const finite = chunks[main];
  if (behind < 0 || !first || !next || !finite || !isReportedVerb(sentence, finite)) return null;
  if (!isReportedClause(sentence, behind + 1)) return null;
  const base = { rule: 'indirect-inquit', subject, cue: verb, medium: findMedium(sentence, at) };
  return [
    { ...base, content: { start: first.start, end: chunks[at - 2]?.end ?? first.end } },
    { ...base, content: { start: next.start, end: contentEnd(sentence, behind + 1) } },
  ];
}

/** `Er warf ihm Betrug vor, forderte eine Entschuldigung`: what stands behind the second of two verbs of speech is its object, unless it may speak by itself. */
function isSecondAct(sentence: Sentence, at: number, { phrase }: Subject): boolean {
  if (!sentence.evidence.table.lexicon.grammar.verbSecond || phrase.name || phrase.pronoun) return false;
  if (phrase.head && phrase.head.kind !== 'document') return false;
  const main = sentence.chunks[mainVerb(sentence, 0)];
  return main?.kind === 'verb' && main.start < (sentence.chunks[at]?.start ?? 0) && !isReportedVerb(sentence, main);
}

/** `In the bay, he adds, boats sink`; `If it rains, she says, boats sink`: an inquit between two commas, whose report has its main clause behind; null where that stands before. */
function contentAroundInquit(sentence: Sentence, limit: number, verb: number): Span | null {
  const { chunks } = sentence;
  if (chunks[limit]?.kind !== 'comma' || chunks[verb + 1]?.kind !== 'comma') return null;
  const behind = verb + 2;
  if (!hasFinite(chunks, behind, chunks.length) || leadsGerund(sentence, behind)) return null;
  const from = contentBegin(sentence, limit);
  const isFresh =
    chunks[limit - 1]?.kind === 'and' || isSubordinate(sentence, limit) || chunks[from]?.kind === 'subordinator';
  if (!isFresh && hasFinite(chunks, 0, limit)) return null;
  const first = chunks[isFresh ? behind : from];
  return first ? { start: first.start, end: lastWordEnd(sentence) } : null;
}

function subjectBehind(sentence: Sentence, at: number, { verb }: VerbChunk, isVerbFirst: boolean): Subject | null {
  if (hears(verb)) return heardFrom(sentence, at);
  if (verb.inverted) return { phrase: verb.inverted, with: null };
  return isVerbFirst ? (findSubjectRight(sentence, at) ?? findBodyWithin(sentence, at)) : null;
}

/** `Als es dunkel war, rief der Wirt`: where the verb is that of the main clause, what stands before it is not what it reports. */
function isBehindMainClause(sentence: Sentence, at: number): boolean {
  const lead = sentence.chunks[0]?.kind;
  return (lead !== 'subordinator' && lead !== 'complementiser') || mainVerb(sentence, 0) !== at;
}

/** `El pacto es frágil por ahora, señaló.`: the whole sentence is the words of whoever spoke before. */
function reportBeforeLastInquit(sentence: Sentence, at: number, verb: VerbChunk): Report | null {
  const { chunks } = sentence;
  const from = contentBegin(sentence, at - 1);
  if (!hasFinite(chunks, from, at - 1) || chunks.slice(0, at).some(({ kind }) => kind === 'according')) return null;
  const content = { start: chunks[from]?.start ?? sentence.start, end: chunks[at - 2]?.end ?? 0 };
  return content.end > content.start
    ? { rule: 'indirect-inquit', content, subject: null, cue: verb, medium: null }
    : null;
}

/** `La casa, racconta, è nata da un sogno`: where subjects drop, nothing but a verb of saying between two commas, and no list of verbs. */
function isBareInsertion(sentence: Sentence, at: number, { verb }: VerbChunk): boolean {
  const { chunks } = sentence;
  if (chunks[at - 1]?.kind !== 'comma' || chunks[at + 1]?.kind !== 'comma' || isFiniteVerb(chunks[at - 2]))
    return false;
  return verb.sense.verb.class === 'S1' && verb.form === 'finite' && mayDropSubject(sentence, at);
}

/** The whole sentence is the words of whoever spoke before. */
function reportAroundInsertion(sentence: Sentence, at: number, cue: VerbChunk): Report | null {
  const { chunks } = sentence;
  const from = contentBegin(sentence, at - 1);
  const isClause = hasFinite(chunks, from, at - 1) || hasFinite(chunks, at + 2, chunks.length);
  const hasOther = chunks.some(({ kind }) => kind === 'according' || kind === 'complementiser');
  if (!isClause || hasOther || chunks[0]?.kind === 'quote') return null;
  const content = { start: chunks[from]?.start ?? sentence.start, end: lastWordEnd(sentence) };
  return { rule: 'indirect-inquit', content, subject: null, cue, medium: null };
}

/** `La portavoz, Celia Mora, criticó el plan`: whoever stands before the verb is its subject, not what it reports. */
function hasActorBefore(sentence: Sentence, at: number): boolean {
  if (!sentence.evidence.table.lexicon.grammar.subjectsDrop) return false;
  const phrase = findSubject(sentence, at)?.phrase;
  return phrase !== undefined && (phrase.name !== null || (phrase.head !== null && phrase.head.kind !== 'document'));
}

/** `…, said Ann Reed, head of research at the bank and a co-author`: who speaks is only told more of. */
function isApposition(chunks: readonly Chunk[], from: number): boolean {
  const first = chunks[from];
  if (first?.kind === 'relative' || first?.kind === 'complementiser') return true;
  const isNamed = first?.kind === 'phrase' && first.phrase.name !== null && first.phrase.determiner === null;
  if (isNamed && chunks[from + 1]?.kind === 'comma') return isApposition(chunks, from + 2);
  return first?.kind === 'phrase' && !hasFinite(chunks, from, chunks.length);
}

/** `Asked whether it was safe, Dunn said …`: what opens the sentence is no clause that he reports. */
function isOpeningParticiple({ chunks, evidence }: Sentence): boolean {
  return evidence.table.gerundEndings.length > 0 && chunks[0]?.kind === 'verb' && chunks[0].verb.form !== 'gerund';
}

/** In chunks: `a source close to the family`. */
const FARTHEST_COMMA = 9;

/** `The boats will sail, Ann Reed, head of the port, said.`: the name before an apposition, where the language puts the subject before the verb. */
function apposedSubject(sentence: Sentence, at: number): { subject: Subject; limit: number } | null {
  const { chunks, evidence } = sentence;
  if (evidence.table.lexicon.grammar.complementiserDrops !== 'plain') return null;
  for (let index = at - 2; index > 2 && index > at - 14; index -= 1) {
    if (isFiniteVerb(chunks[index])) return null;
    if (chunks[index]?.kind !== 'comma') continue;
    const lead = chunks[index - 2]?.kind;
    const named = chunks[index - 1];
    if (named?.kind !== 'phrase' || !named.phrase.name || (lead !== 'comma' && lead !== 'quote')) return null;
    return { subject: { phrase: named.phrase, with: null }, limit: lead === 'quote' ? index - 1 : index - 2 };
  }
  return null;
}

/** `The pier is shut, the harbour master in Arran, Ann Reed, told reporters.`: the name behind a role, where the language puts the subject before the verb. */
function apposedName({ chunks, evidence }: Sentence, at: number): { subject: Subject; limit: number } | null {
  const named = chunks[at - 2];
  if (evidence.table.lexicon.grammar.complementiserDrops !== 'plain' || chunks[at - 3]?.kind !== 'comma') return null;
  if (named?.kind !== 'phrase' || !named.phrase.name || named.phrase.head) return null;
  for (let index = at - 4; index > 2 && index > at - 10; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'comma' || chunk?.kind === 'quote') {
      const role = chunks[index + 1];
      const isRole = role?.kind === 'phrase' && !role.phrase.name && role.phrase.head?.kind === 'person';
      const limit = chunk.kind === 'quote' ? index + 1 : index;
      return isRole ? { subject: { phrase: named.phrase, with: null }, limit } : null;
    }
    if (chunk?.kind !== 'phrase' && chunk?.kind !== 'preposition' && chunk?.kind !== 'word') return null;
  }
  return null;
}

/** `…, the agency said.`: nothing that the verb could govern follows. */
function subjectBetweenCommaAndVerb(sentence: Sentence, at: number): { subject: Subject; limit: number } | null {
  const { chunks } = sentence;
  const next = chunks[at + 1];
  if (opensContent(next, chunks[at + 2])) return null;
  if (sentence.evidence.table.lexicon.grammar.adjectivesFollow && next && next.kind !== 'stop' && next.kind !== 'comma')
    return null;
  for (let index = at - 1; index >= 0 && index >= at - FARTHEST_COMMA; index -= 1) {
    if (isFiniteVerb(chunks[index])) return null;
    if (chunks[index]?.kind !== 'comma' && chunks[index]?.kind !== 'quote') continue;
    const phrase = chunks[index + 1];
    const subject = phrase?.kind === 'phrase' ? findSubject(sentence, at) : null;
    return subject && subject.phrase === (phrase?.kind === 'phrase' ? phrase.phrase : null)
      ? { subject, limit: chunks[index]?.kind === 'quote' ? index + 1 : index }
      : null;
  }
  return null;
}

function opensContent(chunk: Chunk | undefined, next: Chunk | undefined): boolean {
  if (chunk?.kind === 'word') return next !== undefined && next.kind !== 'adverb' && next.kind !== 'stop';
  return (
    chunk?.kind === 'complementiser' ||
    chunk?.kind === 'phrase' ||
    chunk?.kind === 'quote' ||
    chunk?.kind === 'colon' ||
    chunk?.kind === 'other-verb'
  );
}

/** `…, when, in fact, he replied`: the verb belongs to a clause that hangs on what stands before. */
function isSubordinate({ chunks, tokens, evidence }: Sentence, limit: number): boolean {
  for (let at = limit - 1; at >= 0; at -= 1) {
    if (isFiniteVerb(chunks[at])) return false;
    // `after an argument, police said`: without a verb of its own it is a preposition.
    const { bits } = senseOf(evidence, tokens[chunks[at]?.from ?? -1]);
    if (chunks[at]?.kind === 'subordinator' && !(bits & IS.preposition && at < limit - 1)) return at > 0;
  }
  return false;
}

/** Whether a clause of its own stands there, and no mere `asked about it,` or `when it rained,`. */
function hasMainClause(chunks: readonly Chunk[], from: number, to: number): boolean {
  const first = chunks[from];
  if (isFiniteVerb(first)) return false;
  let isOpen = true;
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'subordinator' || chunk?.kind === 'relative') isOpen = false;
    else if (chunk?.kind === 'comma') isOpen = true;
    else if (isOpen && isFiniteVerb(chunk)) return true;
    else if (!isOpen && isFiniteVerb(chunk)) isOpen = first?.kind === 'phrase';
  }
  return false;
}

function endOfInquit(sentence: Sentence, at: number, subject: Subject): number {
  const { chunks } = sentence;
  const from = Math.max(chunks[at]?.end ?? 0, subject.phrase.end, subject.with?.end ?? 0);
  const next = chunks.find((chunk) => chunk.start >= from && (chunk.kind === 'comma' || chunk.kind === 'stop'));
  return next?.start ?? sentence.end;
}
