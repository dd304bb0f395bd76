import { complementOf, leadsRelative } from '@/lib/core/quotation/attribution/according';
import { isActor } from '@/lib/core/quotation/attribution/inquit';
import { maySpeak, ownerOf, saysNobody } from '@/lib/core/quotation/attribution/owner';
import { type Chunk, isFiniteVerb, isGerundForm } from '@/lib/core/quotation/chunk';
import { mayAttribute } from '@/lib/core/quotation/cue-verb';
import { isHeard } from '@/lib/core/quotation/hearing';
import {
  contentBegin,
  hasFinite,
  isBarrier,
  isOf,
  lastWordEnd,
  nextComma,
  REACH,
} from '@/lib/core/quotation/indirect/boundary';
import { contentEnd } from '@/lib/core/quotation/indirect/content-end';
import { hasArticleBefore } from '@/lib/core/quotation/indirect/content-start';
import { leadsGerund } from '@/lib/core/quotation/indirect/gerund';
import type { Report } from '@/lib/core/quotation/indirect/report';
import { isAnyone, isBareNoun } from '@/lib/core/quotation/indirect/reporter';
import { leavesReport } from '@/lib/core/quotation/main-clause';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { findSubject } from '@/lib/core/quotation/subject/find-subject';
import { endsAsParticiple } from '@/lib/core/quotation/subject/first-subject';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import type { Span } from '@/lib/core/text/span';

/** `Selon l'Insee, la dette a reculé.`, `La dette a reculé, selon l'Insee.` */
export function reportOfAccording(sentence: Sentence, at: number): Report | null {
  const { chunks } = sentence;
  const chunk = chunks[at];
  if (chunk?.kind !== 'according') return null;
  if (chunk.isAfter) return reportOfAccordingAfter(sentence, at);
  if (tellsWhere(sentence, at)) return null;
  if (isHeard(chunks, at) || isInRelativeClause(sentence, at)) return null;
  // `Für Ina Lorenz ist das Jahr vorbei` may be nobody's words but the outlet's.
  if (sentence.evidence.table.views.has(sentence.tokens[chunk.from]?.word ?? '')) return null;
  const complement = complementOf(sentence, at);
  const subject = ownerOf(sentence, complement);
  if (subject?.phrase.head?.kind === 'document' && followsAct(sentence, at)) return null;
  const isRelative = leadsRelative(sentence, at);
  const isAnybody = !isRelative && (isAnyone(subject) || isBareNoun(sentence, subject));
  if (
    !complement ||
    !subject ||
    !(chunk.isSetOff ? mayHold(sentence, at, subject) : maySpeak(sentence, subject) || isAnybody)
  )
    return null;
  if (isRelative && complement.phrase.start < chunk.start) return reportOfRelative(sentence, at, subject);
  const phraseAt = chunks.findIndex(
    (other) => other.kind === 'phrase' && other.phrase === (complement.with ?? complement.phrase),
  );
  const behind = behindApposition(sentence, nextComma(chunks, phraseAt + 1));
  const isEarly = at === 0 || opensReported(sentence, at) || !hasFiniteOrMany(chunks, at);
  const content = sentence.evidence.table.lexicon.grammar.verbSecond
    ? contentAroundAccording(sentence, at, phraseAt, isEarly)
    : isEarly
      ? (contentRightBehind(sentence, phraseAt, chunk) ?? contentBehindAccording(sentence, behind, chunk))
      : contentBeforeAccording(sentence, at, behind);
  return content ? { rule: 'indirect-according', subject, cue: chunk, medium: null, content } : null;
}

