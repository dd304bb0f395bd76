import type { ChoiceKind } from '@/lib/core/consent/control-kind';
import type { NoticeReader } from '@/lib/core/consent/notice-reader';
import type { NoticeControl, NoticeLink } from '@/lib/core/consent/observations';
import { childrenOf, parentOf, type ShadowOpener } from '@/lib/dom/consent/flat-tree';

/** A control as it stands in the page. */
export interface FoundControl {
  readonly node: Element;
  readonly label: string;
  readonly element: NoticeControl['element'];
  readonly kind: ChoiceKind | null;
  readonly checked: boolean | null;
  readonly disabled: boolean;
}

/** What one part of a notice holds. */
export interface NoticePart {
  readonly text: string;
  readonly controls: readonly FoundControl[];
  readonly links: readonly NoticeLink[];
}

/** A notice's container, parted into what is shown and what stands closed in it. */
export interface NoticeParts {
  readonly shown: NoticePart;
  readonly closed: NoticePart;
  /** Whether a frame that could not be read stands in it. */
  readonly hasForeignFrame: boolean;
}

export interface WalkSettings {
  readonly reader: NoticeReader;
  readonly openShadow: ShadowOpener;
}

/** Beyond these a container holds more than a notice. */
const MOST_ELEMENTS = 4000;
const LONGEST_SHOWN = 9000;
const LONGEST_CLOSED = 40_000;
const LONGEST_LABEL = 160;
/** An element that only scripts made a control is one where its label is short. */
const LONGEST_MADE_LABEL = 50;
const MOST_LINKS = 40;

const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'LINK',
  'META',
  'OBJECT',
  'VIDEO',
  'AUDIO',
  'TITLE',
  'HEAD',
]);

/** Reads a container's text, controls and links, shown and closed apart; null if it holds more than a notice does. */
export function readNoticeParts(container: Element, settings: WalkSettings): NoticeParts | null {
  const walk = new PartsWalk(settings);
  walk.visit(container, isClosedAbove(container));
  return walk.isTooMuch ? null : walk.finish();
}

/** Whether an ancestor hides an element; what is fixed is not clipped by those above it. */
export function isClosedAbove(element: Element): boolean {
  let below = element;
  let isFixed = false;
  for (let above = parentOf(element); above; below = above, above = parentOf(above)) {
    isFixed ||= styleOf(below).position === 'fixed';
    if (isUndrawn(above) || closesChild(above, below) || (!isFixed && isCollapsed(above))) return true;
  }
  return false;
}

/** Gathers one part's text in blocks. */
class PartGatherer {
  private readonly pieces: string[] = [];
  readonly controls: FoundControl[] = [];
  readonly links: NoticeLink[] = [];
  length = 0;

  addText(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  finish(): NoticePart {
    const text = this.pieces
      .join('')
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
    return { text, controls: this.controls, links: this.links };
  }
}

class PartsWalk {
  private readonly shown = new PartGatherer();
  private readonly closed = new PartGatherer();
  private elements = 0;
  private hasForeignFrame = false;

  constructor(private readonly settings: WalkSettings) {}

  get isTooMuch(): boolean {
    return this.elements > MOST_ELEMENTS || this.shown.length > LONGEST_SHOWN || this.closed.length > LONGEST_CLOSED;
  }

  finish(): NoticeParts {
    return { shown: this.shown.finish(), closed: this.closed.finish(), hasForeignFrame: this.hasForeignFrame };
  }

  visit(element: Element, isClosed: boolean): void {
    this.elements += 1;
    if (this.isTooMuch || UNREAD.has(element.tagName)) return;
    const closedHere = isClosed || hides(element);
    const part = closedHere ? this.closed : this.shown;
    const isBlock = !isInline(element);
    if (isBlock) part.addText('\n');
    this.addControl(element, part);
    addLink(element, part);
    if (element.tagName === 'IFRAME') this.visitFrame(element as HTMLIFrameElement, closedHere);
    else if (element.tagName !== 'svg') this.visitChildren(element, closedHere);
    if (isBlock) part.addText('\n');
  }

  private visitChildren(element: Element, isClosed: boolean): void {
    const ownHidden = isClosed || isInvisible(element);
    for (const child of childrenOf(element, this.settings.openShadow)) {
      if (child.nodeType === 3) (ownHidden ? this.closed : this.shown).addText(child.nodeValue ?? '');
      else if (child.nodeType === 1) this.visit(child as Element, isClosed || closesChild(element, child as Element));
    }
  }

  private visitFrame(frame: HTMLIFrameElement, isClosed: boolean): void {
    const body = bodyOf(frame);
    if (body) this.visit(body, isClosed);
    else if (!isClosed) this.hasForeignFrame = true;
  }

