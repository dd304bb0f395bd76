import type { Subject } from '@/lib/core/quotation/clause';
import type { Chunk, Sentence } from '@/lib/core/quotation/sentence';
import { IS } from '@/lib/core/quotation/word-table';
import { type NameEvidence, type NounPhrase, senseOf } from '@/lib/core/speaker/noun-phrase';
import type { Token } from '@/lib/core/text/tokens';

/** Beyond it, in tokens, an auxiliary belongs to another clause. */
const BRACKET = 40;
/** Beyond it, in chunks, a phrase belongs to another verb. */
const REACH = 12;

/**
 * The subject of a verb in a language whose finite verb stands second (German).
 *
 * In a main clause it stands right before the finite verb, or else right behind; in a subordinate clause, whose verb is last, it stands first.
 */
export function findVerbSecondSubject(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  const finite = finiteOf(sentence, at);
  const opener = openerOf(chunks, finite);
  if (opener >= 0 && chunks[opener]?.kind === 'relative') return antecedentOf(sentence, opener);
  if (opener >= 0) return firstNominative(sentence, opener + 1, finite);
  return nominativeBefore(sentence, finite) ?? firstNominative(sentence, finite + 1, finite + REACH);
}

/** Where the auxiliary of a participle stands (`hat … gesagt`); the verb itself where it is finite. */
function finiteOf({ chunks, tokens, evidence }: Sentence, at: number): number {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.verb.sense.tense === 'finite') return at;
  if (hasAuxiliary(tokens, verb, evidence)) return at;
  for (let index = at - 1; index >= 0; index -= 1) {
    const chunk = chunks[index];
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'colon' || chunk.kind === 'semicolon') return at;
    if (chunk.kind === 'other-verb' && senseOf(evidence, tokens[chunk.from]).bits & (IS.auxiliary | IS.modal))
      return index;
  }
  return at;
}

function hasAuxiliary(tokens: readonly Token[], chunk: Chunk, evidence: NameEvidence): boolean {
  return (senseOf(evidence, tokens[chunk.from]).bits & (IS.auxiliary | IS.modal)) !== 0;
}

/** The conjunction or relative that sends the verb of its clause to the end; -1 in a main clause. */
function openerOf(chunks: readonly Chunk[], finite: number): number {
  for (let at = finite - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    switch (chunk?.kind) {
      case 'complementiser':
      case 'subordinator':
      case 'relative':
        return at === finite - 1 ? -1 : at;
      case undefined:
      case 'stop':
      case 'colon':
      case 'semicolon':
      case 'quote':
      case 'other-verb':
      case 'contrast':
        return -1;
      case 'verb':
        if (chunk.verb.form === 'finite') return -1;
        break;
      default:
    }
  }
  return -1;
}

function antecedentOf(sentence: Sentence, relative: number): Subject | null {
  for (let at = relative - 1; at >= 0 && relative - at < 5; at -= 1) {
    const chunk = sentence.chunks[at];
    if (chunk?.kind === 'phrase') return { phrase: chunk.phrase, with: null };
  }
  return null;
}

/** The phrase in the first place of the clause, if it may be a subject: adverbs, objects and what a preposition governs may stand there as well. */
function nominativeBefore(sentence: Sentence, finite: number): Subject | null {
  const { chunks } = sentence;
  let at = finite - 1;
  while (chunks[at]?.kind === 'adverb') at -= 1;
  if (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'dash') at = beforeApposition(chunks, at);
  if (chunks[at]?.kind === 'close')
    at = chunks.findLastIndex((chunk, index) => index < at && chunk.kind === 'open') - 1;
  at = beforeLocation(chunks, at);
  const chunk = chunks[at];
  if (chunk?.kind !== 'phrase' || !mayBeNominative(sentence, at)) return null;
  const joined = chunks[at - 2];
  return chunks[at - 1]?.kind === 'and' &&
    joined?.kind === 'phrase' &&
    mayBeNominative(sentence, at - 2) &&
    !chunk.phrase.pronoun
    ? { phrase: joined.phrase, with: chunk.phrase }
    : { phrase: chunk.phrase, with: null };
}

/** `der Leiter der Wache in Essen`: the place belongs to the phrase before it. */
function beforeLocation(chunks: readonly Chunk[], at: number): number {
  let index = at;
  while (
    chunks[index]?.kind === 'phrase' &&
    chunks[index - 1]?.kind === 'preposition' &&
    chunks[index - 2]?.kind === 'phrase'
  )
    index -= 2;
  return index;
}

