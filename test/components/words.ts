import { createPhrasing, type Phrasing } from '@/components/i18n';
import enText from '@/locales/en.yml?raw';
import frText from '@/locales/fr.yml?raw';
import { parseMessages } from './parse-messages';

const MESSAGES = { en: parseMessages(enText), fr: parseMessages(frText) };

/** The interface as it speaks English or French. */
export function phrasingIn(locale: 'en' | 'fr'): Phrasing {
  return createPhrasing({ locale, message: (key) => MESSAGES[locale].get(key) ?? `{missing ${key}}` });
}
