import type { Attribution } from '@/lib/core/quotation/attribution';
import { complementOf, isAfter } from '@/lib/core/quotation/attribution/according';
import { behind, isActor } from '@/lib/core/quotation/attribution/inquit';
import { maySpeak, ownerOf } from '@/lib/core/quotation/attribution/owner';
import { verbBefore } from '@/lib/core/quotation/attribution/verb-before';
import type { Sentence } from '@/lib/core/quotation/sentence';

/** « … », selon le ministre. */
export function accordingAfter(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  const index = behind(chunks, at);
  const chunk = chunks[index];
  if (chunk?.kind === 'owner') return { rule: 'owner', subject: null, cue: chunk, verb: null, medium: null };
  const phraseBefore =
    chunk?.kind === 'phrase' && chunks[index + 1]?.kind === 'according' && isAfter(chunks[index + 1]) ? chunk : null;
  if (phraseBefore)
    return {
      rule: 'according-after',
      subject: { phrase: phraseBefore.phrase, with: null },
      cue: chunks[index + 1] ?? null,
      verb: null,
      medium: null,
    };
  if (chunk?.kind !== 'according') return null;
  const subject = ownerOf(sentence, complementOf(sentence, index));
  if (chunk.isSetOff && subject && !maySpeak(sentence, subject)) return null;
  const act = subject?.phrase.head?.kind === 'document' ? verbBefore(sentence, at) : null;
  if (act?.subject && isActor(act.subject) && act.verb?.form === 'finite' && act.verb.sense.verb.class !== 'S4')
    return act;
  return subject ? { rule: 'according-after', subject, cue: chunk, verb: null, medium: null } : null;
}
