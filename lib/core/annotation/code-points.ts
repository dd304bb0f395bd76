import type { Span } from '@/lib/core/text/span';

/** Turns spans of UTF-16 code units, in any order, into spans of Unicode code points of the same text. */
export function toCodePoints(text: string, spans: readonly Span[]): readonly Span[] {
  const wanted = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  const points = new Map<number, number>();
  let units = 0;
  let point = 0;
  for (const position of wanted) {
    while (units < position && units < text.length) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
      point += 1;
    }
    points.set(position, point);
  }
  return spans.map(({ start, end }) => ({ start: points.get(start) ?? 0, end: points.get(end) ?? 0 }));
}
