import { letterPattern } from '@/lib/core/text/letter-pattern';

const WORD = letterPattern(String.raw`[\p{L}\p{N}]+(?:[’'\-‐][\p{L}\p{N}]+)*`, 'g');

/** How many words a text has; what hyphens and apostrophes join is one. */
export function countWords(text: string): number {
  return text.match(WORD.for(text))?.length ?? 0;
}
