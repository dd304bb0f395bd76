import { addRare, createFacts, type ElementFacts, type TellFacts } from './element-facts';
import type { Foreign, NamedRole } from './page-vocabulary';
import type { Piece } from './text-map';

/** A container that holds blocks: a range of the page's blocks, and what its element tells of them. */
export interface Region {
  readonly element: Element;
  readonly tag: string;
  /** Its place among the page's regions: an outer region comes before those in it. */
  readonly index: number;
  readonly parent: Region | null;
  readonly depth: number;
  /** Index of its first block, and one past its last. */
  readonly first: number;
  end: number;
  /** Why it is probably not the article's: forgiven if it holds most of the running text. */
  readonly doubted: Foreign | null;
  /** Regions with the same key are forgiven together. */
  readonly key: string;
  readonly className: string;
  readonly names: ReadonlySet<NamedRole>;
  /** Its level if it is a heading, else 0. */
  readonly level: number;
  /** Whether it or a region around it is a figure or a caption. */
  readonly isInFigure: boolean;
}

/** A run of text under one block element, as the walk found it. */
export interface RawBlock {
  readonly element: Element;
  readonly tag: string;
  readonly region: Region;
  readonly pieces: Piece[];
  /** Code units without white space at the ends of text nodes, roughly. */
  length: number;
  linkLength: number;
  strongLength: number;
  /** Whether it stands in a link as a whole, as cards do. */
  readonly inLink: boolean;
  readonly names: ReadonlySet<NamedRole>;
}

export interface PageWalk {
  readonly blocks: readonly RawBlock[];
  /** The containers that hold text: an empty one tells nothing. */
  readonly regions: readonly Region[];
  /** Whether some of the text stands in a `q` element, which draws its own marks. */
  readonly hasQuotedElements: boolean;
}

type Kind = 'skipped' | 'inline' | 'br' | 'hr';

/** What a tag does to the text around it; all others are blocks. */
const KINDS = new Map<string, Kind>([
  ...tagged(
    'skipped',
    'script style noscript template svg math canvas video audio iframe object embed select option button input textarea progress meter ' +
      'datalist map head link meta rt rp img picture source track frame frameset amp-ad amp-embed amp-sidebar amp-iframe amp-analytics amp-consent amp-user-notification',
  ),
  ...tagged(
    'inline',
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup ' +
      'time tt u var wbr slot',
  ),
  ['br', 'br'],
  ['hr', 'hr'],
]);

function tagged(kind: Kind, tags: string): readonly (readonly [string, Kind])[] {
  return tags.split(' ').map((tag) => [tag, kind] as const);
}

/** An element that is being walked. What it tells is asked for with its first text: most elements of a page have none. */
interface Frame {
  readonly element: Element;
  readonly tag: string;
  readonly outer: Frame | null;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  readonly inStrong: boolean;
  /** Whether a block around it stands in a link as a whole. */
  readonly inLinkedBlock: boolean;
  next: Node | null;
  /** What stands in a slot, instead of children. */
  readonly slotted: readonly Node[] | null;
  slot: number;
  facts: ElementFacts | null;
  splits: boolean;
  /** Its own region, or the one around an inline element; null until it has text. */
  region: Region | null;
}

interface Walking {
  readonly blocks: RawBlock[];
  readonly regions: Region[];
  readonly rare: Set<Element>;
  readonly tellFacts: TellFacts;
  frame: Frame | null;
  open: RawBlock | null;
  breaks: number;
  hasQuotedElements: boolean;
}

/** A paragraph of more pieces is no paragraph; reading it at once would hold the page up. */
const MOST_PIECES = 5000;

/** Yield after so many nodes: well under a millisecond's work. */
const NODES_PER_STEP = 400;

/** Walks the live page once, read-only, and collects its runs of text with what their surroundings tell; what its tag or role bars from being an article's is passed by. */
export function* walkPage(start: Element): Generator<void, PageWalk> {
  const walking = beginWalk(start);
  yield;
  while (walkOn(walking, NODES_PER_STEP)) yield;
  const { blocks, regions, hasQuotedElements } = walking;
  return { blocks, regions, hasQuotedElements };
}

