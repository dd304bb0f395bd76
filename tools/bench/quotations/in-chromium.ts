import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, requireBrowser } from '@/tools/browsers';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Bundles one of our modules as a script that a page can run; its exports stand on `globalThis.bench`. */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      target: 'chrome123',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} yields no script.`);
  return `${chunk.code}\nglobalThis.bench = bench;`;
}

/** Runs a task in a headless Chromium and closes it whatever happens. */
export async function withChromium<T>(task: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    args: [...CHROMIUM_FLAGS],
    headless: true,
    // The longest texts take their time on a busy machine.
    protocolTimeout: 600_000,
  });
  try {
    return await task(browser);
  } finally {
    await browser.close();
  }
}

/** Scripts are refused and not switched off, so that a page shows nothing of its `<noscript>`, whose styles may hide the article. */
const STOP_SCRIPTS = "script-src 'none'; object-src 'none'";

/** A tab that answers its own page and refuses everything else; the page's scripts do not run. */
export async function openSavedPage(browser: Browser, url: string, bytes: Buffer): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  let isAnswered = false;
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame() && !isAnswered;
    isAnswered ||= isPage;
    const answer = isPage
      ? request.respond({
          status: 200,
          contentType: contentTypeOf(bytes),
          headers: { 'content-security-policy': STOP_SCRIPTS },
          body: bytes,
        })
      : request.abort();
    // A request that the closing page has dropped needs no answer.
    answer.catch(() => undefined);
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  return page;
}

function contentTypeOf(bytes: Buffer): string {
  return isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
