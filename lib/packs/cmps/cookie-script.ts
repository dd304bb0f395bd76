import type { CmpRecord } from '@/lib/core/consent/cmp';

/** CookieScript. */
export const cookieScript: CmpRecord = {
  name: 'CookieScript',
  ids: ['cookiescript_injected'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
