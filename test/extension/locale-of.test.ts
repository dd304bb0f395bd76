import { expect, test } from 'vitest';
import { localeOf } from '@/lib/extension/locale-of';

test('a British browser with English words writes British dates', () => {
  expect(localeOf('en', 'en-GB')).toBe('en-GB');
});

test('a German browser, for which there are no words, counts as the English words do that it is given', () => {
  expect(localeOf('en', 'de')).toBe('en');
});
