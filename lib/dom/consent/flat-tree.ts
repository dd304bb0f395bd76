/** Opens a shadow root that the page's own scripts could not: the extension may, the tests need not. */
export type ShadowOpener = (host: Element) => ShadowRoot | null;

export const openShadowOnly: ShadowOpener = (host) => host.shadowRoot;

/** The children of an element as they are drawn: of its shadow root if it has one, of a slot what is put in it. */
export function childrenOf(element: Element, openShadow: ShadowOpener): readonly Node[] {
  const root = openShadow(element);
  if (root) return Array.from(root.childNodes);
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return Array.from(element.childNodes);
}

/** The parent of an element as it is drawn: out of a shadow root its host. */
export function parentOf(element: Element): Element | null {
  const slot = element.assignedSlot;
  if (slot) return slot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Whether an element is another one or is drawn inside it. */
export function isWithin(inner: Element, outer: Element): boolean {
  for (let element: Element | null = inner; element; element = parentOf(element)) if (element === outer) return true;
  return false;
}
