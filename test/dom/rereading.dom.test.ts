import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '@/lib/core/panel-state';
import type { Report } from '@/lib/core/report';
import { DEFAULT_SETTINGS } from '@/lib/core/settings';
import { openShadowOnly } from '@/lib/dom/consent/flat-tree';
import { type PageSession, startPageSession } from '@/lib/dom/page-session';
import { createSurroundings } from '@/lib/dom/surroundings';
import { knowledge } from '@/lib/packs/knowledge';
import { en } from '@/lib/packs/languages/en/index';

const TITLE = 'The bridge stays closed until autumn';
const OTHER_TITLE = 'A baker leaves the old market after forty years';
const RUIZ =
  '“We will rebuild every arch before the first frost,” said Mayor Ana Ruiz, who had walked down to the river with the engineers in the afternoon.';
const BECKER =
  '“Nobody asked the people who live on the other bank,” said Tom Becker, a baker whose shop stands beside the closed ramp, when the meeting was over.';
const FERRY =
  'The engineers had found deep cracks in two of the five arches in March, and the town has been paying for a ferry ever since that day, at some cost to the budget.';
const STORY = [
  'The old bridge over the Aller stays closed for the whole summer, after a long debate in the town council on Tuesday evening about what the repair would cost.',
  RUIZ,
  FERRY,
];
const OTHER_STORY = [
  'He baked through two floods and one wedding a week, and now he wants to sleep until the church bells of the valley ring for the second time in the morning.',
  '“The oven is older than I am,” said Greta Holm, his daughter, who will not take over the shop because the lease doubles in June, as she found out on Monday.',
  'The market hall will stand empty on that side for the first time since the war, and nobody at the town hall seems to have a plan for what is to become of it.',
];
const PATH = '/2026/05/12/the-bridge-stays-closed-until-autumn';
const OTHER_PATH = '/2026/05/13/a-baker-leaves-the-old-market-after-forty-years';

const home = location.href;
let life: AbortController;
let states: TabState[];
let session: PageSession;

beforeEach(() => {
  life = new AbortController();
  states = [];
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  for (const element of document.head.querySelectorAll('[data-page]')) element.remove();
  history.replaceState(null, '', home);
});

function articleHtml(title: string, paragraphs: readonly string[]): string {
  return `<article><h1>${title}</h1><p class="date">12 May 2026</p><div class="article-body">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></article>`;
}

function declare(title: string, path: string, type = 'NewsArticle'): void {
  for (const element of document.head.querySelectorAll('[data-page]')) element.remove();
  const node = { '@type': type, headline: title, datePublished: '2026-05-12T08:00:00Z' };
  document.head.insertAdjacentHTML(
    'beforeend',
    `<meta data-page property="og:title" content="${title}"><meta data-page property="og:type" content="article">
     <meta data-page property="og:url" content="${path}"><link data-page rel="canonical" href="${path}">
     <script data-page type="application/ld+json">${JSON.stringify(node)}</script>`,
  );
}

function showArticle(html: string): void {
  document.title = TITLE;
  history.replaceState(null, '', PATH);
  document.body.innerHTML = `<main>${html}</main>`;
}

function start(): void {
  session = startPageSession(
    {
      findSurroundings: async () => createSurroundings(knowledge),
      domains: { domainOf: (hostname) => hostname, learn: async () => undefined },
      openShadow: openShadowOnly,
      styles: { highlights: '', card: '' },
      renderCard: () => ({ redraw: () => undefined, remove: () => undefined }),
      findPack: async () => en,
      onState: (state) => void states.push(state),
      onFailure: (error) => {
        throw error;
      },
    },
    DEFAULT_SETTINGS,
    life.signal,
  );
}

const report = (): Report | null => session.report;
const speakers = (): string[] => report()?.speakers.map(({ name }) => name) ?? [];
const until = (check: () => void) => vi.waitFor(check, { timeout: 6000, interval: 50 });
const painted = (): string[] =>
  [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('sourcelight-') ? [...highlight].map((range) => (range as Range).toString()) : [],
  );

async function startOnArticle(): Promise<void> {
  declare(TITLE, PATH);
  showArticle(articleHtml(TITLE, STORY));
  start();
  await until(() => expect(speakers()).toEqual(['Ana Ruiz']));
}

test('a paragraph that the page appends is read, and its quotation is painted', async () => {
  await startOnArticle();
  document.querySelector('.article-body')?.insertAdjacentHTML('beforeend', `<p>${BECKER}</p>`);
  await until(() => expect(speakers()).toEqual(['Ana Ruiz', 'Tom Becker']));
  expect(painted().join()).toContain('Nobody asked the people');
});

test('an advertisement between two paragraphs leaves the report as it was, and every mark on its words', async () => {
  await startOnArticle();
  const before = JSON.stringify({ ...report(), timings: null });
  const told = states.length;
  document
    .querySelector('.article-body p')
    ?.insertAdjacentHTML(
      'afterend',
      '<div class="ad-slot"><p>Buy two kettles today and get the third one free, only in the shop beside the old ramp of the bridge.</p></div>',
    );
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(JSON.stringify({ ...report(), timings: null })).toBe(before);
  expect(states.length).toBe(told);
  expect(painted().join()).toContain('We will rebuild every arch');
});

