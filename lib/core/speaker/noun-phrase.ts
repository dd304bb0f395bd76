import type { Gender, GrammaticalNumber, RoleHead } from '@/lib/core/quotation/lexicon';
import {
  type DeterminerSense,
  IS,
  lookUp,
  type PronounSense,
  phraseLength,
  UNKNOWN,
  type WordSense,
  type WordTable,
} from '@/lib/core/quotation/word-table';
import { compoundSense, continuesName, isNameAmongNouns, isTownAdjectiveAt } from '@/lib/core/speaker/noun-capitals';
import type { Span } from '@/lib/core/text/span';
import type { Token } from '@/lib/core/text/tokens';

/** Words that may refer to someone: a pronoun, a name, a role, or any other noun with its complements. */
export interface NounPhrase extends Span {
  /** In tokens. */
  readonly from: number;
  readonly to: number;
  readonly pronoun: PronounSense | null;
  readonly determiner: DeterminerSense['sort'] | null;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** The capitalised name within, without title and role. */
  readonly name: Span | null;
  readonly hasTitle: boolean;
  readonly head: RoleHead | null;
  /** Of a phrase without a role: its noun, as far as can be told. */
  readonly noun: string | null;
  /** Lower-case words that tell the role from others of its head: `affaires`, `étrangères`. */
  readonly modifiers: readonly string[];
  readonly country: string | null;
  /** The first token of what an `of` binds to the head; -1 where nothing is bound. */
  readonly complement: number;
  /** Where what tells more of somebody without a name ends: `a person familiar with the matter`. */
  readonly reach: number;
}

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

/** Beyond it, what is read is no longer one phrase. */
const LONGEST = 26;

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

/** Reads the noun phrase that begins at `from`; null where none does. */
export function findNounPhrase(
  tokens: readonly Token[],
  from: number,
  evidence: NameEvidence,
  isSentenceStart: (index: number) => boolean,
): NounPhrase | null {
  const { table } = evidence;
  const first = tokens[from];
  if (!first || (first.shape !== 'word' && first.shape !== 'number')) return null;
  const latter = phraseLength(table.latter, tokens, from);
  if (latter > 0 && !isPluralNoun(tokens[from + latter], evidence) && !leadsNounAlone(tokens, from, latter, evidence)) {
    const phrase = tokens
      .slice(from, from + latter)
      .map((token) => token.word)
      .join(' ');
    return toPronoun(tokens, from, from + latter, table.senses.get(phrase)?.pronoun ?? null);
  }
  const sense = senseOf(evidence, first);
  const isPronoun = sense.pronoun && sense.bits & IS.pronoun;
  if (
    isPronoun &&
    !(sense.determiner && (isNominal(tokens[from + 1], evidence) || isPartitive(tokens, from, evidence)))
  ) {
    return toPronoun(tokens, from, from + 1, sense.pronoun);
  }
  return parsePhrase(tokens, from, evidence, isSentenceStart);
}

/** `one of the survivors`: a determiner that `of` binds to a group. */
function isPartitive(tokens: readonly Token[], from: number, evidence: NameEvidence): boolean {
  const next = tokens[from + 2];
  return (
    (senseOf(evidence, tokens[from + 1]).bits & IS.of) !== 0 &&
    (senseOf(evidence, next).determiner !== null || isRoleOfMany(next, evidence))
  );
}

/** `este diario`, but `este último`: a word that is an article too, before a noun. */
function leadsNounAlone(tokens: readonly Token[], from: number, length: number, evidence: NameEvidence): boolean {
  return length === 1 && senseOf(evidence, tokens[from]).determiner !== null && isNominal(tokens[from + 1], evidence);
}

/** `ces derniers jours` points at no one. */
function isPluralNoun(token: Token | undefined, evidence: NameEvidence): boolean {
  const { nounPlurals } = evidence.table;
  return isNominal(token, evidence) && nounPlurals.some((ending) => token?.word.endsWith(ending));
}

function toPronoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  pronoun: PronounSense | null,
): NounPhrase | null {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined || !pronoun) return null;
  return {
    start,
    end,
    from,
    to,
    pronoun,
    determiner: null,
    gender: pronoun.gender,
    number: pronoun.number,
    name: null,
    hasTitle: false,
    head: null,
    noun: null,
    modifiers: [],
    country: null,
    complement: -1,
    reach: end,
  };
}

function isNominal(token: Token | undefined, evidence: NameEvidence): boolean {
  if (token?.shape !== 'word') return false;
  const { bits } = senseOf(evidence, token);
  return (bits & (IS.function | IS.verb)) === 0 || (bits & (IS.role | IS.nationality)) !== 0;
}

interface Draft {
  at: number;
  determiner: DeterminerSense | null;
  head: RoleHead | null;
  headGender: Gender | null;
  noun: string | null;
  name: { from: number; to: number } | null;
  /** Where the country begins that a possessive makes the owner. */
  owner: number;
  hasTitle: boolean;
  titleGender: Gender | null;
  modifiers: string[];
  country: string | null;
  complement: number;
  /** Whether what is read complements the head (`de la défense`). */
  inComplement: boolean;
  adjectives: number;
  /** Whether the noun of a phrase or of its complement has been read. */
  isNounRead: boolean;
}

function parsePhrase(
  tokens: readonly Token[],
  from: number,
  evidence: NameEvidence,
  isSentenceStart: (index: number) => boolean,
  { isInner } = { isInner: false },
): NounPhrase | null {
  const draft: Draft = {
    at: from,
    determiner: null,
    head: null,
    headGender: null,
    noun: null,
    name: null,
    owner: -1,
    hasTitle: false,
    titleGender: null,
    modifiers: [],
    country: null,
    complement: -1,
    inComplement: false,
    adjectives: 0,
    isNounRead: false,
  };
  readDeterminers(draft, tokens, evidence);
  while (draft.at - from < LONGEST && readPart(draft, tokens, evidence, isSentenceStart)) {
    /* each part moves `at` on */
  }
  return finishPhrase(draft, tokens, from, evidence, isInner);
}

function readDeterminers(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): void {
  for (let count = 0; count < 3; count += 1) {
    const token = tokens[draft.at];
    const { determiner, bits } = senseOf(evidence, token);
    const isCapitalName = token?.capital && tokens[draft.at + 1]?.capital && !determiner;
    if (!token || token.enclitic || !determiner || !(bits & IS.determiner) || isCapitalName) return;
    if (draft.determiner === null || draft.determiner.sort === 'definite')
      draft.determiner = mergeDeterminers(draft.determiner, determiner);
    draft.at += 1;
  }
}

function mergeDeterminers(known: DeterminerSense | null, next: DeterminerSense): DeterminerSense {
  if (!known) return next;
  return {
    gender: known.gender === 'b' ? next.gender : known.gender,
    number: known.number === 'b' ? next.number : known.number,
    sort: known.sort,
  };
}

