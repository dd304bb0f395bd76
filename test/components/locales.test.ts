import { readdirSync, readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type { GeneratedI18nStructure } from '#i18n';
import type { MessageKey } from '@/components/message-key';
import { parseMessages } from './parse-messages';

/** Said by the manifest or by the browser alone. */
type Others = 'extDescription' | `command${string}` | `@@${string}`;

const read = (file: string) => parseMessages(readFileSync(`locales/${file}`, 'utf8'));
const english = read('en.yml');
const placeholdersOf = (message: string | undefined) => (message?.match(/\{\w+\}/g) ?? []).toSorted();

test('the components know every message of the locales and no other', () => {
  expectTypeOf<Exclude<keyof GeneratedI18nStructure, Others>>().toEqualTypeOf<MessageKey>();
});

test.each(readdirSync('locales'))('%s says all that English says, with the same placeholders', (file) => {
  const other = read(file);

  expect([...other.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  for (const [key, message] of english) {
    expect([key, placeholdersOf(other.get(key))]).toEqual([key, placeholdersOf(message)]);
  }
});
