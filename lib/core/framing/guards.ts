import type { QuotationReading } from '@/lib/core/quotation/read-quotations';
import type { CompiledLexicon, CompiledRule } from './compiled-lexicon';
import type { Passage } from './passage';
import { detectHits, findMatchEnd, type Hit, type PatternIndex } from './pattern';
import type { Sentence, Token } from './tokens';

/** In words; beyond it a complementiser or a mark belongs to another verb. */
const REPORT_REACH = 6;
/** No guard in a pack is longer. */
const LOOK_BACK = 5;
const CLAUSE_OPENERS = new Set([';', ':', '–', '—', '.', '-', '…']);
const OPENING_MARKS = new Set(['«', '“', '"', '‘', '„', ':']);
const CLOSING_MARKS = new Set(['»', '”', '"', '’']);

export interface Surroundings {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly section: string | null;
  readonly reading: QuotationReading;
  readonly compiled: CompiledLexicon;
}

/** Whether the surroundings of a hit let it stand. */
export function passesGuards({ entry, from, to }: Hit<CompiledRule>, around: Surroundings): boolean {
  const { guards = {} } = entry.rule;
  const { tokens } = around.sentence;
  const { near } = entry;

  if (guards.places && !guards.places.includes(around.passage.place)) return false;
  if (!guards.mayBeCapital && isName(tokens, from, around.passage)) return false;
  if (guards.opens && !isOpening(tokens, from, guards.opens)) return false;
  if (near.notAfter && endsAt(near.notAfter, tokens, from)) return false;
  if (near.notBefore && beginsAt(near.notBefore, tokens, to)) return false;
  if (near.before && !beginsAt(near.before, tokens, to)) return false;
  if (near.notWith && detectHits(near.notWith, tokens).length > 0) return false;
  if (near.with && detectHits(near.with, tokens).length === 0) return false;
  if (guards.notInSport && isSport(around)) return false;
  return !guards.reports || hasReport(tokens, from, to, around);
}

/** A capital inside a sentence makes a name, but not in a headline that capitalises every word. */
function isName(tokens: readonly Token[], from: number, { isTitleCase }: Passage): boolean {
  return !isTitleCase && tokens[from]?.isCapital === true && tokens[from - 1]?.isWord === true;
}

function isOpening(tokens: readonly Token[], from: number, opens: 'sentence' | 'clause'): boolean {
  const before = tokens[from - 1];
  if (!before) return true;
  if (from === 1 && !before.isWord) return true;
  return opens === 'clause' && CLAUSE_OPENERS.has(before.word);
}

function beginsAt(index: PatternIndex<true>, tokens: readonly Token[], at: number): boolean {
  return (index.get(tokens[at]?.word ?? '') ?? []).some(({ pattern }) => findMatchEnd(pattern, tokens, at) !== null);
}

function endsAt(index: PatternIndex<true>, tokens: readonly Token[], at: number): boolean {
  const first = Math.max(0, at - LOOK_BACK);
  return detectHits(index, tokens.slice(first, at)).some(({ to }) => first + to === at);
}

function isSport({ section, compiled }: Surroundings): boolean {
  const declared = section?.toLowerCase() ?? '';
  return compiled.lexicon.sportSections.some((word) => declared.includes(word));
}

function hasReport(tokens: readonly Token[], from: number, to: number, { reading, compiled }: Surroundings): boolean {
  const after = tokens.slice(to, to + REPORT_REACH);
  const { complementisers } = compiled.lexicon;
  if (after.some(({ word }) => OPENING_MARKS.has(word) || complementisers.includes(word))) return true;
  if (tokens.slice(Math.max(0, from - REPORT_REACH), from).some(({ word }) => CLOSING_MARKS.has(word))) return true;

  const verb = tokens[from];
  const reach = after.at(-1) ?? tokens[to - 1];
  if (!verb || !reach) return false;
  return reading.quotations.some(({ start, end }) => start < reach.end && end > verb.start);
}
