import type { Article } from '@/lib/core/article/article';
import type { QuotationReading } from '@/lib/core/quotation/read-quotations';
import { overlaps, type Span } from '@/lib/core/text/span';
import type { CompiledLexicon } from './compiled-lexicon';
import { detectMarkedSpans } from './marked-spans';
import { detectHits } from './pattern';
import type { Sentence } from './tokens';

/** Where somebody else than the outlet speaks. */
export interface Voices {
  /** Another's very words, or a title or name in marks. */
  readonly quoted: readonly Span[];
  /** Another's words as the outlet puts them. */
  readonly reported: readonly Span[];
  /** Sentences that are credited to somebody as a whole: “according to …”. */
  readonly credited: readonly Span[];
}

/** Everything in marks counts as another's, whatever the reading says of it: even a word that nobody is quoted with is not used plainly. */
export function detectVoices(
  article: Article,
  reading: QuotationReading,
  sentences: readonly Sentence[],
  compiled: CompiledLexicon,
): Voices {
  const marked = detectMarkedSpans(article.blocks);
  const literal = reading.quotations.filter(({ kind }) => kind !== 'indirect');
  const elements = article.blocks.flatMap(({ quotedByElement }) => quotedByElement);
  const indirect = reading.quotations.filter(({ kind }) => kind === 'indirect');

  return {
    quoted: merge([...marked, ...literal, ...elements, ...reading.notQuotations]),
    reported: merge([
      ...sentences.flatMap((sentence) => detectReported(sentence, compiled)),
      ...cutAtResumptions(indirect, sentences, compiled),
    ]),
    credited: sentences.filter(({ tokens }) => detectHits(compiled.frames.sentence, tokens).length > 0),
  };
}

/** Whether a span touches one of a sorted list of spans that do not touch each other. */
export function touches(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && overlaps(found, span);
}

/** What the sentence itself shows to be reported, however much of it the reading found. */
function detectReported(sentence: Sentence, { frames }: CompiledLexicon): readonly Span[] {
  const { tokens } = sentence;
  const [frame] = detectHits(frames.content, tokens);
  const begin = frame && tokens[frame.to];
  if (!frame || !begin) return [];
  return [{ start: begin.start, end: resumptionAfter(frame.to, sentence, frames.resumption) }];
}

function resumptionAfter(at: number, { tokens, end }: Sentence, resumption: CompiledLexicon['frames']['resumption']) {
  const [resumed] = detectHits(resumption, tokens.slice(at));
  return resumed ? (tokens[at + resumed.from]?.start ?? end) : end;
}

function cutAtResumptions(
  indirect: readonly Span[],
  sentences: readonly Sentence[],
  { frames }: CompiledLexicon,
): readonly Span[] {
  return indirect.map((span) => {
    const sentence = sentences.find((one) => overlaps(one, span));
    if (!sentence) return span;
    const at = sentence.tokens.findIndex(({ start }) => start >= span.start);
    return {
      start: span.start,
      end: Math.min(span.end, resumptionAfter(Math.max(at, 0), sentence, frames.resumption)),
    };
  });
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.filter((span) => span.end > span.start).toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
