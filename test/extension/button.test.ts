import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '@/lib/extension/badge';
import { answersFor } from '@/lib/extension/readers';
import { changeSettings } from '@/lib/extension/settings';

const PACKS = new Set(['fr']);
const inTab = { tabId: 7, hostname: 'gazette.example' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ name: 'Sourcelight' } as never);
});

test('the badge of a tab says how many named speakers its article has', async () => {
  await showBadge(7, 3, '3 named speakers');
  expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' });
  expect(fakeBrowser.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: '3 named speakers' });
});

test('an article that names nobody says so with a nought, and no article says nothing', async () => {
  await showBadge(7, 0, null);
  expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '0' });
  await showBadge(7, null, null);
  expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  expect(fakeBrowser.action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'Sourcelight' });
});

test('whoever wants no badge has none, but the title stays', async () => {
  await changeSettings(() => ({ badgeShown: false }));
  await answersFor(inTab, PACKS).showBadge(3, '3 named speakers');
  expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  expect(fakeBrowser.action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: '3 named speakers' });
});

test('a site that is switched off gets no reader', async () => {
  const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
  await changeSettings(() => ({ sitesOff: ['gazette.example'] }));
  await answersFor(inTab, PACKS).readPage('fr');
  expect(inject).not.toHaveBeenCalled();
});

test('an article brings its language and then the reader; a language without a pack, the reader alone', async () => {
  const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
  const brought = () => inject.mock.calls.map(([{ target, files }]) => [target.tabId, ...(files ?? [])]);
  await answersFor(inTab, PACKS).readPage('fr');
  expect(brought()).toEqual([
    [7, 'pack-fr.js'],
    [7, 'reader.js'],
  ]);
  inject.mockClear();
  await answersFor(inTab, PACKS).readPage('fi');
  expect(brought()).toEqual([[7, 'reader.js']]);
});

test.each(['../secret', 'fi', '', 'FR'])('“%s” is no language that a script exists for', async (tag) => {
  const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
  expect(await answersFor(inTab, PACKS).loadPack(tag)).toBe(false);
  expect(inject).not.toHaveBeenCalled();
});

test('a page that may not be touched is refused, and nothing is thrown', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await answersFor(inTab, PACKS).openTab(9)).toBe('refused');
});

test('registrable domains are told of each host that is asked for', async () => {
  expect(await answersFor(inTab, PACKS).findDomains(['www.gazette.example', 'news.bbc.co.uk', '127.0.0.1'])).toEqual({
    'www.gazette.example': 'gazette.example',
    'news.bbc.co.uk': 'bbc.co.uk',
    '127.0.0.1': null,
  });
});
