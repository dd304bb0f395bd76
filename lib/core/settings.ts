import { FRAMING_CATEGORIES, type FramingCategory, type FramingMark } from '@/lib/core/report';

export const LEVELS = ['discreet', 'standard', 'all'] as const;
/** How much framing is marked: each level holds the one before it. */
export type Level = (typeof LEVELS)[number];

export const APPEARANCES = ['wash-and-underline', 'underline'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Another name that a reader gave a quotation's speaker; null for "no one". It never leaves the device. */
export interface Correction {
  readonly url: string;
  /** The quotation's words: its id may change with the next reading. */
  readonly content: string;
  readonly name: string | null;
}

/** What a reader chose; kept on the device. */
export interface Settings {
  readonly sitesOff: readonly string[];
  readonly quotationsShown: boolean;
  readonly level: Level;
  readonly categoriesShown: readonly FramingCategory[];
  /** Cues that the reader wants to see no more, as the pack spells them. */
  readonly cuesMuted: readonly string[];
  readonly appearance: Appearance;
  readonly badgeShown: boolean;
  readonly corrections: readonly Correction[];
}

export const DEFAULT_SETTINGS: Settings = {
  sitesOff: [],
  quotationsShown: true,
  level: 'standard',
  // HEDGE marks caution, not slant: a layer of its own, off until wanted.
  categoriesShown: FRAMING_CATEGORIES.filter((category) => category !== 'HEDGE'),
  cuesMuted: [],
  appearance: 'wash-and-underline',
  badgeShown: true,
  corrections: [],
};

/** Whether a framing mark is painted and counted: the outlet's own words, at the level and in the categories that the reader chose. */
export function isMarkShown(
  mark: FramingMark,
  settings: Pick<Settings, 'level' | 'categoriesShown' | 'cuesMuted'>,
): boolean {
  if (mark.voice === 'speaker' || settings.cuesMuted.includes(mark.cue)) return false;
  return settings.categoriesShown.includes(mark.category) && isAtLevel(mark, settings.level);
}

/** Whether a mark belongs to a level; caution has a switch instead of a level. */
export function isAtLevel(mark: FramingMark, level: Level): boolean {
  return mark.level === 'caution' || LEVELS.indexOf(mark.level) <= LEVELS.indexOf(level);
}

/** Settings from any JSON value: what it does not say well keeps its default. */
export function parseSettings(json: unknown): Settings {
  const given = isRecord(json) ? json : {};
  return {
    sitesOff: parseStrings(given.sitesOff) ?? DEFAULT_SETTINGS.sitesOff,
    quotationsShown: parseBoolean(given.quotationsShown) ?? DEFAULT_SETTINGS.quotationsShown,
    level: LEVELS.find((level) => level === given.level) ?? DEFAULT_SETTINGS.level,
    categoriesShown: parseCategories(given.categoriesShown) ?? DEFAULT_SETTINGS.categoriesShown,
    cuesMuted: parseStrings(given.cuesMuted) ?? DEFAULT_SETTINGS.cuesMuted,
    appearance: APPEARANCES.find((appearance) => appearance === given.appearance) ?? DEFAULT_SETTINGS.appearance,
    badgeShown: parseBoolean(given.badgeShown) ?? DEFAULT_SETTINGS.badgeShown,
    corrections: Array.isArray(given.corrections) ? given.corrections.filter(isCorrection) : [],
  };
}

function parseStrings(json: unknown): readonly string[] | null {
  return Array.isArray(json) ? json.filter((entry): entry is string => typeof entry === 'string') : null;
}

function parseBoolean(json: unknown): boolean | null {
  return typeof json === 'boolean' ? json : null;
}

function parseCategories(json: unknown): readonly FramingCategory[] | null {
  return Array.isArray(json) ? FRAMING_CATEGORIES.filter((category) => json.includes(category)) : null;
}

function isCorrection(json: unknown): json is Correction {
  if (!isRecord(json) || typeof json.url !== 'string' || typeof json.content !== 'string') return false;
  return json.name === null || typeof json.name === 'string';
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
