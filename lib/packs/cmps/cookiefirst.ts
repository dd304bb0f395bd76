import type { CmpRecord } from '@/lib/core/consent/cmp';

/** CookieFirst. */
export const cookiefirst: CmpRecord = {
  name: 'CookieFirst',
  ids: ['cookiefirst-root'],
  idStarts: [],
  classes: ['cookiefirst-root'],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
