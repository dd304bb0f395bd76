import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Civic Cookie Control. */
export const civic: CmpRecord = {
  name: 'Civic Cookie Control',
  ids: ['ccc', 'ccc-module'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
