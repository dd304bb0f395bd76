import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Quotation, Report } from '@/lib/core/report';
import { summarise } from '@/lib/core/summary';
import type { BrowserName } from '@/tools/browsers';
import { delay, poll } from '@/tools/harness/extension';
import type { ReadingTab } from '@/tools/harness/tab';
import { ARTICLE_URL, articlePage, pageAt, shopPage } from './pages';
import { hasReader, readSettled, type Session, startSession } from './session';

/** Keeps what the document looked like before any extension could have touched it, and counts what is done to it since. */
const WATCH_OWN_DOM = `
  document.addEventListener('DOMContentLoaded', () => {
    globalThis.before = document.documentElement.outerHTML;
    globalThis.changes = 0;
    new MutationObserver((records) => { globalThis.changes += records.length })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });`;

const CARD = `document.querySelector('sourcelight-card')`;

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());
  afterEach(async () => {
    expect(await session.complaints.take()).toEqual([]);
  });

  test('an article is read by itself: both its marked quotations have their speaker', async () => {
    const tab = await session.open(articlePage());
    const report = await session.readReport(tab);
    const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker.name]));
    expect(report.url).toBe(ARTICLE_URL);
    expect(marked(report).map(({ content, speaker }) => [content, speakers.get(speaker ?? '')])).toEqual([
      ['We will rebuild every arch before the first frost,', 'Ana Ruiz'],
      ['Nobody asked the people who live on the other bank,', 'Tom Becker'],
    ]);
    await tab.close();
  });

  test('a quotation is painted, the words beside it are not, and the page has not been changed', async () => {
    const tab = await session.open(articlePage({ script: WATCH_OWN_DOM }));
    await session.readReport(tab);
    await tab.page.bringToFront();
    const marked = { quotation: await picture(tab, '#first'), plain: await picture(tab, 'h1') };
    await session.driver.ask(tab.tabId, 'toggleHighlights');
    await delay(300);
    expect((await picture(tab, '#first')).equals(marked.quotation)).toBe(false);
    expect((await picture(tab, 'h1')).equals(marked.plain)).toBe(true);
    expect(await isDomUntouched(tab)).toBe(true);
    await tab.close();
  });

  test('resting on a quotation opens its card beside the line; leaving it closes the card and leaves no trace', async () => {
    const tab = await session.open(articlePage({ script: WATCH_OWN_DOM }));
    await session.readReport(tab);
    await tab.page.bringToFront();
    const { x, y } = await wordIn(tab, '#first');
    await tab.page.mouse.move(x, y);
    await waitForCard(tab, 'open');
    expect(
      await tab.page.evaluate(`(() => {
      const card = ${CARD}.getBoundingClientRect();
      return card.height > 40 && (card.top >= ${y} || card.bottom <= ${y});
    })()`),
    ).toBe(true);
    await tab.page.mouse.move(1200, 850);
    await waitForCard(tab, 'gone');
    expect(await serialised(tab)).toBe(await tab.page.evaluate('globalThis.before'));
    await tab.close();
  });

  test('a click opens the card, and Escape closes it', async () => {
    const tab = await session.open(articlePage());
    await session.readReport(tab);
    await tab.page.bringToFront();
    const { x, y } = await wordIn(tab, '#second');
    await tab.page.mouse.click(x, y);
    await waitForCard(tab, 'open');
    await tab.page.keyboard.press('Escape');
    await waitForCard(tab, 'gone');
    await tab.close();
  });

  test('the command for the next mark opens its card, and Escape gives the focus back', async () => {
    const tab = await session.open(articlePage({ body: '<button id="own">Subscribe</button>' }));
    await session.readReport(tab);
    await tab.page.bringToFront();
    await tab.page.focus('#own');
    await session.driver.ask(tab.tabId, 'stepAnnotation', 1);
    await waitForCard(tab, 'open');
    await poll(
      () => tab.page.evaluate(`document.activeElement === ${CARD}`),
      (has) => has === true,
    );
    await tab.page.keyboard.press('Escape');
    await waitForCard(tab, 'gone');
    expect(await tab.page.evaluate('document.activeElement.id')).toBe('own');
    await tab.close();
  });

  test('the panel of the real toolbar button says the numbers of the report', async () => {
    const tab = await session.open(articlePage());
    const summary = summarise(await session.readReport(tab));
    const popup = await session.openPopup(tab);
    const text = await poll(
      () => popup.evaluate<string>('doc.body.innerText'),
      (shown) => shown.includes('Ana Ruiz'),
    );
    expect(text).toContain(`${summary.namedSpeakers} named speakers in ${summary.quotations} quotations`);
    const badge = await session.driver.evaluate(`browser.action.getBadgeText({ tabId: ${tab.tabId} })`);
    expect(badge).toBe(String(summary.namedSpeakers));
    await popup.close();
    await tab.close();
  });

  test('switching the site off removes everything, an open card too, and switching it on brings it back', async () => {
    const tab = await session.open(articlePage({ script: WATCH_OWN_DOM }));
    const [quotation] = (await session.readReport(tab)).quotations;
    const popup = await session.openPopup(tab);
    await session.driver.ask(tab.tabId, 'showAnnotation', quotation?.id);
    await waitForCard(tab, 'open');
    await press(popup, '[role="switch"]');
    await poll(
      () => hasReader(session.driver, tab),
      (stands) => !stands,
    );
    expect(await tab.page.evaluate('CSS.highlights.size')).toBe(0);
    expect(await tab.page.evaluate(`${CARD} === null`)).toBe(true);
    expect(await serialised(tab)).toBe(await tab.page.evaluate('globalThis.before'));
    await poll(
      () => session.driver.evaluate<string>(`browser.action.getBadgeText({ tabId: ${tab.tabId} })`),
      (badge) => badge === '',
    );
    await tab.show(articlePage(), 'on');
    await delay(1500);
    expect(await hasReader(session.driver, tab)).toBe(false);
    await press(popup, '[role="switch"]');
    await session.readReport(tab);
    await popup.close();
    await tab.close();
  });

  test('a shop gets no reader until its panel is opened, and then none of it is an article', async () => {
    const tab = await session.open(shopPage());
    await delay(3500);
    expect(await hasReader(session.driver, tab)).toBe(false);
    const popup = await session.openPopup(tab);
    const state = await readSettled(session.driver, tab);
    expect(state.kind).toBe('not-article');
    expect('report' in state && state.report.article.blocks).toEqual([]);
    await poll(
      () => popup.evaluate<string>('doc.body.innerText'),
      (shown) => shown.includes('does not look like an article'),
    );
    await popup.close();
    await tab.close();
  });

  test('a single-page site is read again when it goes to another article', async () => {
    const script = `addEventListener('click', () => {
      history.pushState({}, '', '/2026/05/13/the-ferry-breaks-down');
      document.querySelector('h1').textContent = 'The ferry breaks down';
      document.querySelector('#first').textContent = '“The engine has simply drowned,” said ferryman Luc Arnold, who had rowed ashore to fetch help in the dark.';
    })`;
    const tab = await session.open(articlePage({ script }));
    await session.readReport(tab);
    await tab.page.click('button, h1');
    const report = await poll(
      () => session.readReport(tab),
      ({ article }) => article.headline === 'The ferry breaks down',
      15_000,
    );
    expect(report.url).toBe('https://gazette.example/2026/05/13/the-ferry-breaks-down');
    expect(report.speakers.map((speaker) => speaker.name)).toContain('Luc Arnold');
    await tab.close();
  });

  test('an article in a language without a pack says so, and its outlet is read all the same', async () => {
    const paragraphs = [
      'Kaupunginvaltuusto päätti tiistaina, että vanha silta pysyy suljettuna koko kesän, koska korjaus maksaa enemmän kuin kukaan oli osannut arvioida ennen talvea.',
      'Joen toisella puolella asuvat ihmiset kulkevat töihin lautalla, joka lähtee rannasta puolen tunnin välein aamukuudesta iltakymmeneen jokaisena arkipäivänä.',
      'Insinöörit löysivät maaliskuussa syviä halkeamia kahdesta kaaresta, ja sen jälkeen silta on ollut kiinni sekä autoilta että jalankulkijoilta ja pyöräilijöiltä.',
      'Korjaustyöt voivat alkaa heinäkuussa, kun vesi on matalalla ja proomut mahtuvat kaarien alle, mutta lautta jatkaa kulkuaan viimeiseen kiveen saakka.',
      'Valtuusto kokoontuu uudelleen kesäkuun puolivälissä koulun juhlasalissa, ja silloin esitellään myös insinöörien lopullinen raportti koko sillan kunnosta.',
    ];
    const tab = await session.open(
      pageAt(
        'https://sanomat.example/2026/05/12/silta-pysyy-suljettuna-syksyyn-asti',
        `<!doctype html><html lang="fi"><head><title>Silta</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-05-12"><meta property="og:site_name" content="Sanomat"></head>
<body><article><h1>Silta pysyy suljettuna syksyyn asti</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
      ),
    );
    const state = await readSettled(session.driver, tab);
    expect(state).toMatchObject({ kind: 'unknown-language', tag: 'fi', report: { outlet: { name: 'Sanomat' } } });
    await tab.close();
  });

  test('a page without any text is no article, and nothing breaks', async () => {
    const tab = await session.open(pageAt('https://empty.example/2026/05/12/nothing-stands-here-at-all', ''));
    const complaints = listen(tab);
    expect(await session.driver.open(tab.tabId)).toBe('opened');
    expect((await readSettled(session.driver, tab)).kind).toBe('not-article');
    expect(complaints).toEqual([]);
    await tab.close();
  });

  test('a hostile page gets no exception of ours on its console, and is read nevertheless', async () => {
    const head = `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src *; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'">`;
    const script = `
      setInterval(() => CSS.highlights.clear(), 20);
      setInterval(() => {
        for (let n = 0; n < 50; n++) {
          document.dispatchEvent(new PointerEvent('pointermove', { clientX: 200, clientY: 150 + n }));
          document.dispatchEvent(new CustomEvent('wxt:content-script-started'));
        }
        history.replaceState({}, '', '#' + Date.now());
        window.postMessage({ to: 'tab', ask: 'readAnyway', args: [] }, '*');
      }, 100);
      Element.prototype.getBoundingClientRect = () => { throw new Error('mine'); };
      Array.prototype.flatMap = () => { throw new Error('mine'); };`;
    const tab = await session.open(pageAt('about:blank', ''));
    const complaints = listen(tab);
    await tab.show(articlePage({ head, script }), 'on');
    const report = await session.readReport(tab);
    await delay(1000);
    expect(marked(report)).toHaveLength(2);
    expect(complaints).toEqual([]);
    await tab.close();
  });

  test('a page that goes away while it is read leaves the next one to be read in peace', async () => {
    const long = articlePage({ url: 'https://gazette.example/2026/05/11/a-long-story-of-the-river-and-its-bridge' });
    const paragraphs = Array.from(
      { length: 1500 },
      (_, year) =>
        `<p>“In year ${year} it rose again,” said Ana Ruiz, who had seen the river do so in spring number ${year} beside it.</p>`,
    );
    const many = Buffer.from(long.bytes.toString().replace('</article>', `${paragraphs.join('')}</article>`));
    const tab = await session.open({ ...long, bytes: many });
    const complaints = listen(tab);
    await tab.show(articlePage(), 'on');
    const report = await session.readReport(tab);
    expect(report.url).toBe(ARTICLE_URL);
    expect(marked(report)).toHaveLength(2);
    expect(complaints).toEqual([]);
    await tab.close();
  });
});

