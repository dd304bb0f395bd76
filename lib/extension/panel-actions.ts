import { browser } from 'wxt/browser';
import type { FramingCategory } from '@/lib/core/report';
import type { Level } from '@/lib/core/settings';
import { askTab } from '@/lib/extension/messages';
import { requestHostAccess } from '@/lib/extension/permissions';
import { changeSettings, setCategoryShown, setSiteOn } from '@/lib/extension/settings';
import { openSidePanel } from '@/lib/extension/side-panel';

/** What the panel shows at this moment. */
export interface PanelSubject {
  readonly tabId: number;
  readonly hostname: string | null;
}

/** What the panel's controls do to the tab, to the settings and to the browser; exports are the entrypoint's. */
export function panelActions(subject: () => PanelSubject | null) {
  const inTab = (act: (tabId: number) => Promise<unknown>) => {
    const shown = subject();
    // A tab that is gone has nothing to show, and the panel says so by itself.
    if (shown) act(shown.tabId).catch(() => undefined);
  };
  return {
    setSiteOn(on: boolean) {
      const hostname = subject()?.hostname;
      if (hostname) void setSiteOn(hostname, { on });
    },
    showAnnotation: (id: string) => inTab((tabId) => askTab(tabId, 'showAnnotation', id)),
    setCategoryShown: (category: FramingCategory, shown: boolean) => void setCategoryShown(category, { shown }),
    setLevel: (level: Level) => void changeSettings(() => ({ level })),
    grantAccess: () => void requestHostAccess(),
    readAnyway: () => inTab((tabId) => askTab(tabId, 'readAnyway')),
    openSidePanel: () => inTab(openSidePanel),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') }),
  };
}
