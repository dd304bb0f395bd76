import { IS, lookUp, UNKNOWN, type WordSense, type WordTable } from '@/lib/core/quotation/word-table';
import { compoundSense } from '@/lib/core/speaker/noun-capitals';
import type { Token } from '@/lib/core/text/tokens';

/** What the parser needs to know of the whole article. */
export interface NameEvidence {
  readonly table: WordTable;
  /** Words that stand somewhere in the article with a small letter: with a capital they only begin a sentence. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital within a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words that are told to be names: where every noun has a capital, all of them; elsewhere the surnames behind a first name. */
  readonly names: ReadonlySet<string>;
}

/** What the pack and the spelling say of a word. */
export function senseOf(evidence: NameEvidence, token: Token | undefined): WordSense {
  if (!token) return UNKNOWN;
  // Only here is it filled, and tokens never leave the reading of one article with one pack.
  token.known ??= findSense(evidence, token);
  return token.known as WordSense;
}

function findSense(evidence: NameEvidence, token: Token): WordSense {
  const sense = lookUp(evidence.table, token.word);
  if (isAcronym(token) && !(sense.bits & (IS.title | IS.role | IS.organisationWord))) return UNKNOWN;
  return sense === UNKNOWN ? (compoundOf(token, evidence) ?? UNKNOWN) : sense;
}

function compoundOf(token: Token, { table }: NameEvidence): WordSense | null {
  return table.lexicon.grammar.nounsHaveCapitals ? compoundSense(token, table) : null;
}

/** Two to six capitals: `ONU`, `CGT`, `U.S.`. */
export function isAcronym(token: Token): boolean {
  const { text } = token;
  if (!token.capital || text.length < 2 || text.length > 7) return false;
  // Most capitals begin a word of small letters.
  const second = text.charCodeAt(1);
  if (second >= 0x61 && second <= 0x7a) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** Whether a token is the `'s` of an owner. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.enclitic === true && (token.word === "'s" || token.word === "'");
}
