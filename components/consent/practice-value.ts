import type { Phrasing } from '@/components/i18n';
import type { Practice } from '@/lib/core/report';

const LOOKS = ['filled', 'outlined', 'text', 'icon', 'unknown'] as const;
const WORDS = {
  'refusing is offered too': 'consent.value.rejectOffered',
  'meaning stated': 'consent.value.meaningStated',
  'meaning not stated': 'consent.value.meaningNotStated',
} as const;
/** Those whose state says more than the number behind it. */
const STATE_ONLY = new Set(['P03', 'P04', 'P10', 'P13', 'P32']);

/** What was observed, in a few words: its value where it has one that means something, else yes or no; null where it could not be told. */
export function sayPracticeValue(practice: Practice, phrasing: Phrasing): string | null {
  const { id, state, value, evidence } = practice;
  if (state === 'unknown') return null;
  if (id === 'P15' && evidence[0] !== undefined) return phrasing.say('cue', { cue: evidence[0] });
  if (value === null || STATE_ONLY.has(id)) return phrasing.say(state === 'yes' ? 'consent.yes' : 'consent.no');
  if (id === 'P25' && typeof value === 'number') return phrasing.percent(value);
  if (id === 'P31' && typeof value === 'number') return phrasing.sayCount('consent.value.words', value);
  return typeof value === 'number' ? phrasing.number(value) : sayWords(value, phrasing);
}

function sayWords(value: string, phrasing: Phrasing): string {
  const known = WORDS[value as keyof typeof WORDS];
  if (known) return phrasing.say(known);
  const [, area, font] = /^([\d.]+) × area, ([\d.]+) × font size$/.exec(value) ?? [];
  if (area && font) return phrasing.say('consent.value.size', { area: Number(area), font: Number(font) });
  const [first = '', second, ...others] = value.split(' / ');
  if (second === undefined || others.length > 0) return value;
  return phrasing.say('consent.value.and', { first: sayToken(first, phrasing), second: sayToken(second, phrasing) });
}

function sayToken(token: string, phrasing: Phrasing): string {
  const look = LOOKS.find((each) => each === token);
  if (look) return phrasing.say(`consent.look.${look}`);
  return /^\d+(\.\d+)?$/.test(token) ? phrasing.number(Number(token)) : token;
}
