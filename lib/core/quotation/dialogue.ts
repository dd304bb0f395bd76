import type { Block } from '@/lib/core/article/article';
import type { MarkedSpan } from '@/lib/core/quotation/marks';
import { IS, type WordSense, type WordTable } from '@/lib/core/quotation/word-table';
import type { Token } from '@/lib/core/text/tokens';

/** Dashes that a paragraph of speech may begin with, and those that serve in pairs alone. */
const DASHES = '—–―';
/** Fewer words without an inquit are an item of a list. */
const LEAST_WORDS = 4;

/** What a block before another says of its dashes. */
export interface DialogueBefore {
  /** Whether it ends with a colon. */
  readonly isAnnounced: boolean;
  /** Whether it was speech behind a dash. */
  readonly isSpeech: boolean;
}

/**
 * `— Vamos a seguir — dijo Ana Ruiz. — No hay otra.`: what stands between a dash that opens a paragraph and the dash of an inquit.
 * Without an inquit only where the paragraph before announces speech, or is speech.
 */
export function scanDialogue(
  block: Block,
  tokens: readonly Token[],
  table: WordTable,
  { isAnnounced, isSpeech }: DialogueBefore,
): readonly MarkedSpan[] {
  const [lead] = tokens;
  if (!table.lexicon.grammar.hasDialogueDashes || block.role !== 'paragraph' || lead?.shape !== 'dash') return [];
  const spans: MarkedSpan[] = [];
  let from = 0;
  let isInquit = false;
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]?.shape !== 'dash' || tokens[at]?.text !== lead.text) continue;
    if (isInquit) from = at;
    else if (opensInquit(tokens, at + 1, table)) pushSpeech(spans, tokens, from, at);
    else continue;
    isInquit = !isInquit;
  }
  const last = spans.length > 0 && !isInquit;
  const isBare = spans.length === 0 && (isAnnounced || isSpeech) && DASHES.includes(lead.text);
  if (last || (isBare && tokens.length > LEAST_WORDS)) pushSpeech(spans, tokens, from, tokens.length);
  return spans;
}

/** Puts the speech of a block before its marks, those in it being parts of it; none where marks stand on both sides of its end. */
export function withDialogue(speech: readonly MarkedSpan[], marked: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const isAstride = (span: MarkedSpan) =>
    speech.some(({ start, end }) => span.start < end && start < span.end && (span.start < start || span.end > end));
  if (speech.length === 0 || marked.some(isAstride)) return marked;
  const isInside = (span: MarkedSpan) => speech.some(({ start, end }) => start <= span.start && span.end <= end);
  const nested = marked.map((span) => (isInside(span) ? { ...span, depth: span.depth + 1 } : span));
  return [...speech, ...nested].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function pushSpeech(spans: MarkedSpan[], tokens: readonly Token[], dash: number, to: number): void {
  let from = dash + 1;
  while (from < to && (tokens[from]?.shape === 'stop' || tokens[from]?.shape === 'comma')) from += 1;
  const [opening, first, last] = [tokens[dash], tokens[from], tokens[to - 1]];
  if (!opening || !first || !last || from >= to) return;
  const inner = { start: first.start, end: last.end };
  spans.push({ start: opening.start, end: last.end, inner, depth: 0, continues: false, isDialogue: true });
}

/** `dijo Ana Ruiz`, `se queixou`, `ha dicho el alcalde`: a finite verb of saying right behind the dash. */
function opensInquit(tokens: readonly Token[], from: number, { senses }: WordTable): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    const sense: WordSense | undefined = token && !token.capital ? senses.get(token.word) : undefined;
    if (!sense) return false;
    if (sense.verbs.some(({ tense }) => tense === 'finite' || (at > from && tense === 'participle'))) return true;
    if (!(sense.bits & (IS.clitic | IS.auxiliary | IS.adverb))) return false;
  }
  return false;
}
