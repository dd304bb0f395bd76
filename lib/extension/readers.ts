import { registrableDomain } from '@/lib/core/outlet/registrable-domain';
import { showBadge } from '@/lib/extension/badge';
import { askTab, type BackgroundRequests, type Opened, type TabSender } from '@/lib/extension/messages';
import { readSettings } from '@/lib/extension/settings';
import { injectPack, injectReader, injectSurroundings, removeStyles, showStyles } from '@/lib/extension/tabs';

/**
 * Answers one tab's scripts, and the panel: everything is asked of the browser or of storage, nothing is kept.
 *
 * `packs` are the languages that a script exists for: Firefox writes an error on its console for one that does not.
 */
export function answersFor({ tabId, hostname }: TabSender, packs: ReadonlySet<string>): BackgroundRequests {
  return {
    async readPage(language) {
      if (tabId === null || !hostname || (await isOff(hostname))) return;
      await injectReader(tabId, language && packs.has(language) ? language : null);
    },
    openTab,
    async loadPack(tag) {
      if (tabId === null || !packs.has(tag)) return false;
      await injectPack(tabId, tag);
      return true;
    },
    async loadSurroundings() {
      if (tabId !== null) await injectSurroundings(tabId);
    },
    findDomains: async (hostnames) => Object.fromEntries(hostnames.map((name) => [name, registrableDomain(name)])),
    async setStyles(css, shown) {
      if (tabId === null) return;
      await (shown === 'shown' ? showStyles(tabId, css) : removeStyles(tabId, css));
    },
    async showBadge(speakers, title) {
      if (tabId === null) return;
      const { badgeShown } = await readSettings();
      await showBadge(tabId, badgeShown ? speakers : null, title);
    },
  };
}

async function openTab(tabId: number): Promise<Opened> {
  try {
    await askTab(tabId, 'readProgress');
    return 'opened';
  } catch {
    // No reader stands there yet.
  }
  try {
    await injectReader(tabId, null);
    return 'opened';
  } catch {
    return 'refused';
  }
}

async function isOff(hostname: string): Promise<boolean> {
  const { sitesOff } = await readSettings();
  return sitesOff.includes(hostname);
}
