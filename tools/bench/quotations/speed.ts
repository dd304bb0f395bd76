import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Article } from '@/lib/core/article/article';
import { bundleForPage, withChromium } from './in-chromium';
import { readGoldPages } from './page-gold';
import { readArticlesInChromium } from './read-pages';
import type { TimedLanguage } from './speed-script';

const ARTICLE_WORDS = 1500;
const ROUNDS = 30;
const ROUNDS_OF_COMPROMISE = 6;
/** The first rounds are the browser's own warming up, and are told apart. */
const WARM_FROM = 10;
const MEGABYTE = 2 ** 20;
const SIZES = [MEGABYTE / 64, MEGABYTE / 16, MEGABYTE / 4, MEGABYTE];
/** A text four times as long may take so many times as long; below some time nothing is told. */
const MOST_GROWTH = 8;
const LEAST_MS_TOLD = 100;
/** A longer text is not tried where a quarter of it took longer. */
const MOST_MS_OF_QUARTER = 3000;

/** One megabyte of what makes careless readers quadratic. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'opening marks « only': (length) => '« '.repeat(length / 2),
  'opening marks “ only': (length) => '“a '.repeat(length / 3),
  'straight marks only': (length) => '"'.repeat(length),
  'capitals only': (length) => 'Ab '.repeat(length / 3),
  'one capital word': (length) => 'A'.repeat(length),
  'apostrophes only': (length) => "'".repeat(length),
  'elisions only': (length) => "l'".repeat(length / 2),
  'quotations only': (length) => '« oui » '.repeat(length / 8),
  'reports and marks only': (length) => 'Smith said "yes", '.repeat(length / 18),
  'sources only': (length) => 'selon Roux, '.repeat(length / 12),
};

/** Times the reading of quotations and speakers in Chromium, beside compromise's `.quotations()` on the same English texts, and its growth to 1 MB; prints each figure as it is measured. */
export async function benchSpeed(shared: string): Promise<void> {
  const texts = { en: await articleTexts(shared, 'en'), fr: await articleTexts(shared, 'fr') };
  const script = await bundleForPage('./speed-script.ts');
  await withChromium(async (browser) => {
    const page = await browser.newPage();
    await page.evaluate(script);
    for (const language of ['en', 'fr'] as const) await timeArticles(page, texts[language], language);
    console.log(
      '\ngrowth: ms of CPU at each size, ms/kB at the last; the longest step between two pauses, by the clock',
    );
    for (const language of ['en', 'fr'] as const) {
      const text = texts[language].join('\n');
      const repeat = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      await timeGrowth(page, `${language}: real paragraphs`, repeat(text), language);
      await timeGrowth(page, `${language}: real, in one paragraph`, repeat(text.replaceAll('\n', ' ')), language);
    }
    for (const [name, textOf] of Object.entries(HOSTILE))
      for (const language of ['en', 'fr'] as const) await timeGrowth(page, `${language}: ${name}`, textOf, language);
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

async function timeArticles(page: Page, texts: readonly string[], language: TimedLanguage): Promise<void> {
  const first: number[] = [];
  const ours: number[] = [];
  const theirs: number[] = [];
  const busy: number[] = [];
  const theirBusy: number[] = [];
  const readThreadMs = await watchThread(page);
  for (const text of texts) {
    const times = await ask<number[]>(page, 'timeReading', text, language, WARM_FROM);
    first.push(times[0] ?? 0);
    const began = await readThreadMs();
    ours.push(...(await ask<number[]>(page, 'timeReading', text, language, ROUNDS)));
    busy.push(((await readThreadMs()) - began) / ROUNDS);
    if (language !== 'en') continue;
    await ask<number[]>(page, 'timeCompromise', text, 2);
    const theyBegan = await readThreadMs();
    theirs.push(...(await ask<number[]>(page, 'timeCompromise', text, ROUNDS_OF_COMPROMISE)));
    theirBusy.push(((await readThreadMs()) - theyBegan) / ROUNDS_OF_COMPROMISE);
  }
  console.log(
    `speed ${language}: quotations and speakers of ${texts.length} articles of ${ARTICLE_WORDS} words, Chromium`,
  );
  console.log(
    `  ours, very first      ${(first[0] ?? 0).toFixed(1).padStart(13)} ms  (the pack is compiled, the code cold)`,
  );
  console.log(`  ours, first reading   ${formatTimes(first)}`);
  console.log(`  ours, warm            ${formatTimes(ours)}  CPU ${formatMean(busy)}`);
  if (theirs.length)
    console.log(
      `  compromise, warm      ${formatTimes(theirs)}  CPU ${formatMean(theirBusy)}  (.quotations() alone: no speaker)`,
    );
}

/** One line: the CPU time at each size, up to where it grows much faster than the text or the next size would take too long. */
async function timeGrowth(
  page: Page,
  name: string,
  textOf: (length: number) => string,
  language: TimedLanguage,
): Promise<void> {
  const times: number[] = [];
  const readThreadMs = await watchThread(page);
  let longestStep = 0;
  let end = '';
  for (const size of SIZES) {
    const before = times.at(-1) ?? 0;
    const began = await readThreadMs();
    const step = await ask<number>(page, 'timeLongestStep', textOf(size), language);
    const ms = (await readThreadMs()) - began;
    times.push(ms);
    longestStep = step;
    if (ms > LEAST_MS_TOLD && before > 0 && ms > MOST_GROWTH * before)
      end = `superlinear: x ${(ms / before).toFixed(1)}`;
    else if (ms > MOST_MS_OF_QUARTER && size < MEGABYTE) end = `stopped: > ${(ms / 1000).toFixed(1)} s`;
    if (end) break;
  }
  const size = SIZES[times.length - 1] ?? MEGABYTE;
  const perKilobyte = ((times.at(-1) ?? 0) / (size / 1024)).toFixed(2);
  const row = times.map((ms, i) => `${((SIZES[i] ?? 0) / 1024).toFixed(0)} kB ${ms.toFixed(0).padStart(4)}`).join('  ');
  console.log(`  ${name.padEnd(34)} ${row}  ${perKilobyte} ms/kB  step ${longestStep.toFixed(0)} ms  ${end}`.trimEnd());
}

async function ask<T>(page: Page, name: string, ...args: unknown[]): Promise<T> {
  return (await page.evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`)) as T;
}

/** How long the page's main thread has been on a processor so far: what a busy machine does not make longer, or hardly. */
async function watchThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
  };
}

function formatMean(times: readonly number[]): string {
  return `${(times.reduce((sum, ms) => sum + ms, 0) / times.length).toFixed(1)} ms`;
}

function formatTimes(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1).padStart(6);
  return `median ${at(0.5)} ms  p95 ${at(0.95)} ms  (n ${times.length})`;
}
