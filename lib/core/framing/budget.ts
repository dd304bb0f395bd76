import type { FramingCategory } from '@/lib/core/report';
import { type Candidate, type Level, levelOf, type MarkedSentence, scoreOf } from './score';

/** A candidate with the level from which it is shown. */
export interface Leveled {
  readonly sentence: MarkedSentence;
  readonly candidate: Candidate;
  readonly level: Level;
}

/** What an article holds, for shares of it. */
export interface Extent {
  readonly sentences: number;
  readonly characters: number;
}

const FLOOR_SENTENCES = 8;
const SHARE_OF_SHORT_TEXT = 0.45;
const SHARE_OF_SENTENCES = 0.15;
const SHARE_OF_CHARACTERS = 0.07;
const MOST_VERBS = 3;

/** The level of every candidate; what is more than a page bears is left to the panel's list (`all`). */
export function spendBudget(sentences: readonly MarkedSentence[], extent: Extent): readonly Leveled[] {
  const scored = sentences.map((sentence) => ({ sentence, score: scoreOf(sentence) }));
  const shown = new Set(chooseShown(scored, extent));
  let verbs = 0;

  return scored.flatMap(({ sentence, score }) => {
    const natural = levelOf(score);
    const level = natural && !shown.has(sentence) ? 'all' : natural;
    return sentence.candidates.flatMap((candidate): readonly Leveled[] => {
      if (candidate.category === 'HEDGE') return [{ sentence, candidate, level: 'caution' }];
      // What a speaker's wording brings never adds to a score, and is listed all the same.
      if (!level) return candidate.voice === 'speaker' ? [{ sentence, candidate, level: 'all' }] : [];
      // Marks around a word are mostly names and terms: never shown before the reader asks for everything.
      if (candidate.category === 'DIST' && candidate.strength === 'weak')
        return [{ sentence, candidate, level: 'all' }];
      if (candidate.category !== 'VERB' || level === 'all') return [{ sentence, candidate, level }];
      verbs += 1;
      return [{ sentence, candidate, level: verbs > MOST_VERBS ? 'all' : level }];
    });
  });
}

interface Scored {
  readonly sentence: MarkedSentence;
  readonly score: number;
}

/** All sentences at standard or above; where they are too many, the best ones: one a block, no category above a third. */
function chooseShown(scored: readonly Scored[], extent: Extent): readonly MarkedSentence[] {
  const ranked = scored
    .filter(({ score }) => levelOf(score) !== null && levelOf(score) !== 'all')
    .toSorted((a, b) => b.score - a.score || a.sentence.start - b.sentence.start)
    .map(({ sentence }) => sentence);
  const cap = capOf(extent);
  const room = SHARE_OF_CHARACTERS * extent.characters;
  if (ranked.length <= cap && sum(ranked.map(paintOf)) <= room) return ranked;

  const chosen: MarkedSentence[] = [];
  for (const sentence of ranked) {
    if (chosen.length >= cap) break;
    if (chosen.some(({ block }) => block === sentence.block)) continue;
    if (chosen.filter((one) => mainCategory(one) === mainCategory(sentence)).length >= Math.ceil(cap / 3)) continue;
    if (chosen.length > 0 && sum([...chosen, sentence].map(paintOf)) > room) continue;
    chosen.push(sentence);
  }
  return chosen;
}

/** How many sentences of a text may be shown as marked, at most. */
function capOf({ sentences }: Extent): number {
  return Math.max(
    Math.min(FLOOR_SENTENCES, Math.ceil(SHARE_OF_SHORT_TEXT * sentences)),
    Math.ceil(SHARE_OF_SENTENCES * sentences),
  );
}

function paintOf({ candidates }: MarkedSentence): number {
  return sum(candidates.filter(({ category }) => category !== 'HEDGE').map(({ start, end }) => end - start));
}

function mainCategory({ candidates }: MarkedSentence): FramingCategory | undefined {
  return candidates.find(({ category }) => category !== 'HEDGE')?.category;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
