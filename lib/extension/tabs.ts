import { browser } from 'wxt/browser';

/** Puts the reader, and the pack of a language where there is one, into a tab's top frame; rejects where the tab may not be touched. */
export async function injectReader(tabId: number, pack: string | null): Promise<void> {
  if (pack) await injectPack(tabId, pack);
  await injectFile(tabId, 'reader.js');
}

/** Brings the pack of a language into a tab. */
export async function injectPack(tabId: number, tag: string): Promise<void> {
  await injectFile(tabId, `pack-${tag}.js`);
}

/** Brings what reads the notice and the publisher into a tab. */
export async function injectSurroundings(tabId: number): Promise<void> {
  await injectFile(tabId, 'notice.js');
}

async function injectFile(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file as '/reader.js'] });
}

/** Lays the highlights' style sheet over a tab's page, once. */
export async function showStyles(tabId: number, css: string): Promise<void> {
  await removeStyles(tabId, css);
  await browser.scripting.insertCSS({ target: { tabId }, css });
}

/** Takes the highlights' style sheet away again. */
export async function removeStyles(tabId: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css }).catch(() => undefined);
}

/** The tab that a person looks at in a window; null where there is none. */
export async function findActiveTab(windowId?: number): Promise<number | null> {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? { currentWindow: true } : { windowId }),
  });
  return tab?.id ?? null;
}
