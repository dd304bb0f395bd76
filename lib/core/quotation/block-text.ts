import type { Block } from '@/lib/core/article/article';
import type { MarkedSpan } from '@/lib/core/quotation/marks';
import { type Item, maskQuotes, splitSentences } from '@/lib/core/quotation/sentence';
import { IS, phraseLength } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
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

/** The sentences of a block one after another, its quotations masked; yields before the first so that a driver may pause. */
export function* detectSentences(reading: BlockText, evidence: NameEvidence): Generator<void, Iterable<Item[]>> {
  const { tokens, outer, block } = reading;
  return splitSentences(
    yield* maskQuotes(tokens, outer, bodiesInMarks(reading, evidence)),
    block.text,
    block.start,
    outer,
    evidence,
  );
}

/** In tokens. */
const LONGEST_BODY = 6;

/** Which marked spans hold the name of a newspaper or another body, behind an article or a preposition: `sagte sie der „Neuen Hafenpost“`. */
function bodiesInMarks({ tokens, outer }: BlockText, evidence: NameEvidence): ReadonlySet<number> {
  const found = new Set<number>();
  if (!evidence.table.lexicon.grammar.nounsHaveCapitals) return found;
  let at = 0;
  for (const [index, { inner }] of outer.entries()) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < inner.start) at += 1;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < inner.end) at += 1;
    const words = tokens.slice(first, Math.min(at, first + LONGEST_BODY));
    const isShort = at - first === words.length && words.length > 0;
    if (isShort && isBodyName(words, tokens[first - 2], evidence)) found.add(index);
  }
  return found;
}

/** Of a newspaper that is listed, or of words that all have a capital: an adjective has one only in a name, and no noun stands right beside another. */
function isBodyName(words: readonly Token[], before: Token | undefined, evidence: NameEvidence): boolean {
  const { bits, role } = senseOf(evidence, before);
  const isLed = (bits & (IS.determiner | IS.preposition)) !== 0 && !(bits & IS.subordinator);
  if (phraseLength(evidence.table.mediumNouns, words, 0) === words.length)
    return words[0]?.capital === true && (isLed || role?.kind === 'organisation');
  const isName = words.every(({ capital, shape }) => (capital && shape === 'word') || shape === 'dash');
  return isLed && isName && words.length > 1;
}
