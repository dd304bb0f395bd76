import type { Phrasing } from '@/components/i18n';
import type { MessageKey } from '@/components/message-key';

const PURPOSES: Readonly<Record<string, MessageKey>> = {
  necessary: 'consent.purpose.necessary',
  improvement: 'consent.purpose.improvement',
  'audience-measurement': 'consent.purpose.audienceMeasurement',
  advertising: 'consent.purpose.advertising',
  'personalised-advertising': 'consent.purpose.personalisedAdvertising',
  'personalised-content': 'consent.purpose.personalisedContent',
  'ad-measurement': 'consent.purpose.adMeasurement',
  'audience-research': 'consent.purpose.audienceResearch',
  'social-networks': 'consent.purpose.socialNetworks',
  comments: 'consent.purpose.comments',
  functional: 'consent.purpose.functional',
  security: 'consent.purpose.security',
  storage: 'consent.purpose.storage',
};

const DATA_TYPES: Readonly<Record<string, MessageKey>> = {
  'ip-address': 'consent.dataType.ipAddress',
  identifiers: 'consent.dataType.identifiers',
  location: 'consent.dataType.location',
  browsing: 'consent.dataType.browsing',
  usage: 'consent.dataType.usage',
  social: 'consent.dataType.social',
  comments: 'consent.dataType.comments',
  contact: 'consent.dataType.contact',
  device: 'consent.dataType.device',
};

/** A purpose in words; as the report has it where it is none of those known. */
export function sayPurpose(purpose: string, say: Phrasing['say']): string {
  const key = PURPOSES[purpose];
  return key ? say(key) : purpose;
}

/** A kind of data in words; as the report has it where it is none of those known. */
export function sayDataType(dataType: string, say: Phrasing['say']): string {
  const key = DATA_TYPES[dataType];
  return key ? say(key) : dataType;
}

/** The entries of the checklist that are shown here; the others are said by the sentence, the choices and the lists already. */
const SHOWN_PRACTICES = [
  'P03',
  'P04',
  'P05',
  'P06',
  'P07',
  'P08',
  'P09',
  'P10',
  'P11',
  'P12',
  'P13',
  'P14',
  'P15',
  'P16',
  'P17',
  'P23',
  'P24',
  'P25',
  'P26',
  'P29',
  'P31',
  'P32',
] as const;

/** Whether the panel has words for a practice. */
export function isKnownPractice(id: string): id is (typeof SHOWN_PRACTICES)[number] {
  return (SHOWN_PRACTICES as readonly string[]).includes(id);
}
