import type { RoleHead } from '@/lib/core/quotation/lexicon';
import { IS, lookUp, type WordSense, type WordTable } from '@/lib/core/quotation/word-table';
import type { Token } from '@/lib/core/text/tokens';

/*
 * German writes every noun with a capital, so a capital tells no name. What does: a first name, a title or a role before it,
 * a verb of speech that it stands bare beside, and being used like a name again and again.
 */

/** Endings that German nouns have and surnames hardly. */
const NOUN_ENDING = /(?:ungs?|heit|keit|schaft|ion|ionen|tät|nis|tum|ismus|en|ern|eln|n|innen)$/;
/** Endings that adverbs and adjectives have and surnames hardly. */
const ADVERB_ENDING = /(?:lich|ig|isch|weise|bar|sam|falls|dings|lei)$/;
/** Endings that tell a noun wherever it stands. */
const ABSTRACT_ENDING =
  /(?:ung(?:en|s)?|heit(?:en)?|keit(?:en)?|schaft(?:en)?|tion(?:en)?|tät(?:en)?|nis(?:se[ns]?)?|tum|ism(?:us|en)|innen)$/;
/** A word that is only used bare needs to stand so often to be a name. */
const LEAST_BARE_USES = 2;
const LONGEST_NAME = 4;
/** Between two pauses. */
const TOKENS_A_STEP = 512;

interface Uses {
  bare: number;
  isArticled: boolean;
  isLeading: boolean;
}

/** The words of an article that are told to be names, lower-case; of a language whose nouns have small letters none are needed. */
export function* collectNames(
  blocks: readonly (readonly Token[])[],
  table: WordTable,
): Generator<void, ReadonlySet<string>> {
  if (!table.lexicon.grammar.nounsHaveCapitals) return yield* collectSurnames(blocks, table);
  const names = new Set<string>();
  const uses = new Map<string, Uses>();
  const pairs = new Map<string, number>();
  for (const tokens of blocks) {
    for (const [at, token] of tokens.entries()) {
      if (at % TOKENS_A_STEP === TOKENS_A_STEP - 1) yield;
      if (!isCapitalWord(token)) continue;
      noteUse(uses, tokens, at, table);
      notePair(pairs, tokens, at, table);
      if (isNamedByNeighbour(tokens, at, table)) addRun(names, tokens, at, table);
    }
    yield;
  }
  for (const tokens of blocks)
    tokens.forEach((_, at) => {
      if (isNameOfTwo(tokens, at, { table, names, uses, pairs })) addRun(names, tokens, at, table);
    });
  for (const [word, use] of uses) {
    if (use.bare >= LEAST_BARE_USES && use.isLeading && !use.isArticled && !NOUN_ENDING.test(word)) names.add(word);
  }
  return names;
}

/** The words with a capital behind a first name. */
function* collectSurnames(
  blocks: readonly (readonly Token[])[],
  table: WordTable,
): Generator<void, ReadonlySet<string>> {
  const surnames = new Set<string>();
  const title = table.lexicon.grammar.adjectivesFollow ? 0 : IS.role;
  const known = IS.firstName | IS.organisationWord | IS.function | IS.place | IS.stopCapital | title;
  for (const tokens of blocks) {
    for (const [at, token] of tokens.entries()) {
      if (at % TOKENS_A_STEP === TOKENS_A_STEP - 1) yield;
      const before = tokens[at - 1];
      if (!isCapitalWord(token) || !isCapitalWord(before)) continue;
      if (!(bitsOf(table, before) & IS.firstName)) continue;
      const bits = bitsOf(table, token);
      if (!(bits & known) || isRoleAsSurname(tokens, at, bits & known & ~title, table)) surnames.add(token.word);
    }
    yield;
  }
  return surnames;
}

/** `Stephen King said`: behind a first name alone, at the end of the capitals, what is a role elsewhere is a surname. */
function isRoleAsSurname(tokens: readonly Token[], at: number, otherBits: number, table: WordTable): boolean {
  const next = tokens[at + 1];
  if (otherBits !== 0 || bitsOf(table, tokens[at - 1]) & IS.title) return false;
  return !isCapitalWord(next) || table.nameEndings.has(next?.word ?? '');
}

function isCapitalWord(token: Token | undefined): boolean {
  return token?.shape === 'word' && token.capital && !token.enclitic;
}

function bitsOf(table: WordTable, token: Token | undefined): number {
  return token ? lookUp(table, token.word).bits : 0;
}

function isUnlisted(table: WordTable, token: Token | undefined): boolean {
  const known = IS.function | IS.role | IS.stopCapital | IS.verb | IS.title | IS.speechNoun | IS.nationality | IS.place;
  return (
    isCapitalWord(token) &&
    (bitsOf(table, token) & known) === 0 &&
    token !== undefined &&
    !findCompoundRole(token, table)
  );
}

