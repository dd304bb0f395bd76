import { IS, phraseLength } from '@/lib/core/quotation/word-table';
import { isAcronym, isPossessive, type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { isNameAmongNouns } from '@/lib/core/speaker/noun-capitals';
import type { Token } from '@/lib/core/text/tokens';

/** `Sen. Ann Roe, D-Ohio,`: a party and a constituency are no name. */
function isPartyTag(token: Token, { table }: NameEvidence): boolean {
  const hyphen = token.word.indexOf('-');
  return hyphen > 0 && table.partyTags.has(token.word.slice(0, hyphen));
}

/** `WARNING GRAPHIC DETAIL`: long words in capitals side by side. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const isLoud = (token: Token | undefined) =>
    token?.shape === 'word' && token.text.length > LONGEST_CERTAIN_ACRONYM && token.text === token.text.toUpperCase();
  return isLoud(tokens[at]) && (isLoud(tokens[at - 1]) || isLoud(tokens[at + 1]));
}

/** Longer words in capitals may be shouted: `GRAPHIC DETAIL`. */
const LONGEST_CERTAIN_ACRONYM = 4;

/** Whether a name begins at `at`: a capital that no rule of spelling explains. */
export function isNameStart(tokens: readonly Token[], at: number, evidence: NameEvidence, isFirst: boolean): boolean {
  const token = tokens[at];
  if (!token?.capital || token.shape !== 'word') return false;
  const { bits } = senseOf(evidence, token);
  // `Baa2`: a grade, no name.
  if (isShouted(tokens, at) || isPartyTag(token, evidence) || /\p{Ll}\d/u.test(token.text)) return false;
  // `R$ 20`, `US$ 20`
  if (tokens[at + 1]?.text === '$') return false;
  if (isAcronym(token))
    return !(bits & IS.role) && !(token.text.length > LONGEST_CERTAIN_ACRONYM && evidence.small.has(token.word));
  if (evidence.table.lexicon.grammar.nounsHaveCapitals)
    return isNameAmongNouns(tokens, at, evidence.table, evidence.names);
  if (evidence.names.has(token.word) && !(bits & IS.function)) return true;
  if (bits & IS.stopCapital) return bits & IS.firstName ? tokens[at + 1]?.capital === true : false;
  const next = tokens[at + 1];
  const nextIsName =
    next?.capital === true && next.shape === 'word' && !(senseOf(evidence, next).bits & (IS.stopCapital | IS.function));
  const mayLead = bits & (IS.particle | IS.firstName) || (bits & IS.determiner && !isFirst);
  // `E Ferretti?` goes on, `Barack e Michelle Obama` names two.
  if (bits & IS.and && isFirst) return false;
  if (isFirst && leadsBody(tokens, at, evidence)) return false;
  if (bits & IS.function) return mayLead ? nextIsName : !isFirst && isNamedByCapital(tokens, at, evidence);
  if (isFirst && (isOpeningAdverb(token, next, evidence) || isOpeningParticiple(token, next, evidence))) return false;
  if (!isFirst) return !!(!(bits & IS.role) || bits & IS.firstName || isAmongNames(tokens, at, evidence));
  if (bits & IS.firstName && (nextIsName || !evidence.small.has(token.word))) return true;
  if (evidence.capital.has(token.word) && !(bits & (IS.verb | IS.role))) return true;
  if (evidence.small.has(token.word) || bits & (IS.verb | IS.role | IS.nationality | IS.speechNoun)) return false;
  if (bits === 0 && !nextIsName)
    return isLikelyName(token, next, evidence) && (isPossessive(next) || !opensClause(next, tokens[at + 2], evidence));
  return nextIsName || bits === 0 || (bits & (IS.place | IS.organisationWord)) !== 0;
}

/** `Da Palazzo Chigi`, `Dal Comune`, but `Dal Molin`: a preposition that begins the sentence, before a place or a body, or a full name. */
function leadsBody(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { table } = evidence;
  if (!table.within.has(tokens[at]?.word ?? '')) return false;
  const { bits } = senseOf(evidence, tokens[at + 1]);
  const isFull = (bits & IS.firstName) !== 0 && tokens[at + 2]?.capital === true;
  return isFull || (bits & IS.organisationWord) !== 0 || phraseLength(table.places, tokens, at + 1) > 0;
}

/** `gli Stati Uniti`, `gli Usa`, `lo Stato`: a place or a body, though in small letters the word is a verb. */
function isNamedByCapital(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { bits } = senseOf(evidence, tokens[at]);
  return (bits & IS.organisationWord) !== 0 || phraseLength(evidence.table.places, tokens, at) > 0;
}

/** `Critically, it …`: an adverb that begins a sentence; no name that the article has elsewhere. */
function isOpeningAdverb(token: Token, next: Token | undefined, evidence: NameEvidence): boolean {
  if (evidence.capital.has(token.word) || senseOf(evidence, token).bits & (IS.firstName | IS.place)) return false;
  if (next?.capital && next.shape === 'word') return false;
  return evidence.table.adverbEndings.some(
    (ending) => token.word.length > ending.length + 2 && token.word.endsWith(ending),
  );
}

/** `Sollicitée, la régie …`, `Licencié d'une banque, il …`: a participle that begins a sentence; no name that the article has elsewhere. */
function isOpeningParticiple(token: Token, next: Token | undefined, evidence: NameEvidence): boolean {
  const { bits } = senseOf(evidence, token);
  if (evidence.capital.has(token.word) || bits & (IS.firstName | IS.place | IS.role)) return false;
  const mayFollow = IS.of | IS.preposition | IS.adverb;
  if (next?.shape !== 'comma' && (next?.shape !== 'word' || !(senseOf(evidence, next).bits & mayFollow))) return false;
  return evidence.table.participleEndings.some(
    (ending) => token.word.length > ending.length + 3 && token.word.endsWith(ending),
  );
}

/** Where nouns go without an article (`Construction was …`), an unknown capital that begins a sentence is a name only if it speaks, and is no plural, or tells a person from others (`Tallinn resident`). */
function isLikelyName(token: Token, next: Token | undefined, evidence: NameEvidence): boolean {
  const { adjectivesFollow, nounsHaveCapitals } = evidence.table.lexicon.grammar;
  if (adjectivesFollow || nounsHaveCapitals || evidence.capital.has(token.word)) return true;
  if (isPossessive(next) || evidence.table.countries.has(token.word)) return true;
  if (evidence.table.mediumNouns.has(token.word) && !next?.capital) return true;
  const { bits, role } = senseOf(evidence, next);
  return role?.kind === 'person' || (!token.word.endsWith('s') && (bits & IS.verb) !== 0);
}

/** Behind a capital that begins a sentence: what no name is followed by, but a participle is (`Surpris par …`, `Estimant que …`). */
function opensClause(next: Token | undefined, afterNext: Token | undefined, evidence: NameEvidence): boolean {
  // `Silence. « … »`
  if (!next || next.shape === 'other' || next.shape === 'stop') return true;
  const { bits, determiner } = senseOf(evidence, next);
  if (determiner && !(senseOf(evidence, afterNext).bits & (IS.finite | IS.verb | IS.clitic))) return true;
  const isJoint = (bits & (IS.preposition | IS.complementiser)) !== 0;
  return isJoint && (bits & (IS.of | IS.finite | IS.determiner | IS.and)) === 0;
}

/** Whether a role word with a capital belongs to a name or to a title before one. */
function isAmongNames(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const next = tokens[at + 1];
  return next?.capital === true && next.shape === 'word' && !senseOf(evidence, tokens[at]).role;
}
