import { behindLabel } from '@/lib/core/article/interview';
import type { BlockText } from '@/lib/core/quotation/block-text';
import { type Draft, inferFrom } from '@/lib/core/quotation/draft';
import { type Announced, type Stage, toDraft } from '@/lib/core/quotation/stage';
import { applyAttribution } from '@/lib/core/quotation/stage/apply-attribution';
import { resolveWords } from '@/lib/core/speaker/cast/resolve-words';
import type { Figure } from '@/lib/core/speaker/figure';
import type { Span } from '@/lib/core/text/span';

/** Answers, block quotations, pull quotes and embedded posts are somebody's words as a whole. */
export function readWholeBlock(stage: Stage, reading: BlockText, announced: Announced | null): boolean {
  const { block } = reading;
  const start = block.start + (block.text.length - block.text.trimStart().length);
  const end = block.start + block.text.trimEnd().length;
  const push = (span: Span, kind: Draft['kind'], rule: string) => {
    pushWhole(stage, reading, span, { kind, rule, announced });
    return true;
  };
  if (block.role === 'answer') {
    const label = block.attribution ? behindLabel(block.text.trimStart(), block.attribution) : 0;
    const whole = reading.outer.find((span) => span.start <= start + label + 1 && span.end >= end - 1);
    return push(whole ? whole.inner : { start: start + label, end }, 'direct', 'answer');
  }
  if (block.role !== 'blockquote' && block.role !== 'pull-quote' && block.role !== 'embed') return false;
  const marked = reading.outer.find((span) => span.start <= start + 2 && span.end >= end - 2);
  if (marked) return push(marked.inner, 'direct', block.role);
  if (reading.outer.length > 0 && block.role !== 'embed') return false;
  return push({ start, end }, 'block', block.role);
}

interface WholeBlock {
  readonly kind: Draft['kind'];
  readonly rule: string;
  readonly announced: Announced | null;
}

function pushWhole(stage: Stage, reading: BlockText, span: Span, { kind, rule, announced }: WholeBlock): void {
  const { block } = reading;
  if (span.end <= span.start) return;
  const draft = { ...toDraft(stage, reading, span, kind), rule };
  const named = block.attribution ? resolveText(stage, block.attribution) : null;
  if (named) {
    draft.speaker = named;
    draft.mention = block.attribution;
    draft.basis = 'stated';
    draft.rule = `${rule}-attribution`;
  } else if (announced && rule !== 'answer') {
    applyAttribution(stage, announced.sentence, draft, announced.attribution);
  } else if (rule === 'blockquote' && stage.lastSpeaker && reading.index - stage.lastSpeakerBlock === 1) {
    inferFrom(draft, stage.lastSpeaker, 'paragraph-before');
  }
  stage.drafts.push(draft);
  if (!draft.speaker || rule === 'embed') return;
  stage.lastSpeaker = draft.speaker;
  stage.lastSpeakerBlock = reading.index;
}

/** The figure that an element outside the text names as the speaker. */
function resolveText(stage: Stage, name: string): Figure | null {
  return resolveWords(stage.cast, name);
}
