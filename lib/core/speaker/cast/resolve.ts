import type { Speaker } from '@/lib/core/report';
import { addFigure, type Cast, list, notePlace, tidy } from '@/lib/core/speaker/cast';
import { addNamed, rename } from '@/lib/core/speaker/cast/add-named';
import { addDescriptor, describe, enrich, withoutArticle } from '@/lib/core/speaker/cast/descriptor';
import {
  findByAcronym,
  findByFullName,
  findBySurname,
  findMisspelt,
  isFullName,
} from '@/lib/core/speaker/cast/find-by-name';
import { findRole, findVaried } from '@/lib/core/speaker/cast/find-by-role';
import type { Figure } from '@/lib/core/speaker/figure';
import { foldName, nameTokens } from '@/lib/core/speaker/name';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** Makes known the full names of the article before any is resolved, so that a surname finds its bearer wherever that stands. */
export function introduce(cast: Cast, phrase: NounPhrase, scope: number): void {
  if (!phrase.name) return;
  const name = cast.text.slice(phrase.name.start, phrase.name.end);
  const tokens = nameTokens(name);
  if (tokens.length < 2 || !isFullName(cast, phrase)) return;
  const figure = findByFullName(cast, tokens, phrase, scope) ?? addNamed(cast, name, tokens, phrase, scope);
  if (tokens.length > figure.tokens.length && figure.kind === 'person') rename(cast, figure, name, tokens);
  list(cast.byLastToken, tokens.at(-1), figure);
  enrich(cast, figure, phrase);
}

/** The figure that a name or a role refers to; it joins the cast where it is new. A role that is a subject may vary the name before it. */
export function resolve(
  cast: Cast,
  phrase: NounPhrase,
  scope: number,
  { isSubject }: { isSubject: boolean },
): Figure | null {
  if (phrase.pronoun) return null;
  const figure = phrase.name
    ? resolveName(cast, phrase, phrase.name, scope)
    : resolveRole(cast, phrase, scope, { isSubject });
  notePlace(cast, figure, phrase.start);
  figure.mentions.push({ text: cast.text.slice(phrase.start, phrase.end), start: phrase.start, end: phrase.end });
  return figure;
}

function resolveName(cast: Cast, phrase: NounPhrase, span: { start: number; end: number }, scope: number): Figure {
  const name = cast.text.slice(span.start, span.end);
  const tokens = nameTokens(name);
  const figure =
    findByFullName(cast, tokens, phrase, scope) ??
    findBySurname(cast, tokens, phrase, scope) ??
    findByAcronym(cast, name, scope) ??
    findMisspelt(cast, tokens, scope) ??
    addNamed(cast, name, tokens, phrase, scope);
  enrich(cast, figure, phrase);
  return figure;
}

function resolveRole(cast: Cast, phrase: NounPhrase, scope: number, { isSubject }: { isSubject: boolean }): Figure {
  const known = findRole(cast, phrase, scope, { isSubject });
  if (known) return known;
  const varied = isSubject ? findVaried(cast, phrase, scope) : null;
  if (varied) {
    cast.guesses.add(phrase);
    describe(cast, varied, phrase);
    return varied;
  }
  const words = tidy(cast.text.slice(phrase.start, phrase.reach));
  const role = withoutArticle(cast, words);
  const name = isNamedField(cast, phrase, role) ? role.replace(/^(?:\p{Ll}\S*\s+)+/u, '') : role;
  const key = `${scope}|${foldName(name)}`;
  const same = cast.byName.get(key);
  if (same) return same;
  const figure = addFigure(cast, name, kindOfRole(phrase), phrase, scope);
  cast.byName.set(key, figure);
  addDescriptor(cast, figure, phrase);
  return figure;
}

/** `the provincial Department of Ports`: the noun of a body in capitals with its field is a name, which an adjective before it is no part of. */
function isNamedField({ table }: Cast, { head, complement }: NounPhrase, role: string): boolean {
  if (head?.kind !== 'organisation' || complement < 0 || table.gerundEndings.length === 0) return false;
  const capital = /\p{Lu}\S*/u.exec(role)?.[0];
  return capital !== undefined && capital.toLowerCase() === head.word.toLowerCase();
}

function kindOfRole(phrase: NounPhrase): Speaker['kind'] {
  if (phrase.head && phrase.head.kind !== 'person') return phrase.head.kind;
  if (phrase.number === 'p') return 'group';
  return phrase.determiner === 'indefinite' || !phrase.head ? 'anonymous' : 'person';
}
