import type { Attribution } from '@/lib/core/quotation/attribution';
import type { Chunk, ChunkOf } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { alone, isGoverned, type Subject } from '@/lib/core/quotation/subject';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import type { Span } from '@/lib/core/text/span';

/** Fewer words in marks may be a term or a name, and what follows no inquit. */
const LEAST_WORDS = 4;

/** `“…,” she reflects.`, `« … », philosophe le maire.`: whatever verb stands where only an inquit does, says. `words` are those in the marks. */
export function unlistedInquit(sentence: Sentence, at: number, words: Sentence): Attribution | null {
  if (words.tokens.filter(({ shape }) => shape === 'word').length < LEAST_WORDS) return null;
  const { chunks } = sentence;
  const comma = chunks[at + 1]?.kind === 'comma' ? at + 1 : isCutShort(words) ? at : -1;
  const perfect = comma < 0 ? null : perfectBehind(sentence, comma + 1);
  if (perfect) return { rule: 'inquit-unlisted', ...perfect, verb: null, medium: null };
  const isOpen = chunks[at + 1]?.kind !== 'comma' && isCutShort(words);
  const [cue, phrase, next] = isOpen
    ? [chunks[at + 2], chunks[at + 1], chunks[at + 3]]
    : [chunks[at + 2], chunks[at + 3], chunks[at + 4]];
  if (!isOpen && (chunks[at + 1]?.kind !== 'comma' || isGoverned(chunks, at + 3))) return null;
  if (!mayBeInquit(sentence, cue) || !isSomebody(phrase) || !endsInquit(next)) return null;
  const subject = { phrase: phrase.phrase, with: null };
  return { rule: 'inquit-unlisted', subject, cue: cue ?? null, verb: null, medium: null };
}

/** « …, a rigolé le buteur. … »: the same within marks, behind a comma. */
export function unlistedInside(words: Sentence, at: number): { subject: Subject; cue: Span } | null {
  const { chunks, evidence } = words;
  const { adjectivesFollow, subjectsDrop } = evidence.table.lexicon.grammar;
  if (!adjectivesFollow || subjectsDrop || chunks[at - 1]?.kind !== 'comma') return null;
  const perfect = perfectBehind(words, at);
  if (perfect) return perfect;
  const [cue, phrase, next] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (cue?.kind !== 'word' || !mayBeInquit(words, cue) || !isSomebody(phrase) || !endsInquit(next)) return null;
  const { name, determiner, pronoun } = phrase.phrase;
  return !pronoun && (name || determiner === 'definite') ? { subject: alone(phrase.phrase), cue } : null;
}

/** `a cinglé la députée`, `a-t-il rigolé`: the perfect of a verb that no list knows, and whoever stands behind it. */
function perfectBehind({ chunks, tokens, evidence }: Sentence, at: number): { subject: Subject; cue: Span } | null {
  const [auxiliary, participle] = [chunks[at], chunks[at + 1]];
  const phrase = chunks[chunks[at + 2]?.kind === 'adverb' ? at + 3 : at + 2];
  if (auxiliary?.kind !== 'other-verb' || participle?.kind !== 'word' || !isSomebody(phrase)) return null;
  if (evidence.table.participleEndings.length === 0 || phrase.phrase.pronoun) return null;
  const isPerfect = (senseOf(evidence, tokens[auxiliary.from]).bits & IS.auxiliary) !== 0;
  const word = tokens[participle.from]?.word ?? '';
  if (!isPerfect || !endsWith(word, evidence.table.participleEndings)) return null;
  return { subject: alone(phrase.phrase), cue: { start: auxiliary.start, end: participle.end } };
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
  if (bits & (IS.function | IS.role | IS.title | IS.speechNoun | IS.auxiliary | IS.copula | IS.modal)) return false;
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
