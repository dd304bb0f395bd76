import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '@/lib/core/article/article';
import type { LanguagePack } from '@/lib/core/language';
import { readQuotations } from '@/lib/core/quotation/read-quotations';
import { type Example, parseExamples, type Tag } from './quotation-markup';

const FIXTURES = 'test/fixtures/quotations';
const modules = import.meta.glob<Record<string, LanguagePack>>('/lib/packs/languages/*/index.ts', { eager: true });

/** One attributed stretch, as a linguist writes it: the words without marks, who says so, by which words. */
interface Reading {
  readonly content: string;
  readonly cue?: string | null;
  readonly mention?: string | null;
  readonly name?: string | null;
}

function toArticle(text: string): Article {
  let start = 0;
  const blocks = text.split('\n').map((written): Block => {
    const block = written.trim();
    const made = {
      role: 'paragraph' as const,
      text: block,
      scope: 0,
      start,
      end: start + block.length,
      quotedByElement: [],
      attribution: null,
    };
    start = made.end + 1;
    return made;
  });
  return {
    isArticle: true,
    evidence: [],
    genre: 'news',
    headline: null,
    standfirst: null,
    authors: [],
    published: null,
    modified: null,
    complete: true,
    language: null,
    blocks,
    text: blocks.map((block) => `${block.text}\n`).join(''),
    metadata: { section: null, description: null, keywords: [], mentions: [], siteName: null },
  };
}

/** Without marks, edge punctuation and leading complementiser, as the metric trims both sides. */
function bare(words: string): string {
  return words
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/^(?:que\s|qu[’']|that\s|dass\s|daß\s|che\s|ch[’'])\s*/iu, '')
    .replace(/\s+/g, ' ');
}

function expectedOf(example: Example): readonly Reading[] {
  const contents = example.tags.filter(({ part }) => part === 'content').toSorted((a, b) => a.start - b.start);
  const wordsOf = (tag: Tag) => example.text.slice(tag.start, tag.end).replace(/\s+/g, ' ').trim();
  const partOf = (part: Tag['part'], key: string) =>
    example.tags.find((tag) => tag.part === part && tag.key === key) ?? null;
  return contents.map((content) => {
    const cue = partOf('cue', content.key);
    const speaker = partOf('speaker', content.key);
    const name = content.name ?? speaker?.name ?? null;
    return {
      content: bare(wordsOf(content)),
      ...(cue && { cue: wordsOf(cue) }),
      ...(speaker && !content.name && wordsOf(speaker) !== '' && { mention: wordsOf(speaker) }),
      ...(name !== null && { name: name === '?' ? null : name }),
      ...(name === null && !speaker && { name: null }),
    };
  });
}

/** What the engine reads, cut down to what the example tells. */
function readingsOf(example: Example, pack: LanguagePack, expected: readonly Reading[]): readonly Reading[] {
  const steps = readQuotations(toArticle(example.text), pack);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { quotations, speakers } = step.value;
  return quotations.map((quotation, index): Reading => {
    const told = expected.find((one) => one.content === bare(quotation.content)) ?? expected[index];
    const name = speakers.find(({ id }) => id === quotation.speaker)?.name ?? null;
    return {
      content: bare(quotation.content),
      ...(told?.cue !== undefined && { cue: quotation.cue }),
      ...(told?.mention !== undefined && { mention: quotation.mention }),
      ...(told?.name !== undefined && { name }),
    };
  });
}

describe.each(readdirSync(FIXTURES).map((file) => file.replace('.txt', '')))('in %s', (tag) => {
  const pack = modules[`/lib/packs/languages/${tag}/index.ts`]?.[tag];
  for (const example of parseExamples(readFileSync(`${FIXTURES}/${tag}.txt`, 'utf8'))) {
    const check = example.isKnownToFail ? test.fails : test;
    check(`${example.line}: ${example.source}`, () => {
      if (!pack) throw new Error(`No pack is named ${tag}.`);
      const expected = expectedOf(example);
      expect(readingsOf(example, pack, expected)).toEqual(expected);
    });
  }
});
