import { browser } from 'wxt/browser';

const HOSTS = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the pages of the web may be read without a click each time. */
export async function hasHostAccess(): Promise<boolean> {
  return await browser.permissions.contains(HOSTS);
}

/** Asks for host access; only ever called from a click. */
export async function requestHostAccess(): Promise<boolean> {
  return await browser.permissions.request(HOSTS);
}

/** Tells when host access was given or taken. */
export function watchHostAccess(onChange: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  });
}
