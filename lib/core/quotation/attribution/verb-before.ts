import type { Attribution } from '@/lib/core/quotation/attribution';
import { accordingBefore } from '@/lib/core/quotation/attribution/according';
import { insertedBehind } from '@/lib/core/quotation/attribution/inquit';
import { findMedium } from '@/lib/core/quotation/attribution/medium';
import { maySpeak, ownerOf, pointsAtPaper, sourceOf } from '@/lib/core/quotation/attribution/owner';
import { type Chunk, type ChunkOf, isFiniteVerb, type VerbGroup } from '@/lib/core/quotation/chunk';
import { hears, mayAttribute, mayDropSubject } from '@/lib/core/quotation/cue-verb';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { isGoverned, type Subject } from '@/lib/core/quotation/subject';
import { findBodyWithin } from '@/lib/core/quotation/subject/body-within';
import { findSubject, objectInControl } from '@/lib/core/quotation/subject/find-subject';
import { behindParticiple } from '@/lib/core/quotation/subject/first-subject';
import { findSubjectRight } from '@/lib/core/quotation/subject/subject-right';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/** In chunks. */
const REACH_OF_HEARD = 8;

/** `Nella nota si legge: « … »`, `Im Papier steht: „…“`: the paper or body that a preposition names tells what a verb of hearing leads to. */
export function heardBefore(sentence: Sentence, at: number): Attribution | null {
  const { chunks, evidence } = sentence;
  const { subjectsDrop, verbSecond } = evidence.table.lexicon.grammar;
  if (verbSecond) return heardInPaper(sentence, at);
  if (!subjectsDrop) return null;
  for (let index = at - 1; index >= 0 && at - index < REACH_OF_HEARD; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop' || chunk?.kind === 'other-verb') return null;
    if (chunk?.kind !== 'verb') continue;
    if (!hears(chunk.verb) || chunk.verb.form !== 'finite' || chunk.verb.isNegated) return null;
    const subject = sourceOf(sentence, chunk);
    if (!subject || subject.phrase.start > (chunks[at]?.start ?? 0)) return null;
    return { rule: 'verb-before', subject, cue: chunk, verb: chunk.verb, medium: null };
  }
  return null;
}

/** `Im Papier ist von „…“ die Rede`, `„…“, steht darin`: what a verb that names no speaker has the marks stand in. */
function heardInPaper(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  for (let index = Math.max(0, at - REACH_OF_HEARD); index < at + 3 && index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind !== 'verb' || !hears(chunk.verb) || chunk.verb.isNegated) continue;
    const { frames } = chunk.verb.sense.verb;
    const isInquit = index > at && chunks[at + 1]?.kind === 'comma';
    if (frames.includes('clause') && !isInquit && chunks[at - 1]?.kind !== 'colon') continue;
    const subject = sourceOf(sentence, chunk);
    if (!subject && !pointsAtPaper(sentence)) return null;
    return { rule: 'heard-in-paper', subject, cue: chunk, verb: chunk.verb, medium: null };
  }
  return null;
}

/** Le ministre a déclaré que « … ». */
export function verbBefore(sentence: Sentence, at: number, below = at): Attribution | null {
  const { chunks } = sentence;
  let weak: (Attribution & { readonly verb: VerbGroup }) | null = null;
  let isEmbedded = false;
  const opening = behindParticiple(sentence);
  const from = opening < at ? opening : 0;
  for (let index = below - 1; index >= from; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'according' || chunk?.kind === 'owner') return null;
    if (chunk?.kind === 'stop') return weak;
    if (weak && (chunk?.kind === 'contrast' || chunk?.kind === 'semicolon' || chunk?.kind === 'colon')) return weak;
    if (weak && chunk?.kind === 'complementiser') isEmbedded = true;
    if (chunk?.kind !== 'verb' || !mayAttribute(chunk.verb)) continue;
    if (isToldByAnother(sentence, index)) continue;
    if (chunk.verb.sense.verb.frames.includes('marks') && !(holdsAll(chunks, index, at) && !isAmidst(sentence, at)))
      continue;
    const found = attributionOfVerb(sentence, index, at);
    if (!found) continue;
    if (weak) return isEmbedded || weak.verb.form === 'gerund' ? stronger(weak, found) : weak;
    if (!isWeak(sentence, index)) {
      const isMute = found.subject && !maySpeak(sentence, found.subject);
      return (isMute ? (accordingBefore(sentence, at) ?? reporterOf(sentence, at, index)) : null) ?? found;
    }
    if (found.subject || chunk.verb.sense.verb.class !== 'S4') weak = found;
  }
  return weak;
}

function attributionOfVerb(
  sentence: Sentence,
  index: number,
  at: number,
): (Attribution & { readonly verb: VerbGroup }) | null {
  const chunk = sentence.chunks[index];
  if (chunk?.kind !== 'verb') return null;
  const subject =
    insertedBehind(sentence, index) ??
    findSubject(sentence, index) ??
    invertedBehind(sentence, index, at) ??
    behindObject(sentence, index, at) ??
    findBodyWithin(sentence, index);
  if (!subject && chunk.verb.form === 'finite' && index > 0 && !opensWithoutSubject(sentence, index)) return null;
  if (!subject && chunk.verb.form === 'infinitive' && sentence.evidence.table.lexicon.grammar.subjectsDrop) return null;
  const medium = findMedium(sentence, index);
  return { rule: ruleOf(chunk), subject: ownerOf(sentence, subject), cue: chunk, verb: chunk.verb, medium };
}

