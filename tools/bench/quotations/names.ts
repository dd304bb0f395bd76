import type { GoldSpeaker } from './metric';

const ARTICLES_AND_TITLES =
  /\b(le|la|les|l|un|une|the|a|an|der|die|das|el|los|las|il|lo|gli|o|os|as|m|mme|mr|mrs|ms|dr|sir|president|presidente)\b\.?/g;
const MIN_LENGTH_FOR_EDIT = 6;
const MIN_SURNAME_LENGTH = 5;

/** A name without case, accents, punctuation, articles and titles; the bare words where nothing else is left. */
export function normaliseName(name: string | null): string {
  const raw = (name ?? '').toLowerCase();
  // Latin names lose what is not ASCII; others keep their letters.
  const latin = /[A-Za-z]/.test(name ?? '') ? (name ?? '').normalize('NFKD').replace(/[^\0-\x7F]/g, '') : (name ?? '');
  const bare = latin.toLowerCase().replace(/['’]/g, ' ').replace(ARTICLES_AND_TITLES, ' ');
  return toWords(bare) || toWords(raw);
}

function toWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}_]+/gu, ' ').trim();
}

/** Whether two strings are equal but for one letter added, dropped or changed. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (a === b) return true;
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i += 1;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}

/** Whether a name that we print is this speaker; no name is right where the page tells none. */
export function isSameSpeaker(name: string | null, speaker: GoldSpeaker | null): boolean {
  if (!speaker) return !name;
  if (!name) return false;
  const printed = normaliseName(name);
  return (
    [speaker.name, ...speaker.aliases].some((alias) => isAlias(printed, normaliseName(alias))) ||
    isSurnameOf(printed, speaker)
  );
}

function isAlias(printed: string, alias: string): boolean {
  if (!alias) return false;
  const isLong = Math.min(alias.length, printed.length) >= MIN_LENGTH_FOR_EDIT;
  return alias === printed || (isLong && isOneEditApart(alias, printed));
}

function isSurnameOf(printed: string, speaker: GoldSpeaker): boolean {
  if (speaker.kind !== 'person') return false;
  const gold = normaliseName(speaker.name).split(' ');
  const ours = printed.split(' ');
  const surname = gold.at(-1) ?? '';
  if (surname !== ours.at(-1) || surname.length < MIN_SURNAME_LENGTH) return false;
  return ours.length === 1 || gold.every((word) => ours.includes(word)) || ours.every((word) => gold.includes(word));
}
