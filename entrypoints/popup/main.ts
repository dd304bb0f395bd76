import { createPhrasing } from '@/components/i18n';
import { markdownWords } from '@/components/markdown-words';
import { createPanelRenderer } from '@/components/mount-panel';
import { toMarkdown } from '@/lib/core/annotation/to-markdown';
import { words } from '@/lib/extension/i18n';
import { panelActions } from '@/lib/extension/panel-actions';
import { followPanelView, hostnameOf, type PanelView, reportOf } from '@/lib/extension/panel-view';
import { takeAway } from '@/lib/extension/take-away';

// The popup and the side panel are one panel in two rooms.
const room = document.querySelector<HTMLElement>('#panel');
if (room) void show(room).catch((error) => console.error('The panel could not be shown.', error));

async function show(into: HTMLElement): Promise<void> {
  let view: PanelView | null = null;
  const phrasing = createPhrasing(words);
  const actions = {
    ...panelActions(() => (view?.tabId == null ? null : { tabId: view.tabId, hostname: hostnameOf(view) })),
    ...takeAway(
      () => view && reportOf(view),
      (report) => toMarkdown(report, markdownWords(phrasing)),
    ),
  };
  const place = into.dataset.place === 'sidepanel' ? 'sidepanel' : 'popup';
  const draw = createPanelRenderer(phrasing, into, { actions, place });

  document.documentElement.lang = words.locale;
  await followPanelView((next) => {
    view = next;
    draw(next);
  }, new AbortController().signal);
}
