import { type Chunk, toChunk, type VerbGroup } from '@/lib/core/quotation/chunk';
import { bracketOf, closesBracket } from '@/lib/core/quotation/verb-second';
import { isAdverb, pickVerb } from '@/lib/core/quotation/verb-sense';
import { IS, phraseLength, type VerbSense, type WordSense } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { type NounPhrase, plainPhrase } from '@/lib/core/speaker/noun-phrase';
import {
  isCompoundNoun,
  isGovernedNoun,
  isGovernedRole,
  isNounBySetting,
} from '@/lib/core/speaker/phrase/noun-or-verb';
import type { Token } from '@/lib/core/text/tokens';

/** `a condamné l'attaque et estimé que`: a participle behind `and` shares the auxiliary before it. */
export function joinParticiples(chunks: Chunk[], tokens: readonly Token[], evidence: NameEvidence): void {
  let isPerfect = false;
  chunks.forEach((piece, at) => {
    if (piece.kind === 'stop' || piece.kind === 'semicolon') isPerfect = false;
    if (piece.kind === 'other-verb') isPerfect = (senseOf(evidence, tokens[piece.from]).bits & IS.auxiliary) !== 0;
    if (piece.kind !== 'verb') return;
    const { sense, form } = piece.verb;
    const before = chunks[at - 1]?.kind === 'adverb' ? chunks[at - 2] : chunks[at - 1];
    if (form === 'participle' && isPerfect && before?.kind === 'and')
      chunks[at] = { ...piece, verb: { ...piece.verb, form: 'finite' } };
    else if (form === 'finite') isPerfect = sense.tense === 'participle' && !piece.verb.isPassive;
  });
}

/** How many adverbs and the like may stand between an auxiliary and its verb. */
const WIDEST_GROUP = 6;

/** Reads the verb of reporting that begins at `from`, with its auxiliaries; null where none does. */
export function findVerbGroup(tokens: readonly Token[], from: number, evidence: NameEvidence): Chunk | null {
  const first = senseOf(evidence, tokens[from]);
  if (!mayOpenGroup(tokens, from, first, evidence)) return null;
  let at = from;
  let skipped = 0;
  let auxiliary = 0;
  let isReflexive = false;
  let isNegated = false;
  let inverted: NounPhrase | null = null;
  while (at - from - skipped < WIDEST_GROUP) {
    const token = tokens[at];
    const sense = senseOf(evidence, token);
    const aside = auxiliary === 0 || skipped > 0 ? 0 : asideLength(tokens, at, evidence);
    if (aside > 0) {
      at += aside;
      skipped += aside;
      continue;
    }
    if (token?.shape !== 'word') return null;
    const isAspectual = auxiliary !== 0 && evidence.table.aspectuals.has(token.word);
    if (isAspectual && leadsInfinitive(tokens, at, evidence)) {
      at += senseOf(evidence, tokens[at + 1]).bits & IS.preposition ? 2 : 1;
      continue;
    }
    const found = token.enclitic ? null : pickVerb(tokens, at, sense.verbs, auxiliary, isReflexive, evidence);
    if (found) {
      return finishVerb(tokens, from, at, found, { auxiliary, isNegated, inverted }, evidence);
    }
    if (token.enclitic && sense.pronoun) inverted = toEnclitic(tokens, at, evidence);
    else if (sense.bits & (IS.auxiliary | IS.copula | IS.modal)) auxiliary |= sense.bits;
    else if (isNonFinite(token, evidence)) auxiliary |= IS.auxiliary;
    else if (isAspectual) return null;
    else if (sense.bits & IS.clitic)
      isReflexive ||= token.word === 'se' || token.word === "s'" || token.word === 'sich' || token.word === 'si';
    else if (sense.bits & IS.negation) isNegated = true;
    else if (auxiliary === 0) return null;
    else if (!(sense.bits & (IS.adverb | IS.infinitiveMarker)) && !isAdverb(token, evidence)) {
      // `finit par lâcher`
      const isJoint = (auxiliary & IS.modal) !== 0 && (sense.bits & IS.preposition) !== 0;
      if (!isJoint || !leadsInfinitive(tokens, at, evidence)) return null;
    }
    if (sense.bits & IS.negation) isNegated = true;
    at += 1;
  }
  return null;
}

