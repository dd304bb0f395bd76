import { consentKnowledge } from '@/lib/packs/notices';
import { outletKnowledge } from '@/lib/packs/outlets';

/** What the reader takes into every tab, whatever the article's language. */
export const knowledge = { consent: consentKnowledge, outlets: outletKnowledge } as const;
