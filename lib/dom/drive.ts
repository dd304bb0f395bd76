/** Half of a frame at 60 Hz: the page keeps the other half. */
const SLICE_MS = 8;

/** The scheduler where the browser has one; its yield came later than the rest (Chrome 129). */
interface Scheduler {
  readonly yield?: () => Promise<void>;
  readonly postTask?: (task: () => void, options: { priority: 'user-visible' }) => Promise<void>;
}

/** A finished piece of sliced work, and how long the page waited for it. */
export interface Driven<T> {
  readonly value: T;
  readonly busyMs: number;
}

/**
 * Runs resumable work in slices of a few milliseconds, with the page's own work in between.
 *
 * Rejects with the signal's reason once it is aborted.
 */
export async function drive<T>(work: Generator<void, T>, signal: AbortSignal): Promise<Driven<T>> {
  let busyMs = 0;
  for (;;) {
    signal.throwIfAborted();
    const began = performance.now();
    const step = runSlice(work, began + SLICE_MS);
    busyMs += performance.now() - began;
    if (step.done) return { value: step.value, busyMs };
    await nextTurn();
  }
}

function runSlice<T>(work: Generator<void, T>, until: number): IteratorResult<void, T> {
  for (;;) {
    const step = work.next();
    if (step.done || performance.now() >= until) return step;
  }
}

/** Resolves after the page had its turn. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'user-visible' });
  return new Promise((resolve) => setTimeout(resolve, 0));
}
