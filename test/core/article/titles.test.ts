import { expect, test } from 'vitest';
import { saysTitle, titleLikeness } from '@/lib/core/article/titles';

const TITLE = 'The bridge stays closed until autumn';

test('a title is the same beside the name of its site', () => {
  expect(titleLikeness(TITLE, `${TITLE} | The Aller Gazette`)).toBe(1);
  expect(titleLikeness(TITLE, `Gazette: ${TITLE}`)).toBe(1);
});

test('letters’ case and marks do not make another title', () => {
  expect(titleLikeness('“The bridge” stays closed – until autumn!', TITLE)).toBe(1);
});

test('another story has another title', () => {
  expect(titleLikeness('A baker leaves the old market', TITLE)).toBeLessThan(0.3);
});

test('a heading of one word says no title, though the title holds it', () => {
  expect(saysTitle('Bridge', [TITLE])).toBe(false);
});

test('a heading in Chinese says its title in few characters', () => {
  expect(saysTitle('大桥将关闭至秋季通行', ['大桥将关闭至秋季通行_阿勒日报'])).toBe(true);
});
