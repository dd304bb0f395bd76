import { compactLabel } from '@/lib/core/consent/folded-text';
import type { SiteLinkProperty, SiteLinkWords } from '@/lib/core/outlet/knowledge';

/** What a link in a site's footer leads to, by its text; null if it tells nothing of the outlet. */
export function findSiteLinkProperty(text: string, siteLinks: readonly SiteLinkWords[]): SiteLinkProperty | null {
  const label = compactLabel(text);
  for (const { words } of siteLinks) {
    for (const [property, phrases] of Object.entries(words)) {
      if (phrases.some((phrase) => fits(phrase, label))) return property as SiteLinkProperty;
    }
  }
  return null;
}

function fits(phrase: string, label: string): boolean {
  const compact = compactLabel(phrase);
  return phrase.endsWith('*') ? label.startsWith(compact) : label === compact;
}
