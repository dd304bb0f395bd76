import type { Report } from '@/lib/core/report';
import { annotate } from './annotation';

const COLUMNS = [
  'record',
  'id',
  'kind',
  'place',
  'content',
  'speaker',
  'mention',
  'cue',
  'basis',
  'level',
  'voice',
  'why',
  'provenance',
  'start',
  'end',
  'repeats',
  'url',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** A report as one table (RFC 4180): the outlet's facts, then quotations and framing marks in reading order. */
export function toCsv(report: Report): string {
  const rows = [...outletRows(report), ...annotationRows(report)].map((row) => ({ ...row, url: report.url }));
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => toField(row[column])).join(','))];
  return lines.map((line) => `${line}\r\n`).join('');
}

function outletRows({ outlet }: Report): readonly Row[] {
  return outlet.facts.map(({ property, value, provenance }) => ({
    record: 'outlet',
    kind: property,
    content: value,
    provenance: [provenance.where, provenance.url, provenance.date].filter((part) => part !== null).join(' '),
  }));
}

function annotationRows(report: Report): readonly Row[] {
  return annotate(report).map((annotation): Row => {
    const { id, start, end } = annotation;
    if (annotation.motivation === 'framing') {
      const { category, place, content, cue, level, voice, why, provenance } = annotation.body;
      return { record: 'framing', id, kind: category, place, content, cue, level, voice, why, provenance, start, end };
    }
    const { kind, place, content, mention, cue, basis, rule, repeats } = annotation.body;
    const speaker = report.speakers.find((one) => one.id === annotation.body.speaker)?.name ?? null;
    return {
      record: 'quotation',
      id,
      kind,
      place,
      content,
      speaker,
      mention,
      cue,
      basis,
      provenance: rule,
      start,
      end,
      repeats,
    };
  });
}

/** A spreadsheet would run what begins like a formula: an apostrophe before it keeps it text. */
function toField(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
