import type { RoleHead } from '@/lib/core/quotation/lexicon';
import { IS, type WordSense } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { addModifier, type Draft } from '@/lib/core/speaker/phrase/draft';
import type { Token } from '@/lib/core/text/tokens';

/** Reads a title before a name: `Mr`, `Dr`. */
export function readTitle(draft: Draft, sense: WordSense): boolean {
  draft.hasTitle = true;
  draft.titleGender = sense.gender;
  if (sense.role && !draft.head) {
    draft.head = sense.role;
    draft.headGender = sense.role.gender;
  }
  draft.at += 1;
  return true;
}

/** Whether the title at `at` stands before a name, and is no first word of an office. */
export function isTitleBefore(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const next = tokens[at + 1];
  if (!next?.capital) return false;
  const { bits } = senseOf(evidence, tokens[at]);
  return !(bits & IS.role && senseOf(evidence, next).bits & (IS.role | IS.organisationWord));
}

/** Reads the noun of a role: the head, or what tells more of it. */
export function readRole(draft: Draft, tokens: readonly Token[], sense: WordSense, evidence: NameEvidence): boolean {
  const token = tokens[draft.at];
  const role = roleByArticle(draft, sense);
  if (!role || !token) return false;
  const { adjectivesFollow } = evidence.table.lexicon.grammar;
  if (draft.name && !draft.inComplement) return false;
  // `die Initiative Grüne Bucht`: where nouns have capitals, a further noun right behind that of a body is of its name.
  const { nounsHaveCapitals } = evidence.table.lexicon.grammar;
  if (nounsHaveCapitals && !draft.inComplement && draft.head?.kind === 'organisation') return false;
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

/** `el policía` is a man, `la policía` the body: the article tells which. */
function roleByArticle({ determiner, head, noun }: Draft, { role, otherRole }: WordSense): RoleHead | null {
  const isOther = otherRole !== null && !head && !noun && determiner?.gender === otherRole.gender;
  return isOther && determiner.number === otherRole.number ? otherRole : role;
}

/** `la operación militar`: a role that behind a noun tells what kind it is; `el presunto militar` is one. */
function isAdjectival({ head, noun }: Draft, role: RoleHead, { table }: NameEvidence): boolean {
  return !head && noun !== null && table.adjectivalRoles.has(role.lemma) && !table.plainAdjectives.has(noun);
}

/** Reads a word of origin: `Ukrainian`, `française`. */
export function readNationality(draft: Draft, token: Token, sense: WordSense, evidence: NameEvidence): boolean {
  if (draft.name && !draft.inComplement) return false;
  if (draft.isNounRead && !token.capital) return false;
  draft.country = sense.country;
  if (!draft.head && !draft.noun) draft.noun = token.word;
  draft.at += 1;
  if (evidence.table.lexicon.grammar.adjectivesFollow && draft.inComplement) draft.adjectives += 1;
  return true;
}
