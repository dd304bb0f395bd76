import { browser } from 'wxt/browser';

/** What the two browsers call the door that they leave open to extensions alone. */
interface ChromeDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, closed ones included: many consent notices stand in one. */
export function openShadow(element: Element): ShadowRoot | null {
  const { dom } = browser as ChromeDom;
  if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  return (element as FirefoxElement).openOrClosedShadowRoot ?? element.shadowRoot;
}
