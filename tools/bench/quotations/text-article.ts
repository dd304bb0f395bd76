import type { Article, Block, BlockRole } from '@/lib/core/article/article';

export interface TextBlock {
  readonly role: BlockRole;
  readonly text: string;
  /** Where the block starts in the text that it was cut from. */
  readonly from: number;
}

/** An article of plain text, and the way from its positions back to those of the text it was made of. */
export interface TextArticle {
  readonly article: Article;
  toOriginal(position: number): number;
}

/** The paragraphs of a plain text; the first is the headline if it is the title. */
export function splitParagraphs(text: string, title: string | null): readonly TextBlock[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((line) => line[0].trim())
    .map((line, i) => ({
      role: i === 0 && title !== null && line[0].trim() === title.trim() ? 'headline' : 'paragraph',
      text: line[0],
      from: line.index,
    }));
}

/** Makes an article of blocks that were cut from a text. */
export function toTextArticle(parts: readonly TextBlock[], language: string): TextArticle {
  const blocks: Block[] = [];
  let end = 0;
  for (const { role, text } of parts) {
    blocks.push({ role, text, scope: 0, start: end, end: end + text.length, quotedByElement: [], attribution: null });
    end += text.length + 1;
  }
  const textOf = (role: BlockRole) => blocks.find((block) => block.role === role)?.text ?? null;
  const article: Article = {
    isArticle: true,
    evidence: ['text'],
    genre: 'news',
    headline: textOf('headline'),
    standfirst: textOf('standfirst'),
    authors: [],
    published: null,
    modified: null,
    complete: true,
    language,
    blocks,
    text: blocks.map((block) => `${block.text}\n`).join(''),
    metadata: { section: null, description: null, keywords: [], mentions: [], siteName: null },
  };
  return {
    article,
    toOriginal: (position) => {
      const i = blocks.findLastIndex((block) => block.start <= position);
      return (parts[i]?.from ?? 0) + position - (blocks[i]?.start ?? 0);
    },
  };
}
