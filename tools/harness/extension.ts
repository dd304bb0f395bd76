import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, CHROMIUM_FLAGS, requireBrowser } from '../browsers';
import { type ChromeScope, openChromeScope } from './firefox-chrome-scope';

/** Firefox takes an extension's otherwise random id from this preference: any fixed UUID will do. */
const GECKO_UUID = '3b0d0c52-0b1a-4e0b-9d55-5b1a7c0e0001';
const GECKO_ID = 'sourcelight@sourcelight.example';

/** Where WXT puts the built extension. */
export const BUILT: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

const VIEWPORT = { width: 1280, height: 900 } as const;

/** A real browser with the built extension in it. */
export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** Firefox's own window, which its popup and its permissions are reached through; null in Chromium. */
  readonly chromeScope: ChromeScope | null;
  /** Takes the extension's access to the web's pages away, as a person can, or gives it back. */
  setHostAccess(to: HostAccess): Promise<void>;
  /** A tab with a file of the extension, ready. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export type HostAccess = 'revoked' | 'granted';

export interface LaunchOptions {
  /** Shown on a display instead of headless. */
  readonly visible?: boolean;
  readonly interfaceLanguage?: string;
  readonly colorScheme?: 'light' | 'dark';
}

const BLINK_SCHEMES = { dark: 0, light: 1 } as const;

/** Starts an installed browser with the built extension; the caller closes it. */
export function launchWithExtension(name: BrowserName, options: LaunchOptions = {}): Promise<RunningBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium({ visible, interfaceLanguage, colorScheme }: LaunchOptions): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    headless: !visible,
    pipe: true,
    enableExtensions: true,
    defaultViewport: visible ? null : VIEWPORT,
    protocolTimeout: 60_000,
    args: [
      ...CHROMIUM_FLAGS,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ...(interfaceLanguage ? [`--lang=${interfaceLanguage}`] : []),
      ...(colorScheme ? [`--blink-settings=preferredColorScheme=${BLINK_SCHEMES[colorScheme]}`] : []),
    ],
    ...(interfaceLanguage && { env: { ...process.env, LANGUAGE: interfaceLanguage } }),
  });
  const extensionId = await browser.installExtension(resolve(BUILT.chromium));
  return {
    name: 'chromium',
    browser,
    extensionId,
    chromeScope: null,
    setHostAccess: (to) => setInSettings(browser, extensionId, to),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    close: () => browser.close(),
  };
}

/** As the page of Chromium's settings does it: "on click" or "on all sites". */
async function setInSettings(browser: Browser, extensionId: string, to: HostAccess): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  const hostAccess = to === 'revoked' ? 'ON_CLICK' : 'ON_ALL_SITES';
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`,
  );
  await page.close();
}

async function launchFirefox({ visible, interfaceLanguage, colorScheme }: LaunchOptions): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: !visible,
    defaultViewport: visible ? null : VIEWPORT,
    protocolTimeout: 60_000,
    // Else extension pages and the browser's own window are refused.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'ui.popup.disable_autohide': true,
      'dom.security.https_first': false,
      'network.stricttransportsecurity.preloadlist': false,
      // Several tabs are read at once, all but one of them in the background.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      ...(colorScheme && { 'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0 }),
    },
  });
  const chromeScope = await openChromeScope(browser, GECKO_ID);
  if (interfaceLanguage) await chromeScope.setLanguage(interfaceLanguage);
  await browser.installExtension(resolve(BUILT.firefox));
  return {
    name: 'firefox',
    browser,
    extensionId: GECKO_UUID,
    chromeScope,
    setHostAccess: chromeScope.setHostAccess,
    openExtensionPage: (path) => openMozPage(browser, path),
    close: () => browser.close(),
  };
}

async function openMozPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox ESR 153 sends no load event for extension pages: goto() would hang, so nobody waits for it.
  page.goto(`moz-extension://${GECKO_UUID}/${path}`).catch(() => undefined);
  await poll(
    () => page.evaluate('location.protocol + document.readyState'),
    (state) => state === 'moz-extension:complete',
  );
  return page;
}

/** Asks again and again until the answer is right; throws the last error, or what the answer was. */
export async function poll<T>(ask: () => Promise<T>, isRight: (value: T) => boolean, timeoutMs = 10_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    if (!(answer instanceof Error) && isRight(answer)) return answer;
    if (Date.now() > end)
      throw answer instanceof Error ? answer : new Error(`Still ${JSON.stringify(answer)} after ${timeoutMs} ms.`);
    await delay(50);
  }
}

export function delay(ms: number): Promise<void> {
  return new Promise((resolveLater) => setTimeout(resolveLater, ms));
}
