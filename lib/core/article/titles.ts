import { SIGNS } from '@/lib/core/text/signs';

/** A text as it is compared with another: letters and digits alone, lower case. */
export function foldTitle(text: string): string {
  return text.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

const BETWEEN_WORDS = new RegExp(`[${SIGNS}]+`, 'g');

/** A title that is compared with many: folded once, and parted into words once. */
export interface Title {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

/** Folds a title to compare it with others. */
export function toTitle(text: string): Title {
  const folded = foldTitle(text);
  let words: ReadonlySet<string> | null = null;
  return {
    folded,
    get words() {
      words ??= new Set(folded.split(' '));
      return words;
    },
  };
}

/** How much of the words of two titles is the same, from 0 to 1; 1 also where the longer holds the shorter at one end, beside a site's name. */
export function titleLikeness(one: Title, two: Title): number {
  if (!one.folded || !two.folded) return 0;
  if (one.folded === two.folded) return 1;
  const [short, long] = one.folded.length < two.folded.length ? [one, two] : [two, one];
  if (isLong(short.folded, 15) && (long.folded.startsWith(short.folded) || long.folded.endsWith(short.folded)))
    return 1;
  let same = 0;
  for (const word of short.words) if (long.words.has(word)) same += 1;
  const contained = short.words.size >= 4 ? (same / short.words.size) * 0.8 : 0;
  return Math.max(same / Math.max(short.words.size, long.words.size), contained >= 0.68 ? contained : 0);
}

/** Whether a heading of several words says what one of the page's titles says. */
export function saysTitle(heading: string, titles: readonly Title[]): boolean {
  const said = toTitle(heading);
  const isTelling = isLong(said.folded, 16) && said.folded.length < 400;
  return isTelling && titles.some((title) => titleLikeness(said, title) >= 0.6);
}

/** Whether a title says enough to be known by; one in Chinese, Japanese or Korean does in half the characters. */
function isLong(folded: string, least: number): boolean {
  return folded.length >= (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(folded) ? 8 : least);
}
