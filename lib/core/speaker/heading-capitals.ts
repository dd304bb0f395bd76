import type { Block } from '@/lib/core/article/article';
import { IS, lookUp, type WordTable } from '@/lib/core/quotation/word-table';
import type { Token } from '@/lib/core/text/tokens';

/** Which words of an article's body stand where with a capital: what tells the names in a heading that writes every word with one. */
export interface BodyCapitals {
  /** Words with a small letter. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital within a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words with a capital at the start of one. */
  readonly leading: ReadonlySet<string>;
}

/** Of a heading's longer words, so many have a capital where its style gives one to each. */
const LEAST_SHARE = 0.8;
const LEAST_WORDS = 3;
/** Shorter words keep their small letter in most styles. */
const LEAST_LENGTH = 4;

/** The tokens of a heading that writes every word with a capital (`Mayor Resigns in Anger`) as a sentence would have them: only what the body has as a name, or the pack lists as one, keeps its own. */
export function withoutTitleCase(
  tokens: readonly Token[],
  { role }: Block,
  body: BodyCapitals,
  table: WordTable,
): readonly Token[] {
  if ((role !== 'headline' && role !== 'subheading') || table.lexicon.grammar.nounsHaveCapitals) return tokens;
  if (!isTitleCase(tokens)) return tokens;
  const isShouted = tokens.every(({ text, shape }) => shape !== 'word' || text === text.toUpperCase());
  return tokens.map((token, at) =>
    token.capital && !begins(tokens, at) && !keepsCapital(tokens, at, isShouted, body, table)
      ? { ...token, capital: false }
      : token,
  );
}

/** The first word of a heading, or within marks. */
function begins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.shape === 'other';
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    ({ shape, word, enclitic }, at) => at > 0 && shape === 'word' && !enclitic && word.length >= LEAST_LENGTH,
  );
  return words.length >= LEAST_WORDS && words.filter(({ capital }) => capital).length / words.length >= LEAST_SHARE;
}

function keepsCapital(
  tokens: readonly Token[],
  at: number,
  isShouted: boolean,
  body: BodyCapitals,
  table: WordTable,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { bits } = lookUp(table, token.word);
  if (bits & IS.function) return false;
  if (isNameInBody(token, body)) return !body.small.has(token.word) || isBesideName(tokens, at, body);
  if (body.small.has(token.word)) return false;
  if (!isShouted && token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
  return (bits & (IS.firstName | IS.nationality | IS.place | IS.stopCapital | IS.title)) !== 0;
}

function isNameInBody({ word }: Token, { small, capital, leading }: BodyCapitals): boolean {
  return capital.has(word) || (leading.has(word) && !small.has(word));
}

/** `White House` is a name, though the body has a house, too. */
function isBesideName(tokens: readonly Token[], at: number, body: BodyCapitals): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((next) => next?.capital === true && isNameInBody(next, body));
}