  private addControl(node: Element, part: PartGatherer): void {
    const element = controlElementOf(node);
    if (element === null || holdsControl(node)) return;
    const label = labelOf(node, element, this.settings.openShadow);
    const kind = this.settings.reader.kindOf(label, element);
    if (element === 'other' && (kind === null || label.length > LONGEST_MADE_LABEL)) return;
    if (label === '' && element !== 'button') return;
    part.controls.push({ node, label, element, kind, checked: checkedOf(node), disabled: isDisabled(node) });
  }
}

function bodyOf(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** Whether an element is not drawn, nor anything in it. */
function hides(element: Element): boolean {
  return isUndrawn(element) || isCollapsed(element);
}

function isUndrawn(element: Element): boolean {
  const { display, contentVisibility, opacity } = styleOf(element);
  return display === 'none' || contentVisibility === 'hidden' || opacity === '0';
}

/** Whether an element clips what is in it to nothing, as closed accordions do. */
function isCollapsed(element: Element): boolean {
  const style = styleOf(element);
  if (element.tagName === 'BODY' || element.tagName === 'HTML') return false;
  if (style.overflow === 'visible' || style.display === 'inline' || style.display === 'contents') return false;
  const { width, height } = element.getBoundingClientRect();
  return width < 2 || height < 2;
}

/** Whether an element's own words are not drawn; its children may be. */
function isInvisible(element: Element): boolean {
  const { visibility } = styleOf(element);
  return visibility === 'hidden' || visibility === 'collapse';
}

/** Whether a child stands in the closed part of a `details`. */
function closesChild(parent: Element, child: Element): boolean {
  return parent.tagName === 'DETAILS' && !parent.hasAttribute('open') && child.tagName !== 'SUMMARY';
}

function isInline(element: Element): boolean {
  if (element.tagName === 'BR') return false;
  const { display } = styleOf(element);
  return display === 'inline' || display === 'contents';
}

/** What kind of control an element is; null if it is none. */
function controlElementOf(node: Element): NoticeControl['element'] | null {
  const role = node.getAttribute('role');
  if (role === 'switch' || role === 'checkbox') return 'checkbox';
  if (node.tagName === 'INPUT') return inputControl(node as HTMLInputElement);
  if (node.tagName === 'BUTTON' || node.tagName === 'SUMMARY' || role === 'button') return 'button';
  if (node.tagName === 'A') return leadsElsewhere(node) ? 'link' : 'button';
  if (role === 'link') return 'button';
  return isClickable(node) ? 'other' : null;
}

function inputControl({ type }: HTMLInputElement): NoticeControl['element'] | null {
  if (type === 'checkbox' || type === 'radio') return 'checkbox';
  return type === 'button' || type === 'submit' || type === 'reset' ? 'button' : null;
}

function leadsElsewhere(anchor: Element): boolean {
  const href = (anchor.getAttribute('href') ?? '').trim();
  return href !== '' && !href.startsWith('#') && !/^javascript:/iu.test(href);
}

/** An element that scripts made a control: it takes the focus or shows the hand where its parent does not. */
function isClickable(node: Element): boolean {
  if ((node.textContent ?? '').length > LONGEST_LABEL) return false;
  if (node.hasAttribute('onclick') || node.getAttribute('tabindex') === '0') return true;
  if (node.tagName === 'LABEL' || styleOf(node).cursor !== 'pointer') return false;
  const parent = parentOf(node);
  return !parent || styleOf(parent).cursor !== 'pointer';
}

/** Whether a control only wraps another. */
function holdsControl(node: Element): boolean {
  return (
    node.tagName !== 'A' &&
    node.tagName !== 'BUTTON' &&
    node.querySelector('button, a[href], [role="button"], input:not([type="hidden"])') !== null
  );
}

function labelOf(node: Element, element: NoticeControl['element'], openShadow: ShadowOpener): string {
  if (element === 'checkbox') return boxLabel(node);
  const own = node.tagName === 'INPUT' ? (node as HTMLInputElement).value : drawnText(node, openShadow);
  return tidy(own) || tidy(node.getAttribute('aria-label') ?? node.getAttribute('title') ?? '');
}

function drawnText(node: Element, openShadow: ShadowOpener): string {
  return childrenOf(node, openShadow)
    .map((child) => {
      if (child.nodeType === 3) return child.nodeValue ?? '';
      if (child.nodeType !== 1 || UNREAD.has((child as Element).tagName) || (child as Element).tagName === 'svg')
        return '';
      const element = child as Element;
      return hides(element) || isInvisible(element) ? '' : ` ${drawnText(element, openShadow)} `;
    })
    .join('');
}

function boxLabel(node: Element): string {
  const labels = 'labels' in node ? Array.from((node as HTMLInputElement).labels ?? []) : [];
  const named = node.getAttribute('aria-labelledby');
  const by = named ? node.ownerDocument.getElementById(named.split(/\s+/u)[0] ?? '') : null;
  const texts = [
    labels.map((label) => label.textContent).join(' '),
    by?.textContent,
    node.getAttribute('aria-label'),
    node.textContent,
  ];
  return tidy(texts.find((text) => tidy(text ?? '') !== '') ?? node.getAttribute('name') ?? '');
}

function checkedOf(node: Element): boolean | null {
  if (node.tagName === 'INPUT' && ['checkbox', 'radio'].includes((node as HTMLInputElement).type))
    return (node as HTMLInputElement).checked;
  const state = node.getAttribute('aria-checked');
  return state === null ? null : state === 'true';
}

function isDisabled(node: Element): boolean {
  return node.hasAttribute('disabled') || node.getAttribute('aria-disabled') === 'true';
}

function addLink(element: Element, part: PartGatherer): void {
  if (element.tagName !== 'A' || !leadsElsewhere(element) || part.links.length >= MOST_LINKS) return;
  const text = tidy(element.textContent ?? '') || tidy(element.getAttribute('aria-label') ?? '');
  part.links.push({ text, url: (element as HTMLAnchorElement).href });
}

function tidy(text: string): string {
  return text.slice(0, 1000).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LABEL);
}

function styleOf(element: Element): CSSStyleDeclaration {
  const view = element.ownerDocument.defaultView ?? window;
  return view.getComputedStyle(element);
}
