import type { Sentence } from '@/lib/core/quotation/sentence';
import { isGoverned } from '@/lib/core/quotation/subject';
import { phraseLength } from '@/lib/core/quotation/word-table';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Span } from '@/lib/core/text/span';

/** Through what it was said, where that stands behind the verb: `à l'AFP`, `dans un communiqué`. */
export function findMedium(sentence: Sentence, verb: number): Span | null {
  const { chunks } = sentence;
  for (let index = verb + 1; index < chunks.length && index < verb + 12; index += 1) {
    const chunk = chunks[index];
    if (
      !chunk ||
      chunk.kind === 'stop' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'verb' ||
      chunk.kind === 'other-verb' ||
      chunk.kind === 'complementiser'
    )
      return null;
    if (chunk.kind !== 'phrase' || !isGoverned(chunks, index) || !isMedium(sentence, chunk.phrase)) continue;
    const preposition = chunks[index - 1];
    return { start: preposition?.start ?? chunk.start, end: chunk.end };
  }
  return null;
}

/** Whether the phrase is a channel of speech: `l'AFP`, `a statement`. */
export function isMedium(sentence: Sentence, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (phraseLength(sentence.evidence.table.mediumNouns, sentence.tokens, at) > 0) return true;
  }
  return false;
}
