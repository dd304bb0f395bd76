import type { AddressSignals } from './address';
import type { DeclaredType } from './declared-type';

/** What a page says of itself and what its address tells, before its text is read. */
export interface DeclaredSignals {
  /** The address shown. */
  readonly address: AddressSignals;
  /** What the page declares as its address; null if nothing. */
  readonly declaredAddress: AddressSignals | null;
  readonly declared: DeclaredType;
  /** `og:type`, lower case; null if it has none. */
  readonly ogType: string | null;
  readonly hasPublishedTime: boolean;
  /** `article:modified_time` without a time of publication: content systems give it to pages that stand, not to posts. */
  readonly hasOnlyModifiedTime: boolean;
  readonly hasMicrodata: boolean;
}

/** What the walk found in the text. */
export interface TextSignals {
  /** Characters of running text in the chosen root. */
  readonly proseLength: number;
  /** Paragraphs of 140 characters or more (60 in Chinese, Japanese or Korean). */
  readonly longParagraphs: number;
  /** The share of the running text in all text of the page but its navigation and dialogs, from 0 to 1. */
  readonly proseShare: number;
  readonly linkedHeadings: number;
  /** A heading of several words, no link, says what the page's title says: a front page has none. */
  readonly headlineMatchesTitle: boolean;
  /** A date is declared, or stands near the headline. */
  readonly hasDate: boolean;
  /** Chinese, Japanese or Korean: few characters say much. */
  readonly isDense: boolean;
}

/** Whether the page is an article, and why. */
export interface Decision {
  /** 0 is none; 3 declares itself a news article and has its text; from 2 we read unasked. */
  readonly tier: 0 | 1 | 2 | 3;
  readonly evidence: readonly string[];
}

/** Decides after the walk. The tiers and their first thresholds: ../shared/design/article.md, 3.3. */
export function decideArticle(signals: DeclaredSignals, text: TextSignals): Decision {
  const vetoes = [...declaredVetoes(signals), ...textVetoes(signals, text)];
  const strong = strongSignals(signals);
  if (vetoes.length > 0) return { tier: 0, evidence: [...vetoes, ...strong] };
  const seen = [...strong, ...textEvidence(signals, text)];
  const tier = tierOf(signals, text, strong.length);
  return { tier, evidence: tier >= 2 ? seen : [`no:tier-${tier}`, ...seen] };
}

/** What speaks for an article before any text is read. */
export function strongSignals({
  declared,
  ogType,
  hasPublishedTime,
  hasOnlyModifiedTime,
  hasMicrodata,
}: DeclaredSignals): readonly string[] {
  const isStanding = hasOnlyModifiedTime && !declared.article && !hasMicrodata;
  return [
    ...(declared.article ? [`json-ld:${declared.news ?? declared.article}`] : []),
    ...(ogType === 'article' && !isStanding ? ['og:type=article'] : []),
    ...(hasPublishedTime ? ['article:published_time'] : []),
    ...(hasMicrodata ? ['microdata:Article'] : []),
  ];
}

/** What speaks against an article before any text is read. */
export function declaredVetoes(signals: DeclaredSignals): readonly string[] {
  const { declared, ogType } = signals;
  const address = trustedAddress(signals);
  const strong = strongSignals(signals).length;
  return [
    ...(isDeclaredHome(signals) ? ['veto:home'] : []),
    ...(address.isListing && !declared.news && !(address.isSlug && strong > 0) ? ['veto:listing-url'] : []),
    ...(address.isService && !declared.news ? ['veto:service-url'] : []),
    ...(address.isReference && !declared.news ? ['veto:reference-url'] : []),
    ...(address.isForum && !declared.news ? ['veto:forum'] : []),
    ...(ogType && OTHER_OG_TYPE.test(ogType) && !declared.article ? [`veto:og:type=${ogType}`] : []),
    ...(declared.other && !declared.article && (strong === 0 || NEVER_ARTICLE.has(declared.other))
      ? [`veto:json-ld:${declared.other}`]
      : []),
  ];
}

/** What a page that is one is, whatever else it calls itself; an event or a film may stand on an article's page. */
const NEVER_ARTICLE = new Set([
  'Product',
  'ProductGroup',
  'ItemList',
  'CollectionPage',
  'SearchResultsPage',
  'QAPage',
  'DiscussionForumPosting',
  'ProfilePage',
]);

