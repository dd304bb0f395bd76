import type { Attribution } from '@/lib/core/quotation/attribution';
import type { BlockText } from '@/lib/core/quotation/block-text';
import { isFiniteVerb } from '@/lib/core/quotation/chunk';
import type { MarkedSpan } from '@/lib/core/quotation/marks';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Stage } from '@/lib/core/quotation/stage';
import { isMarkedInfinitive } from '@/lib/core/quotation/verb-second';
import { IS, type PhraseTable, phraseLength } from '@/lib/core/quotation/word-table';
import type { NotQuotation } from '@/lib/core/report';
import { isAcronym, senseOf } from '@/lib/core/speaker/name-evidence';
import type { Token } from '@/lib/core/text/tokens';

/** A marked stretch in its sentence, with what attribution found. */
export interface Judged {
  readonly stage: Stage;
  readonly reading: BlockText;
  readonly sentence: Sentence;
  readonly at: number;
  readonly span: MarkedSpan;
  readonly inner: Sentence;
  readonly attribution: Attribution | null;
  readonly isShared: boolean;
}

/** These name the speaker beside the marks, so that length tells nothing. */
const SURE_RULES = new Set([
  'inquit-inverted',
  'inquit-verb-first',
  'inquit-subject-first',
  'inquit-inside',
  'inquit-heard',
  'inquit-unlisted',
  'according-after',
  'backward',
  'signature',
  'quoted-verb',
  'colon-before',
]);
/** Fewer words without a cue are a term or a name. */
const LEAST_WORDS_UNATTRIBUTED = 5;

/** So many are no term. */
const LEAST_WORDS_LONG = 8;

/** Whether marks hold somebody's words: told by cue and grammar, by length only where there is no cue. */
export function isQuotation(judged: Judged): boolean {
  const { attribution, span } = judged;
  if (span.continues) return true;
  const words = countWords(judged.inner);
  if (words === 0) return false;
  if (isNamed(judged) || isCode(judged) || isProperName(judged) || isFurtherTerm(judged)) return false;
  if (attribution && isLooseWord(judged, attribution, words)) return false;
  if (attribution)
    return SURE_RULES.has(attribution.rule) ? true : attribution.verb?.sense.verb.class !== 'S4' || words > 1;
  if (judged.isShared) return true;
  if (followsColon(judged) && (hasFiniteVerb(judged.inner) || (words > 1 && !namesAnything(judged)))) return true;
  if (
    judged.reading.block.role === 'headline' ||
    judged.reading.block.role === 'standfirst' ||
    judged.reading.block.role === 'subheading'
  )
    return words > 1;
  if (words >= LEAST_WORDS_LONG || isWholeSentence(judged, words)) return true;
  return words >= LEAST_WORDS_UNATTRIBUTED && (hasFiniteVerb(judged.inner) || isAlone(judged));
}

/** `E poi: « Andremo avanti »`: a clause behind a colon is spoken. */
function followsColon({ sentence, at, inner }: Judged): boolean {
  return sentence.chunks[at - 1]?.kind === 'colon' && inner.tokens[0]?.capital === true;
}

/** Whether a noun or a name stands before the marks. */
function namesAnything({ sentence, at }: Judged): boolean {
  return sentence.chunks.some(({ kind }, index) => index < at && (kind === 'phrase' || kind === 'quote'));
}

/** What the marks hold, if no quotation. */
export function whyNot(judged: Judged): NotQuotation['why'] {
  const { table } = judged.stage.evidence;
  if (leftCue(judged, table.works)) return 'title';
  if (leftCue(judged, table.naming) || isProperName(judged)) return 'name';
  if (isCode(judged) || isFurtherTerm(judged)) return 'term';
  const words = judged.inner.tokens.filter((token) => token.shape === 'word');
  if (
    words.length > 1 &&
    words.every((token) => token.capital || senseOf(judged.stage.evidence, token).bits & IS.function)
  )
    return 'title';
  if (words[0]?.capital) return 'name';
  return 'scare';
}

function isNamed(judged: Judged): boolean {
  const { table } = judged.stage.evidence;
  const isWork = leftCue(judged, table.works) && !isPredicate(judged);
  return (leftCue(judged, table.naming) && !isSaying(judged)) || isWork || isTitleOfWork(judged);
}

