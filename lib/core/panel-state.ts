import type { Report } from '@/lib/core/report';

/** What the panel can show: each failure is a state that a person can read. */
export type PanelState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'not-article'; readonly report: Report }
  | { readonly kind: 'off'; readonly hostname: string }
  /** Host access was revoked, or never given. */
  | { readonly kind: 'not-permitted'; readonly hostname: string }
  /** Pages of the browser, the add-on store, a tab that is gone. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unknown-language'; readonly tag: string | null; readonly report: Report }
  | { readonly kind: 'ready'; readonly report: Report };

/** What a tab's reader can say of its page. */
export type TabState = Extract<PanelState, { kind: 'reading' | 'not-article' | 'unknown-language' | 'ready' }>;

/** How far a tab's reading has come, on the page's own clock. */
export interface Progress {
  readonly reading: boolean;
  /** Null before the load event. */
  readonly sinceLoadMs: number | null;
  readonly sinceChangeMs: number;
  readonly noticeFound: boolean;
}