/** Reads one part of the phrase; false where the phrase ends. */
function readPart(
  draft: Draft,
  tokens: readonly Token[],
  evidence: NameEvidence,
  isSentenceStart: (index: number) => boolean,
): boolean {
  const token = tokens[draft.at];
  if (!token) return false;
  if (token.shape === 'number' && !senseOf(evidence, token).role) return readNumber(draft, tokens, evidence);
  if (token.shape !== 'word' && token.shape !== 'number') return readHyphen(draft, tokens);
  const sense = senseOf(evidence, token);
  if (sense.bits & IS.of && !token.capital) return readComplement(draft, tokens, evidence);
  if (isDateBeforeNoun(draft, tokens, evidence)) {
    draft.at += 1;
    return true;
  }
  if (sense.bits & IS.title && isTitleBefore(tokens, draft.at, evidence)) return readTitle(draft, sense);
  if (isNameStart(tokens, draft.at, evidence, isSentenceStart(draft.at) && draft.determiner === null))
    return readName(draft, tokens, evidence);
  if (
    sense.bits & IS.role &&
    !(
      sense.bits & IS.verb &&
      !followsNominal(draft) &&
      !isGovernedNoun(tokens, draft.at, evidence) &&
      !isCompoundNoun(tokens, draft.at, evidence)
    )
  )
    return readRole(draft, tokens, sense, evidence);
  if (sense.bits & IS.nationality) return readNationality(draft, token, sense, evidence);
  if (draft.inComplement && isApposedName(tokens, draft.at, sense, evidence)) {
    draft.at += 1;
    return true;
  }
  return readCommonWord(draft, tokens, sense, evidence);
}

/** `du collectif la Quadrature du Net`: an article before the name of the noun just read. */
function isApposedName(tokens: readonly Token[], at: number, sense: WordSense, evidence: NameEvidence): boolean {
  const before = tokens[at - 1];
  return (
    sense.determiner?.sort === 'definite' &&
    before?.shape === 'word' &&
    !before.capital &&
    isNameStart(tokens, at + 1, evidence, false)
  );
}

/** `According to reports`, `in remarks`: a word that is also a finite verb is a noun behind a preposition. */
export function isGovernedNoun(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { bits, verbs } = senseOf(evidence, tokens[at]);
  const { adjectivesFollow, nounsHaveCapitals } = evidence.table.lexicon.grammar;
  if (!(bits & IS.verb) || adjectivesFollow || nounsHaveCapitals) return false;
  if (verbs.some((verb) => verb.tense === 'gerund' || verb.tense === 'participle')) return false;
  const before = senseOf(evidence, tokens[at - 1]).bits;
  const isNounToo = (bits & (IS.role | IS.speechNoun)) !== 0 || !verbs.some(({ verb }) => verb.class === 'S1');
  if (before & IS.nationality && !(before & IS.function)) return isNounToo;
  if (isGovernedAcronym(tokens, at - 1, evidence)) return isNounToo;
  if (before & IS.infinitiveMarker) return cueLengthBefore(tokens, at, evidence) > 1;
  return (before & (IS.preposition | IS.of)) !== 0 && (before & (IS.infinitiveMarker | IS.finite)) === 0;
}

/** `an executive order`, `a police statement`: behind a singular noun, what is no third person is a noun. */
export function isCompoundNoun(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  if (evidence.table.gerundEndings.length === 0) return false;
  const { verbs } = senseOf(evidence, tokens[at]);
  const before = tokens[at - 1];
  const { role, bits } = senseOf(evidence, before);
  if (!verbs.some((verb) => verb.tense === 'infinitive') || verbs.some((verb) => verb.tense === 'participle'))
    return false;
  if (!before || before.enclitic || bits & (IS.function | IS.verb)) return false;
  return role !== null && role.number === 's' && role.kind === 'person';
}

/** `Some said`, `many argue`: a determiner of several stands for those who speak. */
function isPronounBefore(draft: Draft, sense: WordSense, evidence: NameEvidence): boolean {
  if (evidence.table.gerundEndings.length === 0 || draft.head || draft.noun || draft.name) return false;
  if (draft.determiner?.sort !== 'indefinite' || draft.determiner.number !== 'p') return false;
  return (
    sense.verbs.some(({ verb, tense }) => tense === 'finite' && verb.class === 'S1') &&
    !(sense.bits & (IS.role | IS.speechNoun))
  );
}

/** `a separate tweet`, `his latest post`: behind an article that only a singular has, or a possessive and one word, what is no third person is a noun. */
function isNounBehindArticle(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  if (evidence.table.gerundEndings.length === 0 || draft.head || draft.inComplement) return false;
  const { verbs, bits } = senseOf(evidence, tokens[draft.at]);
  const before = tokens[draft.at - 1];
  if (!verbs.some((verb) => verb.tense === 'infinitive') || verbs.some((verb) => verb.tense === 'participle'))
    return false;
  if (before?.enclitic || senseOf(evidence, before).bits & (IS.function | IS.verb)) return false;
  const isSingular = draft.determiner?.sort === 'indefinite' && draft.determiner.number === 's';
  return isSingular || ((bits & IS.speechNoun) !== 0 && draft.determiner !== null && !before?.word.endsWith('s'));
}

/** `a May 17 memo`, `her Sunday sermon`: behind an article a date tells more of the noun that follows. */
function isDateBeforeNoun(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  const token = tokens[draft.at];
  if (evidence.table.gerundEndings.length === 0 || !draft.determiner || draft.head || draft.noun || draft.name)
    return false;
  if (!token?.capital || !(senseOf(evidence, token).bits & IS.stopCapital)) return false;
  const noun = tokens[tokens[draft.at + 1]?.shape === 'number' ? draft.at + 2 : draft.at + 1];
  return noun?.shape === 'word' && !noun.capital && !(senseOf(evidence, noun).bits & IS.function);
}

/** `the security needs overrule its duty`: behind two nouns, what has an article behind it is no third. */
function isBeforeObject(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { bits } = senseOf(evidence, tokens[at + 1]);
  return evidence.table.gerundEndings.length > 0 && (bits & (IS.determiner | IS.pronoun)) !== 0;
}

/** `from EU states`: what a preposition governs has no verb. */
function isGovernedAcronym(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  const { bits } = senseOf(evidence, tokens[at - 1]);
  return token !== undefined && isAcronym(token) && (bits & IS.preposition) !== 0 && (bits & IS.of) === 0;
}

/** `member states will meet`, `Norwegian attacks on ports`: what a verb follows, or what an origin tells more of, is no verb. */
export function isNounBySetting(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  if (!evidence.table.lexicon.grammar.thirdPersonEnding) return false;
  const { verbs } = senseOf(evidence, tokens[at]);
  if (
    verbs.some(({ tense }) => tense === 'gerund' || tense === 'participle') ||
    !verbs.some(({ tense }) => tense === 'finite')
  )
    return false;
  const before = senseOf(evidence, tokens[at - 1]);
  const next = senseOf(evidence, tokens[at + 1]);
  if (tokens[at - 1]?.shape !== 'word' || before.pronoun) return false;
  if (next.bits & (IS.auxiliary | IS.copula | IS.modal)) return true;
  return (before.bits & IS.nationality) !== 0 && (next.bits & (IS.preposition | IS.of)) !== 0;
}

/** How many tokens right before `at` are a cue such as `according to`. */
function cueLengthBefore(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  for (let length = 2; length < 5; length += 1)
    if (at >= length && phraseLength(evidence.table.accordingTo, tokens, at - length) === length) return length;
  return 0;
}

