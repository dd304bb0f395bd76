import type { CompiledLexicon, Term } from './compiled-lexicon';
import type { FramingLexicon, TermGroup, TermVariant } from './lexicon';
import { detectHits } from './pattern';
import type { Sentence } from './tokens';

/** Which names of each dispute an article uses, quoted words included, and how much it is about the dispute. */
export interface TermUse {
  readonly variants: ReadonlyMap<TermGroup, ReadonlySet<TermVariant>>;
  readonly gates: ReadonlyMap<TermGroup, ReadonlySet<string>>;
}

export function countTerms(sentences: readonly Sentence[], { terms, gates }: CompiledLexicon): TermUse {
  const used = new Map<TermGroup, Set<TermVariant>>();
  const topical = new Map<TermGroup, Set<string>>();
  for (const { tokens } of sentences) {
    for (const { entry } of detectHits(terms, tokens)) add(used, entry.group, entry.variant);
    for (const { entry, pattern } of detectHits(gates, tokens)) add(topical, entry, pattern.text);
  }
  return { variants: used, gates: topical };
}

/** Entries of a gate that must stand in an article before an ambiguous name counts. */
const GATE = 2;

/** Whether the article shows that a name is meant as one of those in dispute. */
export function isInDispute({ group, variant }: Term, use: TermUse): boolean {
  if (variant.alone) return true;
  const others = use.variants.get(group) ?? new Set();
  return others.size > 1 || (use.gates.get(group)?.size ?? 0) >= GATE;
}

/** The sentence on a name in dispute: all that compete, in alphabetical order, each with who tends to use it. */
export function whyOf({ variants }: TermGroup, { termWhy }: FramingLexicon): string {
  const terms = variants.map(({ label, usedBy }) => `${label} (${usedBy})`).toSorted((a, b) => a.localeCompare(b));
  return termWhy.replace('{terms}', terms.join(', '));
}

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
