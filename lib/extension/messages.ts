import { type Browser, browser } from 'wxt/browser';
import type { AnnotationId } from '@/lib/core/annotation/annotation';
import type { Progress, TabState } from '@/lib/core/panel-state';

/** What the background did about a tab. */
export type Opened = 'opened' | 'refused';

/** What a tab's scripts and the panel may ask of the background. */
export interface BackgroundRequests {
  /** The detector's: the page may be an article in this language. */
  readPage(language: string | null): Promise<void>;
  /** The panel's: puts the reader into a tab, whatever its page is. */
  openTab(tabId: number): Promise<Opened>;
  /** The reader's: brings another language pack; false where there is none. */
  loadPack(tag: string): Promise<boolean>;
  /** The reader's: brings what reads the notice and the publisher. */
  loadSurroundings(): Promise<void>;
  /** The reader's: the registrable domains of hostnames; the list of public suffixes is too heavy for each tab. */
  findDomains(hostnames: readonly string[]): Promise<Readonly<Record<string, string | null>>>;
  /** The reader's: styles the highlights of its tab, or takes the styles away. */
  setStyles(css: string, shown: 'shown' | 'removed'): Promise<void>;
  /** The reader's: how many named speakers the badge shows, and the button's title; null clears both. */
  showBadge(speakers: number | null, title: string | null): Promise<void>;
}

/** What the panel, and the background on a command, may ask of a tab. */
export interface TabRequests {
  readState(): TabState;
  readProgress(): Progress;
  /** Scrolls to an annotation and opens its card. */
  showAnnotation(id: AnnotationId): void;
  /** Opens the card of the annotation after, or before, the current one. */
  stepAnnotation(by: 1 | -1): void;
  toggleHighlights(): void;
  /** Reads a page that does not look like an article. */
  readAnyway(): void;
}

/** Whose question it is; null where it comes from no tab. */
export interface TabSender {
  readonly tabId: number | null;
  readonly hostname: string | null;
}

type Receiver = 'background' | 'tab';
// biome-ignore lint/suspicious/noExplicitAny: a signature is any function; calls and answers are typed by the interfaces above.
type Signature = (...args: any[]) => unknown;
type Signatures<T> = { [Name in keyof T]: Signature };
type Answer<F> = F extends Signature ? Awaited<ReturnType<F>> : never;
type Sender = Browser.runtime.MessageSender;

interface Message {
  readonly to: Receiver;
  readonly ask: string;
  readonly args: readonly unknown[];
}

/** Asks the background; rejects where it refuses or is gone. */
export async function askBackground<Name extends keyof BackgroundRequests & string>(
  ask: Name,
  ...args: Parameters<BackgroundRequests[Name]>
): Promise<Answer<BackgroundRequests[Name]>> {
  const answered: unknown = await browser.runtime.sendMessage({ to: 'background', ask, args } satisfies Message);
  return answered as Answer<BackgroundRequests[Name]>;
}

/** Asks the reader in the top frame of a tab; rejects where there is none. */
export async function askTab<Name extends keyof TabRequests & string>(
  tabId: number,
  ask: Name,
  ...args: Parameters<TabRequests[Name]>
): Promise<Answer<TabRequests[Name]>> {
  const message: Message = { to: 'tab', ask, args };
  const answered: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  return answered as Answer<TabRequests[Name]>;
}

/** Answers what the tabs and the panel ask of the background. */
export function answerBackground(answers: (sender: TabSender) => BackgroundRequests): void {
  answer<BackgroundRequests>('background', ({ tab, url }) =>
    answers({ tabId: tab?.id ?? null, hostname: url && URL.canParse(url) ? new URL(url).hostname : null }),
  );
}

/** Answers what is asked of a tab, until the signal. */
export function answerTab(answers: TabRequests, signal: AbortSignal): void {
  const stop = answer<TabRequests>('tab', () => answers);
  signal.addEventListener('abort', stop, { once: true });
}

/** The listener is never async: a promise would answer every message, those for others too. */
function answer<T extends Signatures<T>>(to: Receiver, answers: (sender: Sender) => T): () => void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (!isMessage(message) || message.to !== to || sender.id !== browser.runtime.id) return undefined;
    const known = answers(sender);
    if (!Object.hasOwn(known, message.ask)) return undefined;
    const name = message.ask as keyof T;
    // A null stands for undefined: JSON would make one of the other.
    return Promise.resolve(known[name](...message.args)).then((reply) => reply ?? null);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const { to, ask, args } = value as Partial<Message>;
  return (to === 'background' || to === 'tab') && typeof ask === 'string' && Array.isArray(args);
}
