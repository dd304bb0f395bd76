import { type Chunk, toChunk } from '@/lib/core/quotation/chunk';
import { IS, phraseLength } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { findNounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Token } from '@/lib/core/text/tokens';

/** `selon`, `d'après`, `à ses yeux`: a cue without a verb. */
export function readCue(tokens: readonly Token[], at: number, evidence: NameEvidence): Chunk | null {
  const { table } = evidence;
  const owner = phraseLength(table.accordingToOwner, tokens, at);
  if (owner > 0) return toChunk(tokens, at, at + owner, { kind: 'owner' });
  const according = isOrdinal(tokens, at, evidence) ? 0 : phraseLength(table.accordingTo, tokens, at);
  if (according > 0)
    return toChunk(tokens, at, at + withoutSpeaker(tokens, at, according, evidence), {
      kind: 'according',
      isSetOff: false,
      isAfter: false,
    });
  if (leadsTold(tokens, at, evidence))
    return toChunk(tokens, at, at + 1, { kind: 'according', isSetOff: false, isAfter: false });
  if (leadsView(tokens, at, evidence))
    return toChunk(tokens, at, at + 1, { kind: 'according', isSetOff: true, isAfter: false });
  if (leadsAccordingNoun(tokens, at, evidence))
    return toChunk(tokens, at, at + 1, { kind: 'according', isSetOff: false, isAfter: false });
  const after = phraseLength(table.accordingToAfter, tokens, at);
  if (after > 0) return toChunk(tokens, at, at + after, { kind: 'according', isSetOff: false, isAfter: true });
  const setOff = isSetOff(tokens, at, evidence) ? phraseLength(table.accordingToWhenSetOff, tokens, at) : 0;
  if (setOff > 0 && !servesEnd(tokens, at + setOff, evidence))
    return toChunk(tokens, at, at + withoutSpeaker(tokens, at, setOff, evidence), {
      kind: 'according',
      isSetOff: true,
      isAfter: false,
    });
  return null;
}

/** `como explicó el alcalde`, `como já disse a ministra`: where subjects drop, `as` right before a verb of saying. */
function leadsTold(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { table } = evidence;
  if (!table.lexicon.grammar.subjectsDrop || !table.asTold.has(tokens[at]?.word ?? '')) return false;
  for (let index = at + 1; index < at + 4; index += 1) {
    const sense = senseOf(evidence, tokens[index]);
    const isAuxiliary = (senseOf(evidence, tokens[index - 1]).bits & IS.auxiliary) !== 0;
    const isCue = sense.verbs.some(
      ({ verb, tense }) =>
        verb.class === 'S1' &&
        verb.frames.includes('clause') &&
        (tense === 'finite' || (isAuxiliary && tense === 'participle')),
    );
    if (isCue) return !(senseOf(evidence, tokens[index + 1]).bits & IS.complementiser);
    if (!(sense.bits & (IS.adverb | IS.clitic | IS.auxiliary)) || sense.determiner) return false;
  }
  return false;
}

/** `no segundo semestre`, `il secondo piano`: the number behind an article, or behind a preposition that holds one. */
function isOrdinal(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { bits, determiner } = senseOf(evidence, tokens[at - 1]);
  const isLed = determiner !== null || (bits & (IS.preposition | IS.of)) !== 0;
  return evidence.table.lexicon.grammar.subjectsDrop && isLed;
}

/** In tokens. */
const LONGEST_APPOSITION = 8;

/** `Für Ina Lorenz, die Leiterin, war das „ein Traum“`: where the verb stands second, a copula behind a human being whom the word governs gives that one's view. */
function leadsView(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  if (at > 0 || !evidence.table.views.has(tokens[at]?.word ?? '')) return false;
  const holder = findNounPhrase(tokens, at + 1, evidence, () => false);
  if (!holder || !(holder.name || holder.head?.kind === 'person' || holder.pronoun?.sort === 'third')) return false;
  let next = holder.to;
  if (tokens[next]?.shape === 'comma') {
    const close = tokens.findIndex(({ shape }, index) => index > next && shape === 'comma');
    next = close > 0 && close - next <= LONGEST_APPOSITION ? close + 1 : next;
  }
  return (senseOf(evidence, tokens[next]).bits & IS.copula) !== 0;
}

/** In tokens. */
const MOST_BEFORE_NOUN = 4;

/** `nach ersten Erkenntnissen der Polizei`, `nach den bisherigen Angaben`. */
function leadsAccordingNoun(tokens: readonly Token[], at: number, { table }: NameEvidence): boolean {
  if (!table.accordingPrepositions.has(tokens[at]?.word ?? '')) return false;
  for (let index = at + 1; index <= at + MOST_BEFORE_NOUN; index += 1) {
    const token = tokens[index];
    if (token?.shape !== 'word') return false;
    if (token.capital) return table.accordingNouns.has(token.word);
  }
  return false;
}

/** `na opinião dele`, `de source policière`: a pronoun or a noun that ends a cue is whom it names. */
function withoutSpeaker(tokens: readonly Token[], at: number, length: number, evidence: NameEvidence): number {
  const { bits, role } = senseOf(evidence, tokens[at + length - 1]);
  return length > 1 && (bits & IS.pronoun || role?.kind === 'group' || role?.number === 'p') ? length - 1 : length;
}

function isSetOff(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const before = tokens[at - 1];
  return (
    (at === 0 && !evidence.table.lexicon.grammar.verbSecond) ||
    before?.shape === 'comma' ||
    before?.shape === 'dash' ||
    before?.shape === 'semicolon' ||
    before?.shape === 'colon' ||
    (at === 1 && (before?.shape === 'word' || isMarks(before, evidence)) && !evidence.table.lexicon.grammar.verbSecond)
  );
}

/** `, para que llegue`, `, para 6,55 euros`, `, para reabrirla`: where subjects drop, what follows tells an end or a measure. */
function servesEnd(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { lexicon, infinitives } = evidence.table;
  const next = tokens[at];
  if (!lexicon.grammar.subjectsDrop || !next) return false;
  const { bits, verbs } = senseOf(evidence, next);
  if (next.shape === 'number' || bits & IS.complementiser) return true;
  return !next.capital && (infinitives.has(next.word) || verbs.some(({ tense }) => tense === 'infinitive'));
}

/** `« … » per il sindaco`. */
function isMarks(token: Token | undefined, { table }: NameEvidence): boolean {
  return token?.text === '«»' && table.lexicon.grammar.subjectsDrop;
}
