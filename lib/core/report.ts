import type { Block, Genre } from '@/lib/core/article/article';
import type { Span } from '@/lib/core/text/span';

/**
 * What one page's reading yields: plain JSON, safe to clone, and the panel's only input.
 *
 * Unknown is said, never left out: `null` or `'unknown'` where a thing could not be read; an empty list means "looked, and found none".
 */
export interface Report {
  readonly version: 1;
  /** The saved page as given to `npm run annotate`; null in the panel. */
  readonly file: string | null;
  readonly url: string;
  /** BCP 47 tag of the article; null if unknown. */
  readonly language: string | null;
  readonly article: ArticleReport;
  readonly outlet: Outlet;
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
  readonly notQuotations: readonly NotQuotation[];
  readonly framing: readonly FramingMark[];
  readonly consent: Consent;
  readonly timings: Timings;
}

export interface ArticleReport {
  readonly isArticle: boolean;
  readonly evidence: readonly string[];
  readonly genre: Genre;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly complete: boolean;
  readonly blocks: readonly ReportBlock[];
  readonly text: string;
}

export type ReportBlock = Pick<Block, 'role' | 'scope' | 'text' | 'start' | 'end'>;
export type { Genre };

export type SpeakerId = string;
export type QuotationId = string;

/** Someone who is quoted: PARC 3's *source* (Pareti 2016), called speaker throughout. */
export interface Speaker {
  readonly id: SpeakerId;
  /** The fullest name that the article gives, without title. */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'group' | 'document' | 'anonymous';
  /** As the article gives it. */
  readonly role: string | null;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly QuotationId[];
  /** Words of direct, mixed and block quotations that repeat nothing and lie in no other. */
  readonly words: number;
  /** Of all such words, from 0 to 1. */
  readonly share: number;
}

/** A place where a speaker is referred to. */
export interface Mention extends Span {
  readonly text: string;
}

export type Place = 'headline' | 'standfirst' | 'subheading' | 'body' | 'caption' | 'pull-quote';

/** Someone's words, as an article gives them: PARC 3's attribution relation, one stretch inside one block. */
export interface Quotation extends Span {
  readonly id: QuotationId;
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'block';
  readonly place: Place;
  /** Without the outer marks; never holds the inquit. */
  readonly content: string;
  /** Null only if the page does not tell. */
  readonly speaker: SpeakerId | null;
  /** The words that name the speaker. */
  readonly mention: string | null;
  readonly cue: string | null;
  /** What the words came through: « à l'AFP », a communiqué. */
  readonly medium: string | null;
  /** `stated`: a name, role or pronoun stands with a cue in the same sentence or the one beside it; `inferred`: carried over, copied or by elimination. */
  readonly basis: 'stated' | 'inferred' | 'none';
  /** The rule that attributed it. */
  readonly rule: string;
  readonly continues: QuotationId | null;
  readonly repeats: QuotationId | null;
  /** Whether brackets show that the outlet changed the words. */
  readonly altered: boolean;
}

/** Words inside marks that are no quotation. */
export interface NotQuotation extends Span {
  readonly text: string;
  readonly why: 'scare' | 'title' | 'name' | 'term' | 'button' | 'other';
}

export const FRAMING_CATEGORIES = [
  'LOADED',
  'VERB',
  'OUTCOME',
  'COUNTER',
  'MOTIVE',
  'BOOST',
  'TERM',
  'ANON',
  'DIST',
  'ADDRESS',
  'PRESUP',
  'CONTEXT',
  'HEDGE',
] as const;
export type FramingCategory = (typeof FRAMING_CATEGORIES)[number];

/** A wording that matched a framing rule, and why; never a verdict. */
export interface FramingMark extends Span {
  readonly id: string;
  readonly category: FramingCategory;
  readonly content: string;
  /** The entry of the pack that matched. */
  readonly cue: string;
  readonly level: 'discreet' | 'standard' | 'all' | 'caution';
  /** One sentence. */
  readonly why: string;
  readonly provenance: string;
  readonly voice: 'outlet' | 'speaker';
  readonly place: 'headline' | 'standfirst' | 'subheading' | 'body' | 'caption';
}

/** The publication. */
export interface Outlet {
  readonly name: string | null;
  readonly hostname: string;
  readonly registrableDomain: string | null;
  readonly facts: readonly OutletFact[];
}

export interface OutletFact {
  /** `publisher`, `controller`, `owner`, `country`, …, or `policy:` and a schema.org property. */
  readonly property: string;
  readonly value: string;
  readonly provenance: Provenance;
}

export interface Provenance {
  readonly kind: 'page' | 'registry' | 'inherited';
  /** `json-ld publisher.name`, `consent notice`, the register's title. */
  readonly where: string;
  readonly quote: string | null;
  readonly url: string | null;
  readonly date: string | null;
}

/** What the page's cookie notice asks, as observed: nothing is clicked. */
export interface Consent {
  readonly notice: 'observed' | 'absent' | 'unknown';
  readonly cmp: string | null;
  /** The first layer. */
  readonly text: string | null;
  /** What stands closed in the document. */
  readonly secondLayerText: string | null;
  readonly language: string | null;
  readonly controllers: readonly string[];
  readonly purposes: readonly string[];
  readonly dataTypes: readonly string[];
  readonly partners: number | null;
  readonly policyLink: string | null;
  readonly choices: readonly Choice[];
  readonly practices: readonly Practice[];
  readonly signals: {
    readonly tcf: unknown;
    readonly gpp: unknown;
    readonly usp: unknown;
    readonly gpc: boolean | null;
  };
  readonly before: ConsentBefore;
}

/** What happened before a choice was made, as far as a script can see it. */
export interface ConsentBefore {
  readonly until: 'first-choice' | 'report';
  readonly cookies: readonly string[];
  /** Registrable domains. */
  readonly thirdParties: readonly string[];
}

export interface Choice {
  readonly kind: 'accept' | 'reject' | 'settings' | 'save' | 'pay' | 'acknowledge' | 'close' | 'partners';
  readonly label: string;
  readonly look: 'filled' | 'outlined' | 'text' | 'icon' | 'unknown';
  readonly layer: 1 | 2;
}

/** An observed fact about consent, by its number in the checklist. */
export interface Practice {
  readonly id: string;
  readonly state: 'yes' | 'no' | 'unknown';
  readonly value: number | string | null;
  readonly why: string;
  readonly evidence: readonly string[];
}

/** All in milliseconds. */
export interface Timings {
  readonly detectMs: number;
  readonly readMs: number;
  readonly paintMs: number;
  readonly consentMs: number;
  /** Null where the browser has no `longtask` entries. */
  readonly longestTaskMs: number | null;
}
