import type { Gender, GrammaticalNumber, RoleHead } from '@/lib/core/quotation/lexicon';
import {
  type DeterminerSense,
  IS,
  type PronounSense,
  phraseLength,
  UNKNOWN,
  type WordSense,
} from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { readBodyName } from '@/lib/core/speaker/phrase/body-name';
import { isPronounBefore, readCommonWord } from '@/lib/core/speaker/phrase/common-noun';
import { isRoleOfMany, isThey, readComplement, readThey } from '@/lib/core/speaker/phrase/complement';
import { readDeterminers } from '@/lib/core/speaker/phrase/determiners';
import type { Draft } from '@/lib/core/speaker/phrase/draft';
import { nameStart, readName } from '@/lib/core/speaker/phrase/name';
import { isNameStart } from '@/lib/core/speaker/phrase/name-start';
import { isCompoundNoun, isGovernedNoun, isGovernedRole } from '@/lib/core/speaker/phrase/noun-or-verb';
import { isTitleBefore, readNationality, readRole, readTitle } from '@/lib/core/speaker/phrase/role';
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

interface PlainPhrase
  extends Pick<NounPhrase, 'start' | 'end' | 'from' | 'to' | 'gender' | 'number'>,
    Partial<Pick<NounPhrase, 'pronoun' | 'determiner' | 'name'>> {}

/** A noun phrase with nothing in it but what is given: a pronoun, or a name in marks. */
export function plainPhrase({
  start,
  end,
  from,
  to,
  gender,
  number,
  pronoun = null,
  determiner = null,
  name = null,
}: PlainPhrase): NounPhrase {
  return {
    start,
    end,
    from,
    to,
    pronoun,
    determiner,
    gender,
    number,
    name,
    hasTitle: false,
    head: null,
    noun: null,
    modifiers: [],
    country: null,
    complement: -1,
    reach: end,
  };
}

/** Beyond it, what is read is no longer one phrase. */
const LONGEST = 26;

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
  if (
    latter > 0 &&
    !leadsOffice(tokens, from + latter, evidence) &&
    !isPluralNoun(tokens[from + latter], evidence) &&
    !leadsNounAlone(tokens, from, latter, evidence)
  ) {
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
    (senseOf(evidence, next).determiner !== null || isRoleOfMany(next, evidence) || isThey(next, evidence))
  );
}

/** `este diario`, but `este último`: a word that is an article too, before a noun. */
function leadsNounAlone(tokens: readonly Token[], from: number, length: number, evidence: NameEvidence): boolean {
  return length === 1 && senseOf(evidence, tokens[from]).determiner !== null && isNominal(tokens[from + 1], evidence);
}

/** `il primo ministro`, `la stessa presidente`: before a role that agrees, what may point at somebody is an adjective. */
function leadsOffice(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { role, bits } = senseOf(evidence, tokens[at]);
  return role !== null && !(bits & (IS.function | IS.verb));
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
  return plainPhrase({ start, end, from, to, pronoun, gender: pronoun.gender, number: pronoun.number });
}

function isNominal(token: Token | undefined, evidence: NameEvidence): boolean {
  if (token?.shape !== 'word') return false;
  const { bits } = senseOf(evidence, token);
  return (bits & (IS.function | IS.verb)) === 0 || (bits & (IS.role | IS.nationality)) !== 0;
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
  while (
    draft.at - from < LONGEST &&
    !isNounless(draft, tokens, from, evidence) &&
    readPart(draft, tokens, evidence, isSentenceStart)
  ) {
    /* each part moves `at` on */
  }
  readBodyName(draft, tokens, { from, isLeading: isSentenceStart(from) }, evidence);
  return finishPhrase(draft, tokens, from, evidence, isInner);
}

