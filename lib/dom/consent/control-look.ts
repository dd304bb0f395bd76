import type { ControlStyle } from '@/lib/core/consent/observations';
import type { Choice } from '@/lib/core/report';
import { type Colour, contrastOf, distanceOf, layOver, parseColour, WHITE } from '@/lib/dom/consent/colours';
import { parentOf } from '@/lib/dom/consent/flat-tree';

export interface DrawnControl {
  readonly look: Choice['look'];
  readonly style: ControlStyle;
}

/** Below both, a fill is not told from its ground. */
const LEAST_FILL_CONTRAST = 1.08;
const LEAST_FILL_DISTANCE = 20;
/** From this on a fill stands out by itself. */
const CLEAR_FILL = 1.5;
/** A child that covers this share of its control draws it; a parent this many times its size is drawn by it. */
const COVERING_SHARE = 0.7;
const WRAPPER_TIMES = 3;
/** In words of its own beside the control; with more, a parent is a paragraph. */
const SENTENCE_WORDS = 15;
const FARTHEST_ANCESTOR = 30;

/** How a control is drawn: by computed style alone, so that it is the same in each browser and without a display. */
export function readLook(control: Element, label: string): DrawnControl {
  const layers = drawingElements(control);
  const ground = groundBehind(layers[0] ?? control);
  const fill = fillOf(layers, ground);
  const own = styleOf(control);
  const { width, height } = control.getBoundingClientRect();
  return {
    look: lookOf(control, label, layers, fill, ground),
    style: {
      widthPx: Math.round(width),
      heightPx: Math.round(height),
      fontPx: Number.parseFloat(own.fontSize) || 0,
      fontWeight: Number.parseFloat(own.fontWeight) || 0,
      textContrast: textContrastOf(control, fill, ground),
      fillContrast: fill === 'picture' || ground === null ? null : fill === null ? 1 : contrastOf(fill, ground),
      inSentence: standsInSentence(control),
    },
  };
}

/** What is laid behind a label: an opaque colour, a picture or gradient, or nothing (null). */
type Fill = Colour | 'picture' | null;

function lookOf(
  control: Element,
  label: string,
  layers: readonly Element[],
  fill: Fill,
  ground: Colour | null,
): Choice['look'] {
  if (!hasWords(control) && !/\p{L}{2}/u.test(control.textContent ?? '') && control.tagName !== 'INPUT') return 'icon';
  if (fill === 'picture') return layers.some(hasWholeGradient) ? 'filled' : 'unknown';
  if (fill && !ground) return 'filled';
  const contrast = fill && ground ? contrastOf(fill, ground) : 1;
  const isFilled =
    contrast >= LEAST_FILL_CONTRAST || (fill && ground && distanceOf(fill, ground) >= LEAST_FILL_DISTANCE);
  // A pale fill with an edge that stands out from it is a frame, whatever the ground.
  if (isFilled && contrast < CLEAR_FILL && fill && layers.some((layer) => isOutlined(layer, fill))) return 'outlined';
  if (isFilled) return 'filled';
  if (layers.some((layer) => isOutlined(layer, ground ?? WHITE))) return 'outlined';
  return label === '' ? 'icon' : 'text';
}

/** The elements that may draw a control: a wrapper that holds nothing else, the control itself, and a child that fills it; outermost first. */
function drawingElements(control: Element): Element[] {
  const wrapper = parentOf(control);
  const child = coveringChild(control);
  return [...(wrapper && wrapsOnly(wrapper, control) ? [wrapper] : []), control, ...(child ? [child] : [])];
}

function wrapsOnly(wrapper: Element, control: Element): boolean {
  return (
    areaOf(wrapper) <= areaOf(control) * WRAPPER_TIMES &&
    (wrapper.textContent ?? '').trim() === (control.textContent ?? '').trim() &&
    !wrapper.querySelector('input') &&
    !['LI', 'BODY', 'DIALOG', 'FORM'].includes(wrapper.tagName)
  );
}

function coveringChild(control: Element): Element | null {
  const area = areaOf(control);
  return Array.from(control.children).find((child) => areaOf(child) >= area * COVERING_SHARE) ?? null;
}