function followsNominal(draft: Draft): boolean {
  return draft.determiner !== null && draft.head === null && draft.noun === null;
}

function readNumber(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  if (draft.name || (draft.head && !draft.inComplement)) return false;
  const next = tokens[draft.at + 1];
  if (next?.shape !== 'word' || senseOf(evidence, next).bits & IS.function) return false;
  draft.at += 1;
  return true;
}

function readHyphen(_draft: Draft, _tokens: readonly Token[]): boolean {
  return false;
}

function readTitle(draft: Draft, sense: WordSense): boolean {
  draft.hasTitle = true;
  draft.titleGender = sense.gender;
  if (sense.role && !draft.head) {
    draft.head = sense.role;
    draft.headGender = sense.role.gender;
  }
  draft.at += 1;
  return true;
}

function isTitleBefore(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const next = tokens[at + 1];
  if (!next?.capital) return false;
  const { bits } = senseOf(evidence, tokens[at]);
  return !(bits & IS.role && senseOf(evidence, next).bits & (IS.role | IS.organisationWord));
}

/** `Sen. Ann Roe, D-Ohio,`: a party and a constituency are no name. */
function isPartyTag(token: Token, { table }: NameEvidence): boolean {
  const hyphen = token.word.indexOf('-');
  return hyphen > 0 && table.partyTags.has(token.word.slice(0, hyphen));
}

/** `WARNING GRAPHIC DETAIL`: long words in capitals side by side. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const isLoud = (token: Token | undefined) =>
    token?.shape === 'word' && token.text.length > LONGEST_CERTAIN_ACRONYM && token.text === token.text.toUpperCase();
  return isLoud(tokens[at]) && (isLoud(tokens[at - 1]) || isLoud(tokens[at + 1]));
}

/** Longer words in capitals may be shouted: `GRAPHIC DETAIL`. */
const LONGEST_CERTAIN_ACRONYM = 4;

/** Whether a name begins at `at`: a capital that no rule of spelling explains. */
function isNameStart(tokens: readonly Token[], at: number, evidence: NameEvidence, isFirst: boolean): boolean {
  const token = tokens[at];
  if (!token?.capital || token.shape !== 'word') return false;
  const { bits } = senseOf(evidence, token);
  // `Baa2`: a grade, no name.
  if (isShouted(tokens, at) || isPartyTag(token, evidence) || /\p{Ll}\d/u.test(token.text)) return false;
  if (isAcronym(token))
    return !(bits & IS.role) && !(token.text.length > LONGEST_CERTAIN_ACRONYM && evidence.small.has(token.word));
  if (evidence.table.lexicon.grammar.nounsHaveCapitals)
    return isNameAmongNouns(tokens, at, evidence.table, evidence.names);
  if (evidence.names.has(token.word) && !(bits & IS.function)) return true;
  if (bits & IS.stopCapital) return bits & IS.firstName ? tokens[at + 1]?.capital === true : false;
  const next = tokens[at + 1];
  const nextIsName =
    next?.capital === true && next.shape === 'word' && !(senseOf(evidence, next).bits & (IS.stopCapital | IS.function));
  const mayLead = bits & (IS.particle | IS.firstName) || (bits & IS.determiner && !isFirst);
  if (bits & IS.function) return mayLead ? nextIsName : false;
  if (isFirst && isOpeningAdverb(token, next, evidence)) return false;
  if (!isFirst) return !!(!(bits & IS.role) || bits & IS.firstName || isAmongNames(tokens, at, evidence));
  if (bits & IS.firstName && (nextIsName || !evidence.small.has(token.word))) return true;
  if (evidence.capital.has(token.word) && !(bits & (IS.verb | IS.role))) return true;
  if (evidence.small.has(token.word) || bits & (IS.verb | IS.role | IS.nationality | IS.speechNoun)) return false;
  if (bits === 0 && !nextIsName)
    return isLikelyName(token, next, evidence) && (isPossessive(next) || !opensClause(next, tokens[at + 2], evidence));
  return nextIsName || bits === 0 || (bits & (IS.place | IS.organisationWord)) !== 0;
}

/** `Critically, it …`: an adverb that begins a sentence; no name that the article has elsewhere. */
function isOpeningAdverb(token: Token, next: Token | undefined, evidence: NameEvidence): boolean {
  if (evidence.capital.has(token.word) || senseOf(evidence, token).bits & (IS.firstName | IS.place)) return false;
  if (next?.capital && next.shape === 'word') return false;
  return evidence.table.adverbEndings.some(
    (ending) => token.word.length > ending.length + 2 && token.word.endsWith(ending),
  );
}

/** Where nouns go without an article (`Construction was …`), an unknown capital that begins a sentence is a name only if it speaks, and is no plural, or tells a person from others (`Tallinn resident`). */
function isLikelyName(token: Token, next: Token | undefined, evidence: NameEvidence): boolean {
  const { adjectivesFollow, nounsHaveCapitals } = evidence.table.lexicon.grammar;
  if (adjectivesFollow || nounsHaveCapitals || evidence.capital.has(token.word)) return true;
  if (isPossessive(next) || evidence.table.countries.has(token.word)) return true;
  if (evidence.table.mediumNouns.has(token.word) && !next?.capital) return true;
  const { bits, role } = senseOf(evidence, next);
  return role?.kind === 'person' || (!token.word.endsWith('s') && (bits & IS.verb) !== 0);
}

/** Behind a capital that begins a sentence: what no name is followed by, but a participle is (`Surpris par …`, `Estimant que …`). */
function opensClause(next: Token | undefined, afterNext: Token | undefined, evidence: NameEvidence): boolean {
  if (!next || next.shape === 'other') return true;
  const { bits, determiner } = senseOf(evidence, next);
  if (determiner && !(senseOf(evidence, afterNext).bits & (IS.finite | IS.verb | IS.clitic))) return true;
  const isJoint = (bits & (IS.preposition | IS.complementiser)) !== 0;
  return isJoint && (bits & (IS.of | IS.finite | IS.determiner | IS.and)) === 0;
}

/** Whether a role word with a capital belongs to a name or to a title before one. */
function isAmongNames(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const next = tokens[at + 1];
  return next?.capital === true && next.shape === 'word' && !senseOf(evidence, tokens[at]).role;
}

function readName(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  if (draft.name && !draft.inComplement) return false;
  if (isNounOfTime(draft, evidence)) return false;
  const from = draft.at;
  const isBareOrganisation =
    draft.head?.kind === 'organisation' &&
    !draft.determiner &&
    !draft.inComplement &&
    evidence.table.gerundEndings.length === 0;
  const to = nameEnd(tokens, from, evidence);
  const isOrganisation = (senseOf(evidence, tokens[from]).bits & IS.organisationWord) !== 0;
  if (draft.inComplement) return readNameInComplement(draft, tokens, from, to, evidence);
  if (
    draft.head?.kind === 'person' &&
    (isPartyOf(tokens, from, to, isOrganisation) || isWordOfOffice(tokens, from, to, evidence))
  ) {
    for (let index = from; index < to; index += 1) addModifier(draft, tokens[index], evidence);
    draft.at = to;
    return true;
  }
  const nameFrom = splitTitleRun(draft, tokens, from, to, evidence);
  draft.at = to;
  if (nameFrom === to) return true;
  if (!draft.head && (nounFollows(tokens, to, evidence) || isNameAsModifier(draft, tokens, to, evidence)))
    return readNameAsModifier(draft, tokens, nameFrom, to, evidence);
  const isRightBehind = isBareOrganisation && senseOf(evidence, tokens[from - 1]).role === draft.head;
  const isSmallBody = (isRightBehind && !tokens[from - 1]?.capital) || isNamedBody(draft, tokens, from, evidence);
  draft.name = { from: isSmallBody ? from - 1 : bodyFrom(draft, tokens, nameFrom, evidence), to };
  return isOrganisation || (isPossessive(tokens[to]) && !draft.head);
}