function beforeApposition(chunks: readonly Chunk[], comma: number): number {
  for (let at = comma - 1; at >= 0 && comma - at < REACH; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'comma' || chunk?.kind === 'dash') return at - 1;
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'colon' || chunk.kind === 'quote') return comma;
  }
  return comma;
}

function firstNominative(sentence: Sentence, from: number, to: number): Subject | null {
  const { chunks } = sentence;
  for (let at = from; at < to && at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (!chunk) return null;
    if (chunk.kind === 'phrase' && mayBeNominative(sentence, at)) {
      const joined = chunks[at + 2];
      return chunks[at + 1]?.kind === 'and' && joined?.kind === 'phrase' && !joined.phrase.pronoun
        ? { phrase: chunk.phrase, with: joined.phrase }
        : { phrase: chunk.phrase, with: null };
    }
    if (
      chunk.kind === 'stop' ||
      chunk.kind === 'comma' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'semicolon' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'complementiser' ||
      (chunk.kind === 'verb' && chunk.verb.form === 'finite' && at > from)
    )
      return null;
  }
  return null;
}

/** Whether neither a preposition nor its article keeps the phrase from being a subject. */
function mayBeNominative(sentence: Sentence, at: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  const chunk = chunks[at];
  if (chunk?.kind !== 'phrase') return false;
  const before = chunks[at - 1]?.kind;
  if (before === 'preposition' || before === 'according') return false;
  return !isOblique(tokens, chunk.phrase.from, evidence) && !isTime(chunk.phrase, tokens, evidence);
}

/** Whether an article or pronoun has a form that no subject has: `den`, `dem`, `ihm`, and `der` before an adjective in -en. */
export function isOblique(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (evidence.table.oblique.has(token.word)) return true;
  const next = tokens[at + 1];
  return (
    evidence.table.lexicon.grammar.verbSecond === true &&
    token.word === 'der' &&
    next?.shape === 'word' &&
    !next.capital &&
    next.word.endsWith('en')
  );
}

function isTime(phrase: NounPhrase, tokens: readonly Token[], evidence: NameEvidence): boolean {
  return !phrase.name && !phrase.head && (senseOf(evidence, tokens[phrase.to - 1]).bits & IS.stopCapital) !== 0;
}

/** Whether `der`, `die`, `das` behind a comma opens a relative clause: its verb is then the last word before the next mark. */
export function opensRelative(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const before = tokens[at - 1];
  const isBehindComma =
    before?.shape === 'comma' ||
    (tokens[at - 2]?.shape === 'comma' &&
      (senseOf(evidence, before).bits & (IS.preposition | IS.subordinator)) === IS.preposition);
  if (!isBehindComma) return false;
  for (let index = at + 1; index < at + BRACKET; index += 1) {
    const token = tokens[index];
    if (token && (token.shape === 'word' || token.shape === 'number' || token.shape === 'other')) continue;
    const last = tokens[index - 1];
    return last?.shape === 'word' && !last.capital && index - 1 > at + 1 && !isMarkedInfinitive(tokens, index - 1);
  }
  return false;
}

/** `zu erneuern`, `einzustellen`: no finite verb. */
export function isMarkedInfinitive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'zu' || /^\p{L}{2,}zu\p{L}{3,}n$/u.test(tokens[at]?.word ?? '');
}

/** What the auxiliary of a bare participle makes of it: `hat … gesagt` speaks, `wurde … gesagt` is passive; null where there is none. */
export function bracketOf(tokens: readonly Token[], at: number, evidence: NameEvidence): 'active' | 'passive' | null {
  const next = tokens[at + 1];
  if (next?.word === 'worden' || next?.word === 'werden') return 'passive';
  const after = senseOf(evidence, next).bits;
  if (next && !next.capital && after & IS.auxiliary) return 'active';
  if (next && !next.capital && after & IS.copula) return 'passive';
  for (let index = at - 1; index >= 0 && at - index < BRACKET; index -= 1) {
    const token = tokens[index];
    if (
      !token ||
      token.shape === 'stop' ||
      token.shape === 'colon' ||
      token.shape === 'semicolon' ||
      token.text === '«»'
    )
      return null;
    const { bits } = senseOf(evidence, token);
    if (token.capital && index > 0) continue;
    if (bits & IS.auxiliary) return 'active';
    if (bits & IS.copula) return 'passive';
  }
  return null;
}
