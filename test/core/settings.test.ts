import { expect, test } from 'vitest';
import type { FramingMark } from '@/lib/core/report';
import { DEFAULT_SETTINGS, isMarkShown, parseSettings } from '@/lib/core/settings';

const SLAMMED: FramingMark = {
  id: 'f1',
  category: 'VERB',
  content: 'slammed',
  cue: 'slam',
  level: 'standard',
  why: 'A verb of combat.',
  provenance: 'reviewed',
  voice: 'outlet',
  place: 'body',
  start: 0,
  end: 7,
};

test('a clear cue of the outlet is marked from the standard level on', () => {
  expect(isMarkShown(SLAMMED, { ...DEFAULT_SETTINGS, level: 'discreet' })).toBe(false);
  expect(isMarkShown(SLAMMED, { ...DEFAULT_SETTINGS, level: 'standard' })).toBe(true);
  expect(isMarkShown(SLAMMED, { ...DEFAULT_SETTINGS, level: 'all' })).toBe(true);
});

test('a speaker’s own wording is not marked as the outlet’s', () => {
  expect(isMarkShown({ ...SLAMMED, voice: 'speaker' }, DEFAULT_SETTINGS)).toBe(false);
});

test('a muted cue is marked nowhere', () => {
  expect(isMarkShown(SLAMMED, { ...DEFAULT_SETTINGS, cuesMuted: ['slam'] })).toBe(false);
});

test('caution is a layer of its own: at any level, but only when wanted', () => {
  const unconfirmed: FramingMark = { ...SLAMMED, category: 'HEDGE', level: 'caution' };

  expect(isMarkShown(unconfirmed, { ...DEFAULT_SETTINGS, level: 'all' })).toBe(false);
  expect(isMarkShown(unconfirmed, { ...DEFAULT_SETTINGS, level: 'discreet', categoriesShown: ['HEDGE'] })).toBe(true);
});

test('settings come back from JSON as they were', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    level: 'all',
    sitesOff: ['a.example'],
    corrections: [{ url: 'https://a.example/', content: 'We will', name: 'Ana Ruiz' }],
  };

  expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test.each([null, 3, 'settings', [], { level: 'loud', sitesOff: [1], corrections: [{ url: 1 }], badgeShown: 'yes' }])(
  'what is no settings, %j, leaves the defaults',
  (json) => {
    expect(parseSettings(json)).toEqual(DEFAULT_SETTINGS);
  },
);
