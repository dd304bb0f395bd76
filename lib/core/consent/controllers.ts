import type { CompanyWords } from '@/lib/core/consent/lexicon';
import type { NoticeSign } from '@/lib/core/consent/notice-reader';
import type { PhraseMatch } from '@/lib/core/consent/phrases';

/** Somebody whom a notice names as the one who processes data, and the words that say so. */
export interface NamedController {
  readonly name: string;
  readonly quote: string;
}

/** In words; no company's name is longer. */
const LONGEST_NAME = 10;
/** In code units, from the words that announce a name. */
const NAME_REACH = 200;

/**
 * The controllers that a notice's text names: after "processing by", "controller:" and the like, or before "and its
 * partners" where it is named as who acts ("by X and its partners") or by its legal form. The site's own name alone is no controller.
 */
export function detectControllers(
  text: string,
  matches: readonly PhraseMatch<NoticeSign>[],
  companies: CompanyWords,
): NamedController[] {
  const found = matches.flatMap((match) => {
    const name = nameBeside(text, match, matches, companies);
    return name ? [{ name, quote: sentenceAround(text, match) }] : [];
  });
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

function nameBeside(
  text: string,
  match: PhraseMatch<NoticeSign>,
  matches: readonly PhraseMatch<NoticeSign>[],
  companies: CompanyWords,
): string | null {
  if (match.meaning === 'before-controller') return nameAfter(text, match.end, companies);
  if (match.meaning !== 'after-controller') return null;
  const name = nameBefore(text, match.start, companies);
  if (name === null) return null;
  const isAgent = matches.some(
    ({ meaning, end }) => meaning === 'by-whom' && text.slice(end, match.start).trim() === name,
  );
  return isAgent || name.split(' ').some((word) => isLegalForm(word, companies)) ? name : null;
}

/** The name that begins at a position, at most a colon or a dash after it. */
function nameAfter(text: string, position: number, companies: CompanyWords): string | null {
  const after = text.slice(position, position + NAME_REACH).replace(/^[\s:–-]{0,4}/u, '');
  const words = after.split(/\s+/u).slice(0, LONGEST_NAME);
  const name: string[] = [];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    if (!isNameWord(word) && !isLink(word, words.slice(index + 1), companies)) break;
    name.push(word);
    // A form before the name (SARL Rivage, ANO « Étoile ») does not end it.
    const isFormAhead = name.length === 1 && isLegalForm(word, companies) && isNameWord(next);
    if (!isFormAhead && endsName(word, next, companies)) break;
  }
  return tidyName(name, companies);
}

/** The name that ends at a position. */
function nameBefore(text: string, position: number, companies: CompanyWords): string | null {
  const before = text.slice(Math.max(0, position - NAME_REACH), position).trim();
  const words = before.split(/\s+/u).slice(-LONGEST_NAME);
  const name: string[] = [];
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    const next = name[0] ?? '';
    if (next !== '' && endsName(word, next, companies)) break;
    if (!isNameWord(word) && !(next !== '' && isLink(word, name, companies))) break;
    name.unshift(word);
  }
  return tidyName(name, companies);
}

/** Whether a name ends with a word: its mark ends the sentence or the phrase, or it is the legal form. */
function endsName(word: string, next: string, companies: CompanyWords): boolean {
  const goesOn = isLegalForm(next, companies) || next === '&';
  if (isLegalForm(word, companies)) return !goesOn;
  if (/[.;:!?)]$/u.test(word)) return true;
  return word.endsWith(',') && !goesOn;
}

/** Whether a small word stands inside a name: what follows belongs to the name too, perhaps after an article (Éditions de la Baie). */
function isLink(word: string, [next = '', afterNext = '']: readonly string[], { links }: CompanyWords): boolean {
  return links.includes(word) && (isNameWord(next) || (links.includes(next) && isNameWord(afterNext)));
}

function isNameWord(word: string): boolean {
  return /^[«“„"'‘(]?[\p{Lu}\p{N}]|^[«»“”„"&]/u.test(word);
}

function isLegalForm(word: string, { legalForms }: CompanyWords): boolean {
  return legalForms.includes(word.replace(/[.,;:)»”"]/gu, ''));
}

function tidyName(words: readonly string[], companies: CompanyWords): string | null {
  const last = words.at(-1) ?? '';
  const keepsDot = isLegalForm(last, companies) && /\.[,;:)]?$/u.test(last) && isAbbreviation(last);
  const name = words.join(' ').replace(keepsDot ? /[,;:)]+$/u : /[.,;:!?)]+$/u, '');
  const isNamed = /\p{Lu}/u.test(name) && name.length >= 2 && !companies.notNames.includes(name);
  return isNamed ? name : null;
}

/** Whether a legal form is written with a dot of its own: S.L., Lda. and Inc., but not GmbH at a sentence's end. */
function isAbbreviation(form: string): boolean {
  return /\.\p{L}/u.test(form) || /^(?:Lda|Ltda|Inc|Corp|Co)\./u.test(form);
}

function sentenceAround(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 160);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
  const stops = [after.indexOf('. '), after.indexOf('\n')].filter((stop) => stop >= 0);
  const to = stops.length > 0 ? Math.min(...stops) + 1 : after.length;
  return `${before.slice(from + 1)}${text.slice(start, end)}${after.slice(0, to)}`.trim();
}