/** `a Polícia Civil`, `o Supremo Tribunal Federal`: a body's noun with a capital begins its name. */
function bodyFrom({ head }: Draft, tokens: readonly Token[], nameFrom: number, evidence: NameEvidence): number {
  if (head?.kind !== 'organisation' || !evidence.table.lexicon.grammar.subjectsDrop) return nameFrom;
  for (let at = nameFrom - 1; at >= 0 && nameFrom - at < 4; at -= 1) {
    const token = tokens[at];
    if (!token?.capital || token.shape !== 'word' || isAcronym(token)) return nameFrom;
    if (senseOf(evidence, token).role === head) return at;
  }
  return nameFrom;
}

/** `como defendió la semana pasada Sánchez`: no name belongs to a noun with its adjective that is neither role nor origin. */
function isNounOfTime(
  { head, noun, name, adjectives, country, inComplement }: Draft,
  { table }: NameEvidence,
): boolean {
  if (!table.lexicon.grammar.subjectsDrop || head || name || inComplement) return false;
  return noun !== null && adjectives > 0 && country === null && !table.plainAdjectives.has(noun);
}

/** `die Stadt Kiel`, `das Amtsgericht Bonn`: where nouns have capitals, the noun of a body is the first word of its name. */
function isNamedBody(draft: Draft, tokens: readonly Token[], from: number, evidence: NameEvidence): boolean {
  if (!evidence.table.lexicon.grammar.nounsHaveCapitals || draft.head?.kind !== 'organisation') return false;
  const { bits, role } = senseOf(evidence, tokens[from - 1]);
  return role === draft.head && (bits & IS.organisationWord) !== 0;
}

/** `la députée LFI`, `le sénateur Parti radical du Nord`: what a role belongs to is not its bearer's name. */
function isPartyOf(tokens: readonly Token[], from: number, to: number, isOrganisation: boolean): boolean {
  const first = tokens[from];
  return isOrganisation || (to === from + 1 && first !== undefined && isAcronym(first) && !first.text.includes('.'));
}

/** `comandante Operativo de seguridad`: one capital that `of` joins to a small noun tells the office. */
function isWordOfOffice(tokens: readonly Token[], from: number, to: number, evidence: NameEvidence): boolean {
  const token = tokens[from];
  if (!token || to !== from + 1 || !evidence.table.lexicon.grammar.subjectsDrop) return false;
  if (evidence.names.has(token.word) || senseOf(evidence, token).bits & (IS.firstName | IS.title)) return false;
  const noun = tokens[to + 1];
  return (senseOf(evidence, tokens[to]).bits & IS.of) !== 0 && noun?.shape === 'word' && !noun.capital;
}

/** `the Harbour Trust spokesman`, `Kyiv resident Anna Petrova`: a name right before a role only tells it from others. */
function readNameAsModifier(
  draft: Draft,
  tokens: readonly Token[],
  from: number,
  to: number,
  evidence: NameEvidence,
): boolean {
  for (let index = from; index < to; index += 1) addModifier(draft, tokens[index], evidence);
  noteCountry(draft, tokens, from, to, evidence);
  draft.noun ??= tokens[to - 1]?.word ?? null;
  return true;
}

/** `a Facebook post`, `an Elmsworth bakery`: no name has an article that only a singular has. */
function isNameAsModifier(draft: Draft, tokens: readonly Token[], to: number, evidence: NameEvidence): boolean {
  const isSingular = draft.determiner?.sort === 'indefinite' && draft.determiner.number === 's';
  const next = tokens[to];
  if (evidence.table.gerundEndings.length === 0 || !isSingular || next?.shape !== 'word' || next.capital) return false;
  const { bits, verbs } = senseOf(evidence, next);
  return !next.enclitic && !(bits & IS.function) && !verbs.some(({ tense }) => tense === 'participle');
}

/** `Ukrainian Prime Minister Denys Shmyhal`: takes what precedes the name proper as role; returns where the name begins, `to` if there is none. */
function splitTitleRun(
  draft: Draft,
  tokens: readonly Token[],
  from: number,
  to: number,
  evidence: NameEvidence,
): number {
  let last = -1;
  for (let at = from; at < to; at += 1) {
    const { role, bits } = senseOf(evidence, tokens[at]);
    const isNameEnding = at > from && evidence.table.nameEndings.has(tokens[at]?.word ?? '');
    if (role && !isNameEnding && !(bits & IS.firstName && at === from) && role.kind === 'person') last = at;
  }
  const leading = senseOf(evidence, tokens[from]);
  const isFullName = to - from === 2 || evidence.names.has(tokens[from + 1]?.word ?? '');
  if (leading.bits & IS.firstName && !leading.role && isFullName) return from;
  if (to === from + 1 && evidence.names.has(tokens[from]?.word ?? '')) return from;
  if (last < 0) {
    const first = isOpeningAdjective(tokens, from, to, evidence)
      ? from + 1
      : firstNameBehindNoun(tokens, from, to, evidence);
    if (first > 0) {
      draft.noun ??= tokens[from]?.word ?? null;
      return first;
    }
    if (!(leading.bits & IS.nationality)) return from;
    draft.country = leading.country;
    draft.noun ??= tokens[from]?.word ?? null;
    return from + 1;
  }
  for (let at = from; at < last; at += 1) {
    addModifier(draft, tokens[at], evidence);
    draft.country ??= senseOf(evidence, tokens[at]).country;
  }
  noteCountry(draft, tokens, from, from + 1, evidence);
  const role = senseOf(evidence, tokens[last]).role;
  draft.head = role;
  draft.headGender = role?.gender ?? null;
  return last + 1;
}

/** `Tearful Anna Lepik said`: a capital that only begins a sentence, before a full name. */
function isOpeningAdjective(tokens: readonly Token[], from: number, to: number, evidence: NameEvidence): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  const before = tokens[from - 1]?.shape;
  if (!first || to - from !== 3 || evidence.table.gerundEndings.length === 0 || before === 'word' || before === 'comma')
    return false;
  return (
    senseOf(evidence, first).bits === 0 &&
    !evidence.capital.has(first.word) &&
    (senseOf(evidence, next).bits & IS.firstName) !== 0
  );
}

/** `Kassenwart Udo Lehm`: where every noun has a capital, a first name and a surname behind one; -1 where none stand there. */
function firstNameBehindNoun(tokens: readonly Token[], from: number, to: number, evidence: NameEvidence): number {
  if (!evidence.table.lexicon.grammar.nounsHaveCapitals || senseOf(evidence, tokens[from]).bits & IS.firstName)
    return -1;
  const first = from + 1;
  return first < to - 1 && senseOf(evidence, tokens[first]).bits & IS.firstName ? first : -1;
}

