import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldQuotation, Kind } from './metric';

type Span = { readonly start: number; readonly end: number };

/** A plain text with labelled quotations. */
export interface GoldText {
  readonly id: string;
  readonly language: string;
  readonly title: string | null;
  readonly text: string;
  readonly gold: readonly GoldQuotation[];
  readonly notQuotations: readonly Span[];
}

export const TEXT_SETS = [
  'fr-wikinews',
  'de-wikinews',
  'en-gum-news',
  'ud-de',
  'ud-en',
  'ud-es',
  'ud-fr',
  'ud-it',
  'ud-pt',
] as const;
export type TextSet = (typeof TEXT_SETS)[number];

interface WikinewsQuote extends Span {
  readonly type: string;
  readonly spans?: readonly (readonly [number, number])[];
  readonly speaker: (Span & { readonly text: string }) | null;
  readonly canonical: string | null;
  readonly aliases?: readonly string[];
}

interface WikinewsLine {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly WikinewsQuote[];
  readonly non_quotes?: readonly Span[];
}

interface TreebankLine {
  readonly sent_id: string;
  readonly lang: string;
  readonly text: string;
  readonly type: string;
  readonly content: { readonly spans: readonly (readonly [number, number])[] } | null;
  readonly speaker: (Span & { readonly text: string }) | null;
}

/** What each set calls a kind; a kind that ours has no word for counts neither as missed nor as false. */
const KINDS: Readonly<Record<string, Kind>> = {
  direct: 'direct',
  fragment: 'mixed',
  mixed: 'mixed',
  indirect: 'indirect',
  freeindirect: 'indirect',
  indirectfreeindirect: 'indirect',
  reported: 'indirect',
};
const DOUBTED = new Set(['reported', 'freeindirect', 'indirectfreeindirect']);

/** The texts of one labelled set. */
export function readTextSet(sharedFolder: string, set: TextSet): readonly GoldText[] {
  const name = set.startsWith('ud-') ? `ud/${set.slice('ud-'.length)}` : set;
  const lines = readFileSync(join(sharedFolder, 'corpora/quotations', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  if (set.startsWith('ud-')) return lines.flatMap((line) => fromTreebank(JSON.parse(line) as TreebankLine));
  return lines.map((line) => fromWikinews(JSON.parse(line) as WikinewsLine));
}

function fromWikinews({ id, lang, title, text, quotes, non_quotes = [] }: WikinewsLine): GoldText {
  return { id, language: lang, title, text, gold: quotes.flatMap(toGold), notQuotations: non_quotes };
}

function toGold(quote: WikinewsQuote): GoldQuotation[] {
  const kind = KINDS[quote.type];
  if (!kind) return [];
  const { canonical, speaker } = quote;
  const spans = quote.spans?.map(([start, end]) => ({ start, end })) ?? [{ start: quote.start, end: quote.end }];
  return [
    {
      kind,
      spans,
      speaker: canonical === null ? null : { name: canonical, aliases: quote.aliases ?? [], kind: 'person' },
      mention: speaker && { start: speaker.start, end: speaker.end },
      accept: [],
      isDoubted: DOUBTED.has(quote.type),
      hasCanonical: canonical !== null || quote.aliases !== undefined,
    },
  ];
}

function fromTreebank({ sent_id, lang, text, type, content, speaker }: TreebankLine): GoldText[] {
  const kind = KINDS[type];
  if (!content || !kind) return [];
  const gold: GoldQuotation = {
    kind,
    spans: content.spans.map(([start, end]) => ({ start, end })),
    speaker: null,
    mention: speaker && { start: speaker.start, end: speaker.end },
    accept: [],
    isDoubted: false,
    hasCanonical: false,
  };
  return [{ id: sent_id, language: lang, title: null, text, gold: [gold], notQuotations: [] }];
}
