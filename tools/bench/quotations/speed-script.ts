import nlp from 'compromise';
import type { Article } from '@/lib/core/article/article';
import { readQuotations } from '@/lib/core/quotation/read-quotations';
import { en } from '@/lib/packs/languages/en';
import { fr } from '@/lib/packs/languages/fr';
import { splitParagraphs, toTextArticle } from './text-article';

const PACKS = { en, fr };
export type TimedLanguage = keyof typeof PACKS;

/** How long the quotations and speakers of a text take, in milliseconds, once a round; the text model is made before. */
export function timeReading(text: string, language: TimedLanguage, rounds: number): readonly number[] {
  const { article } = toTextArticle(splitParagraphs(text, null), language);
  return timed(rounds, () => readToEnd(article, language));
}

/** The longest stretch between two pauses of the reading, in milliseconds: what a slice can never be shorter than. */
export function timeLongestStep(text: string, language: TimedLanguage): number {
  const steps = readQuotations(toTextArticle(splitParagraphs(text, null), language).article, PACKS[language]);
  let longest = 0;
  for (let before = performance.now(); ; ) {
    const { done } = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (done) return longest;
  }
}

/** How long compromise takes to find the quotations of a text, without naming a speaker. */
export function timeCompromise(text: string, rounds: number): readonly number[] {
  return timed(rounds, () => nlp(text).quotations().length);
}

function readToEnd(article: Article, language: TimedLanguage): void {
  for (const _ of readQuotations(article, PACKS[language]));
}

function timed(rounds: number, run: () => unknown): readonly number[] {
  return Array.from({ length: rounds }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
}
