import type { Article } from '@/lib/core/article/article';
import type { PageGold } from './corpus';
import { foldSpace, foldWords, tokenF1 } from './text-score';

/** What one page's gold says of its reading. */
export interface GoldScore {
  readonly headline: boolean;
  readonly standfirst: boolean;
  /** Null where the gold has none. */
  readonly authors: boolean | null;
  readonly published: boolean | null;
  readonly missed: readonly string[];
  readonly paragraphs: number;
  readonly leaked: readonly string[];
  readonly foreign: number;
  readonly captionsMissed: readonly string[];
  readonly captions: number;
}

export function scoreGold(article: Article, gold: PageGold): GoldScore {
  const body = foldSpace(article.text);
  const missed = gold.paragraphs.filter(
    (start) => !body.includes(foldSpace(start).slice(0, 40).split('\n')[0]?.slice(0, 30) ?? ''),
  );
  const leaked = gold.notArticleText.filter((text) => body.includes(foldSpace(text)));
  const captionsMissed = gold.captions.filter((text) => !body.includes(foldSpace(text).slice(0, 40)));
  return {
    headline: foldWords(article.headline ?? '') === foldWords(gold.headline),
    standfirst: isSameStandfirst(article.standfirst, gold.standfirst),
    authors: gold.authors.length > 0 ? sameNames(article.authors, gold.authors) : null,
    published: gold.published ? (article.published ?? '').startsWith(gold.published.slice(0, 10)) : null,
    missed,
    paragraphs: gold.paragraphs.length,
    leaked,
    foreign: gold.notArticleText.length,
    captionsMissed,
    captions: gold.captions.length,
  };
}

/** Right where both have none, or nine of ten words are the same. */
function isSameStandfirst(found: string | null, gold: string | null): boolean {
  if (!found || !gold) return !found && !gold;
  return tokenF1(found, gold) >= 0.9;
}

function sameNames(found: readonly string[], gold: readonly string[]): boolean {
  const folded = (names: readonly string[]) => [...new Set(names.map(foldWords))].sort().join('|');
  return folded(found) === folded(gold);
}
