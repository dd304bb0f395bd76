import { IS } from '@/lib/core/quotation/word-table';
import { type Cast, list, nameKey, tidy } from '@/lib/core/speaker/cast';
import { endsWith } from '@/lib/core/speaker/cast/find-by-name';
import type { Figure } from '@/lib/core/speaker/figure';
import { nameTokens } from '@/lib/core/speaker/name';

/** The figure that words outside the text name: an element's own attribution. */
export function resolveWords(cast: Cast, signed: string): Figure {
  const words = withoutHandle(cast, signed);
  const tokens = nameTokens(words);
  const known = findKnown(cast, words) ?? onlyNamesake(cast, tokens);
  if (known) return known;
  const figure: Figure = {
    index: cast.figures.length,
    scope: 0,
    name: tidy(words.trim()),
    kind: 'person',
    gender: 'b',
    number: 's',
    role: null,
    isHuman: true,
    tokens,
    descriptors: [],
    mentions: [],
    lastAt: -1,
    ledAt: -1,
  };
  cast.figures.push(figure);
  cast.byName.set(nameKey(tokens, 0), figure);
  list(cast.byLastToken, tokens.at(-1), figure);
  if (tokens.length > 1) list(cast.byFirstToken, tokens[0], figure);
  return figure;
}

/** The figure that a name calls in full or by its end, if the article has spoken of one. */
export function findKnown(cast: Cast, name: string): Figure | null {
  const tokens = nameTokens(name);
  const sharing = cast.byLastToken.get(tokens.at(-1) ?? '') ?? [];
  return (
    cast.byName.get(nameKey(tokens, 0)) ??
    sharing.find((figure) => endsWith(figure.tokens, tokens) || endsWith(tokens, figure.tokens)) ??
    null
  );
}

/** `Mayor Ana Ruiz (@anaruiz)`, `Ana Ruiz, mayor of Vire`: an account, a title and a role are no part of the name. */
function withoutHandle({ table }: Cast, signed: string): string {
  const [words = ''] = signed
    .replace(/\s*\((?:@[^)]*|[^)]*@[^)]*)\)\s*$/u, '')
    .trim()
    .split(/\s*[,|–—]/, 1);
  const parts = words.split(/\s+/);
  const isTitled = (word: string) => ((table.senses.get(word.toLowerCase())?.bits ?? 0) & (IS.title | IS.role)) !== 0;
  while (parts.length > 2 && isTitled(parts[0] ?? '')) parts.shift();
  return words === '' ? signed : parts.join(' ');
}

/** `Bill Keen` signs, and the text has one Keen alone, William: accounts go by short names. */
function onlyNamesake(cast: Cast, tokens: readonly string[]): Figure | null {
  if (tokens.length !== 2) return null;
  const namesakes = (cast.byLastToken.get(tokens[1] ?? '') ?? []).filter(({ kind }) => kind === 'person');
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}
