import { describe, expect, test } from 'vitest';
import type { Article, BlockRole } from '@/lib/core/article/article';
import type { LanguagePack } from '@/lib/core/language';
import { type QuotationReading, readQuotations } from '@/lib/core/quotation/read-quotations';
import { wordTable } from '@/lib/core/quotation/word-table';
import { de } from '@/lib/packs/languages/de';
import { en } from '@/lib/packs/languages/en';
import { fr } from '@/lib/packs/languages/fr';

function toArticle(language: string, text: string, role: BlockRole = 'paragraph'): Article {
  const block = { role, text, scope: 0, start: 0, end: text.length, quotedByElement: [], attribution: null };
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
    language,
    blocks: [block],
    text: `${text}\n`,
    metadata: { section: null, description: null, keywords: [], mentions: [], siteName: null },
  };
}

function runToEnd<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function speakersIn(text: string, pack: LanguagePack): readonly (readonly [content: string, speaker: string | null])[] {
  const { quotations, speakers }: QuotationReading = runToEnd(readQuotations(toArticle(pack.tag, text), pack));
  return quotations.map(({ content, speaker }) => [content, speakers.find(({ id }) => id === speaker)?.name ?? null]);
}

/** The words that a reading looks up in its pack, in all and in the step that looks up most: a count of the work, whatever the machine. */
function countLookUps(text: string, pack: LanguagePack): { readonly all: number; readonly most: number } {
  const { senses } = runToEnd(wordTable(pack.quotation));
  const get = senses.get.bind(senses);
  let all = 0;
  let most = 0;
  let before = 0;
  Object.defineProperty(senses, 'get', {
    configurable: true,
    value: (word: string) => {
      all += 1;
      return get(word);
    },
  });
  try {
    const steps = readQuotations(toArticle(pack.tag, text), pack);
    for (let step = steps.next(); ; step = steps.next()) {
      most = Math.max(most, all - before);
      before = all;
      if (step.done) return { all, most };
    }
  } finally {
    Reflect.deleteProperty(senses, 'get');
  }
}

/** A few milliseconds of them, in the longest sentence. */
const MOST_IN_ONE_STEP = 16_000;

const PARAGRAPHS: Readonly<Record<string, string>> = {
  'opening marks': '« ',
  'opening marks before a letter': '“a ',
  'straight marks': '"a ',
  capitals: 'Ab ',
  apostrophes: "' ",
  elisions: "l'",
  commas: 'a, ',
  quotations: '« oui » ',
  'nested marks': '« “oui” » ',
  'colons and marks': 'Morel : « nous le ferons » ',
  'reports and marks': 'Morel a dit « nous le ferons », ',
  'clauses of report': 'Morel dit que la ville est belle, ',
  'inquits in English': 'Reed said "we will do it", ',
  sources: 'selon Morel, ',
  'sources and marks': 'selon Morel « oui », ',
  brackets: 'dit ( ',
  roles: 'le ministre de la mer, ',
  'hearsay in German': 'Er sei gut, sagte er, ',
  'particles in German': 'Er hat gesagt, dass der Mann, der ',
};

describe.each([fr, en, de])('a paragraph without a stop ($tag)', (pack) => {
  test.each(Object.entries(PARAGRAPHS))('of %s takes work in proportion to its length', (_, words) => {
    const short = countLookUps(words.repeat(8192 / words.length), pack);
    const long = countLookUps(words.repeat(32768 / words.length), pack);
    expect(long.all).toBeLessThan(5 * Math.max(short.all, 2000));
    expect(long.most).toBeLessThan(MOST_IN_ONE_STEP);
  });
});

/** 120 words that neither speak nor stop. */
const ASIDE = 'sur les quais de la ville basse et dans les rues du vieux port, '.repeat(9);

describe('a sentence of more than a hundred words', () => {
  test.each([
    ['names who speaks at its beginning', `Jeanne Morel a affirmé, ${ASIDE}que la digue est « solide comme un roc ».`],
    ['names who speaks at its end', `La digue est « solide comme un roc » ${ASIDE}selon Jeanne Morel.`],
    ['names its source at its beginning', `Selon Jeanne Morel, ${ASIDE}la digue est « solide comme un roc ».`],
  ])('%s', (_, text) => {
    expect(speakersIn(text, fr)).toContainEqual(['solide comme un roc', 'Jeanne Morel']);
  });

  test('reports to its end', () => {
    const [report] = speakersIn(`Jeanne Morel a affirmé que la digue tiendra ${ASIDE}et tout l’hiver.`, fr);
    expect(report?.[0]).toMatch(/^la digue tiendra .* et tout l’hiver$/);
    expect(report?.[1]).toBe('Jeanne Morel');
  });
});

describe('a mark that is never answered', () => {
  test('quotes the rest of a long paragraph, but not of one that no paper prints', () => {
    const said = `Morel dit : « Nous marchons ${ASIDE}`;
    expect(speakersIn(said, fr)).toHaveLength(1);
    expect(speakersIn(said + ASIDE.repeat(80), fr)).toEqual([]);
  });
});
