import { browser } from 'wxt/browser';

/** Neutral: a number of speakers is neither good nor bad. */
const GREY = '#6b6b6b';

/** Shows on the toolbar button of a tab how many named speakers its article has, and the summary as the button's title; null clears both. */
export async function showBadge(tabId: number, speakers: number | null, title: string | null): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: GREY }),
    browser.action.setBadgeText({ tabId, text: speakers === null ? '' : String(speakers) }),
    browser.action.setTitle({ tabId, title: title ?? browser.runtime.getManifest().name }),
  ]);
}
