import { attributionBackward } from '@/lib/core/quotation/backward';
import type { BlockText } from '@/lib/core/quotation/block-text';
import { contentBegin, hasFinite, lastWordEnd } from '@/lib/core/quotation/indirect/boundary';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { noteSpeaker, type Stage, toDraft } from '@/lib/core/quotation/stage';
import { applyAttribution } from '@/lib/core/quotation/stage/apply-attribution';

/** `Il ponte resta chiuso. Lo rende noto la Provincia.`: a sentence without a cue is the words of whom the next one says has told them. */
export function readToldBehind(stage: Stage, reading: BlockText, told: Sentence, sentence: Sentence): void {
  const last = stage.drafts.at(-1);
  const isToldAlready = last !== undefined && last.end > told.start;
  if (isToldAlready || told.chunks.some(({ kind }) => kind === 'quote')) return;
  if (!hasFinite(told.chunks, 0, told.chunks.length)) return;
  const attribution = attributionBackward(sentence);
  if (!attribution?.subject || !(attribution.verb || attribution.rule === 'cleft')) return;
  const start = told.chunks[contentBegin(told, told.chunks.length)]?.start ?? told.start;
  const draft = toDraft(stage, reading, { start, end: lastWordEnd(told) }, 'indirect');
  applyAttribution(stage, sentence, draft, attribution);
  if (!draft.speaker) return;
  stage.drafts.push(draft);
  noteSpeaker(stage, reading, sentence, draft);
}
