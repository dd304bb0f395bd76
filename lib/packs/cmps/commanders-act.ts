import type { CmpRecord } from '@/lib/core/consent/cmp';

/** Commanders Act TrustCommander. */
export const commandersAct: CmpRecord = {
  name: 'Commanders Act TrustCommander',
  ids: ['tc-privacy-wrapper', 'popin_tc_privacy'],
  idStarts: [],
  classes: [],
  frameIds: [],
  tcfId: null,
  provenance: 'general-knowledge',
};
