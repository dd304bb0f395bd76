import type { Browser } from 'puppeteer-core';
import type { CorpusPage } from './corpus';
import { bundleProbe, launchChromium, openSavedPageTab } from './saved-pages';
import { bootstrapRatio, formatInterval, quantile } from './statistics';

/** What is timed: ours beside what others use for the same. */
const TIMED = ['detector', 'isProbablyReaderable', 'reading', 'Readability'] as const;
type Timed = (typeof TIMED)[number];
type Times = Readonly<Record<Timed, number>>;

/** Each page is loaded afresh so often, and the best time of each counts: each is first once, second once, and so on. */
const LOADS = TIMED.length;
/** Without and then with a clock, in the last load. */
const WARM_ROUNDS = 4;

interface Timing {
  readonly page: CorpusPage;
  /** The first time in a document, as in a tab just opened. */
  readonly first: Times;
  /** When the engine has compiled what it will, as peers are timed. */
  readonly warm: Times;
}

/** Times each function once a load, each in each place of the order, and at last again and again, on pages drawn evenly from the corpus. */
export async function measureSpeed(pages: readonly CorpusPage[], count: number): Promise<string> {
  const script = await bundleProbe('tools/bench/article/probe.ts');
  const browser = await launchChromium();
  const { page: tab, show } = await openSavedPageTab(browser);
  const step = Math.max(1, pages.length / count);
  const drawn = Array.from({ length: Math.min(count, pages.length) }, (_, index) => pages[Math.floor(index * step)]);
  const timings: Timing[] = [];
  for (const page of drawn) {
    if (!page) continue;
    const loads: Times[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      await show(page);
      await tab.evaluate(script);
      const order = TIMED.map((_, index) => TIMED[(index + load) % TIMED.length]);
      loads.push((await tab.evaluate(`probe.time(${JSON.stringify(order)})`)) as Times);
    }
    const warm = (await tab.evaluate(`probe.timeWarm(${JSON.stringify(TIMED)}, ${WARM_ROUNDS})`)) as Times;
    timings.push({ page, first: bestOf(loads), warm });
  }
  await browser.close();
  return [
    formatSpeed(
      `the first time in a document, best of ${LOADS} loads`,
      timings.map(({ page, first }) => ({ page, times: first })),
    ),
    formatSpeed(
      `warm, best of ${WARM_ROUNDS} after ${WARM_ROUNDS}`,
      timings.map(({ page, warm }) => ({ page, times: warm })),
    ),
  ].join('\n');
}

function bestOf(loads: readonly Times[]): Times {
  const best = (name: Timed) => Math.min(...loads.map((load) => load[name]));
  return {
    detector: best('detector'),
    isProbablyReaderable: best('isProbablyReaderable'),
    reading: best('reading'),
    Readability: best('Readability'),
  };
}

function formatSpeed(how: string, measured: readonly { readonly page: CorpusPage; readonly times: Times }[]): string {
  const articles = measured.filter(({ page }) => page.isArticle);
  const row = (name: Timed, of: typeof measured) => {
    const values = of.map(({ times }) => times[name]);
    const at = (share: number) => quantile(values, share).toFixed(2).padStart(7);
    return `  ${name.padEnd(22)} ${at(0.5)} ${at(0.95)} ${at(1)}`;
  };
  const ratio = (one: Timed, other: Timed, share: number, of: typeof measured) => {
    const pairs = of.map(({ times }) => [times[one], times[other]] as const);
    const { value, interval } = bootstrapRatio(pairs, share);
    return `${value.toFixed(2)} ${formatInterval(interval)}`;
  };
  return [
    '',
    `Speed, ${how}`,
    `  in ms                   median     p95     max`,
    ` on ${measured.length} pages of all kinds`,
    row('detector', measured),
    row('isProbablyReaderable', measured),
    `  detector / isProbablyReaderable: median ${ratio('detector', 'isProbablyReaderable', 0.5, measured)}, p95 ${ratio('detector', 'isProbablyReaderable', 0.95, measured)}`,
    ` on ${articles.length} articles (reading: metadata, walk, roles, text map; Readability: with its clone)`,
    row('reading', articles),
    row('Readability', articles),
    `  reading / Readability: median ${ratio('reading', 'Readability', 0.5, articles)}, p95 ${ratio('reading', 'Readability', 0.95, articles)}`,
  ].join('\n');
}

