import type { Chunk, Sentence } from '@/lib/core/quotation/sentence';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/noun-phrase';
import type { Span } from '@/lib/core/text/span';

/** A sentence that its mood alone marks as somebody else's: `Der Markt sei gesättigt.` */
export interface Hearsay {
  readonly content: Span;
  /** Whether nothing but reported speech has the form: `sei`, not `wären`. */
  readonly isSure: boolean;
}

/** A clause of fewer words is no report. */
const LEAST_WORDS = 3;

/** Finds what the mood of a sentence's main verb gives to whoever spoke last; null in a language without such a mood. */
export function findHearsay(sentence: Sentence): Hearsay | null {
  if (sentence.evidence.table.lexicon.grammar.hearsayForms === '') return null;
  const { chunks, tokens, evidence } = sentence;
  const colon = chunks.findLastIndex((chunk) => chunk.kind === 'colon');
  const from = beginOfContent(chunks, colon + 1);
  const verb = mainVerb(chunks, from);
  const finite = chunks[verb];
  if (!finite || colon === chunks.length - 1 || isAboutAuthor(sentence)) return null;
  const bits = senseOf(evidence, tokens[finite.from]).bits;
  const isSure = (bits & IS.hearsay) !== 0;
  const isPossible = isSure || evidence.table.hearsayIfReported.has(tokens[finite.from]?.word ?? '');
  const last = chunks.at(-1);
  const start = chunks[from]?.start ?? sentence.start;
  const end = last?.kind === 'stop' ? last.start : sentence.end;
  const words = tokens.filter((token) => token.start >= start && (token.shape === 'word' || token.text === '«»'));
  return isPossible && words.length >= LEAST_WORDS ? { content: { start, end }, isSure } : null;
}

/** Behind an `aber` or `und` of the outlet's, and behind a dash. */
function beginOfContent(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'contrast' || chunks[at]?.kind === 'and' || chunks[at]?.kind === 'dash') at += 1;
  return at;
}

/** The finite verb of the main clause, which stands before any other, but for a subordinate clause that opens the sentence. */
function mainVerb(chunks: readonly Chunk[], from: number): number {
  let at = from;
  if (chunks[at]?.kind === 'subordinator' || chunks[at]?.kind === 'complementiser') {
    at = chunks.findIndex((chunk, index) => index > from && chunk.kind === 'comma');
    if (at < 0) return -1;
  }
  let isAside = false;
  for (; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'relative' && chunks[at - 1]?.kind === 'comma') isAside = true;
    else if (chunk?.kind === 'comma') isAside = false;
    else if (isFiniteVerb(chunk) && !isAside) return at;
  }
  return -1;
}

function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'other-verb' || (chunk?.kind === 'verb' && chunk.verb.form === 'finite');
}

/** `Ich habe`, `wir würden`: the author's own words have the same forms. */
function isAboutAuthor({ tokens, evidence }: Sentence): boolean {
  return tokens.some((token) => senseOf(evidence, token).pronoun?.sort === 'first');
}
