import { afterEach, expect, test } from 'vitest';
import { detectArticle } from '@/lib/dom/detector';
import { newsHead, showPage } from './shown-page';

afterEach(() => document.body.replaceChildren());

const TITLE = 'The bridge stays closed until autumn';
const page = { title: `${TITLE} | The Aller Gazette`, body: `<h1>${TITLE}</h1><p>The council has voted.</p>` };

test('a page that declares a news article may be one, in the language that the article declares', () => {
  const shown = showPage({ ...page, lang: 'en', head: newsHead(TITLE, { inLanguage: 'de' }) });
  expect(detectArticle(shown)).toMatchObject({ mayBeArticle: true, language: 'de' });
});

test('a page that declares nothing may be one if its headline says what its title says', () => {
  expect(detectArticle(showPage(page)).mayBeArticle).toBe(true);
  expect(detectArticle(showPage({ ...page, body: '<h1>All our news</h1>' })).mayBeArticle).toBe(false);
});

test('a page that only its microdata calls an article, beside one other sign, may be one', () => {
  const head = '<meta property="article:published_time" content="2026-05-12">';
  const body = '<div itemscope itemtype="https://schema.org/NewsArticle">The council has voted.</div>';
  expect(detectArticle(showPage({ title: 'News', head, body })).mayBeArticle).toBe(true);
  expect(detectArticle(showPage({ title: 'News', head, body: '<div>The council has voted.</div>' })).mayBeArticle).toBe(
    false,
  );
});

test('the news that a page lists below a type of its own do not make it an article', () => {
  const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: TITLE }] };
  const head = `<script type="application/ld+json">${JSON.stringify(list)}</script>`;
  expect(detectArticle(showPage({ ...page, head })).mayBeArticle).toBe(false);
});

test('what the head declares for a page that is left says nothing of the one that is shown', () => {
  const head = `${newsHead('Three storks have come back')}<link rel="canonical" href="/2026/05/11/three-storks-have-come-back">`;
  const shown = showPage({ ...page, head });
  expect(detectArticle(shown).evidence).not.toContain('json-ld:NewsArticle');
});

test('on an old page without headings, the box that is named a title is its headline', () => {
  const body = `<table><tr><td class="newsTitle">${TITLE}</td></tr></table>`;
  expect(detectArticle(showPage({ ...page, body })).mayBeArticle).toBe(true);
});

test('a page whose meta elements say that it is an article is asked for, whatever its script lists: the reader looks at both', () => {
  const script = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"ItemList"}</script>';
  const meta = '<meta property="og:type" content="article">';
  const published = '<meta property="article:published_time" content="2026-05-12">';
  const mayBe = (head: string) => detectArticle(showPage({ ...page, head })).mayBeArticle;
  expect(mayBe(meta + published + script)).toBe(true);
  expect(mayBe(script)).toBe(false);
});

test('an address in a meta element is the page’s own, however it is written, and another is of a page that is left', () => {
  const path = '/2026/05/12/the-bridge-stays-closed-until-autumn';
  const isOwn = (url: string) => {
    const head = `${newsHead('Three storks have come back')}<meta property="og:url" content="${url}">`;
    return detectArticle(showPage({ ...page, head, path })).evidence.includes('json-ld:NewsArticle');
  };
  expect(isOwn(`https://www.aller-gazette.example${path}?from=front#top`)).toBe(true);
  expect(isOwn(path)).toBe(true);
  expect(isOwn('https://www.aller-gazette.example/2026/05/11/three-storks-have-come-back')).toBe(false);
});
