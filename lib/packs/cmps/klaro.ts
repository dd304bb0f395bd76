import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Klaro. */
export const klaro: CmpRecord = {
  name: 'Klaro',
  ids: ['klaro'],
  idStarts: [],
  classes: ['klaro'],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
