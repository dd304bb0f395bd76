import type { BlockRole } from '@/lib/core/article/article';
import type { GoldPage } from './page-gold';
import { foldSpace } from './page-text';
import { type TextArticle, type TextBlock, toTextArticle } from './text-article';

const START_LENGTH = 30;
const SUBHEADING_LENGTH = 90;

/** The article as its gold describes it: what the reading of quotations does where finding the article made no mistake. */
export function toGoldArticle(page: GoldPage): TextArticle {
  return toTextArticle(toBlocks(page), page.language);
}

function toBlocks(page: GoldPage): readonly TextBlock[] {
  const { headline, standfirst, paragraphs, captions = [] } = page.file.article;
  const startsOf = (texts: readonly (string | null)[]) =>
    texts.flatMap((text) => (text ? [foldSpace(text).split('\n')[0]?.slice(0, START_LENGTH) ?? ''] : []));
  const roles: readonly (readonly [BlockRole, readonly string[]])[] = [
    ['headline', startsOf([headline])],
    ['standfirst', startsOf([standfirst])],
    ['caption', startsOf(captions)],
    ['paragraph', startsOf(paragraphs)],
  ];
  const seen = new Set<string>();
  return [...page.text.matchAll(/[^\n]+/g)].flatMap((line): TextBlock[] => {
    const role = roles.find(([, starts]) => starts.some((start) => start && line[0].startsWith(start)))?.[0];
    if (!role && !isQuoted(page, line.index, line.index + line[0].length)) return [];
    if (seen.has(line[0])) return [];
    seen.add(line[0]);
    return [{ role: refineRole(role ?? 'paragraph', line[0], page, line.index), text: line[0], from: line.index }];
  });
}

function isQuoted(page: GoldPage, start: number, end: number): boolean {
  return page.gold.some((q) => q.spans.some((span) => span.start >= start && span.end <= end));
}

function refineRole(role: BlockRole, text: string, page: GoldPage, from: number): BlockRole {
  if (role !== 'paragraph') return role;
  const to = from + text.length;
  if (page.gold.some((q) => q.kind === 'block' && q.spans.some((span) => span.start >= from && span.end <= to)))
    return 'pull-quote';
  return text.length < SUBHEADING_LENGTH && !/[.!?:"”»“]$/.test(text) ? 'subheading' : 'paragraph';
}
