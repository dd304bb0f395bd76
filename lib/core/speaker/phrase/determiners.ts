import { type DeterminerSense, IS } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import type { Draft } from '@/lib/core/speaker/phrase/draft';
import type { Token } from '@/lib/core/text/tokens';

/** `de nombreux élus`, `d'autres habitants`: before an adjective of several, `of` is their article. */
export function isArticleOfMany(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { determiner, bits } = senseOf(evidence, tokens[at + 1]);
  const isOf = (senseOf(evidence, tokens[at]).bits & (IS.of | IS.determiner)) === IS.of;
  return (
    isOf &&
    determiner?.sort === 'indefinite' &&
    (bits & IS.pronoun) === 0 &&
    evidence.table.many.has(tokens[at + 1]?.word ?? '')
  );
}

/** Reads the articles and the like that open a phrase. */
export function readDeterminers(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): void {
  if (isArticleOfMany(tokens, draft.at, evidence)) draft.at += 1;
  for (let count = 0; count < 3; count += 1) {
    const token = tokens[draft.at];
    const { determiner, bits } = senseOf(evidence, token);
    const isCapitalName = token?.capital && tokens[draft.at + 1]?.capital && !determiner;
    if (!token || token.enclitic || !determiner || !(bits & IS.determiner) || isCapitalName) return;
    if (isPrepositionHere(tokens, draft.at, evidence)) return;
    if (draft.determiner === null || draft.determiner.sort === 'definite')
      draft.determiner = mergeDeterminers(draft.determiner, determiner);
    draft.at += 1;
  }
}

/** `a jornalistas`, `a um jornal`, `a João`: where an article and a preposition look alike, what cannot follow the article tells the preposition. */
function isPrepositionHere(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { bits, determiner } = senseOf(evidence, tokens[at]);
  const { subjectsDrop } = evidence.table.lexicon.grammar;
  if (!subjectsDrop || determiner?.number !== 's' || !(bits & IS.preposition) || bits & IS.of) return false;
  const next = senseOf(evidence, tokens[at + 1]);
  if (next.role && !tokens[at + 1]?.capital) return next.role.number === 'p';
  if (next.determiner) return next.determiner.sort !== 'possessive';
  return tokens[at + 1]?.capital === true && (next.bits & IS.firstName) !== 0 && next.gender === 'm';
}

function mergeDeterminers(known: DeterminerSense | null, next: DeterminerSense): DeterminerSense {
  if (!known) return next;
  return {
    ...known,
    gender: known.gender === 'b' ? next.gender : known.gender,
    number: known.number === 'b' ? next.number : known.number,
    sort: known.sort,
  };
}
