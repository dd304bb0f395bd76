import { IS, type WordSense } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { readGermanNoun } from '@/lib/core/speaker/phrase/capital-noun';
import { addModifier, type Draft } from '@/lib/core/speaker/phrase/draft';
import { isBeforeObject, looksFinite } from '@/lib/core/speaker/phrase/noun-or-verb';
import type { Token } from '@/lib/core/text/tokens';

/** `Some said`, `one argues`, `another, who left, said`, `Andere fragten`: a determiner alone stands for those who speak. */
export function isPronounBefore(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  const { gerundEndings, lexicon } = evidence.table;
  const { verbSecond } = lexicon.grammar;
  if ((gerundEndings.length === 0 && !verbSecond) || draft.head || draft.noun || draft.name) return false;
  if (draft.determiner?.sort !== 'indefinite' || (verbSecond && draft.determiner.number !== 'p')) return false;
  const sense = senseOf(evidence, tokens[draft.at]);
  if (tokens[draft.at]?.shape === 'comma' && draft.determiner.number === 's')
    return (senseOf(evidence, tokens[draft.at + 1]).bits & IS.relative) !== 0;
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

/** Reads a word in small letters that is neither role nor origin: the noun of the phrase, or an adjective. */
export function readCommonWord(
  draft: Draft,
  tokens: readonly Token[],
  sense: WordSense,
  evidence: NameEvidence,
): boolean {
  const token = tokens[draft.at];
  if (!token || token.enclitic || (sense.bits & IS.function && !isNounByArticle(draft, tokens, sense, evidence)))
    return false;
  const { grammar } = evidence.table.lexicon;
  if (
    evidence.table.adverbEndings.some((ending) => token.word.length > ending.length + 3 && token.word.endsWith(ending))
  )
    return false;
  if (isPronounBefore(draft, tokens, evidence)) return false;
  if (
    sense.bits & IS.verb &&
    !(grammar.nounsHaveCapitals && token.capital) &&
    (draft.head || draft.noun || draft.name || !draft.determiner) &&
    !isNounBehindArticle(draft, tokens, evidence)
  )
    return false;
  const isNoun = isNounBehindArticle(draft, tokens, evidence);
  if (draft.adjectives > 0 && !isNoun && isBeforeObject(tokens, draft.at, evidence)) return false;
  if (draft.name && !draft.inComplement) return false;
  const isFilled = draft.head !== null || draft.noun !== null;
  if (grammar.nounsHaveCapitals) return readGermanNoun(draft, tokens, evidence);
  if (!draft.determiner && !isFilled) return readBareNoun(draft, tokens, evidence);
  if (isFilled && !mayGoOn(draft, tokens, token, evidence)) return false;
  // `les derniers chiffres`: what stood before the noun was its adjective.
  const isPlain = !draft.head && evidence.table.plainAdjectives.has(draft.noun ?? '') && draft.adjectives === 0;
  if (isPlain && grammar.adjectivesFollow) {
    draft.noun = token.word;
    draft.at += 1;
    return true;
  }
  if (isFilled) draft.adjectives += 1;
  if (isFilled) addModifier(draft, token, evidence);
  else draft.noun = token.word;
  if (!grammar.adjectivesFollow && isFilled && !draft.head) draft.noun = token.word;
  draft.at += 1;
  return true;
}

/** Whether a word behind the noun may be an adjective of it, or a further noun. */
function mayGoOn(draft: Draft, tokens: readonly Token[], token: Token, evidence: NameEvidence): boolean {
  const { lexicon, infinitives, finiteEndings } = evidence.table;
  if (!lexicon.grammar.adjectivesFollow && !nominalFollows(tokens, draft.at, evidence)) {
    if (draft.head || draft.noun === null || draft.adjectives > 2) return false;
  }
  if (infinitives.has(token.word) || isGerundOfSpeech(tokens, draft.at, evidence)) return false;
  if (draft.adjectives >= 2 || looksFinite(tokens, draft.at, evidence)) return false;
  // `un ministre ayant accusé`
  if (evidence.table.gerundAuxiliaries.has(token.word) || leadsArticle(draft, tokens, evidence)) return false;
  if (draft.inComplement && evidence.table.agents.has(tokens[draft.at + 1]?.word ?? '')) return false;
  if (!draft.inComplement && !agreesInNumber(draft, token, evidence)) return false;
  return (
    lexicon.grammar.finiteEndings === '' ||
    !finiteEndings.some((ending) => token.word.endsWith(ending) && token.word.length > ending.length + 2)
  );
}

/** `one neighbour grumbling: “…”`: before what is said, a gerund that no list knows is no noun. */
function isGerundOfSpeech(tokens: readonly Token[], at: number, { table }: NameEvidence): boolean {
  const next = tokens[at + 1];
  return (
    (next?.shape === 'colon' || next?.text === '«»') &&
    table.gerundEndings.some((ending) => tokens[at]?.word.endsWith(ending))
  );
}

/** `la juge lève les yeux`: behind a noun, what may end a third person and leads an article is a verb, where subjects are never left out. */
function leadsArticle(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  const { participleEndings, inquitEndings, lexicon } = evidence.table;
  if (participleEndings.length === 0 || lexicon.grammar.subjectsDrop || draft.inComplement) return false;
  const next = tokens[draft.at + 1];
  const { determiner, bits } = senseOf(evidence, next);
  if (!determiner || bits & IS.of || next?.enclitic || next?.capital || tokens[draft.at + 2]?.capital) return false;
  if (draft.head?.kind !== 'person' || draft.adjectives > 0) return false;
  return inquitEndings.some((ending) => tokens[draft.at]?.word.endsWith(ending));
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
export function nounFollows(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
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
