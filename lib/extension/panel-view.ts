import type { PanelState } from '@/lib/core/panel-state';
import type { Report } from '@/lib/core/report';
import type { Settings } from '@/lib/core/settings';
import { followActiveTab, followTab } from '@/lib/extension/follow-tab';
import { hasHostAccess, watchHostAccess } from '@/lib/extension/permissions';
import { readSettings, watchSettings } from '@/lib/extension/settings';

/** All that an open panel shows: the state of the tab that a person looks at, under their settings. */
export interface PanelView {
  readonly tabId: number | null;
  readonly state: PanelState;
  readonly settings: Settings;
  /** Whether pages may be read before anybody opens the panel on them. */
  readonly hasHostAccess: boolean;
}

/** Tells what the panel is to show, at once and whenever the tab, its page or a setting changes, until the signal. */
export async function followPanelView(onView: (view: PanelView) => void, signal: AbortSignal): Promise<void> {
  const [settings, isPermitted] = await Promise.all([readSettings(), hasHostAccess()]);
  let view: PanelView = { tabId: null, state: { kind: 'reading' }, settings, hasHostAccess: isPermitted };
  let following: AbortController | null = null;
  const change = (changed: Partial<PanelView>) => {
    view = { ...view, ...changed };
    onView(view);
  };

  onView(view);
  watchSettings((settings) => change({ settings }), signal);
  watchHostAccess(() => void hasHostAccess().then((isGranted) => change({ hasHostAccess: isGranted })), signal);
  signal.addEventListener('abort', () => following?.abort());
  followActiveTab((tabId) => {
    following?.abort();
    following = new AbortController();
    change({ tabId, state: { kind: 'reading' } });
    followTab(tabId, (state) => change({ state }), following.signal);
  }, signal);
}

/** The report behind what is shown; null where there is none. */
export function reportOf({ state }: PanelView): Report | null {
  return 'report' in state ? state.report : null;
}

/** The site that is shown; null where it is not known. */
export function hostnameOf(view: PanelView): string | null {
  return reportOf(view)?.outlet.hostname ?? ('hostname' in view.state ? view.state.hostname : null);
}
