import {
  complementOf,
  findMedium,
  isMedium,
  lastInquit,
  maySpeak,
  ownerOf,
  sourceOf,
} from '@/lib/core/quotation/attribution';
import {
  findSubject,
  findSubjectRight,
  heardFrom,
  hears,
  isGoverned,
  isHeard,
  mayAttribute,
  mayDropSubject,
  type Subject,
  type VerbChunk,
} from '@/lib/core/quotation/clause';
import { isReportedVerb, mainVerb, reportedClauseBehind } from '@/lib/core/quotation/main-clause';
import { type Chunk, isFiniteVerb, type Sentence } from '@/lib/core/quotation/sentence';
import { isMarkedInfinitive, opensAsClause, verbOfAsClause } from '@/lib/core/quotation/verb-second';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import type { Span } from '@/lib/core/text/span';
import type { Token } from '@/lib/core/text/tokens';

/** What a sentence reports without marks, and who is said to have said it. */
export interface Report {
  readonly rule: string;
  readonly content: Span;
  /** Null where the language drops it: the one who spoke last. */
  readonly subject: Subject | null;
  readonly cue: Span;
  readonly medium: Span | null;
}

/** How many chunks may stand between a verb and what it reports: whom it was told, where, when. */
const REACH = 9;
/** A clause of fewer words is no report. */
const LEAST_WORDS = 3;

/** Finds what a sentence reports, the outermost report alone where one lies in another. */
export function detectReports(sentence: Sentence): readonly Report[] {
  const found: Report[] = [];
  sentence.chunks.forEach((chunk, at) => {
    const report =
      chunk.kind === 'verb'
        ? reportOfVerb(sentence, at, chunk)
        : chunk.kind === 'according'
          ? reportOfAccording(sentence, at)
          : null;
    if (report && isLongEnough(sentence, report)) found.push(report);
  });
  return found.filter((report) => !found.some((other) => other !== report && isInside(report, other, found)));
}

function isInside(inner: Report, outer: Report, found: readonly Report[]): boolean {
  if (outer.content.start > inner.content.start || outer.content.end < inner.content.end) return false;
  const isSame = outer.content.start === inner.content.start && outer.content.end === inner.content.end;
  return !isSame || found.indexOf(outer) < found.indexOf(inner);
}

/** `diz que vai recorrer`: where subjects drop, a verb alone is a clause. */
function isLongEnough(sentence: Sentence, { content: span, rule }: Report): boolean {
  const isWhole = rule === 'indirect-clause' && sentence.evidence.table.lexicon.grammar.subjectsDrop;
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
  if (hears(verb)) return verb.form === 'finite' ? reportBeforeInquit(sentence, at, chunk) : null;
  if (!mayAttribute(verb)) return null;
  if (verb.form === 'infinitive' && !followsInfinitiveMarker(sentence, at)) return null;
  const start = verb.isNegated ? null : (contentAfter(sentence, at, chunk) ?? contentByMood(sentence, at, chunk));
  if (start) {
    const subject =
      findSubject(sentence, at) ??
      (verb.form === 'finite' && isInitialVerb(sentence, at) ? findSubjectRight(sentence, at) : null);
    if (subject ? !isReporter(sentence, subject, chunk) || !maySay(chunk, subject) : !mayDropSubject(sentence, at))
      return null;
    return toReport(sentence, at, chunk, start, subject);
  }
  return verb.sense.verb.frames.includes('clause') && verb.form === 'finite'
    ? (reportOfAsClause(sentence, at, chunk) ?? reportBeforeInquit(sentence, at, chunk))
    : null;
}

/** `Wie die Stadt mitteilte, bleibt das Bad zu.`, `Das Bad bleibt zu, wie die Stadt mitteilte.` */
function reportOfAsClause(sentence: Sentence, at: number, verb: VerbChunk): Report | null {
  const { chunks } = sentence;
  const opener = asClauseBefore(sentence, at);
  if (opener < 0) return null;
  const subject = findSubject(sentence, at);
  if (!subject || !isReporter(sentence, subject, verb)) return null;
  const base = { rule: 'indirect-as', subject, cue: verb, medium: findMedium(sentence, opener) };
  if (opener < 2 && chunks[opener - 1]?.kind !== 'comma') {
    const comma = nextComma(chunks, at + 1);
    const start = chunks[comma + 1]?.start;
    return comma < 0 || start === undefined
      ? null
      : { ...base, content: { start, end: contentEnd(sentence, comma + 1) } };
  }
  const start = chunks[contentBegin(chunks, opener)]?.start ?? sentence.start;
  const comma = nextComma(chunks, at + 1);
  const goesOn = comma > 0 && sentence.end - (chunks[comma]?.end ?? 0) > LONGEST_TAIL;
  const end = goesOn ? lastWordEnd(sentence) : (chunks[opener - 2]?.end ?? 0);
  return end > start && chunks[opener - 1]?.kind === 'comma' ? { ...base, content: { start, end } } : null;
}

/** The conjunction of such a clause that the verb at `at` ends; -1 where it ends none. */
function asClauseBefore(sentence: Sentence, at: number): number {
  for (let index = at - 1; index >= 0 && at - index < LONGEST_AS_CLAUSE; index -= 1)
    if (opensAsClause(sentence, index)) return verbOfAsClause(sentence, index) === at ? index : -1;
  return -1;
}

/** In chunks. */
const LONGEST_AS_CLAUSE = 14;

/** `…, heißt es in dem Papier`: a verb that names where it has a subject says where it has none. */
function isSaidByNobody(sentence: Sentence, at: number): boolean {
  const { chunks, evidence } = sentence;
  const { verbSecond } = evidence.table.lexicon.grammar;
  const isNobody = (chunk: Chunk | undefined) => chunk?.kind === 'phrase' && chunk.phrase.pronoun?.sort === 'generic';
  if (!verbSecond) return false;
  return (chunks[at - 1]?.kind === 'comma' && isNobody(chunks[at + 1])) || asClauseBefore(sentence, at) >= 0;
}