function mayOpenGroup(tokens: readonly Token[], from: number, first: WordSense, evidence: NameEvidence): boolean {
  if (tokens[from]?.capital && (from > 0 || isNameAt(tokens, from, first.bits, evidence))) return false;
  const leads = IS.clitic | IS.negation | IS.auxiliary | IS.copula | IS.modal;
  if (!(first.bits & (leads | IS.verb)) && !isNonFinite(tokens[from], evidence)) return false;
  if (isGovernedNoun(tokens, from, evidence) || isCompoundNoun(tokens, from, evidence)) return false;
  if (isNounBySetting(tokens, from, evidence) || isGovernedRole(tokens, from, evidence)) return false;
  return !(
    first.determiner &&
    !(first.bits & (IS.auxiliary | IS.copula | IS.modal)) &&
    isNominalNext(tokens, from, evidence)
  );
}

/** `avoir déclaré`, `ayant déclaré`: an auxiliary that makes no finite verb. */
function isNonFinite(token: Token | undefined, { table }: NameEvidence): boolean {
  const word = token?.word ?? '';
  return table.infinitiveAuxiliaries.has(word) || table.gerundAuxiliaries.has(word);
}

/** `a tenu à souligner`, `a fini par admettre`, `a voulu rappeler`: whether the infinitive of a verb of speech follows the participle at `at`. */
function leadsInfinitive(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  for (let index = at + 1; index < at + 4; index += 1) {
    const { bits, verbs } = senseOf(evidence, tokens[index]);
    if (verbs.some(({ tense }) => tense === 'infinitive')) return true;
    if (!(bits & (IS.preposition | IS.infinitiveMarker | IS.clitic | IS.adverb))) return false;
  }
  return false;
}

/** `Lance a dit`: a first name before another capital, or a surname of the article, is no verb. */
function isNameAt(tokens: readonly Token[], at: number, bits: number, evidence: NameEvidence): boolean {
  const isFull = (bits & IS.firstName) !== 0 && tokens[at + 1]?.capital === true;
  return isFull || (evidence.names.has(tokens[at]?.word ?? '') && !evidence.table.lexicon.grammar.nounsHaveCapitals);
}

/** Beyond it, what two commas part from the verb is more than an aside. */
const LONGEST_ASIDE = 9;

/** What may part an auxiliary from its participle: `de son côté`, `, lui aussi,`, `elle`; in tokens. */
function asideLength(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  const token = tokens[at];
  if (token?.shape === 'comma') {
    for (let close = at + 2; close < at + LONGEST_ASIDE; close += 1) {
      if (tokens[close]?.shape !== 'comma') continue;
      return isParticiple(tokens[close + 1], evidence) ? close + 1 - at : 0;
    }
    return 0;
  }
  if (token && !token.enclitic && senseOf(evidence, token).pronoun?.sort === 'third')
    return isParticiple(tokens[at + 1], evidence) || senseOf(evidence, tokens[at + 1]).bits & IS.adverb ? 1 : 0;
  const phrase = phraseLength(evidence.table.adverbs, tokens, at);
  return phrase > 1 ? phrase : 0;
}

function isParticiple(token: Token | undefined, evidence: NameEvidence): boolean {
  return senseOf(evidence, token).verbs.some((sense) => sense.tense === 'participle');
}

/** `l'appel` begins a phrase, `l'appelle` a verb: a determiner before a noun that is also a verb leads the phrase. */
function isNominalNext(tokens: readonly Token[], from: number, evidence: NameEvidence): boolean {
  const before = senseOf(evidence, tokens[from - 1]);
  if (before.bits & (IS.negation | IS.pronoun | IS.relative)) return false;
  const next = senseOf(evidence, tokens[from + 1]);
  if (pointsBack(tokens, from, next, evidence) || isObjectPronoun(tokens, from, evidence)) return false;
  if (isObjectOfNominal(tokens, from, next, evidence)) return false;
  if (
    before.bits & IS.subordinator &&
    next.verbs.some(({ tense }) => tense === 'finite') &&
    leadsSubject(tokens[from + 2], evidence)
  )
    return false;
  if (next.bits & (IS.auxiliary | IS.copula | IS.clitic) && !next.determiner) return false;
  return true;
}

