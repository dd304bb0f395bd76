import type { Quotation, Report, Speaker } from '@/lib/core/report';

/** What the summary sentence, the badge and the tabs count: one number, one meaning. */
export interface Summary {
  readonly namedSpeakers: number;
  readonly quotations: number;
  readonly indirect: number;
  /** Quotations whose speaker the article does not name. */
  readonly unnamed: number;
  /** The largest share of the quoted words that one named speaker has, from 0 to 1. */
  readonly largestShare: number;
}

/** The quotations that count: a repeat is the same words once more. */
export function countedQuotations(report: Pick<Report, 'quotations'>): readonly Quotation[] {
  return report.quotations.filter((quotation) => quotation.repeats === null);
}

/** The speakers with a name whose words are counted. */
export function namedSpeakers(report: Pick<Report, 'speakers' | 'quotations'>): readonly Speaker[] {
  const speaking = new Set(countedQuotations(report).map((quotation) => quotation.speaker));
  return report.speakers.filter((speaker) => speaker.kind !== 'anonymous' && speaking.has(speaker.id));
}

/** Counts a report's speakers and quotations. */
export function summarise(report: Pick<Report, 'speakers' | 'quotations'>): Summary {
  const quotations = countedQuotations(report);
  const named = namedSpeakers(report);
  const ids = new Set<string | null>(named.map((speaker) => speaker.id));
  return {
    namedSpeakers: named.length,
    quotations: quotations.length,
    indirect: quotations.filter((quotation) => quotation.kind === 'indirect').length,
    unnamed: quotations.filter((quotation) => !ids.has(quotation.speaker)).length,
    largestShare: Math.max(0, ...named.map((speaker) => speaker.share)),
  };
}
