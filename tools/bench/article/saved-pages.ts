import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, requireBrowser } from '../../browsers';

/** A saved page and the address that it is shown at. */
export interface SavedPage {
  readonly path: string;
  readonly url: string;
}

/** One script of our own that sets what it exports on the page's `globalThis.probe`. */
export async function bundleProbe(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    build: {
      write: false,
      minify: true,
      target: 'chrome123',
      lib: { entry, formats: ['iife'], name: 'probe', fileName: 'probe' },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`Nothing was built from ${entry}.`);
  return `${bundle.output[0].code}\nglobalThis.probe = probe;`;
}

/** Starts the installed Chromium; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'],
    protocolTimeout: 60_000,
  });
}

/** A tab in which saved pages are shown at their own addresses, without their scripts and without a network. */
export async function openSavedPageTab(
  browser: Browser,
): Promise<{ page: Page; show(saved: SavedPage): Promise<void> }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  let body: Buffer | null = null;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && body) {
      const isUtf8 = Buffer.from(body.toString('utf8'), 'utf8').equals(body);
      void request.respond({
        status: 200,
        contentType: isUtf8 ? 'text/html; charset=utf-8' : 'text/html',
        headers: {
          'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
          // An isolated page has a clock of 5 microseconds, others of 100.
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        },
        body,
      });
      body = null;
      return;
    }
    void request.abort();
  });
  const show = async (saved: SavedPage) => {
    body = readFileSync(saved.path);
    await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  };
  return { page, show };
}
