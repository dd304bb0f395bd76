import { isWithin, type ShadowOpener } from '@/lib/dom/consent/flat-tree';

const POINTS_ACROSS = 7;

/**
 * The share of sample points outside a notice's box at which the notice lies over the page, its veil included; null if the box
 * leaves no point free.
 */
export function measureCover(container: Element, core: Element, openShadow: ShadowOpener): number | null {
  const { ownerDocument: document } = container;
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const box = core.getBoundingClientRect();
  const points = gridPoints(innerWidth, innerHeight).filter(
    ({ x, y }) => x < box.left || x > box.right || y < box.top || y > box.bottom,
  );
  if (points.length === 0) return null;
  const covered = points.filter(({ x, y }) => isCovered(document.elementFromPoint(x, y), container, openShadow));
  return covered.length / points.length;
}

function gridPoints(width: number, height: number): { readonly x: number; readonly y: number }[] {
  return Array.from({ length: POINTS_ACROSS * POINTS_ACROSS }, (_, index) => ({
    x: (((index % POINTS_ACROSS) + 0.5) * width) / POINTS_ACROSS,
    y: ((Math.floor(index / POINTS_ACROSS) + 0.5) * height) / POINTS_ACROSS,
  }));
}

/** Whether a point's uppermost element belongs to the notice, or is an empty veil over the whole window. */
function isCovered(top: Element | null, container: Element, openShadow: ShadowOpener): boolean {
  if (!top || top.tagName === 'HTML' || top.tagName === 'BODY') return false;
  return isWithin(container, top) ? !holdsWords(top, openShadow) : isWithin(top, container) || isVeil(top);
}

function isVeil(element: Element): boolean {
  const { position } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const isWide = width >= innerWidth * 0.9 && height >= innerHeight * 0.9;
  return position === 'fixed' && isWide && (element.textContent ?? '').trim() === '';
}

/** Whether an element around the notice holds other words too: then it is the page and no veil. */
function holdsWords(element: Element, openShadow: ShadowOpener): boolean {
  return openShadow(element) === null && element.querySelector('main, article, h1') !== null;
}
