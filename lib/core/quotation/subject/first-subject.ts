import type { Chunk } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { alone, isGoverned, type Subject } from '@/lib/core/quotation/subject';

/** The first phrase of the sentence's main clause that no preposition governs. */
export function findFirstSubject(sentence: Sentence, before: number): Subject | null {
  const { chunks } = sentence;
  return (
    firstUngoverned(chunks, Math.max(mainClause(chunks), behindOpening(chunks)), before) ??
    firstUngoverned(chunks, mainClause(chunks), before)
  );
}

function firstUngoverned(chunks: readonly Chunk[], from: number, before: number): Subject | null {
  for (let index = from; index < before; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'phrase' && !isGoverned(chunks, index)) return alone(chunk.phrase);
  }
  return null;
}

/** `Pour bâtir ce pont, le maire …`: behind the comma of an infinitive or gerund that a preposition leads; 0 where none opens the sentence. */
function behindOpening([lead, verb, ...rest]: readonly Chunk[]): number {
  if (lead?.kind !== 'preposition' && !(lead?.kind === 'according' && lead.isSetOff)) return 0;
  if (verb?.kind !== 'word' && !(verb?.kind === 'verb' && verb.verb.form !== 'finite')) return 0;
  const comma = rest.findIndex(({ kind }) => kind === 'comma');
  return comma < 0 ? 0 : comma + 3;
}

/** Behind a subordinate clause that opens the sentence. */
function mainClause(chunks: readonly Chunk[]): number {
  if (chunks[0]?.kind !== 'subordinator' && chunks[0]?.kind !== 'contrast') return 0;
  if (chunks[0].kind === 'contrast' && chunks[0].to - chunks[0].from < 2) return 0;
  const comma = chunks.findIndex((chunk) => chunk.kind === 'comma');
  return comma < 0 ? 0 : comma + 1;
}
