/** A text as it is compared with another: letters and digits alone, lower case. */
export function foldTitle(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(isLatin(lower) ? BETWEEN_LATIN_WORDS : BETWEEN_WORDS, ' ').trim();
}

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
/** The same between words of Latin letters: its class takes no time to build. */
const BETWEEN_LATIN_WORDS = /[^a-z\d\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00df-\u00f6\u00f8-\u024f]+/g;
/** Whether a text holds no letter beyond Latin ones and no accent of its own: classes of all letters are slow to build. */
export function isLatin(text: string): boolean {
  return !/[^\s -\u024f\u200b-\u205e\u20a0-\u20c0]/.test(text);
}

/** How much of the words of two titles is the same, from 0 to 1; 1 also where the longer holds the shorter at one end, beside a site's name. */
export function titleLikeness(a: string, b: string): number {
  return likenessOfFolded(foldTitle(a), foldTitle(b));
}

/** The likeness of two titles that are folded already. */
export function likenessOfFolded(one: string, two: string): number {
  if (!one || !two) return 0;
  if (one === two) return 1;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (isLong(short, 15) && (long.startsWith(short) || long.endsWith(short))) return 1;
  const words = new Set(short.split(' '));
  const others = new Set(long.split(' '));
  const same = [...words].filter((word) => others.has(word)).length;
  const contained = words.size >= 4 ? (same / words.size) * 0.8 : 0;
  return Math.max(same / Math.max(words.size, others.size), contained >= 0.68 ? contained : 0);
}

/** Whether a heading of several words says what one of the page's titles says. */
export function saysTitle(heading: string, titles: readonly string[]): boolean {
  return saysFoldedTitle(heading, titles.map(foldTitle));
}

/** The same with titles that are folded already. */
export function saysFoldedTitle(heading: string, titles: readonly string[]): boolean {
  const folded = foldTitle(heading);
  return isLong(folded, 16) && folded.length < 400 && titles.some((title) => likenessOfFolded(folded, title) >= 0.6);
}

/** Whether a title says enough to be known by; one in Chinese, Japanese or Korean does in half the characters. */
function isLong(folded: string, least: number): boolean {
  return folded.length >= (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(folded) ? 8 : least);
}
