import type { CmpRecord } from '@/lib/core/consent/cmp';

/** AppConsent (SFBX). */
export const appconsent: CmpRecord = {
  name: 'AppConsent (SFBX)',
  ids: ['appconsent'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
