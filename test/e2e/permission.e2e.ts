import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '@/tools/browsers';
import { delay, poll } from '@/tools/harness/extension';
import { letScriptsRun } from '@/tools/harness/popup';
import type { ReadingTab } from '@/tools/harness/tab';
import { articlePage } from './pages';
import { hasReader, type Session, startSession } from './session';

describe.each<BrowserName>(['chromium', 'firefox'])('in %s, where the web may not be read without a click', (name) => {
  let session: Session;
  let tab: ReadingTab;
  beforeAll(async () => {
    session = await startSession(name);
    tab = await session.open(articlePage());
    await session.readReport(tab);
    await session.running.setHostAccess('revoked');
  });
  afterAll(() => session?.close());
  afterEach(async () => {
    expect(await session.complaints.take()).toEqual([]);
  });

  test('an article is not read by itself', async () => {
    await tab.show(articlePage(), 'on');
    await delay(1500);
    expect(await hasReader(session.driver, tab)).toBe(false);
  });

  test('the toolbar button reads the page before one and offers to read the others', async () => {
    await tab.show(articlePage(), 'on');
    if (name === 'chromium') await letScriptsRun(session.running, tab.page);
    const popup = await session.openPopup(tab);

    const text = await poll(
      () => popup.evaluate<string>('doc.body.innerText'),
      (shown) => shown.includes('Ana Ruiz'),
    );
    expect(text).toContain('Sourcelight may not read gazette.example by itself.');
    expect(text).toContain('Grant access');
    // Chromium's settings take the popup's place, and so close it.
    if (name === 'chromium') return;
    await session.running.setHostAccess('granted');
    await poll(
      () => popup.evaluate<string>('doc.body.innerText'),
      (shown) => shown.includes('Ana Ruiz') && !shown.includes('Grant access'),
    );
    await popup.close();
  });
});
