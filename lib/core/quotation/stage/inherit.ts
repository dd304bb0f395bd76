import type { BlockText } from '@/lib/core/quotation/block-text';
import { copySpeaker, type Draft, inferFrom } from '@/lib/core/quotation/draft';
import type { MarkedSpan } from '@/lib/core/quotation/marks';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { findSpoken, type Stage } from '@/lib/core/quotation/stage';
import type { Spoken } from '@/lib/core/speaker/pronoun';

/** No cue in the sentence: the words go on with those before, or belong to the one spoken of. */
export function inherit(
  stage: Stage,
  reading: BlockText,
  sentence: Sentence,
  draft: Draft,
  span: MarkedSpan,
  before: readonly Draft[],
): void {
  const isAlone = sentence.chunks.every(
    (piece) => piece.kind === 'quote' || piece.kind === 'stop' || piece.kind === 'comma' || piece.kind === 'dash',
  );
  const last = stage.drafts.at(-1);
  const isReport = last?.kind === 'indirect' && last.basis === 'stated' && last.block === reading.index;
  // “We pay too much,” she said. An older man said he would leave. “It is enough.”
  const previous = isAlone && isReport && last.start > (before.at(-1)?.end ?? 0) ? last : before.at(-1);
  if (previous?.speaker) {
    copySpeaker(draft, previous, 'continuation', 'inferred');
    return;
  }
  if (draft.place !== 'body') return;
  const only = onlyPersonBefore(stage, reading.index, span.start);
  const subject =
    only ??
    findSpoken(
      stage,
      reading.index,
      (spoken) => spoken.at < span.start && spoken.isSubject && spoken.figure.kind !== 'document',
    );
  if (subject) inferFrom(draft, subject.figure, 'subject-before');
  else if (isAlone && stage.lastSpeaker && reading.index - stage.lastSpeakerBlock <= 1)
    inferFrom(draft, stage.lastSpeaker, 'paragraph-before');
  else if (isAlone && stage.heading && reading.index - stage.heading.block === 1)
    inferFrom(draft, stage.heading.figure, 'heading-before');
  else if (isAlone) inferPerson(stage, reading, draft);
}

/** `Rien n'a convaincu Luc Rey. « … »`, `Les Amis du port ont publié une lettre.`: whom alone the last sentence of a block before `at` speaks of, if it is of nobody else. */
export function onlyPersonBefore(stage: Stage, block: number, at: number): Spoken | null {
  const last = findSpoken(stage, block, (spoken) => spoken.at < at);
  if (!last || last.block !== block) return null;
  const isThere = (spoken: Spoken) => spoken.sentence === last.sentence && spoken.at < at;
  const led = findSpoken(stage, block, (spoken) => isThere(spoken) && spoken.isSubject);
  if (led) return null;
  const other = findSpoken(stage, block, (spoken) => isThere(spoken) && spoken.figure !== last.figure);
  return other || !last.figure.isHuman ? null : last;
}

/** In paragraphs: a caption or a subheading may stand between. */
const REACH_OF_PERSON = 2;

/** A paragraph of nothing but a quotation, behind one that reports nothing, is said by the person whom that one is about. */
function inferPerson(stage: Stage, reading: BlockText, draft: Draft): void {
  const person = findSpoken(
    stage,
    reading.index - REACH_OF_PERSON,
    ({ figure, isSubject }) => isSubject && figure.kind === 'person' && figure.number !== 'p',
  );
  if (person) inferFrom(draft, person.figure, 'person-before');
}
