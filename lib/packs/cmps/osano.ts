import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Osano. */
export const osano: CmpRecord = {
  name: 'Osano',
  ids: [],
  idStarts: [],
  classes: ['osano-cm-window', 'osano-cm-dialog'],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
