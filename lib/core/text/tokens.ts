import type { Span } from '@/lib/core/text/span';

/** A word, number, or mark of punctuation; an elided article and an inverted pronoun are tokens of their own. */
export interface Token extends Span {
  readonly text: string;
  /** Lower-case, with straight apostrophes; an enclitic without its hyphens. */
  readonly word: string;
  readonly shape: 'word' | 'number' | 'stop' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close' | 'other';
  readonly capital: boolean;
  readonly enclitic: boolean;
  /** What the reader of the text knows of the word: filled once, since a rule asks for it many times. */
  known: object | null;
}

/** What a language parts within a run of letters. */
export interface TokenTables {
  readonly elided: ReadonlySet<string>;
  /** Longest first. */
  readonly enclitic: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  /** Words that print leaves their accent off as a capital, by what then stands there: `a` for `à`. */
  readonly unaccented: ReadonlyMap<string, string>;
  /** Words that a number with a full stop is an ordinal behind, or before; null where ordinals have none. */
  readonly ordinals: { readonly behind: ReadonlySet<string>; readonly before: ReadonlySet<string> } | null;
}

const SPACE = /\s/u;
const LETTER = /[\p{L}\p{M}]/u;
const LETTERS_BELOW_LATIN_EXTENDED = buildLetterTable();

/** In code units: more without a space or a mark is no word. */
const LONGEST_RUN = 1024;
/** How much of a text, in code units, is read between two pauses. */
export const STRIDE = 8192;

/** Parts `text` into tokens, in one pass; positions are those of `text` plus `offset`. Yields on the way so that a driver may pause. */
export function* tokenise(text: string, offset: number, tables: TokenTables): Generator<void, Token[]> {
  const tokens: Token[] = [];
  let at = 0;
  let pause = STRIDE;
  while (at < text.length) {
    if (at >= pause) {
      pause = at + STRIDE;
      yield;
    }
    if (isSpace(text, at)) at += 1;
    else if (isWordAt(text, at)) at = pushRun(tokens, text, at, offset, tables);
    else at = pushPunctuation(tokens, text, at, offset);
  }
  return tokens;
}

/** Whether a letter stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < LETTERS_BELOW_LATIN_EXTENDED.length) return LETTERS_BELOW_LATIN_EXTENDED[code] === 1;
  return code >= 0xd800 && code <= 0xdfff ? false : LETTER.test(text.charAt(at));
}

/** Whether a digit stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether white space stands at `at`, or the text ends there. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    Number.isNaN(code) ||
    code === 32 ||
    code === 0xa0 ||
    (code < 33 ? true : code > 0x7f && SPACE.test(text.charAt(at)))
  );
}

function buildLetterTable(): Uint8Array {
  const table = new Uint8Array(0x250);
  for (let code = 0; code < table.length; code += 1) table[code] = LETTER.test(String.fromCharCode(code)) ? 1 : 0;
  return table;
}

function isWordAt(text: string, at: number): boolean {
  return isLetterAt(text, at) || isDigitAt(text, at);
}

function isApostropheAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

function runEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    if (end - from >= LONGEST_RUN) return end;
    if (isWordAt(text, end)) end += 1;
    else if (joins(text, end) && isWordAt(text, end + 1) && end > from) end += 2;
    else return end;
  }
}

/** Whether the character at `at`, between two letters or digits, belongs to the word: hyphen, apostrophe, the dot of `U.S.`, the comma of `1,5`, the colon of `4:50`. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (
    code === 0x2d ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0xad ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0xb7
  )
    return true;
  if (code === 0x40 || code === 0x5f) return true;
  if (code === 0x3a) return isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
  if (code === 0x2e || code === 0x2c)
    return isDigitAt(text, at - 1) ? isDigitAt(text, at + 1) : code === 0x2e && joinsLetters(text, at);
  return false;
}

/** The stop within `U.S.`, and within `p.m.`, of which a second stop tells that it is no slip. */
function joinsLetters(text: string, at: number): boolean {
  if (isInitial(text, at - 1)) return true;
  return !isLetterAt(text, at - 2) && !isLetterAt(text, at + 2) && text.charCodeAt(at + 2) === 0x2e;
}

function isInitial(text: string, at: number): boolean {
  return isLetterAt(text, at) && !isLetterAt(text, at - 1) && text.charAt(at) !== text.charAt(at).toLowerCase();
}

function pushRun(tokens: Token[], text: string, from: number, offset: number, tables: TokenTables): number {
  let end = runEnd(text, from);
  if (
    text.charCodeAt(end) === 0x2e &&
    (isAbbreviation(text, from, end, tables) || isOrdinal(text, from, end, tokens.at(-1), tables))
  )
    end += 1;
  if (isApostropheAt(text, end) && tables.elided.has(plain(text.slice(from, end + 1)))) end += 1;
  let start = from;
  for (let at = from; at < end; at += 1) {
    if (!isApostropheAt(text, at)) continue;
    if (!tables.elided.has(plain(text.slice(start, at + 1)))) continue;
    pushWord(tokens, text, start, at + 1, offset, tables);
    start = at + 1;
  }
  if (start < end) pushWithEnclitic(tokens, text, start, end, offset, tables);
  return end;
}

