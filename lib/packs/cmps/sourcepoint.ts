import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Sourcepoint. */
export const sourcepoint: CmpRecord = {
  name: 'Sourcepoint',
  ids: [],
  idStarts: ['sp_message_container_'],
  classes: [],
  frameIds: ['sp_message_iframe'],
  tcfId: 6,
  provenance: 'general-knowledge',
};
