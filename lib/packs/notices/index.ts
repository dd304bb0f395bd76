import type { ConsentKnowledge } from '@/lib/core/consent/knowledge';
import type { NoticeLexicon } from '@/lib/core/consent/lexicon';
import { cmpRecords } from '@/lib/packs/cmps/index';
import { companies } from '@/lib/packs/notices/companies';
import { de } from '@/lib/packs/notices/de';
import { en } from '@/lib/packs/notices/en';
import { es } from '@/lib/packs/notices/es';
import { fr } from '@/lib/packs/notices/fr';
import { it } from '@/lib/packs/notices/it';
import { nl } from '@/lib/packs/notices/nl';
import { pt } from '@/lib/packs/notices/pt';

/** How notices speak, in every language that we know of; where they come from is told in SOURCES.md beside this file. */
export const noticeLexicons: readonly NoticeLexicon[] = [fr, en, de, es, it, pt, nl];

/** All that we know of notices. */
export const consentKnowledge: ConsentKnowledge = { lexicons: noticeLexicons, companies, cmps: cmpRecords };