/** Whether the whole reading is worth its cost, for a page without a veto: the walk decides for good. */
export function mayBeRead(
  signals: DeclaredSignals,
  strong: number,
  { isTitled }: { readonly isTitled: boolean },
): boolean {
  if (signals.declared.news || strong >= 2) return true;
  const address = trustedAddress(signals);
  if (address.otherMedium) return false;
  return isTitled && (strong >= 1 || address.isSlug || address.isHome);
}

const OTHER_OG_TYPE = /^(?:video|product|profile|music|og:product|game|hotel|restaurant|book)/;

/** Whether the page stands at a front page's address and declares no other: only its text can still speak for it. */
function isAtUnknownAddress(signals: DeclaredSignals): boolean {
  return trustedAddress(signals).isHome && !isDeclaredHome(signals);
}

/** The address that tells most: a page shown at a front page's address may declare where it belongs. */
function trustedAddress({ address, declaredAddress }: DeclaredSignals): AddressSignals {
  return address.isHome && declaredAddress && !declaredAddress.isHome ? declaredAddress : address;
}

function isDeclaredHome(signals: DeclaredSignals): boolean {
  if (!trustedAddress(signals).isHome) return false;
  const { declaredAddress, declared, ogType } = signals;
  if (declaredAddress?.isHome || ogType === 'website') return true;
  return declared.other !== null || declared.page !== null;
}

function textVetoes(signals: DeclaredSignals, text: TextSignals): readonly string[] {
  const { otherMedium } = trustedAddress(signals);
  const isNews = signals.declared.news !== null;
  const isBrief = text.headlineMatchesTitle && (isNews || (strongSignals(signals).length >= 2 && text.hasDate));
  const least = isBrief ? LEAST_TEXT_OF_NEWS : LEAST_TEXT;
  return [
    ...(otherMedium && !isNews && text.proseLength < 3000 ? [`veto:url:${otherMedium}`] : []),
    ...(dense(text) < least ? ['veto:no-text'] : []),
    ...(text.linkedHeadings >= 20 &&
    text.proseShare < 0.2 &&
    strongSignals(signals).length < 2 &&
    !text.headlineMatchesTitle
      ? ['veto:list-of-headings']
      : []),
  ];
}

/** A flash that declares itself news is a sentence or two. */
const LEAST_TEXT_OF_NEWS = 120;
const LEAST_TEXT = 250;

/** Characters as of an alphabet: one character in Chinese, Japanese or Korean says what 1.7 letters say. */
function dense({ proseLength, isDense }: TextSignals): number {
  return isDense ? proseLength * 1.7 : proseLength;
}

function textEvidence(signals: DeclaredSignals, text: TextSignals): readonly string[] {
  return [
    ...(text.headlineMatchesTitle ? ['headline:as-title'] : []),
    ...(text.hasDate ? ['date'] : []),
    ...(trustedAddress(signals).isSlug ? ['address:slug'] : []),
    `prose:${text.proseLength}/${text.longParagraphs}`,
  ];
}

function tierOf(signals: DeclaredSignals, text: TextSignals, strong: number): Decision['tier'] {
  if (signals.declared.news) return 3;
  const { ogType } = signals;
  const { isSlug } = trustedAddress(signals);
  const { longParagraphs: long, proseShare: share, headlineMatchesTitle: isTitled, hasDate } = text;
  const prose = dense(text);
  if (isAtUnknownAddress(signals)) return isTitled && prose >= 500 && long >= 1 ? 2 : 0;
  if (strong >= 2 && prose >= 400 && long >= 2 && (isSlug || share >= 0.3)) return 2;
  if (strong >= 2 && isTitled && hasDate && isSlug) return 2;
  if (strong >= 1 && prose >= 600 && long >= 3 && isSlug && share >= 0.1 && ogType !== 'website' && hasDate) return 2;
  if (isTitled && hasDate && isSlug && prose >= 500 && long >= 2) return 2;
  if (isTitled && hasDate && isSlug && prose >= 350 && long >= 1 && text.linkedHeadings < 10) return 2;
  if (strong >= 1 && isTitled && hasDate && prose >= 1500 && long >= 5) return 2;
  if (isTitled && share >= 0.35 && prose >= 1500 && long >= 5) return 1;
  return 0;
}
