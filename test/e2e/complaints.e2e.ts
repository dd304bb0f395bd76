import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '@/tools/browsers';
import { poll } from '@/tools/harness/extension';
import { articlePage } from './pages';
import { type Session, startSession } from './session';

const inTab = (tabId: number, script: string) =>
  `browser.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => { ${script} } }).then(() => true)`;

// The listener that the other tests rely on hears what is planted here.
describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('an exception of a content script does not go unheard', () =>
    expectHeard((word, tabId) => inTab(tabId, `setTimeout(() => { throw new Error('${word}') })`)));

  test('a promise of a content script that nobody catches does not go unheard', () =>
    expectHeard((word, tabId) => inTab(tabId, `Promise.reject(new Error('${word}'))`)));

  test('an exception in a page of the extension does not go unheard', () =>
    expectHeard((word) => `void setTimeout(() => { throw new Error('${word}') })`));

  test.runIf(name === 'chromium')('an error that a content script writes to the console does not go unheard', () =>
    expectHeard((word, tabId) => inTab(tabId, `console.error('${word}')`)),
  );

  async function expectHeard(plant: (word: string, tabId: number) => string): Promise<void> {
    const word = crypto.randomUUID();
    const tab = await session.open(articlePage());
    await session.readReport(tab);
    await session.driver.evaluate(plant(word, tab.tabId));
    const heard = await poll(
      () => session.complaints.take(),
      (all) => all.some((complaint) => complaint.includes(word)),
    );
    expect(heard).not.toEqual([]);
    await tab.close();
  }
});
