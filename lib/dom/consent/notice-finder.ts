import type { CmpRecord } from '@/lib/core/consent/cmp';
import type { ChoiceKind } from '@/lib/core/consent/control-kind';
import { isNotice, type NoticeReader } from '@/lib/core/consent/notice-reader';
import { isWithin, parentOf, type ShadowOpener } from '@/lib/dom/consent/flat-tree';
import { type NoticeParts, readNoticeParts, type WalkSettings } from '@/lib/dom/consent/notice-parts';

/** A notice that stands on the page. */
export interface FoundNotice {
  /** The innermost element that holds the whole notice. */
  readonly container: Element;
  /** The innermost element that holds all its answers: its box, without the veil around it. */
  readonly core: Element;
  readonly parts: NoticeParts;
}

export interface NoticeSearch extends WalkSettings {
  readonly document: Document;
  readonly cmps: readonly CmpRecord[];
}

/** What was found: notices that are shown, marks of CMPs, and containers that stand closed. */
export interface NoticeFindings {
  readonly notices: readonly FoundNotice[];
  readonly cmps: readonly string[];
  readonly closed: readonly Element[];
}

const MOST_CANDIDATES = 60;
const MOST_NAMED = 40;
const SAMPLES_ACROSS = 4;
const SAMPLES_DOWN = 3;
const DEEPEST_SAMPLE = 4;
const MOST_BODY_CHILDREN = 120;
/** A notice covers this share of the window (a line of text across it, in any browser's measure of a line), or is this large, in pixels. */
const LEAST_SHARE = 0.015;
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 40;
/** A parent that adds more words than this, beyond a share of the notice's own, holds more than the notice. */
const MOST_ADDED = 500;
const MOST_ADDED_SHARE = 0.4;
const MOST_STEPS_OUT = 12;

/** Finds the notices of a page, resumably: yields after each candidate. */
export function* findNotices(search: NoticeSearch): Generator<void, NoticeFindings> {
  const marked = markedElements(search);
  yield;
  const candidates = yield* gatherCandidates(
    search,
    marked.map(({ element }) => element),
  );
  yield;

  const found: FoundNotice[] = [];
  const closed: Element[] = [];
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    if (found.some(({ container }) => isWithin(candidate, container))) continue;
    const parts = readNoticeParts(candidate, search);
    yield;
    if (!parts) continue;
    const isMarked = marked.some(({ element }) => element === candidate);
    if (asks(parts, isMarked, search.reader) && isShown(candidate)) found.push(yield* widen(candidate, parts, search));
    else if (parts.shown.text === '' && parts.closed.text !== '') closed.push(candidate);
    yield;
  }
  return {
    notices: withoutInner(found),
    cmps: [...new Set(marked.map(({ name }) => name))],
    closed,
  };
}

/** Whether what is shown of a container asks about cookies; a known CMP's own container needs no word for them. */
function asks({ shown }: NoticeParts, isMarked: boolean, reader: NoticeReader): boolean {
  const kinds = new Set(shown.controls.map(({ kind }) => kind).filter((kind): kind is ChoiceKind => kind !== null));
  if (isMarked && (kinds.has('accept') || kinds.has('reject'))) return true;
  return isNotice(shown.text, kinds, reader);
}

function markedElements({ document, cmps }: NoticeSearch): { readonly name: string; readonly element: Element }[] {
  return cmps.flatMap(({ name, ids, idStarts, classes }) => {
    const byId = ids.map((id) => document.getElementById(id)).filter((element) => element !== null);
    const byClass = classes.flatMap((className) => Array.from(document.getElementsByClassName(className)).slice(0, 3));
    const byStart = idStarts.flatMap((start) => [...document.querySelectorAll(`[id^="${start}"]`)].slice(0, 3));
    return [...byId, ...byStart, ...byClass].map((element) => ({ name, element }));
  });
}

/** The elements that may hold a notice; inner ones first, so that a notice is found without what surrounds it. */
function* gatherCandidates(search: NoticeSearch, marked: readonly Element[]): Generator<void, Element[]> {
  const { document } = search;
  const dialogs = document.querySelectorAll('dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]');
  const named = document.querySelectorAll(
    ['cookie', 'consent', 'gdpr', 'rgpd', 'cmp'].map((word) => `[id*="${word}" i], [class*="${word}" i]`).join(', '),
  );
  yield;
  const layers = layersAtSamples(search);
  yield;
  const all = [
    ...marked,
    ...dialogs,
    ...layers,
    ...Array.from(named).slice(0, MOST_NAMED),
    ...hostsInBody(search),
  ].filter((element) => !['HTML', 'BODY', 'HEAD', 'SCRIPT', 'STYLE', 'LINK', 'META'].includes(element.tagName));
  return [...new Set(all)]
    .map((element) => ({ element, depth: depthOf(element) }))
    .sort((a, b) => b.depth - a.depth)
    .map(({ element }) => element);
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let above = parentOf(element); above; above = parentOf(above)) depth += 1;
  return depth;
}

