/** A news agency and the names that credit it. */
export interface AgencyRecord {
  readonly name: string;
  /** As they stand in bylines and credits, case and all; each is matched as a whole word. */
  readonly aliases: readonly string[];
}

/** What a page of the site about itself is for: as `OutletFact.property`. */
export type SiteLinkProperty =
  | 'imprint'
  | 'about'
  | 'privacy'
  | 'policy:ethicsPolicy'
  | 'policy:correctionsPolicy'
  | 'policy:ownershipFundingInfo'
  | 'policy:publishingPrinciples'
  | 'policy:masthead';

/** How links to such a page are called in one language; a phrase is matched as the link's whole text, with `*` as an open ending. */
export interface SiteLinkWords {
  readonly tag: string;
  readonly words: Readonly<Partial<Record<SiteLinkProperty, readonly string[]>>>;
}

/** All that Sourcelight knows of outlets beforehand. */
export interface OutletKnowledge {
  readonly agencies: readonly AgencyRecord[];
  readonly siteLinks: readonly SiteLinkWords[];
}
