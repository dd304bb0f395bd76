import type { BlockText } from '@/lib/core/quotation/block-text';
import { copySpeaker, type Draft, inferFrom } from '@/lib/core/quotation/draft';
import { isDirect, isQuotation, whyNot } from '@/lib/core/quotation/judge';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { type Announced, noteSpeaker, type Stage, textOf, toDraft } from '@/lib/core/quotation/stage';
import { applyAttribution } from '@/lib/core/quotation/stage/apply-attribution';
import type { FoundMarked } from '@/lib/core/quotation/stage/find-marked';
import { inherit } from '@/lib/core/quotation/stage/inherit';
import type { Figure } from '@/lib/core/speaker/figure';

/** What the sentence around a marked stretch says of its speaker. */
interface Context {
  readonly announced: Announced | null;
  /** Whose words the whole sentence reports by its mood. */
  readonly teller: Figure | null;
}

/** Takes a marked stretch for a quotation, and gives it its speaker, or notes why it is none. */
export function readMarked(
  stage: Stage,
  reading: BlockText,
  sentence: Sentence,
  { at, span, inner, cut, local, later, announced, teller }: FoundMarked & Context,
  made: Draft[],
  before: readonly Draft[],
): void {
  const isNobodys = local?.subject?.phrase.pronoun?.sort === 'generic' && made.length > 0;
  const shared = local && !isNobodys ? null : (made.findLast((draft) => draft.basis !== 'none') ?? null);
  const isShared = shared !== null || later !== null || announced !== null || teller !== null;
  const judged = { stage, reading, sentence, at, span, inner, attribution: local, isShared };
  if (!isQuotation(judged)) {
    const why = whyNot(judged);
    stage.notQuotations.push({ text: textOf(stage, span.inner), start: span.inner.start, end: span.inner.end, why });
    return;
  }
  const kind = isDirect(judged) ? 'direct' : 'mixed';
  let last: Draft | null = span.continues ? (stage.drafts.at(-1) ?? null) : null;
  for (const piece of cut.pieces) {
    const draft = toDraft(stage, reading, piece, kind);
    if (local && !(isNobodys && shared)) applyAttribution(stage, sentence, draft, local);
    else if (shared) copySpeaker(draft, shared, 'same-sentence', shared.basis);
    else if (later) {
      applyAttribution(stage, sentence, draft, later);
      draft.rule = 'same-sentence';
    }
    if (!draft.speaker && announced) applyAttribution(stage, announced.sentence, draft, announced.attribution);
    if (!draft.speaker && teller) inferFrom(draft, teller, 'hearsay');
    if (!draft.speaker) inherit(stage, reading, sentence, draft, span, before);
    draft.continues = last;
    if (last && span.continues && !draft.speaker) copySpeaker(draft, last, 'continuation', 'inferred');
    last = draft;
    made.push(draft);
    stage.drafts.push(draft);
    noteSpeaker(stage, reading, sentence, draft);
  }
}
