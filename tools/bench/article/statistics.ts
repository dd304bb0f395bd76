export type Interval = readonly [low: number, high: number];

/** A share with its count. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** Wilson's interval at 95 %. */
function wilson({ hits, of }: Share): Interval {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const p = hits / of;
  const middle = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** The interval of a mean at 95 %, by drawing the pages again, always the same way. */
export function bootstrapMean(values: readonly number[]): Interval {
  if (values.length === 0) return [0, 0];
  const random = mulberry(20240503);
  const means = Array.from({ length: 1000 }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [quantile(means, 0.025), quantile(means, 0.975)];
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(at * sorted.length) - 1))] ?? 0;
}

/** The ratio of the two columns' quantiles, with its interval at 95 % over the pages. */
export function bootstrapRatio(
  pairs: readonly (readonly [number, number])[],
  at: number,
): { readonly value: number; readonly interval: Interval } {
  const ratioOf = (of: typeof pairs) =>
    quantile(
      of.map(([one]) => one),
      at,
    ) /
    quantile(
      of.map(([, other]) => other),
      at,
    );
  const random = mulberry(20240503);
  const ratios = Array.from({ length: 1000 }, () =>
    ratioOf(pairs.map((pair) => pairs[Math.floor(random() * pairs.length)] ?? pair)),
  ).sort((a, b) => a - b);
  return { value: ratioOf(pairs), interval: [quantile(ratios, 0.025), quantile(ratios, 0.975)] };
}

export function formatInterval([low, high]: Interval): string {
  return `[${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

export function formatShare(share: Share): string {
  const [low, high] = wilson(share);
  const value = share.of === 0 ? 0 : share.hits / share.of;
  return `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] (${share.hits}/${share.of})`;
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
