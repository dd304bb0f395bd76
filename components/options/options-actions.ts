import type { Settings } from '@/lib/core/settings';

/** All that a person can do on the options page; the entrypoint fills it in. */
export interface OptionsActions {
  /** Keeps the settings, at once. */
  change(settings: Settings): void;
  exportSettings(): void;
  /** Takes settings from a file's text; false where it holds none. */
  importSettings(text: string): boolean;
}
