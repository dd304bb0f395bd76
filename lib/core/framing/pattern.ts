import { type Token, tokenize } from './tokens';

/** A cue, ready to be matched. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** As written in the pack. */
  readonly text: string;
}

type Step =
  | {
      readonly kind: 'words';
      readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number };

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
    else if (name) steps.push(wordsStep(rules.classes[name] ?? [], rules.elides, maybeClass === '?'));
    else if (plain) steps.push(wordsStep([plain], rules.elides, false));
  }
  return { steps, text };
}

function wordsStep(choices: readonly string[], elides: boolean, optional: boolean): Step {
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

function acrossWords(
  step: Extract<Step, { kind: 'words' }>,
  tokens: readonly Token[],
  from: ReadonlySet<number>,
): Set<number> {
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

export function indexPatterns<Entry>(
  entries: readonly { readonly entry: Entry; readonly cues: readonly string[] }[],
  rules: PatternRules,
): PatternIndex<Entry> {
  const index = new Map<string, Indexed<Entry>[]>();
  for (const { entry, cues } of entries) {
    for (const pattern of cues.map((cue) => parsePattern(cue, rules))) {
      for (const word of firstWords(pattern)) {
        const listed = index.get(word) ?? [];
        listed.push({ pattern, entry });
        index.set(word, listed);
      }
    }
  }
  return index;
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