/** Reads one part of the phrase; false where the phrase ends. */
function readPart(
  draft: Draft,
  tokens: readonly Token[],
  evidence: NameEvidence,
  isSentenceStart: (index: number) => boolean,
): boolean {
  const token = tokens[draft.at];
  if (!token || draft.isWhole) return false;
  if (token.shape === 'number' && !senseOf(evidence, token).role) return readNumber(draft, tokens, evidence);
  if (token.shape !== 'word' && token.shape !== 'number') return false;
  const sense = senseOf(evidence, token);
  if (isOneOfThem(draft, token, evidence)) return readThey(draft, tokens);
  // `los vecinos frente al muelle`: a preposition of several words, the first of which may be a noun elsewhere.
  if (sense.bits & IS.role && !token.capital && phraseLength(evidence.table.prepositions, tokens, draft.at) > 1)
    return false;
  if ((sense.bits & IS.of && !token.capital) || bindsOffice(draft, tokens, evidence))
    return readComplement(draft, tokens, evidence);
  if (isDateBeforeNoun(draft, tokens, evidence)) {
    draft.at += 1;
    return true;
  }
  if (sense.bits & IS.title && isTitleBefore(tokens, draft.at, evidence)) return readTitle(draft, sense);
  if (isNameStart(tokens, draft.at, evidence, isSentenceStart(draft.at) && draft.determiner === null))
    return readName(draft, tokens, evidence);
  if (
    sense.bits & IS.role &&
    !isSmallAmongNouns(token, evidence) &&
    !(
      sense.bits & IS.verb &&
      !followsNominal(draft) &&
      !isGovernedNoun(tokens, draft.at, evidence) &&
      !isGovernedRole(tokens, draft.at, evidence) &&
      !isCompoundNoun(tokens, draft.at, evidence)
    )
  )
    return readRole(draft, tokens, sense, evidence);
  if (sense.bits & IS.nationality) return readNationality(draft, token, sense, evidence);
  if (
    isPlainBehindArticle(draft, tokens, sense, evidence) ||
    (draft.inComplement && isApposedName(tokens, draft.at, sense, evidence))
  ) {
    draft.at += 1;
    return true;
  }
  return readCommonWord(draft, tokens, sense, evidence);
}

/** `die grüne Ministerin`, `der 48-jährige Wirt`: where nouns have capitals, a small word is no role. */
function isSmallAmongNouns({ text, word }: Token, { table }: NameEvidence): boolean {
  return table.lexicon.grammar.nounsHaveCapitals && text === word;
}

/** `le même homme`: a small word that between article and noun is an adjective. */
function isPlainBehindArticle(
  draft: Draft,
  tokens: readonly Token[],
  { bits }: WordSense,
  evidence: NameEvidence,
): boolean {
  const token = tokens[draft.at];
  const next = tokens[draft.at + 1];
  if (!followsNominal(draft) || draft.name || !(bits & IS.adverb) || !token) return false;
  return evidence.table.plainAdjectives.has(token.word) && next?.shape === 'word' && isNominal(next, evidence);
}

