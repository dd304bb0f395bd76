import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessLanguage } from '@/lib/core/article/language';
import type { LanguagePack } from '@/lib/core/language';
import type { Cues, Grammar, Words } from '@/lib/core/quotation/lexicon';
import { scanMarks } from '@/lib/core/quotation/marks';
import { type Example, parseExamples } from './quotation-markup';

const FOLDER = 'lib/packs/languages';
const modules = import.meta.glob<Record<string, unknown>>('/lib/packs/languages/*/index.ts', { eager: true });
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const fixtureOf = (tag: string) => `test/fixtures/quotations/${tag}.txt`;
const packOf = (tag: string) => (modules[`/${FOLDER}/${tag}/index.ts`]?.[tag] ?? null) as LanguagePack | null;
const listed = (words: Words | undefined) => (words ?? '').split(/\s+/).filter(Boolean);
const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

/** What stands between a list and what a person reads: `nach_Angaben_von` is `nach Angaben von`. */
const written = (words: Words | undefined) => listed(words).map((entry) => entry.replaceAll('_', ' ').toLowerCase());

const LISTS_OF_GRAMMAR = [
  'clitics',
  'relatives',
  'complementisers',
  'interrogatives',
  'auxiliaries',
  'copulas',
  'modals',
  'negations',
  'of',
  'and',
] as const satisfies readonly (keyof Grammar)[];
/** Proper names may stand in these. */
const LISTS_WITH_NAMES: ReadonlySet<keyof Cues> = new Set(['mediumNouns', 'editorial']);
/** Those that attribute: a fixture shows each with a speaker. */
const ATTRIBUTING = [
  'accordingTo',
  'accordingToWhenSetOff',
  'accordingToAfter',
  'accordingToOwner',
] as const satisfies readonly (keyof Cues)[];
/** Those that say that marks hold nobody's words: a fixture shows each before marks and no quotation. */
const DENYING = ['naming', 'works', 'scare'] as const satisfies readonly (keyof Cues)[];

test('every language folder has an entrypoint that registers its pack, and every such entrypoint a folder', () => {
  const entrypoints = readdirSync('entrypoints').flatMap((file) => /^pack-(\w+)\.ts$/.exec(file)?.[1] ?? []);
  expect(entrypoints.toSorted()).toEqual(folders.toSorted());
  for (const tag of entrypoints) {
    const source = readFileSync(`entrypoints/pack-${tag}.ts`, 'utf8');
    expect(source).toContain(`from '@/lib/packs/languages/${tag}'`);
    expect(source).toContain(`registerPack(${tag})`);
  }
});

test('every language folder exports its pack under its own name', () => {
  expect(folders.filter((tag) => packOf(tag)?.tag !== tag)).toEqual([]);
});

