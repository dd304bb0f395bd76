import type { Annotation, AnnotationId } from '@/lib/core/annotation/annotation';
import { shownAnnotations } from '@/lib/core/annotation/shown';
import { NOT_LOOKED_AT } from '@/lib/core/consent/not-looked';
import type { ConsentObservations } from '@/lib/core/consent/observations';
import { describeOutlet } from '@/lib/core/outlet/describe-outlet';
import type { DomainLookup } from '@/lib/core/outlet/domain-lookup';
import type { Progress, TabState } from '@/lib/core/panel-state';
import type { Report } from '@/lib/core/report';
import type { Settings } from '@/lib/core/settings';
import { correctSpeakers } from '@/lib/core/speaker/correct-speakers';
import { type PageReading, readPage } from '@/lib/dom/article';
import type { ShadowOpener } from '@/lib/dom/consent/flat-tree';
import { drive, nextTurn } from '@/lib/dom/drive';
import { living } from '@/lib/dom/living';
import { watchNavigation, watchSettling } from '@/lib/dom/navigation';
import { watchChanges } from '@/lib/dom/page-changes';
import { createPageMarks, type MarkStyles, type RenderCard } from '@/lib/dom/page-marks';
import { type ReaderDoors, startPageReader } from '@/lib/dom/page-reader';
import type { Surroundings } from '@/lib/dom/surroundings';
import { createTextMap } from '@/lib/dom/text-map';

/** What a session takes from the extension around it. */
export interface SessionDoors extends Pick<ReaderDoors, 'findPack'> {
  findSurroundings(): Promise<Surroundings>;
  readonly domains: Domains;
  readonly openShadow: ShadowOpener;
  readonly styles: MarkStyles;
  readonly renderCard: RenderCard;
  onState(state: TabState): void;
  onFailure(error: unknown): void;
}

/** Registrable domains, as far as they have been learnt. */
export interface Domains {
  readonly domainOf: DomainLookup;
  learn(hostnames: readonly string[]): Promise<void>;
}

/** The living reading of a tab: kept up to date with its page, painted, and ready to answer. */
export interface PageSession {
  /** What others may ask of the tab. */
  readonly answers: {
    readState(): TabState;
    readProgress(): Progress;
    showAnnotation(id: AnnotationId): void;
    stepAnnotation(by: 1 | -1): void;
    toggleHighlights(): void;
    readAnyway(): void;
  };
  readonly report: Report | null;
  /** What is painted, in reading order. */
  readonly annotations: readonly Annotation[];
  showAnnotation(id: AnnotationId): void;
  setSettings(settings: Settings): void;
}

const NOTHING_MAPPED = createTextMap([]);

/** Reads and marks the page until the signal. */
export function startPageSession(doors: SessionDoors, chosen: Settings, signal: AbortSignal): PageSession {
  const { domains, openShadow } = doors;
  let settings = chosen;
  let last: { readonly state: TabState; readonly page: PageReading | null } = {
    state: { kind: 'reading' },
    page: null,
  };
  let annotations: readonly Annotation[] = [];
  const marks = createPageMarks(doors.styles, doors.renderCard, signal);

  function mark(): void {
    const { state, page } = last;
    annotations = state.kind === 'ready' ? shownAnnotations(state.report, settings) : [];
    reader.setPaintMs(marks.show(annotations, page?.textMap ?? NOTHING_MAPPED, settings.appearance));
  }

  const changes = watchChanges(document, () => reader.readAgain(), signal);
  const reader = startPageReader(
    {
      findPack: doors.findPack,
      readPage: (how) => readPage(document, how),
      async readDeclarations(page) {
        const { readDeclarations } = await doors.findSurroundings();
        const declarations = readDeclarations(page);
        const hosts = declarations.filter(({ property }) => property === 'firstPublished').map(({ value }) => value);
        await domains.learn([location.hostname, ...hosts]);
        return declarations;
      },
      describeOutlet: (declarations, consent) =>
        describeOutlet({ hostname: location.hostname, declarations, domainOf: domains.domainOf }, consent),
      correct: (report) => correctSpeakers(report, settings.corrections),
      onState(state, page) {
        last = { state, page };
        changes.follow(page?.root ?? null);
        mark();
        doors.onState(state);
      },
      onSame(page) {
        last = { ...last, page };
        changes.follow(page.root);
        mark();
      },
      onFailure: doors.onFailure,
    },
    NOT_LOOKED_AT,
    living().detectMs,
    signal,
  );

  let newest: ConsentObservations | null = null;

  async function readObserved({ readConsent }: Surroundings, observations: ConsentObservations): Promise<void> {
    newest = observations;
    await domains.learn([location.hostname, ...observations.contactedHosts]);
    // Nobody waits for the notice: looking, reading and showing are a task each.
    await nextTurn();
    const { value: consent, busyMs } = await drive(readConsent(observations, domains.domainOf), signal);
    await nextTurn();
    if (newest === observations && !signal.aborted) reader.setConsent(consent, busyMs);
  }

  async function watchNotice(): Promise<void> {
    const surroundings = await doors.findSurroundings();
    surroundings.observeConsent({
      openShadow,
      signal,
      onChange: (observations) =>
        void readObserved(surroundings, observations).catch((error) => {
          if (!signal.aborted) doors.onFailure(error);
        }),
    });
  }

  void watchNotice().catch(doors.onFailure);
  watchNavigation(() => reader.leave(), signal);
  watchSettling(() => reader.readAgain(), signal);
  const showAnnotation = (id: AnnotationId) => void marks.open(id);
  return {
    answers: {
      readState: reader.state,
      readProgress: reader.progress,
      showAnnotation,
      stepAnnotation: marks.step,
      toggleHighlights: marks.toggle,
      readAnyway: () => reader.readAgain({ anyway: true }),
    },
    get report() {
      return 'report' in last.state ? last.state.report : null;
    },
    get annotations() {
      return annotations;
    },
    showAnnotation,
    setSettings(next) {
      settings = next;
      reader.refresh();
      mark();
    },
  };
}
