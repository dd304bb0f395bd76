import type { FramingMark, Report } from '@/lib/core/report';

/** The sentence that a mark stands in: what comes before it, the mark, what comes after. */
export interface SentenceAround {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const REACH = 140;

/** Finds the sentence around a mark within its block; a long one is cut at a space. */
export function sentenceAround(
  mark: Pick<FramingMark, 'start' | 'end'>,
  article: Pick<Report['article'], 'blocks' | 'text'>,
  language: string | null,
): SentenceAround {
  const block = article.blocks.find(({ start, end }) => start <= mark.start && mark.end <= end);
  const start = block?.start ?? mark.start;
  const text = article.text.slice(start, block?.end ?? mark.end);
  const from = mark.start - start;
  const to = mark.end - start;
  const sentences = Array.from(segmenter(language).segment(text));
  const first = sentences.findLast((sentence) => sentence.index <= from)?.index ?? 0;
  const next = sentences.find((sentence) => sentence.index >= to)?.index ?? text.length;
  return {
    before: lastWords(text.slice(first, from)),
    marked: text.slice(from, to),
    after: firstWords(text.slice(to, next).trimEnd()),
  };
}

function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

function lastWords(text: string): string {
  if (text.length <= REACH) return text;
  return `…${text.slice(text.indexOf(' ', text.length - REACH))}`;
}

function firstWords(text: string): string {
  if (text.length <= REACH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', REACH))} …`;
}
