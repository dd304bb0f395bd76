import type { OutletKnowledge } from '@/lib/core/outlet/knowledge';
import { agencies } from '@/lib/packs/outlets/agencies';
import { siteLinks } from '@/lib/packs/outlets/site-links';

/** All that we know of outlets beforehand. */
export const outletKnowledge: OutletKnowledge = { agencies, siteLinks };
