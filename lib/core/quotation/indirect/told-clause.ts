import { opensToldClause } from '@/lib/core/quotation/attribution/inquit';
import { findMedium } from '@/lib/core/quotation/attribution/medium';
import type { VerbChunk } from '@/lib/core/quotation/chunk';
import { behindApposition } from '@/lib/core/quotation/indirect/according';
import { contentBegin, hasFinite, LONGEST_TAIL, lastWordEnd, nextComma } from '@/lib/core/quotation/indirect/boundary';
import { contentEnd } from '@/lib/core/quotation/indirect/content-end';
import type { Report } from '@/lib/core/quotation/indirect/report';
import { isReporter } from '@/lib/core/quotation/indirect/reporter';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { findSubjectRight } from '@/lib/core/quotation/subject/subject-right';
import type { Span } from '@/lib/core/text/span';

/** `Comme l'a rappelé la maire, le pont est fermé.`, `Le pont est fermé, comme la maire l'a rappelé.`, where a report needs its conjunction. */
export function reportOfToldClause(sentence: Sentence, at: number, verb: VerbChunk): Report | null {
  const { chunks } = sentence;
  const before = chunks[at - 1];
  const isBehind = opensToldClause(sentence, at - 1);
  const opener = isBehind ? at - 1 : at - 2;
  if (!isBehind && (before?.kind !== 'phrase' || !opensToldClause(sentence, opener))) return null;
  const subject: Subject | null = isBehind
    ? findSubjectRight(sentence, at)
    : before?.kind === 'phrase'
      ? { phrase: before.phrase, with: null }
      : null;
  if (!subject || !isReporter(sentence, subject, verb)) return null;
  const named = chunks.findIndex((chunk) => chunk.kind === 'phrase' && chunk.phrase === subject.phrase);
  const content = contentAround(
    sentence,
    opener,
    behindApposition(sentence, nextComma(chunks, Math.max(at, named) + 1)),
  );
  return content ? { rule: 'indirect-as', subject, cue: verb, medium: findMedium(sentence, at), content } : null;
}

/** `A ses yeux, le projet est mort.`, `Le projet est mort, à ses yeux.` */
export function reportOfOwner(sentence: Sentence, at: number): Report | null {
  const { chunks } = sentence;
  const cue = chunks[at];
  const content = contentAround(sentence, at, chunks[at + 1]?.kind === 'comma' ? at + 1 : -1);
  return cue && content ? { rule: 'owner', subject: null, cue, medium: null, content } : null;
}

/** What stands behind the comma of a clause that opens the sentence at `opener`, or before one that ends it. */
function contentAround(sentence: Sentence, opener: number, comma: number): Span | null {
  const { chunks } = sentence;
  if (opener < 2 && chunks[opener - 1]?.kind !== 'comma') {
    const start = chunks[comma + 1]?.start;
    return comma < 0 || start === undefined ? null : { start, end: contentEnd(sentence, comma + 1) };
  }
  if (chunks.slice(0, opener).some(({ kind }) => kind === 'quote')) return null;
  const from = contentBegin(sentence, opener);
  if (chunks[opener - 1]?.kind !== 'comma' || !hasFinite(chunks, from, opener)) return null;
  const goesOn = comma > 0 && sentence.end - (chunks[comma]?.end ?? 0) > LONGEST_TAIL;
  const end = goesOn ? lastWordEnd(sentence) : (chunks[opener - 2]?.end ?? 0);
  const start = chunks[from]?.start ?? sentence.start;
  return end > start ? { start, end } : null;
}
