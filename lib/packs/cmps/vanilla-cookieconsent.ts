import type { CmpRecord } from '@/lib/core/consent/cmp';

/** CookieConsent (Orest Bida). */
export const vanillaCookieconsent: CmpRecord = {
  name: 'CookieConsent (Orest Bida)',
  ids: ['cc-main', 'cc--main'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
