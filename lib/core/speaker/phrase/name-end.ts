import { IS } from '@/lib/core/quotation/word-table';
import { isAcronym, type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { continuesName } from '@/lib/core/speaker/noun-capitals';
import type { Token } from '@/lib/core/text/tokens';

/** `al-Sisi`: an article that is part of the name. */
const ARABIC_ARTICLE = /^(?:al|el|ul|ad|an|as|ash|at|az|bin|ben|ibn)-\p{Lu}/u;

/** Where the run of capitals, initials and particles that begins at `from` ends. */
export function nameEnd(tokens: readonly Token[], from: number, evidence: NameEvidence): number {
  let to = from + 1;
  const isOrganisation = (senseOf(evidence, tokens[from]).bits & IS.organisationWord) !== 0;
  while (to - from < 12) {
    const token = tokens[to];
    if (!token || token.shape === 'stop' || token.enclitic) return to;
    if (token.shape === 'number') return to;
    if (token.capital && token.shape === 'word') {
      if (endsBeforeCapital(tokens, from, to, token, evidence)) return to;
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
    const joined = bodyTail(tokens, to, evidence) || (isOrganisation ? organisationTail(tokens, to, evidence) : 0);
    if (joined === 0) return to;
    to += joined;
  }
  return to;
}

/** Whether the capital at `at` is none of the name that begins at `from`. */
function endsBeforeCapital(
  tokens: readonly Token[],
  from: number,
  at: number,
  token: Token,
  evidence: NameEvidence,
): boolean {
  const { bits } = senseOf(evidence, token);
  if (bits & IS.stopCapital && !(bits & IS.firstName)) return true;
  const opens = isJoint(bits) && !isLastName(tokens, at, evidence);
  if (isOutletAndPerson(tokens, from, at, bits) || opens || isRunOn(tokens, from, at, evidence)) return true;
  if (isShoutedBehindName(tokens, from, at, evidence)) return true;
  return (
    evidence.table.lexicon.grammar.nounsHaveCapitals &&
    !isAcronym(token) &&
    !continuesName(tokens, from, at, evidence.table, evidence.names)
  );
}

/** `Ana Ruiz QUITS`: behind a first name and a surname, a word in capitals is the headline's. */
function isShoutedBehindName(tokens: readonly Token[], from: number, at: number, evidence: NameEvidence): boolean {
  if (at - from < 2 || !(senseOf(evidence, tokens[from]).bits & IS.firstName)) return false;
  const { text } = tokens[at] as Token;
  const surname = tokens[at - 1]?.text ?? '';
  return text.length >= LEAST_SHOUTED && text === text.toUpperCase() && surname !== surname.toUpperCase();
}

/** In letters: shorter capitals may be those of an office or a party. */
const LEAST_SHOUTED = 4;

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

/** `of Fisheries and Ports` behind `the Arran Board`: where adjectives lead, how many more tokens belong to the name of a body whose noun stands last. */
function bodyTail(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  const { adjectivesFollow, nounsHaveCapitals } = evidence.table.lexicon.grammar;
  const before = tokens[at - 1];
  if (adjectivesFollow || nounsHaveCapitals || !before?.capital) return 0;
  const { bits, role } = senseOf(evidence, before);
  if (!(senseOf(evidence, tokens[at]).bits & IS.of) || tokens[at]?.enclitic) return 0;
  if (!(bits & IS.organisationWord) && role?.kind !== 'organisation') return 0;
  const first = senseOf(evidence, tokens[at + 1]).determiner ? at + 2 : at + 1;
  if (!isPartOfName(tokens[first], evidence)) return 0;
  let to = first + 1;
  while (isPartOfName(tokens[to], evidence)) to += 1;
  return to + jointTail(tokens, to, evidence) - at;
}

/** `and Ports` behind `the Board of Fisheries`: what tells no name of its own goes on with the field of a body. */
export function jointTail(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  const joined = tokens[at + 1];
  const { adjectivesFollow, nounsHaveCapitals } = evidence.table.lexicon.grammar;
  if (
    adjectivesFollow ||
    nounsHaveCapitals ||
    !(senseOf(evidence, tokens[at]).bits & IS.and) ||
    !isPartOfName(joined, evidence)
  )
    return 0;
  const { bits } = senseOf(evidence, joined);
  if (!joined || isAcronym(joined) || evidence.names.has(joined.word) || bits & (IS.organisationWord | IS.place))
    return 0;
  let length = 2;
  while (isPartOfName(tokens[at + length], evidence)) length += 1;
  return length;
}

function isPartOfName(token: Token | undefined, evidence: NameEvidence): boolean {
  if (token?.shape !== 'word' || !token.capital) return false;
  return (senseOf(evidence, token).bits & (IS.stopCapital | IS.firstName | IS.title | IS.function)) === 0;
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