/** The elements that lie over the page at sample points: what is fixed, sticky or stacked. */
function layersAtSamples({ document, openShadow }: NoticeSearch): Element[] {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const layers = new Set<Element>();
  for (let across = 0; across < SAMPLES_ACROSS; across += 1) {
    for (let down = 0; down < SAMPLES_DOWN; down += 1) {
      const x = ((across + 0.5) * innerWidth) / SAMPLES_ACROSS;
      const y = down === SAMPLES_DOWN - 1 ? innerHeight - 24 : ((down + 0.5) * innerHeight) / SAMPLES_DOWN;
      for (const element of document.elementsFromPoint(x, y).slice(0, DEEPEST_SAMPLE)) {
        for (const layer of layersAbove(innermostAt(element, x, y, openShadow))) layers.add(layer);
      }
    }
  }
  return [...layers];
}

function innermostAt(element: Element, x: number, y: number, openShadow: ShadowOpener): Element {
  const inner = openShadow(element)?.elementFromPoint(x, y);
  return inner && inner !== element ? innermostAt(inner, x, y, openShadow) : element;
}

function layersAbove(element: Element): Element[] {
  const layers: Element[] = [];
  for (let above: Element | null = element; above; above = parentOf(above)) if (isLayer(above)) layers.push(above);
  return layers;
}

function isLayer(element: Element): boolean {
  const { position, zIndex } = styleOf(element);
  return position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(zIndex) > 0);
}

/** Elements near the body that only a shadow root or a custom name tells apart. */
function hostsInBody({ document, openShadow }: NoticeSearch): Element[] {
  const children = Array.from(document.body?.children ?? []).slice(-MOST_BODY_CHILDREN);
  return children
    .flatMap((child) => [child, ...Array.from(child.children).slice(0, 4)])
    .filter((element) => element.tagName.includes('-') || openShadow(element) !== null);
}

/** Steps out to the element that holds all of the notice: its close button and its foot may stand beside its text. */
function* widen(found: Element, parts: NoticeParts, search: NoticeSearch): Generator<void, FoundNotice> {
  let container = found;
  let widest = parts;
  let above = parentOf(found);
  for (let step = 0; above && step < MOST_STEPS_OUT && !holdsThePage(above); step += 1, above = parentOf(above)) {
    yield;
    const wider = readNoticeParts(above, search);
    if (!wider) break;
    const added = wider.shown.text.length - parts.shown.text.length;
    if (added > MOST_ADDED || added > parts.shown.text.length * MOST_ADDED_SHARE + 80) break;
    container = above;
    widest = wider;
  }
  return { container, core: answersBox(container, widest), parts: widest };
}

/** The innermost element around all controls that answer. */
function answersBox(container: Element, { shown }: NoticeParts): Element {
  const [first, ...others] = shown.controls.filter(({ kind }) => kind !== null).map(({ node }) => node);
  let box = first ? parentOf(first) : null;
  while (box && box !== container && others.some((other) => !isWithin(other, box as Element))) box = parentOf(box);
  return box && isWithin(box, container) ? box : container;
}

function holdsThePage(element: Element): boolean {
  return (
    ['BODY', 'HTML', 'MAIN', 'ARTICLE'].includes(element.tagName) ||
    element.querySelector('main, article, h1 ~ p, #main') !== null
  );
}

function isShown(element: Element): boolean {
  const box = boxOf(element);
  const { innerWidth = 0, innerHeight = 0 } = element.ownerDocument.defaultView ?? {};
  const isLarge = box.width * box.height >= innerWidth * innerHeight * LEAST_SHARE;
  const isInReach = box.right > 0 && box.left < innerWidth && box.bottom > -innerHeight;
  const isOffScreen = isFixed(element) && (box.top >= innerHeight || box.bottom <= 0);
  return (isLarge || (box.width >= LEAST_WIDTH && box.height >= LEAST_HEIGHT)) && isInReach && !isOffScreen;
}

/** The box of an element, or of its children where it has none of its own. */
function boxOf(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  if (own.width > 1 && own.height > 1) return own;
  const inner = element.shadowRoot?.children ?? element.children;
  const boxes = Array.from(inner, (child) => boxOf(child));
  return boxes.reduce((largest, box) => (box.width * box.height > largest.width * largest.height ? box : largest), own);
}

function isFixed(element: Element): boolean {
  for (let above: Element | null = element; above; above = parentOf(above))
    if (styleOf(above).position === 'fixed') return true;
  return false;
}

function withoutInner(found: readonly FoundNotice[]): FoundNotice[] {
  return found.filter(
    (one, index) =>
      !found.some(
        (other, otherIndex) =>
          otherIndex !== index &&
          isWithin(one.container, other.container) &&
          (one.container !== other.container || otherIndex < index),
      ),
  );
}

function styleOf(element: Element): CSSStyleDeclaration {
  const view = element.ownerDocument.defaultView ?? window;
  return view.getComputedStyle(element);
}
