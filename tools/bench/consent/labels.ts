import { existsSync, readFileSync } from 'node:fs';
import { compileControlReader } from '@/lib/core/consent/control-kind';
import { noticeLexicons } from '@/lib/packs/notices/index';
import { formatShare } from '../article/statistics';

/** A control's label, by its letters alone, and what a person says that it offers. */
export interface LabelledText {
  readonly label: string;
  readonly kind: string;
}

const CATEGORIES: Readonly<Record<number, string>> = {
  1: 'accept',
  2: 'reject',
  3: 'settings',
  4: 'save',
  5: 'pay',
  8: 'ambiguous',
};
const KINDS = ['accept', 'reject', 'settings', 'save', 'pay'] as const;

export interface LabelScores {
  readonly confusion: ReadonlyMap<string, number>;
  readonly readMs: number;
}

/** Null where `../shared` is missing. */
export function readButtonTexts(path: string): readonly LabelledText[] | null {
  if (!existsSync(path)) return null;
  const rows = JSON.parse(readFileSync(path, 'utf8')) as { normalized: string; category: number }[];
  return rows.map(({ normalized, category }) => ({ label: normalized, kind: CATEGORIES[category] ?? 'other' }));
}

export function scoreLabels(texts: readonly LabelledText[]): LabelScores {
  const kindOf = compileControlReader(noticeLexicons);
  const confusion = new Map<string, number>();
  const before = performance.now();
  for (const { label, kind } of texts) {
    const key = `${kind} ${kindOf(label) ?? 'none'}`;
    confusion.set(key, (confusion.get(key) ?? 0) + 1);
  }
  return { confusion, readMs: performance.now() - before };
}

export function formatLabels({ confusion, readMs }: LabelScores): string {
  const entries = [...confusion].map(([key, count]) => ({ gold: key.split(' ')[0], told: key.split(' ')[1], count }));
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  const rows = KINDS.map((kind) => {
    const right = sum(entries.filter(({ gold, told }) => gold === kind && told === kind));
    const recall = formatShare({ hits: right, of: sum(entries.filter(({ gold }) => gold === kind)) });
    const clear = entries.filter(({ gold, told }) => told === kind && gold !== 'ambiguous');
    return `  ${kind.padEnd(9)} recall ${recall}   precision ${formatShare({ hits: right, of: sum(clear) })}`;
  });
  const sides = entries.filter(({ gold }) => gold === 'accept' || gold === 'reject');
  const wrong = sides.filter(
    ({ gold, told }) => (gold === 'accept' && told === 'reject') || (gold === 'reject' && told === 'accept'),
  );
  return [
    `Labels of controls, all languages (${sum(entries)} in ${readMs.toFixed(0)} ms; ambiguous ones count for no precision)`,
    ...rows,
    `  wrong side ${formatShare({ hits: sum(wrong), of: sum(sides) })}`,
  ].join('\n');
}
