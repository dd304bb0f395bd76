import { browser } from 'wxt/browser';
import { type GeneratedI18nStructure, i18n } from '#i18n';

type Key = keyof GeneratedI18nStructure;

/** The words of the interface in the browser's language, as `components/i18n.ts` wants them: with their `{placeholders}` as they stand. */
export const words = {
  locale: browser.i18n.getUILanguage(),
  // Its signature wants the values at once; the components put elements there, too.
  message: (key: Key): string => (i18n.t as (key: string) => string)(key),
};
