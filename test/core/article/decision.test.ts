import { expect, test } from 'vitest';
import { readAddress } from '@/lib/core/article/address';
import { type DeclaredSignals, decideArticle, type TextSignals } from '@/lib/core/article/decision';

const nothing: Omit<DeclaredSignals, 'address'> = {
  declaredAddress: null,
  declared: { news: null, article: null, other: null, page: null },
  ogType: null,
  hasPublishedTime: false,
  hasOnlyModifiedTime: false,
  hasMicrodata: false,
};
const news: Omit<DeclaredSignals, 'address'> = {
  ...nothing,
  declared: { news: 'NewsArticle', article: 'NewsArticle', other: null, page: null },
};
const longText: TextSignals = {
  proseLength: 3200,
  longParagraphs: 9,
  proseShare: 0.5,
  linkedHeadings: 4,
  headlineMatchesTitle: true,
  hasDate: true,
  isDense: false,
};
const teasers: TextSignals = {
  proseLength: 900,
  longParagraphs: 4,
  proseShare: 0.1,
  linkedHeadings: 60,
  headlineMatchesTitle: false,
  hasDate: true,
  isDense: false,
};

test('a page that declares itself a news article and has its text is read', () => {
  const address = readAddress('https://paper.example/politics/minister-resigns-after-vote-1234567');
  const decision = decideArticle({ ...news, address }, longText);
  expect(decision.tier).toBe(3);
  expect(decision.evidence).toContain('json-ld:NewsArticle');
});

test('a front page with teasers is not read', () => {
  expect(decideArticle({ ...nothing, address: readAddress('https://paper.example/') }, teasers).tier).toBe(0);
});

test('a front page that declares its own address is not read, however long its first story', () => {
  const home = readAddress('https://paper.example/');
  const decision = decideArticle({ ...news, address: home, declaredAddress: home }, longText);
  expect(decision).toMatchObject({ tier: 0, evidence: expect.arrayContaining(['veto:home']) });
});

test('a page of search results is not read', () => {
  const decision = decideArticle({ ...nothing, address: readAddress('https://paper.example/search?q=vote') }, longText);
  expect(decision.evidence).toContain('veto:service-url');
});

test('a section page is not read unless it is an article that stands in a folder of that name', () => {
  const address = readAddress('https://paper.example/topics/energy');
  expect(decideArticle({ ...nothing, ogType: 'article', address }, longText).tier).toBe(0);
  expect(decideArticle({ ...news, address }, longText).tier).toBe(3);
});

test('an old page without any declaration is read by its headline, date and address', () => {
  const address = readAddress('https://old.example/2011/11/water-board-warns-of-drought.html');
  expect(decideArticle({ ...nothing, address }, longText).tier).toBe(2);
});

test('a manual page, long and without a date, is not read unasked', () => {
  const address = readAddress('https://tool.example/guide/essentials');
  expect(decideArticle({ ...nothing, address }, { ...longText, hasDate: false }).tier).toBeLessThan(2);
});

test('a film with a caption is not read, though it calls itself an article', () => {
  const address = readAddress('https://paper.example/video/2024/05/03/flood_612.html');
  const decision = decideArticle({ ...nothing, ogType: 'article', address }, { ...longText, proseLength: 700 });
  expect(decision.evidence).toContain('veto:url:video');
});

test('a page that a content system dates only by its last change is no article, whatever its og:type says', () => {
  const address = readAddress('https://mason.example/services/we-rebuild-your-old-bridge');
  const standing = { ...nothing, ogType: 'article', hasOnlyModifiedTime: true, address };
  expect(decideArticle(standing, { ...longText, hasDate: false }).tier).toBeLessThan(2);
  expect(decideArticle({ ...standing, hasOnlyModifiedTime: false }, longText).tier).toBe(2);
});

test('a long page of a wiki is no article, though it declares one', () => {
  const article = { ...nothing, declared: { ...nothing.declared, article: 'Article' } };
  const address = readAddress('https://books.example/wiki/The_old_bridge_over_the_Aller');
  expect(decideArticle({ ...article, address }, longText).evidence).toContain('veto:reference-url');
});

test('a short story is read where its headline, its date and its address agree', () => {
  const address = readAddress('https://gazette.example/town/the-ferry-stops-for-a-day');
  const short = { ...longText, proseLength: 380, longParagraphs: 1, proseShare: 0.1 };
  expect(decideArticle({ ...nothing, address }, short).tier).toBe(2);
  expect(decideArticle({ ...nothing, address }, { ...short, hasDate: false }).tier).toBe(0);
});
