import { behindLabel } from '@/lib/core/article/interview';
import type { BlockText } from '@/lib/core/quotation/block-text';
import { type Draft, inferFrom } from '@/lib/core/quotation/draft';
import { type Announced, findSpoken, type Stage, toDraft } from '@/lib/core/quotation/stage';
import { applyAttribution } from '@/lib/core/quotation/stage/apply-attribution';
import { onlyPersonBefore } from '@/lib/core/quotation/stage/inherit';
import { resolveWords } from '@/lib/core/speaker/cast/resolve-words';
import type { Figure } from '@/lib/core/speaker/figure';
import { letterPattern } from '@/lib/core/text/letter-pattern';
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
  const signed = signatureOf(reading, end);
  if (signed) {
    pushWhole(
      stage,
      reading,
      { start, end: signed.at },
      { kind: 'block', rule: block.role, announced, name: signed.name },
    );
    return true;
  }
  return push({ start, end }, 'block', block.role);
}

/** How much of a block's end, in code units, may be its signature. */
const LONGEST_SIGNATURE = 120;
/** `— Ann Reed (@annreed) August 16, 2023`. */
const SIGNATURE = letterPattern(
  String.raw`\s[—–-]\s*((?:@\w+|\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|v[ao]n|bin|al|el|la|der|den)){0,4}?)\s*(?:,[^—–]{0,40})?(?:\(@?[^()]{1,40}\))?(?:\s*\p{L}*\.?\s*\d{1,2}[^—–]{0,16}\d{4})?\s*$`,
);

/** Who signs a block behind a dash, and where the words end. */
function signatureOf({ block }: BlockText, end: number): { readonly name: string; readonly at: number } | null {
  const from = Math.max(block.start, end - LONGEST_SIGNATURE);
  const match = SIGNATURE.exec(block.text.slice(from - block.start, end - block.start));
  const at = match ? from + match.index : -1;
  return match?.[1] && at > block.start ? { name: match[1], at } : null;
}

interface WholeBlock {
  readonly kind: Draft['kind'];
  readonly rule: string;
  readonly announced: Announced | null;
  readonly name?: string;
}

function pushWhole(stage: Stage, reading: BlockText, span: Span, { kind, rule, announced, name }: WholeBlock): void {
  const { block } = reading;
  if (span.end <= span.start) return;
  const draft = { ...toDraft(stage, reading, span, kind), rule };
  const mention = block.attribution ?? name ?? null;
  const named = mention ? resolveText(stage, mention) : null;
  if (named) {
    draft.speaker = named;
    draft.mention = mention;
    draft.basis = 'stated';
    draft.rule = `${rule}-attribution`;
  } else if (announced && rule !== 'answer') {
    applyAttribution(stage, announced.sentence, draft, announced.attribution);
  } else if (rule === 'blockquote' && stage.lastSpeaker && reading.index - stage.lastSpeakerBlock === 1) {
    inferFrom(draft, stage.lastSpeaker, 'paragraph-before');
  } else if (rule === 'blockquote') {
    const author =
      onlyPersonBefore(stage, reading.index - 1, span.start) ??
      findSpoken(stage, reading.index - 1, ({ isSubject, figure }) => isSubject && figure.kind !== 'document');
    if (author) inferFrom(draft, author.figure, 'person-before');
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