/** Whether who a verb of saying has for its subject may be taken for one who says, though no list knows the word: `le légiste`. */
function isReporter(sentence: Sentence, subject: Subject, { verb }: VerbChunk): boolean {
  if (subject.phrase.pronoun?.sort === 'generic')
    return sentence.evidence.table.lexicon.grammar.verbSecond === true && sourceOf(sentence, subject.phrase) !== null;
  return maySpeak(sentence, subject) || (verb.sense.verb.class === 'S1' && verb.form === 'finite' && isAnyone(subject));
}

function isAnyone(subject: Subject | null): boolean {
  return subject !== null && subject.phrase.noun !== null && subject.phrase.determiner !== null;
}

/** `laut Veranstalter`: where a capital tells a noun, it needs no article. */
function isBareNoun({ tokens, evidence }: Sentence, subject: Subject | null): boolean {
  if (!subject || !evidence.table.lexicon.grammar.nounsHaveCapitals) return false;
  return subject.phrase.noun !== null && tokens[subject.phrase.to - 1]?.capital === true;
}

/** `…, dit le légiste.`: of a noun that no list knows, nothing but the inquit may tell; `…, clame son innocence depuis mars` is none. */
function maySpeakBehind(sentence: Sentence, subject: Subject, verb: VerbChunk): boolean {
  if (!isReporter(sentence, subject, verb)) return false;
  const { phrase } = subject;
  if (phrase.name || phrase.head || phrase.pronoun) return true;
  const at = sentence.chunks.findIndex((chunk) => chunk.kind === 'phrase' && chunk.phrase === phrase);
  const next = sentence.chunks[at + 1];
  const isClosed = !next || next.kind === 'comma' || next.kind === 'stop' || next.kind === 'dash';
  return phrase.determiner !== 'possessive' && (next === verb || (sentence.chunks[at - 1] === verb && isClosed));
}

function toReport(
  sentence: Sentence,
  at: number,
  cue: VerbChunk,
  { at: start, index, rule }: ContentStart,
  subject: Subject | null,
): Report | null {
  const end = Math.min(contentEnd(sentence, index), endInRelative(sentence, at, index) ?? sentence.end);
  return end > start ? { rule, content: { start, end }, subject, cue, medium: findMedium(sentence, at) } : null;
}

/** `the study found that …`: a person who finds says nothing. */
function maySay({ verb }: VerbChunk, { phrase }: Subject): boolean {
  if (!verb.sense.verb.frames.includes('document')) return true;
  if (phrase.pronoun) return phrase.gender === 'b' && phrase.number !== 'p';
  return phrase.head ? phrase.head.kind !== 'person' && phrase.head.kind !== 'group' : false;
}

/** `He is accused by critics of lying`: whoever does what the passive verb tells. */
function reportOfPassive(sentence: Sentence, at: number, chunk: VerbChunk): Report | null {
  const { chunks, tokens, evidence } = sentence;
  const by = chunks[at + 1];
  const agent = chunks[at + 2];
  if (by?.kind !== 'preposition' || agent?.kind !== 'phrase') return null;
  if (!evidence.table.agents.has(tokens[by.from]?.word ?? '')) return null;
  const subject = { phrase: agent.phrase, with: null };
  const start = contentAfter(sentence, at, chunk);
  return start && maySpeak(sentence, subject) ? toReport(sentence, at, chunk, start, subject) : null;
}

/** `avant d'ajouter que`, `et de préciser que`. */
function followsInfinitiveMarker(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[(sentence.chunks[at]?.from ?? 0) - 1];
  const lead = sentence.chunks[at - 2];
  if (!(senseOf(sentence.evidence, before).bits & IS.infinitiveMarker))
    return sentence.chunks[at - 1]?.kind === 'subordinator';
  return (
    lead?.kind === 'and' ||
    lead?.kind === 'comma' ||
    lead?.kind === 'quote' ||
    lead?.kind === 'adverb' ||
    lead?.kind === 'preposition'
  );
}

function isInitialVerb(sentence: Sentence, at: number): boolean {
  if (sentence.evidence.table.gerundEndings.length > 0) return false;
  return (
    at === 0 || sentence.chunks[at - 1]?.kind === 'adverb' || (sentence.chunks[at - 1]?.kind === 'comma' && at < 6)
  );
}

interface ContentStart {
  readonly at: number;
  readonly index: number;
  readonly rule: string;
}

/** `vows not to leave`: the negation before an infinitive's marker is part of what was said. */
function negatedStart(sentence: Sentence, index: number): number {
  const before = sentence.chunks[index - 1];
  const start = sentence.chunks[index]?.start ?? 0;
  if (before?.kind !== 'word' && before?.kind !== 'adverb') return start;
  const token = sentence.tokens[before.from];
  return before.to === before.from + 1 && senseOf(sentence.evidence, token).bits & IS.negation ? before.start : start;
}

/** `sagte am Montag in Kiel, die Fähre fahre wieder`: where the mood tells what is reported, much may part it from the verb. */
function contentByMood(sentence: Sentence, at: number, { verb }: VerbChunk): ContentStart | null {
  const { hearsayForms, verbSecond } = sentence.evidence.table.lexicon.grammar;
  if (!verbSecond || hearsayForms === '' || !verb.sense.verb.frames.includes('clause')) return null;
  const index = reportedClauseBehind(sentence, at);
  const first = sentence.chunks[index];
  return first ? { at: first.start, index, rule: 'indirect-bare' } : null;
}

