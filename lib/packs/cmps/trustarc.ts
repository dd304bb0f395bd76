import type { CmpRecord } from '@/lib/core/consent/cmp';

/** TrustArc. */
export const trustarc: CmpRecord = {
  name: 'TrustArc',
  ids: ['truste-consent-track', 'consent_blackbar', 'trustarcNoticeFrame'],
  idStarts: [],
  classes: [],
  frameIds: ['trustarcNoticeFrame', 'pop-frame'],
  tcfId: null,
  provenance: 'general-knowledge',
};
