import { type Foreign, type NamedRole, readName } from './page-vocabulary';
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
  /** Why nothing in it is the article's, whatever it holds. */
  readonly barred: Foreign | null;
  /** Why it is probably not the article's: forgiven if it holds most of the running text. */
  readonly doubted: Foreign | null;
  /** Regions with the same key are forgiven together. */
  readonly key: string;
  readonly names: ReadonlySet<NamedRole>;
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
  readonly foreign: Foreign | null;
}

export interface PageWalk {
  readonly blocks: readonly RawBlock[];
  readonly regions: readonly Region[];
  /** Whether some of the text stands in a `q` element, which draws its own marks. */
  readonly hasQuotedElements: boolean;
}

const NONE: ReadonlySet<NamedRole> = new Set();

const SKIPPED = new Set(
  (
    'script style noscript template svg math canvas video audio iframe object embed select option button input textarea progress meter ' +
    'datalist map head link meta rt rp img picture source track frame frameset amp-ad amp-embed amp-sidebar amp-iframe amp-analytics amp-consent amp-user-notification'
  ).split(' '),
);
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup ' +
    'time tt u var wbr slot'
  ).split(' '),
);
const LEAF = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'figcaption']);
const BARRED_ROLES: Readonly<Record<string, Foreign>> = {
  navigation: 'navigation',
  dialog: 'consent',
  alertdialog: 'consent',
  search: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
};
/** Roles that pages also give, wrongly, to what holds the article. */
const DOUBTED_ROLES: Readonly<Record<string, Foreign>> = {
  complementary: 'aside',
  contentinfo: 'navigation',
  banner: 'navigation',
  toolbar: 'share',
  tablist: 'navigation',
  tooltip: 'hidden',
};

interface Frame {
  readonly element: Element;
  next: Node | null;
  /** What stands in a slot, instead of children. */
  readonly slotted: readonly Node[] | null;
  slot: number;
  readonly isBlock: boolean;
  readonly region: Region;
  readonly inLink: boolean;
  readonly inStrong: boolean;
  /** The run of inline elements that names a role of its own: a caption beside its credit. */
  readonly splits: boolean;
}

/** A paragraph of more pieces is no paragraph; reading it at once would hold the page up. */
const MOST_PIECES = 5000;

/** Yield after so many nodes: well under a millisecond's work. */
const NODES_PER_STEP = 400;

