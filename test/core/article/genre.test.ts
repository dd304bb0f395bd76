import { expect, test } from 'vitest';
import { decideGenre, type GenreSigns } from '@/lib/core/article/genre';

const plain: GenreSigns = {
  declaredType: 'NewsArticle',
  labels: [],
  headline: 'The bridge stays closed until autumn',
  roles: ['headline', 'paragraph'],
  entries: 0,
  length: 4000,
};

test('an article that declares itself news, and nothing else, is news', () => {
  expect(decideGenre(plain)).toBe('news');
});

test('an article that declares nothing has no known genre', () => {
  expect(decideGenre({ ...plain, declaredType: null })).toBe('unknown');
});

test.each([
  ['opinion', ['opinion']],
  ['opinion', ['Points de vue']],
  ['opinion', ['Meinung & Debatte']],
  ['analysis', ['Décryptage']],
  ['analysis', ['world', 'analysis']],
  ['interview', ['Interview mit der Bürgermeisterin']],
] as const)('the genre is %s where a label says %j', (genre, labels) => {
  expect(decideGenre({ ...plain, labels })).toBe(genre);
});

test('a story about an interview is no interview', () => {
  expect(decideGenre({ ...plain, labels: ['Emotional interview'] })).toBe('news');
});

test('a type that says opinion needs no label', () => {
  expect(decideGenre({ ...plain, declaredType: 'OpinionNewsArticle' })).toBe('opinion');
});

test('a live page is one by its type, or by its name and its entries together', () => {
  expect(decideGenre({ ...plain, declaredType: 'LiveBlogPosting' })).toBe('live');
  expect(decideGenre({ ...plain, headline: 'Tempête EN DIRECT : le bac à l’arrêt', entries: 9 })).toBe('live');
  expect(decideGenre({ ...plain, headline: 'Tempête EN DIRECT : le bac à l’arrêt' })).toBe('news');
  expect(decideGenre({ ...plain, entries: 9 })).toBe('news');
});

test('a story of two sentences is a brief', () => {
  expect(decideGenre({ ...plain, length: 300 })).toBe('brief');
});
