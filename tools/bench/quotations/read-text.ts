import type { Article } from '@/lib/core/article/article';
import type { LanguagePack } from '@/lib/core/language';
import { type QuotationReading, readQuotations } from '@/lib/core/quotation/read-quotations';
import { type FoundQuotation, type ScoredArticle, trimSpan } from './metric';
import type { GoldPage, ReportForScore } from './page-gold';
import { splitParagraphs, toTextArticle } from './text-article';
import type { GoldText } from './text-gold';

/** Runs the reading to its end. */
function readToEnd(article: Article, pack: LanguagePack): QuotationReading {
  const steps = readQuotations(article, pack);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A labelled text and our reading of it. */
export function scoreText(text: GoldText, pack: LanguagePack): ScoredArticle {
  const source = toTextArticle(splitParagraphs(text.text, text.title), text.language);
  const { quotations, speakers } = readToEnd(source.article, pack);
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
  const found = quotations.map(
    (q): FoundQuotation => ({
      kind: q.kind,
      span: trimSpan(text.text, { start: source.toOriginal(q.start), end: source.toOriginal(q.end) }),
      name: (q.speaker && names.get(q.speaker)) || null,
      mention: q.mention,
      basis: q.basis,
    }),
  );
  return { ...text, found };
}

/** What a reading of an article says of a saved page, as a report would. */
export function reportOn(page: GoldPage, article: Article, pack: LanguagePack): ReportForScore {
  return { file: page.path, article, ...readToEnd(article, pack) };
}
