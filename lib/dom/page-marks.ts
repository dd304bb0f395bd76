import type { Annotation, AnnotationId } from '@/lib/core/annotation/annotation';
import type { Appearance } from '@/lib/core/settings';
import { createCardHost, type FindLine, type OpenedBy } from '@/lib/dom/card-host';
import { createHighlighter, type Layer, type LayeredRanges } from '@/lib/dom/highlighter';
import { findPointedAt, watchPointer } from '@/lib/dom/pointer';
import type { TextMap } from '@/lib/dom/text-map';

/** Within how many pixels of a marked word a pointer is on it. */
const NEAR_PX = 3;

/** The words of an open card. */
export interface CardRendering {
  /** Says what the annotation has become. */
  redraw(annotation: Annotation): void;
  remove(): void;
}

/** Renders the card of an annotation. */
export type RenderCard = (into: HTMLElement, annotation: Annotation) => CardRendering;

/** Style sheets as text: of the highlights, for open shadow roots, and of the card. */
export interface MarkStyles {
  readonly highlights: string;
  readonly card: string;
}

export interface PageMarks {
  /** Marks these annotations, in reading order, and no others; returns how long painting took. */
  show(annotations: readonly Annotation[], textMap: TextMap, appearance: Appearance): number;
  /** Scrolls to an annotation and opens its card; false where the page has lost its words. */
  open(id: AnnotationId): boolean;
  step(by: 1 | -1): void;
  /** Hides the marks, or shows them again. */
  toggle(): void;
}

interface Marked {
  readonly annotation: Annotation;
  readonly ranges: readonly Range[];
}

/** Marks a page's annotations and opens their cards on hover, click and command, until the signal. */
export function createPageMarks(styles: MarkStyles, render: RenderCard, signal: AbortSignal): PageMarks {
  const highlighter = createHighlighter(styles.highlights, signal);
  let current: Annotation | null = null;
  let rendering: CardRendering | null = null;
  const card = createCardHost(styles.card, () => highlighter.paint({ current: [] }), signal);
  let marked: readonly Marked[] = [];
  let textMap: TextMap | null = null;
  let appearance: Appearance = 'wash-and-underline';
  let isHidden = false;

  const paint = () => highlighter.paint(isHidden ? NO_RANGES : layersOf(marked, appearance));

  function openAt(found: Marked, by: OpenedBy, y: number | null): void {
    card.open(lineOf(found.ranges, y), by, (into) => {
      const drawn = render(into, found.annotation);
      rendering = drawn;
      return drawn.remove;
    });
    current = found.annotation;
    highlighter.paint({ current: found.ranges });
  }

  /** An open card tells of the new reading, or closes if its words are marked no more. */
  function redrawCard(): void {
    if (!card.isOpen() || !current) return;
    const same = findSame(current, marked);
    if (!same) {
      card.close();
      return;
    }
    current = same.annotation;
    highlighter.paint({ current: same.ranges });
    rendering?.redraw(same.annotation);
  }

  function findAt(x: number, y: number): Marked | null {
    const at = isHidden ? null : findPointedAt(x, y);
    const position = at && textMap?.toPosition(at.node, at.offset);
    if (position === null || position === undefined) return null;
    return innermost(marked, position, x, y);
  }

  /** A card that opened under a resting pointer closes once it is on neither the card nor its words. */
  function leaveCard(x: number, y: number): void {
    if (card.openedBy() !== 'hover' || card.holds(x, y)) return;
    if (findAt(x, y)?.annotation.id !== current?.id) card.close();
  }

  function openById(id: AnnotationId, by: OpenedBy): boolean {
    const found = marked.find(({ annotation }) => annotation.id === id);
    const [range] = found?.ranges ?? [];
    if (!found || !range) return false;
    scrollTo(range);
    openAt(found, by, null);
    return true;
  }

  watchPointer(
    (x, y) => {
      highlighter.restore();
      const found = findAt(x, y);
      if (found && !(card.isOpen() && (current?.id === found.annotation.id || card.holds(x, y))))
        openAt(found, 'hover', y);
    },
    (x, y) => leaveCard(x, y),
    signal,
  );
  watchClicks((x, y) => {
    const found = findAt(x, y);
    if (found) openAt(found, 'click', y);
  }, signal);

  return {
    show(annotations, map, look) {
      const began = performance.now();
      textMap = map;
      appearance = look;
      marked = annotations.map((annotation) => ({ annotation, ranges: map.toRanges(annotation) }));
      paint();
      const paintMs = performance.now() - began;
      redrawCard();
      return paintMs;
    },
    open: (id) => openById(id, 'command'),
    step(by) {
      const shown = marked.filter(({ ranges }) => ranges.length > 0);
      const at = shown.findIndex(({ annotation }) => annotation.id === current?.id);
      const next = shown.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % shown.length);
      if (next) openById(next.annotation.id, 'command');
    },
    toggle() {
      isHidden = !isHidden;
      card.close();
      paint();
    },
  };
}

