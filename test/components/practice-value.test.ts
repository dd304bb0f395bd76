import { expect, test } from 'vitest';
import { sayPracticeValue } from '@/components/consent/practice-value';
import { createPhrasing } from '@/components/i18n';
import type { Practice } from '@/lib/core/report';

const french = createPhrasing({
  locale: 'fr',
  message: (key) =>
    ({
      'consent.no': 'non',
      'consent.look.filled': 'bouton plein',
      'consent.look.text': 'lien textuel',
      'consent.value.and': '{first} / {second}',
      'consent.value.size': '{area} × surface, {font} × police',
    })[key as string] ?? key,
});

function practice(entry: Pick<Practice, 'id' | 'value'> & Partial<Practice>): Practice {
  return { state: 'yes', why: '', evidence: [], ...entry };
}

test.each([
  [practice({ id: 'P03', state: 'no', value: 0 }), 'non'],
  [practice({ id: 'P09', value: 'filled / text' }), 'bouton plein / lien textuel'],
  [practice({ id: 'P11', value: '9.73 / 1' }), '9,73 / 1'],
  [practice({ id: 'P12', value: '1.6 × area, 1.2 × font size' }), '1,6 × surface, 1,2 × police'],
  [practice({ id: 'P25', value: 0.4 }), '40\u00a0%'],
  [practice({ id: 'P16', state: 'unknown', value: null }), null],
])('%j is said in the reader’s language', (given, said) => {
  expect(sayPracticeValue(given, french)?.replace('\u202f', '\u00a0') ?? null).toBe(said);
});