describe.each(folders)('the pack %s', (tag) => {
  const pack = packOf(tag);
  if (!pack) return;
  const { marks, grammar, cues, verbs, roles, equivalentRoles, names, places } = pack.quotation;
  const examples: readonly Example[] = existsSync(fixtureOf(tag))
    ? parseExamples(readFileSync(fixtureOf(tag), 'utf8'))
    : [];

  test('is called as its speakers call it', () => {
    expect(pack.name).toBe(pack.name.trim());
    expect(pack.name).not.toBe('');
  });

  test('says in SOURCES.md where each of its lists comes from', () => {
    const sources = readFileSync(`${FOLDER}/${tag}/SOURCES.md`, 'utf8').toLowerCase();
    for (const list of ['verbs', 'cues', 'roles', 'titles', 'places', 'first names']) expect(sources).toContain(list);
    if (pack.framing) expect(sources).toContain('framing');
  });

  test('is a language that the detector can tell by its function words', () => {
    const commonest = [
      grammar.of,
      grammar.and,
      grammar.prepositions,
      grammar.auxiliaries,
      grammar.copulas,
      grammar.otherFunctionWords,
    ];
    const words = [...commonest, ...grammar.determiners.map((entry) => entry.words)].flatMap(listed);
    expect(guessLanguage(words.join(' '))).toBe(tag);
  });

  test('pairs its marks, and each pair is found in a text', () => {
    expect(repeated(marks.map((pair) => pair.join('')))).toEqual([]);
    for (const [open, close] of marks) {
      const text = `x ${open}aaa bbb ccc${close} x`;
      const block = {
        role: 'paragraph',
        text,
        scope: 0,
        start: 0,
        end: text.length,
        quotedByElement: [],
        attribution: null,
      } as const;
      const { value: scan } = scanMarks(block, marks, null, null).next();
      expect(
        scan?.spans.map(({ inner }) => text.slice(inner.start, inner.end)),
        `${open} ${close}`,
      ).toEqual(['aaa bbb ccc']);
    }
  });

  test('writes its cues in small letters, but for names and for nouns that the language writes with a capital', () => {
    if (grammar.nounsHaveCapitals) return;
    for (const [list, words] of Object.entries(cues) as [keyof Cues, Words][]) {
      if (LISTS_WITH_NAMES.has(list)) continue;
      expect(
        listed(words).filter((word) => word !== word.toLowerCase()),
        list,
      ).toEqual([]);
    }
  });

  test('names no cue twice in a list', () => {
    for (const [list, words] of Object.entries(cues) as [keyof Cues, Words][])
      expect(repeated(listed(words)), list).toEqual([]);
    for (const list of LISTS_OF_GRAMMAR) expect(repeated(listed(grammar[list])), list).toEqual([]);
  });

  test('names no verb, pair of roles or country twice', () => {
    expect(
      repeated(verbs.map((verb) => `${verb.lemma} ${verb.particle ?? ''} ${verb.class} ${verb.frames.join()}`)),
    ).toEqual([]);
    expect(repeated(places.map(({ country }) => country))).toEqual([]);
    expect(repeated(equivalentRoles.map((group) => group.join('|')))).toEqual([]);
  });

  test('gives every verb the forms that report, each one word in small letters', () => {
    for (const verb of verbs) {
      expect(listed(verb.finite).length, verb.lemma).toBeGreaterThan(0);
      for (const form of [verb.finite, verb.participle, verb.gerund, verb.infinitive, verb.firstPerson].flatMap(
        listed,
      )) {
        expect(form, verb.lemma).toBe(form.toLowerCase());
        expect(form, verb.lemma).toMatch(/^[\p{L}\p{M}'’-]+$/u);
      }
    }
  });

  test('knows verbs of every class', () => {
    expect([...new Set(verbs.map((verb) => verb.class))].toSorted()).toEqual(['S1', 'S2', 'S3', 'S4']);
  });

  test('names in equivalent roles only heads that it lists', () => {
    const heads = new Set(roles.map(({ word }) => word.toLowerCase()));
    const unlisted = equivalentRoles.flat().filter((role) => !heads.has(role.split(' ')[0]?.toLowerCase() ?? ''));
    expect(unlisted).toEqual([]);
  });

  test('links to roles only titles that it lists, and only roles', () => {
    const heads = new Set(roles.map(({ word }) => word.toLowerCase()));
    const titles = new Set(names.titles.flatMap(({ words }) => listed(words)));
    const unknown = Object.entries(names.titleRoles ?? {}).filter(
      ([title, role]) => !titles.has(title) || !heads.has(role.toLowerCase()),
    );
    expect(unknown).toEqual([]);
  });

  test('knows titles, first names of both genders and the names of countries', () => {
    expect(listed(names.firstNames.m).length).toBeGreaterThan(100);
    expect(listed(names.firstNames.f).length).toBeGreaterThan(100);
    expect(new Set(names.titles.map(({ gender }) => gender))).toContain('f');
    expect(places.length).toBeGreaterThan(50);
  });

  test(`has a field guide, ${fixtureOf(tag)}`, () => {
    expect(existsSync(fixtureOf(tag))).toBe(true);
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(['S1', 'S2', 'S3', 'S4'] as const)('shows a verb of class %s in its field guide', (verbClass) => {
    const ofClass = verbs.filter((verb) => verb.class === verbClass);
    const forms = new Set(
      ofClass.flatMap((verb) => [verb.finite, verb.participle, verb.gerund, verb.infinitive].flatMap(listed)),
    );
    const shown = cuesShown(examples).flatMap((cue) => cue.split(/[\s']+/));
    expect(
      shown.some((word) => forms.has(word)),
      `for instance ${ofClass[0]?.lemma}`,
    ).toBe(true);
  });

  test.each(ATTRIBUTING)('shows a cue of the class %s in its field guide', (list) => {
    const entries = written(cues[list]);
    const shown = new Set(cuesShown(examples));
    expect(entries.length === 0 || entries.some((entry) => shown.has(entry)), `for instance ${entries[0]}`).toBe(true);
  });

  test.each(DENYING)('shows marks behind a word of the class %s that hold no quotation', (list) => {
    const entries = written(cues[list]);
    const plain = examples
      .filter(({ tags }) => tags.length === 0)
      .map(({ text }) => text.toLowerCase().replaceAll('’', "'"));
    const isShown = plain.some((text) =>
      entries.some((entry) =>
        marks.some(([open]) => new RegExp(`${literally(entry)}\\s${literally(open)}`, 'u').test(text)),
      ),
    );
    expect(isShown, `for instance ${entries[0]}`).toBe(true);
  });
});

function cuesShown(examples: readonly Example[]): readonly string[] {
  return examples.flatMap(({ text, tags }) =>
    tags
      .filter(({ part }) => part === 'cue')
      .map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'").trim()),
  );
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
