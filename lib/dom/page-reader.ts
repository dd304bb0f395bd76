import type { Article } from '@/lib/core/article/article';
import { assembleReport } from '@/lib/core/assemble-report';
import type { LanguagePack } from '@/lib/core/language';
import type { OutletDeclaration } from '@/lib/core/outlet/declarations';
import type { Progress, TabState } from '@/lib/core/panel-state';
import { NOTHING_READ, type Reading, readArticle } from '@/lib/core/read-article';
import type { Consent, Outlet, Report, Timings } from '@/lib/core/report';
import type { PageReading, ReadHow } from '@/lib/dom/article';
import { type Driven, drive } from '@/lib/dom/drive';

/** Changes come in bursts: one reading answers for all of them. */
const BURST_MS = 100;

/** The parts of a reading that this module is given: where to find the rest of the page, and where its states go. */
export interface ReaderDoors {
  readPage(how: ReadHow): Generator<void, PageReading>;
  findPack(tag: string): Promise<LanguagePack | null>;
  /** What the page says of its publisher; whatever must be learnt for it is learnt on the way. */
  readDeclarations(page: PageReading): Promise<readonly OutletDeclaration[]>;
  describeOutlet(declarations: readonly OutletDeclaration[], consent: Consent): Outlet;
  /** Lays a reader's own corrections over a fresh report. */
  correct(report: Report): Report;
  /** Each new state, and the page behind it where one was read. */
  onState(state: TabState, page: PageReading | null): void;
  /** The page was read again: its words are the same, but may stand in other nodes. */
  onSame(page: PageReading): void;
  onFailure(error: unknown): void;
}

export interface PageReader {
  state(): TabState;
  progress(): Progress;
  /** Reads the page once more, soon; what is the same as before is not worked out again. */
  readAgain(how?: ReadHow): void;
  /** The page is another one now: lets go of the old reading where its nodes have gone, and reads anew. */
  leave(): void;
  /** Puts another look at the consent notice into the report. */
  setConsent(consent: Consent, busyMs: number): void;
  /** Assembles the report once more from what is read: a correction or a setting has changed. */
  refresh(): void;
  setPaintMs(paintMs: number): void;
}

interface Read {
  readonly page: PageReading;
  readonly isLanguageKnown: boolean;
  readonly reading: Reading;
  readonly declarations: readonly OutletDeclaration[];
  readonly readMs: number;
}

/** Reads the page now, and again whenever it is told to, until the signal. */
export function startPageReader(
  doors: ReaderDoors,
  firstConsent: Consent,
  detectMs: number,
  signal: AbortSignal,
): PageReader {
  const longTasks = watchLongTasks(signal);
  let state: TabState = { kind: 'reading' };
  let how: ReadHow = { anyway: false };
  let round: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let read: Read | null = null;
  let consent = firstConsent;
  let hasLookedForNotice = false;
  const spent = { paintMs: 0, consentMs: 0 };
  let changedAt = performance.now();
  let published = '';
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    round?.abort();
  });

  const timings = (): Timings => ({
    detectMs,
    readMs: read?.readMs ?? 0,
    ...spent,
    longestTaskMs: longTasks.longestMs(),
  });

  async function runRound(): Promise<void> {
    round?.abort();
    const own = new AbortController();
    round = own;
    try {
      const first = await readOnce(doors, how, read, own.signal);
      // The marks of a page just opened need not wait for what it says of its publisher.
      if (round === own && state.kind === 'reading') publish({ ...first, declarations: [] }, own.signal);
      const declarations = await doors.readDeclarations(first.page);
      if (round !== own) return;
      publish({ ...first, declarations }, own.signal);
    } catch (error) {
      if (!own.signal.aborted) doors.onFailure(error);
    } finally {
      if (round === own) round = null;
    }
  }

  function publish(next: Read, until: AbortSignal): void {
    if (until.aborted || signal.aborted) return;
    read = next;
    const { page, reading, declarations } = read;
    const url = location.href;
    const outlet = doors.describeOutlet(declarations, consent);
    const parts = { url, article: page.article, reading, outlet, consent, timings: timings() };
    const report = doors.correct(assembleReport(parts));
    const text = JSON.stringify({ ...report, timings: null });
    if (text === published) {
      doors.onSame(page);
      return;
    }
    changedAt = performance.now();
    published = text;
    state = toState(report, read.isLanguageKnown);
    doors.onState(state, page);
  }

  function refresh(): void {
    if (!round && read) publish(read, signal);
  }

  function readAgain(next: ReadHow = how): void {
    how = next;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void runRound();
    }, BURST_MS);
  }

  function leave(): void {
    const isGone = read?.page.root?.isConnected !== true;
    if (isGone) {
      round?.abort();
      read = null;
      published = '';
      state = { kind: 'reading' };
      doors.onState(state, null);
    }
    readAgain({ anyway: false });
  }

  void runRound();
  return {
    state: () => ('report' in state ? { ...state, report: { ...state.report, timings: timings() } } : state),
    progress: () => ({
      reading: round !== null || timer !== undefined || !hasLookedForNotice,
      sinceLoadMs: sinceLoad(),
      sinceChangeMs: performance.now() - changedAt,
      noticeFound: consent.notice === 'observed',
    }),
    readAgain,
    leave,
    setConsent(next, busyMs) {
      consent = next;
      hasLookedForNotice = true;
      spent.consentMs = busyMs;
      refresh();
    },
    refresh,
    setPaintMs(paintMs) {
      spent.paintMs = paintMs;
    },
  };
}

async function readOnce(
  doors: ReaderDoors,
  how: ReadHow,
  before: Read | null,
  signal: AbortSignal,
): Promise<Omit<Read, 'declarations'>> {
  const { value: page, busyMs: walkMs } = await drive(doors.readPage(how), signal);
  const { article } = page;
  // A framework that renders its page again gives the same words other nodes.
  if (before && isSameArticle(before.page.article, article)) return { ...before, page, readMs: walkMs };
  const pack = article.isArticle && article.language ? await doors.findPack(primarySubtag(article.language)) : null;
  const { value: reading, busyMs }: Driven<Reading> = pack
    ? await drive(readArticle(article, pack), signal)
    : { value: NOTHING_READ, busyMs: 0 };
  return { page, isLanguageKnown: pack !== null, reading, readMs: walkMs + busyMs };
}

function isSameArticle(one: Article, other: Article): boolean {
  return one.text === other.text && JSON.stringify(one) === JSON.stringify(other);
}

function toState(report: Report, isLanguageKnown: boolean): TabState {
  if (!report.article.isArticle) return { kind: 'not-article', report };
  if (!isLanguageKnown) return { kind: 'unknown-language', tag: report.language, report };
  return { kind: 'ready', report };
}

function primarySubtag(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

function sinceLoad(): number | null {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!entry || entry.loadEventEnd === 0) return null;
  return performance.now() - entry.loadEventEnd;
}

/** The longest task that the browser reported: null where it reports none of the kind. */
function watchLongTasks(signal: AbortSignal): { longestMs(): number | null } {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return { longestMs: () => null };
  let longestMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
  });
  observer.observe({ type: 'longtask' });
  signal.addEventListener('abort', () => observer.disconnect());
  return { longestMs: () => longestMs };
}
