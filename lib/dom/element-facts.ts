import { type Foreign, type NamedRole, readName } from './page-vocabulary';

/** What an element's tag, its names and its role tell of the text in it. */
export interface ElementFacts {
  /** Whether nothing of it is shown. */
  readonly isUnseen: boolean;
  /** Whether nothing in it is the article's, whatever it holds. */
  readonly isBarred: boolean;
  /** Why it is probably not the article's: forgiven if it holds most of the running text. */
  readonly doubted: Foreign | null;
  /** Elements with the same key were made by one template. */
  readonly key: string;
  readonly className: string;
  readonly names: ReadonlySet<NamedRole>;
  /** Whether a run of inline elements names a role of its own: a caption beside its credit. */
  readonly splits: boolean;
}

/** Tells the facts of an element; inline ones are read for their names alone. */
export type TellFacts = (element: Element, tag: string, how: { readonly isInline: boolean }) => ElementFacts;

const NONE: ReadonlySet<NamedRole> = new Set();
const PLAIN: ElementFacts = {
  isUnseen: false,
  isBarred: false,
  doubted: null,
  key: '',
  className: '',
  names: NONE,
  splits: false,
};
const UNSEEN: ElementFacts = { ...PLAIN, isUnseen: true };
const LEFT_OUT: ElementFacts = { ...PLAIN, isBarred: true };

const LEAF = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'figcaption']);
const BARRED = new Set(['nav', 'menu', 'dialog']);
const BARRED_ROLES = new Set(['navigation', 'dialog', 'alertdialog', 'search', 'menu', 'menubar']);
/** Roles that pages also give, wrongly, to what holds the article. */
const DOUBTED_ROLES: Readonly<Record<string, Foreign>> = {
  complementary: 'aside',
  contentinfo: 'navigation',
  banner: 'navigation',
  toolbar: 'share',
  tablist: 'navigation',
  tooltip: 'hidden',
};

/** What few elements have, found in one query: asking each for it would cost more than the walk. */
const RARE =
  '[hidden], [style*="none" i], [style*="hidden" i], [role], [itemprop], [data-testid], [data-component], details[open]';

/** Adds the elements below a root that have an attribute which few have. */
export function addRare(root: ParentNode, to: Set<Element>): void {
  const found = root.querySelectorAll(RARE);
  const count = found.length;
  for (let index = 0; index < count; index += 1) to.add(found[index] as Element);
}

/** Tells facts with what was told before of the same names; `rare` holds the elements that have more than those. */
export function createFacts(rare: ReadonlySet<Element>): TellFacts {
  const known = new Map<string, Map<string, ElementFacts>>();
  const knownOf = (tag: string) => {
    const ofTag = known.get(tag) ?? new Map<string, ElementFacts>();
    known.set(tag, ofTag);
    return ofTag;
  };
  return (element, tag, { isInline }) => {
    // Links are many, and their names tell how they look.
    if (tag === 'a' && !rare.has(element)) return PLAIN;
    const className = element.getAttribute('class') ?? '';
    const { id } = element;
    const isRare = rare.has(element);
    // A bare `footer` below the headline holds the byline as well as anything else.
    if (!isRare && className === '' && id === '' && (isInline || !element.hasAttributes()))
      return BARRED.has(tag) ? LEFT_OUT : PLAIN;
    const told = isRare ? readAttributes(element, className, id) : null;
    if (isRare && !told) return UNSEEN;
    const ofTag = knownOf(tag);
    // No class list holds a tab.
    const own = told ? ownNameOf(told) : id === '' ? className : `${className}\t${id}`;
    const before = ofTag.get(own);
    if (before) return before;
    const facts = factsOf(told ?? { role: '', className, id, part: '', isOpen: false }, tag, isInline);
    ofTag.set(own, facts);
    return facts;
  };
}

interface Told {
  readonly role: string;
  readonly className: string;
  readonly id: string;
  readonly part: string;
  readonly isOpen: boolean;
}

function ownNameOf({ role, className, id, part, isOpen }: Told): string {
  // An open `details` is no other template than a closed one, but another fact.
  return `${className}\t${id}\t${part}\t${role}\t${isOpen}`;
}

/** The attributes that tell of an element; null where they hide it. */
function readAttributes(element: Element, className: string, id: string): Told | null {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return null;
  if (HIDES.test(element.getAttribute('style') ?? '')) return null;
  return {
    role: element.getAttribute('role') ?? '',
    className,
    id,
    part:
      element.getAttribute('itemprop') ??
      element.getAttribute('data-testid') ??
      element.getAttribute('data-component') ??
      '',
    isOpen: element.hasAttribute('open'),
  };
}

const HIDES = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;

function factsOf({ role, className, id, part, isOpen }: Told, tag: string, isInline: boolean): ElementFacts {
  if (!isInline && (BARRED.has(tag) || BARRED_ROLES.has(role))) return LEFT_OUT;
  const sense = readName(`${className} ${id} ${part}`);
  const names = sense.roles;
  if (names.has('unseen')) return UNSEEN;
  const splits =
    isInline &&
    tag !== 'a' &&
    (names.has('caption') || names.has('credit') || names.has('byline') || names.has('date'));
  if (isInline) return { ...PLAIN, className, names, splits };
  const byTag = tag === 'aside' ? 'aside' : tag === 'footer' ? 'navigation' : (DOUBTED_ROLES[role] ?? null);
  const isClosed = (tag === 'details' && !isOpen) || isNamedHidden(className);
  const named = isOutermost(tag)
    ? null
    : ((LEAF.has(tag) ? sense.foreignLeaf : sense.foreign) ?? (isClosed ? 'hidden' : null));
  const key = `${tag} ${role} ${className} ${id} ${part}`;
  return { isUnseen: false, isBarred: false, doubted: named ?? byTag, key, className, names, splits };
}

/** Classes that hide by their style sheet, unless another brings the element back at some width. */
function isNamedHidden(names: string): boolean {
  return (
    /(?:^|\s)(?:hidden|hide|d-none|is-hidden|display-none|invisible)(?:\s|$)/.test(names) &&
    !/:(?:block|flex|inline|grid|visible)|d-(?:xs|sm|md|lg|xl|print)-/.test(names)
  );
}

/** Names on the page as a whole speak of its state, not of its text. */
function isOutermost(tag: string): boolean {
  return tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article';
}