/** Walks the live page once, read-only, and collects its runs of text with what their surroundings tell. */
export function* walkPage(start: Element): Generator<void, PageWalk> {
  const blocks: RawBlock[] = [];
  const regions: Region[] = [];
  const facts = new Map<string, NameFacts>();
  const root: Region = {
    element: start,
    tag: start.localName,
    index: 0,
    parent: null,
    depth: 0,
    first: 0,
    end: 0,
    barred: null,
    doubted: null,
    key: '',
    names: NONE,
  };
  regions.push(root);
  const frames: Frame[] = [
    openFrame(start, root.tag, root, { isBlock: true, inLink: false, inStrong: false, splits: false }),
  ];
  let open: RawBlock | null = null;
  let breaks = 0;
  let visited = 0;
  let hasQuotedElements = false;

  const close = () => {
    if (open && open.length > 0) blocks.push(open);
    open = null;
    breaks = 0;
  };

  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = nextOf(frame);
    if (!node) {
      frames.pop();
      if (frame.isBlock || frame.splits) close();
      if (frame.isBlock) frame.region.end = Math.max(frame.region.end, blocks.length);
      continue;
    }
    visited += 1;
    if (visited % NODES_PER_STEP === 0) yield;
    if (node.nodeType === 3) {
      if (open && open.pieces.length >= MOST_PIECES) close();
      const text = node as Text;
      const length = inkLength(text.data);
      if (!open) {
        if (length === 0) continue;
        open = startBlock(frames, frame);
      }
      open.pieces.push(text);
      open.length += length;
      if (frame.inLink) open.linkLength += length;
      if (frame.inStrong) open.strongLength += length;
      if (length > 0) breaks = 0;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const name = element.localName;
    if (name === 'br') {
      breaks += 1;
      if (breaks >= 2) close();
      else open?.pieces.push(null);
      continue;
    }
    if (name === 'hr') {
      close();
      continue;
    }
    if (SKIPPED.has(name)) continue;
    const isInline = INLINE.has(name);
    const about = element.hasAttributes() ? readFacts(element, name, isInline, facts) : PLAIN;
    if (about.isUnseen) continue;
    if (isInline) {
      if (name === 'q') hasQuotedElements = true;
      if (name === 'sup' && isNoteMark(element)) continue;
      const splits = about.splits || (name === 'cite' && isInQuotation(frame.region));
      if (splits) close();
      frames.push(
        openFrame(element, name, frame.region, {
          isBlock: false,
          inLink: frame.inLink || name === 'a',
          inStrong: frame.inStrong || name === 'strong' || name === 'b',
          splits,
        }),
      );
      continue;
    }
    close();
    const region: Region = {
      element,
      tag: name,
      index: regions.length,
      parent: frame.region,
      depth: frame.region.depth + 1,
      first: blocks.length,
      end: blocks.length,
      barred: about.barred,
      doubted: name === 'footer' && isInQuotation(frame.region) ? null : about.doubted,
      key: about.key,
      names: about.names,
    };
    regions.push(region);
    frames.push(
      openFrame(element, name, region, {
        isBlock: true,
        inLink: frame.inLink,
        inStrong: frame.inStrong,
        splits: false,
      }),
    );
  }
  return { blocks, regions, hasQuotedElements };
}

function isInQuotation(from: Region): boolean {
  for (let region: Region | null = from; region; region = region.parent) {
    if (region.tag === 'blockquote' || region.names.has('pull-quote')) return true;
  }
  return false;
}

function openFrame(
  element: Element,
  tag: string,
  region: Region,
  context: {
    readonly isBlock: boolean;
    readonly inLink: boolean;
    readonly inStrong: boolean;
    readonly splits: boolean;
  },
): Frame {
  const shadow = context.isBlock ? element.shadowRoot : null;
  const slotted = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return {
    element,
    next: (shadow ?? element).firstChild,
    slotted: slotted.length > 0 ? slotted : null,
    slot: 0,
    region,
    ...context,
  };
}

function nextOf(frame: Frame): Node | null {
  if (frame.slotted) {
    const node = frame.slotted[frame.slot] ?? null;
    frame.slot += 1;
    return node;
  }
  const node = frame.next;
  if (node) frame.next = node.nextSibling;
  return node;
}

function startBlock(frames: readonly Frame[], frame: Frame): RawBlock {
  const named = frames.findLast((outer) => outer.isBlock || outer.splits) ?? frame;
  const names = named.isBlock ? named.region.names : readName(rawNameOf(named.element)).roles;
  return {
    element: named.element,
    tag: named.isBlock ? named.region.tag : named.element.localName,
    region: frame.region,
    pieces: [],
    length: 0,
    linkLength: 0,
    strongLength: 0,
    inLink: frame.inLink && frames.some((outer) => outer.isBlock && outer.inLink),
    names,
    foreign: null,
  };
}

/** Length without the white space at both ends. */
function inkLength(data: string): number {
  let start = 0;
  let end = data.length;
  while (start < end && isSpace(data.charCodeAt(start))) start += 1;
  while (end > start && isSpace(data.charCodeAt(end - 1))) end -= 1;
  return end - start;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0x202f ||
    code === 0x200b ||
    code === 0xfeff
  );
}

interface NameFacts {
  readonly isUnseen: boolean;
  readonly barred: Foreign | null;
  readonly doubted: Foreign | null;
  readonly key: string;
  readonly names: ReadonlySet<NamedRole>;
  readonly splits: boolean;
}

const PLAIN: NameFacts = { isUnseen: false, barred: null, doubted: null, key: '', names: NONE, splits: false };
const UNSEEN: NameFacts = { ...PLAIN, isUnseen: true };

