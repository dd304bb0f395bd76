import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Cookiebot. */
export const cookiebot: CmpRecord = {
  name: 'Cookiebot',
  ids: ['CybotCookiebotDialog'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: 134,
  provenance: 'general-knowledge',
};
