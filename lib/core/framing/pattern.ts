import { type Token, tokenize } from './tokens';

/** A cue, ready to be matched. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** As written in the pack. */
  readonly text: string;
}

type Step = WordsStep | { readonly kind: 'gap'; readonly most: number };

interface WordsStep {
  readonly kind: 'words';
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly optional: boolean;
}

export interface PatternRules {
  readonly elides: boolean;
  readonly classes: Readonly<Record<string, readonly string[]>>;
}

const PART = /\(([^()]*)\)(\??)|\{([\w-]+)\}(\??)|\[(\d)\]|([^\s()[\]{}]+)/g;

/** Reads a pattern of the pack; an unknown class matches nothing. */
export function parsePattern(text: string, rules: PatternRules): Pattern {
  const steps: Step[] = [];
  for (const [, choice, maybe, name, maybeClass, gap, plain] of text.matchAll(PART)) {
    if (gap) steps.push({ kind: 'gap', most: Number(gap) });
    else if (choice !== undefined) steps.push(wordsStep(choice.split('|'), rules.elides, maybe === '?'));
    else if (name) steps.push({ ...classStep(name, rules), optional: maybeClass === '?' });
    else if (plain) steps.push(wordsStep([plain], rules.elides, false));
  }
  return { steps, text };
}

/** The steps of each lexicon's classes: most patterns name one, and a class may have hundreds of words. */
const classSteps = new WeakMap<PatternRules['classes'], Map<string, WordsStep>>();

function classStep(name: string, { classes, elides }: PatternRules): WordsStep {
  const known = classSteps.get(classes) ?? new Map<string, WordsStep>();
  classSteps.set(classes, known);
  const step = known.get(name) ?? wordsStep(classes[name] ?? [], elides, false);
  known.set(name, step);
  return step;
}

function wordsStep(choices: readonly string[], elides: boolean, optional: boolean): WordsStep {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const choice of choices) {
    const words = tokenize(choice, elides).map((token) => token.word);
    const [first] = words;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return { kind: 'words', byFirst, optional };
}

/** The words that a pattern can begin with: the key of its place in an index. */
export function firstWords(pattern: Pattern): readonly string[] {
  const words = new Set<string>();
  for (const step of pattern.steps) {
    if (step.kind === 'gap') break;
    for (const word of step.byFirst.keys()) words.add(word);
    if (!step.optional) break;
  }
  return [...words];
}

/**
 * Where the longest match that begins at a token ends (exclusive), or null.
 *
 * All places that the pattern may have reached are kept together, so that nothing is tried twice.
 */
export function findMatchEnd(pattern: Pattern, tokens: readonly Token[], start: number): number | null {
  let reached = new Set([start]);
  for (const step of pattern.steps) {
    reached = step.kind === 'gap' ? acrossGap(step.most, tokens, reached) : acrossWords(step, tokens, reached);
    if (reached.size === 0) return null;
  }
  const end = Math.max(...reached);
  return end > start ? end : null;
}

function acrossGap(most: number, tokens: readonly Token[], from: ReadonlySet<number>): Set<number> {
  const reached = new Set(from);
  for (const at of from) {
    for (let step = 0; step < most && tokens[at + step]?.isWord; step += 1) reached.add(at + step + 1);
  }
  return reached;
}

function acrossWords(step: WordsStep, tokens: readonly Token[], from: ReadonlySet<number>): Set<number> {
  const reached = step.optional ? new Set(from) : new Set<number>();
  for (const at of from) {
    for (const words of step.byFirst.get(tokens[at]?.word ?? '') ?? []) {
      if (words.every((word, index) => tokens[at + index]?.word === word)) reached.add(at + words.length);
    }
  }
  return reached;
}

/** Patterns by the word that they begin with: a text is matched in one pass. */
export type PatternIndex<Entry> = ReadonlyMap<string, readonly Indexed<Entry>[]>;

interface Indexed<Entry> {
  readonly pattern: Pattern;
  readonly entry: Entry;
}

/** A stretch of tokens that an entry matched. */
export interface Hit<Entry> {
  readonly entry: Entry;
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
}

/** What some cues stand for. */
interface CueEntry<Entry> {
  readonly entry: Entry;
  readonly cues: readonly string[];
}

/** Indexes a few cues at once. */
export function indexCues(cues: readonly string[], rules: PatternRules): PatternIndex<true> {
  const index = new Map<string, Indexed<true>[]>();
  addPatterns(index, { entry: true, cues }, rules);
  return index;
}

/** Indexes the cues of a whole lexicon; yields after each entry so that a driver may pause. */
export function* indexPatterns<Entry>(
  entries: Iterable<CueEntry<Entry>>,
  rules: PatternRules,
): Generator<void, PatternIndex<Entry>> {
  const index = new Map<string, Indexed<Entry>[]>();
  for (const entry of entries) {
    addPatterns(index, entry, rules);
    yield;
  }
  return index;
}

function addPatterns<Entry>(
  index: Map<string, Indexed<Entry>[]>,
  { entry, cues }: CueEntry<Entry>,
  rules: PatternRules,
): void {
  for (const pattern of cues.map((cue) => parsePattern(cue, rules))) {
    for (const word of firstWords(pattern)) {
      const listed = index.get(word) ?? [];
      listed.push({ pattern, entry });
      index.set(word, listed);
    }
  }
}

/** All matches in a stretch of tokens, in order. */
export function detectHits<Entry>(index: PatternIndex<Entry>, tokens: readonly Token[]): readonly Hit<Entry>[] {
  const hits: Hit<Entry>[] = [];
  tokens.forEach((token, from) => {
    for (const { pattern, entry } of index.get(token.word) ?? []) {
      const to = findMatchEnd(pattern, tokens, from);
      if (to !== null) hits.push({ entry, pattern, from, to });
    }
  });
  return hits;
}
