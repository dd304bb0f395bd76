/** One thing that a page says of its publisher, and where it says so. */
export interface OutletDeclaration {
  /** As `OutletFact.property`. */
  readonly property: string;
  readonly value: string;
  /** `json-ld publisher.name`, `meta og:site_name`, `link footer` … */
  readonly where: string;
  readonly quote: string | null;
  readonly url: string | null;
}