/** Where the words begin that the verb governs: behind `que`, at an infinitive, at a bare clause. */
function contentAfter(sentence: Sentence, at: number, verb: VerbChunk): ContentStart | null {
  const { chunks } = sentence;
  const { frames } = verb.verb.sense.verb;
  let phrases = 0;
  let mayBeBare = frames.includes('clause') && !isInquitOfQuote(chunks, at);
  for (let index = at + 1; index < chunks.length && index <= at + REACH; index += 1) {
    const chunk = chunks[index];
    if (!chunk) return null;
    if (chunk.kind === 'complementiser') {
      if (hasArticleBefore(sentence, chunk.from)) return null;
      if (chunks[index - 1]?.kind === 'comma' && isInquitOfQuote(chunks, at)) return null;
      const next = chunks[index + 1];
      if (phrases > 0 && (isFiniteVerb(next) || !frames.includes('person')) && isNounBehind(chunks, at, index))
        return null;
      return (frames.includes('clause') || frames.includes('that')) && next
        ? { at: next.start, index: index + 1, rule: 'indirect-clause' }
        : null;
    }
    if (isInfinitiveMarker(sentence, index)) {
      const isAddressed = phrases > 0 && frames.includes('person');
      if ((frames.includes('infinitive') || isAddressed) && leadsInfinitive(sentence, index))
        return { at: negatedStart(sentence, index), index, rule: 'indirect-infinitive' };
      if (isAddressed && leadsComplement(sentence, index))
        return { at: chunk.start, index, rule: 'indirect-infinitive' };
    }
    if (
      isInterrogative(sentence, index) &&
      (index === at + 1 || (phrases === 1 && index === at + 2 && frames.includes('person'))) &&
      (frames.includes('clause') || frames.includes('question'))
    )
      return { at: chunk.start, index, rule: 'indirect-question' };
    const gerund = frames.includes('gerund') ? gerundBehind(sentence, at, index) : null;
    if (gerund) return gerund;
    if (
      verb.verb.sense.verb.particle === null &&
      mayBeBareInfinitive(chunks, at, index) &&
      frames.includes('clause') &&
      leadsBareInfinitive(sentence, index)
    )
      return { at: chunk.start, index, rule: 'indirect-infinitive' };
    if (
      (frames.includes('infinitive') || (phrases > 0 && frames.includes('person'))) &&
      leadsClauseOfInfinitive(sentence, index)
    )
      return { at: chunk.start, index, rule: 'indirect-infinitive' };
    const isAddressee =
      phrases === 0 && frames.includes('person') && chunk.kind === 'phrase' && !isFiniteVerb(chunks[index + 1]);
    const bare = mayBeBare && !isAddressee ? bareClause(sentence, at, index) : null;
    if (bare) return bare;
    if (chunk.kind === 'word' && chunks[index + 1]?.kind !== 'adverb') mayBeBare = false;
    if (chunk.kind === 'phrase') phrases += isGoverned(chunks, index) ? 0 : 1;
    if (isBarrier(chunk) || (chunk.kind === 'comma' && leadsGerund(sentence, index + 1))) return null;
  }
  return null;
}

/** `said Sunday, marking the third time`: what goes on behind the comma is the outlet's. */
function leadsGerund({ chunks, tokens, evidence }: Sentence, index: number): boolean {
  const chunk = chunks[index];
  if (isGerundForm(chunk)) return true;
  const token = tokens[chunk?.from ?? -1];
  return (
    token !== undefined &&
    !token.capital &&
    evidence.table.gerundEndings.some((ending) => token.word.length > ending.length + 2 && token.word.endsWith(ending))
  );
}

/** `el jefe, al que …`, `lo que …`: a conjunction behind an article, or a preposition that holds one, is a relative. */
function hasArticleBefore({ tokens, evidence }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.shape !== 'word' || before.enclitic) return false;
  const { bits, determiner } = senseOf(evidence, before);
  if (determiner?.sort === 'definite' && bits & IS.clitic) return true;
  const isPreposition = (bits & (IS.preposition | IS.of)) !== 0;
  if (isPreposition && evidence.table.gerundEndings.length > 0 && !(bits & (IS.infinitiveMarker | IS.subordinator)))
    return true;
  return isPreposition && (bits & (IS.infinitiveMarker | IS.adverb | IS.verb)) === 0 && isSetOff(tokens[at - 2]);
}

function isSetOff(token: Token | undefined): boolean {
  return token?.shape === 'comma';
}

/** “…,” she said of the plan: what stands behind is no further report. */
function isInquitOfQuote(chunks: readonly Chunk[], verb: number): boolean {
  const subject = chunks[verb - 1]?.kind === 'phrase' ? verb - 1 : verb;
  const before = chunks[subject - 1]?.kind === 'comma' ? subject - 2 : subject - 1;
  return chunks[before]?.kind === 'quote';
}

/** `announced the sites that would close`, but `said on Monday that`: whether the conjunction hangs on a noun. */
function isNounBehind(chunks: readonly Chunk[], verb: number, index: number): boolean {
  const before = chunks[index - 1];
  return before?.kind === 'phrase' && !isGoverned(chunks, index - 1) && index - 1 > verb;
}

/** `denied taking part`, `accused the firm of hiding the debt`: the gerund right behind the verb, or behind the addressee and a preposition. */
function gerundBehind(sentence: Sentence, verb: number, index: number): ContentStart | null {
  const { chunks, tokens, evidence } = sentence;
  const chunk = chunks[index];
  const governing = chunks[verb];
  if (!chunk || governing?.kind !== 'verb') return null;
  const { frames } = governing.verb.sense.verb;
  const isGerund = (at: number) => {
    const token = tokens[at];
    return (
      token?.shape === 'word' &&
      !token.capital &&
      evidence.table.gerundEndings.some(
        (ending) => token.word.endsWith(ending) && token.word.length > ending.length + 2,
      )
    );
  };
  const isJoint = (at: number) => (senseOf(evidence, tokens[at]).bits & (IS.preposition | IS.of)) !== 0;
  if (frames.includes('person')) {
    for (let at = chunk.from; at < chunk.to; at += 1) {
      const next = tokens[at + 1];
      if (next && isJoint(at) && isGerund(at + 1)) return { at: next.start, index, rule: 'indirect-gerund' };
    }
    return null;
  }
  return index === verb + 1 && isGerund(chunk.from) ? { at: chunk.start, index, rule: 'indirect-gerund' } : null;
}

