import { IS } from '@/lib/core/quotation/word-table';
import { isAcronym, type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import type { Draft } from '@/lib/core/speaker/phrase/draft';
import type { Token } from '@/lib/core/text/tokens';

/** `Center for Human Rights`, `Union des Mers`. */
const FOREIGN_JOINT = /^(?:for|of|and|the|de|du|des|la|les|et|y|e|di|del|pour)$/;
/** In tokens. */
const LONGEST_BODY = 12;

/** Where nouns have capitals: reads the rest of a body's name, which its initials in brackets or the verb behind it tell. */
export function readBodyName(
  draft: Draft,
  tokens: readonly Token[],
  { from, isLeading }: { readonly from: number; readonly isLeading: boolean },
  evidence: NameEvidence,
): void {
  if (!evidence.table.lexicon.grammar.nounsHaveCapitals || draft.head?.kind !== 'organisation') return;
  let head = draft.at - 1;
  while (head >= from && senseOf(evidence, tokens[head]).role !== draft.head) head -= 1;
  if (head < from || (draft.name && draft.name.from < head)) return;
  const bracket = bracketBehind(tokens, head, evidence);
  const to = bracket > 0 ? bracket : endOfCapitals(tokens, head, isLeading, evidence);
  const isCut = draft.name !== null && draft.name.from > head + 1;
  if (to < draft.at || (to === draft.at && !isCut)) return;
  const isOf = tokens[head + 1]?.capital === true && /er$/.test(tokens[head + 1]?.word ?? '');
  const isPart = bracket > 0 || isOf || (senseOf(evidence, tokens[head]).bits & IS.organisationWord) !== 0;
  draft.name = { from: isPart ? firstCapital(tokens, from, head, evidence) : head + 1, to };
  draft.complement = -1;
  draft.inComplement = false;
  draft.at = to;
}

/** `das Amt für Hafenbau in der Bucht (AHB)`: where the bracket with the initials of a name stands behind its head; -1 where none does. */
function bracketBehind(tokens: readonly Token[], head: number, evidence: NameEvidence): number {
  const joints = IS.preposition | IS.determiner | IS.and | IS.of;
  let capitals = 0;
  for (let at = head + 1; at < head + LONGEST_BODY; at += 1) {
    const token = tokens[at];
    const initials = tokens[at + 1];
    if (token?.shape === 'open')
      return capitals > 0 && initials && isAcronym(initials) && tokens[at + 2]?.shape === 'close' ? at : -1;
    if (token?.shape !== 'word') return -1;
    if (token.capital) capitals += 1;
    else if (!(senseOf(evidence, token).bits & joints) && !FOREIGN_JOINT.test(token.word)) return -1;
  }
  return -1;
}

/** `Die Initiative Saubere Bucht warnt`, `die IG Hafen`: where the capitals end that go on with a body's noun; -1 where they are no part of its name. */
function endOfCapitals(tokens: readonly Token[], head: number, isLeading: boolean, evidence: NameEvidence): number {
  let at = head + 1;
  while (tokens[at]?.shape === 'word' && tokens[at]?.capital) {
    const token = tokens[at];
    if (!token || senseOf(evidence, token).bits & (IS.firstName | IS.stopCapital | IS.title)) return -1;
    at += 1;
  }
  if (at === head + 1) return -1;
  const first = tokens[head];
  const next = senseOf(evidence, tokens[at]);
  const isVerb = (next.bits & IS.finite) !== 0 || next.verbs.some(({ tense }) => tense === 'finite');
  const isAdjective = at > head + 2 && /e[nmrs]?$/.test(tokens[head + 1]?.word ?? '');
  const isInitials = first !== undefined && isAcronym(first);
  return isAdjective || isInitials || (isLeading && isVerb) ? at : -1;
}

/** `das Neue Forum (NF)`: the capitals right before the head are of the name. */
function firstCapital(tokens: readonly Token[], from: number, head: number, evidence: NameEvidence): number {
  let at = head;
  while (at > from && tokens[at - 1]?.capital && !senseOf(evidence, tokens[at - 1]).determiner) at -= 1;
  return at;
}
