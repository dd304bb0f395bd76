import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Borlabs Cookie. */
export const borlabs: CmpRecord = {
  name: 'Borlabs Cookie',
  ids: ['BorlabsCookieBox', 'BorlabsDialog'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