interface Growth {
  readonly ms: number;
  readonly longestStepMs: number;
  readonly isArticle: boolean;
  readonly blocks: number;
}

const SIZES = [125_000, 250_000, 500_000, 1_000_000] as const;
const COUNTS = [7_500, 15_000, 30_000, 60_000] as const;

const sentence = (number: number) =>
  `“The ferry will run until autumn,” said Ana Ruiz on day ${number}, when she had walked down to the river. `;
const repeat = (count: number, part: (number: number) => string) =>
  Array.from({ length: Math.round(count) }, (_, number) => part(number)).join('');

/** Times the reading of made pages that double in size, and of single giant nodes. */
export async function measureGrowth(): Promise<string> {
  const script = await bundleProbe('tools/bench/article/probe.ts');
  const browser = await launchChromium();
  const growing: readonly (readonly [string, readonly number[], (size: number) => string])[] = [
    [
      'paragraphs, by characters',
      SIZES,
      (size) => repeat(size / 400, (at) => `<p>${repeat(4, (part) => sentence(at * 4 + part))}</p>`),
    ],
    [
      'paragraphs, by elements',
      COUNTS,
      (count) => repeat(count / 3, (at) => `<div><p><b>${at}</b> ${sentence(at)}</p></div>`),
    ],
    [
      'lists and headings',
      COUNTS,
      (count) =>
        repeat(
          count / 4,
          (at) =>
            `<h3>What comes on day ${at}?</h3><ul><li>On day ${at} the first boat leaves at dawn.</li></ul><p>${sentence(at)}</p>`,
        ),
    ],
    ['one text node', SIZES, (size) => `<p>${repeat(size / 100, sentence)}</p>`],
    [
      'one paragraph of inline elements',
      COUNTS,
      (count) => `<p>${repeat(count / 2, (at) => `<i>The</i> ferry <b>runs ${at}</b>. `)}</p>`,
    ],
    [
      'one element of lines',
      COUNTS,
      (count) => `<div>${repeat(count, (at) => `The ferry runs on day ${at}.<br>`)}</div>`,
    ],
  ];
  const lines: string[] = [];
  for (const [name, sizes, bodyOf] of growing) {
    const grown: (readonly [number, Growth])[] = [];
    for (const size of sizes) grown.push([size, await timeMade(browser, script, bodyOf(size))]);
    console.error(`${name}: timed`);
    lines.push(...formatGrowth(name, grown));
  }
  await browser.close();
  return ['', 'Growth, in ms, best of 3 (exponent: 1 is linear)', ...lines].join('\n');
}

async function timeMade(browser: Browser, script: string, body: string): Promise<Growth> {
  const tab = await browser.newPage();
  const head = `<title>The ferry runs until autumn</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry runs until autumn"}</script>`;
  await tab.setContent(
    `<html lang="en"><head>${head}</head><body><article><h1>The ferry runs until autumn</h1>${body}</article></body></html>`,
    {
      waitUntil: 'domcontentloaded',
    },
  );
  await tab.evaluate(script);
  const growth = (await tab.evaluate('probe.timeReading(3)')) as Growth;
  await tab.close();
  return growth;
}

function formatGrowth(name: string, grown: readonly (readonly [number, Growth])[]): readonly string[] {
  const [first, last] = [grown[0], grown.at(-1)];
  const exponent = first && last ? Math.log(last[1].ms / first[1].ms) / Math.log(last[0] / first[0]) : Number.NaN;
  const row = (label: string, of: (growth: Growth) => number) =>
    `    ${label.padEnd(30)} ${grown.map(([, growth]) => of(growth).toFixed(1).padStart(9)).join(' ')}`;
  const unread = grown.filter(([, { isArticle }]) => !isArticle).length;
  return [
    `  ${name.padEnd(32)} ${grown.map(([size]) => String(size).padStart(9)).join(' ')}${unread > 0 ? `  (${unread} not read)` : ''}`,
    `${row('reading', ({ ms }) => ms)}  exponent ${exponent.toFixed(2)}`,
    row('longest step', ({ longestStepMs }) => longestStepMs),
  ];
}