/** Behind a first name, a word that elsewhere is a role: Eva *Hofmann*, Jan *Richter*. */
function mayBeSurname(table: WordTable, token: Token | undefined): boolean {
  const known = IS.function | IS.stopCapital | IS.title | IS.speechNoun | IS.nationality | IS.place;
  return isCapitalWord(token) && (bitsOf(table, token) & known) === 0;
}

function noteUse(uses: Map<string, Uses>, tokens: readonly Token[], at: number, table: WordTable): void {
  const token = tokens[at];
  if (!token || !isUnlisted(table, token)) return;
  const use = uses.get(token.word) ?? { bare: 0, isArticled: false, isLeading: false };
  uses.set(token.word, use);
  const before = tokens[at - 1];
  const bits = bitsOf(table, before);
  const isLead = before === undefined || before.shape === 'stop' || before.shape === 'other';
  if (before?.shape === 'number' || (before?.shape === 'word' && !before.capital && isArticleOrAdjective(before, bits)))
    use.isArticled = true;
  else use.bare += 1;
  use.isLeading ||= isLead || (isCapitalWord(before) && bits === 0) || (bits & IS.firstName) !== 0;
}

function isArticleOrAdjective(token: Token, bits: number): boolean {
  if (bits & IS.determiner) return true;
  if (/^(?:im|am|vom|zum|zur|beim|ins|ans|fürs|aufs)$/.test(token.word)) return true;
  return (bits & (IS.function | IS.verb | IS.finite)) === 0 && /(?:e|en|er|es|em)$/.test(token.word);
}

/** Whether what stands beside the capital makes it a name: Anna *Kern*, Frau *Kern*, Minister *Kern*; „…“, sagte *Kern*; *Kern* sagte. */
function isNamedByNeighbour(tokens: readonly Token[], at: number, table: WordTable): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const bits = bitsOf(table, before);
  if (before && isCapitalWord(before) && bits & IS.firstName && !(bits & IS.stopCapital) && mayBeSurname(table, token))
    return true;
  if (!token || !isUnlisted(table, token)) return false;
  if (before && isCapitalWord(before)) {
    if (bits & (IS.firstName | IS.title) && !(bits & IS.stopCapital)) return true;
    if (isUnlisted(table, before)) return false;
    const role = table.senses.get(before.word)?.role ?? findCompoundRole(before, table);
    return role !== null && role.number !== 'p' && (role.kind === 'person' || role.kind === 'organisation');
  }
  if (bits & IS.title) return true;
  return isBesideSpeech(tokens, at, table);
}

interface PairEvidence {
  readonly table: WordTable;
  readonly names: ReadonlySet<string>;
  readonly uses: ReadonlyMap<string, Uses>;
  readonly pairs: ReadonlyMap<string, number>;
}

function isPair(tokens: readonly Token[], at: number, table: WordTable): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !isUnlisted(table, token) || !isUnlisted(table, next)) return false;
  if (tokens[at - 1]?.shape === 'number' || isTownAdjectiveAt(tokens, at, table)) return false;
  return !ABSTRACT_ENDING.test(token.word) && !ABSTRACT_ENDING.test(next.word) && !ADVERB_ENDING.test(token.word);
}

function notePair(pairs: Map<string, number>, tokens: readonly Token[], at: number, table: WordTable): void {
  if (!isPair(tokens, at, table)) return;
  const key = `${tokens[at]?.word} ${tokens[at + 1]?.word}`;
  pairs.set(key, (pairs.get(key) ?? 0) + 1);
}

/**
 * Two capitals in a row that are no listed words: one name, or a name and its object (`Hier sieht Kern Vorteile`), or a sentence's first word
 * and its noun. They are a name where they stand so again, where a mark or a verb of speech stands beside them, or where neither is used as a noun.
 */
function isNameOfTwo(tokens: readonly Token[], at: number, evidence: PairEvidence): boolean {
  const { table, names, uses, pairs } = evidence;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !isPair(tokens, at, table) || names.has(token.word)) return false;
  if (uses.get(next.word)?.isArticled || uses.get(token.word)?.isArticled) return false;
  if ((pairs.get(`${token.word} ${next.word}`) ?? 0) >= LEAST_BARE_USES) return true;
  const before = tokens[at - 1];
  const isFirst = before === undefined || before.shape === 'stop' || before.shape === 'other';
  if (isFirst && ATTRIBUTE_ENDING.test(token.word)) return false;
  if (isSpeech(table, before) || isSpeech(table, tokens[at + 2])) return true;
  const after = tokens[at + 2]?.shape;
  return !NOUN_ENDING.test(next.word) || after === 'comma' || after === 'open' || isCapitalWord(before);
}

/** Of an adjective that begins a sentence: `Prominente Gäste`. */
const ATTRIBUTE_ENDING = /e[nmrs]?$/;

function isBesideSpeech(tokens: readonly Token[], at: number, table: WordTable): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isSpeech(table, before)) {
    const lead = tokens[at - 2];
    const isInquit = lead === undefined || lead.shape === 'comma' || lead.shape === 'other';
    if (isInquit || after?.shape === 'colon') return after?.shape !== 'word' || !after.capital;
  }
  const isLead = before === undefined || before.shape === 'stop' || before.shape === 'other';
  const word = tokens[at]?.word ?? '';
  return isLead && isSpeech(table, after) && !NOUN_ENDING.test(word) && !ADVERB_ENDING.test(word);
}

