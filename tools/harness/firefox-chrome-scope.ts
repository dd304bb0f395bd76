import type { Browser } from 'puppeteer-core';
import type { HostAccess } from './extension';

/** Firefox's own window: where its toolbar, its popup and its permissions can be reached. */
export interface ChromeScope {
  /** Evaluates an expression there; what it gives must be a string, a number or a boolean. */
  evaluate<T extends string | number | boolean>(expression: string): Promise<T>;
  /** Before the extension is installed: the language of the browser, and so of the extension's words. */
  setLanguage(tag: string): Promise<void>;
  /** Presses the extension's toolbar button. */
  pressButton(): Promise<void>;
  /** Takes the extension's access to the web's pages away, as a person can, or gives it back. */
  setHostAccess(to: HostAccess): Promise<void>;
}

/** puppeteer keeps its WebDriver BiDi connection out of its types. */
interface BidiBrowser {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

interface Evaluated {
  readonly type: string;
  readonly exceptionDetails?: { readonly text: string };
  readonly result: { readonly value: unknown };
}

/** Opens the door to Firefox's own window. */
export async function openChromeScope(browser: Browser, extensionId: string): Promise<ChromeScope> {
  const { connection } = browser as unknown as BidiBrowser;
  const send = async (method: string, parameters: object) => (await connection.send(method, parameters)).result;
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string; url: string }[];
  };
  const context = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;

  const evaluate = async <T>(expression: string): Promise<T> => {
    const target = { context };
    const answer = (await send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
      resultOwnership: 'none',
    })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? expression);
    return answer.result.value as T;
  };
  const extension = `WebExtensionPolicy.getByID('${extensionId}').extension`;
  return {
    evaluate,
    setLanguage: (tag) =>
      evaluate(
        `Services.locale.availableLocales = ['${tag}', 'en-US']; Services.locale.requestedLocales = ['${tag}'];`,
      ),
    pressButton: () =>
      evaluate(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(${extension}).triggerAction(window);
      })()`),
    setHostAccess: (to) =>
      evaluate(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const hosts = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
        await ExtensionPermissions.${to === 'revoked' ? 'remove' : 'add'}('${extensionId}', hosts, ${extension});
      })()`),
  };
}
