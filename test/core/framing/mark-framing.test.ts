import { expect, test } from 'vitest';
import type { Article, BlockRole, Genre } from '@/lib/core/article/article';
import type { FramingLexicon } from '@/lib/core/framing/lexicon';
import { markFraming } from '@/lib/core/framing/mark-framing';
import type { LanguagePack } from '@/lib/core/language';
import type { QuotationReading } from '@/lib/core/quotation/read-quotations';
import type { FramingMark, Quotation } from '@/lib/core/report';
import { framing as english } from '@/lib/packs/languages/en/framing';
import { framing as french } from '@/lib/packs/languages/fr/framing';

type Line = string | readonly [role: BlockRole, text: string];

interface Page {
  readonly genre?: Genre;
  readonly section?: string;
  /** Words that the reading gives to somebody without marks. */
  readonly indirect?: string;
  /** Words in marks that it gives to nobody. */
  readonly scare?: string;
}

function articleOf(lines: readonly Line[], { genre = 'news', section }: Page): Article {
  const parts = lines.map((line) => (typeof line === 'string' ? (['paragraph', line] as const) : line));
  const texts = parts.map(([, text]) => `${text}\n`);
  return {
    isArticle: true,
    evidence: [],
    genre,
    headline: null,
    standfirst: null,
    authors: [],
    published: null,
    modified: null,
    complete: true,
    language: null,
    blocks: parts.map(([role, text], at) => {
      const start = texts.slice(0, at).join('').length;
      return { role, text, scope: 0, start, end: start + text.length, quotedByElement: [], attribution: null };
    }),
    text: texts.join(''),
    metadata: { section: section ?? null, description: null, keywords: [], mentions: [], siteName: null },
  };
}

function readingOf(text: string, { indirect, scare }: Page): QuotationReading {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const quotation = (content: string): Quotation => ({
    ...span(content),
    id: 'q1',
    kind: 'indirect',
    place: 'body',
    content,
    speaker: null,
    mention: null,
    cue: null,
    medium: null,
    basis: 'none',
    rule: 'test',
    continues: null,
    repeats: null,
    altered: false,
  });
  return {
    quotations: indirect ? [quotation(indirect)] : [],
    notQuotations: scare ? [{ ...span(scare), text: scare, why: 'scare' }] : [],
    speakers: [],
  };
}

