import type { DomainLookup } from '@/lib/core/outlet/domain-lookup';
import { askBackground } from '@/lib/extension/messages';

/** A tab's own memory of registrable domains, filled by the background. */
export function createTabDomains(): { domainOf: DomainLookup; learn(hostnames: readonly string[]): Promise<void> } {
  const known = new Map<string, string | null>();
  return {
    domainOf: (hostname) => known.get(hostname) ?? null,
    async learn(hostnames) {
      const missing = [...new Set(hostnames)].filter((hostname) => !known.has(hostname));
      if (missing.length === 0) return;
      const found = await askBackground('findDomains', missing);
      for (const hostname of missing) known.set(hostname, found[hostname] ?? null);
    },
  };
}
