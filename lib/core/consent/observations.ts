import type { Choice } from '@/lib/core/report';

/** What was seen of a cookie notice on the page, before it is read: text and controls, never clicked. */
export interface ConsentObservations {
  /** `unknown` where something hindered the look; `limits` says what. */
  readonly notice: 'observed' | 'absent' | 'unknown';
  /** Where the notice stands: over the page, as a part of it, or as running text without a frame of its own. */
  readonly place: 'overlay' | 'inline' | 'text' | null;
  readonly layers: readonly NoticeLayer[];
  /** BCP 47 tag that the page gives for the notice; null if none. */
  readonly language: string | null;
  /** BCP 47 tag that the page gives for itself. */
  readonly pageLanguage: string | null;
  /** Names of CMPs whose marks were found in the document. */
  readonly cmps: readonly string[];
  /** How many notices stood at once. */
  readonly noticeCount: number;
  /** The share of sample points outside the notice at which the page is covered, from 0 to 1; null if it was not measured. */
  readonly coveredShare: number | null;
  /** Names of the cookies that a script can see, up to the report. */
  readonly cookies: readonly string[];
  /** Hostnames, the page's own aside, from which the page has loaded something. */
  readonly contactedHosts: readonly string[];
  readonly globalPrivacyControl: boolean | null;
  readonly signals: ConsentSignals;
  /** What could not be looked at, a sentence each. */
  readonly limits: readonly string[];
}

/** What the page's own consent interfaces answered; null where none answered. */
export interface ConsentSignals {
  readonly tcf: Readonly<Record<string, string | number | boolean>> | null;
  readonly gpp: Readonly<Record<string, string | number | boolean>> | null;
  readonly usp: string | null;
}

/** One layer of a notice: 1 as shown, 2 what stands closed in the document. */
export interface NoticeLayer {
  readonly layer: 1 | 2;
  readonly text: string;
  readonly controls: readonly NoticeControl[];
  readonly links: readonly NoticeLink[];
}

export interface NoticeLink {
  readonly text: string;
  readonly url: string;
}

/** A thing in a notice that one can press. */
export interface NoticeControl {
  readonly label: string;
  readonly element: 'button' | 'link' | 'checkbox' | 'other';
  readonly look: Choice['look'];
  readonly checked: boolean | null;
  readonly disabled: boolean;
  /** Null where the control is not shown. */
  readonly style: ControlStyle | null;
}

/** How a control is drawn, as far as computed style tells it. */
export interface ControlStyle {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fontPx: number;
  readonly fontWeight: number;
  /** WCAG 2 ratio of the label to its ground; null behind pictures and gradients. */
  readonly textContrast: number | null;
  /** WCAG 2 ratio of the control's own fill to what lies around it; null behind pictures and gradients. */
  readonly fillContrast: number | null;
  /** Whether the control stands in the midst of a paragraph's words. */
  readonly inSentence: boolean;
}

/** The observations of a page on which nothing was looked for. */
export const NOTHING_OBSERVED: ConsentObservations = {
  notice: 'unknown',
  place: null,
  layers: [],
  language: null,
  pageLanguage: null,
  cmps: [],
  noticeCount: 0,
  coveredShare: null,
  cookies: [],
  contactedHosts: [],
  globalPrivacyControl: null,
  signals: { tcf: null, gpp: null, usp: null },
  limits: ['The page was not looked at.'],
};
