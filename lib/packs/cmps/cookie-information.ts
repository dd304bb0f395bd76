import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Cookie Information. */
export const cookieInformation: CmpRecord = {
  name: 'Cookie Information',
  ids: ['coiOverlay', 'coi-banner-wrapper'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
