import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardCss } from '@/components/card/card-css';
import { createCardRenderer } from '@/components/card/mount-card';
import { buttonOf } from '@/components/summary';
import highlightStyles from '@/lib/dom/highlights.css?inline';
import { findPack, findSurroundings, living } from '@/lib/dom/living';
import { type PageSession, startPageSession } from '@/lib/dom/page-session';
import { cardActions } from '@/lib/extension/card-actions';
import { words } from '@/lib/extension/i18n';
import { isExtensionAlive } from '@/lib/extension/lifetime';
import { answerTab, askBackground } from '@/lib/extension/messages';
import { holdPanels } from '@/lib/extension/panel-port';
import { isSiteOn, readSettings, watchSettings } from '@/lib/extension/settings';
import { openShadow } from '@/lib/extension/shadow';
import { createTabDomains } from '@/lib/extension/tab-domains';
import { tellButton, wearStyles } from '@/lib/extension/tab-side';

export default defineUnlistedScript(() => {
  if (living().reader?.isAlive()) return;
  const life = new AbortController();
  living().reader = { isAlive: () => !life.signal.aborted && isExtensionAlive() };
  void live(life).catch(() => life.abort());
});

/** Reads this tab until its site is switched off or the extension goes away. */
async function live(life: AbortController): Promise<void> {
  const { signal } = life;
  let started: PageSession | null = null;
  // Before anything is waited for: the panel that asked for this reader connects at once, and only once.
  const tellPanels = holdPanels(() => started?.answers.readState() ?? { kind: 'reading' }, signal);
  const settings = await readSettings();
  const session: PageSession = startPageSession(
    {
      domains: createTabDomains(),
      openShadow,
      styles: { highlights: highlightStyles, card: cardCss },
      renderCard: createCardRenderer(
        words,
        () => session,
        cardActions(() => session),
      ),
      findPack: (tag) => findPack(tag, (missing) => askBackground('loadPack', missing)),
      findSurroundings: () => findSurroundings(() => askBackground('loadSurroundings')),
      onState(state) {
        tellPanels(state);
        tellButton(buttonOf(state, words));
      },
      onFailure: (error) => console.debug('Sourcelight could not read this page.', error),
    },
    settings,
    signal,
  );
  started = session;
  tellPanels(session.answers.readState());
  wearStyles(highlightStyles, signal);
  answerTab(session.answers, signal);
  watchSettings((next) => (isSiteOn(next, location.hostname) ? session.setSettings(next) : life.abort()), signal);
}
