import type { Block } from '@/lib/core/article/article';
import type { MarkedSpan } from '@/lib/core/quotation/marks';
import { chunk, maskQuotes, type Sentence, splitSentences } from '@/lib/core/quotation/sentence';
import type { NameEvidence } from '@/lib/core/speaker/noun-phrase';
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

/** The sentences of a block, its quotations masked. */
export function readSentences(reading: BlockText, evidence: NameEvidence): readonly Sentence[] {
  const items = maskQuotes(reading.tokens, reading.outer);
  return splitSentences(items, reading.block.text, reading.block.start, reading.outer).map((sentence) =>
    chunk(sentence, evidence, reading.index),
  );
}
