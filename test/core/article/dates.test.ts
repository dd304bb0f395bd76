import { expect, test } from 'vitest';
import { hasDate, hasHour } from '@/lib/core/article/dates';

test.each([
  '12 May 2026',
  'May 12, 2026',
  'Le 12/05/2026 à 10:30',
  '12. Mai 2026',
  '12 de mayo de 2026',
  '2026-05-12',
  '2026年5月12日',
  '28.11.2011 18:20',
  'Today, 10:30',
])('“%s” is a date', (line) => {
  expect(hasDate(line)).toBe(true);
});

test.each(['The 12 engineers of 2026 were late', 'Paragraph 12.5 of the act', 'Page 3 of 12'])(
  '“%s” is none',
  (line) => {
    expect(hasDate(line)).toBe(false);
  },
);

test.each([
  '11:37',
  '11h37 : le bac est arrêté',
  '14.30 Uhr',
  '2.30pm',
  '10.45am BST',
  '9 Uhr',
  '5 min ago',
  'il y a 3 minutes',
  'vor 2 Stunden',
])('“%s” tells an hour', (line) => {
  expect(hasHour(line)).toBe(true);
});

test.each(['99:99', '12.50 euros', '3:0 for the home side', '24 people', '2026'])('“%s” tells none', (line) => {
  expect(hasHour(line)).toBe(false);
});
