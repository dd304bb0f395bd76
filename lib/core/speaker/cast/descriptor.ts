import { type Cast, hasFirstName, list } from '@/lib/core/speaker/cast';
import type { Figure } from '@/lib/core/speaker/figure';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** Links a role to a figure by apposition: `Sergueï Lavrov, le chef de la diplomatie russe`. */
export function describe(cast: Cast, figure: Figure, phrase: NounPhrase): void {
  if (!phrase.head) return;
  if (phrase.head.kind === 'organisation' && figure.descriptors.length === 0 && !hasFirstName(cast, figure.name))
    figure.kind = 'organisation';
  if (phrase.head.kind !== 'person' && figure.kind === 'person') return;
  addDescriptor(cast, figure, phrase);
  if (phrase.head.kind === 'person') figure.isHuman = true;
  if (figure.gender === 'b') figure.gender = phrase.gender;
  figure.role ??= stripDeterminer(cast, phrase);
}

/** Adds to a figure what a phrase with its name tells besides. */
export function enrich(cast: Cast, figure: Figure, phrase: NounPhrase): void {
  if (figure.gender === 'b') figure.gender = phrase.gender;
  if (phrase.hasTitle) Object.assign(figure, { isTitled: true, isHuman: true, kind: 'person' });
  if (!phrase.head) return;
  if (phrase.head.kind === 'person') {
    figure.kind = 'person';
    figure.isHuman = true;
  }
  if (isBodyOf(cast, figure, phrase)) figure.kind = 'organisation';
  addDescriptor(cast, figure, phrase);
  figure.role ??= stripDeterminer(cast, phrase);
}

/** `l'association Ansar Dar`: the noun of a body before a name that nothing else tells to be a human being's. */
function isBodyOf(cast: Cast, { isHuman, descriptors, name }: Figure, { head, complement }: NounPhrase): boolean {
  if (head?.kind !== 'organisation' || complement >= 0 || isHuman || descriptors.length > 0) return false;
  return !hasFirstName(cast, name);
}

/** Adds the role of a phrase to those under which a figure is known. */
export function addDescriptor(cast: Cast, figure: Figure, phrase: NounPhrase): void {
  const head = phrase.head?.lemma.toLowerCase();
  if (!head) return;
  const modifiers = new Set(phrase.modifiers);
  const isOwned = phrase.determiner === 'possessive';
  const { country } = phrase;
  const isKnown = figure.descriptors.some(
    (known) =>
      known.head === head &&
      known.country === country &&
      known.isOwned === isOwned &&
      known.modifiers.size === modifiers.size &&
      phrase.modifiers.every((word) => known.modifiers.has(word)),
  );
  if (!isKnown && figure.descriptors.length < MOST_DESCRIPTORS)
    figure.descriptors.push({ head, modifiers, country, isOwned });
  list(cast.byHead, head, figure);
}

/** Nobody bears more roles in one article. */
const MOST_DESCRIPTORS = 60;

/** The role as written, without article and without the name that follows it. */
function stripDeterminer(cast: Cast, phrase: NounPhrase): string {
  const end = phrase.name && phrase.name.end === phrase.end ? phrase.name.start : phrase.end;
  return withoutArticle(cast, cast.text.slice(phrase.start, end).trim());
}

/** Words without the definite article before them. */
export function withoutArticle(cast: Cast, words: string): string {
  const match = /^(\S+?['’]|\S+\s+)(.*)$/s.exec(words);
  const first = match?.[1]?.trim().toLowerCase().replace('’', "'") ?? '';
  return match?.[2] && cast.table.senses.get(first)?.determiner?.sort === 'definite' ? match[2] : words;
}
