import type { Phrasing } from '@/components/i18n';
import type { MessageKey } from '@/components/message-key';
import type { Quotation } from '@/lib/core/report';
import { CORRECTION_RULE } from '@/lib/core/speaker/correct-speakers';

/** What each rule of `lib/core/quotation` rests on, in words for people; a rule with a cue needs no more than its cue. */
const SENTENCES: Readonly<Record<string, MessageKey>> = {
  'colon-before': 'card.colon',
  signature: 'card.signature',
  'same-sentence': 'card.sameSentence',
  continuation: 'card.carried',
  'paragraph-before': 'card.paragraphBefore',
  'subject-before': 'card.subjectBefore',
  'repeats-body': 'card.copied',
  answer: 'card.answer',
  'blockquote-attribution': 'card.element',
  'pull-quote-attribution': 'card.element',
  'embed-attribution': 'card.element',
  [CORRECTION_RULE]: 'card.corrected',
};

/** How the words were quoted and by what the speaker was found, in plain sentences. */
export function sayAttribution(quotation: Quotation, phrasing: Phrasing): readonly string[] {
  const { say } = phrasing;
  const { kind, cue, basis, rule, altered, repeats, continues, medium } = quotation;
  const hasOwnCue = cue !== null && basis === 'stated' && rule !== CORRECTION_RULE;
  return [
    hasOwnCue ? say(`card.${kind}Cued`, { cue }) : say(`card.${kind}`),
    sayBasis(quotation, phrasing),
    medium !== null && say('card.medium', { medium }),
    altered && say('card.altered'),
    repeats !== null && rule !== 'repeats-body' && say('card.repeats'),
    continues !== null && basis === 'stated' && say('card.continues'),
  ].filter((sentence) => sentence !== false && sentence !== null);
}

function sayBasis({ basis, rule, cue }: Quotation, { say }: Phrasing): string | null {
  const known = SENTENCES[rule];
  if (known) return say(known);
  if (basis === 'none') return say('card.unattributed');
  if (basis === 'inferred') return say('card.inferred');
  return cue === null ? say('card.stated') : null;
}
