import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What `wxt/browser` is in tests that run in a page. */
export const browser = fakeBrowser;