/** `l'assessore ai Lavori pubblici`, `il ministro per gli Affari europei`; not `ha detto l'assessore al Corriere`. */
function bindsOffice(
  { head, name, inComplement, at }: Draft,
  tokens: readonly Token[],
  evidence: NameEvidence,
): boolean {
  const { table } = evidence;
  if (!head || name || inComplement || !table.officePrepositions.has(tokens[at]?.word ?? '')) return false;
  if (!table.offices.has(head.lemma)) return false;
  const noun = senseOf(evidence, tokens[at + 1]).determiner ? at + 2 : at + 1;
  return tokens[noun]?.capital === true && phraseLength(table.mediumNouns, tokens, noun) === 0;
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

/** `a May 17 memo`, `her Sunday sermon`: behind an article a date tells more of the noun that follows. */
function isDateBeforeNoun(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  const token = tokens[draft.at];
  if (evidence.table.gerundEndings.length === 0 || !draft.determiner || draft.head || draft.noun || draft.name)
    return false;
  if (!token?.capital || !(senseOf(evidence, token).bits & IS.stopCapital)) return false;
  const noun = tokens[tokens[draft.at + 1]?.shape === 'number' ? draft.at + 2 : draft.at + 1];
  return noun?.shape === 'word' && !noun.capital && !(senseOf(evidence, noun).bits & IS.function);
}

/** `um deles`: a pronoun that holds its `of`. */
function isOneOfThem({ determiner, head, noun, name }: Draft, token: Token, evidence: NameEvidence): boolean {
  const isBare = head === null && noun === null && name === null;
  return isBare && determiner?.sort === 'indefinite' && determiner.number === 's' && isThey(token, evidence);
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

function finishPhrase(
  draft: Draft,
  tokens: readonly Token[],
  from: number,
  evidence: NameEvidence,
  isInner: boolean,
): NounPhrase | null {
  if (isPronounBefore(draft, tokens, evidence)) draft.noun = tokens[draft.at - 1]?.word ?? null;
  if (isNounless(draft, tokens, from, evidence)) draft.noun = tokens[draft.at - 1]?.word ?? null;
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
    gender: pickGender([draft.titleGender, byName, ...gendersOf(draft, evidence)]),
    number: numberOf(draft, evidence),
    name:
      nameFrom && nameTo && !isNameOfDocument(draft, tokens, evidence)
        ? { start: nameFrom.start, end: nameTo.end }
        : null,
    hasTitle: draft.hasTitle,
    head,
    noun: head ? null : draft.noun,
    modifiers: draft.modifiers,
    country: draft.country,
    complement: draft.complement,
    reach: draft.name || isInner ? end : (reachOf(draft, tokens, evidence) ?? end),
  };
}

/** `un sondage Vifop`, `le rapport Morel`: the name behind the noun of a paper tells which paper. */
function isNameOfDocument(
  { head, name, complement }: Draft,
  tokens: readonly Token[],
  evidence: NameEvidence,
): boolean {
  if (head?.kind !== 'document' || !name || complement >= 0 || !evidence.table.lexicon.grammar.adjectivesFollow)
    return false;
  return senseOf(evidence, tokens[name.from - 1]).role === head;
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
function reachOf({ head, determiner, at }: Draft, tokens: readonly Token[], evidence: NameEvidence): number | null {
  if (head?.kind === 'organisation' || !head) return null;
  const { postmodifiers, mediumNouns } = evidence.table;
  if (head.kind === 'document') {
    const author =
      authorOf(tokens, at, evidence) ??
      (determiner === null && isParticiple(tokens[at], evidence) ? authorOf(tokens, at + 1, evidence) : null);
    if (author) return author;
  }
  // `un funcionario cercano a la ministra`: the first word has been read as an adjective.
  const from = phraseLength(postmodifiers, tokens, at) > 0 ? at : at - 1;
  const length = phraseLength(postmodifiers, tokens, from);
  const inner = length > 0 ? parsePhrase(tokens, from + length, evidence, () => false, { isInner: true }) : null;
  if (!inner && length > 1 && isNominal(tokens[from + length], evidence)) return tokens[from + length]?.end ?? null;
  if (!inner || inner.head?.kind === 'document' || phraseLength(mediumNouns, tokens, inner.to - 1) > 0) return null;
  return inner.name || inner.head || length > 1 ? inner.end : null;
}

/** `L'altro, …`, `i due hanno …`: where subjects drop, two determiners alone stand for somebody before a comma or a verb. */
function isNounless(
  { at, name, head, noun, inComplement }: Draft,
  tokens: readonly Token[],
  from: number,
  evidence: NameEvidence,
): boolean {
  if (name || head || noun || inComplement || at !== from + 2 || !evidence.table.lexicon.grammar.subjectsDrop)
    return false;
  const [first, second] = [tokens[from], tokens[from + 1]].map((token) => senseOf(evidence, token).determiner?.sort);
  const { bits, verbs } = senseOf(evidence, tokens[at]);
  const isVerb = (bits & IS.finite) !== 0 || verbs.some(({ tense }) => tense === 'finite');
  const isClosed = tokens[at]?.shape === 'comma' || (isVerb && !(bits & (IS.role | IS.speechNoun)));
  return first === 'definite' && second === 'indefinite' && isClosed;
}

/** `a report by the institute`: where the author of a document ends; null where none is told. */
function authorOf(tokens: readonly Token[], at: number, evidence: NameEvidence): number | null {
  if (evidence.table.gerundEndings.length === 0 || !evidence.table.agents.has(tokens[at]?.word ?? '')) return null;
  const inner = parsePhrase(tokens, at + 1, evidence, () => false, { isInner: true });
  if (!inner || !(inner.name || inner.head)) return null;
  const isJoined = (senseOf(evidence, tokens[inner.to]).bits & IS.and) !== 0;
  const second = isJoined ? parsePhrase(tokens, inner.to + 1, evidence, () => false, { isInner: true }) : null;
  return second?.name ? second.end : inner.end;
}

/** `records seen by the paper`: papers without an article are known by whose they are, `a study published by the institute` is by itself. */
function isParticiple(token: Token | undefined, evidence: NameEvidence): boolean {
  if (token?.shape !== 'word' || token.capital) return false;
  const { verbs } = senseOf(evidence, token);
  return verbs.some(({ tense }) => tense === 'participle') || /(?:ed|en|wn)$/.test(token.word);
}

/** `la chef`: where an article agrees with its noun, it tells more than the noun; `il sindaco` may be a woman, `la sindaca` is one. */
function gendersOf({ head, headGender, determiner }: Draft, evidence: NameEvidence): readonly (Gender | null)[] {
  const byArticle = (head?.number === 's' ? determiner?.genderOfOne : null) ?? determiner?.gender ?? null;
  const { adjectivesFollow } = evidence.table.lexicon.grammar;
  const genders = adjectivesFollow ? [byArticle, headGender] : [headGender, byArticle];
  const isUnmarked = head !== null && evidence.table.unmarkedOffices.has(head.lemma) && pickGender(genders) === 'm';
  return isUnmarked ? [] : genders;
}

function pickGender(genders: readonly (Gender | null)[]): Gender {
  return genders.find((gender) => gender === 'm' || gender === 'f') ?? 'b';
}
