/** How one consent management platform is recognised in a document. */
export interface CmpRecord {
  readonly name: string;
  /** Element ids of its notice or of what holds it. */
  readonly ids: readonly string[];
  /** How the ids of such elements begin where they end in a number. */
  readonly idStarts: readonly string[];
  /** Class names of the same. */
  readonly classes: readonly string[];
  /** How the id of a frame that holds its notice begins. */
  readonly frameIds: readonly string[];
  /** Its number in the IAB's list of registered CMPs; null if it has none or none is known for sure. */
  readonly tcfId: number | null;
  /** Where the marks were seen. */
  readonly provenance: string;
}
