import type { ConsentKnowledge } from '@/lib/core/consent/knowledge';
import { compileNoticeReader, type NoticeReader } from '@/lib/core/consent/notice-reader';
import type { ConsentObservations, ConsentSignals, NoticeControl, NoticeLayer } from '@/lib/core/consent/observations';
import { readContactedHosts, readCookieNames } from '@/lib/dom/consent/before-choice';
import { askConsentSignals, NO_SIGNALS } from '@/lib/dom/consent/consent-signals';
import { readLook } from '@/lib/dom/consent/control-look';
import { measureCover } from '@/lib/dom/consent/cover';
import { openShadowOnly, type ShadowOpener } from '@/lib/dom/consent/flat-tree';
import { findForeignNoticeFrame } from '@/lib/dom/consent/foreign-frames';
import { type FoundNotice, findNotices, type NoticeFindings, type NoticeSearch } from '@/lib/dom/consent/notice-finder';
import { type FoundControl, type NoticePart, readNoticeParts } from '@/lib/dom/consent/notice-parts';
import { findRunningNotice } from '@/lib/dom/consent/running-notice';

/** What the observer needs beside the page. */
export interface ConsentLook {
  readonly knowledge: ConsentKnowledge;
  /** Compiled from that knowledge, where it has been before. */
  readonly reader?: NoticeReader;
  /** How a closed shadow root may be opened, where the browser lets an extension do so. */
  readonly openShadow?: ShadowOpener;
}

/** What goes on while a page is observed. */
export interface ConsentWatch extends ConsentLook {
  readonly signal: AbortSignal;
  /** Called when what is seen has changed. */
  readonly onChange: (observations: ConsentObservations) => void;
}

const PASSES_AFTER_MS = [0, 1000, 3000];
const SLICE_MS = 8;
/** New children of the body are looked at this soon, and this many times. */
const CALM_MS = 250;
const MOST_MUTATIONS = 20;
const WATCH_MS = 15_000;

