import { IS } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { addModifier, type Draft, noteCountry } from '@/lib/core/speaker/phrase/draft';
import type { Token } from '@/lib/core/text/tokens';

/** `Ukrainian Prime Minister Denys Shmyhal`: takes what precedes the name proper as role; returns where the name begins, `to` if there is none. */
export function splitTitleRun(
  draft: Draft,
  tokens: readonly Token[],
  from: number,
  to: number,
  evidence: NameEvidence,
): number {
  const last = lastRole(tokens, from, to, evidence);
  const leading = senseOf(evidence, tokens[from]);
  const isFullName = to - from === 2 || evidence.names.has(tokens[from + 1]?.word ?? '');
  if (leading.bits & IS.firstName && !leading.role && isFullName) return from;
  if (to === from + 1 && evidence.names.has(tokens[from]?.word ?? '')) return from;
  if (last >= 0 && isBodyOfRoles(tokens, last, to, evidence)) return from;
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

/** `the Arran Skippers League`, `the Port Worker Education Fund`: the noun of a body behind several of a role, or behind another noun, makes the whole a body's name. */
function isBodyOfRoles(tokens: readonly Token[], last: number, to: number, evidence: NameEvidence): boolean {
  if (evidence.table.gerundEndings.length === 0 || last === to - 1) return false;
  if (!(senseOf(evidence, tokens[to - 1]).bits & IS.organisationWord)) return false;
  return senseOf(evidence, tokens[last]).role?.number === 'p' || last < to - 2;
}

/** The index of the last word of a person's role in a run of capitals; -1 where there is none. */
function lastRole(tokens: readonly Token[], from: number, to: number, evidence: NameEvidence): number {
  let last = -1;
  for (let at = from; at < to; at += 1) {
    const { role, bits } = senseOf(evidence, tokens[at]);
    const isNameEnding = at > from && evidence.table.nameEndings.has(tokens[at]?.word ?? '');
    if (
      role &&
      !isNameEnding &&
      !isSurname(tokens, from, at, to, evidence) &&
      !(bits & IS.firstName && at === from) &&
      role.kind === 'person'
    )
      last = at;
  }
  return last;
}

/** `Martin Luther King Jr.`: what a first name leads up to, and nothing but a word for kin follows, is a surname. */
function isSurname(tokens: readonly Token[], from: number, at: number, to: number, evidence: NameEvidence): boolean {
  const leading = senseOf(evidence, tokens[from]);
  if (at === from || !(leading.bits & IS.firstName) || leading.role) return false;
  return tokens.slice(at + 1, to).every(({ word }) => evidence.table.nameEndings.has(word));
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
