import type { Article } from '@/lib/core/article/article';
import type { Reading } from '@/lib/core/read-article';
import type { ArticleReport, Consent, Outlet, Report, Timings } from '@/lib/core/report';

/** What the stages have read of one page. */
export interface PageParts {
  readonly url: string;
  readonly article: Article;
  readonly reading: Reading;
  readonly outlet: Outlet;
  readonly consent: Consent;
  readonly timings: Timings;
}

/** Puts the stages' parts together, in the order that the report fixes. */
export function assembleReport({ url, article, reading, outlet, consent, timings }: PageParts): Report {
  return {
    version: 1,
    file: null,
    url,
    language: article.language,
    article: toArticleReport(article),
    outlet,
    speakers: reading.speakers,
    quotations: reading.quotations,
    notQuotations: reading.notQuotations,
    framing: reading.framing,
    consent,
    timings,
  };
}

function toArticleReport(article: Article): ArticleReport {
  const { isArticle, evidence, genre, headline, standfirst, authors, published, modified, complete } = article;
  const about = { isArticle, evidence, genre, headline, standfirst, authors, published, modified, complete };
  if (!isArticle) return { ...about, blocks: [], text: '' };
  const blocks = article.blocks.map(({ role, scope, text, start, end }) => ({ role, scope, text, start, end }));
  return { ...about, blocks, text: article.text };
}