/** Looks once, without a pause; what only a page's answer can tell is left out. */
export function observeConsentNow(document: Document, look: ConsentLook): ConsentObservations {
  const search = toSearch(document, look);
  const steps = lookForNotice(search);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Looks for the page's notice when the page is idle, a second and three seconds later, and whenever an element is put under the body;
 * quiet once a notice was seen, and after a quarter of a minute. It reads only: nothing here can press a control.
 */
export function observeConsent(document: Document, watch: ConsentWatch): void {
  const search = toSearch(document, watch);
  const started = performance.now();
  let last = '';
  let running = false;
  let done = false;

  const pass = async () => {
    if (running || done || watch.signal.aborted) return;
    running = true;
    const observations = await lookInSlices(search, watch.signal);
    running = false;
    if (observations === null || watch.signal.aborted) return;
    tell(observations);
    if (observations.notice === 'observed') await finish(observations);
  };
  const tell = (observations: ConsentObservations) => {
    const now = JSON.stringify(observations);
    if (now === last) return;
    last = now;
    watch.onChange(observations);
  };
  const finish = async (observations: ConsentObservations) => {
    done = true;
    stopMutations();
    const signals = await askConsentSignals(document, watch.signal);
    if (!watch.signal.aborted) tell({ ...observations, signals });
  };
  const stopMutations = watchNewElements(document, watch.signal, () => {
    if (performance.now() - started < WATCH_MS) void pass();
  });

  for (const delayMs of PASSES_AFTER_MS) later(delayMs, watch.signal, () => void pass());
}

function toSearch(document: Document, { knowledge, reader, openShadow = openShadowOnly }: ConsentLook): NoticeSearch {
  return { document, cmps: knowledge.cmps, reader: reader ?? compileNoticeReader(knowledge), openShadow };
}

async function lookInSlices(search: NoticeSearch, signal: AbortSignal): Promise<ConsentObservations | null> {
  const steps = lookForNotice(search);
  let sliceStart = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - sliceStart < SLICE_MS) continue;
    await pause();
    if (signal.aborted) return null;
    sliceStart = performance.now();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function later(delayMs: number, signal: AbortSignal, run: () => void): void {
  const timer = setTimeout(run, delayMs);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Watches what is put straight under the root and the body; returns how to stop. */
function watchNewElements(document: Document, signal: AbortSignal, onNew: () => void): () => void {
  let calls = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    calls += 1;
    if (calls > MOST_MUTATIONS) return stop();
    clearTimeout(timer);
    timer = setTimeout(onNew, CALM_MS);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  // No subtree: a page that redraws itself must not pay for being watched.
  for (const parent of [document.documentElement, document.body])
    if (parent) observer.observe(parent, { childList: true });
  signal.addEventListener('abort', stop, { once: true });
  later(WATCH_MS, signal, stop);
  return stop;
}

/** One look at the page, resumably. */
function* lookForNotice(search: NoticeSearch): Generator<void, ConsentObservations> {
  const findings = yield* findNotices(search);
  const [notice] = [...findings.notices].sort((a, b) => weigh(b) - weigh(a));
  yield;
  if (notice) return fromOverlay(notice, findings, search);
  const running = findRunningNotice(search);
  yield;
  if (running) return fromRunningText(running, findings, search);
  return withoutNotice(findings, search);
}

/** A notice with more answers is the one that asks; a bar that only points to the policy is the other. */
function weigh({ parts }: FoundNotice): number {
  return new Set(parts.shown.controls.map(({ kind }) => kind).filter((kind) => kind !== null)).size;
}

function fromOverlay(notice: FoundNotice, findings: NoticeFindings, search: NoticeSearch): ConsentObservations {
  const { shown, closed } = notice.parts;
  const { uncovered, covered } = partCovered(withoutSummaries(shown.controls), notice);
  const isOverlay = isLaidOver(notice.container) || isLaidOver(notice.core);
  return {
    ...seenBeside(findings, search),
    notice: 'observed',
    place: isOverlay ? 'overlay' : 'inline',
    layers: [
      { layer: 1, text: shown.text, controls: uncovered.map(toShownControl), links: shown.links },
      ...closedLayer({ ...closed, controls: [...covered, ...closed.controls] }, findings, search),
    ],
    language: notice.container.closest('[lang]')?.getAttribute('lang') ?? null,
    noticeCount: findings.notices.length,
    coveredShare: isOverlay ? measureCover(notice.container, notice.core, search.openShadow) : null,
    limits: notice.parts.hasForeignFrame ? ['A frame of another origin inside the notice was not read.'] : [],
  };
}

function fromRunningText(part: NoticePart, findings: NoticeFindings, search: NoticeSearch): ConsentObservations {
  return {
    ...seenBeside(findings, search),
    notice: 'observed',
    place: 'text',
    layers: [{ layer: 1, text: part.text, controls: part.controls.map(toPlainControl), links: part.links }],
    language: null,
    noticeCount: 1,
    coveredShare: null,
    limits: ['The notice stands as running text in the page; how its choices look could not be told.'],
  };
}

function withoutNotice(findings: NoticeFindings, search: NoticeSearch): ConsentObservations {
  const frame = findForeignNoticeFrame(search);
  return {
    ...seenBeside(findings, search),
    notice: frame ? 'unknown' : 'absent',
    place: null,
    layers: closedLayer(null, findings, search),
    language: null,
    noticeCount: 0,
    coveredShare: null,
    limits: frame ? [`A frame of another origin (${frame}) seems to hold the notice; it was not read.`] : [],
  };
}

type SeenBeside = Pick<
  ConsentObservations,
  'pageLanguage' | 'cmps' | 'cookies' | 'contactedHosts' | 'globalPrivacyControl' | 'signals'
>;

function seenBeside({ cmps }: NoticeFindings, { document }: NoticeSearch): SeenBeside {
  const { globalPrivacyControl } = navigator as { readonly globalPrivacyControl?: boolean };
  return {
    pageLanguage: document.documentElement.getAttribute('lang'),
    cmps,
    cookies: readCookieNames(document),
    contactedHosts: readContactedHosts(document),
    globalPrivacyControl: globalPrivacyControl ?? null,
    signals: NO_SIGNALS satisfies ConsentSignals,
  };
}

/** What stands closed: inside the notice, and in containers of their own that ask about cookies. */
function closedLayer(own: NoticePart | null, { closed }: NoticeFindings, search: NoticeSearch): NoticeLayer[] {
  const others = closed
    .filter((element, _, all) => !all.some((other) => other !== element && other.contains(element)))
    .map((element) => readNoticeParts(element, search)?.closed)
    .filter((part) => part !== undefined && speaksOfCookies(part.text, search.reader)) as NoticePart[];
  const parts = [...(own ? [own] : []), ...others].filter(({ text, controls }) => text !== '' || controls.length > 0);
  if (parts.length === 0) return [];
  return [
    {
      layer: 2,
      text: parts
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join('\n'),
      controls: parts.flatMap(({ controls }) => controls.map(toPlainControl)),
      links: parts.flatMap(({ links }) => links),
    },
  ];
}

function speaksOfCookies(text: string, reader: NoticeReader): boolean {
  const signs = new Set(reader.signsIn(text).map(({ meaning }) => meaning));
  return signs.has('cookies') && (signs.has('use') || signs.has('consent'));
}

/** A `summary` that opens the notice's closed part is its way to the settings only where no control of its own is. */
function withoutSummaries(controls: readonly FoundControl[]): FoundControl[] {
  const hasSettings = controls.some(({ node, kind }) => kind === 'settings' && node.tagName !== 'SUMMARY');
  return controls.filter(({ node }) => !(hasSettings && node.tagName === 'SUMMARY'));
}

/** Parts the controls that another layer of the same notice covers from those that one can reach. */
function partCovered(controls: readonly FoundControl[], { container }: FoundNotice) {
  const covered = controls.filter(({ node }) => isCoveredWithin(node, container));
  return { covered, uncovered: controls.filter((control) => !covered.includes(control)) };
}

function isCoveredWithin(node: Element, container: Element): boolean {
  const { left, top, width, height } = node.getBoundingClientRect();
  const root = node.getRootNode() as Document | ShadowRoot;
  if (node.ownerDocument !== container.ownerDocument || width === 0) return false;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  if (!hit || node.contains(hit) || hit.contains(node)) return false;
  return container.contains(hit);
}

function isLaidOver(element: Element): boolean {
  if (element.tagName === 'DIALOG') return true;
  for (let above: Element | null = element; above && above.tagName !== 'BODY'; above = above.parentElement) {
    const { position, zIndex } = getComputedStyle(above);
    if (position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(zIndex) > 0)) return true;
  }
  const inner = element.shadowRoot ?? element;
  return Array.from(inner.children).some((child) => getComputedStyle(child).position === 'fixed');
}

function toShownControl(control: FoundControl): NoticeControl {
  const plain = toPlainControl(control);
  if (control.element === 'checkbox') return plain;
  const drawn = readLook(control.node, control.label);
  const isDrawnAsButton = drawn.look === 'filled' || drawn.look === 'outlined';
  return { ...plain, ...drawn, element: isDrawnAsButton ? 'button' : plain.element };
}

function toPlainControl({ label, element, checked, disabled }: FoundControl): NoticeControl {
  return { label, element, look: 'unknown', checked, disabled, style: null };
}
