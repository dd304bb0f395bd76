import { type Chunk, isFiniteVerb } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { findSubjectAround, isMarkedInfinitive, looksReported } from '@/lib/core/quotation/verb-second';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/*
 * Main clauses of a language whose finite verb stands second (German), where reported speech has a mood of its own and needs no conjunction:
 * `Sie sagte am Montag, die Fähre fahre wieder.`
 */

/** In chunks: how far the comma before what is reported may stand behind the verb. */
const REACH = 18;
/** In chunks: how far the verb of a clause may stand behind its beginning. */
const LONGEST_FIELD = 40;

/** Where a main clause in the mood of reported speech begins behind the verb at `verb`; -1 where none does. */
export function reportedClauseBehind(sentence: Sentence, verb: number): number {
  const { chunks } = sentence;
  let isAside = false;
  for (let at = verb + 1; at < chunks.length && at <= verb + REACH; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'relative') isAside = true;
    if (isAside && chunk?.kind !== 'comma') continue;
    if (chunk?.kind === 'comma') {
      isAside = chunks[at + 1]?.kind === 'relative';
      if (!isAside && isReportedClause(sentence, at + 1)) return at + 1;
      continue;
    }
    if (chunk === undefined || endsField(chunk)) return -1;
  }
  return -1;
}

function endsField(chunk: Chunk): boolean {
  switch (chunk.kind) {
    case 'stop':
    case 'colon':
    case 'semicolon':
    case 'quote':
    case 'complementiser':
    case 'subordinator':
    case 'other-verb':
      return true;
    case 'verb':
      return chunk.verb.form === 'finite';
    default:
      return false;
  }
}

/** Whether a main clause in the mood of reported speech begins at chunk `from`. */
export function isReportedClause(sentence: Sentence, from: number): boolean {
  const kind = sentence.chunks[from]?.kind;
  if (kind === undefined || kind === 'complementiser' || kind === 'relative' || kind === 'and') return false;
  const finite = sentence.chunks[mainVerb(sentence, from)];
  return finite !== undefined && isReportedVerb(sentence, finite);
}

/** `sei`, `wären`, an unlisted verb with the ending: a form that reported speech has, others too. */
export function isReportedVerb(sentence: Sentence, chunk: Chunk): boolean {
  const word = sentence.tokens[chunk.from]?.word ?? '';
  return isHearsayVerb(sentence, chunk) || sentence.evidence.table.hearsayIfReported.has(word);
}

/** Whether nothing but reported speech has the form: `sei`, not `wären`. */
export function isHearsayVerb({ tokens, evidence }: Sentence, chunk: Chunk): boolean {
  return (senseOf(evidence, tokens[chunk.from]).bits & IS.hearsay) !== 0 || looksReported(tokens, chunk.from, evidence);
}

/** `Der Damm halte, sagte der Wirt, und schenkte nach`: whether what begins at `from`, behind an inquit, is the outlet's again, as its mood tells. */
export function leavesReport(sentence: Sentence, from: number): boolean {
  if (sentence.evidence.table.lexicon.grammar.hearsayForms === '') return false;
  const kind = sentence.chunks[from]?.kind;
  return kind === 'and' || kind === 'relative' || !isReportedClause(sentence, from);
}

/** Behind an `aber` or `und` of the outlet's, and behind a dash; one that the finite verb follows is in the first place of the clause itself. */
export function beginOfContent(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'contrast' || chunks[at]?.kind === 'and' || chunks[at]?.kind === 'dash') at += 1;
  return chunks[at - 1]?.kind === 'contrast' && isFiniteVerb(chunks[at]) ? at - 1 : at;
}

/** The finite verb of the main clause, which stands before any other, but for a subordinate clause that opens the sentence; -1 where none stands. */
export function mainVerb(sentence: Sentence, from: number): number {
  const { chunks } = sentence;
  let at = from;
  while (chunks[at]?.kind === 'contrast' || chunks[at]?.kind === 'adverb') at += 1;
  if (chunks[at]?.kind === 'subordinator' || chunks[at]?.kind === 'complementiser')
    return chunks.findIndex(
      (chunk, index) =>
        index > at &&
        index < at + LONGEST_FIELD &&
        chunk.kind !== 'comma' &&
        chunks[index - 1]?.kind === 'comma' &&
        isFiniteVerb(chunk),
    );
  let isAside = false;
  for (; at < chunks.length && at < from + LONGEST_FIELD; at += 1) {
    const chunk = chunks[at];
    if (isAsideOpener(chunk) && chunks[at - 1]?.kind === 'comma') isAside = true;
    else if (chunk?.kind === 'comma') isAside = false;
    else if (isFiniteVerb(chunk) && !isAside && !isMarkedInfinitive(sentence.tokens, chunk?.from ?? 0)) return at;
    else if (chunk?.kind === 'stop' || chunk?.kind === 'colon' || chunk?.kind === 'semicolon') return -1;
  }
  return -1;
}

/** Who does what the main clause before `before` tells: `Im Tal gibt der Wirt den Ton an: „…“`. */
export function findMainClauseSubject(sentence: Sentence, before: number): Subject | null {
  const finite = mainVerb(sentence, 0);
  return finite < 0 || finite >= before ? null : findSubjectAround(sentence, finite);
}

function isAsideOpener(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'relative' || chunk?.kind === 'complementiser' || chunk?.kind === 'subordinator';
}
