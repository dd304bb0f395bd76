/**
 * Paints stretches of the page by the CSS Custom Highlight API: no node of the page is changed.
 *
 * The registry is shared with the page, which may list and clear it: names are prefixed, and what is painted is remembered here.
 */
export const LAYERS = ['faint-wash', 'wash', 'indirect', 'block', 'direct', 'mixed', 'framing', 'current'] as const;
export type Layer = (typeof LAYERS)[number];

export type LayeredRanges = Readonly<Record<Layer, readonly Range[]>>;

export interface Highlighter {
  /** Replaces the ranges of some layers; the others stay. */
  paint(layers: Partial<LayeredRanges>): void;
  /** Paints again what the page has cleared from the registry. */
  restore(): void;
}

/** Paints until the signal; `css` styles the layers inside open shadow roots, where the page's own sheet does not reach. */
export function createHighlighter(css: string, signal: AbortSignal): Highlighter {
  // Ranges are never read back out of a Highlight: Firefox refuses that to a content script.
  const painted = new Map<Layer, Highlight>();
  const roots = new Map<ShadowRoot, CSSStyleSheet>();
  signal.addEventListener('abort', () => {
    for (const layer of LAYERS) CSS.highlights.delete(nameOf(layer));
    for (const [root, sheet] of roots) removeSheet(root, sheet);
  });

  function paintLayer(layer: Layer, ranges: readonly Range[]): void {
    CSS.highlights.delete(nameOf(layer));
    painted.delete(layer);
    if (ranges.length === 0) return;
    const highlight = new Highlight();
    for (const range of ranges) {
      highlight.add(range);
      styleShadowRoot(range, css, roots);
    }
    highlight.priority = LAYERS.indexOf(layer);
    painted.set(layer, highlight);
    CSS.highlights.set(nameOf(layer), highlight);
  }

  return {
    paint(layers) {
      if (signal.aborted) return;
      for (const layer of LAYERS) if (layers[layer]) paintLayer(layer, layers[layer]);
    },
    restore() {
      if (signal.aborted) return;
      for (const [layer, highlight] of painted)
        if (!CSS.highlights.has(nameOf(layer))) CSS.highlights.set(nameOf(layer), highlight);
    },
  };
}

function nameOf(layer: Layer): string {
  return `sourcelight-${layer}`;
}

function styleShadowRoot(range: Range, css: string, roots: Map<ShadowRoot, CSSStyleSheet>): void {
  const root = range.startContainer.getRootNode();
  if (!(root instanceof ShadowRoot) || roots.has(root)) return;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    roots.set(root, sheet);
  } catch {
    // Some versions of Firefox refuse this to content scripts: the words stay unpainted, the panel still has them.
  }
}

function removeSheet(root: ShadowRoot, sheet: CSSStyleSheet): void {
  try {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  } catch {
    // The page is going away.
  }
}
