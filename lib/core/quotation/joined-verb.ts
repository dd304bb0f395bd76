import { type Chunk, isFiniteVerb } from '@/lib/core/quotation/chunk';
import { mayAttribute } from '@/lib/core/quotation/cue-verb';
import { isInfinitiveMarker } from '@/lib/core/quotation/indirect/infinitive';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import type { Token } from '@/lib/core/text/tokens';

/*
 * Verbs of speech that `and` or `but` joins: `said it was ready and defended its record`. The second is either the reporter's next act or one more
 * verb of the report; class and tense tell which.
 */

/** How far a verb may stand from the one that it is joined to, in chunks. */
const REACH = 40;

/** A verb of saying that is no participle. */
export function isCue(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'verb' &&
    chunk.verb.sense.verb.class === 'S1' &&
    !chunk.verb.isUnreal &&
    (chunk.verb.form === 'finite' || chunk.verb.form === 'gerund')
  );
}

/** A verb of any act of speech. */
export function isActOfSpeech(chunk: Chunk | undefined): boolean {
  if (isCue(chunk)) return true;
  return (
    chunk?.kind === 'verb' &&
    (chunk.verb.form === 'finite' || chunk.verb.form === 'gerund') &&
    !chunk.verb.isUnreal &&
    !chunk.verb.isPassive &&
    chunk.verb.sense.verb.class !== 'S4'
  );
}

/** Whether behind the `and` or `but` at `joint` who reports what begins at `from` goes on speaking. */
export function goesOnTelling(sentence: Sentence, from: number, joint: number): boolean {
  const { chunks } = sentence;
  const isPlain = sentence.evidence.table.lexicon.grammar.complementiserDrops === 'plain';
  if (chunks[joint]?.kind === 'and')
    return (
      isActOfSpeech(chunks[joint + 1]) &&
      !isJudgedWithin(chunks, joint + 1) &&
      !(isPlain && !mayJoin(sentence, from, joint + 1))
    );
  if (chunks[joint]?.kind !== 'contrast') return false;
  if (!isPlain) return tellsOn(sentence, joint + 1);
  const next = chunks[joint + 1]?.kind === 'adverb' ? joint + 2 : joint + 1;
  return isActOfSpeech(chunks[next]) && !isMute(chunks, next) && mayJoin(sentence, from, next);
}

/** `ammette di aver guidato ma nega di …`: where subjects drop, a further verb of saying with words of its own. */
function tellsOn(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  if (!sentence.evidence.table.lexicon.grammar.subjectsDrop || !isActOfSpeech(chunk)) return false;
  if (chunk?.kind !== 'verb' || chunk.verb.sense.verb.class !== 'S1') return false;
  return sentence.chunks[at + 1]?.kind === 'complementiser' || isInfinitiveMarker(sentence, at + 1);
}

/** `said they had met the owners and assessed the damage`: a verb of judging without a clause of its own goes on with what is reported. */
function isJudgedWithin(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'verb' && chunk.verb.sense.verb.class === 'S2' && chunks[at + 1]?.kind !== 'complementiser';
}

/** `but thought it late`, `but ridiculed`: a verb that is no speech, or that has nothing behind it. */
function isMute(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const next = chunks[at + 1]?.kind;
  if (chunk?.kind !== 'verb' || next === undefined || next === 'stop' || next === 'comma') return true;
  const { class: sort, frames } = chunk.verb.sense.verb;
  return frames.includes('document') || (sort === 'S2' && frames.length === 0);
}

/** `said it would meet and ask …`, `said it was late and had asked …`: what has neither the tense nor the auxiliary of the verb that reports is joined to a verb of the report. */
function mayJoin({ chunks, tokens, evidence }: Sentence, from: number, next: number): boolean {
  let teller = from - 1;
  while (teller > 0 && !isFiniteVerb(chunks[teller])) teller -= 1;
  const verb = tokens[chunks[next]?.from ?? -1];
  const before = tokens[chunks[teller]?.from ?? -1];
  if (senseOf(evidence, verb).bits & IS.auxiliary) return verb?.word === before?.word;
  const isBare = (token: Token | undefined) =>
    senseOf(evidence, token).verbs.some(({ tense }) => tense === 'infinitive');
  return !isBare(verb) || isBare(before);
}

/** The verb with which the one at `at`, behind an `and` or `but`, shares its subject, where a report stands between; -1 where none does. */
export function tellerBefore(sentence: Sentence, at: number): number {
  const { chunks, evidence } = sentence;
  if (evidence.table.lexicon.grammar.complementiserDrops !== 'plain') return -1;
  const joint = chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1;
  if (chunks[joint]?.kind !== 'and' && chunks[joint]?.kind !== 'contrast') return -1;
  for (let index = joint - 2; index >= 0 && at - index < REACH; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop' || chunk?.kind === 'semicolon') return -1;
    if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite' || !mayAttribute(chunk.verb)) continue;
    if (!leadsReport(sentence, index) || isInsertedClause(chunks, index)) continue;
    return goesOnTelling(sentence, index + 1, joint) ? index : -1;
  }
  return -1;
}

/** Whether a clause, with its conjunction or without, stands right behind the verb. */
function leadsReport({ chunks }: Sentence, verb: number): boolean {
  const chunk = chunks[verb];
  if (chunk?.kind !== 'verb' || chunk.verb.sense.verb.class === 'S4') return false;
  const next = chunks[verb + 1];
  if (next?.kind === 'complementiser') return true;
  const frames = chunk.verb.sense.verb.frames;
  return frames.includes('clause') && next?.kind === 'phrase' && isFiniteVerb(chunks[verb + 2]);
}

/** `Dunn, who said it was late, …`, `After Dunn said it was late, …`. */
function isInsertedClause(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < 8; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'relative' || kind === 'subordinator' || (kind === 'contrast' && at === 0)) return true;
    if (kind === 'comma' || kind === 'and' || kind === 'contrast') return false;
  }
  return false;
}
