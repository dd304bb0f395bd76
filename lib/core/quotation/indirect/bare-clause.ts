import { isMedium } from '@/lib/core/quotation/attribution/medium';
import { type Chunk, isFiniteVerb, isGerundForm } from '@/lib/core/quotation/chunk';
import { isBarrier, isInterrogative, isOf } from '@/lib/core/quotation/indirect/boundary';
import type { ContentStart } from '@/lib/core/quotation/indirect/content-start';
import { isInfinitiveMarker } from '@/lib/core/quotation/indirect/infinitive';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { isGoverned } from '@/lib/core/quotation/subject';

/** `she said the talks had failed`: a clause with its own subject and verb right behind the verb of saying. */
export function bareClause(sentence: Sentence, verb: number, index: number): ContentStart | null {
  const drops = sentence.evidence.table.lexicon.grammar.complementiserDrops;
  if (!drops) return null;
  const { chunks } = sentence;
  const isBehindComma = chunks[index - 1]?.kind === 'comma' && index === verb + 2;
  if (drops === 'after-comma' ? !isBehindComma : isBehindInquit(sentence, verb, index)) return null;
  const first = chunks[index];
  if (!first || !mayOpenBareClause(sentence, verb, index, first)) return null;
  for (let at = index + 1; at < chunks.length && at < index + 14; at += 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'colon' || chunk.kind === 'semicolon') return null;
    // `a room where three boats lay`
    const isAdjunct = chunk.kind === 'word' && chunks[at - 1]?.kind === 'phrase' && isInterrogative(sentence, at);
    const isRelative = chunk.kind === 'relative' || isAdjunct;
    if (isRelative && first.kind === 'phrase' && drops === 'plain')
      return hasVerbBehindRelative(chunks, at) ? { at: first.start, index, rule: 'indirect-bare' } : null;
    if (chunk.kind === 'complementiser' || chunk.kind === 'relative') return null;
    if (chunk.kind === 'comma' && (isGerundForm(chunks[at + 1]) || isGerundForm(chunks[verb]))) return null;
    // `denied all the claims and left`: what is joined right behind an object is the next verb of its subject.
    if (chunk.kind === 'and' && drops === 'plain' && isFiniteVerb(chunks[at + 1])) return null;
    if (chunk.kind === 'comma' && chunks[at + 1]?.kind === 'verb') return null;
    if (chunk.kind === 'word' && at === index + 1 && first.kind === 'phrase' && maySubject(chunks, index))
      return { at: first.start, index, rule: 'indirect-bare' };
    if (
      first.kind === 'phrase' &&
      (chunk.kind === 'quote' || chunk.kind === 'phrase') &&
      at === index + 1 &&
      chunk.kind === 'phrase'
    )
      return null;
    if (first.kind === 'phrase' && chunk.kind === 'comma' && at === index + 1) continue;
    const isLast = chunks[at + 1] === undefined || chunks[at + 1]?.kind === 'stop';
    if (isFiniteVerb(chunk) && !(isLast && first.kind === 'preposition'))
      return { at: first.start, index, rule: 'indirect-bare' };
    if (chunk.kind === 'quote' && first.kind === 'phrase') return { at: first.start, index, rule: 'indirect-bare' };
  }
  return null;
}

/** Whether a clause without conjunction may begin with the chunk at `index`. */
function mayOpenBareClause(sentence: Sentence, verb: number, index: number, first: Chunk): boolean {
  const { chunks } = sentence;
  // `spoke at a briefing after the vote`
  if (isGerundForm(chunks[verb]) && chunks[verb + 1]?.kind === 'subordinator') return false;
  switch (first.kind) {
    case 'phrase':
      return !isGoverned(chunks, index) && !isInsertedInquit(chunks, verb, index);
    case 'word':
      if (index !== verb + 1 && !isFiniteVerb(chunks[index + 1]) && !isBehindAdverbs(sentence, verb, index))
        return false;
      break;
    case 'preposition':
      if (index !== verb + 1 || !leadsSubject(sentence, index)) return false;
      break;
    case 'subordinator':
    case 'contrast':
      if (index !== verb + 1) return false;
      break;
    default:
      if (index !== verb + 1 || !isGerundForm(first)) return false;
  }
  return !isInsertedInquit(chunks, verb, index);
}

