import { browser } from 'wxt/browser';
import { askTab } from '@/lib/extension/messages';
import { findActiveTab } from '@/lib/extension/tabs';

/** Passes the keyboard's commands on to the reader of the tab in front; a tab without one lets them be. */
export function passCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    void passCommand(command, tab?.id ?? null).catch(() => undefined);
  });
}

async function passCommand(command: string, given: number | null): Promise<void> {
  const tabId = given ?? (await findActiveTab());
  if (tabId === null) return;
  if (command === 'toggle-highlights') await askTab(tabId, 'toggleHighlights');
  if (command === 'next-annotation') await askTab(tabId, 'stepAnnotation', 1);
  if (command === 'previous-annotation') await askTab(tabId, 'stepAnnotation', -1);
}

/** The keys as the browser has them now; null where none is set, or where there is no keyboard to speak of. */
export async function readKeys(): Promise<{ readonly panel: string | null; readonly marks: string | null }> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const keyOf = (wanted: string) => commands.find(({ name }) => name === wanted)?.shortcut || null;
  return { panel: keyOf('_execute_action'), marks: keyOf('toggle-highlights') };
}
