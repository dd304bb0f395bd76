import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Progress, TabState } from '@/lib/core/panel-state';
import type { Report } from '@/lib/core/report';
import { delay, poll, type RunningBrowser } from './extension';
import type { SavedPage } from './saved-page';

export interface ReadOptions {
  readonly scripts: 'off' | 'on';
  readonly noticeWaitMs: number;
}

/** A reading as it stood when it had settled, or when time was up. */
export interface TabReading {
  readonly report: Report;
  readonly settled: boolean;
}

/** For how long the report must have stayed the same. */
const UNCHANGED_MS = 300;
const LONGEST_READING_MS = 15_000;
const STOP_SCRIPTS = "script-src 'none'; object-src 'none'";

/** A tab that shows saved pages at their own addresses, and what the extension makes of them. */
export class ReadingTab {
  private saved: SavedPage | null = null;
  private scripts: ReadOptions['scripts'] = 'off';

  private constructor(
    readonly page: Page,
    private readonly driver: Driver,
    readonly tabId: number,
  ) {}

  static async open(running: RunningBrowser, driver: Driver): Promise<ReadingTab> {
    const page = await running.browser.newPage();
    await page.setRequestInterception(true);
    const name = `http://127.0.0.1/tab-${crypto.randomUUID()}`;
    let named: ReadingTab | null = null;
    page.on('request', (request) => void answer(request, named).catch(() => undefined));
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.goto(name);
    named = new ReadingTab(page, driver, await driver.findTab(name));
    return named;
  }

  /** Opens an address of the web itself, its requests untouched; throws where it does not load. */
  static async openAddress(running: RunningBrowser, driver: Driver, url: string): Promise<ReadingTab> {
    const page = await running.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST_READING_MS }).catch((error: unknown) => {
      throw new Error(`${url} could not be opened (${error instanceof Error ? error.message : error}).`);
    });
    return new ReadingTab(page, driver, await driver.findTab(page.url()));
  }

  /** Shows a saved page and waits until its document stands. */
  async show(saved: SavedPage, scripts: ReadOptions['scripts'] = 'off'): Promise<void> {
    this.saved = saved;
    this.scripts = scripts;
    await this.page
      .goto(saved.url, { waitUntil: 'domcontentloaded', timeout: LONGEST_READING_MS })
      .catch((error: unknown) => {
        // A page that never ends loading is read as it stands.
        if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
      });
  }

  /** The response to a request of this tab: the saved page once, then nothing; null refuses. */
  answerTo(request: HTTPRequest): Parameters<HTTPRequest['respond']>[0] {
    const isTop = request.isNavigationRequest() && request.frame() === this.page.mainFrame();
    if (!isTop) return { status: 200, headers: { 'access-control-allow-origin': '*' }, body: '' };
    const { saved } = this;
    this.saved = null;
    // A page that navigates is refused: with "No Content" both browsers stay where they are.
    if (!saved) return { status: 204 };
    const headers = {
      'cache-control': 'no-store',
      ...(this.scripts === 'off' && { 'content-security-policy': STOP_SCRIPTS }),
    };
    return { status: 200, contentType: saved.contentType, headers, body: saved.bytes };
  }

  /** Reads a page as an opened panel would, until the reading has settled. */
  async read(saved: SavedPage, options: ReadOptions): Promise<TabReading> {
    const end = Date.now() + LONGEST_READING_MS;
    await this.show(saved, options.scripts);
    return await this.readShown(options, end);
  }

  /** Reads the page that the tab shows, as an opened panel would, until the reading has settled. */
  async readShown(
    { noticeWaitMs }: Pick<ReadOptions, 'noticeWaitMs'>,
    end = Date.now() + LONGEST_READING_MS,
  ): Promise<TabReading> {
    await poll(
      () => this.driver.open(this.tabId),
      (opened) => opened === 'opened',
      Math.max(1000, end - Date.now()),
    );
    let settled = false;
    while (!settled && Date.now() < end) {
      await delay(100);
      settled = hasSettled(await this.driver.readProgress(this.tabId).catch(() => null), noticeWaitMs);
    }
    const state = await this.driver.readState(this.tabId);
    if (state.kind === 'reading') throw new Error('Nothing was read in time.');
    return { report: state.report, settled };
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

async function answer(request: HTTPRequest, tab: ReadingTab | null): Promise<void> {
  if (request.url().startsWith('data:')) return request.continue();
  await request.respond(tab ? tab.answerTo(request) : { status: 200, contentType: 'text/html', body: '' });
}

function hasSettled(progress: Progress | null, noticeWaitMs: number): boolean {
  if (!progress || progress.reading || progress.sinceLoadMs === null) return false;
  if (progress.sinceChangeMs < UNCHANGED_MS) return false;
  return progress.noticeFound || progress.sinceLoadMs >= noticeWaitMs;
}

/** A page of the extension from which a program asks what an opened panel asks. */
export class Driver {
  private constructor(readonly page: Page) {}

  static async open(running: RunningBrowser): Promise<Driver> {
    // A script shown as text: a page of the extension that runs nothing of its own.
    return new Driver(await running.openExtensionPage('background.js'));
  }

  async findTab(url: string): Promise<number> {
    const found = await poll(
      () =>
        this.evaluate<number>(
          `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id ?? -1)`,
        ),
      (id) => id >= 0,
    );
    return found;
  }

  open(tabId: number): Promise<'opened' | 'refused'> {
    return this.evaluate(`browser.runtime.sendMessage(${message('background', 'openTab', [tabId])})`);
  }

  readProgress(tabId: number): Promise<Progress> {
    return this.ask(tabId, 'readProgress');
  }

  readState(tabId: number): Promise<TabState> {
    return this.ask(tabId, 'readState');
  }

  /** Asks a tab's reader, as the panel does. */
  ask<T>(tabId: number, name: string, ...args: unknown[]): Promise<T> {
    return this.evaluate(`browser.tabs.sendMessage(${tabId}, ${message('tab', name, args)}, { frameId: 0 })`);
  }

  /** Evaluates an expression with the extension's rights. */
  async evaluate<T>(expression: string): Promise<T> {
    // As text: WebDriver BiDi leaves out an object that it has met before in the same answer.
    const text = (await this.page.evaluate(
      `(async () => { const browser = globalThis.browser ?? globalThis.chrome; return JSON.stringify((await (${expression})) ?? null); })()`,
    )) as string;
    return JSON.parse(text) as T;
  }
}

function message(to: string, ask: string, args: readonly unknown[]): string {
  return JSON.stringify({ to, ask, args });
}
