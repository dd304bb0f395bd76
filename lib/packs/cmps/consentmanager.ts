import type { CmpRecord } from '@/lib/core/consent/cmp';

/** consentmanager. */
export const consentmanager: CmpRecord = {
  name: 'consentmanager',
  ids: ['cmpbox', 'cmpwrapper'],
  idStarts: [],
  classes: ['cmpbox'],
  frameIds: [],
  tcfId: 31,
  provenance: 'general-knowledge',
};