/** The fill that lies uppermost, laid over what is under it. */
function fillOf(layers: readonly Element[], ground: Colour | null): Fill {
  let fill: Fill = null;
  for (const layer of layers) {
    const style = styleOf(layer);
    if (style.backgroundImage.includes('gradient(') && !isThin(style)) return 'picture';
    if (style.backgroundImage.includes('url(') && !isSmallPicture(style)) return 'picture';
    const colour = parseColour(style.backgroundColor);
    if (colour === null) return 'picture';
    if (colour.alpha > 0.02) fill = layOver(colour, fill ?? ground ?? WHITE);
  }
  return fill;
}

function hasWholeGradient(layer: Element): boolean {
  const style = styleOf(layer);
  return style.backgroundImage.includes('gradient(') && !isThin(style);
}

/** Whether a background only draws a line, as animated underlines do. */
function isThin({ backgroundSize }: CSSStyleDeclaration): boolean {
  return /(?:^|\s)(?:\d(?:\.\d+)?px|0%|0px)(?:$|\s|,)/u.test(backgroundSize);
}

/** Whether a background picture is an icon beside the label. */
function isSmallPicture({ backgroundRepeat, backgroundSize }: CSSStyleDeclaration): boolean {
  return backgroundRepeat.includes('no-repeat') && backgroundSize !== 'cover' && backgroundSize !== '100% 100%';
}

function isOutlined(element: Element, ground: Colour): boolean {
  const style = styleOf(element);
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).filter((side) => {
    const colour = parseColour(style[`border${side}Color`]);
    return (
      Number.parseFloat(style[`border${side}Width`]) >= 0.5 &&
      !['none', 'hidden'].includes(style[`border${side}Style`]) &&
      (colour === null || (colour.alpha > 0.1 && distanceOf(layOver(colour, ground), ground) >= LEAST_FILL_DISTANCE))
    );
  });
  return sides.length === 4 || /(?:^|\s)0px 0px 0px (?:[1-9]|0\.[5-9])/u.test(style.boxShadow);
}

/** The opaque colour behind an element; null behind a picture, a gradient or a colour that cannot be told. */
function groundBehind(element: Element): Colour | null {
  const over: Colour[] = [];
  let ancestor = parentOf(element);
  for (let step = 0; ancestor && step < FARTHEST_ANCESTOR; step += 1, ancestor = parentOf(ancestor)) {
    const style = styleOf(ancestor);
    if (style.backgroundImage !== 'none' && !isThin(style) && !isSmallPicture(style)) return null;
    const colour = parseColour(style.backgroundColor);
    if (colour === null) return null;
    if (colour.alpha >= 0.95) return over.reduceRight((lower, upper) => layOver(upper, lower), { ...colour, alpha: 1 });
    if (colour.alpha > 0.02) over.push(colour);
  }
  return over.reduceRight((lower, upper) => layOver(upper, lower), WHITE);
}

function textContrastOf(control: Element, fill: Fill, ground: Colour | null): number | null {
  const behind = fill ?? ground;
  const colour = parseColour(styleOf(innermostLabel(control)).color);
  if (behind === null || behind === 'picture' || colour === null) return null;
  return contrastOf(layOver(colour, behind), behind);
}

/** The element whose own words the label is. */
function innermostLabel(control: Element): Element {
  let element = control;
  for (let step = 0; step < FARTHEST_ANCESTOR && !hasWords(element); step += 1) {
    const child = Array.from(element.children).find((each) => (each.textContent ?? '').trim() !== '');
    if (!child) return element;
    element = child;
  }
  return element;
}

function hasWords(element: Element): boolean {
  return Array.from(element.childNodes).some((node) => node.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? ''));
}

/** Whether a control stands in the midst of a paragraph's own words. */
function standsInSentence(control: Element): boolean {
  if (!styleOf(control).display.startsWith('inline')) return false;
  const parent = parentOf(control);
  const own = Array.from(parent?.childNodes ?? [])
    .filter((node) => node.nodeType === 3)
    .map((node) => node.nodeValue ?? '')
    .join(' ');
  return own.split(/\s+/u).filter((word) => word !== '').length > SENTENCE_WORDS;
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

function styleOf(element: Element): CSSStyleDeclaration {
  const view = element.ownerDocument.defaultView ?? window;
  return view.getComputedStyle(element);
}
