import { IS, type WordTable } from '@/lib/core/quotation/word-table';
import type { Speaker } from '@/lib/core/report';
import type { Figure } from '@/lib/core/speaker/figure';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Span } from '@/lib/core/text/span';

/** All figures of an article, and the ways to find one again. */
export interface Cast {
  readonly table: WordTable;
  readonly text: string;
  /** Where headline and standfirst end, which tell roles before the text tells whose they are. */
  readonly bodyStart: number;
  readonly figures: Figure[];
  readonly byName: Map<string, Figure>;
  readonly byLastToken: Map<string, Figure[]>;
  readonly byFirstToken: Map<string, Figure[]>;
  readonly byHead: Map<string, Figure[]>;
  readonly byAcronym: Map<string, Figure>;
  /** Who was spoken of where, by stretches of the text. */
  readonly byPlace: (Set<Figure> | undefined)[];
  /** Phrases whose figure was taken for theirs by elimination. */
  readonly guesses: Set<NounPhrase>;
}

/** Begins an empty cast. */
export function beginCast(table: WordTable, text: string, bodyStart: number): Cast {
  return {
    table,
    text,
    bodyStart,
    figures: [],
    byName: new Map(),
    byLastToken: new Map(),
    byFirstToken: new Map(),
    byHead: new Map(),
    byAcronym: new Map(),
    byPlace: [],
    guesses: new Set(),
  };
}

/** In code units. */
const STRETCH = 512;

/** Notes that a figure was spoken of at `at`. */
export function notePlace({ byPlace }: Cast, figure: Figure, at: number): void {
  figure.lastAt = at;
  const stretch = Math.floor(at / STRETCH);
  const there = byPlace[stretch];
  if (there) there.add(figure);
  else byPlace[stretch] = new Set([figure]);
}

/** Those spoken of since `reach` code units before `at`, in the order in which they joined the cast. */
export function spokenOfNear(cast: Cast, at: number, reach: number): readonly Figure[] {
  const near = new Set<Figure>();
  for (let stretch = Math.floor(Math.max(0, at - reach) / STRETCH); stretch < cast.byPlace.length; stretch += 1)
    for (const figure of cast.byPlace[stretch] ?? [])
      if (figure.lastAt >= 0 && at - figure.lastAt < reach) near.add(figure);
  return [...near].sort((a, b) => a.index - b.index);
}

/** Two figures that one verb joins. */
export function joinFigures(cast: Cast, first: Figure, second: Figure, span: Span): Figure {
  const key = `${first.scope}|${first.index}+${second.index}`;
  const known = cast.byName.get(key);
  if (known) return known;
  const figure: Figure = {
    index: cast.figures.length,
    scope: first.scope,
    name: tidy(cast.text.slice(span.start, span.end)),
    kind: 'group',
    gender: 'b',
    number: 'p',
    role: null,
    isHuman: false,
    tokens: [],
    descriptors: [],
    mentions: [{ text: cast.text.slice(span.start, span.end), ...span }],
    lastAt: span.start,
    ledAt: -1,
  };
  cast.figures.push(figure);
  cast.byName.set(key, figure);
  return figure;
}

/** Whether a name begins with a first name. */
export function hasFirstName(cast: Cast, name: string): boolean {
  return (firstWordBits(cast, name) & IS.firstName) !== 0;
}

/** `Pastor Ana Ruiz`: a first name wherever it stands before the last word. */
function holdsFirstName(cast: Cast, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/).slice(0, -1);
  return words.some((word) => ((cast.table.senses.get(word)?.bits ?? 0) & IS.firstName) !== 0);
}

/** What the pack says of the first word of a name. */
export function firstWordBits(cast: Cast, name: string): number {
  return cast.table.senses.get(/^\S*/.exec(name)?.[0].toLowerCase() ?? '')?.bits ?? 0;
}

/** What a name is found under, in one entry of a live blog or the whole article. */
export function nameKey(tokens: readonly string[], scope: number): string {
  return `${scope}|${tokens.join(' ')}`;
}

/** More figures under one word are no article: the rest stay apart. */
const MOST_NAMESAKES = 20;

/** Lists a figure under a word of its name or role. */
export function list(index: Map<string, Figure[]>, key: string | undefined, figure: Figure): void {
  if (!key) return;
  const known = index.get(key);
  if (!known) index.set(key, [figure]);
  else if (known.length < MOST_NAMESAKES && !known.includes(figure)) known.push(figure);
}

/** Adds a figure that the article has not spoken of before. */
export function addFigure(cast: Cast, name: string, kind: Speaker['kind'], phrase: NounPhrase, scope: number): Figure {
  const figure: Figure = {
    index: cast.figures.length,
    scope,
    name,
    kind,
    gender: phrase.gender,
    number: phrase.number,
    role: null,
    isHuman: kind === 'person' && (phrase.hasTitle || phrase.head?.kind === 'person' || holdsFirstName(cast, name)),
    tokens: [],
    descriptors: [],
    mentions: [],
    lastAt: -1,
    ledAt: -1,
  };
  cast.figures.push(figure);
  return figure;
}

/** A name with single spaces. */
export function tidy(name: string): string {
  return name.replace(/\s+/g, ' ');
}
