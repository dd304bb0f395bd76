import type { Draft } from '@/lib/core/quotation/draft';
import { type Stage, textOf } from '@/lib/core/quotation/stage';
import { countWords } from '@/lib/core/text/count-words';

const HEADINGS: ReadonlySet<Draft['place']> = new Set(['headline', 'standfirst', 'subheading']);
/** More words are somebody's, though the text gives them to nobody. */
const MOST_WORDS = 3;

/** `A day of ‘second chances’`: once all is read, a few words in the marks of a heading that neither it nor the text gives to anybody are no quotation. */
export function dropScares(stage: Stage): void {
  for (let at = stage.drafts.length - 1; at >= 0; at -= 1) {
    const draft = stage.drafts[at];
    if (!draft || !HEADINGS.has(draft.place) || draft.kind !== 'mixed' || draft.cue) continue;
    if (draft.speaker || draft.repeats || countWords(textOf(stage, draft)) > MOST_WORDS) continue;
    stage.drafts.splice(at, 1);
    stage.notQuotations.push({ text: textOf(stage, draft), start: draft.start, end: draft.end, why: 'scare' });
  }
}
