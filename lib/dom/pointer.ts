/** A word of the page under the pointer. */
export interface PointedAt {
  readonly node: Node;
  readonly offset: number;
  readonly x: number;
  readonly y: number;
}

/** A pointer that rests this long means what it points at. */
const REST_MS = 300;

/** What caret lookup is called in browsers of different age. */
interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The place in the text at a point of the window; null where there is none. */
export function findPointedAt(x: number, y: number): PointedAt | null {
  const lookup = document as CaretDocument;
  const position = lookup.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset, x, y };
  const range = lookup.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset, x, y } : null;
}

/** Calls back with the point where the pointer rests, and at once when it moves on; a key or a button pressed means something else than a rest. */
export function watchPointer(
  onRest: (x: number, y: number) => void,
  onMove: (x: number, y: number) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(timer);
    onMove(event.clientX, event.clientY);
    timer = setTimeout(() => onRest(event.clientX, event.clientY), REST_MS);
  };
  document.addEventListener('pointermove', move, { passive: true, signal });
  const forget = () => clearTimeout(timer);
  document.addEventListener('pointerleave', forget, { passive: true, signal });
  for (const deed of ['pointerdown', 'keydown'])
    document.addEventListener(deed, forget, { capture: true, passive: true, signal });
  signal.addEventListener('abort', forget);
}
