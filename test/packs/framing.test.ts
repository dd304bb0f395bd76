import { describe, expect, test } from 'vitest';
import type { Article, BlockRole } from '@/lib/core/article/article';
import type { FramingLexicon } from '@/lib/core/framing/lexicon';
import { markFraming } from '@/lib/core/framing/mark-framing';
import { firstWords, parsePattern } from '@/lib/core/framing/pattern';
import type { LanguagePack } from '@/lib/core/language';
import type { FramingMark } from '@/lib/core/report';
import { framing as en } from '@/lib/packs/languages/en/framing';
import { framing as fr } from '@/lib/packs/languages/fr/framing';
import { type Examples, english, french } from './framing-examples';

const lexicons: readonly (readonly [string, FramingLexicon, Examples])[] = [
  ['French', fr, french],
  ['English', en, english],
];

/** The marks of one block; its words in “ ” or « » are quoted from nobody. */
function marksIn(
  lexicon: FramingLexicon,
  text: string,
  role: BlockRole = 'paragraph',
  section = '',
): readonly FramingMark[] {
  const block = { role, text, scope: 0, start: 0, end: text.length, quotedByElement: [], attribution: null };
  const article: Article = {
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
    blocks: [block],
    text: `${text}\n`,
    metadata: { section, description: null, keywords: [], mentions: [], siteName: null },
  };
  const held = /[«“]\s?([^»”]*?)\s?[»”]/u.exec(text);
  const start = held ? text.indexOf(held[1] ?? '') : 0;
  const words = held?.[1] ?? '';
  const steps = markFraming(article, { framing: lexicon } as LanguagePack, {
    quotations: [],
    notQuotations: held ? [{ text: words, start, end: start + words.length, why: 'scare' }] : [],
    speakers: [],
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function cuesOf(lexicon: FramingLexicon): readonly string[] {
  return [
    ...lexicon.rules.flatMap(({ cues }) => cues),
    ...lexicon.terms.flatMap(({ variants, gate }) => [...gate, ...variants.flatMap(({ cues }) => cues)]),
  ];
}

function patternsOf(lexicon: FramingLexicon): readonly string[] {
  const { attribution, rules } = lexicon;
  const guards = rules.flatMap(({ guards: one }) => [
    one?.notAfter,
    one?.notBefore,
    one?.before,
    one?.notWith,
    one?.with,
  ]);
  return [...cuesOf(lexicon), ...Object.values(attribution).flat(), ...guards.flatMap((list) => list ?? [])];
}

describe.each(lexicons)('%s framing cues', (_name, lexicon, examples) => {
  test.each(lexicon.rules.map(({ id }) => id))('%s marks its example and leaves the look-alike', (id) => {
    const rule = lexicon.rules.find((one) => one.id === id);
    const [marked = '', unmarked = ''] = examples[id] ?? [];
    const role = rule?.guards?.places?.[0] === 'headline' ? 'headline' : 'paragraph';
    const whysOf = (text: string) =>
      marksIn(lexicon, text, role, text.includes('football') ? 'football' : '').map(({ why }) => why);
    expect(whysOf(marked)).toContain(rule?.why);
    expect(whysOf(unmarked)).not.toContain(rule?.why);
  });

  test('no example is left of a rule that is gone', () => {
    expect(new Set(Object.keys(examples))).toEqual(new Set(lexicon.rules.map(({ id }) => id)));
  });

  test('every rule has its own name and its own sentence', () => {
    const { rules } = lexicon;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(rules.map(({ why }) => why)).size).toBe(rules.length);
  });

  test('no cue is listed twice in one category', () => {
    const keyed = lexicon.rules.flatMap(({ category, cues }) => cues.map((cue) => `${category} ${cue}`));
    expect(keyed.filter((cue, at) => keyed.indexOf(cue) !== at)).toEqual([]);
  });

  test('cues and guards are lower-case, with plain apostrophes', () => {
    for (const pattern of patternsOf(lexicon)) {
      expect(pattern).toBe(pattern.toLowerCase());
      expect(pattern).not.toContain('’');
    }
  });

  test('every pattern begins with a word, and names only classes that exist', () => {
    for (const pattern of patternsOf(lexicon)) {
      expect(firstWords(parsePattern(pattern, lexicon)), pattern).not.toEqual([]);
      for (const [, name = ''] of pattern.matchAll(/\{([\w-]+)\}/g))
        expect(Object.keys(lexicon.classes)).toContain(name);
    }
  });

  test('every rule and every dispute says where it comes from', () => {
    for (const { provenance } of [...lexicon.rules, ...lexicon.terms, lexicon.scareMarks])
      expect(provenance).not.toBe('');
  });

  test('a sentence on a mark is one short sentence that judges nobody', () => {
    for (const { why } of [...lexicon.rules, lexicon.scareMarks]) {
      expect(why).toMatch(/^[A-ZÀ-Ý].*\.$/u);
      expect(why.length).toBeLessThan(120);
      expect(why).not.toMatch(/bias|biais|manipul|propagand|mensong|\blie\b|wrong|faux|false(?!, without)/iu);
    }
  });

  test('every dispute has names of at least two camps', () => {
    for (const { id, variants } of lexicon.terms) {
      expect(new Set(variants.map(({ usedBy }) => usedBy)).size, id).toBeGreaterThanOrEqual(2);
    }
  });

  test('every name that is not clear by itself has a gate or a rival', () => {
    for (const { id, gate, variants } of lexicon.terms) {
      const isGated = gate.length >= 2 || variants.length >= 2;
      expect(isGated, id).toBe(true);
    }
  });
});

/** What is marked where, in a text whose parties, countries and leaders are those of one side, then of the other. */
function swapped(lexicon: FramingLexicon, text: string, pairs: readonly (readonly [string, string])[]) {
  const other = pairs.reduce(
    (said, [one, two]) =>
      said
        .replaceAll(one, `\u0000${two}`)
        .replaceAll(two, (found, at: number, whole: string) => (whole[at - 1] === '\u0000' ? found : `\u0000${one}`))
        .replaceAll('\u0000', ''),
    text,
  );
  const outline = (marks: readonly FramingMark[]) =>
    marks.map(({ category, content, level, voice }) => ({ category, content, level, voice }));
  return { other, marks: outline(marksIn(lexicon, text)), otherMarks: outline(marksIn(lexicon, other)) };
}

test('changing sides changes no mark: English', () => {
  const text =
    'Republicans slammed the Democrats over the pier. In reality, the Republicans failed to deliver, despite repeated promises by the Democrats. Moscow flatly denied it; Kyiv claims that the pier is safe. Critics say Trump made a shameful deal. The so-called compromise by Biden ended with no deal. Israel doubled down, Palestine backed down. Far-left and far-right members walked out.';
  const { other, marks, otherMarks } = swapped(en, text, [
    ['Republicans', 'Democrats'],
    ['Moscow', 'Kyiv'],
    ['Trump', 'Biden'],
    ['Israel', 'Palestine'],
  ]);
  expect(other).not.toBe(text);
  expect(marks.length).toBeGreaterThan(8);
  expect(otherMarks).toEqual(marks);
});

test('changing sides changes no mark: French', () => {
  const text =
    'Moscou dément catégoriquement. Kiev prétend que le quai est sûr. La gauche fustige la droite. En réalité, Macron n’a pas obtenu satisfaction, malgré les promesses de Mélenchon. Certains estiment que Washington fait volte-face. Pékin tente de sauver la face. C’est un revers pour Israël et un succès diplomatique pour la Palestine.';
  const { other, marks, otherMarks } = swapped(fr, text, [
    ['Moscou', 'Kiev'],
    ['gauche', 'droite'],
    ['Macron', 'Mélenchon'],
    ['Washington', 'Pékin'],
    ['Israël', 'Palestine'],
  ]);
  expect(other).not.toBe(text);
  expect(marks.length).toBeGreaterThan(8);
  expect(otherMarks).toEqual(marks);
});
