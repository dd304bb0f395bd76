import type { BrowserName } from '../browsers';
import { launchWithExtension, type RunningBrowser } from './extension';
import { readSavedPage, UnreadablePage } from './saved-page';
import { Driver, ReadingTab, type ReadOptions, type TabReading } from './tab';

/** A page to read, and the address that the list gives it. */
export interface PageToRead {
  readonly file: string;
  readonly url: string | null;
}

export type PageOutcome =
  | ({ readonly kind: 'read'; readonly file: string } & TabReading)
  | { readonly kind: 'failed'; readonly file: string; readonly error: string };

/** As many as two processors keep busy, with the waiting for late notices in between. */
const TABS = 4;
/** A fresh tab now and then: a browser keeps some of what each page has left behind. */
const PAGES_PER_TAB = 40;
/** With its tabs, should anything in it hang. */
const LONGEST_PAGE_MS = 30_000;

/** Reads saved pages in a real browser, several at once; tells each outcome as soon as it and all before it stand. */
export async function readPages(
  name: BrowserName,
  pages: readonly PageToRead[],
  options: ReadOptions,
  onOutcome: (outcome: PageOutcome) => void,
): Promise<void> {
  const outcomes: (PageOutcome | undefined)[] = [];
  let told = 0;
  const settle = (index: number, outcome: PageOutcome) => {
    outcomes[index] = outcome;
    for (let next = outcomes[told]; next; next = outcomes[told]) {
      onOutcome(next);
      outcomes[told] = undefined;
      told++;
    }
  };
  const shop = new BrowserShop(name);
  let nextIndex = 0;
  const work = async () => {
    const desk = new Desk(shop);
    while (nextIndex < pages.length) {
      const index = nextIndex++;
      const page = pages[index];
      if (page) settle(index, await readOne(desk, page, options));
    }
    await desk.leave();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(TABS, pages.length) }, work));
  } finally {
    await shop.close();
  }
}

async function readOne(desk: Desk, { file, url }: PageToRead, options: ReadOptions): Promise<PageOutcome> {
  let failure: unknown;
  for (const attempt of ['first', 'after a restart'] as const) {
    try {
      const saved = readSavedPage(file, url);
      const tab = await desk.tab();
      return { kind: 'read', file, ...(await withinTime(tab.read(saved, options), LONGEST_PAGE_MS)) };
    } catch (error) {
      failure = error;
      if (error instanceof UnreadablePage) break;
      console.error(`${file}: ${sentenceOf(error)} (${attempt})`);
      await desk.leave();
    }
  }
  return { kind: 'failed', file, error: sentenceOf(failure) };
}

function sentenceOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/[.:\s]*$/, '.');
}

function withinTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The browser did not answer in time.')), timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** One browser for all desks, started again where it has crashed. */
class BrowserShop {
  private opened: Promise<{ running: RunningBrowser; driver: Driver }> | null = null;

  constructor(private readonly name: BrowserName) {}

  async current(): Promise<{ running: RunningBrowser; driver: Driver }> {
    this.opened ??= this.start();
    const current = await this.opened;
    if (current.running.browser.connected) return current;
    // Whoever sees the crash first starts the next browser; the others wait for it.
    if ((await this.opened) === current) this.opened = this.start();
    return await this.opened;
  }

  private async start() {
    const running = await launchWithExtension(this.name);
    return { running, driver: await Driver.open(running) };
  }

  async close(): Promise<void> {
    const current = await this.opened?.catch(() => null);
    await current?.running.close().catch(() => undefined);
  }
}

/** Where one page after the other is read: a tab, and a new one now and then. */
class Desk {
  private open: { tab: ReadingTab; running: RunningBrowser; pages: number } | null = null;

  constructor(private readonly shop: BrowserShop) {}

  async tab(): Promise<ReadingTab> {
    const { running, driver } = await this.shop.current();
    if (this.open && (this.open.running !== running || this.open.pages >= PAGES_PER_TAB)) await this.leave();
    this.open ??= { tab: await ReadingTab.open(running, driver), running, pages: 0 };
    this.open.pages++;
    return this.open.tab;
  }

  async leave(): Promise<void> {
    const { open } = this;
    this.open = null;
    if (open) await withinTime(open.tab.close(), 5000).catch(() => undefined);
  }
}
