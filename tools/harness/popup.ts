import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { poll, type RunningBrowser } from './extension';
import type { Driver } from './tab';

/** The popup as the toolbar button opens it, bound to the tab in front. */
export interface Popup {
  /** Evaluates an expression in which `doc` is the popup's document. */
  evaluate<T>(expression: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Presses the extension's toolbar button over a tab. */
export async function openPopup(running: RunningBrowser, driver: Driver, page: Page): Promise<Popup> {
  await page.bringToFront();
  const { chromeScope } = running;
  return chromeScope ? openInFirefox(driver, chromeScope, page) : openInChromium(running, page);
}

/** Where the extension may read on a click only, Chromium takes the first one to let its content scripts run, and opens nothing. */
export async function letScriptsRun({ browser, extensionId }: RunningBrowser, page: Page): Promise<void> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is not loaded.');
  await page.bringToFront();
  // Grants activeTab, as a person's click does.
  await page.triggerExtensionAction(extension);
}

async function openInChromium(running: RunningBrowser, page: Page): Promise<Popup> {
  const { browser, extensionId } = running;
  const [target] = await Promise.all([
    browser.waitForTarget((each) => each.url().startsWith(`chrome-extension://${extensionId}/popup.html`)),
    letScriptsRun(running, page),
  ]);
  const popup = await target.asPage();
  return {
    evaluate: async <T>(expression: string) => (await popup.evaluate(`((doc) => ${expression})(document)`)) as T,
    async screenshot(path) {
      // Not the window: a headless one gives a popup another size than a person's does.
      const { width, height } = await popup.evaluate(() =>
        document.querySelector('main')?.getBoundingClientRect().toJSON(),
      );
      const clip = { x: 0, y: 0, width: Math.ceil(width), height: Math.ceil(height) };
      await popup.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: true });
    },
    close: () => popup.close(),
  };
}

const POPUP = `document.querySelector('browser[webextension-view-type="popup"]')`;
const VIEWS = `browser.extension.getViews({ type: 'popup' })`;

async function openInFirefox(
  driver: Driver,
  chromeScope: NonNullable<RunningBrowser['chromeScope']>,
  page: Page,
): Promise<Popup> {
  await poll(
    () => chromeScope.evaluate<string>('gBrowser.selectedBrowser.currentURI.spec'),
    (address) => address === page.url(),
  );
  await chromeScope.pressButton();
  // WebDriver BiDi does not list the popup: another page of the extension can see into it.
  const evaluate = <T>(expression: string) => driver.evaluate<T>(`((doc) => ${expression})(${VIEWS}[0].document)`);
  await poll(
    () => evaluate<string>('doc.readyState'),
    (state) => state === 'complete',
  );
  return {
    evaluate,
    async screenshot(path) {
      const picture = await chromeScope.evaluate<string>(`(async () => {
        const bitmap = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');
      })()`);
      writeFileSync(path, Buffer.from(picture.split(',')[1] ?? '', 'base64'));
    },
    async close() {
      await driver.evaluate(`${VIEWS}.forEach((view) => view.close())`);
      await poll(
        () => chromeScope.evaluate<boolean>(`!${POPUP}`),
        (gone) => gone,
      );
    },
  };
}
