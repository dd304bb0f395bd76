import type { CmpRecord } from '@/lib/core/consent/cmp';

/** tarteaucitron. */
export const tarteaucitron: CmpRecord = {
  name: 'tarteaucitron',
  ids: ['tarteaucitronRoot', 'tarteaucitronAlertBig'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
