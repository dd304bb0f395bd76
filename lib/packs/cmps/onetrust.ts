import type { CmpRecord } from '@/lib/core/consent/cmp';

/** OneTrust. */
export const onetrust: CmpRecord = {
  name: 'OneTrust',
  ids: ['onetrust-banner-sdk', 'onetrust-consent-sdk'],
  idStarts: [],
  classes: ['ot-sdk-container'],
  frameIds: [],
  tcfId: 28,
  provenance: 'general-knowledge',
};
