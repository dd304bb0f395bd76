import type { Quotation, Report, Speaker, SpeakerId } from '@/lib/core/report';
import type { Correction } from '@/lib/core/settings';
import { countWords } from '@/lib/core/text/count-words';

/** The rule that attributes a quotation by what a person said of it. */
export const CORRECTION_RULE = 'correction';

/** The report with a person's own corrections laid over it: other speakers, and their counts anew. */
export function correctSpeakers(report: Report, corrections: readonly Correction[]): Report {
  const here = corrections.filter(({ url }) => url === report.url);
  if (here.length === 0 || report.quotations.length === 0) return report;
  const speakers = withMissing(report.speakers, here);
  const quotations = report.quotations.map((quotation) => corrected(quotation, here, speakers));
  return { ...report, quotations, speakers: recount(speakers, quotations, report) };
}

function withMissing(speakers: readonly Speaker[], corrections: readonly Correction[]): readonly Speaker[] {
  const names = new Set(corrections.map(({ name }) => name).filter((name) => name !== null));
  const missing = [...names].filter((name) => !speakers.some((speaker) => speaker.name === name));
  return [
    ...speakers,
    ...missing.map(
      (name, index): Speaker => ({
        id: `corrected-${index + 1}`,
        name,
        kind: 'person',
        role: null,
        mentions: [],
        quotations: [],
        words: 0,
        share: 0,
      }),
    ),
  ];
}

function corrected(quotation: Quotation, corrections: readonly Correction[], speakers: readonly Speaker[]): Quotation {
  const correction = corrections.findLast(({ content }) => content === quotation.content);
  if (!correction) return quotation;
  const speaker = speakers.find(({ name }) => name === correction.name)?.id ?? null;
  return { ...quotation, speaker, mention: null, basis: speaker ? 'stated' : 'none', rule: CORRECTION_RULE };
}

/** Moves the corrected quotations' words from one speaker to the other; a speaker without quotations is one no more. */
function recount(speakers: readonly Speaker[], quotations: readonly Quotation[], before: Report): readonly Speaker[] {
  const counted = quotations.filter((quotation) => isCounted(quotation, quotations));
  const allWords = counted.reduce((sum, { content }) => sum + countWords(content), 0);
  return speakers
    .map((speaker) => recounted(speaker, quotations, counted, allWords))
    .filter(({ id, quotations: own }) => own.length > 0 || hadNone(id, before));
}

function recounted(
  speaker: Speaker,
  quotations: readonly Quotation[],
  counted: readonly Quotation[],
  allWords: number,
): Speaker {
  const own = quotations.filter((quotation) => quotation.speaker === speaker.id).map(({ id }) => id);
  const words = counted
    .filter((quotation) => quotation.speaker === speaker.id)
    .reduce((sum, { content }) => sum + countWords(content), 0);
  return { ...speaker, quotations: own, words, share: allWords > 0 ? words / allWords : 0 };
}

function hadNone(id: SpeakerId, { speakers }: Report): boolean {
  return speakers.some((speaker) => speaker.id === id && speaker.quotations.length === 0);
}

/** As report.md counts: direct, mixed and block entries that repeat nothing and lie in no other. */
function isCounted(quotation: Quotation, all: readonly Quotation[]): boolean {
  if (quotation.kind === 'indirect' || quotation.repeats !== null) return false;
  return !all.some(
    (other) =>
      other !== quotation &&
      other.kind !== 'indirect' &&
      other.start <= quotation.start &&
      quotation.end <= other.end &&
      other.end - other.start > quotation.end - quotation.start,
  );
}
