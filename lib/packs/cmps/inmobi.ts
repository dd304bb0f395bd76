import type { CmpRecord } from '@/lib/core/consent/cmp';

/** InMobi Choice (Quantcast). */
export const inmobi: CmpRecord = {
  name: 'InMobi Choice (Quantcast)',
  ids: ['qc-cmp2-container', 'qc-cmp2-main'],
  idStarts: [],
  classes: ['qc-cmp2-container'],
  frameIds: [],
  tcfId: 10,
  provenance: 'general-knowledge',
};