/** `said only old boats had sunk` */
function isBehindAdverbs({ chunks, evidence }: Sentence, verb: number, index: number): boolean {
  if (evidence.table.gerundEndings.length === 0) return false;
  return chunks.slice(verb + 1, index).every(({ kind }) => kind === 'adverb');
}

/** `Further talks, said the mayor, are planned`: the phrase between the verb and a comma is who speaks. */
export function isInsertedInquit(chunks: readonly Chunk[], verb: number, index: number): boolean {
  return index === verb + 1 && chunks[verb - 1]?.kind === 'comma' && chunks[index + 1]?.kind === 'comma';
}

/** `There was a time, she said, when …`: one comma between the verb and the clause makes the verb an inquit, unless `as she said` leads it. */
function isBehindInquit({ chunks, tokens, evidence }: Sentence, verb: number, index: number): boolean {
  let commas = 0;
  for (let at = verb + 1; at < index; at += 1) if (chunks[at]?.kind === 'comma') commas += 1;
  const isTold = evidence.table.asTold.has(tokens[0]?.word ?? '') && verb < chunks.findIndex(isComma);
  return commas === 1 && !isTold;
}

function isComma(chunk: Chunk): boolean {
  return chunk.kind === 'comma';
}

/** `said under the new plan the town would pay`: what a preposition opens is reported too, but not `said in a statement the town would pay`. */
function leadsSubject(sentence: Sentence, index: number): boolean {
  const { chunks } = sentence;
  if (isOf(sentence, chunks[index]) || isInfinitiveMarker(sentence, index)) return false;
  for (let at = index + 1; at < chunks.length && at < index + 8; at += 1) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    if (chunk?.kind === 'comma') return index > 1 && (next?.kind === 'phrase' || next?.kind === 'word');
    if (chunk?.kind === 'phrase' && next?.kind === 'phrase' && !next.phrase.pronoun)
      return isFiniteVerb(chunks[at + 2]) && !isMedium(sentence, chunk.phrase);
    if (chunk?.kind === 'phrase' && isFiniteVerb(next)) return chunk.phrase.name !== null && chunk.phrase.noun !== null;
    if (chunk?.kind !== 'phrase' && chunk?.kind !== 'preposition' && chunk?.kind !== 'word') return false;
  }
  return false;
}

/** `said the crane that fell on the house was new`: the clause has a verb besides that of the relative clause in it. */
function hasVerbBehindRelative(chunks: readonly Chunk[], relative: number): boolean {
  let groups = 0;
  let isInGroup = false;
  for (let at = relative + 1; at < chunks.length && at < relative + 14; at += 1) {
    const chunk = chunks[at];
    if (isFiniteVerb(chunk)) {
      if (!isInGroup) groups += 1;
      if (groups > 1) return true;
      isInGroup = true;
    } else if (chunk?.kind !== 'adverb' && chunk?.kind !== 'word') isInGroup = false;
    if (chunk && chunk.kind !== 'verb' && chunk.kind !== 'other-verb' && chunk.kind !== 'comma' && isBarrier(chunk))
      return false;
  }
  return false;
}

/** Whether the phrase at `index` is the subject of the unlisted word behind it: not so in `said a few words yesterday`. */
function maySubject(chunks: readonly Chunk[], index: number): boolean {
  const first = chunks[index];
  const object = chunks[index + 2]?.kind;
  if (first?.kind !== 'phrase') return false;
  const { name, pronoun, head, determiner } = first.phrase;
  if (name || pronoun || head) return true;
  return determiner !== null && determiner !== 'indefinite' && (object === 'phrase' || object === 'quote');
}
