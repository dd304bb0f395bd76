import { describe, expect, test } from 'vitest';
import { isWestern, letterPattern } from '@/lib/core/text/letter-pattern';

const CLASSES = ['L', 'Lu', 'Ll', 'M', 'N'] as const;
const westernCharacters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(isWestern);

describe('a pattern that names classes of letters', () => {
  test.each(CLASSES)('finds in each Western character what \\p{%s} finds', (name) => {
    const whole = new RegExp(`\\p{${name}}`, 'u');
    const built = { alone: letterPattern(`\\p{${name}}`), inClass: letterPattern(`[\\p{${name}}_]`) };
    const differing = westernCharacters.filter(
      (character) =>
        whole.test(character) !== built.alone.test(character) ||
        (whole.test(character) || character === '_') !== built.inClass.test(character),
    );
    expect(differing).toEqual([]);
  });

  test.each(['L', 'Lu', 'N'])('leaves out of each Western character what \\P{%s} leaves out', (name) => {
    const whole = new RegExp(`\\P{${name}}`, 'u');
    const built = letterPattern(`\\P{${name}}`);
    expect(westernCharacters.filter((character) => whole.test(character) !== built.test(character))).toEqual([]);
  });

  test.each([
    ['Łukasz Żak', 'Łukasz'],
    ['Олена Коваль', 'Олена'],
    ['Œuvre de Zoé', 'Œuvre'],
    ['Ýrr Ásdóttir', 'Ýrr'],
  ])('finds the first word of %s', (text, word) => {
    expect(letterPattern(String.raw`^\p{Lu}[\p{L}\p{M}]*`).exec(text)?.[0]).toBe(word);
  });

  test('matches all words of a text in any script', () => {
    const words = letterPattern(String.raw`\p{L}+`, 'g');
    const match = (text: string) => text.match(words.for(text));
    expect(match('Zoé dit « oui »')).toEqual(['Zoé', 'dit', 'oui']);
    expect(match('да, Zoé')).toEqual(['да', 'Zoé']);
  });

  test('is not misled by an escaped bracket', () => {
    expect(letterPattern(String.raw`\[\p{Lu}\]`).test('see [A]')).toBe(true);
  });
});
