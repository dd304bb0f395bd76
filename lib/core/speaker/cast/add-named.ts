import { IS } from '@/lib/core/quotation/word-table';
import type { Speaker } from '@/lib/core/report';
import { addFigure, type Cast, list, nameKey, tidy } from '@/lib/core/speaker/cast';
import type { Figure } from '@/lib/core/speaker/figure';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** Adds a figure under its name, its surnames and its initials. */
export function addNamed(
  cast: Cast,
  name: string,
  tokens: readonly string[],
  phrase: NounPhrase,
  scope: number,
): Figure {
  const figure = addFigure(cast, tidy(name), kindOfName(cast, phrase, tokens, name), phrase, scope);
  figure.tokens = tokens;
  cast.byName.set(nameKey(tokens, scope), figure);
  listSurnames(cast, figure);
  if (tokens.length > 1) list(cast.byFirstToken, tokens[0], figure);
  const initials = acronymOf(name);
  const least = figure.kind === 'organisation' ? LEAST_INITIALS : LEAST_INITIALS_OF_PERSON;
  if (tokens.length > 1 && initials.length >= least && !cast.byAcronym.has(initials))
    cast.byAcronym.set(initials, figure);
  return figure;
}

const LEAST_INITIALS = 2;

/** `NKM` is one person's, `AR` may be anybody's. */
const LEAST_INITIALS_OF_PERSON = 3;

function acronymOf(name: string): string {
  return name
    .split(/[\s'’-]+/)
    .filter((word) => word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase())
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

function kindOfName(cast: Cast, phrase: NounPhrase, tokens: readonly string[], name: string): Speaker['kind'] {
  if (phrase.hasTitle) return 'person';
  if (phrase.head) return phrase.head.kind === 'group' ? 'person' : phrase.head.kind;
  const folded = tokens[0] ?? '';
  const bits = cast.table.senses.get(name.split(/[\s]/)[0]?.toLowerCase() ?? folded)?.bits ?? 0;
  if (cast.table.countries.has(name.toLowerCase())) return 'organisation';
  if (bits & IS.firstName && tokens.length > 1) return 'person';
  if (name === name.toUpperCase() && tokens.length === 1) return 'organisation';
  if (tokens.some((token) => (cast.table.senses.get(token)?.bits ?? 0) & IS.organisationWord)) return 'organisation';
  if (phrase.determiner === 'definite') return 'organisation';
  // `Umfahrung Trebnitz`: behind a noun that is no role, a single word is hardly a human being's name.
  const isOfNoun = cast.table.lexicon.grammar.nounsHaveCapitals && phrase.noun !== null && tokens.length === 1;
  return isOfNoun ? 'organisation' : 'person';
}

/** Gives a figure a fuller name. */
export function rename(cast: Cast, figure: Figure, name: string, tokens: readonly string[]): void {
  figure.name = tidy(name);
  figure.tokens = tokens;
  cast.byName.set(nameKey(tokens, figure.scope), figure);
  listSurnames(cast, figure);
}

/** A name of three words may have two surnames: `Ana Pastor García` is `Pastor` too. */
function listSurnames(cast: Cast, figure: Figure): void {
  const [, second = '', ...rest] = figure.tokens;
  list(cast.byLastToken, figure.tokens.at(-1), figure);
  const bits = cast.table.senses.get(second)?.bits ?? 0;
  // `Martin Luther King Jr.` is `King`.
  if (cast.table.nameEndings.has(figure.tokens.at(-1) ?? '')) list(cast.byLastToken, figure.tokens.at(-2), figure);
  if (rest.length === 1 && figure.kind === 'person' && !(bits & (IS.firstName | IS.particle | IS.function)))
    list(cast.byLastToken, second, figure);
}
