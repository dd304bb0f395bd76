import type { CmpRecord } from '@/lib/core/consent/cmp';

/** iubenda. */
export const iubenda: CmpRecord = {
  name: 'iubenda',
  ids: ['iubenda-cs-banner'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