/** `Para ella, el proyecto «frena la obra»`; `prometió en campaña «ni un día sin luz»`: where subjects drop, what begins small and is attributed is no title behind a bare noun, nor where it has the verb. */
function isPredicate({ sentence, at, inner, attribution, stage }: Judged): boolean {
  const { table } = stage.evidence;
  const first = inner.tokens[0];
  if (!attribution || !first || first.capital) return false;
  // `called the bill “a gift to the ports”`
  if (table.gerundEndings.length > 0) return attribution.verb?.sense.verb.class === 'S3';
  const { subjectsDrop, verbSecond } = table.lexicon.grammar;
  if (verbSecond) return inner.chunks.some(isFiniteVerb) || isMarkedInfinitive(inner.tokens, inner.tokens.length - 1);
  if (!subjectsDrop) return false;
  const verb = inner.chunks.findIndex(isFiniteVerb);
  const isBare =
    (senseOf(stage.evidence, sentence.tokens[(sentence.chunks[at]?.from ?? 0) - 2]).bits & IS.preposition) !== 0;
  return isBare || (verb >= 0 && verb < 3) || countWords(inner) >= LEAST_WORDS_UNATTRIBUTED;
}

/** `Son dernier roman, « Au soleil », paraît`: marks set off behind the noun of a work. */
function isTitleOfWork({ sentence, at, stage }: Judged): boolean {
  const { chunks, tokens } = sentence;
  const work = chunks[at - 2];
  const end = chunks[at + 1]?.kind;
  if (chunks[at - 1]?.kind !== 'comma' || work?.kind !== 'phrase' || end !== 'comma') return false;
  for (let index = work.from; index < work.to; index += 1)
    if (phraseLength(stage.evidence.table.works, tokens, index) > 0) return chunks[at + 2]?.kind !== 'verb';
  return false;
}

/** `Le maire a dit « non »` speaks; `le plan dit « Vert »` names. */
function isSaying({ sentence, at, attribution }: Judged): boolean {
  const verb = sentence.chunks[at - 1];
  if (verb?.kind !== 'verb' || verb.verb.form !== 'finite') return false;
  const subject = attribution?.subject?.phrase;
  return subject !== undefined && (subject.name !== null || subject.head !== null || subject.pronoun !== null);
}

/** `la note « A3 »`: a code is nobody's words. */
function isCode({ inner }: Judged): boolean {
  const [only, other] = inner.tokens;
  return only !== undefined && other === undefined && /^(?=.*\d)[\p{L}\d.-]+$/u.test(only.text);
}

/** `la conférence « Grand Large »`, `« Coach » Moreau`: capitals within a sentence, without a cue beside them, are a name. */
function isProperName(judged: Judged): boolean {
  const { chunks } = judged.sentence;
  const words = judged.inner.tokens.filter((token) => token.shape === 'word');
  const [first] = words;
  const { evidence } = judged.stage;
  if (!first || judged.inner.tokens.length > LONGEST_NAME) return false;
  // `“Oh, no,” says Reed`
  if (evidence.table.gerundEndings.length > 0 && judged.inner.tokens.at(-1)?.shape === 'comma') return false;
  if (evidence.table.lexicon.grammar.nounsHaveCapitals) return isNameAmongNouns(judged, words);
  if (!words.every((token) => token.capital || senseOf(evidence, token).bits & IS.function) || !first.capital)
    return false;
  const next = chunks[judged.at + 1];
  if (words.length < 3 && isSubject(judged)) return true;
  if (next?.kind === 'phrase' && next.phrase.name && !next.phrase.determiner && words.length < 3) return true;
  const before = chunks[judged.at - 1];
  const isJoined = before?.kind === 'word' || before?.kind === 'phrase' || before?.kind === 'preposition';
  const isNoun = before?.kind === 'phrase' && (before.phrase.noun !== null || before.phrase.head !== null);
  const mayBeTold = next?.kind === 'comma' && !(isWithinPhrase(judged) && judged.attribution?.rule === 'verb-before');
  return isJoined && (isNoun || words.length > 1 || isAcronym(first)) && !mayBeTold;
}

/** `en el «Mes del Mar», la ministra …`: an article or a preposition right before the marks, where subjects drop. */
function isWithinPhrase({ sentence, at, stage }: Judged): boolean {
  const { chunks, tokens } = sentence;
  const { determiner, bits } = senseOf(stage.evidence, tokens[(chunks[at]?.from ?? 0) - 1]);
  const isLed = determiner?.sort === 'definite' || (bits & (IS.preposition | IS.of)) !== 0;
  return isLed && stage.evidence.table.lexicon.grammar.subjectsDrop;
}

/** « JP » se demande …; …, confie « JP »: a name in marks is who speaks. */
function isSubject({ sentence, at }: Judged): boolean {
  const { chunks } = sentence;
  const isVerb = (index: number) => chunks[index]?.kind === 'verb' || chunks[index]?.kind === 'other-verb';
  const opens = at === 0 && isVerb(1);
  const verb = chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1;
  const ends = chunks[at + 1] === undefined || chunks[at + 1]?.kind === 'stop';
  const lead = chunks[at - 1]?.kind;
  // `une note que « Le Sillon » a pu lire`
  const noun = chunks[at - 2]?.kind === 'comma' ? chunks[at - 3] : chunks[at - 2];
  const isRelative = (lead === 'complementiser' || lead === 'subordinator') && noun?.kind === 'phrase';
  return (
    opens ||
    (isRelative && isVerb(at + 1)) ||
    (ends && isVerb(verb) && chunks.slice(0, verb).some(({ kind }) => kind === 'quote'))
  );
}

