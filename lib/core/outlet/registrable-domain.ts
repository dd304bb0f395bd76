import { getDomain } from 'tldts';

/**
 * The registrable domain of a hostname (`rt.com` of `francais.rt.com`); null for addresses and public suffixes themselves.
 *
 * For the background and tools alone: the list of suffixes weighs more than the rest of the reader (docs/adr).
 */
export function registrableDomain(hostname: string): string | null {
  return getDomain(hostname, { allowPrivateDomains: true });
}
