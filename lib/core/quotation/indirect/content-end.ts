import { complementOf } from '@/lib/core/quotation/attribution/according';
import { maySpeak, saysNobody } from '@/lib/core/quotation/attribution/owner';
import { type Chunk, isFiniteVerb } from '@/lib/core/quotation/chunk';
import { isInterrogative } from '@/lib/core/quotation/indirect/boundary';
import { leadsGerund } from '@/lib/core/quotation/indirect/gerund';
import { goesOnTelling, isActOfSpeech, isCue } from '@/lib/core/quotation/joined-verb';
import { isReportedVerb, mainVerb } from '@/lib/core/quotation/main-clause';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { isMarkedInfinitive } from '@/lib/core/quotation/verb-second';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/** Where the reported words end (`hasTeller`: whether a verb reports them, with which another may be joined): with the sentence, or before another cue, a contrast or a bracket that is the outlet's. */
export function contentEnd(sentence: Sentence, from: number, { hasTeller } = { hasTeller: true }): number {
  const { chunks } = sentence;
  let end = chunks[from]?.start ?? 0;
  let opened = 0;
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (!chunk) break;
    if (chunk.kind === 'stop' && at >= chunks.length - 1) break;
    if (chunk.kind === 'close' && opened === 0) break;
    if (chunk.kind === 'open' && isCredit(chunks, at)) break;
    opened += chunk.kind === 'open' ? 1 : chunk.kind === 'close' ? -1 : 0;
    if (chunk.kind === 'semicolon' || (chunk.kind === 'colon' && chunks[at + 1]?.kind === 'quote')) break;
    if ((chunk.kind === 'comma' || chunk.kind === 'dash') && endsAtComma(sentence, at)) break;
    if (hasTeller && goesOnTelling(sentence, from, at)) {
      end = chunks[at - 1]?.kind === 'comma' ? (chunks[at - 2]?.end ?? end) : end;
      break;
    }
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

/** `(Photo: Ann Reed)` at the end of a caption. */
function isCredit(chunks: readonly Chunk[], opening: number): boolean {
  const closing = chunks.findIndex(({ kind }, at) => at > opening && kind === 'close');
  if (closing < 0 || (closing < chunks.length - 1 && chunks[closing + 1]?.kind !== 'stop')) return false;
  return chunks.slice(opening, closing).some(({ kind }) => kind === 'colon');
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

/** `The mayor, who said the pier was safe, will resign`: what an inserted relative clause reports ends before the main verb. */
export function endInRelative(sentence: Sentence, verb: number, from: number): number | null {
  const { chunks } = sentence;
  const before = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  if (chunks[before]?.kind !== 'relative') return null;
  if (chunks[before - 1]?.kind !== 'comma') return endBeforeMainVerb(chunks, from);
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if ((chunk?.kind === 'comma' || chunk?.kind === 'quote') && isFiniteVerb(chunks[at + 1]))
      return chunk.kind === 'comma' ? chunk.start : chunk.end;
  }
  return null;
}

/** `One fund that asked to stay unnamed describes it`, `those who say the pier is safe are wrong`: a verb that nothing joins is the main clause's. */
function endBeforeMainVerb(chunks: readonly Chunk[], from: number): number | null {
  let hasOwn = chunks[from]?.kind !== 'phrase';
  for (let at = from + 1; at < chunks.length; at += 1) {
    const before = chunks[at - 1]?.kind;
    if (before === 'comma' || before === 'relative' || before === 'complementiser' || before === 'and') return null;
    if (!isFiniteVerb(chunks[at]) || before === 'adverb' || isFiniteVerb(chunks[at - 1])) continue;
    if (hasOwn && before !== 'phrase') return chunks[at - 1]?.end ?? null;
    hasOwn = true;
  }
  return null;
}

/** In chunks: `the ageing pump at the harbour has failed`. */
const LONGEST_SUBJECT = 8;

/** `Though the mayor says the pier is safe, divers have found cracks`: what a clause that opens the sentence reports ends before the main clause. */
export function endInOpening(sentence: Sentence, verb: number, from: number): number | null {
  const { chunks, tokens, evidence } = sentence;
  if (evidence.table.lexicon.grammar.complementiserDrops !== 'plain') return null;
  const opensSubordinate = (senseOf(evidence, tokens[0]).bits & IS.subordinator) !== 0;
  if (!opensSubordinate || chunks.slice(0, verb).some(({ kind }) => kind === 'comma')) return null;
  let hasVerb = false;
  for (let at = from; at < chunks.length; at += 1) {
    if (isFiniteVerb(chunks[at])) hasVerb = true;
    if (chunks[at]?.kind === 'comma' && hasVerb && leadsMainClause(chunks, at + 1)) return chunks[at]?.start ?? null;
  }
  return null;
}

/** Whether a finite verb stands there, or behind a subject. */
function leadsMainClause(chunks: readonly Chunk[], from: number): boolean {
  if (isFiniteVerb(chunks[from])) return true;
  if (chunks[from]?.kind !== 'phrase') return false;
  for (let at = from + 1; at < from + LONGEST_SUBJECT && chunks[at]?.kind !== 'comma'; at += 1)
    if (isFiniteVerb(chunks[at])) return true;
  return false;
}

/** `chiedono di non toccare nulla e hanno pronta una lettera`: a finite verb joined to an infinitive is that of the main clause, whose subject goes on. */
export function endOfInfinitive(sentence: Sentence, from: number): number {
  const { chunks, tokens, evidence } = sentence;
  const isPlain = evidence.table.lexicon.grammar.complementiserDrops === 'plain';
  if (evidence.table.infinitiveEndings.length === 0 && !isPlain) return sentence.end;
  if (evidence.table.lexicon.grammar.verbSecond) {
    // `warf ihm vor, das Amt getäuscht zu haben, und verlangte Ersatz`: behind the infinitive the outlet goes on.
    const end = chunks.find(
      (chunk, at) =>
        at > from &&
        chunk.kind === 'comma' &&
        isMarkedInfinitive(tokens, chunk.from - 1) &&
        isFiniteVerb(chunks[chunks[at + 1]?.kind === 'and' ? at + 2 : at + 1]),
    );
    return end?.start ?? sentence.end;
  }
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'complementiser' || chunk?.kind === 'relative' || chunk?.kind === 'subordinator')
      return sentence.end;
    if (isFiniteVerb(chunk) || isInterrogative(sentence, at)) return sentence.end;
    const isJoint = chunk?.kind === 'and' || (isPlain && chunk?.kind === 'contrast');
    const next = isPlain && chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1;
    if (isJoint && isFiniteVerb(chunks[next]) && !isUnlistedInfinitive(sentence, next))
      return chunks[at - 1]?.kind === 'comma' ? (chunks[at - 1]?.start ?? 0) : (chunks[at - 1]?.end ?? 0);
  }
  return sentence.end;
}