function isBarrier(chunk: Chunk): boolean {
  switch (chunk.kind) {
    case 'stop':
    case 'colon':
    case 'semicolon':
    case 'quote':
    case 'verb':
    case 'other-verb':
    case 'relative':
    case 'contrast':
    case 'and':
      return true;
    default:
      return false;
  }
}

/** `forderte, das Dach zu erneuern`: the infinitive stands last, with its marker before it or within (`einzustellen`). */
function leadsClauseOfInfinitive(sentence: Sentence, index: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  if (!evidence.table.lexicon.grammar.verbSecond || chunks[index - 1]?.kind !== 'comma') return false;
  for (let at = index; at < chunks.length; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'complementiser' || kind === 'relative' || kind === 'colon') return false;
    if (kind !== 'comma' && kind !== 'stop' && kind !== 'and' && at < chunks.length - 1) continue;
    const last =
      kind === 'comma' || kind === 'stop' || kind === 'and' ? (chunks[at]?.from ?? 0) - 1 : tokens.length - 1;
    const word = tokens[last]?.word ?? '';
    return isInfinitiveForm(sentence, word) && isMarkedInfinitive(tokens, last);
  }
  return false;
}

function isInfinitiveMarker(sentence: Sentence, index: number): boolean {
  const chunk = sentence.chunks[index];
  return (
    chunk !== undefined &&
    chunk.to === chunk.from + 1 &&
    (senseOf(sentence.evidence, sentence.tokens[chunk.from]).bits & IS.infinitiveMarker) !== 0
  );
}

/** Whether a verb in the infinitive may follow: an unlisted word with an ending that only infinitives have cannot be told, so any small word that is no article. */
function leadsInfinitive(sentence: Sentence, index: number): boolean {
  const from = sentence.chunks[index]?.to ?? 0;
  for (let at = from; at < from + 4; at += 1) {
    const token = sentence.tokens[at];
    if (token?.shape !== 'word' || token.capital) return false;
    const sense = senseOf(sentence.evidence, token);
    if (sense.verbs.some((verb) => verb.tense === 'infinitive') || isAuxiliaryInfinitive(sentence, token)) return true;
    if (sense.bits & (IS.clitic | IS.negation | IS.adverb)) continue;
    return sense.bits & IS.function ? false : isInfinitiveForm(sentence, token.word);
  }
  return false;
}

/** `ont répété ces derniers jours souhaiter …`: times and places may part the verb from its infinitive, no object and no preposition. */
function mayBeBareInfinitive(chunks: readonly Chunk[], verb: number, index: number): boolean {
  if (index === verb + 1) return true;
  const before = chunks[index - 1]?.kind;
  if (before !== 'phrase' && before !== 'adverb' && before !== 'comma') return false;
  for (let at = verb + 1; at < index; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'phrase' && !isGoverned(chunks, at) && (chunk.phrase.name || chunk.phrase.head)) return false;
  }
  return true;
}

/** `affirme avoir tiré parti`: an infinitive right behind the verb. */
function leadsBareInfinitive(sentence: Sentence, index: number): boolean {
  const from = sentence.chunks[index]?.from ?? 0;
  if (sentence.evidence.table.infinitiveEndings.length === 0) return false;
  for (let at = from; at < from + 4; at += 1) {
    const token = sentence.tokens[at];
    if (token?.shape !== 'word' || token.capital) return false;
    const sense = senseOf(sentence.evidence, token);
    if (sense.verbs.some((verb) => verb.tense === 'infinitive') || isAuxiliaryInfinitive(sentence, token)) return true;
    if (sense.bits & IS.negation || (sense.bits & IS.clitic && !isArticleOf(sentence, at))) continue;
    return !(sense.bits & IS.function) && token.word.length > 3 && isInfinitiveForm(sentence, token.word);
  }
  return false;
}

/** `relatam ter ouvido`, `afferma di essere`. */
function isAuxiliaryInfinitive({ evidence }: Sentence, token: Token): boolean {
  const { grammar } = evidence.table.lexicon;
  if (!grammar.subjectsDrop || !(senseOf(evidence, token).bits & (IS.auxiliary | IS.copula))) return false;
  return evidence.table.infinitiveEndings.some((ending) => token.word.endsWith(ending));
}

function isArticleOf(sentence: Sentence, at: number): boolean {
  return senseOf(sentence.evidence, sentence.tokens[at]).determiner !== null;
}

function isInfinitiveForm(sentence: Sentence, word: string): boolean {
  const { infinitiveEndings } = sentence.evidence.table;
  if (word.includes('-')) return false;
  return infinitiveEndings.length === 0 || infinitiveEndings.some((ending) => word.endsWith(ending));
}

function leadsComplement(sentence: Sentence, index: number): boolean {
  const next = sentence.chunks[index + 1];
  return next !== undefined && next.kind !== 'phrase' && next.kind !== 'comma' && next.kind !== 'stop';
}

function isInterrogative(sentence: Sentence, index: number): boolean {
  const chunk = sentence.chunks[index];
  return chunk !== undefined && (senseOf(sentence.evidence, sentence.tokens[chunk.from]).bits & IS.interrogative) !== 0;
}

