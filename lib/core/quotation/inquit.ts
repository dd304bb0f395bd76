import type { Attribution } from '@/lib/core/quotation/attribution';
import { isMedium } from '@/lib/core/quotation/attribution/medium';
import { type Chunk, isFiniteVerb, type VerbGroup } from '@/lib/core/quotation/chunk';
import { mayAttribute, mayDropSubject } from '@/lib/core/quotation/cue-verb';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { alone, isGoverned, type Subject } from '@/lib/core/quotation/subject';
import { findSubjectRight } from '@/lib/core/quotation/subject/subject-right';
import { unlistedInside } from '@/lib/core/quotation/unlisted-inquit';
import { IS } from '@/lib/core/quotation/word-table';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Span } from '@/lib/core/text/span';

export interface CutQuotation {
  /** The words proper, without the inquits. */
  readonly pieces: readonly Span[];
  readonly attribution: Attribution | null;
}

/** Cuts inquits out of the marks: « Moi, dit-il, j'ai … » holds two stretches of one speaker's words. */
export function cutInquits(inner: Span, words: Sentence): CutQuotation {
  const pieces: Span[] = [];
  let attribution: Attribution | null = null;
  let start = inner.start;
  const { chunks } = words;
  for (let at = 1; at < chunks.length - 1; at += 1) {
    const before = chunks[at - 1];
    if (before?.kind !== 'comma' && before?.kind !== 'stop' && before?.kind !== 'dash') continue;
    const inquit = inquitAt(words, at);
    if (!inquit) continue;
    const { subject } = inquit;
    const close = subject ? closingOf(words, at, subject.phrase.end) : closingOfBare(words, at);
    if (close < 0) continue;
    attribution ??= { rule: 'inquit-inside', ...inquit, medium: null };
    pieces.push({ start, end: before.kind === 'stop' ? before.end : before.start });
    start = chunks[close]?.end ?? inner.end;
    at = close;
  }
  pieces.push({ start, end: inner.end });
  return { pieces: pieces.filter((piece) => piece.end - piece.start > 1), attribution };
}

interface Inquit {
  readonly subject: Subject | null;
  readonly cue: Span;
  readonly verb: VerbGroup | null;
}

/** Who speaks by the verb at `at`, behind a comma or a stop; null where it is no inquit. */
function inquitAt(words: Sentence, at: number): Inquit | null {
  const chunk = words.chunks[at];
  if (chunk?.kind !== 'verb') {
    const unlisted = unlistedInside(words, at);
    return unlisted && { ...unlisted, verb: null };
  }
  const { verb } = chunk;
  if (verb.form !== 'finite' || verb.isFirstPerson) return null;
  // „Wenn es brennt, reagiert der Staat, …“: where the verb stands second, a weak one behind a comma is hardly an inquit.
  if (verb.sense.verb.class === 'S4' && words.evidence.table.lexicon.grammar.verbSecond) return null;
  const subject = verb.inverted?.pronoun?.sort === 'third' ? alone(verb.inverted) : named(words, at);
  return subject || mayStandAlone(words, at) ? { subject, cue: chunk, verb } : null;
}

function named(words: Sentence, at: number) {
  const isLater = words.chunks[at + 1]?.kind === 'adverb' && putsVerbFirst(words);
  const next = words.chunks[isLater ? at + 2 : at + 1];
  if (next?.kind !== 'phrase' || (!next.phrase.name && !isKnownRole(next.phrase) && !isOfOrigin(words, next.phrase)))
    return null;
  return findSubjectRight(words, at);
}

function isKnownRole({ head, determiner }: NounPhrase): boolean {
  return determiner === 'definite' && (head?.kind === 'person' || head?.kind === 'organisation');
}

/** `ha detto il brasiliano` */
function isOfOrigin({ evidence }: Sentence, { country, noun, determiner }: NounPhrase): boolean {
  if (!country || determiner !== 'definite') return false;
  return ((evidence.table.senses.get(noun ?? '')?.bits ?? 0) & IS.nationality) !== 0;
}

/** « Il ponte, spiega, è chiuso »: where subjects drop, a verb of saying alone, though not the next of several verbs. */
function mayStandAlone(words: Sentence, at: number): boolean {
  const { chunks } = words;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.verb.sense.verb.class !== 'S1' || verb.verb.isUnreal || verb.verb.isNegated)
    return false;
  if (chunks[at - 1]?.kind === 'stop' || isFiniteVerb(chunks[at - 2])) return false;
  return mayAttribute(verb.verb) && mayDropSubject(words, at);
}

