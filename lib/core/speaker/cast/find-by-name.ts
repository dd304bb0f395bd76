import { IS } from '@/lib/core/quotation/word-table';
import { type Cast, firstWordBits, hasFirstName, nameKey } from '@/lib/core/speaker/cast';
import { type Figure, latest, sameScope } from '@/lib/core/speaker/figure';
import { withinOneEdit } from '@/lib/core/speaker/name';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** Whether a name may stand for its bearer throughout the article: a person's, not a body's or a document's. */
export function isFullName(cast: Cast, phrase: NounPhrase): boolean {
  if (phrase.head?.kind === 'organisation' || phrase.head?.kind === 'document') return false;
  const bits = firstWordBits(cast, cast.text.slice(phrase.name?.start, phrase.name?.end));
  return phrase.hasTitle || phrase.head?.kind === 'person' || (bits & (IS.organisationWord | IS.place)) === 0;
}

/** The figure of that name, spelt so or a little otherwise. */
export function findByFullName(
  cast: Cast,
  tokens: readonly string[],
  phrase: NounPhrase,
  scope: number,
): Figure | null {
  const exact = cast.byName.get(nameKey(tokens, scope));
  if (exact) return exact;
  const last = tokens.at(-1) ?? '';
  return (
    (cast.byLastToken.get(last) ?? []).find(
      (figure) => sameScope(figure, scope) && isSamePerson(figure, tokens, phrase),
    ) ?? findLonger(cast, tokens, scope)
  );
}

/** `Ana Pastor` and `Ana Pastor García`: a first name and a surname, and one more surname. */
function findLonger(cast: Cast, tokens: readonly string[], scope: number): Figure | null {
  const first = tokens[0] ?? '';
  return (
    (cast.byFirstToken.get(first) ?? []).find((figure) => {
      const shorter = Math.min(figure.tokens.length, tokens.length);
      if (!sameScope(figure, scope) || figure.kind !== 'person' || shorter < 2 || !hasFirstName(cast, figure.name))
        return false;
      return figure.tokens.slice(0, shorter).join(' ') === tokens.slice(0, shorter).join(' ');
    }) ?? null
  );
}

/** Whether two names with one surname are one person's: `B. Obama`, `Anthony`/`Antony`, one more middle name. */
function isSamePerson(figure: Figure, tokens: readonly string[], phrase: NounPhrase): boolean {
  if (tokens.length < 2 || figure.tokens.length < 2) return false;
  if (phrase.gender !== 'b' && figure.gender !== 'b' && phrase.gender !== figure.gender) return false;
  const [mine = '', yours = ''] = [figure.tokens[0], tokens[0]];
  if (mine === yours) return true;
  if (mine.length <= 2 || yours.length <= 2) return mine.charAt(0) === yours.charAt(0);
  return withinOneEdit(mine, yours);
}

/** The figure last spoken of whose surname, or else whose only first name, this is. */
export function findBySurname(cast: Cast, tokens: readonly string[], phrase: NounPhrase, scope: number): Figure | null {
  const fits = (figure: Figure) =>
    sameScope(figure, scope) &&
    (phrase.gender === 'b' || figure.gender === 'b' || phrase.gender === figure.gender) &&
    (endsWith(figure.tokens, tokens) || (tokens.length === 1 && figure.tokens.indexOf(tokens[0] ?? '') > 0));
  const bearers = (cast.byLastToken.get(tokens.at(-1) ?? '') ?? []).filter(fits);
  const titled = phrase.hasTitle ? bearers.filter(({ isTitled }) => isTitled) : [];
  const known = latest(titled.length > 0 ? titled : ofHeadline(cast, bearers));
  if (known) return known;
  if (tokens.length > 1 || cast.table.countries.has(tokens[0] ?? '')) return null;
  const byFirst = (cast.byFirstToken.get(tokens[0] ?? '') ?? []).filter(
    // `SUD` goes on with `SUD-PTT`.
    (figure) =>
      sameScope(figure, scope) &&
      ((figure.kind === 'person' && mayBeFirstName(cast, figure)) || figure.name === figure.name.toUpperCase()),
  );
  return byFirst.length === 1 ? (byFirst[0] ?? null) : null;
}

/** Of several with one surname, the one whom the headline names in full: the English press calls whom it is about by the surname alone. */
function ofHeadline({ bodyStart, table }: Cast, bearers: readonly Figure[]): readonly Figure[] {
  if (bearers.length < 2 || table.gerundEndings.length === 0) return bearers;
  const named = bearers.filter(
    ({ kind, mentions }) =>
      kind === 'person' && mentions.some(({ text, start }) => start < bodyStart && text.includes(' ')),
  );
  return named.length === 1 ? named : bearers;
}

/** `Ember` is not the `Ember Phone`: where a first word is no first name, nothing but a title or a role tells its bearer to be a human being. */
function mayBeFirstName(cast: Cast, { isHuman, name }: Figure): boolean {
  return isHuman || hasFirstName(cast, name) || cast.table.gerundEndings.length === 0;
}

/** Whether a name ends with the words of another. */
export function endsWith(whole: readonly string[], tail: readonly string[]): boolean {
  return (
    tail.length <= whole.length && tail.every((token, index) => whole[whole.length - tail.length + index] === token)
  );
}

/** The figure of whose name these are the initials. */
export function findByAcronym(cast: Cast, name: string, scope: number): Figure | null {
  const bearer = name === name.toUpperCase() ? cast.byAcronym.get(name.replaceAll('.', '').toLowerCase()) : undefined;
  if (!bearer || !sameScope(bearer, scope)) return null;
  if (bearer.descriptors.length === 0 && !hasFirstName(cast, bearer.name)) bearer.kind = 'organisation';
  return bearer;
}

/** Names shorter than this differ by one letter too easily. */
const LEAST_MISSPELT = 6;

/** Beyond it, no article's names are compared letter by letter. */
const MOST_FIGURES = 400;

/** The figure whose surname differs by one letter. */
export function findMisspelt(cast: Cast, tokens: readonly string[], scope: number): Figure | null {
  const last = tokens.at(-1) ?? '';
  if (last.length < LEAST_MISSPELT || cast.figures.length > MOST_FIGURES) return null;
  const isBody = ((cast.table.senses.get(tokens[0] ?? '')?.bits ?? 0) & IS.organisationWord) !== 0;
  return (
    cast.figures.find((figure) => {
      const known = figure.tokens.at(-1) ?? '';
      if (!sameScope(figure, scope) || known.length < LEAST_MISSPELT || !withinOneEdit(known, last)) return false;
      // `Federazione Breole` is not the islands that it is named after, nor `Fisheries Canada` the country.
      if (known === last && figure.tokens.length === 1 && (isBody || cast.table.countries.has(last))) return false;
      return tokens.length === 1 || figure.tokens.length === 1 || figure.tokens[0] === tokens[0];
    }) ?? null
  );
}
