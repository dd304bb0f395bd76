import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Google Privacy & messaging. */
export const googleFundingChoices: CmpRecord = {
  name: 'Google Privacy & messaging',
  ids: [],
  idStarts: [],
  classes: ['fc-consent-root'],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
