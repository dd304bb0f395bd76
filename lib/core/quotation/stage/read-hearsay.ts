import type { Attribution } from '@/lib/core/quotation/attribution';
import type { BlockText } from '@/lib/core/quotation/block-text';
import { inferFrom, placeOf } from '@/lib/core/quotation/draft';
import { findHearsay, findHearsayInMarks, isToldCue } from '@/lib/core/quotation/hearsay';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { findSpoken, noteSpeaker, type Stage, toDraft } from '@/lib/core/quotation/stage';
import type { FoundMarked } from '@/lib/core/quotation/stage/find-marked';
import type { Figure } from '@/lib/core/speaker/figure';

/** In paragraphs: a caption or a subheading may stand between. */
const REACH_OF_HEARSAY = 2;

/** `Wichtig seien die Eltern: „…“`: the mood of the sentence says that somebody else tells it, and what the colon leads to. */
export function isOverruled(sentence: Sentence, at: number, { rule, cue }: Attribution): boolean {
  const isBehindColon = rule === 'colon-before' || sentence.chunks[at - 1]?.kind === 'colon';
  return (isBehindColon || isToldCue(sentence, cue)) && findHearsay(sentence)?.isSure === true;
}

/** Reads a sentence whose mood gives it to whoever spoke last, and says who that is. */
export function readHearsay(
  stage: Stage,
  reading: BlockText,
  sentence: Sentence,
  marked: readonly FoundMarked[],
): Figure | null {
  if (placeOf(reading.block) !== 'body') return null;
  const hearsay =
    findHearsay(sentence) ??
    findHearsayInMarks(
      sentence,
      marked.map(({ inner }) => inner),
    );
  if (!hearsay) return null;
  const last = stage.drafts.at(-1);
  const isNear = last?.block === reading.index;
  if (!isNear && (!hearsay.isSure || reading.index - stage.lastSpeakerBlock > REACH_OF_HEARSAY)) return null;
  const since = last && isNear ? last.end : reading.block.start;
  const introduced = findSpoken(
    stage,
    reading.index,
    ({ at, isSubject, figure }) => isSubject && at >= since && at < hearsay.content.start && figure.kind !== 'document',
  );
  const teller = introduced?.figure ?? stage.lastSpeaker;
  if (!teller) return null;
  const draft = toDraft(stage, reading, hearsay.content, 'indirect');
  inferFrom(draft, teller, 'hearsay');
  stage.drafts.push(draft);
  noteSpeaker(stage, reading, sentence, draft);
  return teller;
}
