import type { CmpRecord } from '@/lib/core/consent/cmp';
import { appconsent } from '@/lib/packs/cmps/appconsent';
import { axeptio } from '@/lib/packs/cmps/axeptio';
import { borlabs } from '@/lib/packs/cmps/borlabs';
import { civic } from '@/lib/packs/cmps/civic';
import { commandersAct } from '@/lib/packs/cmps/commanders-act';
import { complianz } from '@/lib/packs/cmps/complianz';
import { consentmanager } from '@/lib/packs/cmps/consentmanager';
import { cookieInformation } from '@/lib/packs/cmps/cookie-information';
import { cookieScript } from '@/lib/packs/cmps/cookie-script';
import { cookiebot } from '@/lib/packs/cmps/cookiebot';
import { cookiefirst } from '@/lib/packs/cmps/cookiefirst';
import { cookieyes } from '@/lib/packs/cmps/cookieyes';
import { didomi } from '@/lib/packs/cmps/didomi';
import { evidon } from '@/lib/packs/cmps/evidon';
import { googleFundingChoices } from '@/lib/packs/cmps/google-funding-choices';
import { inmobi } from '@/lib/packs/cmps/inmobi';
import { insites } from '@/lib/packs/cmps/insites';
import { iubenda } from '@/lib/packs/cmps/iubenda';
import { klaro } from '@/lib/packs/cmps/klaro';
import { onetrust } from '@/lib/packs/cmps/onetrust';
import { orejime } from '@/lib/packs/cmps/orejime';
import { osano } from '@/lib/packs/cmps/osano';
import { piwikPro } from '@/lib/packs/cmps/piwik-pro';
import { sirdata } from '@/lib/packs/cmps/sirdata';
import { sourcepoint } from '@/lib/packs/cmps/sourcepoint';
import { tarteaucitron } from '@/lib/packs/cmps/tarteaucitron';
import { termly } from '@/lib/packs/cmps/termly';
import { trustarc } from '@/lib/packs/cmps/trustarc';
import { usercentrics } from '@/lib/packs/cmps/usercentrics';
import { vanillaCookieconsent } from '@/lib/packs/cmps/vanilla-cookieconsent';

/** The CMPs that we know of; where their marks come from is told in SOURCES.md beside this file. */
export const cmpRecords: readonly CmpRecord[] = [
  onetrust,
  cookiebot,
  didomi,
  usercentrics,
  sourcepoint,
  consentmanager,
  inmobi,
  trustarc,
  googleFundingChoices,
  tarteaucitron,
  axeptio,
  sirdata,
  complianz,
  cookieyes,
  borlabs,
  osano,
  insites,
  civic,
  iubenda,
  vanillaCookieconsent,
  klaro,
  termly,
  appconsent,
  commandersAct,
  cookiefirst,
  cookieScript,
  cookieInformation,
  piwikPro,
  evidon,
  orejime,
];
