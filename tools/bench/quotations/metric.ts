import { isSameSpeaker, normaliseName } from './names';

type Span = { readonly start: number; readonly end: number };

export type Kind = 'direct' | 'mixed' | 'indirect' | 'block';

export interface GoldSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
}

/** One quotation as a reader annotated it. */
export interface GoldQuotation {
  readonly kind: Kind;
  /** United for overlap, hulled for the exact figure. */
  readonly spans: readonly Span[];
  readonly speaker: GoldSpeaker | null;
  /** Where the speaker is named: a span, the words alone, or null. */
  readonly mention: Span | string | null;
  /** Other names that are as good. */
  readonly accept: readonly string[];
  /** Another answer is as good: neither missed nor false. */
  readonly isDoubted: boolean;
  /** Whether the gold tells who speaks, not only where the speaker is named. */
  readonly hasCanonical: boolean;
}

/** One quotation as we read it; an empty span before the text (-1) where its words are not in the gold's text. */
export interface FoundQuotation {
  readonly kind: Kind;
  readonly span: Span;
  readonly name: string | null;
  readonly mention: Span | string | null;
  readonly basis: 'stated' | 'inferred' | 'none';
}

/** One article with its gold and our reading, both in the positions of `text`. */
export interface ScoredArticle {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly gold: readonly GoldQuotation[];
  readonly found: readonly FoundQuotation[];
  readonly notQuotations: readonly Span[];
}

/** What happened to each quotation: for the verbose listing. */
export interface Match {
  readonly gold: GoldQuotation;
  readonly found: FoundQuotation;
  readonly isNameRight: boolean;
  readonly isOpen: boolean;
}
export interface Matching {
  readonly matches: readonly Match[];
  readonly missed: readonly GoldQuotation[];
  readonly falseOnes: readonly FoundQuotation[];
}

export const GROUPS = ['marked', 'direct', 'mixed', 'block', 'indirect'] as const;
export type Group = (typeof GROUPS)[number];

/** Additive counts of one article: intervals come from drawing articles and adding these up. */
export type Counts = Record<string, number>;

const IOU = 0.8;
const DOUBTED_IOU = 0.5;
const TRIMMED = new Set('«»“”"„‟‘’‹›\'. ,;:…!?');
const COMPLEMENTISER = /^(que |qu'|qu’|that |dass |daß |che |quod )/i;

/** A span without outer marks, edge punctuation and leading complementiser. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && TRIMMED.has(text[start] ?? '')) start += 1;
  while (end > start && TRIMMED.has(text[end - 1] ?? '')) end -= 1;
  const complementiser = COMPLEMENTISER.exec(text.slice(start, Math.min(end, start + 6)));
  return { start: start + (complementiser?.[0].length ?? 0), end };
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + Math.max(0, span.end - span.start), 0);
}

function overlapOf(spans: readonly Span[], other: Span): number {
  return spans.reduce((sum, s) => sum + Math.max(0, Math.min(s.end, other.end) - Math.max(s.start, other.start)), 0);
}

/** Shared length over united length. */
function intersectionOverUnion(spans: readonly Span[], other: Span): number {
  const shared = overlapOf(spans, other);
  return shared ? shared / (lengthOf(spans) + other.end - other.start - shared) : 0;
}

function trimSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const only = spans.length === 1 ? spans[0] : undefined;
  if (only) return [trimSpan(text, only)];
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const hull = trimSpan(text, { start: first.start, end: last.end });
  return spans
    .map((span) => ({ start: Math.max(span.start, hull.start), end: Math.min(span.end, hull.end) }))
    .filter((span) => span.end > span.start);
}

const isIn = (group: 'marked' | 'indirect') => (q: { readonly kind: Kind }) =>
  (q.kind === 'indirect') === (group === 'indirect');

function isNameRight(gold: GoldQuotation, found: FoundQuotation, text: string): boolean {
  if (!gold.hasCanonical) return isMentionRight(gold, found, text) ?? false;
  if (isSameSpeaker(found.name, gold.speaker)) return true;
  if (!found.name) return false;
  const printed = normaliseName(found.name);
  return gold.accept.some((name) => normaliseName(name) === printed);
}

/** Whether both name the speaker in the same place; null where the gold names no place. */
function isMentionRight(gold: GoldQuotation, found: FoundQuotation, text: string): boolean | null {
  if (gold.mention === null) return gold.hasCanonical ? null : found.mention === null;
  if (found.mention === null) return false;
  const want = toSpan(gold.mention, gold.spans[0]?.start ?? 0, text);
  const have = toSpan(found.mention, found.span.start, text);
  return want !== null && have !== null && want.start < have.end && have.start < want.end;
}

/** The occurrence of the words that is nearest to a position. */
function toSpan(mention: Span | string, near: number, text: string): Span | null {
  if (typeof mention !== 'string') return mention;
  if (!mention) return null;
  const before = text.lastIndexOf(mention, near);
  const after = text.indexOf(mention, near);
  const at = after < 0 || (before >= 0 && near - before <= after - near) ? before : after;
  return at < 0 ? null : { start: at, end: at + mention.length };
}

