import { type DeclaredSignals, declaredVetoes, mayBeRead, strongSignals } from '@/lib/core/article/decision';
import { primaryTag } from '@/lib/core/article/language-tag';
import { saysTitle, type Title, toTitle } from '@/lib/core/article/titles';
import { hasArticleMicrodata, type PageHead, readBriefHead, toDeclaredSignals } from './metadata';

/** What the detector, which runs on every page, makes of one. */
export interface Detection {
  /** Whether to ask for the reader: it decides for good after its walk. */
  readonly mayBeArticle: boolean;
  /** The primary tag of the declared language, null if none is: the reader looks at the text itself. */
  readonly language: string | null;
  readonly evidence: readonly string[];
}

/** Whether the page may be an article: from what it declares, its address and a few headings, never from the whole document. */
export function detectArticle(document: Document): Detection {
  const head = readBriefHead(document, (bare) => isCandidate(toDeclaredSignals(bare, NOTHING_MORE), NOTHING_MORE));
  const { signals, isTitled } = lookFurther(document, head, toDeclaredSignals(head, NOTHING_MORE));
  const mayBeArticle = isCandidate(signals, { isTitled });
  return {
    mayBeArticle,
    language: mayBeArticle ? primaryTag(head.language) : null,
    evidence: [...declaredVetoes(signals), ...strongSignals(signals), ...(isTitled ? ['headline:as-title'] : [])],
  };
}

/** Before the document itself is looked at. */
const NOTHING_MORE = { hasMicrodata: false, isTitled: false };

interface Looked {
  readonly signals: DeclaredSignals;
  readonly isTitled: boolean;
}

/** Looks beyond the head only where what might be found there could still decide, the dearest look last: all of them take in the whole document, and only speak for an article. */
function lookFurther(document: Document, head: PageHead, signals: DeclaredSignals): Looked {
  const mayBe = (looked: Omit<Looked, 'signals'> & { readonly hasMicrodata: boolean }) =>
    isCandidate({ ...signals, hasMicrodata: looked.hasMicrodata }, looked);
  if (mayBe(NOTHING_MORE)) return { signals, isTitled: false };
  if (!mayBe({ hasMicrodata: true, isTitled: true })) return { signals, isTitled: false };
  const titles = head.titles.map(toTitle);
  let isTitled = isHeadingAsTitle(document, titles);
  const hasMicrodata = !mayBe({ hasMicrodata: false, isTitled }) && hasArticleMicrodata(document);
  const isOpen = !mayBe({ hasMicrodata, isTitled }) && mayBe({ hasMicrodata, isTitled: true });
  if (isOpen) isTitled = isNamedTitle(document, titles);
  return { signals: { ...signals, hasMicrodata }, isTitled };
}

function isCandidate(signals: DeclaredSignals, { isTitled }: { readonly isTitled: boolean }): boolean {
  return declaredVetoes(signals).length === 0 && mayBeRead(signals, strongSignals(signals).length, { isTitled });
}

/** A page has one headline, and lists of hundreds of headings cost time. */
const HEADINGS = 24;
/** Code units with white space; what is longer is no title, and shorter no sentence. */
const LONGEST = 600;
const SHORTEST = 8;

function isHeadingAsTitle(document: Document, titles: readonly Title[]): boolean {
  return HEADING_TAGS.some((tag) => saysAny(document.getElementsByTagName(tag), titles));
}

/** Old pages have no headings: their headline is a box or a cell that is named so. They are small, and a large page would take long to look through; so where there is a first heading, only a very small one is. */
function isNamedTitle(document: Document, titles: readonly Title[]): boolean {
  const isHeaded = document.getElementsByTagName('h1').length > 0;
  if (document.getElementsByTagName('*').length > (isHeaded ? MOST_ELEMENTS_HEADED : MOST_ELEMENTS)) return false;
  return saysAny(document.querySelectorAll(NAMED_TITLE), titles);
}

function saysAny(found: ArrayLike<Element>, titles: readonly Title[]): boolean {
  for (let index = 0; index < Math.min(found.length, HEADINGS); index += 1) {
    const text = found[index]?.textContent ?? '';
    if (text.length >= SHORTEST && text.length <= LONGEST && saysTitle(text, titles)) return true;
  }
  return false;
}

const MOST_ELEMENTS = 2_500;
const MOST_ELEMENTS_HEADED = 500;

const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4'] as const;
/** Without the first letter, which may be a capital: to compare without regard to case takes ten times as long. */
const NAMED_TITLE = '[class*="itle"], [class*="eadline"], [class*="itulo"], [class*="itre"], [itemprop="headline"]';
