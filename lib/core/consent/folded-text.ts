import type { Span } from '@/lib/core/text/span';

/**
 * The text in lower case and without accents, one code unit for one: a position in it is a position in the original.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charAt(index));
  return folded;
}

/** A label's letters and digits alone, folded: what is left when spacing, marks and ornaments go. */
export function compactLabel(label: string): string {
  return foldText(label.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A word of a folded text, and where it stands. */
export interface FoldedWord extends Span {
  readonly word: string;
}

/** The words of a folded text: runs of letters and digits. */
export function detectWords(folded: string): FoldedWord[] {
  return Array.from(folded.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit.toLowerCase();
  if (code === 0x2019 || code === 0x2018) return "'";
  if (code === 0xa0 || code === 0x202f || code === 0x2009) return ' ';
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