/** The mark that answers the one before a verb alone: dash to dash, behind a time or a place; comma to comma or stop, behind nothing. */
function closingOfBare({ chunks }: Sentence, at: number): number {
  const isDashed = chunks[at - 1]?.kind === 'dash';
  for (let index = at + 1; index < chunks.length && index < at + 8; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'dash') return isDashed ? index : -1;
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop') return isDashed ? -1 : index;
    const isAside = chunk?.kind === 'preposition' || (chunk?.kind === 'phrase' && isGoverned(chunks, index));
    if (chunk?.kind !== 'adverb' && !(isDashed && isAside)) return -1;
  }
  return -1;
}

/** The comma or stop that ends the inquit; -1 where the sentence goes on, so that it was none. */
function closingOf(words: Sentence, at: number, subjectEnd: number): number {
  for (let index = at + 1; index < words.chunks.length && index < at + 8; index += 1) {
    const chunk = words.chunks[index];
    if (!chunk) return -1;
    if (chunk.start < subjectEnd) continue;
    if (chunk.kind === 'comma') return behindTail(words, at, behindApposition(words, index));
    if (chunk.kind === 'stop' || chunk.kind === 'dash') return index;
    const isAside =
      chunk.kind === 'word' &&
      (words.chunks[at - 1]?.kind === 'dash' ||
        words.chunks[index - 1]?.kind === 'preposition' ||
        putsVerbFirst(words));
    if (chunk.kind !== 'adverb' && chunk.kind !== 'preposition' && chunk.kind !== 'phrase' && !isAside) return -1;
  }
  return -1;
}

/** « Une bête, ça ne se laisse pas, tranche l'éleveur, le visage noir de suie. Deux y sont restées. »: behind words with a verb, what has none and tells how, when or to whom runs on to the stop. */
function behindTail(words: Sentence, at: number, comma: number): number {
  const { chunks } = words;
  if (!putsVerbFirst(words) || chunks[comma]?.kind !== 'comma' || !leadsTail(words, comma + 1)) return comma;
  const begin = chunks.findLastIndex(({ kind }, index) => index < at - 1 && kind === 'stop');
  if (!chunks.slice(begin + 1, at).some(isFiniteVerb)) return comma;
  for (let index = comma + 1; index < chunks.length - 1 && index < comma + LONGEST_APPOSITION; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop') return index;
    if (!chunk || isFiniteVerb(chunk) || ENDS_TAIL.has(chunk.kind)) return comma;
  }
  return comma;
}

const ENDS_TAIL: ReadonlySet<Chunk['kind']> = new Set([
  'and',
  'contrast',
  'complementiser',
  'subordinator',
  'relative',
  'colon',
  'quote',
]);

/** `jeudi, devant les élus`, `encore en robe de chambre`, `le visage noir de suie`, `dans un communiqué`; `le soir` and `vraiment long` may be spoken. */
function leadsTail(words: Sentence, index: number): boolean {
  const [first, next] = [words.chunks[index], words.chunks[index + 1]];
  if (first?.kind === 'adverb') return next?.kind === 'comma' || next?.kind === 'preposition';
  if (first?.kind === 'preposition') return next?.kind === 'phrase' && isMedium(words, next.phrase);
  if (first?.kind !== 'phrase' || first.phrase.determiner !== 'definite' || first.phrase.name) return false;
  return first.to - first.from > 3 || next?.kind === 'word' || next?.kind === 'adverb' || next?.kind === 'preposition';
}

/** Whether the subject of an inquit stands behind its verb, and is never left out, as in French. */
function putsVerbFirst({ evidence }: Sentence): boolean {
  const { adjectivesFollow, subjectsDrop } = evidence.table.lexicon.grammar;
  return adjectivesFollow && !subjectsDrop;
}

/** In chunks. */
const LONGEST_APPOSITION = 14;

/** `racconta Pina Russo, 70 anni, che abita al terzo piano.`: the mark behind all that tells more of whoever speaks. */
function behindApposition({ chunks, tokens }: Sentence, comma: number): number {
  const next = chunks[comma + 1];
  const isAge = tokens[next?.from ?? -1]?.shape === 'number';
  const isRole =
    next?.kind === 'phrase' &&
    next.phrase.determiner === null &&
    next.phrase.head?.kind === 'person' &&
    !next.phrase.name;
  if (!isAge && !isRole && !isRelative(next)) return comma;
  let last = comma;
  for (let at = comma + 1; at < chunks.length && at < comma + LONGEST_APPOSITION; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'stop' || kind === 'dash') return at;
    if (kind === 'comma') last = at;
    if (kind === 'comma' && !isRelative(next) && !isRelative(chunks[at + 1])) return at;
  }
  return last;
}

/** Behind a comma and a subject, `che` is no conjunction. */
function isRelative(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'relative' || chunk?.kind === 'complementiser';
}
