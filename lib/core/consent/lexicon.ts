import type { Choice } from '@/lib/core/report';

/** What a notice may say that it wants to do: the purposes of the TCF, and those that news sites name besides. */
export const PURPOSES = [
  'necessary',
  'improvement',
  'audience-measurement',
  'advertising',
  'personalised-advertising',
  'personalised-content',
  'ad-measurement',
  'audience-research',
  'social-networks',
  'comments',
  'functional',
  'security',
  'storage',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a notice may say that it takes. */
export const DATA_TYPES = [
  'ip-address',
  'identifiers',
  'location',
  'browsing',
  'usage',
  'social',
  'comments',
  'contact',
  'device',
] as const;
export type DataType = (typeof DATA_TYPES)[number];

/**
 * What the words on a control say: `necessary` "the necessary ones only", `everything` that the optional ones are meant too,
 * `more` "learn more", which opens settings where it is a button and leads elsewhere where it is a link.
 */
export type ControlMeaning = Choice['kind'] | 'necessary' | 'everything' | 'more';

/**
 * How labels are recognised by their letters and digits alone (`Tout accepter →` is `toutaccepter`).
 *
 * `part` may stand anywhere in the label; `whole` must be all of it.
 */
export interface LabelWords {
  readonly part: readonly string[];
  readonly whole: readonly string[];
}

/**
 * How one language's notices speak. A phrase is written as people write it; a word's open ending is `*`; accents and case do not matter.
 */
export interface NoticeLexicon {
  /** BCP 47, the primary subtag alone. */
  readonly tag: string;
  /** Frequent small words, by which the notice's language is told. */
  readonly smallWords: readonly string[];
  /** Cookies and their kin. */
  readonly cookies: readonly string[];
  readonly personalData: readonly string[];
  /** That somebody consents, accepts or chooses. */
  readonly consent: readonly string[];
  /** That the site uses cookies. */
  readonly use: readonly string[];
  readonly labels: Readonly<Partial<Record<ControlMeaning, LabelWords>>>;
  /** What stands straight before the controller's name. */
  readonly beforeController: readonly string[];
  /** What stands straight after the name of whoever asks. */
  readonly afterController: readonly string[];
  /** What stands straight before whoever acts: « par ». */
  readonly byWhom: readonly string[];
  readonly purposes: Readonly<Partial<Record<Purpose, readonly string[]>>>;
  readonly dataTypes: Readonly<Partial<Record<DataType, readonly string[]>>>;
  /** Partners, vendors, third parties. */
  readonly partners: readonly string[];
  /** How links to the policy are called. */
  readonly policy: readonly string[];
  readonly legitimateInterest: readonly string[];
  /** That going on counts as consent. */
  readonly byContinuing: readonly string[];
  /** That closing counts as an answer. */
  readonly byClosing: readonly string[];
  /** That the choice can be changed later. */
  readonly withdrawal: readonly string[];
  /** Refusing, in running text. */
  readonly refusal: readonly string[];
  /** That something is then not possible. */
  readonly inability: readonly string[];
  /** Months, days and the like, after a number. */
  readonly durations: readonly string[];
}

/** How companies are named, in any language. */
export interface CompanyWords {
  /** Forms of company law, without dots. */
  readonly legalForms: readonly string[];
  /** Small words that may stand inside a name. */
  readonly links: readonly string[];
  /** Words that stand capitalised at a sentence's head and name nobody. */
  readonly notNames: readonly string[];
}
