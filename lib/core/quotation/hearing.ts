import type { Chunk } from '@/lib/core/quotation/chunk';
import { hears } from '@/lib/core/quotation/cue-verb';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { alone, isGoverned, type Subject } from '@/lib/core/quotation/subject';

/** In chunks: `a appris lundi Radio Vire auprès du parquet`. */
const HEARING_REACH = 8;

/** Of whom what the verb at `at` tells was heard: `a appris Radio Vire de source policière`, `a-t-on appris auprès du parquet`. */
export function heardFrom({ chunks }: Sentence, at: number): Subject | null {
  for (let index = at + 1; index < chunks.length && index < at + HEARING_REACH; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || chunk?.kind === 'quote') return null;
    if (chunk?.kind !== 'phrase' || !isGoverned(chunks, index)) continue;
    if (chunk.phrase.name || chunk.phrase.head) return alone(chunk.phrase);
  }
  return null;
}

/** `a appris Radio Vire de source policière`: the cue tells of whom a verb of hearing speaks. */
export function isHeard(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < HEARING_REACH; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop') return false;
    if (chunk?.kind === 'verb') return hears(chunk.verb);
  }
  return false;
}
