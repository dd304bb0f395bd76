import { beginOfContent, isHearsayVerb, mainVerb } from '@/lib/core/quotation/main-clause';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
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
  if (sentence.evidence.table.lexicon.grammar.hearsayForms === '' || isAboutAuthor(sentence)) return null;
  const { chunks } = sentence;
  const colon = chunks.findLastIndex((chunk) => chunk.kind === 'colon');
  const last = chunks.at(-1);
  const end = last?.kind === 'stop' ? last.start : sentence.end;
  const behind = colon === chunks.length - 1 ? null : hearsayOf(sentence, colon + 1, end);
  if (behind || colon < 0) return behind;
  return hearsayOf(sentence, 0, chunks[colon + 1]?.kind === 'quote' ? (chunks[colon]?.start ?? end) : end);
}

/** What stands from chunk `first` to `end`, if the mood of its main verb says that it is reported. */
function hearsayOf(sentence: Sentence, first: number, end: number): Hearsay | null {
  const { chunks, tokens, evidence } = sentence;
  const from = beginOfContent(chunks, first);
  const finite = chunks[mainVerb(sentence, from)];
  const start = chunks[from]?.start ?? sentence.start;
  if (!finite) return null;
  const isSure = isHearsayVerb(sentence, finite);
  const isPossible = isSure || evidence.table.hearsayIfReported.has(tokens[finite.from]?.word ?? '');
  const words = tokens.filter((token) => token.start >= start && (token.shape === 'word' || token.text === '«»'));
  return isPossible && words.length >= LEAST_WORDS ? { content: { start, end }, isSure } : null;
}

/** `Die Lehre „bestärke alte Vorurteile“.`: the marks hold the verb of the sentence; `quotes` are its marked stretches, each read as a sentence. */
export function findHearsayInMarks(sentence: Sentence, quotes: readonly Sentence[]): Hearsay | null {
  if (sentence.evidence.table.lexicon.grammar.hearsayForms === '' || mainVerb(sentence, 0) >= 0) return null;
  if (sentence.chunks[0]?.kind !== 'phrase' || isAboutAuthor(sentence)) return null;
  const isReported = quotes.some((inner) => inner.chunks[0] !== undefined && isHearsayVerb(inner, inner.chunks[0]));
  const last = sentence.chunks.at(-1);
  const end = last?.kind === 'stop' ? last.start : sentence.end;
  return isReported ? { content: { start: sentence.start, end }, isSure: true } : null;
}

/** Whether a cue is itself in the mood of reported speech: `Der Film zeige: „…“` is told by whoever spoke. */
export function isToldCue({ tokens, evidence }: Sentence, cue: Span | null): boolean {
  const token = cue ? tokens.find(({ start }) => start === cue.start) : undefined;
  return token !== undefined && (senseOf(evidence, token).bits & IS.hearsay) !== 0;
}

/** `Ich habe`, `wir würden`: the author's own words have the same forms. */
function isAboutAuthor({ tokens, evidence }: Sentence): boolean {
  return tokens.some((token) => senseOf(evidence, token).pronoun?.sort === 'first');
}
