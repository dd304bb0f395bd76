import type { Consent } from '@/lib/core/report';
import { bundleProbe, launchChromium, openSavedPageTab, type SavedPage } from '../article/saved-pages';

/** What was read of one page; `consent` is null where the page could not be read. */
export interface NoticeOutcome {
  readonly path: string;
  readonly consent: Consent | null;
  readonly place: string | null;
  readonly coveredShare: number | null;
  readonly observeMs: number;
  readonly error: string | null;
}

/** Reads the notices of saved pages in real Chromium, their scripts off. */
export async function readNotices(pages: readonly SavedPage[]): Promise<NoticeOutcome[]> {
  const probe = await bundleProbe('tools/bench/consent/probe.ts');
  const browser = await launchChromium();
  const outcomes: NoticeOutcome[] = [];
  try {
    let tab = await openSavedPageTab(browser);
    for (const saved of pages) {
      try {
        await tab.show(saved);
        await tab.page.evaluate(probe);
        outcomes.push({
          path: saved.path,
          error: null,
          ...((await tab.page.evaluate('probe.read()')) as Omit<NoticeOutcome, 'path' | 'error'>),
        });
      } catch (error) {
        outcomes.push({
          path: saved.path,
          consent: null,
          place: null,
          coveredShare: null,
          observeMs: 0,
          error: String(error),
        });
        tab = await openSavedPageTab(browser);
      }
    }
  } finally {
    await browser.close();
  }
  return outcomes;
}