function isPossessive(token: Token | undefined): boolean {
  return token?.enclitic === true && (token.word === "'s" || token.word === "'");
}

/** `de l'Intérieur Bruno Retailleau`: the first name parts the ministry from the minister. */
function readNameInComplement(
  draft: Draft,
  tokens: readonly Token[],
  from: number,
  to: number,
  evidence: NameEvidence,
): boolean {
  const isBare =
    !!(senseOf(evidence, tokens[from - 1]).bits & IS.of) && !senseOf(evidence, tokens[from - 1]).determiner;
  const isPlace = isBare && !(senseOf(evidence, tokens[from]).bits & (IS.firstName | IS.title));
  for (let at = isBare && !isPlace ? from + 2 : from + 1; at < to - 1; at += 1) {
    if (senseOf(evidence, tokens[at]).bits & IS.firstName) {
      for (let index = from; index < at; index += 1) addModifier(draft, tokens[index], evidence);
      if (!draft.name) draft.name = { from: at, to };
      draft.at = to;
      return false;
    }
  }
  const isPersonAfterRole =
    draft.head?.kind === 'person' &&
    !draft.name &&
    from > 0 &&
    !(to === from + 1 && tokens[from] && isAcronym(tokens[from])) &&
    !isNameOfBody(tokens, from, evidence) &&
    !(to === from + 1 && evidence.table.lexicon.grammar.nounsHaveCapitals) &&
    !(senseOf(evidence, tokens[from - 1]).bits & (IS.of | IS.determiner));
  if (isPersonAfterRole) {
    draft.name = { from, to };
    draft.at = to;
    return false;
  }
  for (let index = from; index < to; index += 1) addModifier(draft, tokens[index], evidence);
  noteCountry(draft, tokens, from, to, evidence);
  draft.at = to;
  return true;
}

/** `du groupe Renaissance`, `do bloco parlamentar Juntos`, `de la Coordinadora Regional`: a name behind a body's noun is the body's. */
function isNameOfBody(tokens: readonly Token[], from: number, evidence: NameEvidence): boolean {
  const { bits, determiner } = senseOf(evidence, tokens[from]);
  if (bits & (IS.firstName | IS.title)) return false;
  const before = senseOf(evidence, tokens[from - 1]).role;
  if (determiner !== null || before?.kind === 'organisation') return true;
  if (evidence.names.has(tokens[from]?.word ?? '')) return false;
  const isWithinName =
    before !== null && tokens[from - 1]?.capital === true && !evidence.table.lexicon.grammar.nounsHaveCapitals;
  const isBehindAdjective =
    evidence.table.lexicon.grammar.adjectivesFollow &&
    tokens[from - 1]?.capital === false &&
    senseOf(evidence, tokens[from - 2]).role?.kind === 'organisation';
  return isWithinName || isBehindAdjective;
}

function noteCountry(draft: Draft, tokens: readonly Token[], from: number, to: number, evidence: NameEvidence): void {
  const words = tokens
    .slice(from, to)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  draft.country ??= evidence.table.countries.get(words) ?? null;
}

/** `al-Sisi`: an article that is part of the name. */
const ARABIC_ARTICLE = /^(?:al|el|ul|ad|an|as|ash|at|az|bin|ben|ibn)-\p{Lu}/u;

/** Where the run of capitals, initials and particles that begins at `from` ends. */
function nameEnd(tokens: readonly Token[], from: number, evidence: NameEvidence): number {
  let to = from + 1;
  const isOrganisation = (senseOf(evidence, tokens[from]).bits & IS.organisationWord) !== 0;
  while (to - from < 12) {
    const token = tokens[to];
    if (!token || token.shape === 'stop' || token.enclitic) return to;
    if (token.shape === 'number') {
      if (isOrganisation || !/^\d{1,3}$/.test(token.text)) return to;
      return to;
    }
    if (token.capital && token.shape === 'word') {
      const { bits } = senseOf(evidence, token);
      if (bits & IS.stopCapital && !(bits & IS.firstName)) return to;
      const opens = isJoint(bits) && !isLastName(tokens, to, evidence);
      if (isOutletAndPerson(tokens, from, to, bits) || opens || isRunOn(tokens, from, to, evidence)) return to;
      if (
        evidence.table.lexicon.grammar.nounsHaveCapitals &&
        !isAcronym(token) &&
        !continuesName(tokens, from, to, evidence.table, evidence.names)
      )
        return to;
      to += 1;
      continue;
    }
    if (ARABIC_ARTICLE.test(token.text)) {
      to += 1;
      continue;
    }
    if (token.word === '&' && tokens[to + 1]?.capital) {
      to += 2;
      continue;
    }
    const skip = endsBeforeOrigin(tokens, from, to, evidence) ? 0 : particlesLength(tokens, to, evidence);
    if (skip > 0) {
      to += skip + 1;
      continue;
    }
    const joined = isOrganisation ? organisationTail(tokens, to, evidence) : 0;
    if (joined === 0) return to;
    to += joined;
  }
  return to;
}

/** `Au`, `Mais`, `Il`: with a capital such a word opens a sentence whose stop is missing. */
function isJoint(bits: number): boolean {
  return (bits & IS.function) !== 0 && (bits & (IS.of | IS.determiner | IS.particle | IS.firstName | IS.finite)) === 0;
}

/** `Luis Peña Ante, director del puerto`: a surname that is a small word elsewhere, at the end of its name. */
function isLastName(tokens: readonly Token[], at: number, { table }: NameEvidence): boolean {
  const next = tokens[at + 1];
  return (
    table.lexicon.grammar.subjectsDrop && (next?.shape === 'comma' || next?.shape === 'stop' || next?.shape === 'open')
  );
}

/** `told the Harbour Mail Ruiz claimed`: a surname of the article behind a name that an article or its last word makes an organisation's. */
function isRunOn(tokens: readonly Token[], from: number, at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  if (!token || !evidence.names.has(token.word) || tokens[at + 1]?.capital) return false;
  for (let index = from; index < at; index += 1) {
    const { bits } = senseOf(evidence, tokens[index]);
    if (bits & (IS.firstName | IS.particle | IS.title | IS.role) || tokens[index]?.text.length === 1) return false;
  }
  const isOrganisation = (senseOf(evidence, tokens[at - 1]).bits & IS.organisationWord) !== 0;
  return isOrganisation || senseOf(evidence, tokens[from - 1]).determiner?.sort === 'definite';
}

/** `l'AFP Jean Dupont`: a first name behind an acronym begins a name of its own. */
function isOutletAndPerson(tokens: readonly Token[], from: number, at: number, bits: number): boolean {
  const first = tokens[from];
  const next = tokens[at + 1];
  return (
    at === from + 1 &&
    first !== undefined &&
    isAcronym(first) &&
    !first.text.includes('.') &&
    (bits & IS.firstName) !== 0 &&
    next?.shape === 'word' &&
    next.capital
  );
}

