/** Changes come in bursts: one look answers for all of them. */
const BURST_MS = 400;
/** A clock or a ticker in the text never rests: looks become rarer, down to one in so many milliseconds. */
const SLOWEST_MS = 6000;
const SLOWER = 1.6;
/** Less text than this, beside the article, is no part of it: a badge, a counter, an advertisement's label. */
const LEAST_BESIDE = 40;
/** Less text than this on a page that was no article does not make it one. */
const LEAST_OF_ARTICLE = 200;
/** So much of what was added is looked at; more is text anyway. */
const MOST_NODES = 200;

export interface PageChanges {
  /** Looks only at what concerns this article from now on; null while the page is none. */
  follow(root: Element | null): void;
}

/** Calls back, after each burst, when the page has changed text that is the article's or may become it. */
export function watchChanges(document: Document, onChange: () => void, signal: AbortSignal): PageChanges {
  let root: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waitMs = BURST_MS;
  let lastAt = Number.NEGATIVE_INFINITY;
  const observer = new MutationObserver((records) => {
    if (timer === null && records.some((record) => concerns(record, root))) timer = setTimeout(tell, nextWait());
  });

  function nextWait(): number {
    const isRestless = performance.now() - lastAt < SLOWEST_MS;
    waitMs = isRestless ? Math.min(SLOWEST_MS, waitMs * SLOWER) : BURST_MS;
    return waitMs;
  }

  function tell(): void {
    timer = null;
    lastAt = performance.now();
    onChange();
  }

  function observe(): void {
    observer.disconnect();
    const how = { subtree: true, childList: true, characterData: true };
    // The document itself: `document.open` takes all its nodes away.
    observer.observe(document, how);
    for (let home = root?.getRootNode(); home instanceof ShadowRoot; home = home.host.getRootNode())
      observer.observe(home, how);
  }

  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return {
    follow(next) {
      if (next === root || signal.aborted) return;
      root = next;
      observe();
    },
  };
}

/** Whether a change may have touched the article: its text, or text added where it stands or could stand. */
function concerns({ type, target, addedNodes, removedNodes }: MutationRecord, root: Element | null): boolean {
  if (root && !root.isConnected) return true;
  const isWithin = root?.contains(target) === true;
  if (type === 'characterData') return isWithin && target.nodeValue?.trim() !== '';
  if (isWithin) return holdsText(addedNodes, 1) || holdsText(removedNodes, 1);
  if (root) return target.contains(root) && holdsText(addedNodes, LEAST_BESIDE);
  return holdsText(addedNodes, LEAST_OF_ARTICLE);
}

/** Whether nodes hold so many letters of text that is read. */
function holdsText(nodes: NodeList, least: number): boolean {
  let held = 0;
  for (let index = 0; index < Math.min(nodes.length, MOST_NODES); index += 1) {
    const node = nodes[index];
    if (node?.nodeType === Node.TEXT_NODE) held += node.nodeValue?.trim().length ?? 0;
    else if (node instanceof Element && !UNREAD.has(node.localName)) held += textLengthOf(node, least - held);
    if (held >= least) return true;
  }
  return nodes.length > MOST_NODES;
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'iframe', 'sourcelight-card']);

function textLengthOf(element: Element, enough: number): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node && length < enough; node = walker.nextNode()) {
    if (!UNREAD.has(node.parentElement?.localName ?? '')) length += node.nodeValue?.trim().length ?? 0;
  }
  // A custom element may have its text in a shadow root of its own.
  return length === 0 && element.shadowRoot ? enough : length;
}
