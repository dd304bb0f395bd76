import { expect, test } from 'vitest';
import { fnv1a, isDevelopmentPage } from '@/tools/bench/quotations/split';

test('the hash is FNV-1a of 32 bits, as its authors print it', () => {
  expect(fnv1a('')).toBe(0x811c9dc5);
  expect(fnv1a('a')).toBe(0xe40c292c);
  expect(fnv1a('foobar')).toBe(0xbf9cf968);
});

test('a page is for development if its hash is odd', () => {
  expect(isDevelopmentPage('foobar')).toBe(false);
  expect(isDevelopmentPage('de-wdr.de-128e72')).toBe(true);
});
