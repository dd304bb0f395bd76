import type { Article } from '@/lib/core/article/article';
import { markFraming } from '@/lib/core/framing/mark-framing';
import type { LanguagePack } from '@/lib/core/language';
import { type QuotationReading, readQuotations } from '@/lib/core/quotation/read-quotations';
import type { FramingMark } from '@/lib/core/report';

/** Who speaks in an article, in which words, framed how. */
export interface Reading extends QuotationReading {
  readonly framing: readonly FramingMark[];
}

/** The reading of a page that is no article, or whose language has no pack. */
export const NOTHING_READ: Reading = { quotations: [], notQuotations: [], speakers: [], framing: [] };

/**
 * Reads an article, resumably: yields after each block, so that the page may breathe between slices.
 *
 * Linear in the article; total: every article has a reading.
 */
export function* readArticle(article: Article, language: LanguagePack | null): Generator<void, Reading> {
  if (!article.isArticle || !language) return NOTHING_READ;
  const quoted = yield* readQuotations(article, language);
  const framing = yield* markFraming(article, language, quoted);
  return { ...quoted, framing };
}
