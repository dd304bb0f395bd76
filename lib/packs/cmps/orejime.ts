import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Orejime. */
export const orejime: CmpRecord = {
  name: 'Orejime',
  ids: ['orejime'],
  idStarts: [],
  classes: ['orejime-Notice', 'orejime-Banner'],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
