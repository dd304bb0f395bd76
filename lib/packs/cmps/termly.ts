import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Termly. */
export const termly: CmpRecord = {
  name: 'Termly',
  ids: ['termly-code-snippet-support'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
