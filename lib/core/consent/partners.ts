import type { NoticeSign } from '@/lib/core/consent/notice-reader';
import type { PhraseMatch } from '@/lib/core/consent/phrases';

/** How many partners a notice names, and the words that say so. */
export interface PartnerCount {
  readonly count: number;
  readonly quote: string;
}

/** In code units, before and after the word for partners: « nos 1 028 partenaires », "partners (843)". */
const REACH_BEFORE = 40;
const REACH_AFTER = 8;
const MOST_PARTNERS = 5000;

/** The number that stands beside the notice's word for partners; null if none does. */
export function findPartnerCount(text: string, matches: readonly PhraseMatch<NoticeSign>[]): PartnerCount | null {
  for (const { meaning, start, end } of matches) {
    if (meaning !== 'partners') continue;
    const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
    const number =
      /(?<![\p{L}\p{N}.,])(\d{1,3}(?:[.,\s]\d{3}|\d{0,1}))[\s ]+(?:[\p{L}'’-]+[\s ]+){0,3}$/u.exec(before)?.[1] ??
      /^\s?\((\d{1,4})\)/u.exec(text.slice(end, end + REACH_AFTER))?.[1];
    const count = Number((number ?? '').replace(/\D/gu, ''));
    if (count > 0 && count <= MOST_PARTNERS) {
      const from = before.lastIndexOf(number ?? '');
      return {
        count,
        quote:
          from >= 0 ? `${before.slice(from)}${text.slice(start, end)}` : text.slice(start, end + REACH_AFTER).trim(),
      };
    }
  }
  return null;
}