/** `Du côté de la régie, la colère monte.`: of the cues that must be set off, only the first holds a view; the others tell where, unless marks follow. */
function tellsWhere({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const cue = chunks[at];
  if (cue?.kind !== 'according' || !cue.isSetOff) return false;
  const [view = ''] = evidence.table.lexicon.cues.accordingToWhenSetOff.split(' ');
  return tokens[cue.from]?.word !== view && !chunks.some(({ kind }, index) => index > at && kind === 'quote');
}

/** `…, insiste la maire, pour qui le pont est sûr.`: what the relative clause tells. */
function reportOfRelative(sentence: Sentence, at: number, subject: Subject): Report | null {
  const [cue, first] = [sentence.chunks[at], sentence.chunks[at + 2]];
  if (!cue || !first || !hasFinite(sentence.chunks, at + 2, sentence.chunks.length)) return null;
  if (!subject.phrase.name && !subject.phrase.head) return null;
  const end = Math.min(contentEnd(sentence, at + 2, { hasTeller: false }), endOfRelative(sentence, at));
  const content = { start: first.start, end };
  return content.end > content.start ? { rule: 'indirect-according', subject, cue, medium: null, content } : null;
}

/** `L'economista, secondo cui il piano è inutile, ha taciuto`: before the verb of the main clause. */
function endOfRelative({ chunks, end }: Sentence, cue: number): number {
  const comma = chunks.findIndex(({ kind }, at) => at > cue && kind === 'comma' && isFiniteVerb(chunks[at + 1]));
  return chunks[comma]?.start ?? end;
}

/** `Das Tor, das laut Polizei offen stand, ist zu`: where the verb of a relative clause stands last, its cue reports no more than that clause. */
function isInRelativeClause({ chunks, evidence }: Sentence, at: number): boolean {
  if (!evidence.table.lexicon.grammar.verbSecond) return false;
  for (let index = at - 1; index > 0 && at - index < REACH; index -= 1) {
    if (chunks[index]?.kind === 'relative') return true;
    if (chunks[index]?.kind === 'comma' || isFiniteVerb(chunks[index])) return false;
  }
  return false;
}

/** In chunks. */
const LONGEST_COMPLEMENT = 8;

/** `Secondo il questore la vicenda è chiusa`: where subjects drop and no comma parts the complement from the clause, that begins with its subject or its verb. */
function contentRightBehind(sentence: Sentence, phraseAt: number, cue: { readonly isSetOff: boolean }): Span | null {
  const { chunks } = sentence;
  if (!sentence.evidence.table.lexicon.grammar.subjectsDrop) return null;
  const comma = nextComma(chunks, phraseAt + 1);
  const first = chunks.findIndex(
    (chunk, at) => at > phraseAt && (isFiniteVerb(chunk) || chunk.kind === 'relative' || at === comma),
  );
  const verb = chunks[first];
  if (!verb || !isFiniteVerb(verb)) return null;
  // `Segundo o jornal apurou, …`: the verb of the cue itself.
  if (verb.kind === 'verb' && verb.verb.sense.verb.class === 'S1' && comma > first) return null;
  if (cue.isSetOff && !isOneHolder(sentence, phraseAt)) return null;
  for (let at = phraseAt + 1; at < chunks.length && at <= phraseAt + LONGEST_COMPLEMENT; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'preposition' && chunks[at + 1]?.kind === 'phrase') at += 1;
    else if (
      chunk?.kind === 'phrase' ||
      isFiniteVerb(chunk) ||
      chunk?.kind === 'adverb' ||
      isClauseOpener(sentence, at)
    ) {
      const start = chunk?.start ?? 0;
      const end = contentEnd(sentence, at);
      return end > start ? { start, end } : null;
    } else if (chunk?.kind !== 'word' && !(chunk?.kind === 'verb' && chunk.verb.form === 'participle')) return null;
  }
  return null;
}

/** `Per la difesa non ci sono prove`: a negation or a clitic opens the clause. */
function isClauseOpener({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'word') return false;
  return (senseOf(evidence, tokens[chunk.from]).bits & (IS.negation | IS.clitic)) !== 0;
}

/** `Per il ministro la legge è giusta`: one who holds an office, a body or a name; `Per i tifosi la partita è persa` tells whom it befalls. */
function isOneHolder({ chunks }: Sentence, phraseAt: number): boolean {
  const chunk = chunks[phraseAt];
  if (chunk?.kind !== 'phrase' || phraseAt !== 1) return false;
  const { head, name, determiner, number } = chunk.phrase;
  if (number === 'p' || determiner === 'possessive' || determiner === 'indefinite') return false;
  return head ? head.kind === 'person' || head.kind === 'organisation' : name !== null && determiner === null;
}

