import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/core/settings';
import {
  addCorrection,
  changeSettings,
  isSiteOn,
  muteCue,
  readSettings,
  removeCorrection,
  setCategoryShown,
  setSiteOn,
  watchSettings,
} from '@/lib/extension/settings';

beforeEach(() => fakeBrowser.reset());

test('whoever has chosen nothing has the defaults', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('what stands in the storage is not believed where it makes no sense', async () => {
  await fakeBrowser.storage.local.set({
    settings: { level: 'extreme', sitesOff: ['a.example', 7], badgeShown: 'yes' },
  });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['a.example'] });
});

test('a site that is switched off stays off, once, until it is switched on', async () => {
  await setSiteOn('gazette.example', { on: false });
  await setSiteOn('gazette.example', { on: false });
  expect((await readSettings()).sitesOff).toEqual(['gazette.example']);
  expect(isSiteOn(await readSettings(), 'gazette.example')).toBe(false);
  expect(isSiteOn(await readSettings(), 'other.example')).toBe(true);
  await setSiteOn('gazette.example', { on: true });
  expect((await readSettings()).sitesOff).toEqual([]);
});

test('two changes at once are both kept', async () => {
  await Promise.all([
    setSiteOn('a.example', { on: false }),
    muteCue('slammed'),
    changeSettings(() => ({ level: 'all' })),
  ]);
  expect(await readSettings()).toMatchObject({ sitesOff: ['a.example'], cuesMuted: ['slammed'], level: 'all' });
});

test('a second correction of the same words takes the place of the first, and can be taken back', async () => {
  const words = { url: 'https://gazette.example/story', content: 'We will rebuild' };
  await addCorrection({ ...words, name: 'Tom Becker' });
  await addCorrection({ ...words, name: null });
  expect((await readSettings()).corrections).toEqual([{ ...words, name: null }]);
  await removeCorrection(words);
  expect((await readSettings()).corrections).toEqual([]);
});

test('a category that is hidden and shown again is listed once', async () => {
  await setCategoryShown('VERB', { shown: false });
  expect((await readSettings()).categoriesShown).not.toContain('VERB');
  await setCategoryShown('VERB', { shown: true });
  await setCategoryShown('VERB', { shown: true });
  expect((await readSettings()).categoriesShown.filter((category) => category === 'VERB')).toHaveLength(1);
});

test('who watches hears of a change, and after the end of nothing', async () => {
  const life = new AbortController();
  const heard = vi.fn();
  watchSettings(heard, life.signal);
  await changeSettings(() => ({ badgeShown: false }));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, badgeShown: false }));
  life.abort();
  heard.mockClear();
  await changeSettings(() => ({ badgeShown: true }));
  expect(heard).not.toHaveBeenCalled();
});