/** `Y advirtió: « … »`, `En ese acto señaló « … »`: a verb whose subject is left out, before which the sentence has neither noun nor clause. */
function opensWithoutSubject(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  if (!mayDropSubject(sentence, verb)) return false;
  for (let index = 0; index < verb; index += 1) {
    const kind = chunks[index]?.kind;
    const isAdjunct = kind === 'phrase' ? isGoverned(chunks, index) : kind !== undefined && OPENINGS.has(kind);
    if (!isAdjunct) return false;
  }
  return true;
}

const OPENINGS: ReadonlySet<Chunk['kind']> = new Set(['and', 'contrast', 'adverb', 'comma', 'preposition', 'word']);

/** A verb that only hints at speech, or an infinitive within a clause: what reports that clause outweighs it. */
function isWeak(sentence: Sentence, index: number): boolean {
  const chunk = sentence.chunks[index];
  if (chunk?.kind !== 'verb') return false;
  if (chunk.verb.sense.verb.class === 'S4') return true;
  return chunk.verb.form === 'infinitive' && chunk.verb.sense.verb.class !== 'S1' && !objectInControl(sentence, index);
}

function stronger<T extends Attribution & { readonly verb: VerbGroup }>(weak: T, found: T): T {
  return found.verb.sense.verb.class === 'S4' || !found.subject ? weak : found;
}

/** `Dunn said the facts make clear that « … »`: what cannot speak has somebody who reports it. */
function reporterOf(sentence: Sentence, at: number, inner: number): Attribution | null {
  const outer = verbBefore(sentence, at, inner);
  return outer?.subject && maySpeak(sentence, outer.subject) ? outer : null;
}

/** `Er kritisierte, die Aktion erinnere „fatal“ an früher`: the mood says that the verb itself is reported, by the verb before. */
function isToldByAnother({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'verb' || !(senseOf(evidence, tokens[chunk.from]).bits & IS.hearsay)) return false;
  return chunks.some(
    (other, index) =>
      index < at &&
      other.kind === 'verb' &&
      mayAttribute(other.verb) &&
      other.verb.sense.verb.frames.includes('clause'),
  );
}

/** Whether the marks at `at` are all that the verb governs: no object of its own stands between. */
function holdsAll(chunks: readonly Chunk[], verb: number, at: number): boolean {
  for (let index = at - 1; index > verb; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'colon' || chunk?.kind === 'complementiser') return true;
    if (chunk?.kind === 'phrase' ? !isGoverned(chunks, index) && !chunk.phrase.pronoun : chunk?.kind === 'word')
      return false;
  }
  return true;
}

/** `continúan con la «prohibición»`: what a preposition governs is nothing that is said, where subjects drop. */
function isAmidst({ chunks, evidence }: Sentence, at: number): boolean {
  return evidence.table.lexicon.grammar.subjectsDrop && chunks[at - 1]?.kind === 'preposition';
}

/** Behind an earlier quotation of the sentence: « … », a dit le ministre, « … ». */
function invertedBehind(sentence: Sentence, verb: number, at: number): Subject | null {
  const before = sentence.chunks[verb - 1]?.kind;
  const leads: readonly (string | undefined)[] = [
    'comma',
    'quote',
    'dash',
    'subordinator',
    'complementiser',
    'contrast',
  ];
  if (verb > 0 && !leads.includes(before)) return null;
  const subject = findSubjectRight(sentence, verb);
  if (!subject || subject.phrase.end > (sentence.chunks[at]?.start ?? 0)) return null;
  // `Offre il tè e si siede: «…»`: where subjects drop, what cannot speak behind the verb is its object.
  const mayDrop = sentence.evidence.table.lexicon.grammar.subjectsDrop;
  return !mayDrop || maySpeak(sentence, ownerOf(sentence, subject) ?? subject) ? subject : null;
}

/** `Parla di « … » il segretario`: the subject behind the marks that the verb at the start of the sentence governs. */
function behindObject({ chunks, evidence }: Sentence, verb: number, at: number): Subject | null {
  const next = chunks[at + 1];
  if (!evidence.table.lexicon.grammar.subjectsDrop || next?.kind !== 'phrase' || at - verb > 3) return null;
  const verbChunk = chunks[verb];
  const isFirst = verb === 0 && verbChunk?.kind === 'verb' && verbChunk.verb.form === 'finite';
  const { name, head } = next.phrase;
  const goesOn = chunks[at + 2]?.kind === 'verb' || chunks[at + 2]?.kind === 'other-verb';
  return isFirst && (name || head?.kind === 'person') && !goesOn ? { phrase: next.phrase, with: null } : null;
}

function ruleOf(chunk: ChunkOf<'verb'>): string {
  return chunk.verb.form === 'finite' ? 'verb-before' : 'participle-before';
}

/** `Preguntada por el pacto, fue clara: «…»`: who was asked answers, though the clause leaves out its subject. */
export function answerOf(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  const opening = behindParticiple(sentence);
  const verb = opening > 0 ? chunks.slice(opening, at).find(isFiniteVerb) : undefined;
  return verb ? { rule: 'colon-before', subject: null, cue: verb, verb: null, medium: null } : null;
}