/** `Thomas Lang von der Hochschule`: behind a full name a German `von` tells where its bearer belongs; behind a first name it is a particle. */
function endsBeforeOrigin(tokens: readonly Token[], from: number, at: number, evidence: NameEvidence): boolean {
  if (!evidence.table.lexicon.grammar.nounsHaveCapitals) return false;
  if (!(senseOf(evidence, tokens[at]).bits & (IS.preposition | IS.of | IS.and))) return false;
  return at - from > 1 || !(senseOf(evidence, tokens[from]).bits & (IS.firstName | IS.title));
}

/** How many particles stand before a further capital: `de la`, `von`, `d'`. */
function particlesLength(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  let length = 0;
  while (length < 3) {
    const token = tokens[at + length];
    if (token?.shape !== 'word') return 0;
    if (token.capital) {
      if (length === 0) return 0;
      const bare = tokens.slice(at, at + length);
      const isArticle = bare.every(
        (part) => senseOf(evidence, part).determiner !== null && !(senseOf(evidence, part).bits & IS.of),
      );
      return isArticle && !(senseOf(evidence, bare[0]).bits & IS.of) ? 0 : length;
    }
    if (!(senseOf(evidence, token).bits & IS.particle)) return 0;
    length += 1;
  }
  return 0;
}

/** `mondiale de la santé` after `Organisation`: how many more tokens belong to the name. */
function organisationTail(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  const token = tokens[at];
  if (token?.shape !== 'word') return 0;
  const { bits } = senseOf(evidence, token);
  if (bits & IS.nationality && evidence.table.lexicon.grammar.adjectivesFollow) return 1;
  if (bits & IS.of) {
    let length = 1;
    while (length < 3 && senseOf(evidence, tokens[at + length]).determiner) length += 1;
    const noun = tokens[at + length];
    if (noun?.shape !== 'word') return 0;
    const nounBits = senseOf(evidence, noun).bits;
    const isInfinitive = evidence.table.infinitives.has(noun.word);
    return nounBits & (IS.function | IS.auxiliary) || isInfinitive ? 0 : length + 1;
  }
  if (!evidence.table.lexicon.grammar.adjectivesFollow || bits & (IS.function | IS.verb) || bits & IS.role) return 0;
  return looksLikeAdjective(token.word) ? 1 : 0;
}

function looksLikeAdjective(word: string): boolean {
  return /(?:al|ale|aux|ales|ien|ienne|iens|iennes|ique|iques|ais|aise|aises|ain|aine|éen|éenne|éens|éennes|ire|ires|if|ive|el|elle|els|elles|eux|euse|o|a|os|as|i|e|es)$/.test(
    word,
  );
}

function readRole(draft: Draft, tokens: readonly Token[], sense: WordSense, evidence: NameEvidence): boolean {
  const token = tokens[draft.at];
  const role = sense.role;
  if (!role || !token) return false;
  const { adjectivesFollow } = evidence.table.lexicon.grammar;
  if (draft.name && !draft.inComplement) return false;
  draft.isNounRead = evidence.table.lexicon.grammar.nounsHaveCapitals;
  const isPlain = draft.head !== null && evidence.table.plainAdjectives.has(draft.head.word.toLowerCase());
  if (draft.inComplement || isAdjectival(draft, role, evidence)) {
    addModifier(draft, token, evidence);
  } else if (isPlain && draft.modifiers.length === 0) {
    draft.head = role;
    draft.headGender = role.gender;
  } else if (!draft.head || !adjectivesFollow) {
    if (draft.head) draft.modifiers.push(draft.head.lemma.toLowerCase());
    else if (draft.noun && adjectivesFollow && !evidence.table.plainAdjectives.has(draft.noun))
      draft.modifiers.push(draft.noun);
    draft.head = role;
    draft.headGender = role.gender;
  } else addModifier(draft, token, evidence);
  draft.at += 1;
  return true;
}

/** `la operación militar`: a role that behind a noun tells what kind it is; `el presunto militar` is one. */
function isAdjectival({ head, noun }: Draft, role: RoleHead, { table }: NameEvidence): boolean {
  return !head && noun !== null && table.adjectivalRoles.has(role.lemma) && !table.plainAdjectives.has(noun);
}

function readNationality(draft: Draft, token: Token, sense: WordSense, evidence: NameEvidence): boolean {
  if (draft.name && !draft.inComplement) return false;
  if (draft.isNounRead && !token.capital) return false;
  draft.country = sense.country;
  if (!draft.head && !draft.noun) draft.noun = token.word;
  draft.at += 1;
  if (evidence.table.lexicon.grammar.adjectivesFollow && draft.inComplement) draft.adjectives += 1;
  return true;
}

function readComplement(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  const token = tokens[draft.at];
  if (!token) return false;
  if (isPossessive(token)) return readPossessive(draft, tokens, evidence);
  if (isPartOf(draft, tokens, evidence)) return readPartOf(draft, tokens, evidence);
  if (!draft.head && !draft.noun && !(draft.name && isOrganisationName(draft, tokens, evidence))) return false;
  if (draft.name && draft.head) return false;
  let at = draft.at + 1;
  while (at < draft.at + 3 && senseOf(evidence, tokens[at]).determiner) at += 1;
  const noun = tokens[at];
  if (!noun || (noun.shape !== 'word' && noun.shape !== 'number')) return false;
  const { bits, verbs } = senseOf(evidence, noun);
  const isInfinitive = verbs.some((sense) => sense.tense === 'infinitive') || evidence.table.infinitives.has(noun.word);
  const isOffice = noun.capital && evidence.table.gerundEndings.length > 0;
  if (isInfinitive && at === draft.at + 1 && !isOffice) return false;
  if (at === draft.at + 1 && opensGerund(tokens, at, evidence)) return false;
  const isAdverb = (bits & IS.adverb) !== 0 && !(bits & (IS.preposition | IS.determiner | IS.finite));
  if (bits & IS.function && !noun.capital && !isAdverb) return false;
  if (!draft.inComplement) draft.complement = draft.at + 1;
  draft.inComplement = true;
  draft.adjectives = 0;
  draft.isNounRead = false;
  if (noun.shape === 'number') at += 1;
  else if (!noun.capital) {
    addModifier(draft, noun, evidence);
    const sense = senseOf(evidence, noun);
    if (sense.country) draft.country ??= sense.country;
    at += 1;
  }
  draft.at = at;
  return true;
}

/** `one of the survivors`: nothing but a number or the like stands before `of`. */
function isPartOf(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  return (
    draft.determiner?.sort === 'indefinite' &&
    !draft.head &&
    !draft.noun &&
    !draft.name &&
    (senseOf(evidence, tokens[draft.at + 1]).determiner !== null || isRoleOfMany(tokens[draft.at + 1], evidence))
  );
}

/** `um dos moradores`, `uno dei testimoni`: where `of` holds the article. */
function isRoleOfMany(token: Token | undefined, evidence: NameEvidence): boolean {
  return evidence.table.lexicon.grammar.subjectsDrop && senseOf(evidence, token).role?.number === 'p';
}

function readPartOf(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  draft.at += 1;
  draft.complement = draft.at;
  while (senseOf(evidence, tokens[draft.at]).determiner) draft.at += 1;
  return true;
}

