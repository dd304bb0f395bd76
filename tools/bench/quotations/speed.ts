import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Article } from '@/lib/core/article/article';
import { bundleForPage, withChromium } from './in-chromium';
import { readGoldPages } from './page-gold';
import { readArticlesInChromium } from './read-pages';
import type { TimedLanguage } from './speed-script';

const ARTICLE_WORDS = 1500;
const ROUNDS = 40;
/** The first rounds are the browser's own warming up, and are told apart. */
const WARM_FROM = 10;
const MEGABYTE = 2 ** 20;
const SIZES = [MEGABYTE / 16, MEGABYTE / 8, MEGABYTE / 4, MEGABYTE / 2, MEGABYTE];

/** One megabyte of what makes careless readers quadratic. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'opening marks « only': (length) => '« '.repeat(length / 2),
  'opening marks “ only': (length) => '“a '.repeat(length / 3),
  'straight marks only': (length) => '"'.repeat(length),
  'capitals only': (length) => 'Ab '.repeat(length / 3),
  'one capital word': (length) => 'A'.repeat(length),
  'apostrophes only': (length) => "'".repeat(length),
  'elisions only': (length) => "l'".repeat(length / 2),
};

/** Times the reading of quotations and speakers in Chromium, beside compromise's `.quotations()` on the same English texts, and its growth to 1 MB. */
export async function benchSpeed(shared: string): Promise<string> {
  const texts = { en: await articleTexts(shared, 'en'), fr: await articleTexts(shared, 'fr') };
  const script = await bundleForPage('./speed-script.ts');
  return withChromium(async (browser) => {
    const page = await browser.newPage();
    await page.evaluate(script);
    return [
      await timeArticles(page, texts.en, 'en'),
      await timeArticles(page, texts.fr, 'fr'),
      await timeGrowth(page, texts.en.join('\n'), 'en'),
      await timeGrowth(page, texts.fr.join('\n'), 'fr'),
      await timeHostile(page),
    ].join('\n\n');
  });
}

/** Articles of 1,500 words, cut from real pages of the language; of our own sample where those are missing. */
async function articleTexts(shared: string, language: TimedLanguage): Promise<readonly string[]> {
  const pages = readGoldPages(shared).filter((page) => page.language === language);
  const articles = pages.length ? await readArticlesInChromium(pages) : [];
  const text = articles.map((article: Article | null) => article?.text ?? '').join('\n') || sampleText(language);
  return cutIntoArticles(text);
}

function sampleText(language: TimedLanguage): string {
  const html = readFileSync(fileURLToPath(new URL(`../../../public/sample/${language}.html`, import.meta.url)), 'utf8');
  const lines = [...html.matchAll(/<(?:p|h1|h2|blockquote)\b[^>]*>([^<]+)/g)].map(([, line = '']) => line.trim());
  return Array.from({ length: 12 }, () => lines.join('\n')).join('\n');
}

function cutIntoArticles(text: string): readonly string[] {
  const articles: string[][] = [[]];
  let words = 0;
  for (const line of text.split('\n').filter((each) => each.trim())) {
    if (words >= ARTICLE_WORDS) {
      articles.push([]);
      words = 0;
    }
    articles.at(-1)?.push(line);
    words += line.split(/\s+/).length;
  }
  // The last one is shorter.
  return (articles.length > 1 ? articles.slice(0, -1) : articles).map((lines) => lines.join('\n'));
}

async function timeArticles(page: Page, texts: readonly string[], language: TimedLanguage): Promise<string> {
  const first: number[] = [];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const text of texts) {
    const times = await ask<number[]>(page, 'timeReading', text, language, ROUNDS);
    first.push(times[0] ?? 0);
    ours.push(...times.slice(WARM_FROM));
    if (language === 'en') theirs.push(...(await ask<number[]>(page, 'timeCompromise', text, 12)).slice(2));
  }
  const lines = [
    `speed ${language}: quotations and speakers of ${texts.length} articles of ${ARTICLE_WORDS} words, Chromium`,
    `  ours, first reading   ${formatTimes(first)}`,
    `  ours, warm            ${formatTimes(ours)}`,
  ];
  if (theirs.length) lines.push(`  compromise, warm      ${formatTimes(theirs)}  (.quotations() alone: no speaker)`);
  return lines.join('\n');
}

async function timeGrowth(page: Page, text: string, language: TimedLanguage): Promise<string> {
  const lines = [`growth ${language}: real paragraphs repeated`];
  for (const size of SIZES) {
    const long = text.repeat(Math.ceil(size / text.length)).slice(0, size);
    lines.push(await growthLine(page, `${Math.round(size / 1024)} kB`, long, language));
  }
  return lines.join('\n');
}

async function timeHostile(page: Page): Promise<string> {
  const lines = ['growth on hostile texts, one paragraph each (half a megabyte, then one)'];
  for (const [name, textOf] of Object.entries(HOSTILE))
    for (const size of [MEGABYTE / 2, MEGABYTE])
      for (const language of ['en', 'fr'] as const)
        lines.push(await growthLine(page, `${name}, ${size / MEGABYTE} MB, ${language}`, textOf(size), language));
  return lines.join('\n');
}

async function growthLine(page: Page, name: string, text: string, language: TimedLanguage): Promise<string> {
  const [ms = 0] = await ask<number[]>(page, 'timeReading', text, language, 1);
  const step = await ask<number>(page, 'timeLongestStep', text, language);
  const perKilobyte = (ms / (text.length / 1024)).toFixed(3);
  return `  ${name.padEnd(38)} ${ms.toFixed(0).padStart(6)} ms  ${perKilobyte} ms/kB  longest step ${step.toFixed(0)} ms`;
}

async function ask<T>(page: Page, name: string, ...args: unknown[]): Promise<T> {
  return (await page.evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`)) as T;
}

function formatTimes(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1).padStart(6);
  return `median ${at(0.5)} ms  p95 ${at(0.95)} ms  (n ${times.length})`;
}
