import type { CmpRecord } from '@/lib/core/consent/cmp';

/** CookieYes. */
export const cookieyes: CmpRecord = {
  name: 'CookieYes',
  ids: ['cookie-law-info-bar'],
  idStarts: [],
  classes: ['cky-consent-container'],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
