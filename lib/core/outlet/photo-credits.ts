import type { Article } from '@/lib/core/article/article';
import type { OutletDeclaration } from '@/lib/core/outlet/declarations';

const LONGEST_NAME = 80;
const MOST_CREDITS = 12;

/** The names that the credits of an article's pictures give. */
export function detectPhotoCredits(article: Article): OutletDeclaration[] {
  const credits = article.blocks.filter(({ role }) => role === 'credit').slice(0, MOST_CREDITS);
  return credits.flatMap(({ text }) =>
    namesIn(text).map((value) => ({ property: 'photoCredit', value, where: 'caption', quote: text, url: null })),
  );
}

/** The names in a credit line: « © Ministère ; A. Martin Source: Agence » holds three. */
function namesIn(credit: string): string[] {
  return credit
    .split(/[;|/•·]|(?<=\s|^)(?:source|sources|photos?|cr[ée]dits?|foto|fotos|bild|image)\s{0,2}[:：]/iu)
    .map((name) => name.replace(/©|\(c\)/giu, '').replace(/^[\s:,–-]+|[\s:,.–-]+$/gu, ''))
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= LONGEST_NAME);
}
