import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLURAL_STEMS, SINGLE_KEYS } from '@/components/message-key';
import { parseMessages } from './parse-messages';

/** Said by the manifest or by the browser, or not said at all: no component knows them. */
const OTHERS = /^(extDescription|interfaceLanguage|command[A-Z]\w+)$/;

const FILES = readdirSync('locales');
const read = (file: string) => parseMessages(readFileSync(`locales/${file}`, 'utf8'));
const english = read('en.yml');
const placeholdersOf = (message: string | undefined) => (message?.match(/\{\w+\}/g) ?? []).toSorted();

test('the components know every message of the locales and no other', () => {
  const known = [...SINGLE_KEYS, ...PLURAL_STEMS.flatMap((stem) => [`${stem}.one`, `${stem}.other`])];

  expect(new Set([...english.keys()].filter((key) => !OTHERS.test(key)))).toEqual(new Set(known));
});

test.each(FILES)('%s says all that English says, with the same placeholders', (file) => {
  const other = read(file);

  expect([...other.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  for (const [key, message] of english) {
    expect([key, placeholdersOf(other.get(key))]).toEqual([key, placeholdersOf(message)]);
  }
});

test.each(FILES)('%s names its own language, which dates and numbers follow', (file) => {
  expect(`${read(file).get('interfaceLanguage')}.yml`).toBe(file);
});

test('French guillemets and high punctuation never part from their words', () => {
  const loose = [...read('fr.yml')].filter(([, message]) => /« | [»;:?!]/.test(message));

  expect(loose).toEqual([]);
});
