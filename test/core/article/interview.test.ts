import { expect, test } from 'vitest';
import { detectTurns } from '@/lib/core/article/interview';

const line = (text: string, isStrong = false) => ({ text, isStrong, isParagraph: true });
const rolesOf = (lines: Parameters<typeof detectTurns>[0], isDeclared = false) =>
  detectTurns(lines, isDeclared).map((turn) => turn?.role ?? null);

const asked = [
  line('She has run the ferry for thirty years.'),
  line('Do you like the river?', true),
  line('On some days.'),
  line('It is louder than people think.'),
  line('Will you stay?', true),
  line('Until the bridge opens.'),
  line('And then, what will you do?', true),
  line('Sleep.'),
];

test('questions in bold that speak to somebody, and what follows each, are turns; what stands before is not', () => {
  expect(rolesOf(asked)).toEqual([null, 'question', 'answer', 'answer', 'question', 'answer', 'question', 'answer']);
});

test('a heading ends an answer', () => {
  const lines = [...asked, { text: 'About the ferry', isStrong: false, isParagraph: false }];
  expect(rolesOf(lines).at(-1)).toBe(null);
});

test('two rhetorical questions make no interview', () => {
  expect(rolesOf(asked.slice(0, 6))).toEqual([null, null, null, null, null, null]);
});

test('names at the head of a few lines make no interview', () => {
  const lines = ['Monday: rain', 'Tuesday: rain', 'Monday: sun', 'Tuesday: fog', 'Monday: fog', 'Tuesday: sun'];
  expect(rolesOf(lines.map((text) => line(text)))).toEqual(lines.map(() => null));
});
