import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Evidon. */
export const evidon: CmpRecord = {
  name: 'Evidon',
  ids: ['_evidon_banner', '_evidon-banner'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