/** `critics of hiding the cracks`: a gerund with an object is no noun. */
function opensGerund(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.capital || !next || next.shape !== 'word') return false;
  if (!evidence.table.gerundEndings.some((ending) => token.word.endsWith(ending))) return false;
  return next.capital || (senseOf(evidence, next).bits & (IS.determiner | IS.pronoun)) !== 0;
}

function isOrganisationName(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  return draft.name !== null && (senseOf(evidence, tokens[draft.name.from]).bits & IS.organisationWord) !== 0;
}

/** `Russia's foreign minister`: what stood before is the owner. */
function readPossessive(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  if (draft.name) {
    for (let index = draft.name.from; index < draft.name.to; index += 1) addModifier(draft, tokens[index], evidence);
    if (isCountry(tokens, draft.name, evidence)) draft.owner = draft.name.from;
    noteCountry(draft, tokens, draft.name.from, draft.name.to, evidence);
  } else if (draft.head) draft.modifiers.push(draft.head.lemma.toLowerCase());
  draft.name = null;
  draft.head = null;
  draft.noun = null;
  draft.inComplement = false;
  draft.determiner ??= { gender: 'b', number: 'b', sort: 'definite' };
  draft.at += 1;
  return true;
}

function isCountry(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  evidence: NameEvidence,
): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text.toLowerCase());
  return evidence.table.countries.has(words.join(' '));
}

/** `Norway's Fisheries Ministry`: without its country a body of state has no full name. */
function nameStart({ name, owner }: Draft, tokens: readonly Token[], evidence: NameEvidence): number {
  if (!name || owner < 0 || !isPossessive(tokens[name.from - 1])) return name?.from ?? -1;
  const isBody = tokens.slice(name.from, name.to).some((token) => senseOf(evidence, token).bits & IS.organisationWord);
  return isBody ? owner : name.from;
}

function addModifier(draft: Draft, token: Token | undefined, evidence: NameEvidence): void {
  if (token && token.word.length > 1 && !evidence.table.plainAdjectives.has(token.word))
    draft.modifiers.push(token.word);
}

function readCommonWord(draft: Draft, tokens: readonly Token[], sense: WordSense, evidence: NameEvidence): boolean {
  const token = tokens[draft.at];
  if (!token || token.enclitic || (sense.bits & IS.function && !isNounByArticle(draft, tokens, sense, evidence)))
    return false;
  const { grammar } = evidence.table.lexicon;
  if (
    evidence.table.adverbEndings.some((ending) => token.word.length > ending.length + 3 && token.word.endsWith(ending))
  )
    return false;
  if (isPronounBefore(draft, sense, evidence)) return false;
  if (
    sense.bits & IS.verb &&
    !(grammar.nounsHaveCapitals && token.capital) &&
    (draft.head || draft.noun || draft.name || !draft.determiner) &&
    !isNounBehindArticle(draft, tokens, evidence)
  )
    return false;
  if (draft.adjectives > 0 && isBeforeObject(tokens, draft.at, evidence)) return false;
  if (draft.name && !draft.inComplement) return false;
  const isFilled = draft.head !== null || draft.noun !== null;
  if (grammar.nounsHaveCapitals) return readGermanNoun(draft, tokens, evidence);
  if (!draft.determiner && !isFilled) return readBareNoun(draft, tokens, evidence);
  if (isFilled && !grammar.adjectivesFollow && !nominalFollows(tokens, draft.at, evidence)) {
    if (draft.head || draft.noun === null || draft.adjectives > 2) return false;
  }
  if (isFilled && evidence.table.infinitives.has(token.word)) return false;
  if (isFilled && (draft.adjectives >= 2 || looksFinite(tokens, draft.at, evidence))) return false;
  if (isFilled && !draft.inComplement && !agreesInNumber(draft, token, evidence)) return false;
  if (
    isFilled &&
    grammar.finiteEndings !== '' &&
    evidence.table.finiteEndings.some((ending) => token.word.endsWith(ending) && token.word.length > ending.length + 2)
  )
    return false;
  if (isFilled) draft.adjectives += 1;
  if (isFilled) addModifier(draft, token, evidence);
  else draft.noun = token.word;
  if (!grammar.adjectivesFollow && isFilled && !draft.head) draft.noun = token.word;
  draft.at += 1;
  return true;
}

/** Where every noun has a capital: adjectives lead up to one noun, with or without an article, and what is small behind it is no part of the phrase. */
function readGermanNoun(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  const token = tokens[draft.at];
  if (!token || draft.isNounRead) return false;
  if (token.capital) {
    if (!draft.determiner && !draft.head && ADVERB_ENDING.test(token.word)) return false;
    if (isTownAdjective(tokens, draft.at, evidence) || isMeasure(tokens, draft.at, evidence)) {
      addModifier(draft, token, evidence);
      draft.at += 1;
      return true;
    }
    draft.isNounRead = true;
    if (draft.inComplement) addModifier(draft, token, evidence);
    else if (draft.head) return false;
    else draft.noun = token.word;
    draft.at += 1;
    return true;
  }
  if (!leadsNoun(tokens, draft.at, evidence)) return false;
  addModifier(draft, token, evidence);
  draft.at += 1;
  return true;
}

/** Of a capital that begins a sentence and is no noun: `Ähnlich äußerte sich …`. */
const ADVERB_ENDING = /(?:lich|ig|isch|weise)$/;
/** `die Lienzer Bürgermeisterin`: an adjective that keeps its capital. */
function isTownAdjective(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  return isTownAdjectiveAt(tokens, at, evidence.table);
}

/** `der 21 Jahre alte Mann`: a measure leads up to an adjective. */
function isMeasure(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  return (
    tokens[at - 1]?.shape === 'number' &&
    tokens[at + 1]?.capital === false &&
    (senseOf(evidence, tokens[at]).bits & IS.stopCapital) !== 0 &&
    leadsNoun(tokens, at + 1, evidence)
  );
}

/** In tokens. */
const MOST_ADJECTIVES = 4;

/** Whether adjectives, and nothing else, part the small word at `at` from a noun. */
function leadsNoun(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  for (let index = at; index < at + MOST_ADJECTIVES; index += 1) {
    const token = tokens[index];
    if (token?.shape === 'number') continue;
    if (token?.shape !== 'word') return false;
    if (token.capital) return true;
    const { bits } = senseOf(evidence, token);
    if (!/(?:e[nmrs]?)$/.test(token.word) && !(bits & IS.adverb)) return false;
    if (bits & (IS.function | IS.finite) && !(bits & (IS.adverb | IS.nationality))) return false;
  }
  return false;
}

/** `les combats perdurent`: behind a plural noun, what has no plural ending is no adjective of it. */
function agreesInNumber(draft: Draft, token: Token, { table }: NameEvidence): boolean {
  const number = draft.head && draft.head.number !== 'b' ? draft.head.number : draft.determiner?.number;
  return (
    number !== 'p' || table.nounPlurals.length === 0 || table.nounPlurals.some((ending) => token.word.endsWith(ending))
  );
}

