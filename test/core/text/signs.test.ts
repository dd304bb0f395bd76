import { describe, expect, test } from 'vitest';
import { SIGNS } from '@/lib/core/text/signs';

const SIGN = new RegExp(`[${SIGNS}]`);
const charactersOf = (script: string) => {
  const pattern = new RegExp(`\\p{scx=${script}}`, 'u');
  return Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((character) =>
    pattern.test(character),
  );
};

describe('what stands between words', () => {
  test.each([
    'Latin',
    'Greek',
    'Cyrillic',
    'Armenian',
    'Hebrew',
    'Arabic',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Thai',
    'Georgian',
    'Han',
    'Hiragana',
    'Katakana',
    'Hangul',
  ])('in the %s script is its punctuation, and no letter, mark or figure', (script) => {
    const characters = charactersOf(script);
    const isWord = (character: string) => /[\p{L}\p{M}\p{Nd}]/u.test(character);
    expect(
      characters.filter((character) => isWord(character) && SIGN.test(character) && !isLetterlike(character)),
    ).toEqual([]);
    expect(characters.filter((character) => /\p{P}/u.test(character) && !SIGN.test(character))).toEqual([]);
  });

  test('are also spaces, currencies and emoji', () => {
    const between = new RegExp(`[${SIGNS}]+`, 'g');
    expect('Œuvre\u202f: 5\u00a0€ pour l’été 🌻 à Łódź'.split(between)).toEqual([
      'Œuvre',
      '5',
      'pour',
      'l',
      'été',
      'à',
      'Łódź',
    ]);
    expect('桥梁，关闭。직진・橋'.split(between)).toEqual(['桥梁', '关闭', '직진', '橋']);
  });
});

/** Signs of mathematics and mediæval abbreviations that Unicode counts among the letters: no word of the news has them. */
function isLetterlike(character: string): boolean {
  return character >= '\u2190' && character <= '\u2e7f';
}
