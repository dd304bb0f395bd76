import type { RoleHead } from '@/lib/core/quotation/lexicon';
import { IS } from '@/lib/core/quotation/word-table';
import { isPossessive, type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { addModifier, type Draft, noteCountry } from '@/lib/core/speaker/phrase/draft';
import type { Token } from '@/lib/core/text/tokens';

/** Reads what `of` or a possessive binds to the head; false where the phrase ends before it. */
export function readComplement(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  const token = tokens[draft.at];
  if (!token) return false;
  if (isPossessive(token)) return readPossessive(draft, tokens, evidence);
  if (isPartOf(draft, tokens, evidence)) return readPartOf(draft, tokens, evidence);
  if (!draft.head && !draft.noun && !(draft.name && isOrganisationName(draft, tokens, evidence))) return false;
  if (draft.name && draft.head) return false;
  let at = draft.at + 1;
  while (at < draft.at + 3 && senseOf(evidence, tokens[at]).determiner) at += 1;
  // `l'avocate du plus jeune des prévenus`
  if (evidence.table.comparatives.has(tokens[at]?.word ?? '')) at += 1;
  const noun = tokens[at];
  if (!noun || (noun.shape !== 'word' && noun.shape !== 'number')) return false;
  const { bits, verbs } = senseOf(evidence, noun);
  const isInfinitive = verbs.some((sense) => sense.tense === 'infinitive') || evidence.table.infinitives.has(noun.word);
  const isOffice = noun.capital && evidence.table.gerundEndings.length > 0;
  if (isInfinitive && at === draft.at + 1 && !isOffice) return false;
  if (at === draft.at + 1 && opensGerund(draft, tokens, at, evidence)) return false;
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
    if (!draft.head && sense.role && evidence.table.quantities.has(draft.noun ?? '')) countHead(draft, sense.role);
    at += 1;
  }
  draft.at = at;
  return true;
}

/** `une dizaine d'habitants`: several, though the first noun is one. */
function countHead(draft: Draft, role: RoleHead): void {
  draft.head = { ...role, number: 'p' };
  draft.headGender = role.gender;
  draft.determiner = { gender: 'b', number: 'p', sort: draft.determiner?.sort ?? 'indefinite' };
}

/** `one of the survivors`: nothing but a number or the like stands before `of`. */
function isPartOf(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  return (
    draft.determiner?.sort === 'indefinite' &&
    !draft.head &&
    !draft.noun &&
    !draft.name &&
    (senseOf(evidence, tokens[draft.at + 1]).determiner !== null ||
      isRoleOfMany(tokens[draft.at + 1], evidence) ||
      isThey(tokens[draft.at + 1], evidence))
  );
}

/** `una de ellas`, `um deles`: where subjects drop, a pronoun of several. */
export function isThey(token: Token | undefined, evidence: NameEvidence): boolean {
  const { pronoun } = senseOf(evidence, token);
  return evidence.table.lexicon.grammar.subjectsDrop && pronoun?.sort === 'third' && pronoun.number === 'p';
}

/** `um dos moradores`, `uno dei testimoni`: where `of` holds the article. */
export function isRoleOfMany(token: Token | undefined, evidence: NameEvidence): boolean {
  return evidence.table.lexicon.grammar.subjectsDrop && senseOf(evidence, token).role?.number === 'p';
}

function readPartOf(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  draft.at += 1;
  draft.complement = draft.at;
  if (isThey(tokens[draft.at], evidence)) return readThey(draft, tokens);
  while (senseOf(evidence, tokens[draft.at]).determiner) draft.at += 1;
  return true;
}

/** `critics of hiding the cracks`, `opponents of raising local taxes`: a gerund with an object is no noun. */
function opensGerund({ head }: Draft, tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.capital || !next || next.shape !== 'word') return false;
  if (!evidence.table.gerundEndings.some((ending) => token.word.endsWith(ending))) return false;
  const { bits } = senseOf(evidence, next);
  if (head?.kind === 'person' && head.number === 'p' && !(bits & (IS.function | IS.verb))) return true;
  return next.capital || (bits & (IS.determiner | IS.pronoun)) !== 0;
}

/** Reads the pronoun that ends `una de ellas`: nothing tells more of it. */
export function readThey(draft: Draft, tokens: readonly Token[]): boolean {
  draft.noun = tokens[draft.at]?.word ?? null;
  draft.isWhole = true;
  draft.at += 1;
  return true;
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