/** `Selon l'Insee, la dette a reculé.`: what follows the comma at `behind`. */
function contentBehindAccording(
  sentence: Sentence,
  behind: number,
  { isSetOff }: { readonly isSetOff: boolean },
): Span | null {
  const { chunks } = sentence;
  if (behind < 0 || !chunks[behind + 1]) return null;
  if (isSetOff && isReportedByAnother(sentence, behind + 1)) return null;
  // `Pour les uns, la fête ; pour les autres, les larmes.`
  if (isSetOff && saysNobody(sentence) && !hasFinite(chunks, behind + 1, chunks.length)) return null;
  const start = chunks[behind + 1]?.start ?? 0;
  const end = contentEnd(sentence, behind + 1, { hasTeller: false });
  return end > start ? { start, end } : null;
}

/** `La régie dénonce des abus, selon une lettre`: behind somebody's act of speech a paper is only what tells of it. */
function followsAct(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  if (chunks[at - 1]?.kind !== 'comma') return false;
  for (let index = at - 2; index >= 0 && at - index < LONGEST_ACT; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop' || chunk?.kind === 'semicolon' || chunk?.kind === 'comma') return false;
    if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite') continue;
    const subject = findSubject(sentence, index);
    return mayAttribute(chunk.verb) && chunk.verb.sense.verb.class !== 'S4' && subject !== null && isActor(subject);
  }
  return false;
}

/** In chunks. */
const LONGEST_ACT = 16;

/** `Neuf selon la police, vingt selon les syndicats`: behind the comma that ends an earlier source; 0 where none has one. */
function behindOtherSource(chunks: readonly Chunk[], at: number): number {
  const other = chunks.findLastIndex(({ kind }, index) => index < at && kind === 'according');
  if (other <= 0) return 0;
  const comma = nextComma(chunks, other + 1);
  return comma > 0 && comma < at - 1 ? comma + 1 : 0;
}

/** `La dette a reculé, selon l'Insee.`: what leads up to the cue, and what goes on behind the comma at `behind`. */
function contentBeforeAccording(sentence: Sentence, at: number, behind: number): Span {
  const { chunks } = sentence;
  const start = chunks[Math.max(contentBegin(sentence, at), behindOtherSource(chunks, at))]?.start ?? sentence.start;
  const before = chunks[at - 1];
  const end = before?.kind === 'comma' ? before.start : (before?.end ?? 0);
  const isLast =
    behind < 0 ||
    chunks.some(({ kind }, index) => index > behind && kind === 'according') ||
    sentence.end - (chunks[behind]?.end ?? 0) < 12 ||
    chunks[behind + 1]?.kind === 'relative' ||
    tellsMore(sentence, behind + 1) ||
    leadsGerund(sentence, behind + 1);
  return { start, end: isLast ? end : lastWordEnd(sentence) };
}

/** `Du côté de la côte, le réseau annonce que …`: what opens the sentence tells where, since somebody else reports. */
function isReportedByAnother(sentence: Sentence, from: number): boolean {
  const { chunks } = sentence;
  for (let at = from; at < chunks.length && at < from + REACH; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'comma' || chunk?.kind === 'quote' || chunk?.kind === 'stop') return false;
    if (chunk?.kind === 'verb' && chunk.verb.form === 'finite')
      return mayAttribute(chunk.verb) && chunk.verb.sense.verb.class === 'S1' && reachesComplementiser(sentence, at);
  }
  return false;
}

function reachesComplementiser(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  for (let at = verb + 1; at < chunks.length && at <= verb + REACH; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'complementiser') return !hasArticleBefore(sentence, chunk.from);
    if (!chunk || isBarrier(chunk)) return false;
  }
  return false;
}

/** `Pour le maire, …`, `Nach Angaben …`, `…, so die Warnung.` give somebody's view; `Pour les informations en ligne, …` serves an end. */
function mayHold(sentence: Sentence, at: number, subject: Subject): boolean {
  const { name, head, pronoun, determiner, number } = subject.phrase;
  const { chunks } = sentence;
  const end = chunks[at + 2]?.kind;
  const isTag = chunks[at - 1]?.kind === 'comma' && (end === undefined || end === 'stop');
  const { subjectsDrop } = sentence.evidence.table.lexicon.grammar;
  // `, para las investigaciones correspondientes`
  if (subjectsDrop && head?.kind === 'document' && number === 'p') return false;
  if (saysNobody(sentence) && !mayJudge(sentence, at, subject)) return false;
  if (isTag) return maySpeak(sentence, subject) || (!subjectsDrop && isAnyone(subject));
  const isSomebody = name !== null || head !== null || pronoun !== null || determiner === null;
  return isSomebody && maySpeak(sentence, subject);
}