/** `she said the talks had failed`: a clause with its own subject and verb right behind the verb of saying. */
function bareClause(sentence: Sentence, verb: number, index: number): ContentStart | null {
  const drops = sentence.evidence.table.lexicon.grammar.complementiserDrops;
  if (!drops) return null;
  const { chunks } = sentence;
  const isBehindComma = chunks[index - 1]?.kind === 'comma' && index === verb + 2;
  if (drops === 'after-comma' ? !isBehindComma : isBehindInquit(sentence, verb, index)) return null;
  const first = chunks[index];
  if (
    !first ||
    (first.kind !== 'phrase' &&
      first.kind !== 'subordinator' &&
      first.kind !== 'preposition' &&
      first.kind !== 'contrast' &&
      first.kind !== 'word' &&
      !isGerundForm(first))
  )
    return null;
  if (first.kind !== 'phrase' && index !== verb + 1 && !(first.kind === 'word' && isFiniteVerb(chunks[index + 1])))
    return null;
  if (first.kind === 'phrase' && isGoverned(chunks, index)) return null;
  if (first.kind === 'preposition' && !leadsSubject(sentence, index)) return null;
  if (isInsertedInquit(chunks, verb, index)) return null;
  for (let at = index + 1; at < chunks.length && at < index + 14; at += 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'colon' || chunk.kind === 'semicolon') return null;
    if (chunk.kind === 'relative' && first.kind === 'phrase' && drops === 'plain')
      return hasVerbBehindRelative(chunks, at) ? { at: first.start, index, rule: 'indirect-bare' } : null;
    if (chunk.kind === 'complementiser' || chunk.kind === 'relative') return null;
    if (chunk.kind === 'comma' && isGerundForm(chunks[at + 1])) return null;
    if (chunk.kind === 'comma' && chunks[at + 1]?.kind === 'verb') return null;
    if (chunk.kind === 'word' && at === index + 1 && first.kind === 'phrase' && maySubject(chunks, index))
      return { at: first.start, index, rule: 'indirect-bare' };
    if (
      first.kind === 'phrase' &&
      (chunk.kind === 'quote' || chunk.kind === 'phrase') &&
      at === index + 1 &&
      chunk.kind === 'phrase'
    )
      return null;
    if (first.kind === 'phrase' && chunk.kind === 'comma' && at === index + 1) continue;
    const isLast = chunks[at + 1] === undefined || chunks[at + 1]?.kind === 'stop';
    if (isFiniteVerb(chunk) && !(isLast && first.kind === 'preposition'))
      return { at: first.start, index, rule: 'indirect-bare' };
    if (chunk.kind === 'quote' && first.kind === 'phrase') return { at: first.start, index, rule: 'indirect-bare' };
  }
  return null;
}

/** `Further talks, said the mayor, are planned`: the phrase between the verb and a comma is who speaks. */
function isInsertedInquit(chunks: readonly Chunk[], verb: number, index: number): boolean {
  return index === verb + 1 && chunks[verb - 1]?.kind === 'comma' && chunks[index + 1]?.kind === 'comma';
}

/** `There was a time, she said, when …`: one comma between the verb and the clause makes the verb an inquit, unless `as she said` leads it. */
function isBehindInquit({ chunks, tokens, evidence }: Sentence, verb: number, index: number): boolean {
  let commas = 0;
  for (let at = verb + 1; at < index; at += 1) if (chunks[at]?.kind === 'comma') commas += 1;
  const isTold = evidence.table.asTold.has(tokens[0]?.word ?? '') && verb < chunks.findIndex(isComma);
  return commas === 1 && !isTold;
}

function isComma(chunk: Chunk): boolean {
  return chunk.kind === 'comma';
}

/** `said under the new plan the town would pay`: what a preposition opens is reported too, but not `said in a statement the town would pay`. */
function leadsSubject(sentence: Sentence, index: number): boolean {
  const { chunks } = sentence;
  if (isOf(sentence, chunks[index])) return false;
  for (let at = index + 1; at < chunks.length && at < index + 8; at += 1) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    if (chunk?.kind === 'comma') return index > 1 && (next?.kind === 'phrase' || next?.kind === 'word');
    if (chunk?.kind === 'phrase' && next?.kind === 'phrase' && !next.phrase.pronoun)
      return isFiniteVerb(chunks[at + 2]) && !isMedium(sentence, chunk.phrase);
    if (chunk?.kind === 'phrase' && isFiniteVerb(next)) return chunk.phrase.name !== null && chunk.phrase.noun !== null;
    if (chunk?.kind !== 'phrase' && chunk?.kind !== 'preposition' && chunk?.kind !== 'word') return false;
  }
  return false;
}

/** `said the crane that fell on the house was new`: the clause has a verb besides that of the relative clause in it. */
function hasVerbBehindRelative(chunks: readonly Chunk[], relative: number): boolean {
  let groups = 0;
  let isInGroup = false;
  for (let at = relative + 1; at < chunks.length && at < relative + 14; at += 1) {
    const chunk = chunks[at];
    if (isFiniteVerb(chunk)) {
      if (!isInGroup) groups += 1;
      if (groups > 1) return true;
      isInGroup = true;
    } else if (chunk?.kind !== 'adverb' && chunk?.kind !== 'word') isInGroup = false;
    if (chunk && chunk.kind !== 'verb' && chunk.kind !== 'other-verb' && chunk.kind !== 'comma' && isBarrier(chunk))
      return false;
  }
  return false;
}

function isGerundForm(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.verb.form === 'gerund';
}

/** Whether the phrase at `index` is the subject of the unlisted word behind it: not so in `said a few words yesterday`. */
function maySubject(chunks: readonly Chunk[], index: number): boolean {
  const first = chunks[index];
  const object = chunks[index + 2]?.kind;
  if (first?.kind !== 'phrase') return false;
  const { name, pronoun, head, determiner } = first.phrase;
  if (name || pronoun || head) return true;
  return determiner !== null && determiner !== 'indefinite' && (object === 'phrase' || object === 'quote');
}

/** Where the reported words end: with the sentence, or before another cue, a contrast or a bracket that is the outlet's. */
function contentEnd(sentence: Sentence, from: number): number {
  const { chunks } = sentence;
  let end = chunks[from]?.start ?? 0;
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (!chunk) break;
    if (chunk.kind === 'stop' && at >= chunks.length - 1) break;
    if (chunk.kind === 'semicolon' || (chunk.kind === 'colon' && chunks[at + 1]?.kind === 'quote')) break;
    if ((chunk.kind === 'comma' || chunk.kind === 'dash') && endsAtComma(sentence, at)) break;
    if (chunk.kind === 'and' && goesOnSpeaking(chunks[at + 1]) && !isJudgedWithin(chunks, at + 1)) break;
    if (chunk.kind === 'contrast' && chunks[at + 1]?.kind === 'phrase' && isCue(chunks[at + 2])) break;
    if (chunk.kind === 'quote' && leadsPrivative(sentence, at + 1)) {
      end = chunk.end;
      break;
    }
    if (chunk.kind === 'according' && at > from + 1 && chunks[at - 1]?.kind !== 'comma') break;
    if ((chunk.kind === 'and' || chunk.kind === 'contrast') && leavesMood(sentence, from, at)) break;
    end = chunk.end;
  }
  return end;
}

