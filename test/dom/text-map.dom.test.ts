import { afterEach, expect, test } from 'vitest';
import type { PageReading } from '@/lib/dom/article';
import { newsHead, readWhole, showPage } from './shown-page';

const TITLE = 'The bridge stays closed until autumn';
const FIRST =
  'The council voted by nineteen to four to close the bridge for the whole summer, which the mayor called the only decision that anybody could defend.';
const LAST =
  'Repairing all five arches will cost eleven million, of which the region has promised a third; the rest must come out of the budget for next year.';

afterEach(() => document.body.replaceChildren());

/** Shows an article with one paragraph of its own between two plain ones. */
function show(paragraph: string): { readonly page: Document; readonly reading: PageReading } {
  const page = showPage({
    title: TITLE,
    head: newsHead(TITLE),
    body: `<main><article><h1>${TITLE}</h1><div class="article-body"><p>${FIRST}</p>${paragraph}<p>${LAST}</p></div></article></main>`,
  });
  return { page, reading: readWhole(page) };
}

/** What the page shows of some words of the article, at the ranges that the map gives for them. */
function shownAt({ article, textMap }: PageReading, words: string): string[] {
  const start = article.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return textMap.toRanges({ start, end: start + words.length }).map(String);
}

/** The words of the article that begin at a point of the page. */
function wordsAt({ article, textMap }: PageReading, node: Node, offset: number, length: number): string | null {
  const position = textMap.toPosition(node, offset);
  return position === null ? null : article.text.slice(position, position + length);
}

const NAMED = [
  [
    'inline elements',
    '<p id="own">The mayor said <a href="#x">that <em>nobody</em></a> would be left behind.</p>',
    'said that nobody would',
    ['said that nobody would'],
  ],
  [
    'a soft hyphen',
    '<p id="own">The old Ver&shy;kehrs&shy;minister said that nobody would be left behind.</p>',
    'Verkehrsminister said',
    ['Ver\u00adkehrs\u00administer said'],
  ],
  [
    'French spaces that do not break',
    '<p id="own">« &nbsp;Personne ne sera laissé sur l’autre rive&#x202f;», a dit la maire de la commune.</p>',
    'laissé sur l’autre rive »',
    ['laissé sur l’autre rive\u202f»'],
  ],
  [
    'line feeds and runs of blanks',
    '<p id="own">Nobody would\n      be   left behind, the mayor told the meeting.</p>',
    'would be left behind',
    ['would\n      be   left behind'],
  ],
] as const;

test.each(NAMED)('words are found on the page through %s', (_, paragraph, words, shown) => {
  expect(shownAt(show(paragraph).reading, words)).toEqual(shown);
});

test('a line break reads as a space, and has none on the page', () => {
  const { reading } = show('<p>Nobody would be left behind,<br>the mayor told the meeting on Tuesday evening.</p>');
  expect(reading.article.text).toContain('behind, the mayor');
  expect(shownAt(reading, 'behind, the mayor').join('')).toBe('behind,the mayor');
});

test('each letter of the article has one place on the page, and that place is that letter again', () => {
  const { reading } = show(NAMED.map(([, paragraph]) => paragraph.replace(' id="own"', '')).join(''));
  const { text } = reading.article;
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/.test(text.charAt(at))) continue;
    const [range] = reading.textMap.toRanges({ start: at, end: at + 1 });
    expect(range?.toString().replaceAll('\u00ad', '')).toBe(text.charAt(at));
    expect(range && reading.textMap.toPosition(range.startContainer, range.startOffset)).toBe(at);
  }
});

test('a point in an element is the text that begins there; a point outside the article is none', () => {
  const { page, reading } = show(
    '<p id="own">The mayor said <em>that</em> nobody would be left behind, and went home.</p>',
  );
  const own = page.querySelector('#own') as HTMLElement;
  expect(wordsAt(reading, own, 1, 4)).toBe('that');
  expect(wordsAt(reading, own, 0, 9)).toBe('The mayor');
  const outside = page.body.appendChild(page.createElement('aside'));
  outside.textContent = 'Buy a kettle';
  expect(reading.textMap.toPosition(outside.firstChild as Text, 3)).toBe(null);
});

test('words in an open shadow root are found in it', () => {
  const page = showPage({ title: TITLE, head: newsHead(TITLE), body: '<news-article></news-article>' });
  const host = page.querySelector('news-article') as HTMLElement;
  host
    .attachShadow({ mode: 'open' })
    .setHTMLUnsafe(
      `<article><h1>${TITLE}</h1><div class="article-body"><p>${FIRST}</p><p id="own">Nobody would be left behind, the mayor told the meeting on Tuesday evening.</p><p>${LAST}</p></div></article>`,
    );
  const reading = readWhole(page);
  const start = reading.article.text.indexOf('left behind');
  const [range] = reading.textMap.toRanges({ start, end: start + 11 });
  expect(range?.toString()).toBe('left behind');
  expect(range?.startContainer.getRootNode()).toBe(host.shadowRoot);
});

test('after an advertisement came between and paragraphs were appended, the old map still finds its words', () => {
  const { page, reading } = show(
    '<p id="own">The mayor said that nobody would be left behind, and then she went home.</p>',
  );
  const own = page.querySelector('#own') as HTMLElement;
  own.insertAdjacentHTML('beforebegin', '<div class="ad-slot"><p>Buy a kettle, only today, only here.</p></div>');
  own.insertAdjacentHTML('afterend', '<p>Another paragraph came later, when the reader had scrolled so far.</p>');
  own.firstChild?.parentElement?.insertAdjacentHTML('afterbegin', '<b>Ad</b>');
  expect(shownAt(reading, 'nobody would be left behind')).toEqual(['nobody would be left behind']);
  expect(shownAt(reading, LAST)).toEqual([LAST]);
});

test('what is put between two of its nodes is not part of the words', () => {
  const { page, reading } = show(
    '<p id="own">The mayor said <em>that nobody</em> would be left behind, and went home.</p>',
  );
  page.querySelector('#own em')?.insertAdjacentHTML('afterend', '<span class="ad">Buy a kettle</span>');
  expect(shownAt(reading, 'that nobody would').join('')).toBe('that nobody would');
});

test('words that the page has since taken away or changed are nowhere, rather than somewhere else', () => {
  const { page, reading } = show(
    '<p id="own">The mayor said that nobody would be left behind, and then she went home.</p>',
  );
  const own = page.querySelector('#own') as HTMLElement;
  const text = own.firstChild as Text;
  text.data = 'Subscribe now and read all of the stories of the valley, every day and every night.';
  expect(shownAt(reading, 'nobody would be left behind')).toEqual([]);
  own.remove();
  expect(shownAt(reading, 'nobody would be left behind')).toEqual([]);
  expect(shownAt(reading, FIRST)).toEqual([FIRST]);
});

test('a span over two paragraphs has a range in each', () => {
  const { article, textMap } = show(
    '<p>The mayor said that nobody would be left behind, and then she went home.</p>',
  ).reading;
  const start = article.text.indexOf('anybody could defend.');
  const end = article.text.indexOf('The mayor said') + 'The mayor said'.length;
  expect(textMap.toRanges({ start, end }).map(String)).toEqual(['anybody could defend.', 'The mayor said']);
});
