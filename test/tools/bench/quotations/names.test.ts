import { describe, expect, test } from 'vitest';
import { isOneEditApart, isSameSpeaker, normaliseName } from '@/tools/bench/quotations/names';

const lavrov = { name: 'Sergueï Lavrov', aliases: ['le chef de la diplomatie russe'], kind: 'person' };

describe('whether a printed name is the speaker', () => {
  test.each([
    ['the full name without its accents', 'Serguei Lavrov', true],
    ['the surname alone', 'Lavrov', true],
    ['an alias, whatever its case', 'Le chef de la diplomatie russe', true],
    ['one letter astray', 'Sergueï Lavrof', true],
    ['another person of that surname', 'Igor Lavrov', false],
    ['nobody', null, false],
  ])('%s', (_, name, isRight) => {
    expect(isSameSpeaker(name, lavrov)).toBe(isRight);
  });

  test('nobody is right where the page names nobody', () => {
    expect(isSameSpeaker(null, null)).toBe(true);
    expect(isSameSpeaker('Lavrov', null)).toBe(false);
  });

  test('a name in another script keeps its letters', () => {
    expect(normaliseName('Лавров')).toBe('лавров');
  });

  test('a letter more, fewer or other is one edit, two are not', () => {
    expect(isOneEditApart('blinken', 'blinkn')).toBe(true);
    expect(isOneEditApart('blinken', 'blenken')).toBe(true);
    expect(isOneEditApart('blinken', 'blenkon')).toBe(false);
  });
});
