import type { Quotation, Report, Speaker } from '@/lib/core/report';
import { countedQuotations, namedSpeakers } from '@/lib/core/summary';

/** One row of the list: a speaker, or all whom the article does not name. */
export interface SpeakerRow {
  readonly id: string;
  /** Null for no named speaker. */
  readonly name: string | null;
  readonly role: string | null;
  readonly quotations: readonly Quotation[];
  readonly share: number;
  /** How the article refers to them beside the name: evidence, not our label. */
  readonly mentions: readonly string[];
}

const MENTIONS_SHOWN = 4;

/** The speakers by their share of the quoted words; who has no name comes last and is never left out. */
export function speakerRows(report: Pick<Report, 'speakers' | 'quotations'>): readonly SpeakerRow[] {
  const quotations = countedQuotations(report);
  const named = namedSpeakers(report);
  const ids = new Set<string | null>(named.map((speaker) => speaker.id));
  const rows = named.map((speaker) => toRow(speaker, quotations));
  const unnamed = quotations.filter((quotation) => !ids.has(quotation.speaker));
  const sorted = rows.toSorted((a, b) => b.share - a.share || b.quotations.length - a.quotations.length);
  return unnamed.length === 0 ? sorted : [...sorted, unnamedRow(unnamed, rows, report)];
}

function toRow(speaker: Speaker, quotations: readonly Quotation[]): SpeakerRow {
  return {
    id: speaker.id,
    name: speaker.name,
    role: speaker.role,
    quotations: quotations.filter((quotation) => quotation.speaker === speaker.id),
    share: speaker.share,
    mentions: otherMentions(
      speaker.mentions.map((mention) => mention.text),
      speaker.name,
    ),
  };
}

function unnamedRow(
  quotations: readonly Quotation[],
  named: readonly SpeakerRow[],
  report: Pick<Report, 'speakers'>,
): SpeakerRow {
  const anonymous = report.speakers.filter((speaker) => speaker.kind === 'anonymous');
  const spoken = quotations.some((quotation) => quotation.kind !== 'indirect');
  return {
    id: 'no-named-speaker',
    name: null,
    role: null,
    quotations,
    share: spoken ? Math.max(0, 1 - named.reduce((sum, row) => sum + row.share, 0)) : 0,
    mentions: otherMentions(
      anonymous.flatMap((speaker) => [speaker.name, ...speaker.mentions.map((mention) => mention.text)]),
      null,
    ),
  };
}

/** Each way of referring once, the name itself aside, as they come. */
function otherMentions(mentions: readonly string[], name: string | null): readonly string[] {
  const seen = new Set(name === null ? [] : [name.toLocaleLowerCase()]);
  const others = mentions.filter((mention) => {
    const folded = mention.toLocaleLowerCase();
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
  return others.slice(0, MENTIONS_SHOWN);
}
