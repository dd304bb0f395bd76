import type { Article, BlockRole } from '@/lib/core/article/article';
import { type PageReading, readPage } from '@/lib/dom/article';

/** A page of ours, as a newsroom would serve it. */
export interface NewsPage {
  readonly title: string;
  readonly body: string;
  readonly head?: string;
  readonly lang?: string;
  /** Path and query of its address. */
  readonly path?: string;
}

/** An address as articles have. */
const ARTICLE_PATH = '/2026/05/12/the-bridge-stays-closed-until-autumn';

/** Shows a page in a frame of its own, drawn and scripted, at an address of its own. */
export function showPage({ title, body, head = '', lang = 'en', path = ARTICLE_PATH }: NewsPage): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  document.body.replaceChildren(frame);
  const { contentDocument: shown, contentWindow: view } = frame;
  if (!shown || !view) throw new Error('A frame has no document.');
  shown.open();
  shown.write(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  );
  shown.close();
  view.history.replaceState(null, '', path);
  return shown;
}

/** Reads a page to its end, at once. */
export function readWhole(document: Document): PageReading {
  const steps = readPage(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The article of a page. */
export function readArticleOf(page: NewsPage): Article {
  return readWhole(showPage(page)).article;
}

/** The texts of an article that play these parts, in reading order. */
export function textsOf({ blocks }: Article, ...roles: readonly BlockRole[]): string[] {
  return blocks.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
}

/** A head that declares a news article. */
export function newsHead(headline: string, more: Readonly<Record<string, unknown>> = {}): string {
  const node = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline, ...more };
  return `<meta property="og:type" content="article"><meta property="og:title" content="${headline}">
<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}
