import { type Browser, browser } from 'wxt/browser';
import type { PanelState } from '@/lib/core/panel-state';
import { askBackground } from '@/lib/extension/messages';
import { connectPanel } from '@/lib/extension/panel-port';
import { hasHostAccess, watchHostAccess } from '@/lib/extension/permissions';
import { readSettings, watchSettings } from '@/lib/extension/settings';

/** Tells the panel of each state of a tab, from now until the signal; it has the tab's page read if nobody has yet. */
export function followTab(tabId: number, onState: (state: PanelState) => void, signal: AbortSignal): void {
  let link: AbortController | null = null;

  async function look(): Promise<void> {
    link?.abort();
    const own = new AbortController();
    link = own;
    const obstacle = await findObstacle(tabId);
    if (own.signal.aborted || signal.aborted) return;
    if (obstacle) return onState(obstacle);
    connectPanel(tabId, onState, () => own.abort(), own.signal);
  }

  const lookAgain = () => void look().catch(() => onState({ kind: 'unreachable' }));
  watchTab(tabId, lookAgain, signal);
  watchHostAccess(lookAgain, signal);
  watchSettings(lookAgain, signal);
  signal.addEventListener('abort', () => link?.abort());
  lookAgain();
}

/** Tells which tab a person looks at in this window, and each time it is another one. */
export function followActiveTab(onTab: (tabId: number) => void, signal: AbortSignal): void {
  const activated = ({ tabId, windowId }: Browser.tabs.OnActivatedInfo) =>
    void browser.windows.getCurrent().then((own) => {
      if (own.id === windowId) onTab(tabId);
    });
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated));
  void browser.tabs
    .query({ active: true, currentWindow: true })
    .then(([tab]) => tab?.id !== undefined && onTab(tab.id));
}

/** The state that keeps a tab from being read; null once its reader stands. */
async function findObstacle(tabId: number): Promise<PanelState | null> {
  const hostname = await readHostname(tabId);
  const { sitesOff } = await readSettings();
  if (hostname && sitesOff.includes(hostname)) return { kind: 'off', hostname };
  if ((await askBackground('openTab', tabId)) === 'opened') return null;
  if (await hasHostAccess()) return { kind: 'unreachable' };
  return { kind: 'not-permitted', hostname: hostname ?? '' };
}

/** Null on pages that have none, and on those whose address may not be known. */
async function readHostname(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !/^https?:/.test(url)) return null;
  return new URL(url).hostname;
}

function watchTab(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const updated = (updatedId: number, change: { status?: string }) => {
    if (updatedId === tabId && change.status === 'complete') onChange();
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated));
}
