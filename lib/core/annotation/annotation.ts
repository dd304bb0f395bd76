import type { FramingMark, Quotation, Report } from '@/lib/core/report';
import type { Span } from '@/lib/core/text/span';

export type AnnotationId = string;

/** A quotation or a framing mark, as a thing that stands at a place in the text. */
export type Annotation = Span & { readonly id: AnnotationId } & (
    | { readonly motivation: 'quotation'; readonly body: Quotation }
    | { readonly motivation: 'framing'; readonly body: FramingMark }
  );

/** All quotations and framing marks of a report as one list, in reading order; the longer first where two begin together. */
export function annotate(report: Pick<Report, 'quotations' | 'framing'>): readonly Annotation[] {
  const quotations = report.quotations.map(
    (body): Annotation => ({ id: body.id, start: body.start, end: body.end, motivation: 'quotation', body }),
  );
  const framing = report.framing.map(
    (body): Annotation => ({ id: body.id, start: body.start, end: body.end, motivation: 'framing', body }),
  );
  return [...quotations, ...framing].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
