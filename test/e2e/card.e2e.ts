import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '@/lib/core/report';
import type { BrowserName } from '@/tools/browsers';
import { poll } from '@/tools/harness/extension';
import type { ReadingTab } from '@/tools/harness/tab';
import { ARTICLE_URL, articlePage } from './pages';
import { type Session, startSession } from './session';

const CARD = `document.querySelector('sourcelight-card')`;

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let session: Session;
  let tab: ReadingTab;
  beforeAll(async () => {
    session = await startSession(name);
    tab = await session.open(articlePage());
    await session.readReport(tab);
    await tab.page.bringToFront();
  });
  afterAll(() => session?.close());
  afterEach(async () => {
    expect(await session.complaints.take()).toEqual([]);
  });

  test('the keyboard alone names another speaker, keeps it on the device, and takes it back', async () => {
    const first = (report: Report) => report.quotations.find(({ content }) => content.startsWith('We will rebuild'));
    const speakerOf = async () => {
      const report = await session.readReport(tab);
      return report.speakers.find(({ id }) => id === first(report)?.speaker)?.name;
    };
    const kept = () =>
      session.driver.evaluate<unknown[]>(
        `browser.storage.local.get('settings').then(({ settings }) => settings?.corrections ?? [])`,
      );
    expect(await kept()).toEqual([]);

    await session.driver.ask(tab.tabId, 'showAnnotation', first(await session.readReport(tab))?.id);
    await hasFocus(tab);
    await pressKeys(tab, [...tabsToCorrection(await session.readReport(tab), 'Ana Ruiz'), 'Enter']);
    await pressKeys(tab, ['ArrowDown', 'Enter']);
    await poll(speakerOf, (speaker) => speaker === 'Tom Becker');
    expect(await kept()).toMatchObject([{ url: ARTICLE_URL, name: 'Tom Becker' }]);

    await pressKeys(tab, [...tabsToCorrection(await session.readReport(tab), 'Tom Becker'), 'Tab', 'Enter']);
    await poll(speakerOf, (speaker) => speaker === 'Ana Ruiz');
    expect(await kept()).toEqual([]);
    await pressKeys(tab, ['Escape']);
    await poll(
      () => tab.page.evaluate(`${CARD} === null`),
      (isGone) => isGone === true,
    );
  });

  test('a mark far below is scrolled to, and its card stands beside it in the window', async () => {
    const filler = '<p>The river went on as rivers do, past the mill, the school and the three old willows.</p>'.repeat(
      60,
    );
    const far = articlePage({ url: 'https://gazette.example/2026/05/14/the-river-goes-on-past-the-mill' });
    const html = far.bytes.toString().replace('<p id="second">', `${filler}<p id="second">`);
    const long = await session.open({ ...far, bytes: Buffer.from(html) });
    const { quotations } = await session.readReport(long);
    await long.page.bringToFront();
    await session.driver.ask(
      long.tabId,
      'showAnnotation',
      quotations.find(({ content }) => content.startsWith('Nobody'))?.id,
    );
    await poll(
      () =>
        long.page.evaluate(`(() => {
        const line = document.querySelector('#second').getBoundingClientRect();
        const card = ${CARD}?.getBoundingClientRect();
        return !!card && card.top >= 0 && card.bottom <= innerHeight && Math.abs(card.top - line.top) < 100;
      })()`),
      (stands) => stands === true,
    );
    await long.close();
    await tab.page.bringToFront();
  });

  test('an arrow key steps from card to card, and the focus goes with it', async () => {
    const { quotations } = await session.readReport(tab);
    await session.driver.ask(tab.tabId, 'showAnnotation', quotations[0]?.id);
    await hasFocus(tab);
    const before = await boxOfCard(tab);
    await pressKeys(tab, ['ArrowRight']);
    await poll(
      () => boxOfCard(tab),
      (box) => box !== before,
    );
    await hasFocus(tab);
    await pressKeys(tab, ['Escape']);
  });

  test('underline only takes the wash away and leaves the line', async () => {
    const layers = async () => String(await tab.page.evaluate(`[...CSS.highlights.keys()].join()`));
    expect(await layers()).toContain('sourcelight-wash');

    await session.driver.evaluate(`browser.storage.local.get('settings').then(({ settings }) =>
      browser.storage.local.set({ settings: { ...settings, appearance: 'underline' } }))`);

    await poll(layers, (now) => !now.includes('wash'));
    expect(await layers()).toContain('sourcelight-direct');
  });
});

/** Past the two steps, and past the choice of one speaker's quotations where they are several. */
function tabsToCorrection({ quotations, speakers }: Report, name: string): readonly string[] {
  const speaker = speakers.find((one) => one.name === name)?.id;
  const own = quotations.filter((quotation) => quotation.repeats === null && quotation.speaker === speaker);
  return Array(own.length > 1 ? 4 : 3).fill('Tab');
}

async function hasFocus({ page }: ReadingTab): Promise<void> {
  await poll(
    () => page.evaluate(`${CARD} !== null && document.activeElement === ${CARD}`),
    (has) => has === true,
  );
}

async function pressKeys({ page }: ReadingTab, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key as 'Tab');
}

async function boxOfCard({ page }: ReadingTab): Promise<unknown> {
  return await page.evaluate(`JSON.stringify(${CARD}?.getBoundingClientRect())`);
}
