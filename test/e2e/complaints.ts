import type { CDPSession, Target } from 'puppeteer-core';
import type { RunningBrowser } from '@/tools/harness/extension';

/** What has gone wrong in the extension's own scripts: in its pages, in its background, and in the pages that it reads. */
export interface Complaints {
  /** All since the last time they were taken. */
  take(): Promise<readonly string[]>;
}

/** Hears every error of the extension, whichever script of it failed, from now on. */
export function listenForComplaints(running: RunningBrowser): Promise<Complaints> | Complaints {
  return running.chromeScope ? listenInFirefox(running, running.chromeScope) : listenInChromium(running);
}

/** Puppeteer tells a page's errors only: what an isolated world says on the console, it leaves out. */
async function listenInChromium({ browser, extensionId }: RunningBrowser): Promise<Complaints> {
  let heard: string[] = [];
  const hear = (event: object, isOurs: boolean) => {
    const told = JSON.stringify(event);
    if (isOurs || told.includes(extensionId)) heard.push(told);
  };
  const attach = async (target: Target) => {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    const session = await target.createCDPSession();
    await listenTo(session, extensionId, hear);
  };
  // A target that is gone before it could be listened to has nothing more to say.
  browser.on('targetcreated', (target) => void attach(target).catch(() => undefined));
  for (const target of browser.targets()) await attach(target).catch(() => undefined);
  return {
    async take() {
      const taken = heard;
      heard = [];
      return taken;
    },
  };
}

async function listenTo(
  session: CDPSession,
  extensionId: string,
  hear: (event: object, isOurs: boolean) => void,
): Promise<void> {
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.includes(extensionId)) worlds.add(id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    hear(exceptionDetails, worlds.has(exceptionDetails.executionContextId ?? -1)),
  );
  session.on('Runtime.consoleAPICalled', (event) => {
    if (LOUD.has(event.type)) hear(event, worlds.has(event.executionContextId));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (LOUD.has(entry.level)) hear(entry, false);
  });
  await session.send('Runtime.enable');
  // Workers have no log of their own.
  await session.send('Log.enable').catch(() => undefined);
}

const LOUD: ReadonlySet<string> = new Set(['error', 'warning', 'assert']);

/**
 * Firefox's own notes where a page went away while its script ran or waited for an answer; no script could have prevented them:
 * what the reader asks first, its settings from the storage, cannot be taken back, and is answered after the page has gone.
 */
const TOO_LATE = [
  'Promise resolved after context unloaded',
  'Promise rejected after context unloaded: Actor',
  'Promise resolved while context is inactive',
  'Script terminated by timeout',
];

/**
 * Firefox keeps what a content script throws from WebDriver BiDi; its own window can read it.
 *
 * What such a script writes to the console can be read by nobody: BiDi breaks at it, and the storage of the console belongs to the tab's process.
 */
async function listenInFirefox(
  { extensionId }: RunningBrowser,
  { evaluate }: NonNullable<RunningBrowser['chromeScope']>,
): Promise<Complaints> {
  const taken = `(() => {
    const errors = Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.infoFlag))
      .map((message) => [message.errorMessage, message.sourceName, String(message.stack ?? '')].join(' '));
    Services.console.reset();
    return JSON.stringify(errors.filter((text) => text.includes('${extensionId}') || text.includes('sandbox eval code')));
  })()`;
  await evaluate<string>(taken);
  return {
    async take() {
      const heard = JSON.parse(await evaluate<string>(taken)) as string[];
      return heard.filter((text) => !TOO_LATE.some((note) => text.startsWith(note)));
    },
  };
}
