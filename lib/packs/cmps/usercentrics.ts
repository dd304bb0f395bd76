import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Usercentrics. */
export const usercentrics: CmpRecord = {
  name: 'Usercentrics',
  ids: ['usercentrics-root', 'usercentrics-cmp-ui'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: 5,
  provenance: 'general-knowledge',
};
