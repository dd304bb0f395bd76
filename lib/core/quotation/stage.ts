import type { Article } from '@/lib/core/article/article';
import type { Attribution } from '@/lib/core/quotation/attribution';
import type { BlockText } from '@/lib/core/quotation/block-text';
import { type Draft, placeOf } from '@/lib/core/quotation/draft';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { NotQuotation } from '@/lib/core/report';
import type { Cast } from '@/lib/core/speaker/cast';
import type { Figure } from '@/lib/core/speaker/figure';
import type { NameEvidence } from '@/lib/core/speaker/name-evidence';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Spoken } from '@/lib/core/speaker/pronoun';

/** All that reading one article keeps while it goes from block to block. */
export interface Stage {
  readonly article: Article;
  readonly cast: Cast;
  readonly evidence: NameEvidence;
  readonly drafts: Draft[];
  readonly notQuotations: NotQuotation[];
  /** Who was spoken of, in reading order: where pronouns find theirs. */
  readonly spoken: Spoken[];
  readonly figures: Map<NounPhrase, Figure | null>;
  lastSpeaker: Figure | null;
  lastSpeakerBlock: number;
  scope: number;
  announced: Announced | null;
  /** The one person whom the last subheading names. */
  heading: { readonly figure: Figure; readonly block: number } | null;
}

/** Who will speak in the block behind a colon. */
export interface Announced {
  readonly attribution: Attribution;
  readonly sentence: Sentence;
  readonly block: number;
  readonly scope: number;
}

/** No name or speaker crosses into another entry of a live blog. */
export function forget(stage: Stage, scope: number): void {
  stage.scope = scope;
  stage.spoken.length = 0;
  stage.lastSpeaker = null;
  stage.announced = null;
  stage.heading = null;
}

/** Remembers who speaks a draft as the one who spoke last. */
export function noteSpeaker(stage: Stage, reading: BlockText, sentence: Sentence, draft: Draft): void {
  if (!draft.speaker) return;
  stage.lastSpeaker = draft.speaker;
  stage.lastSpeakerBlock = reading.index;
  noteSpoken(stage, {
    figure: draft.speaker,
    at: draft.start,
    block: reading.index,
    sentence: sentence.start,
    isSubject: true,
  });
}

/** How many of those spoken of are looked through. */
const REACH_OF_SPOKEN = 200;

/** The last one spoken of, in the paragraphs from `block` on, of whom `fits` holds. */
export function findSpoken({ spoken }: Stage, block: number, fits: (spoken: Spoken) => boolean): Spoken | null {
  for (let at = spoken.length - 1; at >= 0 && spoken.length - at <= REACH_OF_SPOKEN; at -= 1) {
    const one = spoken[at];
    if (!one || one.block < block) return null;
    if (fits(one)) return one;
  }
  return null;
}

/** Remembers that somebody was spoken of. */
export function noteSpoken(stage: Stage, spoken: Spoken): void {
  stage.spoken.push(spoken);
  if (spoken.figure === stage.lastSpeaker && spoken.figure.kind === 'person') spoken.figure.isHuman = true;
  if (spoken.isSubject) spoken.figure.ledAt = spoken.at;
}

/** The words of the article in a span. */
export function textOf(stage: Stage, span: { start: number; end: number }): string {
  return stage.article.text.slice(span.start, span.end);
}

/** A draft of the words in a span, without the spaces around them, whose speaker is not known yet. */
export function toDraft(
  stage: Stage,
  reading: BlockText,
  span: { start: number; end: number },
  kind: Draft['kind'],
): Draft {
  const text = textOf(stage, span);
  return {
    start: span.start + (text.length - text.trimStart().length),
    end: span.end - (text.length - text.trimEnd().length),
    kind,
    place: placeOf(reading.block) ?? 'body',
    block: reading.index,
    scope: reading.block.scope,
    speaker: null,
    mention: null,
    cue: null,
    medium: null,
    basis: 'none',
    rule: 'none',
    continues: null,
    repeats: null,
    ownOf: null,
  };
}