function marksIn(lexicon: FramingLexicon, lines: readonly Line[], page: Page = {}): readonly FramingMark[] {
  const article = articleOf(lines, page);
  const steps = markFraming(article, { framing: lexicon } as LanguagePack, readingOf(article.text, page));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const said = (marks: readonly FramingMark[]) => marks.map(({ category, content }) => `${category} ${content}`);
const inEnglish = (lines: readonly Line[], page?: Page) => said(marksIn(english, lines, page));
const inFrench = (lines: readonly Line[], page?: Page) => said(marksIn(french, lines, page));

test('a headline that rates the talks as fruitless is an outcome', () => {
  expect(inFrench([['headline', 'Pas d’accord entre les deux ports après trois jours de réunion']])).toEqual([
    'OUTCOME Pas d’accord',
  ]);
  expect(inEnglish([['headline', 'No breakthrough in harbour talks']])).toEqual(['OUTCOME No breakthrough']);
});

test('the same words inside quotation marks are the speaker’s', () => {
  expect(inFrench(['La maire a été claire : « Pas d’accord, pas de travaux. »'])).toEqual([]);
  expect(inEnglish(['“It was a shameful, disgraceful decision,” she told the council.'])).toEqual([]);
});

test('a quotation that runs on into the next paragraph stays quoted', () => {
  expect(
    inFrench(['« Nous avons attendu dix ans.', 'Cette gestion est scandaleuse. » La mairie n’a pas réagi.']),
  ).toEqual([]);
});

test('reported words without marks are not the outlet’s', () => {
  expect(inEnglish(['The union said that the plan was a shameful betrayal of its members.'])).toEqual([]);
  expect(inFrench(['Selon le syndicat, le projet est scandaleux.'])).toEqual([]);
});

test('what the reading found to be reported is not the outlet’s', () => {
  const line = 'Asked about the bridge, the mayor was clear: the plan was an outrageous waste.';
  expect(inEnglish([line], { indirect: 'the plan was an outrageous waste' })).toEqual([]);
});

test('a bare noun after a comma takes the floor back from the reported words', () => {
  const line = 'Le port rappelle que la ville avait promis un quai, promesse mainte fois rompue.';
  expect(inFrench([line])).toEqual(['OUTCOME promesse mainte fois rompue']);
});

test('block quotations, answers, embedded posts and credits are nobody’s framing but their author’s', () => {
  const words = 'A shameful and disastrous decision.';
  for (const role of ['blockquote', 'pull-quote', 'answer', 'embed', 'credit', 'byline'] as const) {
    expect(inEnglish([[role, words]])).toEqual([]);
  }
  expect(inEnglish([words])).not.toEqual([]);
});

test('an opinion piece shows only names in dispute and its headline’s verdict', () => {
  const lines: readonly Line[] = [
    ['headline', 'The council’s plan ends with no deal'],
    'The outrageous plan would hurt undocumented immigrants.',
  ];
  expect(inEnglish(lines, { genre: 'opinion' })).toEqual(['OUTCOME ends with no deal', 'TERM undocumented immigrants']);
});

test('in an interview without marked answers no paragraph is the outlet’s', () => {
  expect(inEnglish(['It was a shameful decision.'], { genre: 'interview' })).toEqual([]);
});

test('a victory is meant literally in the sports pages', () => {
  const line = 'A huge win for the visitors.';
  expect(inEnglish([line])).toEqual(['OUTCOME huge win']);
  expect(inEnglish([line], { section: 'Sport' })).toEqual([]);
});

test('a capital inside a sentence makes a name, but not in a headline of capitals', () => {
  expect(inEnglish(['The film festival showed work by Rob Sham and others on Monday evening.'])).toEqual([]);
  expect(inEnglish([['headline', 'Harbour Vote Was A Sham']])).toEqual(['LOADED Sham']);
});

test('an attribution verb is marked only where it reports something', () => {
  expect(inEnglish(['The minister claims that the harbour is safe.'])).toEqual(['VERB claims']);
  expect(inEnglish(['The insurer paid forty claims on Monday.'])).toEqual([]);
});

test('an ordinary verb of accusation needs a stronger cue beside it', () => {
  expect(inFrench(['Les pêcheurs accusent la ville de négligence.'])).toEqual([]);
  expect(inFrench(['Les pêcheurs accusent la ville, qui dément catégoriquement.'])).toEqual([
    'VERB accusent',
    'BOOST dément catégoriquement',
  ]);
});

test('a name in dispute is marked at its first use, with all that compete', () => {
  const marks = marksIn(english, [
    'Climate crisis or not, the sea rises.',
    'The climate crisis came up again, and one member spoke of climate alarmism.',
  ]);
  expect(said(marks)).toEqual(['TERM Climate crisis', 'TERM climate alarmism']);
  expect(marks[0]?.why).toBe(
    'What to call this is itself in dispute; in use are: climate alarmism (those who doubt it), climate change (the IPCC), climate crisis, climate emergency (part of the scientists and campaigners).',
  );
});

test('an ambiguous name counts only where the article is about the dispute', () => {
  expect(inFrench(['Le rattachement de la commune au canton voisin est acté.'])).toEqual([]);
  expect(inFrench(['Le rattachement a été décidé à Moscou pour la Crimée.'])).toEqual(['TERM rattachement']);
});

test('a name that the sentence gives to somebody is that speaker’s', () => {
  const [mark] = marksIn(french, ['Kiev parle de la Crimée, que les alliés considèrent comme une annexion illégale.']);
  expect(mark).toMatchObject({
    category: 'TERM',
    content: 'considèrent comme une annexion illégale',
    voice: 'speaker',
  });
});

test('words held in marks that nobody signs are kept at a distance', () => {
  const line = 'La loi vise les pays anciennement dits « du Sud ».';
  expect(inFrench([line], { scare: 'du Sud' })).toEqual(['DIST anciennement dits « du Sud »']);
});

test('a hedge belongs to the caution layer and to no other', () => {
  const [mark] = marksIn(english, ['The boat reportedly left at noon.']);
  expect(mark).toMatchObject({ category: 'HEDGE', level: 'caution' });
});

test('a weak cue in an ordinary sentence is not marked at all', () => {
  expect(inEnglish(['The talks took place amid growing tension.', 'A.', 'B.', 'C.'])).toEqual([
    'CONTEXT amid growing tension',
  ]);
  expect(inEnglish(['One.', 'Two.', 'Three.', 'Four.', 'The talks took place amid growing tension.'])).toEqual([]);
});

test('at most three reporting verbs of an article stand above the level of the list', () => {
  const lines = ['Ana', 'Bo', 'Cy', 'Di', 'Ed'].map(
    (name) =>
      `${name} claims that the pier is sound. The survey of the harbour went on all week. Rain fell. It was cold.`,
  );
  const levels = marksIn(english, lines).map(({ level }) => level);
  expect(levels.filter((level) => level !== 'all')).toHaveLength(3);
  expect(levels).toHaveLength(5);
});

test('a page thick with cues shows a share of them and lists the rest', () => {
  const lines = Array.from({ length: 60 }, (_, n) => `Pier ${n} is a shameful and disastrous scandal, obviously.`);
  const marks = marksIn(english, lines);
  const shown = new Set(marks.filter(({ level }) => level !== 'all').map(({ start }) => Math.floor(start / 60)));
  expect(shown.size).toBeLessThanOrEqual(9);
  expect(marks.some(({ level }) => level === 'all')).toBe(true);
});

test('marks say where they stand: their words are the article’s', () => {
  const lines: readonly Line[] = [['headline', 'No progress 😀 on the bridge'], 'In reality, nothing moved.'];
  const { text } = articleOf(lines, {});
  for (const { start, end, content } of marksIn(english, lines)) expect(text.slice(start, end)).toBe(content);
});

test('a language without framing cues has no marks', () => {
  const article = articleOf(['Ein beschämender Skandal.'], {});
  const steps = markFraming(article, { framing: null } as LanguagePack, readingOf(article.text, {}));
  expect(steps.next()).toEqual({ done: true, value: [] });
});