/** `son compte`, `un fait`: right behind an article that is no pronoun, a form of a verb is a noun. */
function isNounByArticle(draft: Draft, tokens: readonly Token[], sense: WordSense, evidence: NameEvidence): boolean {
  if (!draft.determiner || draft.head || draft.noun || draft.name || !evidence.table.lexicon.grammar.adjectivesFollow)
    return false;
  const isVerbAlone = sense.bits & IS.finite && !(sense.bits & (IS.auxiliary | IS.copula | IS.modal | IS.pronoun));
  const before = senseOf(evidence, tokens[draft.at - 1]);
  return isVerbAlone !== 0 && before.determiner !== null && !(before.bits & IS.clitic);
}

/** `the wall breaks the law`, `he brings a friend`: an unlisted word in -s, or one behind a plural pronoun, with an object or infinitive behind it. */
export function looksFinite(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  if (!evidence.table.lexicon.grammar.thirdPersonEnding) return false;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.shape !== 'word' || token.capital || before?.shape !== 'word' || before.enclitic) return false;
  const { pronoun, bits } = senseOf(evidence, before);
  const isThird = endsAsThird(token.word, evidence) && !endsAsThird(before.word, evidence);
  if (pronoun === null || bits & IS.determiner)
    return (
      isThird &&
      !(bits & (IS.finite | IS.verb)) &&
      !(senseOf(evidence, token).bits & IS.role) &&
      (!(bits & IS.function) || (bits & IS.adverb) !== 0) &&
      leadsObject(tokens[at + 1], evidence)
    );
  if (isThird && pronoun.number !== 'p') return true;
  const isPlural = pronoun.number === 'p' || pronoun.sort === 'first';
  const isFunction = (senseOf(evidence, token).bits & IS.function) !== 0;
  return isPlural && !isFunction && !/(?:s|ing|ed|ly)$/.test(token.word) && leadsObject(tokens[at + 1], evidence);
}

function endsAsThird(word: string, { table }: NameEvidence): boolean {
  const ending = table.lexicon.grammar.thirdPersonEnding ?? '';
  return word.length > 3 && word.endsWith(ending) && !/(?:ss|us|is)$/.test(word);
}

/** Whether an article, a pronoun, an infinitive, a clause or marks follow, as behind a verb. */
function leadsObject(token: Token | undefined, evidence: NameEvidence): boolean {
  if (token?.text === '«»') return true;
  const { bits, determiner, pronoun } = senseOf(evidence, token);
  if (bits & (IS.finite | IS.verb)) return false;
  const isNoun = determiner !== null && !(bits & IS.of);
  return isNoun || pronoun !== null || (bits & (IS.infinitiveMarker | IS.complementiser)) !== 0;
}

/** English: a role still follows within three words (`senior administration officials`). */
function nominalFollows(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  return roleAhead(tokens, at, evidence) >= 0;
}

/** The index of the role that the words from `at` on qualify; -1 where none does. */
function roleAhead(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  for (let index = at; index < at + 4; index += 1) {
    const token = tokens[index];
    if (token?.shape !== 'word' || (token.capital && index > at) || token.enclitic) return -1;
    const { bits } = senseOf(evidence, token);
    if (bits & IS.role && !(bits & IS.verb)) return index;
    if (bits & (IS.function | IS.verb)) return -1;
  }
  return -1;
}

/** Whether a name goes on with a noun that it qualifies, and not with a verb: no verb has a bare singular noun as its object. */
function nounFollows(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { grammar } = evidence.table.lexicon;
  if (grammar.adjectivesFollow || grammar.nounsHaveCapitals) return false;
  const role = roleAhead(tokens, at, evidence);
  if (role < 0) return false;
  if (senseOf(evidence, tokens[role]).role?.number === 's') return true;
  const behind = senseOf(evidence, tokens[role + 1]);
  if (role === at) return !behind.determiner;
  return tokens.slice(at, role).every(({ word }) => !/(?:s|ed)$/.test(word));
}

function readBareNoun(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  const token = tokens[draft.at];
  const from = token?.capital ? draft.at + 1 : draft.at;
  if (evidence.table.lexicon.grammar.adjectivesFollow || !nominalFollows(tokens, from, evidence)) return false;
  if (token) draft.modifiers.push(token.word);
  draft.noun ??= token?.word ?? null;
  draft.at += 1;
  return true;
}

function finishPhrase(
  draft: Draft,
  tokens: readonly Token[],
  from: number,
  evidence: NameEvidence,
  isInner: boolean,
): NounPhrase | null {
  if (isPronounBefore(draft, senseOf(evidence, tokens[draft.at]), evidence))
    draft.noun = tokens[draft.at - 1]?.word ?? null;
  if (!draft.name && !draft.head && !draft.noun) return null;
  const start = tokens[from]?.start;
  const end = tokens[draft.at - 1]?.end;
  if (start === undefined || end === undefined || draft.at <= from) return null;
  const nameFrom = tokens[nameStart(draft, tokens, evidence)];
  const nameTo = draft.name ? tokens[draft.name.to - 1] : undefined;
  const { head } = draft;
  const firstName = draft.name ? senseOf(evidence, nameFrom) : UNKNOWN;
  const byName = firstName.bits & IS.firstName ? firstName.gender : null;
  return {
    start,
    end,
    from,
    to: draft.at,
    pronoun: null,
    determiner: draft.determiner?.sort ?? null,
    gender: pickGender([draft.titleGender, byName, draft.headGender, draft.determiner?.gender ?? null]),
    number: numberOf(draft, evidence),
    name: nameFrom && nameTo ? { start: nameFrom.start, end: nameTo.end } : null,
    hasTitle: draft.hasTitle,
    head,
    noun: head ? null : draft.noun,
    modifiers: draft.modifiers,
    country: draft.country,
    complement: draft.complement,
    reach: draft.name || isInner ? end : (reachOf(draft, tokens, evidence) ?? end),
  };
}

/** `Experten`, `Anwohner`: a form of both numbers is the plural where no article and no name stands with it. */
function numberOf({ head, determiner, name }: Draft, evidence: NameEvidence): GrammaticalNumber {
  if (head && head.number !== 'b') return head.number;
  const isBare = determiner === null && head?.kind === 'person' && evidence.table.lexicon.grammar.nounsHaveCapitals;
  if (isBare && !name) return 'p';
  // `die Experten`: an article that is no man's before a noun that is.
  const isOfSeveral = head?.gender === 'm' && determiner?.sort === 'definite' && determiner.gender === 'b';
  if (isOfSeveral && !name && evidence.table.lexicon.grammar.nounsHaveCapitals) return 'p';
  return determiner?.number ?? (name ? 's' : 'b');
}

/** `a spokeswoman for the harbour office`, `people close to the family`: what tells more of somebody without a name; null where nothing does. */
function reachOf({ head, at }: Draft, tokens: readonly Token[], evidence: NameEvidence): number | null {
  if (head?.kind !== 'person' && head?.kind !== 'group') return null;
  const length = phraseLength(evidence.table.postmodifiers, tokens, at);
  const inner = length > 0 ? parsePhrase(tokens, at + length, evidence, () => false, { isInner: true }) : null;
  return inner && (inner.name || inner.head || length > 1) ? inner.end : null;
}

function pickGender(genders: readonly (Gender | null)[]): Gender {
  return genders.find((gender) => gender === 'm' || gender === 'f') ?? 'b';
}