/** `Pour les voyageurs, rien ne change`, `…, pour une valeur de 3 millions`: many of one kind are those whom it befalls; only a name, a person or a body judges. */
function mayJudge({ chunks }: Sentence, at: number, { phrase }: Subject): boolean {
  const { name, head, pronoun, determiner, number, modifiers } = phrase;
  if (name || pronoun) return true;
  const isTold = modifiers.length > 0 || determiner === 'possessive';
  if (head?.kind === 'person') return number !== 'p' || isTold || chunks.some(({ kind }) => kind === 'quote');
  return at === 0 && head !== null && head.kind !== 'document' && determiner !== 'indefinite';
}

/** `según el comité, un organismo que defiende …`: a noun without a verb of its own, where subjects drop. */
function tellsMore({ chunks, evidence }: Sentence, from: number): boolean {
  const first = chunks[from];
  if (!evidence.table.lexicon.grammar.subjectsDrop || first?.kind !== 'phrase') return false;
  const stop = chunks.findIndex(({ kind }, at) => at > from && (kind === 'relative' || kind === 'stop'));
  return !hasFinite(chunks, from, stop < 0 ? chunks.length : stop);
}

/** `Ela comentou que, para ele, …`: a cue right behind the complementiser of a clause. */
function opensReported({ chunks, evidence }: Sentence, at: number): boolean {
  const { subjectsDrop } = evidence.table.lexicon.grammar;
  const before = chunks[at - 1]?.kind === 'comma' ? chunks[at - 2] : chunks[at - 1];
  if (before?.kind === 'complementiser') return true;
  return subjectsDrop && (before?.kind === 'relative' || before?.kind === 'colon' || before?.kind === 'semicolon');
}

/** `According to the coach, Ali Reed, …`, `Selon l'agence, citant un ministère, …`: the comma that ends what tells more of the speaker. */
export function behindApposition(sentence: Sentence, comma: number): number {
  const { chunks } = sentence;
  const next = chunks[comma + 1];
  if (comma >= 0 && isOf(sentence, next) && chunks[comma + 2]?.kind === 'phrase' && chunks[comma + 3]?.kind === 'comma')
    return comma + 3;
  if (comma >= 0 && isParticipial(sentence, comma + 1)) return nextComma(chunks, comma + 2);
  // `According to Ann Reed, who runs the port, …`
  if (comma >= 0 && next?.kind === 'relative' && nextComma(chunks, comma + 2) > 0) return nextComma(chunks, comma + 2);
  if (comma < 0 || (next?.kind !== 'phrase' && !isGerundForm(next))) return comma;
  const close = nextComma(chunks, comma + 2);
  if (close < 0) return comma;
  if (next?.kind === 'phrase') {
    const { pronoun, determiner, head, name } = next.phrase;
    if (pronoun || (determiner !== null && head === null && name === null)) return comma;
  }
  const isBareRole =
    next?.kind === 'phrase' &&
    next.phrase.determiner === null &&
    next.phrase.head?.kind === 'person' &&
    !next.phrase.name;
  for (let at = comma + 2; at < close; at += 1) {
    const kind = chunks[at]?.kind;
    if ((kind === 'quote' && !isBareRole) || kind === 'colon') return comma;
    if (kind === 'and' && isSecondSubject(chunks[at + 1])) return comma;
    if (kind === 'relative') return close;
    if (kind === 'verb' || kind === 'other-verb') return comma;
  }
  return close;
}

/** `selon une étude, reprise par deux journaux, …`: a participle with its agent, and a comma before the clause. */
function isParticipial(sentence: Sentence, at: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  const first = chunks[at];
  if (evidence.table.gerundEndings.length > 0) return isPastParticipial(sentence, at);
  if (first?.kind !== 'word' && !(first?.kind === 'verb' && first.verb.form === 'participle')) return false;
  const close = nextComma(chunks, at + 1);
  const isTold = first.kind === 'verb' || endsAsParticiple(tokens[first.from]?.word ?? '', evidence);
  return close > 0 && isTold && !hasFinite(chunks, at + 1, close);
}

