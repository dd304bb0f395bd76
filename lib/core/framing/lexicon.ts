import type { FramingCategory, FramingMark } from '@/lib/core/report';

/**
 * What marking framing needs to know of a language: entries as data, none of them code.
 *
 * A cue, and every other list of words here, is a pattern of lower-case words with bounded slots: `(a|b c)` one of several, `(a)?` perhaps,
 * `{name}` one of a class, `[2]` up to two words; punctuation stands for itself. No pattern begins with a slot.
 */
export interface FramingLexicon {
  /** Whether an apostrophe ends a word (`l'`, `qu'`), as in French. */
  readonly elides: boolean;
  /** After which a full stop ends no sentence, without the stop. */
  readonly abbreviations: readonly string[];
  /** What `{name}` stands for in patterns. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** The words that open what is reported: that, que. */
  readonly complementisers: readonly string[];
  readonly attribution: AttributionFrames;
  readonly rules: readonly FramingRule[];
  readonly terms: readonly TermGroup[];
  /** The sentence on a contested term; `{terms}` is replaced by the names that compete. */
  readonly termWhy: string;
  /** Words in marks that nobody is quoted with. */
  readonly scareMarks: Pick<FramingRule, 'why' | 'provenance'>;
  /** Words of a declared section whose victories and defeats are meant literally. */
  readonly sportSections: readonly string[];
}

/** How a sentence shows that its content is somebody else's, without marks. */
export interface AttributionFrames {
  /** The whole sentence is attributed: according to …, … he said. */
  readonly sentence: readonly string[];
  /** What follows is reported, to the end of the sentence: said that … */
  readonly content: readonly string[];
  /** Where the outlet takes the floor again inside a reported sentence: “, a claim …”. */
  readonly resumption: readonly string[];
  /** The outlet gives a word to somebody: “considers … to be”, right before a contested term. */
  readonly naming: readonly string[];
}

/** Wordings that do the same thing, with when they do not. */
export interface FramingRule {
  /** Category and name, lower-case: `outcome/no-progress`. */
  readonly id: string;
  readonly category: Exclude<FramingCategory, 'TERM'>;
  /** Weak ones show only beside another cue, or in a prominent place. */
  readonly strength: 'strong' | 'weak';
  readonly cues: readonly string[];
  readonly guards?: FramingGuards;
  /** One neutral sentence in the pack's language, for a reader. */
  readonly why: string;
  /** A key of SOURCES.md. */
  readonly provenance: string;
}

/** Conditions on the surroundings of a cue. */
export interface FramingGuards {
  /** Only as the first words of a sentence, or of a clause after a semicolon, colon or dash. */
  readonly opens?: 'sentence' | 'clause';
  /** Right before it, none of these. */
  readonly notAfter?: readonly string[];
  /** Right after it, none of these. */
  readonly notBefore?: readonly string[];
  /** Right after it, one of these. */
  readonly before?: readonly string[];
  /** Nowhere in its sentence. */
  readonly notWith?: readonly string[];
  /** Somewhere in its sentence. */
  readonly with?: readonly string[];
  /** Reported words stand with it: that …, a colon, marks. */
  readonly reports?: true;
  readonly places?: readonly FramingMark['place'][];
  /** Right after it, words in marks that nobody is quoted with: they join the cue. */
  readonly marks?: true;
  /** The sentence as a whole is the cue. */
  readonly wholeSentence?: true;
  /** Not in sections where it is meant literally. */
  readonly notInSport?: true;
  /** A capital inside the sentence does not make it a name. */
  readonly mayBeCapital?: true;
}

/** A documented dispute over a name, with the names that compete. */
export interface TermGroup {
  readonly id: string;
  readonly variants: readonly TermVariant[];
  /** Words that show, two together, that the article is about the dispute. */
  readonly gate: readonly string[];
  readonly provenance: string;
}

export interface TermVariant {
  /** Who tends to use it, in the pack's language. */
  readonly usedBy: string;
  /** As it is shown to a reader. */
  readonly label: string;
  readonly cues: readonly string[];
  /** Its words have no other sense, and mark it without a look at the topic. */
  readonly alone?: true;
}

/** Cues written on one line, parted by commas. */
export function listCues(line: string): readonly string[] {
  return line
    .split(',')
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '');
}