interface Pair {
  readonly overlap: number;
  readonly gold: number;
  readonly found: number;
}

/** Pairs one group's gold with our quotations, one to one, best overlap first; doubted entries count neither way. */
export function matchGroup(article: ScoredArticle, group: 'marked' | 'indirect'): Matching {
  const { text } = article;
  const want = article.gold.filter(isIn(group));
  const have = article.found.filter(isIn(group));
  const wantSpans = want.map((q) => trimSpans(text, q.spans));
  const pairs = pairsOf(wantSpans, have);
  const takenGold = new Map<number, number>();
  const takenFound = new Set<number>();
  for (const pair of pairs) {
    if (pair.overlap < IOU || takenGold.has(pair.gold) || takenFound.has(pair.found)) continue;
    takenGold.set(pair.gold, pair.found);
    takenFound.add(pair.found);
  }
  const excused = [
    ...wantSpans.filter((_, i) => want[i]?.isDoubted),
    ...article.gold.filter((q) => !isIn(group)(q)).map((q) => trimSpans(text, q.spans)),
  ];
  return {
    matches: [...takenGold].map(([i, j]) => toMatch(want[i] as GoldQuotation, have[j] as FoundQuotation, text)),
    missed: want.filter((q, i) => !takenGold.has(i) && !q.isDoubted),
    falseOnes: have.filter(
      (q, j) => !takenFound.has(j) && !excused.some((spans) => intersectionOverUnion(spans, q.span) >= DOUBTED_IOU),
    ),
  };
}

function pairsOf(want: readonly (readonly Span[])[], have: readonly FoundQuotation[]): readonly Pair[] {
  const pairs = want.flatMap((spans, gold) =>
    have.map((q, found) => ({ overlap: intersectionOverUnion(spans, q.span), gold, found })),
  );
  return pairs.sort((a, b) => b.overlap - a.overlap || b.gold - a.gold || b.found - a.found);
}

function toMatch(gold: GoldQuotation, found: FoundQuotation, text: string): Match {
  const right = isNameRight(gold, found, text);
  return { gold, found, isNameRight: right, isOpen: gold.isDoubted && !right };
}

/** All counts of one article. */
export function countArticle(article: ScoredArticle): Counts {
  const counts: Counts = {};
  const add = (key: string, by = 1) => {
    counts[key] = (counts[key] ?? 0) + by;
  };
  for (const side of ['marked', 'indirect'] as const) {
    const matching = matchGroup(article, side);
    const groups = (kind: Kind): readonly string[] => (side === 'marked' ? ['marked', kind] : ['indirect']);
    for (const match of matching.matches)
      if (!match.isOpen) countMatch(match, groups(match.gold.kind), article.text, add);
    for (const gold of matching.missed) for (const group of groups(gold.kind)) add(`${group}.gold`);
    for (const found of matching.falseOnes) for (const group of groups(found.kind)) add(`${group}.found`);
    countTokens(article, side, groups, add);
    countGenderGap(article, side, groups, add);
  }
  add('none', article.notQuotations.length);
  const marked = article.found.filter(isIn('marked'));
  const isReported = (span: Span) =>
    marked.some((q) => intersectionOverUnion([trimSpan(article.text, span)], q.span) >= IOU);
  add('none.false', article.notQuotations.filter(isReported).length);
  return counts;
}

function countMatch(
  match: Match,
  groups: readonly string[],
  text: string,
  add: (key: string, by?: number) => void,
): void {
  const { gold, found } = match;
  const trimmed = trimSpans(text, gold.spans);
  const isExact = trimmed[0]?.start === found.span.start && trimmed.at(-1)?.end === found.span.end;
  const mentionRight = isMentionRight(gold, found, text);
  for (const group of groups) {
    add(`${group}.gold`);
    add(`${group}.found`);
    add(`${group}.match`);
    add(`${group}.right`, Number(match.isNameRight));
    add(`${group}.exact`, Number(isExact));
    add(`${group}.named`, Number(found.name !== null));
    add(`${group}.named.right`, Number(found.name !== null && match.isNameRight));
    if (mentionRight !== null) add(`${group}.mention`);
    add(`${group}.mention.right`, Number(mentionRight === true));
  }
  if (found.basis === 'stated') add('stated');
  add('stated.right', Number(found.basis === 'stated' && match.isNameRight));
}