/** `to sit and talk`, `to stop and have a rest`: a form that may be the infinitive, too. */
function isUnlistedInfinitive({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const word = tokens[chunks[at]?.from ?? -1]?.word ?? '';
  if (evidence.table.infinitives.has(word)) return true;
  if (senseOf(evidence, tokens[chunks[at]?.from ?? -1]).verbs.some(({ tense }) => tense === 'infinitive'))
    return evidence.table.infinitiveEndings.length === 0;
  return evidence.table.infinitiveEndings.some((ending) => word.endsWith(ending));
}

function endsAtComma(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const next = chunks[at + 1];
  if (!next) return true;
  if (leavesReport(sentence, at + 1)) return true;
  // `said it may rise – although nobody can tell`
  if (chunks[at]?.kind === 'dash' && next.kind === 'contrast') return true;
  if (next.kind === 'according') return !next.isSetOff || !saysNobody(sentence) || tellsHolder(sentence, at + 1);
  if (next.kind === 'owner' || isComment(sentence, at + 1)) return true;
  // `, tout en faisant savoir que …`
  if (next.kind === 'word' && isSpokenGerund(chunks[at + 2])) return true;
  if (next.kind === 'contrast')
    return chunks[at + 2]?.kind === 'phrase' ? hasOwnCue(chunks, at + 2) : dropsSubject(sentence, at + 2);
  if (next.kind === 'verb' && isActOfSpeech(next) && chunks[at + 2]?.kind === 'complementiser') return true;
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

/** `, pour le maire`, but not `, pour l'instant` and `, pour finir`. */
function tellsHolder(sentence: Sentence, at: number): boolean {
  const holder = complementOf(sentence, at);
  return holder !== null && maySpeak(sentence, holder);
}

function isSpokenGerund(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.verb.form === 'gerund' && chunk.verb.sense.verb.class === 'S1';
}

/** `, though nobody saw it`, `, after the boat sank`, `, including two of its own`: words that, behind a comma, lead the outlet's remark on what was said. */
function leavesReport({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  return chunk !== undefined && evidence.table.remarks.has(tokens[chunk.from]?.word ?? '');
}

/** `, without giving details`: what the speaker did not say is the outlet's. */
function leadsPrivative(sentence: Sentence, at: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  const chunk = chunks[at];
  if (chunk?.kind !== 'preposition' || !leadsGerund(sentence, at + 1)) return false;
  return evidence.table.privatives.has(tokens[chunk.from]?.word ?? '');
}

/** `said the bay is safe, a claim that divers doubt`: where articles stand before every noun. */
function isPlain({ table }: Sentence['evidence']): boolean {
  return table.lexicon.grammar.complementiserDrops === 'plain';
}

/** `, ce qu'elle dément`; `, promesse souvent rompue`: what follows is said of the report, not in it. */
function isComment({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  const first = senseOf(evidence, tokens[chunk?.from ?? -1]);
  const next = chunks[at + 1]?.kind;
  if (chunk?.kind === 'word' && first.determiner) return next === 'relative' || next === 'complementiser';
  if (chunk?.kind === 'subordinator' && evidence.table.lexicon.grammar.subjectsDrop && isCue(chunks[at + 1]))
    return true;
  // `, una lectura que nadie comparte`
  const leadsClause = isPlain(evidence) || next === 'relative' || next === 'complementiser';
  if (chunk?.kind === 'phrase' && chunk.phrase.determiner === 'indefinite' && leadsClause)
    return (senseOf(evidence, tokens[chunk.to - 1]).bits & IS.speechNoun) !== 0;
  return (chunk?.kind === 'word' || chunk?.kind === 'phrase') && (first.bits & IS.speechNoun) !== 0;
}

/** `dijo que no hay plazo, pero defendió el plan`: where subjects drop, a second act of speech may have none of its own. */
function dropsSubject({ chunks, evidence }: Sentence, at: number): boolean {
  if (!evidence.table.lexicon.grammar.subjectsDrop) return false;
  const first = chunks[at]?.kind === 'adverb' ? chunks[at + 1] : chunks[at];
  return isActOfSpeech(first);
}

function followsCue(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at; index < at + 2; index += 1) if (isCueOrInfinitive(chunks[index])) return true;
  return false;
}

function isCueOrInfinitive(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.verb.sense.verb.class === 'S1' && chunk.verb.form !== 'participle';
}

function hasOwnCue(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < chunks.length && at < from + 8; at += 1)
    if (isCue(chunks[at]) || judgesInMarks(chunks, at)) return true;
  return false;
}

/** `, while another called it “a joke”`: an act of speech whose words stand in marks is the outlet's. */
function judgesInMarks(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite' || chunk.verb.sense.verb.class !== 'S3') return false;
  return chunks.slice(at + 1, at + 4).some(({ kind }) => kind === 'quote');
}

function startsClause(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'complementiser';
}
