import type { FramingGuards, FramingLexicon, FramingRule, TermGroup, TermVariant } from './lexicon';
import { indexPatterns, type PatternIndex } from './pattern';
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

/** The compiled form of a lexicon, made once. */
export function compileLexicon(lexicon: FramingLexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = compile(lexicon);
  compiled.set(lexicon, made);
  return made;
}

function compile(lexicon: FramingLexicon): CompiledLexicon {
  const { attribution } = lexicon;
  const words = (cues: readonly string[]): PatternIndex<true> => indexPatterns([{ entry: true, cues }], lexicon);
  const compileRule = (rule: FramingRule): CompiledRule => ({
    rule,
    near: Object.fromEntries(
      WORD_GUARDS.flatMap((guard) => {
        const cues = rule.guards?.[guard];
        return cues ? [[guard, words(cues)]] : [];
      }),
    ),
  });

  return {
    lexicon,
    tokenRules: { elides: lexicon.elides, abbreviations: new Set(lexicon.abbreviations) },
    rules: indexPatterns(
      lexicon.rules.map((rule) => ({ entry: compileRule(rule), cues: rule.cues })),
      lexicon,
    ),
    terms: indexPatterns(
      lexicon.terms.flatMap((group) =>
        group.variants.map((variant) => ({ entry: { group, variant }, cues: variant.cues })),
      ),
      lexicon,
    ),
    gates: indexPatterns(
      lexicon.terms.map((group) => ({ entry: group, cues: group.gate })),
      lexicon,
    ),
    frames: {
      sentence: words(attribution.sentence),
      content: words(attribution.content),
      resumption: words(attribution.resumption),
      naming: words(attribution.naming),
    },
  };
}