function isSpeech(table: WordTable, token: Token | undefined): boolean {
  if (token?.shape !== 'word' || token.capital) return false;
  const sense = table.senses.get(token.word);
  return sense?.verbs.some(({ verb, tense }) => tense === 'finite' && verb.class === 'S1') ?? false;
}

/** The capital and those that go on with it; a particle may stand between. */
function addRun(names: Set<string>, tokens: readonly Token[], from: number, table: WordTable): void {
  for (let at = from; at < from + LONGEST_NAME; at += 1) {
    const token = tokens[at];
    if (!token) return;
    if (isUnlisted(table, token) || (at === from && mayBeSurname(table, token))) names.add(token.word);
    else if (!(bitsOf(table, token) & IS.particle) || !isUnlisted(table, tokens[at + 1])) return;
    else if (bitsOf(table, token) & IS.determiner && !(bitsOf(table, tokens[at - 1]) & IS.particle)) return;
  }
}

/** `Lienzer Bürgermeisterin`, `Stuttgarter Publikum`: a capital in -er that is no first name, before a noun. */
export function isTownAdjectiveAt(tokens: readonly Token[], at: number, table: WordTable): boolean {
  const token = tokens[at];
  if (!token?.word.endsWith('er') || token.word.length < LEAST_TOWN || !isCapitalWord(tokens[at + 1])) return false;
  return isUnlisted(table, token) && !(bitsOf(table, token) & IS.firstName);
}

const LEAST_TOWN = 6;

/** Whether a capital begins a name in a language whose nouns all have one. */
export function isNameAmongNouns(
  tokens: readonly Token[],
  at: number,
  table: WordTable,
  names: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const sense = table.senses.get(token.word);
  const bits = sense?.bits ?? 0;
  const next = tokens[at + 1];
  const hasSurname = isCapitalWord(next) && mayBeSurname(table, next);
  if (isTownAdjectiveAt(tokens, at, table)) return false;
  if (bits & IS.firstName && hasSurname) return true;
  if (bits & (IS.stopCapital | IS.function)) return false;
  if (names.has(token.word) && !(bits & IS.role && bitsOf(table, tokens[at - 1]) & IS.determiner)) return true;
  if (bits & IS.nationality) return isCapitalWord(next) && !(bitsOf(table, next) & (IS.function | IS.stopCapital));
  if (bits & IS.role) return false;
  if (bits & IS.firstName) return !(bitsOf(table, tokens[at - 1]) & IS.determiner);
  return table.countries.has(token.word);
}

/** Whether a further capital goes on with a name that has begun. */
export function continuesName(
  tokens: readonly Token[],
  from: number,
  at: number,
  table: WordTable,
  names: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (names.has(token.word)) return true;
  const bits = bitsOf(table, before);
  if (at - 1 === from && bits & IS.nationality) return !(bitsOf(table, token) & IS.function);
  if (bits & IS.firstName && mayBeSurname(table, token)) return true;
  return (bits & (IS.firstName | IS.title | IS.particle)) !== 0 && isUnlisted(table, token);
}

const compounds = new WeakMap<WordTable, Map<string, WordSense | null>>();
const LEAST_HEAD = 4;
const SHORT_HEADS: readonly string[] = ['amt', 'rat'];
const LEAST_PREFIX = 3;
/** No listed role is longer. */
const LONGEST_HEAD = 64;

/** The role that a German compound ends in: `Verdi-Sprecher`, `Jugendamt`; null where it ends in none. */
function findCompoundRole(token: Token, table: WordTable): RoleHead | null {
  return compoundSense(token, table)?.role ?? null;
}

/** What is known of the last part of a compound. */
export function compoundSense(token: Token, table: WordTable): WordSense | null {
  if (!token.capital || table.senses.has(token.word)) return null;
  const known = compounds.get(table) ?? new Map<string, WordSense | null>();
  compounds.set(table, known);
  const cached = known.get(token.word);
  if (cached !== undefined) return cached;
  const sense = lastPart(token.word, table);
  known.set(token.word, sense);
  return sense;
}

function lastPart(word: string, table: WordTable): WordSense | null {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return roleOf(word.slice(hyphen + 1), table);
  for (let at = Math.max(LEAST_PREFIX, word.length - LONGEST_HEAD); at <= word.length - LEAST_HEAD; at += 1) {
    const sense = roleOf(word.slice(at), table);
    if (sense) return sense;
  }
  const short = SHORT_HEADS.find((head) => word.endsWith(head) && word.length > head.length + LEAST_PREFIX);
  return short ? roleOf(short, table) : null;
}

function roleOf(head: string, table: WordTable): WordSense | null {
  const sense = table.senses.get(head);
  return sense?.role ? { ...sense, bits: IS.role, verbs: [] } : null;
}
