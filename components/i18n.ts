import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey, PluralStem } from '@/components/message-key';

/** The words of one language, as the browser keeps them: `lib/extension/i18n.ts` fills it in. */
export interface Words {
  /** BCP 47, of the interface: the article may be in another language. */
  readonly locale: string;
  /** The message with its `{placeholders}` as they stand. */
  message(key: MessageKey): string;
}

type Value = string | number;

/** A stretch of a message: words, or the place of a value. */
export type MessagePart = { readonly text: string } | { readonly placeholder: string };

/** Says things in the reader's language: whole sentences, its plurals, its numbers. */
export interface Phrasing {
  readonly locale: string;
  say(key: MessageKey, values?: Readonly<Record<string, Value>>): string;
  /** The form that the language wants for a count, which stands in it as `{count}`. */
  sayCount(stem: PluralStem, count: number, values?: Readonly<Record<string, Value>>): string;
  partsOf(key: MessageKey): readonly MessagePart[];
  number(value: number): string;
  percent(share: number): string;
  /** A date, or a date and time, from ISO 8601; as it stands where it is neither. */
  date(iso: string): string;
  list(items: readonly string[]): string;
  languageName(tag: string): string;
  countryName(code: string): string;
}

const WordsContext = createContext<Phrasing | null>(null);

/** Gives the components below their language. */
export const PhrasingProvider = WordsContext.Provider;

/** The language of the interface; only below a `PhrasingProvider`. */
export function usePhrasing(): Phrasing {
  const phrasing = useContext(WordsContext);
  if (!phrasing) throw new Error('A component was rendered without its words.');
  return phrasing;
}

const phrasings = new WeakMap<Words, Phrasing>();

/** How to say things in the language of these words; made once. */
export function createPhrasing(words: Words): Phrasing {
  const known = phrasings.get(words);
  if (known) return known;
  const made = phrasingIn(words);
  phrasings.set(words, made);
  return made;
}

/** Makes a thing when it is first asked for: each of these formats takes a browser some milliseconds, and a page needs few of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function phrasingIn(words: Words): Phrasing {
  const { locale } = words;
  const plural = once(() => new Intl.PluralRules(locale));
  const number = once(() => new Intl.NumberFormat(locale));
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const fill = (message: string, values: Readonly<Record<string, Value>>) =>
    message.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number().format(value) : (value ?? placeholder);
    });

  return {
    locale,
    say: (key, values = {}) => fill(words.message(key), values),
    sayCount: (stem, count, values = {}) =>
      fill(words.message(`${stem}.${plural().select(count) === 'one' ? 'one' : 'other'}`), { ...values, count }),
    partsOf: (key) => splitMessage(words.message(key)),
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    date: (iso) => formatDate(iso, locale),
    list: (items) => list().format(items),
    languageName: (tag) => nameOf(tag, locale, 'language'),
    countryName: (code) => nameOf(code, locale, 'region'),
  };
}

function splitMessage(message: string): readonly MessagePart[] {
  const pieces = message.split(/\{(\w+)\}/);
  const parts = pieces.map((piece, index) => (index % 2 === 1 ? { placeholder: piece } : { text: piece }));
  return parts.filter((part) => !('text' in part) || part.text !== '');
}

function formatDate(iso: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (!year || !month) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

function nameOf(code: string, locale: string, type: 'language' | 'region'): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
