import { IS } from '@/lib/core/quotation/word-table';
import { isAcronym, isPossessive, type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { nounFollows } from '@/lib/core/speaker/phrase/common-noun';
import { addModifier, type Draft, noteCountry } from '@/lib/core/speaker/phrase/draft';
import { jointTail, nameEnd } from '@/lib/core/speaker/phrase/name-end';
import { splitTitleRun } from '@/lib/core/speaker/phrase/title-run';
import type { Token } from '@/lib/core/text/tokens';

/** Reads the name that begins here; false where the phrase ends with it. */
export function readName(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
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
  const isSmallBody =
    (isRightBehind && (!tokens[from - 1]?.capital || evidence.table.participleEndings.length > 0)) ||
    isNamedBody(draft, tokens, from, evidence) ||
    isBodyOfPlace(draft, tokens, from, evidence);
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

/** `Fisheries Canada`, `Police Scotland`: where adjectives lead, the noun of a body or its papers right before a place is the first word of its name. */
function isBodyOfPlace(
  { head, determiner }: Draft,
  tokens: readonly Token[],
  from: number,
  evidence: NameEvidence,
): boolean {
  if (evidence.table.gerundEndings.length === 0 || !head || head.kind === 'person' || determiner) return false;
  const before = tokens[from - 1];
  const isPlace = evidence.table.countries.has(tokens[from]?.word ?? '');
  return isPlace && before?.capital === true && senseOf(evidence, before).role === head;
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

/** `la bajista del grupo Trueno Azul, Eva Soler`: behind the comma stands a full name, so that this one, without a first name, is not hers. */
function isNamedBehind(tokens: readonly Token[], from: number, to: number, evidence: NameEvidence): boolean {
  if (tokens[to]?.shape !== 'comma' || senseOf(evidence, tokens[from]).bits & (IS.firstName | IS.title)) return false;
  return (senseOf(evidence, tokens[to + 1]).bits & IS.firstName) !== 0 && tokens[to + 2]?.capital === true;
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
    !isNamedBehind(tokens, from, to, evidence) &&
    !(to === from + 1 && evidence.table.lexicon.grammar.nounsHaveCapitals) &&
    !evidence.table.officePrepositions.has(tokens[from - 1]?.word ?? '') &&
    !(senseOf(evidence, tokens[from - 1]).bits & (IS.of | IS.determiner));
  if (isPersonAfterRole) {
    draft.name = { from, to };
    draft.at = to;
    return false;
  }
  const field = draft.head?.kind === 'organisation' ? to + jointTail(tokens, to, evidence) : to;
  for (let index = from; index < field; index += 1) addModifier(draft, tokens[index], evidence);
  noteCountry(draft, tokens, from, to, evidence);
  draft.at = field;
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

/** `Norway's Fisheries Ministry`: without its country a body of state has no full name. */
export function nameStart({ name, owner }: Draft, tokens: readonly Token[], evidence: NameEvidence): number {
  if (!name || owner < 0 || !isPossessive(tokens[name.from - 1])) return name?.from ?? -1;
  const isBody = tokens.slice(name.from, name.to).some((token) => senseOf(evidence, token).bits & IS.organisationWord);
  return isBody ? owner : name.from;
}
