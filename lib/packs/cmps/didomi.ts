import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Didomi. */
export const didomi: CmpRecord = {
  name: 'Didomi',
  ids: ['didomi-host', 'didomi-notice', 'didomi-popup'],
  idStarts: [],
  classes: ['didomi-popup-container'],
  frameIds: [],
  tcfId: 7,
  provenance: 'general-knowledge',
};
