import { compileNoticeReader } from '@/lib/core/consent/notice-reader';
import { readConsent } from '@/lib/core/consent/read-consent';
import { observeConsentNow } from '@/lib/dom/consent-observer';
import { consentKnowledge } from '@/lib/packs/notices/index';

const reader = compileNoticeReader(consentKnowledge);

/** The consent of the page as it stands, with what was observed and how long it took. */
export function read() {
  const before = performance.now();
  const observations = observeConsentNow(document, { knowledge: consentKnowledge });
  const observed = performance.now();
  const consent = readConsent(observations, { reader, hostname: location.hostname, domainOf: (hostname) => hostname });
  return {
    consent,
    place: observations.place,
    limits: observations.limits,
    coveredShare: observations.coveredShare,
    layers: observations.layers,
    observeMs: observed - before,
    readMs: performance.now() - observed,
    elements: document.getElementsByTagName('*').length,
  };
}
