import { SIGNS } from '@/lib/core/text/signs';
import { FUNCTION_WORDS } from './function-words';

/** The language of a text by its script and its function words; null where neither is clear. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return languageOfScript(sample) ?? languageOfWords(sample);
}

/** Code units; a few paragraphs are enough, and more cost time on every page. */
const SAMPLE = 1500;
/** Below this share of function words the text is a list of names, or another language. */
const LEAST_SHARE = 0.12;
const LEAST_WORDS = 20;
/** The best language must lead the next by this factor: Danish and Norwegian share most words. */
const LEAD = 1.15;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
];

/** The scripts that tell a language: not Latin, and not the marks between. */
const TELLING = /[\u0370-\u1fff\u3040-\ud7af]/;

function languageOfScript(text: string): string | null {
  if (!TELLING.test(text)) return null;
  const letters = count(text, LETTER);
  if (letters < 40) return null;
  const cyrillic = count(text, /[\u0400-\u04ff]/g);
  if (cyrillic > letters / 2) return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
  const arabic = count(text, /[\u0600-\u06ff]/g);
  if (arabic > letters / 2) return count(text, /[پچژگی]/g) > arabic / 30 ? 'fa' : 'ar';
  const found = SCRIPTS.find(([letter, tag]) => count(text, letter) > letters * (tag === 'ja' ? 0.1 : 0.4));
  return found?.[1] ?? null;
}

const LETTER = new RegExp(String.raw`[^${SIGNS}\d]`, 'g');
const WORD = new RegExp(String.raw`[^${SIGNS}\d]+`, 'g');

function languageOfWords(text: string): string | null {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) {
    for (const language of LANGUAGES_OF_WORD.get(word) ?? NONE) counts[language] = (counts[language] ?? 0) + 1;
  }
  const best = counts.indexOf(Math.max(...counts));
  const [, next = 0] = counts.toSorted((a, b) => b - a);
  const held = counts[best] ?? 0;
  if (held < words.length * LEAST_SHARE || held < next * LEAD) return null;
  return LANGUAGES[best] ?? null;
}

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const NONE: readonly number[] = [];
/** The languages that have a word, by their place in the list: one look for each word of the text, however many languages there are. */
const LANGUAGES_OF_WORD = new Map<string, number[]>();
for (const [language, tag] of LANGUAGES.entries()) {
  for (const word of new Set(FUNCTION_WORDS[tag]?.split(' '))) {
    const languages = LANGUAGES_OF_WORD.get(word);
    if (languages) languages.push(language);
    else LANGUAGES_OF_WORD.set(word, [language]);
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