/** `Vega la acusó de mentir`, `o prefeito o critica`: where subjects drop, no article but a pronoun, before what only a verb ends in or behind a noun. */
function isObjectPronoun(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { table } = evidence;
  const verb = tokens[at + 1];
  const { bits, verbs } = senseOf(evidence, verb);
  if (!table.lexicon.grammar.subjectsDrop || !(senseOf(evidence, tokens[at]).bits & IS.clitic)) return false;
  if (!verb || verb.capital || !verbs.some(({ tense }) => tense === 'finite')) return false;
  if (table.finiteEndings.some((ending) => verb.word.endsWith(ending))) return true;
  const before = tokens[at - 1];
  const lead = senseOf(evidence, before);
  const isNoun = before?.shape === 'word' && !(lead.bits & (IS.function | IS.verb));
  return (isNoun || (lead.bits & IS.role) !== 0) && !(bits & (IS.role | IS.speechNoun));
}

/** `Le tribunal la juge`, `Lise Moreau le dément`: right behind a noun with its article, or a name, no further noun has one. */
function isObjectOfNominal(tokens: readonly Token[], at: number, next: WordSense, evidence: NameEvidence): boolean {
  const before = tokens[at - 1];
  const { participleEndings, lexicon } = evidence.table;
  if (participleEndings.length === 0 || lexicon.grammar.subjectsDrop || before?.shape !== 'word') return false;
  if (!(senseOf(evidence, tokens[at]).bits & IS.clitic) || before.enclitic) return false;
  if (!next.verbs.some(({ tense }) => tense === 'finite')) return false;
  const { bits, role } = senseOf(evidence, before);
  if (bits & (IS.function | IS.verb)) return false;
  const lead = senseOf(evidence, tokens[at - 2]);
  return before.capital || (role !== null && lead.determiner !== null) || (bits === 0 && lead.role !== null);
}

/** `Lo dichiara il sindaco`, `Así lo afirma el alcalde`: no noun, but a verb of saying, behind what points at the words before. */
function pointsBack(tokens: readonly Token[], at: number, next: WordSense, { table }: NameEvidence): boolean {
  const isBehindMarks = tokens[at - 1]?.shape === 'comma' && tokens[at - 2]?.text === '«»';
  if ((at > 1 && !isBehindMarks) || next.bits & (IS.role | IS.speechNoun)) return false;
  return phraseLength(table.backward, tokens, at) === 1 && next.verbs.some(({ tense }) => tense === 'finite');
}

/** `comme le résume Hugo Sérac`: a name or an article behind the verb is its subject's. */
function leadsSubject(token: Token | undefined, evidence: NameEvidence): boolean {
  return token?.shape === 'word' && (token.capital || senseOf(evidence, token).determiner !== null);
}

function toEnclitic(tokens: readonly Token[], at: number, evidence: NameEvidence): NounPhrase | null {
  const token = tokens[at];
  const pronoun = senseOf(evidence, token).pronoun;
  if (!token || !pronoun) return null;
  const { gender, number } = pronoun;
  return plainPhrase({
    start: token.end - token.word.length,
    end: token.end,
    from: at,
    to: at + 1,
    pronoun,
    gender,
    number,
  });
}

