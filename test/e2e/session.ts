import type { TabState } from '@/lib/core/panel-state';
import type { Report } from '@/lib/core/report';
import type { BrowserName } from '@/tools/browsers';
import { launchWithExtension, poll, type RunningBrowser } from '@/tools/harness/extension';
import { openPopup, type Popup } from '@/tools/harness/popup';
import type { SavedPage } from '@/tools/harness/saved-page';
import { Driver, ReadingTab } from '@/tools/harness/tab';
import { type Complaints, listenForComplaints } from './complaints';

/** One browser with the extension, and what the tests do in it. */
export interface Session {
  readonly running: RunningBrowser;
  readonly driver: Driver;
  readonly complaints: Complaints;
  /** A tab that shows a page, with the page's own scripts, as a person would open it. */
  open(page: SavedPage): Promise<ReadingTab>;
  /** The report of a tab whose reader has come by itself. */
  readReport(tab: ReadingTab): Promise<Report>;
  openPopup(tab: ReadingTab): Promise<Popup>;
  close(): Promise<void>;
}

/** Starts a browser for the tests of one file. */
export async function startSession(name: BrowserName): Promise<Session> {
  const running = await launchWithExtension(name);
  const driver = await Driver.open(running);
  const complaints = await listenForComplaints(running);
  return {
    running,
    driver,
    complaints,
    async open(page) {
      const tab = await ReadingTab.open(running, driver);
      await tab.show(page, 'on');
      return tab;
    },
    readReport: async (tab) => reportOf(await readSettled(driver, tab)),
    openPopup: (tab) => openPopup(running, driver, tab.page),
    close: () => running.close(),
  };
}

/** The state of a tab once nothing more changes. */
export async function readSettled(driver: Driver, tab: ReadingTab): Promise<TabState> {
  await poll(
    () => driver.readProgress(tab.tabId),
    ({ reading, sinceChangeMs, sinceLoadMs }) => !reading && sinceChangeMs > 300 && sinceLoadMs !== null,
    20_000,
  );
  return await driver.readState(tab.tabId);
}

/** Whether a reader answers in a tab. */
export async function hasReader(driver: Driver, tab: ReadingTab): Promise<boolean> {
  return await driver.readProgress(tab.tabId).then(
    () => true,
    () => false,
  );
}

function reportOf(state: TabState): Report {
  if (state.kind === 'reading') throw new Error('Still reading.');
  return state.report;
}
