import type { Draft } from '@/lib/core/quotation/draft';
import type { QuotationReading } from '@/lib/core/quotation/read-quotations';
import type { NotQuotation, Quotation, Speaker } from '@/lib/core/report';
import type { Figure } from '@/lib/core/speaker/figure';
import { countWords } from '@/lib/core/text/count-words';
import { contains } from '@/lib/core/text/span';

const BRACKETS = /\[[^\]]*\]|\(\.\.\.\)|\(…\)/;

/** How many quotations are given their form between two pauses. */
const STRIDE = 1024;

/** The drafts as the report gives them: in reading order, with ids, counts and shares; yields on the way so that a driver may pause. */
export function* toReading(
  drafts: readonly Draft[],
  notQuotations: readonly NotQuotation[],
  text: string,
): Generator<void, QuotationReading> {
  const ordered = drafts
    .filter((draft) => draft.end > draft.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const ids = new Map(ordered.map((draft, index) => [draft, `q${index + 1}`]));
  const figures = [...new Set(ordered.flatMap((draft) => (draft.speaker ? [draft.speaker] : [])))];
  const speakerIds = new Map(figures.map((figure, index) => [figure, `s${index + 1}`]));
  yield;
  const quotations: Quotation[] = [];
  const spoken = new Map<Figure, Draft[]>(figures.map((figure) => [figure, []]));
  for (const [at, draft] of ordered.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    quotations.push(toQuotation(draft, ids, speakerIds, text));
    if (draft.speaker) spoken.get(draft.speaker)?.push(draft);
  }
  const words = yield* countedWords(ordered, text);
  const total = [...words.values()].reduce((sum, count) => sum + count, 0);
  yield;
  const speakers = figures.map((figure): Speaker => {
    const own = spoken.get(figure) ?? [];
    const count = own.reduce((sum, draft) => sum + (words.get(draft) ?? 0), 0);
    return {
      id: speakerIds.get(figure) ?? '',
      name: figure.name,
      kind: figure.kind,
      role: figure.role,
      mentions: figure.mentions.toSorted((a, b) => a.start - b.start),
      quotations: own.map((draft) => ids.get(draft) ?? ''),
      words: count,
      share: total > 0 ? count / total : 0,
    };
  });
  return { quotations, notQuotations: notQuotations.toSorted((a, b) => a.start - b.start), speakers };
}

function toQuotation(
  draft: Draft,
  ids: ReadonlyMap<Draft, string>,
  speakerIds: ReadonlyMap<Figure, string>,
  text: string,
): Quotation {
  const content = text.slice(draft.start, draft.end);
  return {
    id: ids.get(draft) ?? '',
    kind: draft.kind,
    place: draft.place,
    content,
    start: draft.start,
    end: draft.end,
    speaker: draft.speaker ? (speakerIds.get(draft.speaker) ?? null) : null,
    mention: draft.mention,
    cue: draft.cue,
    medium: draft.medium,
    basis: draft.speaker ? draft.basis : 'none',
    rule: draft.rule,
    continues: draft.continues ? (ids.get(draft.continues) ?? null) : null,
    repeats: draft.repeats ? (ids.get(draft.repeats) ?? null) : null,
    altered: BRACKETS.test(content),
  };
}

/** The words of each direct, mixed or block quotation that repeats nothing and lies in no other. */
function* countedWords(ordered: readonly Draft[], text: string): Generator<void, ReadonlyMap<Draft, number>> {
  const counted = new Map<Draft, number>();
  let outer: Draft | null = null;
  for (const [at, draft] of ordered.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    if (draft.kind === 'indirect') continue;
    const isInside = outer !== null && outer !== draft && contains(outer, draft);
    if (!isInside) outer = draft;
    if (!isInside && !draft.repeats) counted.set(draft, countWords(text.slice(draft.start, draft.end)));
  }
  return counted;
}
