import { detectWords, type FoldedWord, foldText } from '@/lib/core/consent/folded-text';
import type { Span } from '@/lib/core/text/span';

/** A place where a phrase stands in a text, and what the phrase stands for. */
export interface PhraseMatch<Meaning> extends Span {
  readonly meaning: Meaning;
}

/** Finds many phrases in one pass over a text. */
export type PhraseFinder<Meaning> = (text: string) => PhraseMatch<Meaning>[];

interface Entry<Meaning> {
  readonly words: readonly PhraseWord[];
  readonly meaning: Meaning;
}

/** A word that ends in `*` matches any word that begins so; `*` alone matches any word. */
interface PhraseWord {
  readonly stem: string;
  readonly open: boolean;
}

/** A shorter stem would match half of a language. */
const SHORTEST_STEM = 3;

/**
 * Compiles phrases, written as people write them with `*` for an open ending, into one finder; the first word's stem has three letters or more.
 *
 * Linear in the text: each word is looked up by itself and by its beginnings.
 */
export function compilePhrases<Meaning>(phrases: Iterable<readonly [string, Meaning]>): PhraseFinder<Meaning> {
  const byFirstWord = new Map<string, Entry<Meaning>[]>();
  for (const [phrase, meaning] of phrases) {
    const words = parsePhrase(phrase);
    const key = words[0] && keyOf(words[0]);
    if (key) byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { words, meaning }]);
  }
  return (text) => {
    const words = detectWords(foldText(text));
    return words.flatMap((word, index) =>
      entriesAt(word, byFirstWord)
        .filter((entry) => fits(entry, words, index))
        .map((entry) => ({
          meaning: entry.meaning,
          start: word.start,
          end: words[index + entry.words.length - 1]?.end ?? word.end,
        })),
    );
  };
}

function parsePhrase(phrase: string): PhraseWord[] {
  return Array.from(foldText(phrase).matchAll(/[\p{L}\p{N}]+\*?|\*/gu), ([word]) => ({
    stem: word.replace('*', ''),
    open: word.endsWith('*'),
  }));
}

function keyOf({ stem, open }: PhraseWord): string {
  return open ? `${stem}*` : stem;
}

function entriesAt<Meaning>({ word }: FoldedWord, byFirstWord: Map<string, Entry<Meaning>[]>): Entry<Meaning>[] {
  const entries = [...(byFirstWord.get(word) ?? [])];
  for (let length = SHORTEST_STEM; length <= word.length; length += 1) {
    const open = byFirstWord.get(`${word.slice(0, length)}*`);
    if (open) entries.push(...open);
  }
  return entries;
}

function fits<Meaning>(entry: Entry<Meaning>, words: readonly FoldedWord[], index: number): boolean {
  return entry.words.every(({ stem, open }, offset) => {
    const word = words[index + offset]?.word;
    return word !== undefined && (open ? word.startsWith(stem) : word === stem);
  });
}
