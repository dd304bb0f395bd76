import type { FramingCategory, FramingMark } from '@/lib/core/report';
import type { Span } from '@/lib/core/text/span';

/** A cue that passed its guards, before it is weighed against the rest of the article. */
export interface Candidate extends Span {
  readonly category: FramingCategory;
  readonly strength: 'strong' | 'weak';
  readonly cue: string;
  readonly why: string;
  readonly provenance: string;
  readonly voice: FramingMark['voice'];
}

/** The candidates of one sentence, and where it stands. */
export interface MarkedSentence extends Span {
  readonly place: FramingMark['place'];
  /** Of the body's sentences, from 0; null outside the body. */
  readonly ordinal: number | null;
  readonly block: number;
  readonly candidates: readonly Candidate[];
}

export type Level = FramingMark['level'];

// Weights and levels were set on BASIL and on French news: framing.md, 5.2.
const STRONG: Record<FramingCategory, number> = {
  LOADED: 3,
  OUTCOME: 3,
  COUNTER: 3,
  MOTIVE: 3,
  VERB: 2,
  BOOST: 2,
  TERM: 2,
  ANON: 2,
  DIST: 2,
  ADDRESS: 1.5,
  PRESUP: 1,
  CONTEXT: 0.5,
  HEDGE: 0,
};
const WEAK: Partial<Record<FramingCategory, number>> = { LOADED: 1, VERB: 0.5, COUNTER: 0.5, DIST: 0.5, OUTCOME: 1 };
const PROMINENT = 1.5;
const EARLY = 1.3;
const EARLY_SENTENCES = 3;
const DISCREET = 3;
const STANDARD = 2;
const ALL = 0.6;

/** Shown only where another cue stands in the sentence, or where the place itself gives weight. */
function needsCompany({ category, strength }: Candidate): boolean {
  return strength === 'weak' || category === 'PRESUP' || category === 'CONTEXT';
}

/** The sentence without the cues that would need company and have none. */
export function keepSupported(sentence: MarkedSentence): MarkedSentence {
  const { candidates } = sentence;
  const supported = candidates.filter((candidate) => {
    if (!needsCompany(candidate) || isProminent(sentence)) return true;
    if (candidate.category === 'CONTEXT' && isEarly(sentence)) return true;
    return candidates.some(
      (other) => other.category !== candidate.category && !needsCompany(other) && other.category !== 'HEDGE',
    );
  });
  return { ...sentence, candidates: supported };
}

/** Each category counts once, by its strongest cue; what speakers' wording brings counts nothing. */
export function scoreOf(sentence: MarkedSentence): number {
  const best = new Map<FramingCategory, number>();
  for (const { category, strength, voice } of sentence.candidates) {
    if (category === 'HEDGE' || voice === 'speaker') continue;
    const weight = strength === 'strong' ? STRONG[category] : (WEAK[category] ?? STRONG[category]);
    best.set(category, Math.max(best.get(category) ?? 0, weight));
  }
  if (best.size === 0) return 0;
  const sum = [...best.values()].reduce((total, weight) => total + weight, 0);
  return sum * positionWeight(sentence) + best.size - 1;
}

/** Null: too little to show at any level. */
export function levelOf(score: number): Exclude<Level, 'caution'> | null {
  if (score >= DISCREET) return 'discreet';
  if (score >= STANDARD) return 'standard';
  return score >= ALL ? 'all' : null;
}

function positionWeight(sentence: MarkedSentence): number {
  if (isProminent(sentence)) return PROMINENT;
  return isEarly(sentence) ? EARLY : 1;
}

function isProminent({ place }: MarkedSentence): boolean {
  return place === 'headline' || place === 'standfirst';
}

function isEarly({ ordinal }: MarkedSentence): boolean {
  return ordinal !== null && ordinal < EARLY_SENTENCES;
}