/** `according to the page, last edited in May, …`: an unlisted verb in the form of a participle, behind an adverb or none. */
function isPastParticipial({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const isLed = chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'word';
  const participle = chunks[isLed ? at + 1 : at];
  const close = nextComma(chunks, at + 1);
  if (close < 0 || (participle?.kind !== 'other-verb' && participle?.kind !== 'verb')) return false;
  const token = tokens[participle.from];
  const isPast =
    (senseOf(evidence, token).bits & IS.auxiliary) === 0 &&
    (senseOf(evidence, token).verbs.some(({ tense }) => tense === 'participle') ||
      evidence.table.finiteEndings.some((ending) => token?.word.endsWith(ending)));
  return isPast && !hasFinite(chunks, (isLed ? at + 1 : at) + 1, close);
}

/** `Selon Luc Morel, le maire et son adjoint, Paul Rey, mentent`: two who are joined are nobody's apposition. */
function isSecondSubject(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'phrase' && (chunk.phrase.determiner !== null || chunk.phrase.name !== null);
}

/** `Dem Betreiber zufolge fuhr der Zug.`, `Der Zug fuhr, dem Betreiber zufolge.` */
function reportOfAccordingAfter(sentence: Sentence, at: number): Report | null {
  const { chunks } = sentence;
  const before = chunks[at - 1];
  const subject = before?.kind === 'phrase' ? ownerOf(sentence, { phrase: before.phrase, with: null }) : null;
  const cue = chunks[at];
  if (!subject || !cue || !(maySpeak(sentence, subject) || isAnyone(subject))) return null;
  const next = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const start = at < 3 ? chunks[next]?.start : chunks[contentBegin(sentence, at)]?.start;
  const end = at < 3 ? contentEnd(sentence, next) : lastWordEnd(sentence);
  if (start === undefined || end <= start) return null;
  return { rule: 'indirect-according', subject, cue, medium: null, content: { start, end } };
}

/** German parts no such phrase off: `Nach Angaben der Bank fiel der Kurs.`, `Der Kurs fiel nach Angaben der Bank um drei Prozent.` */
function contentAroundAccording(sentence: Sentence, at: number, phraseAt: number, isEarly: boolean): Span | null {
  const { chunks } = sentence;
  const isInserted = at > 1 && chunks[at - 1]?.kind === 'comma';
  const isLead =
    isEarly && !isInserted && !chunks.slice(0, at).some(({ kind }) => kind === 'phrase' || kind === 'quote');
  if (isLead) {
    const finite = chunks.findIndex((chunk, index) => index > phraseAt && isFiniteVerb(chunk));
    const start = finite < 0 ? phraseAt + 1 : Math.min(finite, firstVerbBehind(chunks, phraseAt));
    const from = chunks[start]?.kind === 'comma' ? start + 1 : start;
    const end = contentEnd(sentence, from);
    const begin = chunks[from]?.start ?? end;
    return end > begin ? { start: begin, end } : null;
  }
  const start = chunks[contentBegin(sentence, at)]?.start ?? sentence.start;
  const before = chunks[at - 1];
  const next = chunks[phraseAt + 1]?.kind;
  const isSetBehind =
    before?.kind === 'comma' &&
    (next === undefined || next === 'stop' || (next === 'comma' && leavesReport(sentence, phraseAt + 2)));
  return { start, end: isSetBehind ? before.start : lastWordEnd(sentence) };
}

/** Where the clause goes on behind the complement and what stands in apposition to it: at a verb that the pack may not know. */
function firstVerbBehind(chunks: readonly Chunk[], phraseAt: number): number {
  for (let at = phraseAt + 1; at < chunks.length && at < phraseAt + 8; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'other-verb' || kind === 'verb' || (kind === 'word' && chunks[at - 1]?.kind !== 'adverb')) return at;
  }
  return phraseAt + 1;
}

function hasFiniteOrMany(chunks: readonly Chunk[], to: number): boolean {
  return hasFinite(chunks, 0, to) || to > 4;
}
