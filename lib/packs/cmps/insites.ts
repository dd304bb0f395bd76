import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Cookie Consent (Insites). */
export const insites: CmpRecord = {
  name: 'Cookie Consent (Insites)',
  ids: [],
  idStarts: [],
  classes: ['cc-window'],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
