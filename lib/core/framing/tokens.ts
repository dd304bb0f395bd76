import { letterPattern } from '@/lib/core/text/letter-pattern';
import type { Span } from '@/lib/core/text/span';

/** A word, or one mark of punctuation. */
export interface Token extends Span {
  /** Lower-case, with one kind of apostrophe and hyphen. */
  readonly word: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

export interface TokenRules {
  readonly elides: boolean;
  readonly abbreviations: ReadonlySet<string>;
}

const ELIDING = letterPattern(String.raw`[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)*['’]?|[^\s\p{L}\p{M}\p{N}]`, 'g');
// A possessive or contracted 's is a word of its own: “the minister's claims” holds a noun.
const WHOLE = letterPattern(
  String.raw`['’]s(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:(?!['’]s(?!\p{L}))['’\-‑][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]`,
  'g',
);
const WORD = letterPattern(String.raw`^['’]?[\p{L}\p{N}]`);
const CAPITAL = letterPattern(String.raw`^\p{Lu}`);
const CLOSING = new Set(['»', '”', '"', '’', ')', ']', '›']);
const ENDING = new Set(['.', '!', '?', '…']);

/** The words and marks of a text; `offset` is where the text stands in the article. */
export function tokenize(text: string, elides: boolean, offset = 0): readonly Token[] {
  const isWord = WORD.for(text);
  const isCapital = CAPITAL.for(text);
  return Array.from(text.matchAll((elides ? ELIDING : WHOLE).for(text)), (match) => {
    const raw = match[0];
    const start = offset + match.index;
    const word = raw.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
    return { word, isWord: isWord.test(raw), isCapital: isCapital.test(raw), start, end: start + raw.length };
  });
}

/** Cuts a block into sentences; a stop after an abbreviation or an initial ends none. */
export function detectSentences(text: string, rules: TokenRules, offset = 0): readonly Sentence[] {
  const tokens = tokenize(text, rules.elides, offset);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsSentence(tokens, at, rules)) continue;
    sentences.push(sentenceOf(tokens.slice(first, at + 1)));
    first = at + 1;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens.slice(first)));
  return sentences;
}

function sentenceOf(tokens: readonly Token[]): Sentence {
  return { tokens, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function endsSentence(tokens: readonly Token[], at: number, rules: TokenRules): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (CLOSING.has(token.word)) return ENDING.has(tokens[at - 1]?.word ?? '') && next.start > token.end && begins(next);
  if (!ENDING.has(token.word) || ENDING.has(next.word)) return false;
  if (CLOSING.has(next.word) && next.start === token.end) return false;
  if (token.word === '.' && isAbbreviation(tokens[at - 1], token, rules)) return false;
  // Scraped text loses the space between paragraphs; an address or a number has no capital there.
  return next.start > token.end ? begins(next) : next.isCapital && next.end - next.start > 1;
}

function begins(token: Token): boolean {
  return token.isCapital || !token.isWord || /^\p{N}/u.test(token.word);
}

function isAbbreviation(before: Token | undefined, stop: Token, rules: TokenRules): boolean {
  if (!before || before.end !== stop.start) return false;
  return rules.abbreviations.has(before.word) || (before.word.length === 1 && before.isCapital);
}