/** In tokens. */
const LONGEST_NAME = 6;

/** `die „Deutsche Hafenfahrt“`: where nouns have capitals, within a sentence an adjective has one only in a name, and no noun stands right beside another. */
function isNameAmongNouns({ sentence, at }: Judged, words: readonly Token[]): boolean {
  const before = sentence.chunks[at - 1]?.kind;
  const next = sentence.chunks[at + 1];
  const isWithin = before === 'word' || before === 'phrase' || before === 'preposition';
  if (!isWithin || words.length < 2 || next?.kind === 'comma') return false;
  return words.every((token) => token.capital && token.text !== token.text.toUpperCase());
}

/** `des pages comme « moulin » ou « verger »`: what is joined to a term is one. */
function isFurtherTerm(judged: Judged): boolean {
  const { chunks } = judged.sentence;
  const joint = chunks[judged.at - 1]?.kind;
  const before = chunks[judged.at - 2];
  if (before?.kind !== 'quote' || (joint !== 'and' && joint !== 'comma') || countWords(judged.inner) > 3) return false;
  const span = judged.reading.outer[before.quote];
  return judged.stage.notQuotations.at(-1)?.start === span?.inner.start;
}

/** In chunks. */
const REACH_OF_LOOSE_WORD = 7;

/** `proclamait l'indépendance, après la victoire du « oui »`: one word with its article, far from the verb, is the outlet's. */
function isLooseWord(judged: Judged, attribution: Attribution, words: number): boolean {
  if (attribution.rule !== 'verb-before' || words > 1 || !attribution.cue) return false;
  const { chunks, tokens } = judged.sentence;
  const from = chunks[judged.at]?.from ?? 0;
  const { determiner, bits } = senseOf(judged.stage.evidence, tokens[from - 1]);
  // `a form of “escapism”`: where `of` holds no article, what it leads is no noun with one.
  const isOfTheWord = (bits & IS.of) !== 0 && judged.stage.evidence.table.lexicon.grammar.adjectivesFollow;
  if (determiner?.sort !== 'definite' && !isOfTheWord) return false;
  const cue = chunks.findIndex((chunk) => chunk.start === attribution.cue?.start);
  const between = chunks.slice(cue + 1, judged.at);
  return (
    between.length > REACH_OF_LOOSE_WORD ||
    between.some(({ kind }) => kind === 'comma' || kind === 'other-verb' || kind === 'verb')
  );
}

/** Whether a phrase of `table` stands right before the marks. */
function leftCue(judged: Judged, table: PhraseTable): boolean {
  const { tokens, chunks } = judged.sentence;
  const from = chunks[judged.at]?.from ?? 0;
  for (let at = Math.max(0, from - 3); at < from; at += 1) {
    const length = phraseLength(table, tokens, at);
    if (length > 0 && at + length === from) return true;
  }
  return false;
}

/** « Personne ne nous écoute. »: alone, with a capital, a verb and a stop. */
function isWholeSentence(judged: Judged, words: number): boolean {
  const { tokens } = judged.inner;
  const last = tokens.at(-1);
  if (words < 2 || !isAlone(judged) || !tokens[0]?.capital) return false;
  return last?.shape === 'stop' || (judged.sentence.chunks.at(-1)?.kind === 'stop' && hasFiniteVerb(judged.inner));
}

/** Whether the marks are a sentence of their own. */
function isAlone(judged: Judged): boolean {
  return judged.sentence.chunks.every(
    (chunk) => chunk.kind === 'quote' || chunk.kind === 'stop' || chunk.kind === 'comma',
  );
}

function countWords(sentence: Sentence): number {
  return sentence.tokens.filter((token) => token.shape === 'word' || token.shape === 'number').length;
}

function hasFiniteVerb(sentence: Sentence): boolean {
  return sentence.chunks.some(isFiniteVerb);
}

/** Whether the marks hold a whole main clause or more, and not a part of the outlet's own sentence. */
export function isDirect(judged: Judged): boolean {
  const { chunks } = judged.sentence;
  const before = chunks[judged.at - 1]?.kind;
  const first = judged.inner.tokens.find((token) => token.shape === 'word' || token.shape === 'number');
  const words = countWords(judged.inner);
  if (before === undefined || before === 'colon' || before === 'dash')
    return words > 2 || hasFiniteVerb(judged.inner) || before === 'colon';
  if (before === 'complementiser') return false;
  if (!first?.capital) return false;
  return words > 3;
}
