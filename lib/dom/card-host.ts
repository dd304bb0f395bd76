/** Between the marked line and the card, and between the card and the edge of the window. */
const GAP_PX = 8;
const WIDTH_PX = 300;

/** Why a card is open: one that a pointer opened by resting closes when it leaves, and takes no focus. */
export type OpenedBy = 'hover' | 'click' | 'command';

/** The box of the marked line in the window, as it is now; null once it is gone. */
export type FindLine = () => DOMRect | null;

export interface CardHost {
  /** Opens the card beside a line of the page, and follows it; `fill` renders into the card and returns what takes the rendering away. */
  open(findLine: FindLine, by: OpenedBy, fill: (into: HTMLElement) => () => void): void;
  close(): void;
  isOpen(): boolean;
  openedBy(): OpenedBy | null;
  /** Whether a point of the window lies on the card or in the gap that leads to it. */
  holds(x: number, y: number): boolean;
}

interface OpenCard {
  readonly host: HTMLElement;
  readonly empty: () => void;
  readonly focusBefore: HTMLElement | null;
  readonly findLine: FindLine;
  readonly by: OpenedBy;
  readonly closing: AbortController;
}

/** The only node that Sourcelight ever adds to a page: it stands while a card is open, and is gone with it. */
export function createCardHost(css: string, onClose: () => void, signal: AbortSignal): CardHost {
  let card: OpenCard | null = null;

  function close(): void {
    if (!card) return;
    const { host, empty, focusBefore, closing } = card;
    const hadFocus = document.activeElement === host;
    card = null;
    closing.abort();
    empty();
    host.remove();
    if (hadFocus) focusBefore?.focus({ preventScroll: true });
    onClose();
  }

  signal.addEventListener('abort', close);
  return {
    open(findLine, by, fill) {
      if (signal.aborted) return;
      close();
      const focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      const { host, inside } = createHost(css);
      const closing = new AbortController();
      document.documentElement.append(host);
      host.showPopover();
      card = { host, empty: fill(inside), focusBefore, findLine, by, closing };
      follow(host, inside, findLine, close, closing.signal);
      closeOnKey(close, closing.signal);
      closeElsewhere(host, close, closing.signal);
      if (by !== 'hover') host.focus({ preventScroll: true });
    },
    close,
    isOpen: () => card !== null,
    openedBy: () => card?.by ?? null,
    holds(x, y) {
      const line = card?.findLine();
      return !!card && !!line && isWithin(bridge(card.host.getBoundingClientRect(), line), x, y);
    },
  };
}

function createHost(css: string): { host: HTMLElement; inside: HTMLElement } {
  const host = document.createElement('sourcelight-card');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const style = document.createElement('style');
  style.textContent = css + HOST_CSS;
  const inside = document.createElement('div');
  inside.className = 'card-frame';
  root.append(style, inside);
  return { host, inside };
}

// Important rules of a shadow root outrank the page's own important ones.
const HOST_CSS = `
:host {
  all: initial !important;
  color-scheme: light dark !important;
  position: fixed !important;
  inset: auto !important;
  display: block !important;
  width: ${WIDTH_PX}px !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  left: var(--left, 0) !important;
  top: var(--top, 0) !important;
  z-index: 2147483647 !important;
}
`;

/** Keeps the card at its line while either moves; closes it once the line, having been in the window, has left it. */
function follow(
  host: HTMLElement,
  inside: HTMLElement,
  findLine: FindLine,
  close: () => void,
  signal: AbortSignal,
): void {
  let wasInWindow = false;
  const replace = () => {
    const line = findLine();
    if (!line) return close();
    const isInWindow = line.bottom >= 0 && line.top <= document.documentElement.clientHeight;
    // The page may still be on its way to a line that the panel or a key has asked for.
    if (wasInWindow && !isInWindow) return close();
    wasInWindow ||= isInWindow;
    place(host, line);
  };
  const resized = new ResizeObserver(replace);
  resized.observe(inside);
  signal.addEventListener('abort', () => resized.disconnect());
  addEventListener('scroll', replace, { capture: true, passive: true, signal });
  addEventListener('resize', replace, { passive: true, signal });
  replace();
}

/** Below the line where there is room, else above it; in neither case over it. */
function place(host: HTMLElement, line: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - line.bottom - 2 * GAP_PX;
  const above = line.top - 2 * GAP_PX;
  const height = host.getBoundingClientRect().height;
  const goesBelow = height <= below || below >= above;
  const room = Math.max(80, goesBelow ? below : above);
  const left = Math.max(GAP_PX, Math.min(line.left, clientWidth - WIDTH_PX - GAP_PX));
  const top = goesBelow ? line.bottom + GAP_PX : line.top - GAP_PX - Math.min(height, room);
  host.style.setProperty('--left', `${Math.round(left)}px`);
  host.style.setProperty('--top', `${Math.round(top)}px`);
  host.style.setProperty('--room', `${Math.round(room)}px`);
}

function closeOnKey(close: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  document.addEventListener('keydown', onKey, { capture: true, signal });
}

function closeElsewhere(host: HTMLElement, close: () => void, signal: AbortSignal): void {
  document.addEventListener('pointerdown', (event) => !event.composedPath().includes(host) && close(), {
    capture: true,
    signal,
  });
}

/** The box of the card, stretched over the gap to its line: a pointer may travel there. */
function bridge(card: DOMRect, line: DOMRect): DOMRect {
  const top = Math.min(card.top, line.bottom);
  const bottom = Math.max(card.bottom, line.top);
  return new DOMRect(card.left - GAP_PX, top, card.width + 2 * GAP_PX, bottom - top);
}

function isWithin(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
