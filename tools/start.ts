import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers';
import { buildIfStale } from './harness/build';
import { launchWithExtension, type RunningBrowser } from './harness/extension';
import { layOut, photographPage, photographPanel } from './harness/photograph';
import { readSavedPage } from './harness/saved-page';
import { Driver, ReadingTab } from './harness/tab';
import { describeReport } from './start/describe-report';

const USAGE = 'npm start -- [--browser chromium|firefox] [--headless] [ADDRESS or saved PAGE.html …]';

/** Ours, one a language of the interface. */
const SAMPLES = ['public/sample/en.html', 'public/sample/fr.html'];
const NOTICE_WAIT_MS = 700;
const GROUND = '#e4e4e1';

interface Request {
  readonly browser: BrowserName;
  readonly pages: readonly string[];
  readonly hasDisplay: boolean;
}

/** Reads the command line; throws a sentence where it makes no sense. */
function parseCommand(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
  });
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`There is no browser ${browser} here. ${USAGE}`);
  return {
    browser,
    pages: positionals.length > 0 ? positionals : SAMPLES,
    hasDisplay: !values.headless && isDisplayThere(),
  };
}

function isDisplayThere(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A tab that shows an address of the web, or a saved page at its own address. */
async function openTab(running: RunningBrowser, driver: Driver, page: string): Promise<ReadingTab> {
  if (/^https?:\/\//i.test(page)) return await ReadingTab.openAddress(running, driver, page);
  const saved = readSavedPage(page, null);
  const tab = await ReadingTab.open(running, driver);
  await tab.show(saved, 'on');
  return tab;
}

/** Reads a page without a display: prints what was read, and where its picture lies. */
async function showInWords(running: RunningBrowser, driver: Driver, page: string, folder: string): Promise<void> {
  const tab = await openTab(running, driver, page);
  const { report } = await tab.readShown({ noticeWaitMs: NOTICE_WAIT_MS });
  console.log(`\n${describeReport(report)}\n`);
  const shot = await photographPage(driver, tab, report);
  const panels = await photographPanel(running, driver, tab, ['speakers', 'consent']);
  const name = (report.article.headline ?? report.outlet.hostname).replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  const file = join(folder, `${name.replace(/^-|-$/g, '').toLowerCase()}-${running.name}.png`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await layOut(running, [shot, ...panels], GROUND));
  console.log(`Page and panel: ${file}`);
  await tab.close();
}

async function start(): Promise<void> {
  const { browser, pages, hasDisplay } = parseCommand(process.argv.slice(2));
  buildIfStale(browser);
  const running = await launchWithExtension(browser, { visible: hasDisplay });
  try {
    const driver = await Driver.open(running);
    if (hasDisplay) {
      const [blank] = await running.browser.pages();
      const tabs: ReadingTab[] = [];
      for (const page of pages) tabs.push(await openTab(running, driver, page));
      await driver.page.close();
      if (blank !== driver.page) await blank?.close();
      await tabs[0]?.page.bringToFront();
      console.log(
        `${browser} shows Sourcelight on ${pages.join(' and ')}. Alt+Shift+Q opens the panel; close the window to end.`,
      );
      await new Promise((resolve) => running.browser.once('disconnected', resolve));
      return;
    }
    console.log(`There is no display here: ${browser} runs headless, and this is what Sourcelight reads.`);
    const folder = join(tmpdir(), 'sourcelight');
    for (const page of pages) await showInWords(running, driver, page, folder);
  } finally {
    await running.close().catch(() => undefined);
  }
}

await start().catch((error: unknown) => {
  const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  console.error(sentence);
  process.exitCode = 1;
});
