import { expect, test } from 'vitest';
import { opensAsByline, parseByline, partNames } from '@/lib/core/article/byline';

test.each([
  ['By Lena Vogt', ['Lena Vogt']],
  ['By LENA VOGT and KARIM HADDAD', ['LENA VOGT', 'KARIM HADDAD']],
  ['Par Lena Vogt Le', ['Lena Vogt']],
  ['Von Lena Vogt, Redakteurin', ['Lena Vogt']],
  ['Por: Lena Vogt | 12 de mayo de 2026', ['Lena Vogt']],
  ['Lena Vogt – Gazette', ['Lena Vogt', 'Gazette']],
  ['L.V.', ['L.V.']],
  ['Texte: Lena Vogt · Photo: Karim Haddad', ['Lena Vogt']],
  ['Fotos: Karim Haddad und Ana Ruiz', []],
  ['12 May 2026, 10:30', []],
  ['3 min read', []],
  ['Our staff', []],
] as const)('the byline “%s” names %j', (line, names) => {
  expect(parseByline(line)).toEqual(names);
});

test('a sentence that begins like a byline is none', () => {
  expect(opensAsByline('By Tuesday evening the ferry had stopped running')).toBe(false);
});

test('two people declared as one string are two, an outlet with its agency stays one', () => {
  expect(partNames('Lena Vogt avec Karim Haddad')).toEqual(['Lena Vogt', 'Karim Haddad']);
  expect(partNames('gazette avec AFP')).toEqual(['gazette avec AFP']);
});
