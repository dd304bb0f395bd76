import { findMedium } from '@/lib/core/quotation/attribution/medium';
import { sourceOf } from '@/lib/core/quotation/attribution/owner';
import type { Chunk, VerbChunk } from '@/lib/core/quotation/chunk';
import { contentBegin, LONGEST_TAIL, lastWordEnd, nextComma } from '@/lib/core/quotation/indirect/boundary';
import { contentEnd } from '@/lib/core/quotation/indirect/content-end';
import type { Report } from '@/lib/core/quotation/indirect/report';
import { isReporter } from '@/lib/core/quotation/indirect/reporter';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { findSubject } from '@/lib/core/quotation/subject/find-subject';
import { opensAsClause, verbOfAsClause } from '@/lib/core/quotation/verb-second';

/** `Wie die Stadt mitteilte, bleibt das Bad zu.`, `Das Bad bleibt zu, wie die Stadt mitteilte.` */
export function reportOfAsClause(sentence: Sentence, at: number, verb: VerbChunk): Report | null {
  const { chunks } = sentence;
  const opener = asClauseBefore(sentence, at);
  if (opener < 0) return null;
  const lead = chunks[opener];
  const subject = findSubject(sentence, at) ?? (lead ? sourceOf(sentence, lead) : null);
  if (!subject || !isReporter(sentence, subject, verb)) return null;
  const base = { rule: 'indirect-as', subject, cue: verb, medium: findMedium(sentence, opener) };
  if (opener < 2 && chunks[opener - 1]?.kind !== 'comma') {
    const comma = nextComma(chunks, at + 1);
    const start = chunks[comma + 1]?.start;
    return comma < 0 || start === undefined
      ? null
      : { ...base, content: { start, end: contentEnd(sentence, comma + 1) } };
  }
  const start = chunks[contentBegin(sentence, opener)]?.start ?? sentence.start;
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
export function isSaidByNobody(sentence: Sentence, at: number): boolean {
  const { chunks, evidence } = sentence;
  const { verbSecond } = evidence.table.lexicon.grammar;
  const isNobody = (chunk: Chunk | undefined) => chunk?.kind === 'phrase' && chunk.phrase.pronoun?.sort === 'generic';
  if (!verbSecond) return false;
  return (at > 0 && isNobody(chunks[at + 1])) || isNobody(chunks[at - 1]) || asClauseBefore(sentence, at) >= 0;
}
