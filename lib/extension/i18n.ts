import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { localeOf } from '@/lib/extension/locale-of';

// Its signature wants the values at once; the components put elements there, too. A test holds keys and locales together.
const message = i18n.t as (key: string) => string;

/** The words of the interface, as `components/i18n.ts` wants them: with their `{placeholders}` as they stand. */
export const words = {
  locale: localeOf(message('interfaceLanguage'), browser.i18n.getUILanguage()),
  message,
};
