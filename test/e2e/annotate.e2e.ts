import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '@/lib/core/report';
import type { BrowserName } from '@/tools/browsers';
import { articlePage, shopPage } from './pages';

type Line = Partial<Report> & { readonly file: string; readonly error?: string; readonly settled?: boolean };

interface Run {
  readonly lines: readonly Line[];
  readonly complaints: string;
  readonly status: number | null;
}

/** Several browsers are started one after the other, on machines that have other things to do. */
const LONG_MS = 240_000;
const BROWSERS = ['chromium', 'firefox'] as const;
const seed = fileURLToPath(new URL('../../../shared/seed', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-'));
  mkdirSync(join(folder, 'deep'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program as `npm run annotate` does. */
function annotate(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', 'tsx', 'tools/annotate.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let complaints = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const lines = out.split('\n').filter((line) => line !== '');
      resolve({ lines: lines.map((line) => JSON.parse(line) as Line), complaints, status });
    });
  });
}

function save(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const html = (page: { readonly bytes: Buffer }) => page.bytes.toString();

describe.each<BrowserName>(BROWSERS)('in %s', { timeout: LONG_MS }, (browser) => {
  test('each page of a list has its line, in the order of the list, and what cannot be read has a sentence', async () => {
    const article = html(articlePage());
    const canonical = '<link rel="canonical" href="https://gazette.example/declared">';
    const files = {
      long: save('long.html', `${article}<!--${'The river rose again. '.repeat(100_000)}-->`),
      picture: save('picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])),
      declared: save('deep/declared.html', article.replace('<style>', `${canonical}<style>`)),
      absent: join(folder, 'absent.html'),
      shop: save('shop.html', html(shopPage())),
      latin: save(
        'latin.html',
        Buffer.from(
          article
            .replace('<html lang="en">', '<html lang="en"><meta charset="iso-8859-1">')
            .replace('Ana Ruiz', 'Ana Ruíz'),
          'latin1',
        ),
      ),
      empty: save('empty.html', '<html></html>'),
    };
    const list = save(
      'list.tsv',
      `${files.long}\thttps://gazette.example/long\r\n${files.picture}\n\n${files.declared}\n${files.absent}\thttps://gazette.example/absent\n${files.shop}\thttps://shop.example/kettle\n${files.latin}\thttps://gazette.example/latin\n${files.empty}\n`,
    );
    const { lines, complaints, status } = await annotate('--browser', browser, '--list', list);

    expect(lines.map(({ file }) => file)).toEqual(Object.values(files));
    expect(status).toBe(1);
    expect(lines.map(({ error }) => error)).toEqual([
      undefined,
      expect.stringMatching(/^[^\n]+is not an HTML page\.$/),
      undefined,
      expect.stringMatching(/^There is no file [^\n]+\.$/),
      undefined,
      undefined,
      undefined,
    ]);
    expect(lines[1]).toEqual({ file: files.picture, error: lines[1]?.error });
    expect(complaints).toContain('is not an HTML page.');
    expect(lines.map(({ url }) => url)).toEqual([
      'https://gazette.example/long',
      undefined,
      'https://gazette.example/declared',
      undefined,
      'https://shop.example/kettle',
      'https://gazette.example/latin',
      'http://127.0.0.1/empty.html',
    ]);
    expect(lines.map(({ article: read }) => read?.isArticle)).toEqual([
      true,
      undefined,
      true,
      undefined,
      false,
      true,
      false,
    ]);
    expect(lines[4]).toMatchObject({ article: { blocks: [], text: '' }, speakers: [], quotations: [], framing: [] });
    expect(lines[5]?.speakers?.map(({ name }) => name)).toContain('Ana Ruíz');
    expect(lines.every((line) => !('settled' in line))).toBe(true);
  });

  test('a page that runs nothing by itself, asks in vain for another, and is not left', async () => {
    const script = `document.querySelector('h1').textContent = 'Rewritten'; location.href = 'https://elsewhere.example/';`;
    const file = save(`scripted-${browser}.html`, html(articlePage({ script })));
    const headlines = async (scripts: string) => {
      const { lines, status } = await annotate(
        '--browser',
        browser,
        '--scripts',
        scripts,
        '--url',
        'https://gazette.example/scripted',
        file,
      );
      expect(status).toBe(0);
      return lines.map(({ url, article }) => [url, article?.blocks[0]?.text]);
    };
    expect(await headlines('off')).toEqual([
      ['https://gazette.example/scripted', 'The bridge stays closed until autumn'],
    ]);
    expect(await headlines('on')).toEqual([['https://gazette.example/scripted', 'Rewritten']]);
  });
});

test('without a page the samples are read, English and French', { timeout: LONG_MS }, async () => {
  const { lines, status } = await annotate();
  expect(lines.map(({ file, language }) => [file, language])).toEqual([
    ['public/sample/en.html', 'en'],
    ['public/sample/fr.html', 'fr'],
  ]);
  expect(status).toBe(0);
});

test('an empty list has no lines, and that is no failure', async () => {
  expect(await annotate('--list', save('nothing.tsv', '\n'))).toMatchObject({ lines: [], status: 0 });
});

test.each([
  ['a browser that we do not know', ['--browser', 'lynx']],
  ['scripts that are neither on nor off', ['--scripts', 'maybe']],
  ['a wait that is no number', ['--notice-wait', 'long']],
  ['one address for two pages', ['--url', 'https://gazette.example/', 'a.html', 'b.html']],
  ['an option that there is not', ['--fast']],
  ['a list that there is not', ['--list', '/nowhere/list.tsv']],
])('%s is refused in words', async (_, args) => {
  const { lines, complaints, status } = await annotate(...args);
  expect(lines).toEqual([]);
  expect(complaints).not.toContain('    at ');
  expect(complaints.trim()).not.toBe('');
  expect(status).toBe(1);
});

describe.skipIf(!existsSync(seed))('the seed page (../shared)', () => {
  const gold = existsSync(seed) ? (JSON.parse(readFileSync(join(seed, 'gold.json'), 'utf8')) as Gold) : null;
  const reports: Partial<Record<BrowserName, Report>> = {};
  beforeAll(async () => {
    for (const browser of BROWSERS) {
      const { lines } = await annotate('--browser', browser, join(seed, 'page.html'));
      reports[browser] = lines[0] as Report;
    }
  }, LONG_MS);

  test.each(BROWSERS)(
    '%s gives at least ten of the twelve marked or pulled quotations to whom they belong',
    (browser) => {
      const wanted = gold?.quotations.filter(({ kind }) => kind !== 'indirect') ?? [];
      const right = wanted.filter(({ content, accept }) =>
        speakersOf(reports[browser], content).some((name) => accept.some((other) => bare(other) === bare(name))),
      );
      expect(wanted).toHaveLength(12);
      expect(right.length).toBeGreaterThanOrEqual(10);
    },
  );

  test.each(BROWSERS)('%s takes nothing for a quotation that is none', (browser) => {
    const quoted = new Set(reports[browser]?.quotations.map(({ content }) => fold(content)));
    expect(gold?.notQuotations.filter(({ text }) => quoted.has(fold(text)))).toEqual([]);
  });

  test.each(BROWSERS)('%s reads the controller and the three choices of the notice', (browser) => {
    const consent = reports[browser]?.consent;
    expect(consent?.controllers.map(fold)).toContain(fold(gold?.consent.controller ?? ''));
    const first = consent?.choices.filter(({ layer }) => layer === 1).map(({ kind }) => kind);
    expect(first).toEqual(['accept', 'reject', 'settings']);
  });

  test('the two browsers read the same, but for what the report excepts', () => {
    expect(comparable(reports.firefox)).toEqual(comparable(reports.chromium));
  });
});

interface Gold {
  readonly quotations: readonly {
    readonly content: string;
    readonly kind: string;
    readonly accept: readonly string[];
  }[];
  readonly notQuotations: readonly { readonly text: string }[];
  readonly consent: { readonly controller: string };
}

function speakersOf(report: Report | undefined, content: string): string[] {
  const names = new Map(report?.speakers.map(({ id, name }) => [id, name]));
  return (report?.quotations ?? [])
    .filter((quotation) => fold(quotation.content) === fold(content))
    .map(({ speaker }) => names.get(speaker ?? '') ?? '');
}

/** A name without its article. */
function bare(name: string): string {
  return fold(name).replace(/^(?:les? |la |l')/, '');
}

/** As two people would call the same words: spaces, apostrophes and outer marks apart. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s«»“”".,;:…]+|[\s«»“”".,;:…]+$/g, '');
}

function comparable(report: Report | undefined) {
  if (!report) return null;
  const { timings, consent, ...read } = report;
  const { before, signals, ...notice } = consent;
  return { ...read, notice, signals: { ...signals, gpc: null } };
}
