import type { Block } from '@/lib/core/article/article';
import type { MarkedSpan } from '@/lib/core/quotation/marks';
import { type Item, maskQuotes, splitSentences } from '@/lib/core/quotation/sentence';
import type { Token } from '@/lib/core/text/tokens';

/** A block with its tokens and marks: what is read once and used by every stage. */
export interface BlockText {
  readonly index: number;
  readonly block: Block;
  readonly tokens: readonly Token[];
  /** All marked spans, the inner ones too. */
  readonly marked: readonly MarkedSpan[];
  /** Those that lie in no other. */
  readonly outer: readonly MarkedSpan[];
}

/** The sentences of a block one after another, its quotations masked. */
export function detectSentences({ tokens, outer, block }: BlockText): Iterable<Item[]> {
  return splitSentences(maskQuotes(tokens, outer), block.text, block.start, outer);
}