const NO_RANGES: LayeredRanges = {
  wash: [],
  'faint-wash': [],
  direct: [],
  mixed: [],
  indirect: [],
  block: [],
  framing: [],
  current: [],
};

/** The underline tells the kinds apart; the wash is there for the eye, and may be left out. */
function layersOf(marked: readonly Marked[], appearance: Appearance): LayeredRanges {
  const inLayer = (layer: Layer) =>
    marked.filter(({ annotation }) => layerOf(annotation) === layer).flatMap(({ ranges }) => ranges);
  const direct = inLayer('direct');
  const mixed = inLayer('mixed');
  const indirect = inLayer('indirect');
  const block = inLayer('block');
  const isWashed = appearance === 'wash-and-underline';
  return {
    wash: isWashed ? [...direct, ...mixed, ...block] : [],
    'faint-wash': isWashed ? indirect : [],
    direct,
    mixed,
    indirect,
    block,
    framing: inLayer('framing'),
    current: [],
  };
}

function layerOf(annotation: Annotation): Layer {
  return annotation.motivation === 'framing' ? 'framing' : annotation.body.kind;
}

/** The mark of the same words after another reading, which may have given it another id. */
function findSame({ id, motivation, body }: Annotation, marked: readonly Marked[]): Marked | null {
  const same = marked.filter(
    ({ annotation }) =>
      annotation.motivation === motivation &&
      annotation.body.content === body.content &&
      annotation.body.place === body.place,
  );
  return same.find(({ annotation }) => annotation.id === id) ?? same[0] ?? null;
}

/** The shortest annotation at a position whose painted words really lie under the point: a caret snaps to words far away. */
function innermost(marked: readonly Marked[], position: number, x: number, y: number): Marked | null {
  const around = marked.filter(
    ({ annotation, ranges }) =>
      annotation.start <= position && position <= annotation.end && ranges.some((range) => covers(range, x, y)),
  );
  const length = ({ annotation }: Marked) => annotation.end - annotation.start;
  return around.toSorted((a, b) => length(a) - length(b))[0] ?? null;
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - NEAR_PX && x <= right + NEAR_PX && y >= top - NEAR_PX && y <= bottom + NEAR_PX,
  );
}

/** Of the window's height: what is taller leaves no room for a card beside it. */
const TALLEST_MARK = 0.4;

/** The painted line at a height of the window, or the first one, as tall as the whole mark where that leaves room; found again each time the page has moved. */
function lineOf(ranges: readonly Range[], y: number | null): FindLine {
  const boxes = () => ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const index = y === null ? 0 : boxes().findIndex(({ top, bottom }) => y >= top - NEAR_PX && y <= bottom + NEAR_PX);
  return () => {
    const now = boxes();
    const line = now[Math.max(0, index)] ?? now[0];
    if (!line) return null;
    const top = Math.min(...now.map((box) => box.top));
    const height = Math.max(...now.map((box) => box.bottom)) - top;
    return height > TALLEST_MARK * document.documentElement.clientHeight
      ? line
      : new DOMRect(line.left, top, line.width, height);
  };
}

function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const height = document.documentElement.clientHeight;
  if (top >= 0 && bottom <= height * 0.6) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
  scrollBy({ top: top - height / 3, behavior: isCalm ? 'instant' : 'smooth' });
}

/** Calls back on a plain click that selects nothing and presses nothing of the page's own. */
function watchClicks(onClick: (x: number, y: number) => void, signal: AbortSignal): void {
  const click = (event: MouseEvent) => {
    const { target } = event;
    if (event.button !== 0 || !event.isTrusted || !(target instanceof Element)) return;
    if (target.closest('a, button, input, select, textarea, summary, label, [role="button"]')) return;
    if (!getSelection()?.isCollapsed) return;
    onClick(event.clientX, event.clientY);
  };
  document.addEventListener('click', click, { passive: true, signal });
}
