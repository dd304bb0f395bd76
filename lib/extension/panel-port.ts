import { type Browser, browser } from 'wxt/browser';
import type { TabState } from '@/lib/core/panel-state';

/** The port that an open panel holds to its tab: through it the reader sends each new state. */
const PANEL_PORT = 'panel';

/** Lets panels connect to this tab's reader until the signal; returns what sends them a state. */
export function holdPanels(readState: () => TabState, signal: AbortSignal): (state: TabState) => void {
  const ports = new Set<Browser.runtime.Port>();
  const connect = (port: Browser.runtime.Port) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.postMessage(readState());
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(connect);
    for (const port of ports) port.disconnect();
  });
  return (state) => {
    for (const port of ports) port.postMessage(state);
  };
}

/** Connects a panel to a tab's reader until the signal. */
export function connectPanel(
  tabId: number,
  onState: (state: TabState) => void,
  onGone: () => void,
  signal: AbortSignal,
): void {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
  port.onMessage.addListener((state: TabState) => onState(state));
  port.onDisconnect.addListener(() => {
    // Read, or Chrome complains of an error that nobody looked at.
    void browser.runtime.lastError;
    if (!signal.aborted) onGone();
  });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}
