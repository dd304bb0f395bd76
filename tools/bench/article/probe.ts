import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findArticle, type PageReading, readPage, readTextSignals } from '@/lib/dom/article';
import { detectArticle } from '@/lib/dom/detector';
import { readDeclaredSignals, readMetadata } from '@/lib/dom/metadata';
import { walkPage } from '@/lib/dom/page-walk';
import { readablePage } from '@/lib/dom/readable-page';
import { readPieces } from '@/lib/dom/text-map';

function readWhole(): { reading: PageReading; longestStepMs: number } {
  const steps = readPage(document);
  let longestStepMs = 0;
  for (;;) {
    const before = performance.now();
    const step = steps.next();
    longestStepMs = Math.max(longestStepMs, performance.now() - before);
    if (step.done) return { reading: step.value, longestStepMs };
  }
}

/** The reading and the detection, as plain values, with all text that stands in the document. */
export function read() {
  const detection = detectArticle(document);
  const { reading, longestStepMs } = readWhole();
  return { detection, article: reading.article, pageText: wholeText(), longestStepMs };
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
