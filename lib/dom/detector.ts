import { declaredVetoes, mayBeRead, strongSignals } from '@/lib/core/article/decision';
import { guessLanguage, primaryTag } from '@/lib/core/article/language';
import { saysTitle } from '@/lib/core/article/titles';
import { readDeclaredSignals, readHead } from './metadata';

/** What the detector, which runs on every page, makes of one. */
export interface Detection {
  /** Whether to ask for the reader: it decides for good after its walk. */
  readonly mayBeArticle: boolean;
  /** A primary language tag; null if unknown. */
  readonly language: string | null;
  readonly evidence: readonly string[];
}

/** Whether the page may be an article: from what it declares, its address and a few headings, never from the whole document. */
export function detectArticle(document: Document): Detection {
  const head = readHead(document);
  const signals = readDeclaredSignals(document, head);
  const strong = strongSignals(signals);
  const vetoes = declaredVetoes(signals);
  const isTitled = vetoes.length === 0 && isHeadlineAsTitle(document, head.titles);
  const mayBeArticle = vetoes.length === 0 && mayBeRead(signals, strong.length, { isTitled });
  return {
    mayBeArticle,
    language: mayBeArticle ? readLanguage(document, head.languages) : null,
    evidence: [...vetoes, ...strong, ...(isTitled ? ['headline:as-title'] : [])],
  };
}

/** A page has one headline, and lists of hundreds of headings cost time. */
const HEADINGS = 24;

function isHeadlineAsTitle(document: Document, titles: readonly string[]): boolean {
  return ['h1', 'h2', 'h3', 'h4'].some((tag) => {
    const headings = document.getElementsByTagName(tag);
    return Array.from({ length: Math.min(headings.length, HEADINGS) }, (_, index) => headings[index]).some((heading) =>
      saysTitle(heading?.textContent ?? '', titles),
    );
  });
}

function readLanguage(document: Document, declared: readonly string[]): string | null {
  const tags = [...new Set(declared.map(primaryTag))].filter((tag) => tag !== null);
  if (tags.length === 1 && tags[0]) return tags[0];
  return guessLanguage(sampleText(document)) ?? tags[0] ?? null;
}

/** The text of a few paragraphs from the middle of the page, where the article is. */
function sampleText(document: Document): string {
  const paragraphs = document.getElementsByTagName('p');
  const middle = Math.floor(paragraphs.length / 3);
  return Array.from({ length: 8 }, (_, index) => paragraphs[middle + index]?.textContent ?? '').join('\n');
}
