import { type Attribution, attributeInSentence } from '@/lib/core/quotation/attribution';
import { backwardBehind } from '@/lib/core/quotation/backward';
import type { BlockText } from '@/lib/core/quotation/block-text';
import { chunk } from '@/lib/core/quotation/chunking';
import { type CutQuotation, cutInquits } from '@/lib/core/quotation/inquit';
import type { MarkedSpan } from '@/lib/core/quotation/marks';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Stage } from '@/lib/core/quotation/stage';
import { findSubjectOfMarked } from '@/lib/core/quotation/subject/subject-left';
import { unlistedInquit } from '@/lib/core/quotation/unlisted-inquit';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import { firstFrom } from '@/lib/core/text/span';

/** A marked stretch of a sentence, with what its own words and those beside it say of its speaker. */
export interface FoundMarked {
  readonly at: number;
  readonly span: MarkedSpan;
  readonly inner: Sentence;
  readonly cut: CutQuotation;
  readonly local: Attribution | null;
  /** The inquit of a later stretch, which speaks for this one too. */
  later: Attribution | null;
}

/** Inquits stand behind all that they attribute. */
const SPEAKS_BACKWARD = new Set([
  'backward',
  'inquit-inverted',
  'inquit-verb-first',
  'inquit-subject-first',
  'inquit-unlisted',
  'inquit-heard',
  'according-after',
]);

/** Finds the marked stretches of a sentence, and what it says of who speaks each; yields after each. */
export function* findMarked(
  stage: Stage,
  reading: BlockText,
  sentence: Sentence,
): Generator<void, readonly FoundMarked[]> {
  const found: FoundMarked[] = [];
  for (const [at, piece] of sentence.chunks.entries()) {
    const span = piece.kind === 'quote' ? reading.outer[piece.quote] : undefined;
    if (!span) continue;
    const inner: Sentence = yield* innerSentence(stage, reading, span);
    const cut = cutInquits(span.inner, inner);
    const local =
      (cut.attribution?.subject ? cut.attribution : null) ??
      quotedVerb(sentence, at, inner) ??
      backwardBehind(sentence, at) ??
      attributeInSentence(sentence, at) ??
      unlistedInquit(sentence, at, inner) ??
      cut.attribution;
    found.push({ at, span, inner, cut, local, later: null });
    yield;
  }
  let later: Attribution | null = null;
  for (const marked of found.toReversed()) {
    if (marked.local) later = SPEAKS_BACKWARD.has(marked.local.rule) ? marked.local : null;
    else marked.later = later;
  }
  return found;
}

/** Roux a « exhorté » la foule: the marks hold the verb that says who speaks. */
function quotedVerb(sentence: Sentence, at: number, inner: Sentence): Attribution | null {
  const auxiliary = sentence.chunks[at - 1];
  const { evidence, tokens } = sentence;
  if (auxiliary?.kind !== 'other-verb' || !(senseOf(evidence, tokens[auxiliary.from]).bits & IS.auxiliary)) return null;
  const isParticiple = senseOf(evidence, inner.tokens[0]).verbs.some(({ tense }) => tense === 'participle');
  const subject = isParticiple ? findSubjectOfMarked(sentence, at) : null;
  return subject ? { rule: 'quoted-verb', subject, cue: null, verb: null, medium: null } : null;
}

/** The words of a marked stretch, read as one sentence. */
export function innerSentence(stage: Stage, reading: BlockText, span: MarkedSpan): Generator<void, Sentence> {
  const from = firstFrom(reading.tokens, span.inner.start);
  const to = firstFrom(reading.tokens, span.inner.end);
  const items = reading.tokens.slice(from, to).map((token) => ({ token, quote: -1 }));
  return chunk(items, stage.evidence, reading.index);
}
