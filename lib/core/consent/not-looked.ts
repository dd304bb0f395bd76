import type { Consent } from '@/lib/core/report';

const WHY = 'The page was not looked at.';

/** What a report says of the notice before anybody has looked for one. */
export const NOT_LOOKED_AT: Consent = {
  notice: 'unknown',
  cmp: null,
  text: null,
  secondLayerText: null,
  language: null,
  controllers: [],
  purposes: [],
  dataTypes: [],
  partners: null,
  policyLink: null,
  choices: [],
  practices: Array.from({ length: 32 }, (_, index) => ({
    id: `P${String(index + 1).padStart(2, '0')}`,
    state: 'unknown',
    value: null,
    why: WHY,
    evidence: [],
  })),
  signals: { tcf: null, gpp: null, usp: null, gpc: null },
  before: { until: 'report', cookies: [], thirdParties: [] },
};
