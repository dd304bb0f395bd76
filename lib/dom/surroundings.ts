import type { Article } from '@/lib/core/article/article';
import type { ConsentKnowledge } from '@/lib/core/consent/knowledge';
import { compileNoticeReader } from '@/lib/core/consent/notice-reader';
import type { ConsentObservations } from '@/lib/core/consent/observations';
import { readConsentInParts } from '@/lib/core/consent/read-consent';
import type { OutletDeclaration } from '@/lib/core/outlet/declarations';
import type { DomainLookup } from '@/lib/core/outlet/domain-lookup';
import type { OutletKnowledge } from '@/lib/core/outlet/knowledge';
import type { Consent } from '@/lib/core/report';
import type { ShadowOpener } from '@/lib/dom/consent/flat-tree';
import { observeConsent } from '@/lib/dom/consent-observer';
import type { PageMetadata } from '@/lib/dom/metadata';
import { readOutletDeclarations } from '@/lib/dom/outlet-declarations';

/** What stands around the article, read by a script of its own: the marks need not wait for it. */
export interface Surroundings {
  /** Looks for a consent notice until the signal, and tells what changes. */
  observeConsent(watch: {
    readonly openShadow: ShadowOpener;
    readonly signal: AbortSignal;
    readonly onChange: (observations: ConsentObservations) => void;
  }): void;
  readConsent(observations: ConsentObservations, domainOf: DomainLookup): Generator<void, Consent>;
  /** What the page says of its publisher. */
  readDeclarations(page: { readonly metadata: PageMetadata; readonly article: Article }): readonly OutletDeclaration[];
}

/** Reads the surroundings of this document's article. */
export function createSurroundings(knowledge: {
  readonly consent: ConsentKnowledge;
  readonly outlets: OutletKnowledge;
}): Surroundings {
  const reader = compileNoticeReader(knowledge.consent);
  return {
    observeConsent: (watch) => observeConsent(document, { ...watch, knowledge: knowledge.consent, reader }),
    readConsent: (observations, domainOf) =>
      readConsentInParts(observations, { reader, domainOf, hostname: location.hostname }),
    readDeclarations: (page) => readOutletDeclarations(document, { ...page, knowledge: knowledge.outlets }),
  };
}
