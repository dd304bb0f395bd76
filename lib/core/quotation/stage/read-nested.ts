import { type Attribution, attributeInSentence } from '@/lib/core/quotation/attribution';
import type { BlockText } from '@/lib/core/quotation/block-text';
import type { Chunk } from '@/lib/core/quotation/chunk';
import { chunk } from '@/lib/core/quotation/chunking';
import { type Draft, inferFrom } from '@/lib/core/quotation/draft';
import { isDirect, isQuotation } from '@/lib/core/quotation/judge';
import type { MarkedSpan } from '@/lib/core/quotation/marks';
import { maskQuotes, splitSentences } from '@/lib/core/quotation/sentence';
import { type Stage, toDraft } from '@/lib/core/quotation/stage';
import { applyAttribution } from '@/lib/core/quotation/stage/apply-attribution';
import { innerSentence } from '@/lib/core/quotation/stage/find-marked';
import { firstFrom } from '@/lib/core/text/span';

/** More in one block is no speech but a page of marks. */
const MOST_NESTED = 40;
/** In chunks: from the marks back to the verb that leads to them (`I told him, “…”`). */
const REACH = 4;

/**
 * « Un guide m'a dit : “Partez” »: the quotations inside a block's quotations, put before them among the drafts.
 *
 * Only where the words around a quotation name who said it; `I` is whoever says those.
 */
export function* readNested(stage: Stage, reading: BlockText, from: number): Generator<void> {
  const nested: Draft[] = [];
  for (const draft of stage.drafts.slice(from)) {
    if (draft.kind === 'indirect') continue;
    const spans = spansIn(reading.marked, draft);
    if (spans.length === 0) continue;
    yield;
    yield* readInside(stage, reading, { outer: draft, spans }, nested);
  }
  stage.drafts.splice(from, 0, ...nested.slice(0, MOST_NESTED));
}

/** Gives those whom `I` tells the speaker of the words around them, once all of these have theirs. */
export function nameFirstPersons(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const speaker = draft.ownOf?.speaker;
    if (speaker) inferFrom(draft, speaker, 'first-person');
  }
}

/** The outermost marked spans that a draft holds without being one of them. */
function spansIn(marked: readonly MarkedSpan[], { start, end }: Draft): readonly MarkedSpan[] {
  let at = firstFrom(marked, start);
  const spans: MarkedSpan[] = [];
  for (let span = marked[at]; span && span.start < end && spans.length < MOST_NESTED; span = marked[at]) {
    at += 1;
    const isWhole = span.inner.start <= start + 1 && span.inner.end >= end - 1;
    if (span.end <= end && !isWhole && span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}

function* readInside(
  stage: Stage,
  reading: BlockText,
  { outer, spans }: { readonly outer: Draft; readonly spans: readonly MarkedSpan[] },
  nested: Draft[],
): Generator<void> {
  const { block, tokens } = reading;
  const inside = tokens.slice(firstFrom(tokens, outer.start), firstFrom(tokens, outer.end));
  const items = yield* maskQuotes(inside, spans, new Set());
  for (const part of splitSentences(items, block.text, block.start, spans, stage.evidence)) {
    if (!part.some(({ quote }) => quote >= 0)) continue;
    const sentence = yield* chunk(part, stage.evidence, reading.index);
    for (const [at, piece] of sentence.chunks.entries()) {
      const span = piece.kind === 'quote' ? spans[piece.quote] : undefined;
      if (!span) continue;
      const isOwn = isSaidByFirst(sentence.chunks, at);
      const attribution = isOwn ? null : saidBy(attributeInSentence(sentence, at));
      if (!isOwn && !attribution) continue;
      const inner = yield* innerSentence(stage, reading, span);
      const judged = { stage, reading, sentence, at, span, inner, attribution, isShared: true };
      if (!isQuotation(judged)) continue;
      const draft = toDraft(stage, reading, span.inner, isDirect(judged) ? 'direct' : 'mixed');
      if (attribution) applyAttribution(stage, sentence, draft, attribution);
      else draft.ownOf = outer;
      if (attribution && draft.speaker === outer.speaker) Object.assign(draft, { speaker: null, basis: 'none' });
      if (draft.basis === 'stated' && !isToldInFull(attribution)) draft.basis = 'inferred';
      nested.push(draft);
    }
  }
}

/** An attribution by a verb of saying whose subject is told: nothing else is sure inside somebody's words. */
function saidBy(attribution: Attribution | null): Attribution | null {
  return attribution?.subject && attribution.verb?.sense.verb.class === 'S1' ? attribution : null;
}

/** Whom a speaker's `he` or `the boss` means, nobody told the reader. */
function isToldInFull(attribution: Attribution | null): boolean {
  const phrase = attribution?.subject?.phrase;
  return phrase !== undefined && (phrase.name !== null || phrase.determiner === 'indefinite');
}

/** `I told him, “…”`, `j'ai dit : « … »` */
function isSaidByFirst(chunks: readonly Chunk[], quote: number): boolean {
  for (let at = quote - 1; at >= 0 && at >= quote - REACH; at -= 1) {
    const piece = chunks[at];
    if (piece?.kind === 'quote' || piece?.kind === 'stop') return false;
    if (piece?.kind !== 'verb') continue;
    if (piece.verb.sense.verb.class !== 'S1') return false;
    const before = chunks[at - 1];
    return piece.verb.isFirstPerson || (before?.kind === 'phrase' && before.phrase.pronoun?.sort === 'first');
  }
  return false;
}
