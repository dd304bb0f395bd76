import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Complianz. */
export const complianz: CmpRecord = {
  name: 'Complianz',
  ids: ['cmplz-cookiebanner-container'],
  idStarts: [],
  classes: ['cmplz-cookiebanner'],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