/** `sagte, er sei krank, und ging`: where the mood was that of reported speech, a verb in another is the outlet's again. */
function leavesMood(sentence: Sentence, from: number, at: number): boolean {
  const { chunks, evidence } = sentence;
  const next = chunks[at + 1];
  if (evidence.table.lexicon.grammar.hearsayForms === '' || !isFiniteVerb(next) || !next) return false;
  const main = chunks[mainVerb(sentence, from)];
  return (
    main !== undefined && main.start < next.start && isReportedVerb(sentence, main) && !isReportedVerb(sentence, next)
  );
}

function isCue(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'verb' &&
    chunk.verb.sense.verb.class === 'S1' &&
    !chunk.verb.isUnreal &&
    (chunk.verb.form === 'finite' || chunk.verb.form === 'gerund')
  );
}

/** `said it was ready and defended its record`: a second act of speech of the same subject. */
function goesOnSpeaking(chunk: Chunk | undefined): boolean {
  if (isCue(chunk)) return true;
  return (
    chunk?.kind === 'verb' &&
    (chunk.verb.form === 'finite' || chunk.verb.form === 'gerund') &&
    !chunk.verb.isUnreal &&
    !chunk.verb.isPassive &&
    chunk.verb.sense.verb.class !== 'S4'
  );
}

/** `said they had met the owners and assessed the damage`: a verb of judging without a clause of its own goes on with what is reported. */
function isJudgedWithin(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'verb' && chunk.verb.sense.verb.class === 'S2' && chunks[at + 1]?.kind !== 'complementiser';
}

/** `The mayor, who said the pier was safe, will resign`: what an inserted relative clause reports ends before the main verb. */
function endInRelative(sentence: Sentence, verb: number, from: number): number | null {
  const { chunks } = sentence;
  const before = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  if (chunks[before]?.kind !== 'relative' || chunks[before - 1]?.kind !== 'comma') return null;
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if ((chunk?.kind === 'comma' || chunk?.kind === 'quote') && isFiniteVerb(chunks[at + 1]))
      return chunk.kind === 'comma' ? chunk.start : chunk.end;
  }
  return null;
}

function endsAtComma(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const next = chunks[at + 1];
  if (!next) return true;
  if (next.kind === 'according' || next.kind === 'owner' || isComment(sentence, at + 1)) return true;
  if (next.kind === 'contrast')
    return chunks[at + 2]?.kind === 'phrase' ? hasOwnCue(chunks, at + 2) : dropsSubject(sentence, at + 2);
  if (next.kind === 'verb' && goesOnSpeaking(next) && chunks[at + 2]?.kind === 'complementiser') return true;
  if (next.kind === 'verb')
    return (
      (next.verb.form === 'gerund' && next.verb.sense.verb.class !== 'S4') ||
      next.verb.inverted !== null ||
      (isCue(next) && next.verb.form === 'finite')
    );
  if (next.kind === 'phrase') return isCue(chunks[at + 2]) && !startsClause(chunks[at + 3]);
  if (next.kind === 'relative' || isInterrogative(sentence, at + 1))
    return chunks[at + 2]?.kind === 'phrase' && isCue(chunks[at + 3]);
  if (leadsPrivative(sentence, at + 1)) return true;
  if (next.kind === 'and' || next.kind === 'preposition') return followsCue(chunks, at + 2);
  return false;
}

/** `, without giving details`: what the speaker did not say is the outlet's. */
function leadsPrivative(sentence: Sentence, at: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  const chunk = chunks[at];
  if (chunk?.kind !== 'preposition' || !leadsGerund(sentence, at + 1)) return false;
  return evidence.table.privatives.has(tokens[chunk.from]?.word ?? '');
}

/** `, ce qu'elle dément`; `, promesse souvent rompue`: what follows is said of the report, not in it. */
function isComment({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  const first = senseOf(evidence, tokens[chunk?.from ?? -1]);
  const next = chunks[at + 1]?.kind;
  if (chunk?.kind === 'word' && first.determiner) return next === 'relative' || next === 'complementiser';
  if (chunk?.kind === 'subordinator' && evidence.table.lexicon.grammar.subjectsDrop && isCue(chunks[at + 1]))
    return true;
  return (chunk?.kind === 'word' || chunk?.kind === 'phrase') && (first.bits & IS.speechNoun) !== 0;
}

/** `dijo que no hay plazo, pero defendió el plan`: where subjects drop, a second act of speech may have none of its own. */
function dropsSubject({ chunks, evidence }: Sentence, at: number): boolean {
  if (!evidence.table.lexicon.grammar.subjectsDrop) return false;
  const first = chunks[at]?.kind === 'adverb' ? chunks[at + 1] : chunks[at];
  return goesOnSpeaking(first);
}

function followsCue(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at; index < at + 2; index += 1) if (isCueOrInfinitive(chunks[index])) return true;
  return false;
}

function isCueOrInfinitive(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.verb.sense.verb.class === 'S1' && chunk.verb.form !== 'participle';
}

function hasOwnCue(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < chunks.length && at < from + 8; at += 1) if (isCue(chunks[at])) return true;
  return false;
}

function startsClause(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'complementiser';
}