function beginWalk(start: Element): Walking {
  const rare = new Set<Element>();
  addRare(start, rare);
  const region: Region = {
    element: start,
    tag: start.localName,
    index: 0,
    parent: null,
    depth: 0,
    first: 0,
    end: 0,
    doubted: null,
    key: '',
    className: '',
    names: new Set(),
    level: 0,
    isInFigure: false,
  };
  const walking: Walking = {
    blocks: [],
    regions: [region],
    rare,
    tellFacts: createFacts(rare),
    frame: null,
    open: null,
    breaks: 0,
    hasQuotedElements: false,
  };
  const frame = pushFrame(walking, start, region.tag, { isBlock: true });
  if (frame) frame.region = region;
  return walking;
}

/** Walks some nodes on, in one plain loop, which engines make fast; false at the end. */
function walkOn(walking: Walking, nodes: number): boolean {
  for (let left = nodes; left > 0; left -= 1) {
    const { frame } = walking;
    if (!frame) return false;
    const node = frame.slotted ? nextSlotted(frame) : frame.next;
    if (node === null) {
      leave(walking, frame);
      continue;
    }
    if (!frame.slotted) frame.next = node.nextSibling;
    const { nodeType } = node;
    if (nodeType === 3) readText(walking, frame, node as Text);
    else if (nodeType === 1) enter(walking, node as Element);
  }
  return true;
}

function nextSlotted(frame: Frame): Node | null {
  const node = frame.slotted?.[frame.slot] ?? null;
  frame.slot += 1;
  return node;
}

function leave(walking: Walking, frame: Frame): void {
  walking.frame = frame.outer;
  if (frame.isBlock || frame.splits) close(walking);
  if (frame.isBlock && frame.region) frame.region.end = walking.blocks.length;
}

function close(walking: Walking): void {
  if (walking.open) walking.blocks.push(walking.open);
  walking.open = null;
  walking.breaks = 0;
}

function readText(walking: Walking, frame: Frame, text: Text): void {
  if (walking.open && walking.open.pieces.length >= MOST_PIECES) close(walking);
  const length = inkLength(text.data);
  if (length === 0) {
    walking.open?.pieces.push(text);
    return;
  }
  const open = walking.open ?? startBlock(walking, frame);
  if (!open) return;
  open.pieces.push(text);
  open.length += length;
  if (frame.inLink) open.linkLength += length;
  if (frame.inStrong) open.strongLength += length;
  walking.breaks = 0;
}

/** Length without the white space at both ends. */
function inkLength(data: string): number {
  const ink = data.trim();
  // Soft hyphens and zero widths are no space to `trim`.
  return ink.length < 3 && !/[^\u00ad\u200b]/.test(ink) ? 0 : ink.length;
}

function enter(walking: Walking, element: Element): void {
  const tag = element.localName;
  const kind = KINDS.get(tag);
  if (kind === 'skipped' || (tag === 'sup' && isNoteMark(element))) return;
  if (kind === 'br') breakLine(walking);
  else if (kind === 'hr') close(walking);
  else {
    const inner = pushFrame(walking, element, tag, { isBlock: kind === undefined });
    // Within a run of text it matters at once whether the element breaks it, or is not shown.
    if (inner && walking.open) interrupt(walking, inner);
  }
}

function breakLine(walking: Walking): void {
  walking.breaks += 1;
  if (walking.breaks >= 2) close(walking);
  else walking.open?.pieces.push(null);
}

function interrupt(walking: Walking, frame: Frame): void {
  if (!askFacts(walking, frame)) walking.frame = frame.outer;
  if (!frame.facts?.isUnseen && (frame.isBlock || frame.splits)) close(walking);
}

