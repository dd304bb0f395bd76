import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers';
import { buildIfStale } from './harness/build';
import { launchWithExtension } from './harness/extension';
import { layOut, PANEL_TABS, photographPage, photographPanel } from './harness/photograph';
import { readSavedPage } from './harness/saved-page';
import { Driver, ReadingTab } from './harness/tab';

const USAGE = 'npm run screenshots [-- --all FOLDER]';

/** A window that leaves room for the panel beside it in one picture. */
const WINDOW = { width: 880, height: 760 } as const;
const GROUNDS = { light: '#e4e4e1', dark: '#0b0c0d' } as const;

interface Setting {
  readonly browser: BrowserName;
  readonly scheme: 'light' | 'dark';
  readonly language: 'en' | 'fr';
}

const EVERY: readonly Setting[] = (['chromium', 'firefox'] as const).flatMap((browser) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['en', 'fr'] as const).map((language) => ({ browser, scheme, language })),
  ),
);

/** Those that the repository keeps: few, for they weigh. */
const KEPT = new Set([
  'page-light-en-chromium',
  'page-light-fr-chromium',
  'page-dark-en-chromium',
  'page-dark-fr-chromium',
  'page-light-fr-firefox',
  'page-dark-en-firefox',
  'panel-light-en-chromium',
  'panel-dark-fr-chromium',
]);

/** Photographs the sample article and its panel as one setting shows them. */
async function photograph({ browser, scheme, language }: Setting): Promise<Readonly<Record<'page' | 'panel', Buffer>>> {
  const running = await launchWithExtension(browser, { colorScheme: scheme, interfaceLanguage: language });
  try {
    const driver = await Driver.open(running);
    const tab = await ReadingTab.open(running, driver);
    await tab.page.setViewport(WINDOW);
    const sample = readSavedPage(`public/sample/${language}.html`, null);
    const { report } = await tab.read(sample, { scripts: 'off', noticeWaitMs: 700 });
    const page = await photographPage(driver, tab, report);
    const parts = await photographPanel(running, driver, tab, PANEL_TABS);
    return {
      page: await layOut(running, [page, ...parts.slice(0, 1)], GROUNDS[scheme]),
      panel: await layOut(running, parts, GROUNDS[scheme]),
    };
  } finally {
    await running.close();
  }
}

async function takeAll(): Promise<void> {
  const { values } = parseArgs({ options: { all: { type: 'string' } } });
  const folder = values.all ?? 'docs/screenshots';
  const isWanted = (name: string) => values.all !== undefined || KEPT.has(name);
  mkdirSync(folder, { recursive: true });
  for (const browser of ['chromium', 'firefox'] as const) buildIfStale(browser);
  for (const setting of EVERY) {
    const { scheme, language, browser } = setting;
    const names = (['page', 'panel'] as const).map((what) => ({
      what,
      name: `${what}-${scheme}-${language}-${browser}`,
    }));
    const wanted = names.filter(({ name }) => isWanted(name));
    if (wanted.length === 0) continue;
    const pictures = await photograph(setting);
    for (const { what, name } of wanted) {
      const file = join(folder, `${name}.png`);
      writeFileSync(file, pictures[what]);
      console.log(file);
    }
  }
}

await takeAll().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error, USAGE);
  process.exitCode = 1;
});
