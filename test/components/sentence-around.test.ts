import { expect, test } from 'vitest';
import { sentenceAround } from '@/components/framing/sentence-around';

function around(text: string, marked: string) {
  const start = text.indexOf(marked);
  const blocks = [{ role: 'paragraph', scope: 0, text, start: 0, end: text.length }] as const;
  return sentenceAround({ start, end: start + marked.length }, { blocks, text: `${text}\n` }, 'en');
}

test('a mark stands in its own sentence alone', () => {
  expect(around('It rained. Critics slammed the plan. Nobody left.', 'slammed')).toEqual({
    before: 'Critics ',
    marked: 'slammed',
    after: ' the plan.',
  });
});

test('a long sentence is cut at spaces', () => {
  const { before, after } = around(`${'word '.repeat(60)}slammed${' word'.repeat(60)}`, 'slammed');

  expect(before).toMatch(/^… word[ word]+ $/);
  expect(before.length).toBeLessThan(150);
  expect(after).toMatch(/^ word[ word]+ …$/);
});

test('an impossible language tag does no harm', () => {
  const text = 'One mark.';
  const blocks = [{ role: 'paragraph', scope: 0, text, start: 0, end: 9 }] as const;

  expect(sentenceAround({ start: 4, end: 8 }, { blocks, text }, 'no-such-tag-at-all!').marked).toBe('mark');
});