/** Enters an element; null where there is nothing in it and no text around it. */
function pushFrame(
  walking: Walking,
  element: Element,
  tag: string,
  { isBlock }: { readonly isBlock: boolean },
): Frame | null {
  const outer = walking.frame;
  const inLink = outer?.inLink === true;
  const shadow = isBlock ? element.shadowRoot : null;
  if (shadow) addRare(shadow, walking.rare);
  const slotted = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : null;
  const next = (shadow ?? element).firstChild;
  if (next === null && !slotted && !walking.open) return null;
  walking.frame = {
    element,
    tag,
    outer,
    isBlock,
    inLink: inLink || tag === 'a',
    inStrong: outer?.inStrong === true || tag === 'strong' || tag === 'b',
    inLinkedBlock: outer !== null && (outer.inLinkedBlock || (isBlock && inLink)),
    next,
    slotted: slotted && slotted.length > 0 ? slotted : null,
    slot: 0,
    facts: null,
    splits: false,
    region: null,
  };
  return walking.frame;
}

/** Learns what an element tells, after all those around it; false where nothing in it is shown, or is the article's. */
function askFacts(walking: Walking, frame: Frame): boolean {
  const { element, tag, isBlock } = frame;
  const facts = walking.tellFacts(element, tag, { isInline: !isBlock });
  frame.facts = facts;
  if (facts.isUnseen || facts.isBarred) return false;
  if (tag === 'q') walking.hasQuotedElements = true;
  frame.splits = facts.splits || (tag === 'cite' && isInQuotation(frame.outer));
  return true;
}

/** Begins a block; null where an element around it turns out not to be read: then the walk goes on behind that. */
function startBlock(walking: Walking, frame: Frame): RawBlock | null {
  const region = settle(walking, frame);
  if (!region) return null;
  let named: Frame = frame;
  while (!named.isBlock && !named.splits && named.outer) named = named.outer;
  walking.open = {
    element: named.element,
    tag: named.tag,
    region,
    pieces: [],
    length: 0,
    linkLength: 0,
    strongLength: 0,
    inLink: frame.inLinkedBlock,
    names: named.isBlock ? region.names : (named.facts?.names ?? region.names),
  };
  return walking.open;
}

/** Gives an element that has text its region, and those around it first; null where one is not read. */
function settle(walking: Walking, frame: Frame): Region | null {
  if (frame.region) return frame.region;
  const outer = frame.outer && settle(walking, frame.outer);
  if (!outer) return null;
  if (!frame.facts && !askFacts(walking, frame)) {
    walking.frame = frame.outer;
    return null;
  }
  frame.region = frame.isBlock ? addRegion(walking, frame, outer) : outer;
  return frame.region;
}

function addRegion({ regions, blocks }: Walking, { element, tag, facts }: Frame, parent: Region): Region {
  const names = facts?.names ?? parent.names;
  const region: Region = {
    element,
    tag,
    index: regions.length,
    parent,
    depth: parent.depth + 1,
    first: blocks.length,
    end: blocks.length,
    doubted: tag === 'footer' && isQuoted(parent) ? null : (facts?.doubted ?? null),
    key: facts?.key ?? '',
    className: facts?.className ?? '',
    names,
    level: tag.length === 2 && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0,
    isInFigure: parent.isInFigure || tag === 'figure' || tag === 'figcaption' || names.has('caption'),
  };
  regions.push(region);
  return region;
}

/** Whether an element in this one stands in a quotation, as far as its surroundings have been asked. */
function isInQuotation(from: Frame | null): boolean {
  for (let frame = from; frame; frame = frame.outer) {
    if (frame.tag === 'blockquote' || (frame.isBlock && frame.facts?.names.has('pull-quote'))) return true;
  }
  return false;
}

function isQuoted(from: Region): boolean {
  for (let region: Region | null = from; region; region = region.parent) {
    if (region.tag === 'blockquote' || region.names.has('pull-quote')) return true;
  }
  return false;
}

function isNoteMark(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= 5 && /^\s?[[(]?(?:\d{1,3}|[*†‡]|[a-z])[\])]?\s?$/.test(text);
}
