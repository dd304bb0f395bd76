import type { Sentence } from '@/lib/core/quotation/sentence';

/** `…, the court told.`: an inquit that lacks whom it was said to has the form of a passive; its subject heard. */
export function lacksAddressee({ chunks }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'verb' || !chunk.verb.sense.verb.frames.includes('addressee')) return false;
  const next = chunks[at + 1]?.kind;
  return next === undefined || next === 'stop' || next === 'comma' || next === 'dash';
}

/** Who does what a passive verb tells, where `by` names that person: the index of the phrase, -1 where none does; `reach` is in chunks. */
export function agentBehind({ chunks, tokens, evidence }: Sentence, at: number, reach: number): number {
  for (let index = at + 1; index <= at + reach; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'preposition' && evidence.table.agents.has(tokens[chunk.from]?.word ?? ''))
      return chunks[index + 1]?.kind === 'phrase' ? index + 1 : -1;
    if (chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb' && chunk?.kind !== 'word' && chunk?.kind !== 'phrase')
      return -1;
  }
  return -1;
}
