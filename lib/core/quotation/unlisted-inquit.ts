import type { Attribution } from '@/lib/core/quotation/attribution';
import type { Chunk, ChunkOf } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { isGoverned } from '@/lib/core/quotation/subject';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/** Fewer words in marks may be a term or a name, and what follows no inquit. */
const LEAST_WORDS = 4;

/** `“…,” she reflects.`, `« … », philosophe le maire.`: whatever verb stands where only an inquit does, says. `words` are those in the marks. */
export function unlistedInquit(sentence: Sentence, at: number, words: Sentence): Attribution | null {
  if (words.tokens.filter(({ shape }) => shape === 'word').length < LEAST_WORDS) return null;
  const { chunks } = sentence;
  const isOpen = chunks[at + 1]?.kind !== 'comma' && isCutShort(words);
  const [cue, phrase, next] = isOpen
    ? [chunks[at + 2], chunks[at + 1], chunks[at + 3]]
    : [chunks[at + 2], chunks[at + 3], chunks[at + 4]];
  if (!isOpen && (chunks[at + 1]?.kind !== 'comma' || isGoverned(chunks, at + 3))) return null;
  if (!mayBeInquit(sentence, cue) || !isSomebody(phrase) || !endsInquit(next)) return null;
  const subject = { phrase: phrase.phrase, with: null };
  return { rule: 'inquit-unlisted', subject, cue: cue ?? null, verb: null, medium: null };
}

/** Whether the marks end within the sentence that holds them: “…,” and “…?”. */
function isCutShort({ tokens }: Sentence): boolean {
  const last = tokens.at(-1);
  return last?.shape === 'comma' || last?.text === '?' || last?.text === '!';
}

function mayBeInquit({ tokens, evidence }: Sentence, chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'other-verb' && chunk?.kind !== 'word') return false;
  const token = tokens[chunk.from];
  if (!token || token.capital || token.shape !== 'word' || chunk.to !== chunk.from + 1) return false;
  const { bits } = senseOf(evidence, token);
  if (bits & (IS.function | IS.role | IS.speechNoun | IS.auxiliary | IS.copula | IS.modal)) return false;
  const { inquitEndings, adverbEndings } = evidence.table;
  return endsWith(token.word, inquitEndings) && !endsWith(token.word, adverbEndings);
}

function endsWith(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

function isSomebody(chunk: Chunk | undefined): chunk is ChunkOf<'phrase'> {
  if (chunk?.kind !== 'phrase') return false;
  const { name, head, pronoun } = chunk.phrase;
  if (pronoun) return pronoun.sort === 'third';
  return name !== null || (head !== null && head.kind !== 'document');
}

function endsInquit(chunk: Chunk | undefined): boolean {
  switch (chunk?.kind) {
    case undefined:
    case 'stop':
    case 'comma':
    case 'dash':
    case 'open':
    case 'preposition':
    case 'adverb':
      return true;
    default:
      return false;
  }
}