function marked({ quotations }: Report): readonly Quotation[] {
  return quotations.filter(({ kind }) => kind === 'direct');
}

async function picture({ page }: ReadingTab, selector: string): Promise<Buffer> {
  const element = await page.$(selector);
  if (!element) throw new Error(`No ${selector} here.`);
  return Buffer.from(await element.screenshot());
}

async function isDomUntouched({ page }: ReadingTab): Promise<boolean> {
  return (await page.evaluate(
    'globalThis.changes === 0 && document.documentElement.outerHTML === globalThis.before',
  )) as boolean;
}

async function serialised({ page }: ReadingTab): Promise<unknown> {
  return await page.evaluate('document.documentElement.outerHTML');
}

/** A point on the second word of an element. */
async function wordIn({ page }: ReadingTab, selector: string): Promise<{ x: number; y: number }> {
  return (await page.evaluate(`(() => {
    const range = document.createRange();
    const { firstChild } = document.querySelector('${selector}');
    range.setStart(firstChild, 4);
    range.setEnd(firstChild, 8);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`)) as { x: number; y: number };
}

async function waitForCard({ page }: ReadingTab, state: 'open' | 'gone'): Promise<void> {
  await poll(
    () => page.evaluate(`${CARD} !== null`),
    (isOpen) => isOpen === (state === 'open'),
  );
}

async function press(popup: { evaluate<T>(expression: string): Promise<T> }, selector: string): Promise<void> {
  await poll(
    () => popup.evaluate<boolean>(`doc.querySelector('${selector}') !== null`),
    (stands) => stands,
  );
  await popup.evaluate(`doc.querySelector('${selector}').click()`);
}

/** Whatever a page's console is told as an error from now on. */
function listen({ page }: ReadingTab): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}
