import type { Article } from '@/lib/core/article/article';
import type { OutletDeclaration } from '@/lib/core/outlet/declarations';
import type { AgencyRecord } from '@/lib/core/outlet/knowledge';

/** A text in which an agency may be credited: never the article's body, where agencies are quoted. */
export interface CreditText {
  readonly where: string;
  readonly text: string;
}

const LONGEST_CREDIT = 300;
/** A last line of this length or less may be the credit that closes an agency's text: « (avec AFP) ». */
const LONGEST_END_LINE = 60;

/** The texts of an article that credit somebody: byline, captions, credits and a short last line. */
export function creditTextsOf(article: Article): CreditText[] {
  const body = article.blocks.filter(({ role }) => role === 'paragraph');
  const last = body.at(-1)?.text ?? '';
  return [
    ...article.authors.map((text) => ({ where: 'byline', text })),
    ...article.blocks.filter(({ role }) => role === 'byline').map(({ text }) => ({ where: 'byline', text })),
    ...article.blocks
      .filter(({ role }) => role === 'credit' || role === 'caption')
      .map(({ text }) => ({ where: 'caption', text })),
    ...(last.length <= LONGEST_END_LINE ? [{ where: 'end of the article', text: last }] : []),
  ];
}

/** The agencies that are credited, each once for each place, with the words that credit it. */
export function detectAgencies(credits: readonly CreditText[], agencies: readonly AgencyRecord[]): OutletDeclaration[] {
  const found = credits.flatMap(({ where, text }) => {
    const credit = text.slice(-LONGEST_CREDIT);
    return agencies
      .filter(({ aliases }) => aliases.some((alias) => standsIn(alias, credit)))
      .map(({ name }) => ({ property: 'agency', value: name, where, quote: credit.trim(), url: null }));
  });
  return found.filter(
    ({ value, where }, index) => found.findIndex((other) => other.value === value && other.where === where) === index,
  );
}

function standsIn(alias: string, text: string): boolean {
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
    const isWhole = !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + alias.length));
    if (isWhole) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
