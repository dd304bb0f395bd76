import { declaredVetoes, mayBeRead, strongSignals } from '@/lib/core/article/decision';
import { primaryTag } from '@/lib/core/article/language-tag';
import { saysTitle } from '@/lib/core/article/titles';
import { readDeclaredSignals, readHead } from './metadata';

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
  const head = readHead(document);
  const signals = readDeclaredSignals(document, head);
  const strong = strongSignals(signals);
  const vetoes = declaredVetoes(signals);
  // Where the head says enough, no heading need be compared with it.
  const isPlain = vetoes.length === 0 && signals.declared.news === null && strong.length < 2;
  const isTitled = isPlain && isHeadlineAsTitle(document, head.titles);
  const mayBeArticle = vetoes.length === 0 && mayBeRead(signals, strong.length, { isTitled });
  return {
    mayBeArticle,
    language: mayBeArticle ? primaryTag(head.languages[0]) : null,
    evidence: [...vetoes, ...strong, ...(isTitled ? ['headline:as-title'] : [])],
  };
}

/** A page has one headline, and lists of hundreds of headings cost time. */
const HEADINGS = 24;

function isHeadlineAsTitle(document: Document, titles: readonly string[]): boolean {
  const says = (found: ArrayLike<Element>) =>
    Array.from({ length: Math.min(found.length, HEADINGS) }, (_, index) => found[index]).some((heading) =>
      saysTitle(heading?.textContent ?? '', titles),
    );
  // Old pages have no headings: their headline is a box or a cell that is named so.
  return (
    ['h1', 'h2', 'h3', 'h4'].some((tag) => says(document.getElementsByTagName(tag))) ||
    says(document.querySelectorAll(NAMED_TITLE))
  );
}

const NAMED_TITLE =
  '[class*="title" i], [class*="headline" i], [class*="titulo" i], [class*="titre" i], [itemprop="headline"]';
