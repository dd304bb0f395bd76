import type { Attribution } from '@/lib/core/quotation/attribution';
import { findMedium } from '@/lib/core/quotation/attribution/medium';
import { ownerOf } from '@/lib/core/quotation/attribution/owner';
import { isToldCue } from '@/lib/core/quotation/hearsay';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { findSubject } from '@/lib/core/quotation/subject/find-subject';
import { endsClause, finiteOf } from '@/lib/core/quotation/verb-second';

/** In chunks. */
const REACH_OF_CLAUSE = 8;

/** Der Minister hat den Plan als „Unsinn“ bezeichnet; …, der vor „großem Leid“ warnte. */
export function clauseFinal(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  for (let index = at + 1; index < chunks.length && index <= at + REACH_OF_CLAUSE; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || chunk?.kind === 'colon' || chunk?.kind === 'other-verb')
      return null;
    if (chunk?.kind !== 'verb' || chunk.verb.form === 'infinitive') continue;
    if (chunk.verb.form !== 'finite' || chunk.verb.isFirstPerson || !endsClause(sentence, index)) return null;
    const doer = chunk.verb.isPassive ? agentBefore(sentence, at) : findSubject(sentence, index);
    const subject = ownerOf(sentence, doer);
    const finite = chunks[finiteOf(sentence, index)];
    if (!subject || subject.phrase.start > (chunks[at]?.start ?? 0) || isToldCue(sentence, finite ?? null)) return null;
    return { rule: 'verb-behind', subject, cue: chunk, verb: chunk.verb, medium: findMedium(sentence, index) };
  }
  return null;
}

/** `wurde von der Chefin als „Unsinn“ bezeichnet`. */
function agentBefore({ chunks, tokens, evidence }: Sentence, at: number): Subject | null {
  for (let index = at - 2; index >= 0 && at - index < REACH_OF_CLAUSE; index -= 1) {
    const chunk = chunks[index];
    const next = chunks[index + 1];
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop') return null;
    if (chunk?.kind !== 'preposition' || !evidence.table.agents.has(tokens[chunk.from]?.word ?? '')) continue;
    return next?.kind === 'phrase' ? { phrase: next.phrase, with: null } : null;
  }
  return null;
}
