import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Sirdata. */
export const sirdata: CmpRecord = {
  name: 'Sirdata',
  ids: ['sd-cmp'],
  idStarts: [],
  classes: ['sd-cmp'],
  frameIds: [],
  tcfId: 92,
  provenance: 'general-knowledge',
};