/** Words of gold and of ours, whichever quotation they belong to. */
function countTokens(
  article: ScoredArticle,
  side: 'marked' | 'indirect',
  groups: (kind: Kind) => readonly string[],
  add: (key: string, by?: number) => void,
): void {
  const gold = article.gold.filter(isIn(side));
  const found = article.found.filter(isIn(side));
  const starts = [...article.text.matchAll(/\S+/g)].map((word) => word.index);
  const wordsOf = (spans: readonly Span[]) =>
    new Set(starts.flatMap((at, i) => (spans.some((s) => at >= s.start && at < s.end) ? [i] : [])));
  for (const group of GROUPS.filter((name) => [...gold, ...found].some((q) => groups(q.kind).includes(name)))) {
    const inGroup = (q: { readonly kind: Kind }) => groups(q.kind).includes(group);
    const want = wordsOf(gold.filter(inGroup).flatMap((q) => [...q.spans]));
    const have = wordsOf(found.map((q) => q.span));
    const ours = wordsOf(found.filter(inGroup).map((q) => q.span));
    add(`${group}.words.gold`, want.size);
    add(`${group}.words.found`, ours.size);
    add(`${group}.words.recalled`, [...want].filter((i) => have.has(i)).length);
    const all = wordsOf(gold.flatMap((q) => [...q.spans]));
    add(`${group}.words.precise`, [...ours].filter((i) => all.has(i)).length);
  }
}

/** GenderGapTracker's count: each gold takes the unused prediction that covers most of it; the score is the covered share of the gold. */
function countGenderGap(
  article: ScoredArticle,
  side: 'marked' | 'indirect',
  groups: (kind: Kind) => readonly string[],
  add: (key: string, by?: number) => void,
): void {
  const found = article.found.filter(isIn(side));
  for (const threshold of [0.3, 0.8]) {
    const used = new Set<FoundQuotation>();
    for (const gold of article.gold.filter(isIn(side))) {
      const best = bestCovering(
        found.filter((q) => !used.has(q)),
        gold,
        threshold,
      );
      if (best) used.add(best);
      for (const group of groups(gold.kind)) {
        add(`${group}.ggt${threshold}.gold`);
        add(`${group}.ggt${threshold}.match`, Number(best !== null));
        if (best) add(`${group}.ggt${threshold}.found`);
      }
    }
    for (const q of found.filter((one) => !used.has(one))) {
      for (const group of groups(q.kind)) add(`${group}.ggt${threshold}.found`);
    }
  }
}

function bestCovering(found: readonly FoundQuotation[], gold: GoldQuotation, threshold: number): FoundQuotation | null {
  const cover = (q: FoundQuotation) => overlapOf(gold.spans, q.span) / Math.max(1, lengthOf(gold.spans));
  const best = found.toSorted((a, b) => cover(b) - cover(a)).at(0);
  return best && cover(best) > threshold ? best : null;
}

/** The seven numbers of one group, and what they rest on. */
export interface Figures {
  readonly gold: number;
  readonly exactF1: number;
  readonly precision: number;
  readonly recall: number;
  readonly spanF1: number;
  readonly ggtF1At03: number;
  readonly ggtF1At08: number;
  readonly overlapPrecision: number;
  readonly overlapRecall: number;
  readonly mentionAccuracy: number;
  readonly nameAccuracy: number;
  readonly coverage: number;
  readonly selectiveAccuracy: number;
  readonly endToEndF1: number;
}

const divide = (a: number, b: number) => (b ? a / b : 0);

/** The figures of one group from added-up counts. */
export function toFigures(counts: Counts, group: Group): Figures {
  const n = (key: string) => counts[`${group}.${key}`] ?? 0;
  const both = n('gold') + n('found');
  return {
    gold: n('gold'),
    exactF1: divide(2 * n('exact'), both),
    precision: divide(n('match'), n('found')),
    recall: divide(n('match'), n('gold')),
    spanF1: divide(2 * n('match'), both),
    ggtF1At03: divide(2 * n('ggt0.3.match'), n('ggt0.3.gold') + n('ggt0.3.found')),
    ggtF1At08: divide(2 * n('ggt0.8.match'), n('ggt0.8.gold') + n('ggt0.8.found')),
    overlapPrecision: divide(n('words.precise'), n('words.found')),
    overlapRecall: divide(n('words.recalled'), n('words.gold')),
    mentionAccuracy: divide(n('mention.right'), n('mention')),
    nameAccuracy: divide(n('right'), n('match')),
    coverage: divide(n('named'), n('match')),
    selectiveAccuracy: divide(n('named.right'), n('named')),
    endToEndF1: divide(2 * n('right'), both),
  };
}

/** Several articles' counts, added up. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) for (const [key, by] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + by;
  return sum;
}

export type Interval = readonly [low: number, high: number];

/** The middle 95 % of a figure over articles drawn with replacement; the same on every run. */
export function bootstrapInterval(
  articles: readonly Counts[],
  figure: (counts: Counts) => number,
  { draws = 1000, seed = 4 } = {},
): Interval {
  const random = mulberry32(seed);
  const values = Array.from({ length: draws }, () =>
    figure(addCounts(articles.map(() => articles[Math.floor(random() * articles.length)] ?? {}))),
  ).sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** Mulberry32: a small generator with a seed; numbers from 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
