import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findArticle, readPage, readTextSignals } from '@/lib/dom/article';
import { detectArticle } from '@/lib/dom/detector';
import { readDeclaredSignals, readMetadata } from '@/lib/dom/metadata';
import { walkPage } from '@/lib/dom/page-walk';
import { readablePage } from '@/lib/dom/readable-page';
import { readPieces } from '@/lib/dom/text-map';

function readWhole() {
  const { value: reading, longestMs } = timeSteps(readPage(document));
  return { reading, longestStepMs: longestMs };
}

/** The reading and the detection, as plain values, with all text that stands in the document. */
export function read() {
  const detection = detectArticle(document);
  const { reading, longestStepMs } = readWhole();
  const asked = reading.article.isArticle
    ? reading.article
    : timeSteps(readPage(document, { anyway: true })).value.article;
  return { detection, article: reading.article, asked, pageText: wholeText(), longestStepMs };
}

function wholeText(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('script, style, noscript, template')) texts.push(node.nodeValue ?? '');
  }
  return texts.join(' ').replace(/\s+/g, ' ');
}

function blockText(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const block of parsed.querySelectorAll(
    'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, br, td, figcaption, section, article',
  )) {
    block.after('\n');
  }
  return parsed.body.textContent ?? '';
}

/** What the others make of the same page. */
export function readByOthers() {
  const readability = new Readability(document.cloneNode(true) as Document).parse();
  let defuddle = '';
  try {
    defuddle = blockText(new Defuddle(document, { url: document.URL }).parse().content);
  } catch {
    // It gives up on some pages: an empty text is its answer.
  }
  return {
    isProbablyReaderable: isProbablyReaderable(document),
    readability: blockText(readability?.content ?? ''),
    defuddle,
  };
}

const TIMED: Readonly<Record<string, () => unknown>> = {
  detector: () => detectArticle(document),
  isProbablyReaderable: () => isProbablyReaderable(document),
  reading: () => readWhole(),
  Readability: () => new Readability(document.cloneNode(true) as Document).parse(),
};

/** How long each takes, in the order given, in milliseconds. */
export function time(order: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    order.map((name) => {
      const before = performance.now();
      TIMED[name]?.();
      return [name, performance.now() - before];
    }),
  );
}

/** How long each takes on a page that it has taken in several times before: the best of as many rounds more, in milliseconds. */
export function timeWarm(names: readonly string[], rounds: number): Readonly<Record<string, number>> {
  return Object.fromEntries(
    names.map((name) => {
      const times = Array.from({ length: 2 * rounds }, () => time([name])[name] ?? 0);
      return [name, Math.min(...times.slice(rounds))];
    }),
  );
}

/** How long the reading of this page takes, best of so many rounds, and its longest step without a pause. */
export function timeReading(rounds: number) {
  const timed = Array.from({ length: rounds }, () => timeSteps(readPage(document)));
  const { article } = timed[0]?.value ?? { article: null };
  return {
    ms: Math.min(...timed.map(({ ms }) => ms)),
    longestStepMs: Math.min(...timed.map(({ longestMs }) => longestMs)),
    isArticle: article?.isArticle === true,
    blocks: article?.blocks.length ?? 0,
  };
}

function timeSteps<T>(steps: Generator<void, T>): {
  readonly value: T;
  readonly ms: number;
  readonly longestMs: number;
} {
  const began = performance.now();
  let longestMs = 0;
  for (;;) {
    const before = performance.now();
    const step = steps.next();
    longestMs = Math.max(longestMs, performance.now() - before);
    if (step.done) return { value: step.value, ms: performance.now() - began, longestMs };
  }
}

/** For people: what the decision saw, and all candidate blocks. */
export function inspect() {
  const run = <T>(steps: Generator<void, T>): T => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  const metadata = readMetadata(document);
  const walk = run(walkPage(document.body));
  const { judgement, root, chosen } = run(findArticle(readablePage(walk, metadata)));
  const roles = new Map(chosen.map(({ index, role }) => [index, role]));
  return {
    declared: readDeclaredSignals(document, metadata),
    text: readTextSignals(metadata, walk, judgement, chosen),
    titles: metadata.titles,
    descriptions: metadata.descriptions,
    authors: metadata.authors,
    published: metadata.published,
    root: root && pathOf(root.region.element),
    body: chosen.map(({ role, mapped }) => ({ role, text: mapped.text })),
    blocks: walk.blocks.map((block, index) => ({
      role: roles.get(index) ?? '',
      prose: judgement.isProse[index],
      foreign: judgement.foreign[index],
      inRoot: root !== null && index >= root.region.first && index < root.region.end,
      names: [...block.names].join(','),
      path: pathOf(block.element),
      text: readPieces(block.pieces).text.slice(0, 90),
      link: block.length > 0 ? Math.round((100 * block.linkLength) / block.length) : 0,
    })),
  };
}

function pathOf(element: Element): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at && parts.length < 6; at = at.parentElement) {
    parts.unshift(
      `${at.localName}${at.className && typeof at.className === 'string' ? `.${at.className.trim().replace(/\s+/g, '.')}` : ''}`,
    );
  }
  return parts.join(' > ');
}
