import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers';
import { buildIfStale } from './harness/build';
import { type PageOutcome, type PageToRead, readPages } from './harness/read-pages';
import type { ReadOptions } from './harness/tab';

const USAGE =
  'npm run annotate -- [--browser chromium|firefox] [--scripts off|on] [--notice-wait MS] [--url URL] PAGE.html … or --list FILE';

/** Ours: what there is to read where no page is named. */
const SAMPLES = ['public/sample/en.html', 'public/sample/fr.html'];

interface Request {
  readonly browser: BrowserName;
  readonly pages: readonly PageToRead[];
  readonly options: ReadOptions;
}

/** Reads the command line; throws a sentence where it makes no sense. */
function parseCommand(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      scripts: { type: 'string', default: 'off' },
      'notice-wait': { type: 'string', default: '700' },
      url: { type: 'string' },
      list: { type: 'string' },
    },
  });
  const { browser, scripts } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`There is no browser ${browser} here. ${USAGE}`);
  if (scripts !== 'off' && scripts !== 'on') throw new Error(`Scripts are off or on, not ${scripts}. ${USAGE}`);
  const noticeWaitMs = Number(values['notice-wait']);
  if (!Number.isInteger(noticeWaitMs) || noticeWaitMs < 0)
    throw new Error(`--notice-wait takes a number of milliseconds. ${USAGE}`);
  return { browser, pages: pagesOf(positionals, values.url, values.list), options: { scripts, noticeWaitMs } };
}

function pagesOf(files: readonly string[], url: string | undefined, list: string | undefined): readonly PageToRead[] {
  if (url !== undefined && files.length !== 1) throw new Error(`--url is the address of one page. ${USAGE}`);
  const named = files.map((file) => ({ file, url: url ?? null }));
  const listed = list === undefined ? [] : readList(list);
  if (named.length + listed.length > 0 || list !== undefined) return [...named, ...listed];
  return SAMPLES.map((file) => ({ file, url: null }));
}

/** `path<TAB>url` a line; the address may be left out. */
function readList(path: string): readonly PageToRead[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [file = '', url] = line.split('\t');
      return { file, url: url?.trim() || null };
    });
}

/** One report, or one complaint, as a line of JSON. */
function toLine(outcome: PageOutcome): string {
  if (outcome.kind === 'failed') return JSON.stringify({ file: outcome.file, error: outcome.error });
  const { report, settled, file } = outcome;
  return JSON.stringify({ ...report, file, ...(!settled && { settled }) });
}

async function annotate(): Promise<void> {
  const { browser, pages, options } = parseCommand(process.argv.slice(2));
  buildIfStale(browser);
  let count = 0;
  await readPages(browser, pages, options, (outcome) => {
    count++;
    if (outcome.kind === 'failed') process.exitCode = 1;
    console.error(`${count}/${pages.length} ${outcome.file}${outcome.kind === 'failed' ? `: ${outcome.error}` : ''}`);
    process.stdout.write(`${toLine(outcome)}\n`);
  });
}

await annotate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
