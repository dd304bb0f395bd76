import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Report } from '@/lib/core/report';
import { delay, poll, type RunningBrowser } from './extension';
import { openPopup } from './popup';
import type { Driver, ReadingTab } from './tab';

export const PANEL_TABS = ['speakers', 'framing', 'outlet', 'consent'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** Scrolling, transitions and the card's drawing tell nobody when they are over. */
const DRAWN_MS = 600;

/** Photographs a tab's window as PNG, with the card of a quotation open if any has a speaker. */
export async function photographPage(driver: Driver, tab: ReadingTab, report: Report): Promise<Buffer> {
  await tab.page.bringToFront();
  const telling = report.quotations.find(
    ({ kind, place, speaker }) => kind === 'direct' && place === 'body' && speaker,
  );
  const quotation = telling ?? report.quotations.find(({ speaker }) => speaker !== null);
  if (quotation) await driver.ask(tab.tabId, 'showAnnotation', quotation.id);
  await delay(DRAWN_MS);
  return Buffer.from(await tab.page.screenshot());
}

/** Photographs the popup that the toolbar button opens over a tab, once for each of these parts that it has. */
export async function photographPanel(
  running: RunningBrowser,
  driver: Driver,
  { page }: ReadingTab,
  parts: readonly PanelTab[],
): Promise<readonly Buffer[]> {
  const popup = await openPopup(running, driver, page);
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'));
  const pictures: Buffer[] = [];
  try {
    await poll(
      () => popup.evaluate<boolean>(`doc.querySelector('[role="tab"], .quiet-state .button') !== null`),
      (isShown) => isShown,
    );
    for (const part of parts) {
      await popup.evaluate(`doc.querySelector('[role="tab"][id$="-${part}"]')?.click()`);
      await delay(DRAWN_MS);
      const file = join(folder, `${part}.png`);
      await popup.screenshot(file);
      pictures.push(readFileSync(file));
    }
  } finally {
    await popup.close();
    rmSync(folder, { recursive: true });
  }
  return pictures;
}

/** Lays pictures side by side, as wide as they are, on a plain ground. */
export async function layOut(
  { browser }: RunningBrowser,
  pictures: readonly Buffer[],
  ground: string,
): Promise<Buffer> {
  const page: Page = await browser.newPage();
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await page.setViewport({ width: 2000, height: 1000 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; inline-size: max-content; display: flex; gap: 16px; align-items: flex-start; padding: 16px; background: ${ground} }
    img { border-radius: 6px; box-shadow: 0 2px 12px rgb(0 0 0 / 0.25) }
  </style><body>${images.join('')}</body>`);
  const body = await page.$('body');
  const picture = await body?.screenshot();
  await page.close();
  return Buffer.from(picture ?? []);
}