test('a framework that renders the article again with the same words gets the same marks in the new nodes', async () => {
  await startOnArticle();
  const told = states.length;
  const body = document.querySelector('.article-body') as HTMLElement;
  body.innerHTML = String(body.innerHTML);
  expect(painted().join('').trim()).toBe('');
  await until(() => expect(painted().join()).toContain('We will rebuild every arch'));
  expect(states.length).toBe(told);
});

test('a framework that replaces the whole page keeps nothing of the old nodes painted', async () => {
  await startOnArticle();
  const old = document.querySelector('main');
  document.body.innerHTML = `<div id="app"><main>${articleHtml(TITLE, [...STORY, BECKER])}</main></div>`;
  await until(() => expect(speakers()).toEqual(['Ana Ruiz', 'Tom Becker']));
  const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
  expect(ranges.some((range) => old?.contains(range.startContainer))).toBe(false);
});

test('after a navigation by script the new article is read, though the head still declares the old one', async () => {
  await startOnArticle();
  document.title = OTHER_TITLE;
  document.body.innerHTML = `<main>${articleHtml(OTHER_TITLE, OTHER_STORY)}</main>`;
  history.pushState(null, '', OTHER_PATH);
  await until(() => expect(speakers()).toEqual(['Greta Holm']));
  expect(report()?.article.headline).toBe(OTHER_TITLE);
  expect(report()?.article.text).not.toContain('Ruiz');
  expect(painted().join()).not.toContain('We will rebuild');
});

test('as soon as the old article has left the page, nothing of it is reported any more', async () => {
  await startOnArticle();
  document.body.innerHTML = '<main><p>Loading …</p></main>';
  history.pushState(null, '', OTHER_PATH);
  await until(() => expect(states.at(-1)?.kind).not.toBe('ready'));
  expect(painted()).toEqual([]);
  document.title = OTHER_TITLE;
  document.body.innerHTML = `<main>${articleHtml(OTHER_TITLE, OTHER_STORY)}</main>`;
  await until(() => expect(speakers()).toEqual(['Greta Holm']));
});

test('a navigation by script to the front page leaves no article behind', async () => {
  await startOnArticle();
  document.title = 'The Aller Gazette';
  declare('The Aller Gazette', '/', 'WebSite');
  document.body.innerHTML = `<main><h1>The Aller Gazette</h1><ul><li><a href="${PATH}">${TITLE}</a></li><li><a href="${OTHER_PATH}">${OTHER_TITLE}</a></li></ul></main>`;
  history.pushState(null, '', '/');
  await until(() => expect(states.at(-1)?.kind).toBe('not-article'));
  expect(painted()).toEqual([]);
});

test('the next story of an infinite scroll is left alone until the address is its own', async () => {
  await startOnArticle();
  document.querySelector('main')?.insertAdjacentHTML('beforeend', articleHtml(OTHER_TITLE, OTHER_STORY));
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(speakers()).toEqual(['Ana Ruiz']);
  expect(report()?.article.text).not.toContain('baked');
  document.title = OTHER_TITLE;
  history.replaceState(null, '', OTHER_PATH);
  await until(() => expect(speakers()).toEqual(['Greta Holm']));
  expect(report()?.article.headline).toBe(OTHER_TITLE);
  expect(painted().join()).not.toContain('We will rebuild');
});

test('an entry that a live page puts on top is read, in a scope of its own', async () => {
  const entry = (at: string, text: string) => `<li><time>${at}</time><p>${text}</p></li>`;
  declare(TITLE, PATH, 'LiveBlogPosting');
  showArticle(`<article><h1>${TITLE}</h1><ol>${entry('10:31', RUIZ)}${entry('09:15', FERRY)}</ol></article>`);
  start();
  await until(() => expect(speakers()).toEqual(['Ana Ruiz']));
  document.querySelector('ol')?.insertAdjacentHTML('afterbegin', entry('11:02', BECKER));
  await until(() => expect(speakers()).toContain('Tom Becker'));
  const scopes = report()
    ?.article.blocks.filter(({ role }) => role === 'paragraph')
    .map(({ scope }) => scope);
  expect(scopes).toEqual([1, 2, 3]);
});

test('text that arrives late makes an article of a page that was none', async () => {
  declare(TITLE, PATH);
  showArticle(`<article><h1>${TITLE}</h1><p>Loading …</p></article>`);
  start();
  await until(() => expect(states.at(-1)?.kind).toBe('not-article'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  document.body.innerHTML = `<main>${articleHtml(TITLE, STORY)}</main>`;
  await until(() => expect(speakers()).toEqual(['Ana Ruiz']));
});

test('after the signal nothing is painted, and the page may change as it likes', async () => {
  await startOnArticle();
  life.abort();
  const told = states.length;
  document.querySelector('.article-body')?.insertAdjacentHTML('beforeend', `<p>${BECKER}</p>`);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(states.length).toBe(told);
  expect(painted()).toEqual([]);
});
