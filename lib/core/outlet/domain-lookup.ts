/**
 * Looks a hostname's registrable domain up; null where it has none, or none is known yet.
 *
 * The list of public suffixes is too heavy for the reader: the background looks up (`registrable-domain.ts`), the reader asks it.
 */
export type DomainLookup = (hostname: string) => string | null;
