import { expect, test } from 'vitest';
import { saysTitle, titleLikeness, toTitle } from '@/lib/core/article/titles';

const TITLE = 'The bridge stays closed until autumn';
const likeness = (one: string, two: string) => titleLikeness(toTitle(one), toTitle(two));

test('a title is the same beside the name of its site', () => {
  expect(likeness(TITLE, `${TITLE} | The Aller Gazette`)).toBe(1);
  expect(likeness(TITLE, `Gazette: ${TITLE}`)).toBe(1);
});

test('letters’ case and marks do not make another title', () => {
  expect(likeness('“The bridge” stays closed – until autumn!', TITLE)).toBe(1);
});

test('another story has another title', () => {
  expect(likeness('A baker leaves the old market', TITLE)).toBeLessThan(0.3);
});

test('a heading of one word says no title, though the title holds it', () => {
  expect(saysTitle('Bridge', [toTitle(TITLE)])).toBe(false);
});

test('a heading in Chinese says its title in few characters', () => {
  expect(saysTitle('大桥将关闭至秋季通行', [toTitle('大桥将关闭至秋季通行_阿勒日报')])).toBe(true);
});
