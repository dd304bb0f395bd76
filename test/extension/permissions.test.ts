import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasHostAccess, requestHostAccess, watchHostAccess } from '@/lib/extension/permissions';

const WEB = { origins: ['http://*/*', 'https://*/*'] };
const listeners = { onAdded: new Set<() => void>(), onRemoved: new Set<() => void>() };

beforeEach(() => {
  const event = (set: Set<() => void>) => ({
    addListener: (listener: () => void) => void set.add(listener),
    removeListener: (listener: () => void) => void set.delete(listener),
  });
  Object.assign(fakeBrowser.permissions, {
    contains: vi.fn(async () => false),
    request: vi.fn(async () => true),
    onAdded: event(listeners.onAdded),
    onRemoved: event(listeners.onRemoved),
  });
});

test('access is asked about, and asked for, for the pages of the web and nothing else', async () => {
  expect(await hasHostAccess()).toBe(false);
  expect(fakeBrowser.permissions.contains).toHaveBeenCalledWith(WEB);
  expect(await requestHostAccess()).toBe(true);
  expect(fakeBrowser.permissions.request).toHaveBeenCalledWith(WEB);
});

test('who watches hears when access is given and when it is taken, until the end', () => {
  const life = new AbortController();
  const heard = vi.fn();
  watchHostAccess(heard, life.signal);
  for (const set of Object.values(listeners)) for (const tell of set) tell();
  expect(heard).toHaveBeenCalledTimes(2);
  life.abort();
  expect([...listeners.onAdded, ...listeners.onRemoved]).toEqual([]);
});
