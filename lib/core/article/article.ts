import type { Span } from '@/lib/core/text/span';

export type Genre = 'news' | 'opinion' | 'analysis' | 'interview' | 'live' | 'brief' | 'unknown';

export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'subheading'
  | 'paragraph'
  | 'list-item'
  | 'blockquote'
  | 'pull-quote'
  | 'question'
  | 'answer'
  | 'caption'
  | 'credit'
  | 'embed';

/** One block of the article's text, in reading order; `text` is `article.text.slice(start, end)`. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** The live-blog entry that the block stands in; 0 elsewhere. No name or speaker crosses it. */
  readonly scope: number;
  readonly text: string;
  /** Stretches that the page marks as quoted by an element (`<q>`, `<cite>` aside) instead of by marks. */
  readonly quotedByElement: readonly Span[];
  /** Who the block's own element says its words are by: the `<cite>`, footer or author line of a quotation, pull quote or embedded post. */
  readonly attribution: string | null;
}

/** What a page declares about its article, beside the text: where full names are found. */
export interface DeclaredMetadata {
  readonly section: string | null;
  readonly description: string | null;
  readonly keywords: readonly string[];
  /** Names in JSON-LD `about` and `mentions`. */
  readonly mentions: readonly string[];
  readonly siteName: string | null;
}

/** An article as the DOM layer found it: the only input of the reading in `lib/core`. */
export interface Article {
  readonly isArticle: boolean;
  /** Why it was taken for an article, or not: `json-ld:NewsArticle`, `veto:listing-url` … */
  readonly evidence: readonly string[];
  readonly genre: Genre;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly published: string | null;
  readonly modified: string | null;
  /** False where the page holds only a part of the text (subscription). */
  readonly complete: boolean;
  /** BCP 47 tag of the article's own language, not of the interface; null if unknown. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  /** The blocks' texts, each followed by one newline. */
  readonly text: string;
  readonly metadata: DeclaredMetadata;
}
