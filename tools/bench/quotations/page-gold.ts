import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '@/lib/core/report';
import {
  type FoundQuotation,
  type GoldQuotation,
  type GoldSpeaker,
  type Kind,
  type ScoredArticle,
  trimSpan,
} from './metric';
import { foldSpace, readPageTexts } from './page-text';

interface PlacedSpeaker extends GoldSpeaker {
  readonly id: string;
}

/** A gold file of `corpora/pages/gold`, as far as quotations go. */
interface GoldFile {
  readonly page: { readonly language: string; readonly url: string };
  readonly article: {
    readonly headline: string | null;
    readonly standfirst: string | null;
    readonly paragraphs: readonly string[];
    readonly captions?: readonly string[];
  };
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly kind: string;
  }[];
  readonly quotations: readonly {
    readonly content: string;
    readonly occurrence?: number;
    readonly kind: Kind;
    readonly speaker: string | null;
    readonly mention: string | null;
    readonly accept?: readonly string[];
    readonly doubt?: string;
  }[];
  readonly notQuotations: readonly { readonly text: string }[];
}

/** One saved page with gold. */
export interface GoldPage {
  readonly id: string;
  readonly path: string;
  readonly language: string;
  readonly url: string;
  readonly text: string;
  readonly file: GoldFile;
  readonly gold: readonly GoldQuotation[];
  readonly notQuotations: readonly { readonly start: number; readonly end: number }[];
}

/** What the metric needs of a report. */
export type ReportForScore = Pick<Report, 'speakers' | 'quotations' | 'notQuotations'> & {
  readonly file: string | null;
  readonly article: { readonly isArticle: boolean; readonly text: string };
};

/** Every saved page with gold: that of the corpus, or another folder's in the same form, whose `html` holds what pages the corpus has not. */
export function readGoldPages(sharedFolder: string, goldFolder?: string): readonly GoldPage[] {
  const folder = join(sharedFolder, 'corpora/pages');
  const gold = goldFolder ?? join(folder, 'gold');
  const ids = readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  const paths = ids.map((id) => {
    const own = join(gold, 'html', `${id}.html`);
    return existsSync(own) ? own : join(folder, 'html', `${id}.html`);
  });
  const texts = readPageTexts(sharedFolder, paths);
  return ids.map((id, i) => {
    const file = JSON.parse(readFileSync(join(gold, `${id}.json`), 'utf8')) as GoldFile;
    const text = texts[i] ?? '';
    return {
      id,
      path: paths[i] ?? '',
      language: file.page.language,
      url: file.page.url,
      text,
      file,
      ...placeGold(file, text),
    };
  });
}

function placeGold(file: GoldFile, text: string): Pick<GoldPage, 'gold' | 'notQuotations'> {
  const speakers = new Map<string, PlacedSpeaker>(
    file.speakers.map((speaker) => [speaker.id, { ...speaker, aliases: speaker.aliases ?? [] }]),
  );
  const gold = file.quotations.flatMap((q): GoldQuotation[] => {
    const span = findOccurrence(text, q.content, q.occurrence ?? 1);
    if (!span) return [];
    return [
      {
        kind: q.kind,
        spans: [span],
        speaker: (q.speaker && speakers.get(q.speaker)) || null,
        mention: q.mention,
        accept: q.accept ?? [],
        isDoubted: Boolean(q.doubt),
        hasCanonical: true,
      },
    ];
  });
  return { gold, notQuotations: file.notQuotations.flatMap(({ text: words }) => findOccurrence(text, words, 1) ?? []) };
}

function findOccurrence(text: string, words: string, occurrence: number): { start: number; end: number } | null {
  const wanted = foldSpace(words);
  let at = -1;
  for (let i = 0; i < Math.max(1, occurrence); i += 1) {
    at = text.indexOf(wanted, at + 1);
    if (at < 0) return null;
  }
  return { start: at, end: at + wanted.length };
}

const NOWHERE = { start: -1, end: -1 };
const CONTEXT_BEFORE = 30;
const LOOK_BACK = 200;
const LONG = 60;
const EDGE = 40;

/** A page's gold and a report on it, in the positions of the page's text. */
export function toScoredPage(page: GoldPage, report: ReportForScore | null): ScoredArticle {
  const { id, language, text, gold, notQuotations } = page;
  const found = report?.article.isArticle ? placeReport(report, text) : [];
  return { id, language, text, gold, found, notQuotations };
}

function placeReport(report: ReportForScore, text: string): readonly FoundQuotation[] {
  const names = new Map(report.speakers.map((speaker) => [speaker.id, speaker.name]));
  let last = 0;
  return report.quotations.map((q) => {
    const span = placeQuotation(q, report.article.text, text, last);
    if (span.start >= 0 && !span.isByEdges) last = span.start;
    return {
      kind: q.kind,
      span: span.start < 0 ? NOWHERE : trimSpan(text, span),
      name: (q.speaker && names.get(q.speaker)) || null,
      mention: q.mention,
      basis: q.basis,
    };
  });
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly isByEdges: boolean;
}

/** Where a report's quotation stands in the page's text: by its words and what precedes them, by its words alone, or by its two ends. */
function placeQuotation(q: Report['quotations'][number], body: string, text: string, last: number): Placed {
  const words = foldSpace(q.content);
  const withContext = q.start
    ? foldSpace(body.slice(Math.max(0, q.start - CONTEXT_BEFORE), q.start) + q.content)
    : words;
  const contextAt = withContext.endsWith(words) ? text.indexOf(withContext) : -1;
  const near =
    contextAt >= 0 ? contextAt + withContext.length - words.length : text.indexOf(words, Math.max(0, last - LOOK_BACK));
  const at = near >= 0 ? near : text.indexOf(words);
  if (at >= 0) return { start: at, end: at + words.length, isByEdges: false };
  if (words.length <= LONG) return { ...NOWHERE, isByEdges: false };
  const head = text.indexOf(words.slice(0, EDGE));
  const tail = text.indexOf(words.slice(-EDGE), Math.max(0, head));
  return head >= 0 && tail >= head
    ? { start: head, end: tail + EDGE, isByEdges: true }
    : { ...NOWHERE, isByEdges: false };
}