function isAbbreviation(text: string, from: number, end: number, tables: TokenTables): boolean {
  const word = text.slice(from, end + 1);
  if (tables.abbreviations.has(word)) return true;
  return (
    isInitial(text, end - 1) &&
    (end - from === 1 || text.charCodeAt(end - 2) === 0x2e) &&
    text.charCodeAt(end + 1) !== 0x2e
  );
}

/** Years are none. */
const LONGEST_ORDINAL = 3;
const NEXT_WORD = /\s+([\p{L}\d]+)/uy;

/** `am 3. Mai`, `der 1. Vorsitzende`: a full stop that ends no sentence. */
function isOrdinal(text: string, from: number, end: number, before: Token | undefined, tables: TokenTables): boolean {
  if (!tables.ordinals || end - from > LONGEST_ORDINAL || !/^\d+$/.test(text.slice(from, end))) return false;
  NEXT_WORD.lastIndex = end + 1;
  const next = NEXT_WORD.exec(text)?.[1] ?? '';
  if (next === '' || isDigitAt(next, 0)) return false;
  const isSmall = next.charAt(0) === next.charAt(0).toLowerCase();
  return isSmall || tables.ordinals.before.has(plain(next)) || tables.ordinals.behind.has(before?.word ?? '');
}

function pushWithEnclitic(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  offset: number,
  tables: TokenTables,
): void {
  const enclitic = hasJoint(text, start, end) ? findEnclitic(plain(text.slice(start, end)), tables) : undefined;
  if (!enclitic) {
    pushWord(tokens, text, start, end, offset, tables);
    return;
  }
  const cut = end - enclitic.length;
  pushWord(tokens, text, start, cut, offset, null);
  tokens.push({
    start: offset + cut,
    end: offset + end,
    text: text.slice(cut, end),
    word: enclitic.replace(/^-(?:t-)?/, ''),
    shape: 'word',
    capital: false,
    enclitic: true,
    known: null,
  });
}

function pushWord(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  offset: number,
  tables: TokenTables | null,
): void {
  const written = text.slice(start, end);
  const plainWord = plain(written);
  const first = written.charAt(0);
  const isSmall = first === first.toLowerCase();
  const word = isSmall ? plainWord : (tables?.unaccented.get(plainWord) ?? plainWord);
  tokens.push({
    start: offset + start,
    end: offset + end,
    text: written,
    word,
    shape: isDigitAt(text, start) ? 'number' : 'word',
    capital: !isSmall || (plainWord !== written && HYPHENED_ARTICLE.test(written)),
    enclitic: false,
    known: null,
  });
}

/** Whether a hyphen or an apostrophe stands in the word: every enclitic has one. */
function hasJoint(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x27 || code > 0x2000) return true;
  }
  return false;
}

function findEnclitic(word: string, tables: TokenTables): string | undefined {
  return tables.enclitic.find((ending) => word.length > ending.length && word.endsWith(ending));
}

/** `al-Sisi`, `el-Bahri`: the Arabic article, of which print keeps the small letter, begins a name. */
const HYPHENED_ARTICLE = /^(?:a[lndrstz]|ash|el|es|ul)-\p{Lu}/u;

/** What `plain` changes but capitals. */
const UNPLAIN = /[’\u00ad\u2010\u2011]/;

function plain(word: string): string {
  const lower = word.toLowerCase();
  if (!UNPLAIN.test(lower)) return lower;
  return lower.replaceAll('’', "'").replaceAll('\u00ad', '').replaceAll('\u2011', '-').replaceAll('\u2010', '-');
}

const SHAPES: ReadonlyMap<string, Token['shape']> = new Map([
  ...[...'.!?…'].map((mark) => [mark, 'stop'] as const),
  [',', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ...[...'–—―-'].map((mark) => [mark, 'dash'] as const),
  ...[...'(['].map((mark) => [mark, 'open'] as const),
  ...[...')]'].map((mark) => [mark, 'close'] as const),
]);

/** A run of one and the same mark is one token: a page of nothing but marks stays small. */
function pushPunctuation(tokens: Token[], text: string, from: number, offset: number): number {
  const mark = text.charAt(from);
  let end = from + 1;
  while (text.charAt(end) === mark) end += 1;
  tokens.push({
    start: offset + from,
    end: offset + end,
    text: text.slice(from, Math.min(end, from + 3)),
    word: mark,
    shape: SHAPES.get(mark) ?? 'other',
    capital: false,
    enclitic: false,
    known: null,
  });
  return end;
}
