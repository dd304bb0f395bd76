import { expect, test } from 'vitest';
import { readAddress } from '@/lib/core/article/address';

test.each([
  'https://gazette.example/',
  'https://gazette.example/?utm_source=mail',
  'https://gazette.example/en/',
  'https://gazette.example/index.html',
])('%s is a front page', (address) => {
  expect(readAddress(address).isHome).toBe(true);
});

test('a number of an article in the query of a front page makes it a page of its own', () => {
  expect(readAddress('https://gazette.example/?p=4711').isHome).toBe(false);
});

test.each([
  'https://gazette.example/town/the-bridge-stays-closed-until-autumn',
  'https://gazette.example/town/article/2026/05/bridge.html',
  'https://gazette.example/news/48123',
  'https://gazette.example/bridge-1234567.html',
  'https://gazette.example/story.php?id=201201006',
  'https://gazette.example/%D0%BC%D0%BE%D1%81%D1%82-%D0%B7%D0%B0%D0%BA%D1%80%D1%8B%D1%82-%D0%B4%D0%BE-%D0%BE%D1%81%D0%B5%D0%BD%D0%B8',
])('%s is an address as articles have', (address) => {
  expect(readAddress(address).isSlug).toBe(true);
});

test.each([
  ['isListing', 'https://gazette.example/tag/bridge'],
  ['isListing', 'https://gazette.example/rubrique/ville'],
  ['isService', 'https://gazette.example/account/login'],
  ['isService', 'https://gazette.example/find?q=bridge'],
  ['isForum', 'https://forum.gazette.example/the-bridge-and-the-ferry'],
  ['isReference', 'https://gazette.example/wiki/Bridge'],
] as const)('%s: %s', (sign, address) => {
  expect(readAddress(address)[sign]).toBe(true);
});

test('what is no address tells nothing, and breaks nothing', () => {
  expect(readAddress('').isSlug).toBe(false);
  expect(readAddress('not an address').isListing).toBe(false);
});
