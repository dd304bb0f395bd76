import { storage } from 'wxt/utils/storage';
import type { FramingCategory } from '@/lib/core/report';
import { type Correction, DEFAULT_SETTINGS, parseSettings, type Settings } from '@/lib/core/settings';

/** On the device alone: the list of sites switched off is nobody else's business, the browser's maker included. */
const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** What the reader chose, or the defaults. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** The change before: each one starts from what the last has left. */
let changed: Promise<void> = Promise.resolve();

/** Changes some settings and keeps the rest, even where two changes come at once. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const next = changed.then(async () => {
    const settings = await readSettings();
    await item.setValue({ ...settings, ...change(settings) });
  });
  changed = next.catch(() => undefined);
  return next;
}

/** Tells of each change, wherever it was made, until the signal. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = item.watch((settings) => onChange(parseSettings(settings)));
  signal.addEventListener('abort', stop, { once: true });
}

/** Switches a site on or off. */
export async function setSiteOn(hostname: string, to: { readonly on: boolean }): Promise<void> {
  await changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((site) => site !== hostname);
    return { sitesOff: to.on ? others : [...others, hostname] };
  });
}

/** Whether a site may be read. */
export function isSiteOn({ sitesOff }: Settings, hostname: string): boolean {
  return !sitesOff.includes(hostname);
}

/** Keeps another name, or none, for the speaker of these words on this page. */
export async function addCorrection(correction: Correction): Promise<void> {
  await changeSettings(({ corrections }) => ({ corrections: [...without(corrections, correction), correction] }));
}

/** Forgets the correction of these words on this page. */
export async function removeCorrection(of: Pick<Correction, 'url' | 'content'>): Promise<void> {
  await changeSettings(({ corrections }) => ({ corrections: without(corrections, of) }));
}

function without(corrections: readonly Correction[], { url, content }: Pick<Correction, 'url' | 'content'>) {
  return corrections.filter((one) => one.url !== url || one.content !== content);
}

/** Marks a framing cue no more, anywhere. */
export async function muteCue(cue: string): Promise<void> {
  await changeSettings(({ cuesMuted }) => ({ cuesMuted: [...new Set([...cuesMuted, cue])] }));
}

/** Marks a framing category, or does not. */
export async function setCategoryShown(category: FramingCategory, to: { readonly shown: boolean }): Promise<void> {
  await changeSettings(({ categoriesShown }) => {
    const others = categoriesShown.filter((other) => other !== category);
    return { categoriesShown: to.shown ? [...others, category] : others };
  });
}
