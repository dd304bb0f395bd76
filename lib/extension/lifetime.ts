import { browser } from 'wxt/browser';

/** Whether the extension that this script came with still runs: an update leaves its old scripts behind in open tabs. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
