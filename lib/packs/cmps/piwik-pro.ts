import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Piwik PRO. */
export const piwikPro: CmpRecord = {
  name: 'Piwik PRO',
  ids: ['ppms_cm_popup_overlay', 'ppms_cm_consent_popup'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
