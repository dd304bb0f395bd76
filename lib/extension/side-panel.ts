import { browser } from 'wxt/browser';

/** Firefox's side bar: no type of ours knows it. */
interface FirefoxBrowser {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel beside a tab; only ever called from a click, and at once: the browsers ask for that. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as FirefoxBrowser;
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId }));
}
