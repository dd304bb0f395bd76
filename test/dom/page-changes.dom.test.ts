import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from '@/lib/dom/page-changes';

const PARAGRAPH =
  'The ferry that has carried schoolchildren across the Aller since March will keep running every twenty minutes, and the town will go on paying for it until autumn.';

let life: AbortController;
let looks: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
  looks = 0;
  document.body.innerHTML = `<main><article><p id="text">${PARAGRAPH}</p><p id="clock">0 seconds ago</p></article></main><aside>Ads</aside>`;
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function follow(selector: string | null): void {
  const changes = watchChanges(document, () => (looks += 1), life.signal);
  changes.follow(selector === null ? null : document.querySelector(selector));
}

/** Lets the observer hear of what was changed, then lets time pass. */
async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

const find = (selector: string) => document.querySelector(selector) as HTMLElement;

test('a burst of changes in the article is one look', async () => {
  follow('article');
  for (let count = 0; count < 20; count += 1) find('article').insertAdjacentHTML('beforeend', `<p>${PARAGRAPH}</p>`);
  await pass(5000);
  expect(looks).toBe(1);
});

test('a clock in the article is looked at ever more rarely', async () => {
  follow('article');
  for (let second = 1; second <= 30; second += 1) {
    (find('#clock').firstChild as Text).data = `${second} seconds ago`;
    await pass(1000);
  }
  expect(looks).toBeGreaterThan(2);
  expect(looks).toBeLessThan(10);
});

test.each<readonly [string, () => void]>([
  [
    'a slot beside the article is filled with an advertisement',
    () => find('aside').insertAdjacentHTML('beforeend', `<p>${PARAGRAPH}</p>`),
  ],
  ['a badge is put beside the article', () => find('main').insertAdjacentHTML('beforeend', '<b>3 new</b>')],
  ['a class changes', () => find('#text').setAttribute('class', 'seen')],
  ['a picture is drawn in', () => find('#text').insertAdjacentHTML('beforeend', '<img alt="A ferry">')],
  [
    'a script is added',
    () => find('article').insertAdjacentHTML('beforeend', `<script type="text/plain">${PARAGRAPH}</script>`),
  ],
])('nothing is looked at when %s', async (_, change) => {
  follow('article');
  change();
  await pass(3000);
  expect(looks).toBe(0);
});

test.each<readonly [string, () => void]>([
  ['a paragraph is taken away', () => find('#text').remove()],
  ['the article is taken away as a whole', () => find('main').remove()],
  [
    'another story is put beside the article',
    () => find('main').insertAdjacentHTML('beforeend', `<article><p>${PARAGRAPH}</p></article>`),
  ],
  ['a word of the text changes', () => ((find('#text').firstChild as Text).data = PARAGRAPH.replace('ferry', 'boat'))],
])('the page is looked at when %s', async (_, change) => {
  follow('article');
  change();
  await pass(3000);
  expect(looks).toBe(1);
});

test('text in an open shadow root is followed, too', async () => {
  const root = find('aside').attachShadow({ mode: 'open' });
  root.innerHTML = `<article><p>${PARAGRAPH}</p></article>`;
  const changes = watchChanges(document, () => (looks += 1), life.signal);
  changes.follow(root.querySelector('article'));
  root.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${PARAGRAPH}</p>`);
  await pass(3000);
  expect(looks).toBe(1);
});

test('on a page that is no article, only a good deal of text is worth a look', async () => {
  follow(null);
  find('main').insertAdjacentHTML('beforeend', '<p>Loading the rest of this page …</p>');
  await pass(3000);
  expect(looks).toBe(0);
  find('main').insertAdjacentHTML('beforeend', `<article><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article>`);
  await pass(3000);
  expect(looks).toBe(1);
});

test('after the signal no change is heard of', async () => {
  follow('article');
  find('#text').remove();
  await Promise.resolve();
  life.abort();
  await pass(3000);
  expect(looks).toBe(0);
});
