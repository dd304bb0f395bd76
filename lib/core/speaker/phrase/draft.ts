import type { Gender, RoleHead } from '@/lib/core/quotation/lexicon';
import type { DeterminerSense } from '@/lib/core/quotation/word-table';
import type { NameEvidence } from '@/lib/core/speaker/name-evidence';
import type { Token } from '@/lib/core/text/tokens';

/** What has been read so far of a noun phrase. */
export interface Draft {
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
  /** Whether nothing more can belong to the phrase. */
  isWhole?: boolean;
}

/** Notes the country that the words from `from` to `to` name, if they name one and none is known yet. */
export function noteCountry(
  draft: Draft,
  tokens: readonly Token[],
  from: number,
  to: number,
  evidence: NameEvidence,
): void {
  const words = tokens
    .slice(from, to)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  draft.country ??= evidence.table.countries.get(words) ?? null;
}

/** Keeps a word that tells the head from others of its kind. */
export function addModifier(draft: Draft, token: Token | undefined, evidence: NameEvidence): void {
  if (token && /^\D./.test(token.word) && !evidence.table.plainAdjectives.has(token.word))
    draft.modifiers.push(token.word);
}
