import type { FramingGuards, FramingLexicon, FramingRule, TermGroup, TermVariant } from './lexicon';
import { indexCues, indexPatterns, type PatternIndex } from './pattern';
import type { TokenRules } from './tokens';

/** A lexicon with its patterns indexed. */
export interface CompiledLexicon {
  readonly lexicon: FramingLexicon;
  readonly tokenRules: TokenRules;
  readonly rules: PatternIndex<CompiledRule>;
  readonly terms: PatternIndex<Term>;
  readonly gates: PatternIndex<TermGroup>;
  readonly frames: {
    readonly sentence: PatternIndex<true>;
    readonly content: PatternIndex<true>;
    readonly resumption: PatternIndex<true>;
    readonly naming: PatternIndex<true>;
  };
}

export interface CompiledRule {
  readonly rule: FramingRule;
  readonly near: Readonly<Partial<Record<WordGuard, PatternIndex<true>>>>;
}

export interface Term {
  readonly group: TermGroup;
  readonly variant: TermVariant;
}

const WORD_GUARDS = [
  'notAfter',
  'notBefore',
  'before',
  'notWith',
  'with',
] as const satisfies readonly (keyof FramingGuards)[];
type WordGuard = (typeof WORD_GUARDS)[number];

const compiled = new WeakMap<FramingLexicon, CompiledLexicon>();

/** The compiled form of a lexicon, made once; yields after each rule so that a driver may pause. */
export function* compileLexicon(lexicon: FramingLexicon): Generator<void, CompiledLexicon> {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = yield* compile(lexicon);
  compiled.set(lexicon, made);
  return made;
}

function* compile(lexicon: FramingLexicon): Generator<void, CompiledLexicon> {
  const { attribution, rules, terms } = lexicon;
  return {
    lexicon,
    tokenRules: { elides: lexicon.elides, abbreviations: new Set(lexicon.abbreviations) },
    rules: yield* indexPatterns(compileRules(rules, lexicon), lexicon),
    terms: yield* indexPatterns(
      terms.flatMap((group) => group.variants.map((variant) => ({ entry: { group, variant }, cues: variant.cues }))),
      lexicon,
    ),
    gates: yield* indexPatterns(
      terms.map((group) => ({ entry: group, cues: group.gate })),
      lexicon,
    ),
    frames: {
      sentence: indexCues(attribution.sentence, lexicon),
      content: indexCues(attribution.content, lexicon),
      resumption: indexCues(attribution.resumption, lexicon),
      naming: indexCues(attribution.naming, lexicon),
    },
  };
}

/** One rule at a time, as the index takes them. */
function* compileRules(rules: readonly FramingRule[], lexicon: FramingLexicon) {
  for (const rule of rules) {
    const near = WORD_GUARDS.flatMap((guard) => {
      const cues = rule.guards?.[guard];
      return cues ? [[guard, indexCues(cues, lexicon)] as const] : [];
    });
    yield { entry: { rule, near: Object.fromEntries(near) } satisfies CompiledRule, cues: rule.cues };
  }
}
