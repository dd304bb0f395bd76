import fc from 'fast-check';
import type { Article, Block, BlockRole } from '@/lib/core/article/article';
import type { LanguagePack } from '@/lib/core/language';
import { type Reading, readArticle } from '@/lib/core/read-article';
import { contains } from '@/lib/core/text/span';
import { de } from '@/lib/packs/languages/de';
import { en } from '@/lib/packs/languages/en';
import { es } from '@/lib/packs/languages/es';
import { fr } from '@/lib/packs/languages/fr';
import { it } from '@/lib/packs/languages/it';
import { pt } from '@/lib/packs/languages/pt';

const PACKS: readonly LanguagePack[] = [fr, en, de, es, it, pt];
const MARKS = [
  '«',
  '»',
  '“',
  '”',
  '"',
  '„',
  '‚',
  '‘',
  '’',
  "'",
  '‹',
  '›',
  '—',
  ':',
  ',',
  '.',
  '?',
  '…',
  '(',
  '[',
  ']',
  ')',
];
const NAMES = ['Ana Ruiz', 'Ruiz', 'Marek van den Hoek', 'O’Neil', 'Moscou', 'NATO', 'M. Petit', 'Dr. Khan', 'l’Onu'];
const ROLES: readonly BlockRole[] = [
  'headline',
  'standfirst',
  'subheading',
  'paragraph',
  'list-item',
  'blockquote',
  'pull-quote',
  'question',
  'answer',
  'caption',
  'credit',
  'embed',
];

/** A language and an article made of its own verbs, cues and marks in any order: what no reporter wrote and every page may hold. */
export const anyArticle: fc.Arbitrary<{ pack: LanguagePack; article: Article }> = fc
  .constantFrom(...PACKS)
  .chain((pack) =>
    fc
      .array(
        fc.record({
          role: fc.constantFrom(...ROLES),
          scope: fc.nat(2),
          words: fc.array(wordOf(pack), { maxLength: 60 }),
        }),
        {
          maxLength: 12,
        },
      )
      .map((blocks) => ({ pack, article: toArticle(pack.tag, blocks) })),
  );

/** What holds of every reading, however odd its page; each throws a sentence where it is broken. */
export const LAWS: Readonly<Record<string, (article: Article, reading: Reading) => void>> = {
  'an entry is the text that it points at, inside one block': (article, { quotations, notQuotations, framing }) => {
    for (const entry of [...quotations, ...notQuotations, ...framing]) {
      const words = 'text' in entry ? entry.text : entry.content;
      expectThat(article.text.slice(entry.start, entry.end) === words, `«${words}» stands elsewhere`);
      expectThat(entry.end > entry.start, 'an entry is empty');
      expectThat(
        article.blocks.some((block) => contains(block, entry)),
        `«${words}» crosses a block`,
      );
    }
  },
  'every speaker that an entry names exists, and lists it': ({ text }, { quotations, speakers }) => {
    for (const { id, speaker, basis } of quotations) {
      expectThat(
        (speaker === null) === (basis === 'none'),
        `${id} has a speaker without a basis, or the reverse, in ${text}`,
      );
      if (speaker === null) continue;
      const found = speakers.find((candidate) => candidate.id === speaker);
      expectThat(found?.quotations.includes(id) ?? false, `${id} is not listed by its speaker`);
    }
    for (const { quotations: own } of speakers)
      for (const id of own)
        expectThat(
          quotations.some((quotation) => quotation.id === id),
          `${id} does not exist`,
        );
  },
  'no id stands twice, and what an entry continues or repeats exists': (_, { quotations, speakers, framing }) => {
    const ids = [...quotations, ...speakers, ...framing].map(({ id }) => id);
    expectThat(new Set(ids).size === ids.length, 'an id stands twice');
    const known = new Set(ids);
    for (const { continues, repeats } of quotations)
      for (const id of [continues, repeats]) expectThat(id === null || known.has(id), `${id} does not exist`);
  },
  'shares lie between 0 and 1 and make no more than all': (_, { speakers }) => {
    const sum = speakers.reduce((total, { share }) => total + share, 0);
    expectThat(
      speakers.every(({ share, words }) => share >= 0 && share <= 1 && words >= 0),
      'a share is out of bounds',
    );
    expectThat(sum <= 1 + 1e-9, `shares add up to ${sum}`);
  },
  'a mention is the text that it points at': ({ text }, { speakers }) => {
    for (const { mentions } of speakers)
      for (const mention of mentions)
        expectThat(text.slice(mention.start, mention.end) === mention.text, `«${mention.text}» stands elsewhere`);
  },
  'no speaker is quoted and mentioned only across live entries': ({ blocks }, { quotations, speakers }) => {
    const scopeAt = (position: number) => blocks.find(({ start, end }) => start <= position && position < end)?.scope;
    for (const { mentions, quotations: own } of speakers) {
      if (mentions.length === 0) continue;
      for (const id of own) {
        const quotation = quotations.find((candidate) => candidate.id === id);
        if (!quotation || quotation.repeats) continue;
        const scope = scopeAt(quotation.start);
        if (scope === 0) continue;
        expectThat(
          mentions.some(({ start }) => scopeAt(start) === scope || scopeAt(start) === 0),
          `${id} takes its speaker from another entry`,
        );
      }
    }
  },
};

/** Reads to the end at once. */
export function readWhole(article: Article, pack: LanguagePack): Reading {
  const steps = readArticle(article, pack);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function wordOf({ quotation }: LanguagePack): fc.Arbitrary<string> {
  const { verbs, cues, grammar, roles } = quotation;
  const listed = [
    ...verbs.flatMap(({ finite, participle, gerund }) => [finite, participle, gerund]),
    ...Object.values(cues),
    ...Object.values(grammar).filter((words) => typeof words === 'string'),
    ...grammar.pronouns.map(({ words }) => words),
    ...grammar.determiners.map(({ words }) => words),
    ...roles.map(({ word }) => word),
  ]
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...listed) },
    { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  );
}

function toArticle(
  language: string,
  parts: readonly { readonly role: BlockRole; readonly scope: number; readonly words: readonly string[] }[],
): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const { role, scope, words } of parts) {
    const text = words.join(' ').replaceAll(/\s+/g, ' ').trim();
    blocks.push({ role, scope, text, start, end: start + text.length, quotedByElement: [], attribution: null });
    start += text.length + 1;
  }
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
    blocks,
    text: blocks.map(({ text }) => `${text}\n`).join(''),
    metadata: { section: null, description: null, keywords: [], mentions: [], siteName: null },
  };
}

function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