/** `La dette a reculé, indique l'Insee.`: the inquit stands behind what it reports, or within it. */
function reportBeforeInquit(sentence: Sentence, at: number, verb: VerbChunk): Report | null {
  const { chunks } = sentence;
  if (at > 3 && at === lastInquit(sentence)) return reportBeforeLastInquit(sentence, at, verb);
  const before = chunks[at - 1]?.kind;
  const isVerbFirst = before === 'comma' || before === 'quote';
  const apposed = before === 'comma' ? apposedSubject(sentence, at) : null;
  const right = hears(verb.verb)
    ? heardFrom(sentence, at)
    : verb.verb.inverted
      ? { phrase: verb.verb.inverted, with: null }
      : isVerbFirst && !apposed
        ? findSubjectRight(sentence, at)
        : null;
  const left = right || hears(verb.verb) ? null : (apposed ?? subjectBetweenCommaAndVerb(sentence, at));
  const subject = right ?? left?.subject;
  const limit = left ? left.limit : before === 'comma' ? at - 1 : at;
  const isInserted = right !== null && isInsertedInquit(chunks, at, at + 1);
  if (
    !subject ||
    limit < (isInserted ? 1 : 2) ||
    !maySpeakBehind(sentence, subject, verb) ||
    chunks[0]?.kind === 'quote'
  )
    return null;
  const isParted = isInserted && isFiniteVerb(chunks[at + 3]);
  if (!hasFinite(chunks, 0, limit) && (left || limit < 4) && !isParted) return null;
  if (sentence.evidence.table.lexicon.grammar.verbSecond && !isBehindMainClause(sentence, at)) return null;
  if (isOpeningParticiple(sentence)) return null;
  if (right && !hasFinite(chunks, 0, limit) && hasActorBefore(sentence, at)) return null;
  const inquitEnd = endOfInquit(sentence, at, subject);
  if (left && isSubordinate(chunks, limit)) return null;
  const from = contentBegin(chunks, limit);
  if (left && !hasMainClause(chunks, from, limit)) return null;
  const start = chunks[from]?.start ?? sentence.start;
  const comma = chunks.findIndex((chunk) => chunk.kind === 'comma' && chunk.start === inquitEnd);
  const goesOn =
    comma > 0 &&
    (isParted || sentence.end - inquitEnd > LONGEST_TAIL) &&
    !leadsGerund(sentence, comma + 1) &&
    !(right !== null && isApposition(chunks, comma + 1));
  const end = goesOn ? lastWordEnd(sentence) : (chunks[limit - 1]?.end ?? 0);
  if (end <= start) return null;
  return { rule: 'indirect-inquit', content: { start, end }, subject, cue: verb, medium: findMedium(sentence, at) };
}

/** `Als es dunkel war, rief der Wirt`: where the verb is that of the main clause, what stands before it is not what it reports. */
function isBehindMainClause(sentence: Sentence, at: number): boolean {
  const lead = sentence.chunks[0]?.kind;
  return (lead !== 'subordinator' && lead !== 'complementiser') || mainVerb(sentence, 0) !== at;
}

/** `El pacto es frágil por ahora, señaló.`: the whole sentence is the words of whoever spoke before. */
function reportBeforeLastInquit(sentence: Sentence, at: number, verb: VerbChunk): Report | null {
  const { chunks } = sentence;
  const from = contentBegin(chunks, at - 1);
  if (!hasFinite(chunks, from, at - 1) || chunks.slice(0, at).some(({ kind }) => kind === 'according')) return null;
  const content = { start: chunks[from]?.start ?? sentence.start, end: chunks[at - 2]?.end ?? 0 };
  return content.end > content.start
    ? { rule: 'indirect-inquit', content, subject: null, cue: verb, medium: null }
    : null;
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
  if (first?.kind === 'relative') return true;
  return first?.kind === 'phrase' && !hasFinite(chunks, from, chunks.length);
}

/** `Asked whether it was safe, Dunn said …`: what opens the sentence is no clause that he reports. */
function isOpeningParticiple({ chunks, evidence }: Sentence): boolean {
  return evidence.table.gerundEndings.length > 0 && chunks[0]?.kind === 'verb' && chunks[0].verb.form !== 'gerund';
}

/** More than this behind an inquit, in code units, goes on with what is reported. */
const LONGEST_TAIL = 40;

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

function hasFinite(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'other-verb' || (chunk?.kind === 'verb' && chunk.verb.form === 'finite')) return true;
  }
  return false;
}

