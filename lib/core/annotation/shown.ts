import { type Annotation, annotate } from '@/lib/core/annotation/annotation';
import type { Report } from '@/lib/core/report';
import { isMarkShown, type Settings } from '@/lib/core/settings';

/** The annotations of a report that the reader wants to see on the page, in reading order. */
export function shownAnnotations(report: Report, settings: Settings): readonly Annotation[] {
  return annotate({
    quotations: settings.quotationsShown ? report.quotations : [],
    framing: report.framing.filter((mark) => isMarkShown(mark, settings)),
  });
}
