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

export interface GrowthTimes {
  readonly ms: number;
  /** Between two pauses: what a slice can never be shorter than. */
  readonly longestStepMs: number;
}

/** How long one reading takes, and its longest step. */
export function timeSteps(text: string, language: TimedLanguage): GrowthTimes {
  const steps = readQuotations(toTextArticle(splitParagraphs(text, null), language).article, PACKS[language]);
  const began = performance.now();
  let longestStepMs = 0;
  for (let before = began; ; ) {
    const { done } = steps.next();
    const now = performance.now();
    longestStepMs = Math.max(longestStepMs, now - before);
    before = now;
    if (done) return { ms: now - began, longestStepMs };
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
