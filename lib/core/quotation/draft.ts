import type { Block } from '@/lib/core/article/article';
import type { Place, Quotation } from '@/lib/core/report';
import type { Figure } from '@/lib/core/speaker/figure';
import type { Span } from '@/lib/core/text/span';

/** A quotation while it is being read: its speaker may still change. */
export interface Draft extends Span {
  kind: Quotation['kind'];
  readonly place: Place;
  readonly block: number;
  readonly scope: number;
  speaker: Figure | null;
  mention: string | null;
  cue: string | null;
  medium: string | null;
  basis: Quotation['basis'];
  rule: string;
  continues: Draft | null;
  repeats: Draft | null;
  /** The quotation around it, whose speaker it gives the words to: `I said, “…”`. */
  ownOf: Draft | null;
}

/** Where in the article a block's quotations stand; null where none is read. */
export function placeOf(block: Block): Place | null {
  switch (block.role) {
    case 'headline':
    case 'standfirst':
    case 'subheading':
    case 'caption':
    case 'pull-quote':
      return block.role;
    case 'byline':
    case 'credit':
      return null;
    default:
      return 'body';
  }
}

/** Gives a draft the speaker of another. */
export function copySpeaker(draft: Draft, from: Draft, rule: string, basis: Draft['basis']): void {
  draft.speaker = from.speaker;
  draft.mention = from.mention;
  draft.cue ??= from.cue;
  draft.basis = from.speaker ? basis : 'none';
  draft.rule = rule;
}

/** Gives a draft a speaker whom no words of its own sentence tell. */
export function inferFrom(draft: Draft, figure: Figure, rule: string): void {
  draft.speaker = figure;
  draft.basis = 'inferred';
  draft.rule = rule;
}
