import type { Article } from '@/lib/core/article/article';
import { readPage } from '@/lib/dom/article';

/** The article of the page that the script runs in. */
export function readArticleOfPage(): Article {
  const steps = readPage(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.article;
  }
}