function finishVerb(
  tokens: readonly Token[],
  from: number,
  at: number,
  sense: VerbSense,
  before: { auxiliary: number; isNegated: boolean; inverted: NounPhrase | null },
  evidence: NameEvidence,
): Chunk | null {
  const { auxiliary } = before;
  let to = at + 1;
  let inverted = before.inverted;
  const next = tokens[to];
  if (next?.enclitic && senseOf(evidence, next).pronoun) {
    inverted = toEnclitic(tokens, to, evidence);
    to += 1;
  }
  if (isEncliticObject(tokens[to], evidence)) to += 1;
  const particle = sense.verb.particle;
  if (particle && particle !== 'se') {
    const words = evidence.table.particles.get(particle) ?? [];
    if (words.every((word, index) => tokens[to + index]?.word === word)) to += words.length;
  }
  const isNegated = before.isNegated || isNegatedBehind(tokens, to, evidence);
  const { verbSecond } = evidence.table.lexicon.grammar;
  const mayEndBracket = sense.tense === 'participle' || (verbSecond && closesBracket(tokens, at, evidence));
  const bracket = auxiliary === 0 && mayEndBracket && verbSecond ? bracketOf(tokens, at, evidence) : null;
  const form =
    (auxiliary !== 0 && (sense.tense !== 'gerund' || isProgressive(auxiliary, evidence))) ||
    sense.tense === 'first' ||
    bracket
      ? 'finite'
      : sense.tense;
  const nonFinite = nonFiniteOf(tokens, from, at, evidence);
  const verb: VerbGroup = {
    sense: bracket && sense.tense === 'finite' ? { ...sense, tense: 'participle' } : sense,
    form: nonFinite ?? form,
    isNegated,
    // `peut-on lire`
    isUnreal: (auxiliary & IS.unreal) !== 0 && inverted?.pronoun?.sort !== 'generic',
    isPassive: bracket === 'passive' || isPassive(sense, auxiliary, tokens, from, at, evidence),
    isFirstPerson: sense.tense === 'first' || inverted?.pronoun?.sort === 'first',
    inverted,
  };
  return toChunk(tokens, from, to, { kind: 'verb', verb });
}

/** `queixou-se`, `acusou-o`: where subjects drop, a pronoun that hangs on its verb is its object. */
export function isEncliticObject(token: Token | undefined, evidence: NameEvidence): boolean {
  if (!token?.enclitic || !evidence.table.lexicon.grammar.subjectsDrop) return false;
  return (senseOf(evidence, token).bits & IS.clitic) !== 0;
}

/** `après avoir dénoncé`: the form that its auxiliary gives the group; null where it is finite. */
function nonFiniteOf(
  tokens: readonly Token[],
  from: number,
  at: number,
  { table }: NameEvidence,
): 'infinitive' | 'gerund' | null {
  for (let index = from; index < at; index += 1) {
    const word = tokens[index]?.word ?? '';
    if (table.infinitiveAuxiliaries.has(word)) return 'infinitive';
    if (table.gerundAuxiliaries.has(word)) return 'gerund';
  }
  return null;
}

/** `ne dit pas`; but in `assure ne rien craindre` and `dit n'avoir rien vu` the negation is that of the infinitive. */
function isNegatedBehind(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { table } = evidence;
  if (table.gerundEndings.length > 0 || !(senseOf(evidence, tokens[at]).bits & IS.negation)) return false;
  return table.infinitiveAuxiliaries.size === 0 || !/^n(?:e|')$/.test(tokens[at]?.word ?? '');
}

/** `was joking` is as finite as `joked`. */
function isProgressive(auxiliary: number, { table }: NameEvidence): boolean {
  return table.gerundEndings.length > 0 && (auxiliary & IS.copula) !== 0;
}

function isPassive(
  sense: VerbSense,
  auxiliary: number,
  tokens: readonly Token[],
  from: number,
  at: number,
  evidence: NameEvidence,
): boolean {
  // `si annuncia come …`: behind `si`, a verb that is not reflexive has nobody for its subject.
  if (sense.tense === 'finite' && sense.verb.particle === null && at > from && tokens[at - 1]?.word === 'si')
    return true;
  if (sense.tense !== 'participle' || !(auxiliary & IS.copula)) return false;
  for (let index = from; index < at; index += 1) {
    const word = tokens[index]?.word;
    if (senseOf(evidence, tokens[index]).bits & IS.clitic && (word === "s'" || word === 'se' || word === 'si'))
      return false;
  }
  return true;
}
