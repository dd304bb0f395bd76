import { browser } from 'wxt/browser';

/** A language's tag as it may stand in a file's name. */
const TAG = /^[a-z]{2,3}$/;

/** Puts the reader, and the pack of a language if there is one, into a tab's top frame; rejects where the tab may not be touched. */
export async function injectReader(tabId: number, language: string | null): Promise<void> {
  if (language) await injectPack(tabId, language);
  await injectFile(tabId, 'reader.js');
}

/** Brings a language's pack into a tab; false where nobody has written one. */
export async function injectPack(tabId: number, tag: string): Promise<boolean> {
  if (!TAG.test(tag)) return false;
  try {
    await injectFile(tabId, `pack-${tag}.js`);
    return true;
  } catch {
    return false;
  }
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
