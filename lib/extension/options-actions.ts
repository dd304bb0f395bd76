import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '@/lib/core/settings';
import { saveFile } from '@/lib/extension/download';
import { changeSettings } from '@/lib/extension/settings';

/** The extension's version. */
export function readVersion(): string {
  return browser.runtime.getManifest().version;
}

/** What the controls of the options page do. */
export function optionsActions(readShown: () => Settings) {
  const change = (settings: Settings) => void changeSettings(() => settings);
  return {
    change,
    exportSettings: () =>
      saveFile('sourcelight-settings.json', 'application/json', JSON.stringify(readShown(), null, 2)),
    importSettings(text: string): boolean {
      const settings = parseFile(text);
      if (settings) change(settings);
      return settings !== null;
    },
  };
}

/** Settings from a file's text; null where it is no JSON object, or has nothing of ours in it. */
function parseFile(text: string): Settings | null {
  try {
    const json: unknown = JSON.parse(text);
    const isOurs = typeof json === 'object' && json !== null && 'level' in json && 'sitesOff' in json;
    return isOurs ? parseSettings(json) : null;
  } catch {
    return null;
  }
}