function readFacts(element: Element, name: string, isInline: boolean, known: Map<string, NameFacts>): NameFacts {
  const told = readAttributes(element);
  if (!told) return UNSEEN;
  const { role, className, id, part, isOpen } = told;
  const key = `${name} ${role} ${className} ${id} ${part}`;
  // An open `details` is no other template than a closed one, but another fact.
  const own = isOpen ? `${key} open` : key;
  const cached = known.get(own);
  if (cached) return cached;
  const read = factsOf(told, name, isInline, key);
  known.set(own, read);
  return read;
}

interface Told {
  readonly role: string;
  readonly className: string;
  readonly id: string;
  readonly part: string;
  readonly isOpen: boolean;
}

/** The attributes that tell of an element; null where they hide it. One look at what it has is cheaper than asking for each. */
function readAttributes(element: Element): Told | null {
  let role = '';
  let className = '';
  let id = '';
  let isOpen = false;
  let isPart = false;
  for (const attribute of element.getAttributeNames()) {
    switch (attribute) {
      case 'class':
        className = element.getAttribute('class') ?? '';
        break;
      case 'id':
        id = element.id;
        break;
      case 'role':
        role = element.getAttribute('role') ?? '';
        break;
      case 'style':
        if (hidesByStyle(element.getAttribute('style') ?? '')) return null;
        break;
      case 'hidden':
        if (element.getAttribute('hidden') !== 'until-found') return null;
        break;
      case 'open':
        isOpen = true;
        break;
      case 'itemprop':
      case 'data-testid':
      case 'data-component':
        isPart = true;
        break;
    }
  }
  return { role, className, id, part: isPart ? partOf(element) : '', isOpen };
}

function hidesByStyle(style: string): boolean {
  return /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style);
}

function partOf(element: Element): string {
  return (
    element.getAttribute('itemprop') ??
    element.getAttribute('data-testid') ??
    element.getAttribute('data-component') ??
    ''
  );
}

function rawNameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id} ${partOf(element)}`;
}

function factsOf({ role, className, id, part, isOpen }: Told, name: string, isInline: boolean, key: string): NameFacts {
  const sense = readName(`${className} ${id} ${part}`);
  const names = sense.roles;
  if (names.has('unseen')) return UNSEEN;
  const splits =
    isInline &&
    name !== 'a' &&
    (names.has('caption') || names.has('credit') || names.has('byline') || names.has('date'));
  if (isInline) return { ...PLAIN, names, splits };
  const isLeaf = LEAF.has(name);
  const barred =
    name === 'nav' || name === 'menu' ? 'navigation' : name === 'dialog' ? 'consent' : (BARRED_ROLES[role] ?? null);
  const byTag = name === 'aside' ? 'aside' : name === 'footer' ? 'navigation' : (DOUBTED_ROLES[role] ?? null);
  const isClosed = (name === 'details' && !isOpen) || isNamedHidden(className);
  const named = isOutermost(name)
    ? null
    : ((isLeaf ? sense.foreignLeaf : sense.foreign) ?? (isClosed ? 'hidden' : null));
  return { isUnseen: false, barred, doubted: named ?? byTag, key, names, splits };
}

/** Classes that hide by their style sheet, unless another brings the element back at some width. */
function isNamedHidden(names: string): boolean {
  return (
    /(?:^|\s)(?:hidden|hide|d-none|is-hidden|display-none|invisible)(?:\s|$)/.test(names) &&
    !/:(?:block|flex|inline|grid|visible)|d-(?:xs|sm|md|lg|xl|print)-/.test(names)
  );
}

/** Names on the page as a whole speak of its state, not of its text. */
function isOutermost(name: string): boolean {
  return name === 'body' || name === 'html' || name === 'main' || name === 'article';
}

function isNoteMark(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= 5 && /^\s?[[(]?(?:\d{1,3}|[*†‡]|[a-z])[\])]?\s?$/.test(text);
}