/** `…, when, in fact, he replied`: the verb belongs to a clause that hangs on what stands before. */
function isSubordinate(chunks: readonly Chunk[], limit: number): boolean {
  for (let at = limit - 1; at >= 0; at -= 1) {
    if (isFiniteVerb(chunks[at])) return false;
    if (chunks[at]?.kind === 'subordinator') return at > 0;
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

/** The first chunk that is no `but` or `and` of the outlet's. */
function contentBegin(chunks: readonly Chunk[], limit: number): number {
  const first = 1 + chunks.findLastIndex((chunk, index) => index < limit && chunk.kind === 'colon');
  let at = first;
  while (
    (chunks[at]?.kind === 'contrast' || chunks[at]?.kind === 'and' || (at > first && chunks[at]?.kind === 'comma')) &&
    at < first + 2
  )
    at += 1;
  return at;
}

function lastWordEnd(sentence: Sentence): number {
  const last = sentence.chunks.at(-1);
  return last?.kind === 'stop' ? last.start : (last?.end ?? sentence.end);
}

/** `Selon l'Insee, la dette a reculé.`, `La dette a reculé, selon l'Insee.` */
function reportOfAccording(sentence: Sentence, at: number): Report | null {
  const { chunks } = sentence;
  const chunk = chunks[at];
  if (chunk?.kind !== 'according') return null;
  if (chunk.isAfter) return reportOfAccordingAfter(sentence, at);
  if (isHeard(chunks, at)) return null;
  const complement = complementOf(sentence, at);
  const subject = ownerOf(sentence, complement);
  const isAnybody = isAnyone(subject) || isBareNoun(sentence, subject);
  if (
    !complement ||
    !subject ||
    !(chunk.isSetOff ? mayHold(sentence, at, subject) : maySpeak(sentence, subject) || isAnybody)
  )
    return null;
  const phraseAt = chunks.findIndex(
    (other) => other.kind === 'phrase' && other.phrase === (complement.with ?? complement.phrase),
  );
  const behind = behindApposition(sentence, nextComma(chunks, phraseAt + 1));
  const base = { rule: 'indirect-according', subject, cue: chunk, medium: null };
  const isEarly = at === 0 || opensReported(sentence, at) || !hasFiniteOrMany(chunks, at);
  if (sentence.evidence.table.lexicon.grammar.verbSecond) {
    const content = contentAroundAccording(sentence, at, phraseAt, isEarly);
    return content ? { ...base, content } : null;
  }
  if (isEarly) {
    if (behind < 0 || !chunks[behind + 1]) return null;
    if (chunk.isSetOff && isReportedByAnother(sentence, behind + 1)) return null;
    const start = chunks[behind + 1]?.start ?? 0;
    const end = contentEnd(sentence, behind + 1);
    return end > start ? { ...base, content: { start, end } } : null;
  }
  const start = chunks[contentBegin(chunks, at)]?.start ?? sentence.start;
  const before = chunks[at - 1]?.kind === 'comma' ? chunks[at - 1] : chunks[at - 1];
  const end = before?.kind === 'comma' ? before.start : (before?.end ?? 0);
  const isLast =
    behind < 0 ||
    sentence.end - (chunks[behind]?.end ?? 0) < 12 ||
    chunks[behind + 1]?.kind === 'relative' ||
    tellsMore(sentence, behind + 1) ||
    leadsGerund(sentence, behind + 1);
  return { ...base, content: { start, end: isLast ? end : lastWordEnd(sentence) } };
}

/** `Du côté de la côte, le réseau annonce que …`: what opens the sentence tells where, since somebody else reports. */
function isReportedByAnother({ chunks }: Sentence, from: number): boolean {
  for (let at = from; at < chunks.length && at < from + REACH; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'comma' || chunk?.kind === 'quote' || chunk?.kind === 'stop') return false;
    if (chunk?.kind === 'verb' && chunk.verb.form === 'finite')
      return mayAttribute(chunk.verb) && chunk.verb.sense.verb.class === 'S1' && reachesComplementiser(chunks, at);
  }
  return false;
}

function reachesComplementiser(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb + 1; at < chunks.length && at <= verb + REACH; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'complementiser') return true;
    if (!chunk || isBarrier(chunk)) return false;
  }
  return false;
}

/** `Pour le maire, …`, `Nach Angaben …`, `…, so die Warnung.` give somebody's view; `Pour les informations en ligne, …` serves an end. */
function mayHold(sentence: Sentence, at: number, subject: Subject): boolean {
  const { name, head, pronoun, determiner } = subject.phrase;
  const { chunks } = sentence;
  const end = chunks[at + 2]?.kind;
  const isTag = chunks[at - 1]?.kind === 'comma' && (end === undefined || end === 'stop');
  if (isTag) return maySpeak(sentence, subject) || isAnyone(subject);
  const isSomebody = name !== null || head !== null || pronoun !== null || determiner === null;
  return isSomebody && maySpeak(sentence, subject);
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
  return before?.kind === 'complementiser' || (before?.kind === 'relative' && subjectsDrop);
}

/** `According to the coach, Ali Reed, …`, `Selon l'agence, citant un ministère, …`: the comma that ends what tells more of the speaker. */
function behindApposition(sentence: Sentence, comma: number): number {
  const { chunks } = sentence;
  const next = chunks[comma + 1];
  if (comma >= 0 && isOf(sentence, next) && chunks[comma + 2]?.kind === 'phrase' && chunks[comma + 3]?.kind === 'comma')
    return comma + 3;
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
  const start = at < 3 ? chunks[next]?.start : chunks[contentBegin(chunks, at)]?.start;
  const end = at < 3 ? contentEnd(sentence, next) : lastWordEnd(sentence);
  if (start === undefined || end <= start) return null;
  return { rule: 'indirect-according', subject, cue, medium: null, content: { start, end } };
}

/** German parts no such phrase off: `Nach Angaben der Bank fiel der Kurs.`, `Der Kurs fiel nach Angaben der Bank um drei Prozent.` */
function contentAroundAccording(sentence: Sentence, at: number, phraseAt: number, isEarly: boolean): Span | null {
  const { chunks } = sentence;
  const isLead = isEarly && !chunks.slice(0, at).some(({ kind }) => kind === 'phrase' || kind === 'quote');
  if (isLead) {
    const finite = chunks.findIndex(
      (chunk, index) =>
        index > phraseAt && (chunk.kind === 'other-verb' || (chunk.kind === 'verb' && chunk.verb.form === 'finite')),
    );
    const start = finite < 0 ? phraseAt + 1 : Math.min(finite, firstVerbBehind(chunks, phraseAt));
    const from = chunks[start]?.kind === 'comma' ? start + 1 : start;
    const end = contentEnd(sentence, from);
    const begin = chunks[from]?.start ?? end;
    return end > begin ? { start: begin, end } : null;
  }
  const start = chunks[contentBegin(chunks, at)]?.start ?? sentence.start;
  const before = chunks[at - 1];
  const next = chunks[phraseAt + 1]?.kind;
  const isSetBehind = before?.kind === 'comma' && (next === undefined || next === 'stop');
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

/** `Anne Roy, de l'observatoire des marées, …`. */
function isOf(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'preposition' && (senseOf(sentence.evidence, sentence.tokens[chunk.from]).bits & IS.of) !== 0;
}

function hasFiniteOrMany(chunks: readonly Chunk[], to: number): boolean {
  for (let at = 0; at < to; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'other-verb' || (chunk?.kind === 'verb' && chunk.verb.form === 'finite')) return true;
  }
  return to > 4;
}

function nextComma(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length && at < from + 14; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'comma') return at;
    if (kind === 'stop' || kind === 'semicolon') return -1;
  }
  return -1;
}
