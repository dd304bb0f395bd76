import type { BlockText } from '@/lib/core/quotation/block-text';
import type { Draft } from '@/lib/core/quotation/draft';
import type { Report } from '@/lib/core/quotation/indirect/report';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { noteSpeaker, type Stage, toDraft } from '@/lib/core/quotation/stage';
import { applyAttribution } from '@/lib/core/quotation/stage/apply-attribution';
import type { Span } from '@/lib/core/text/span';

/** Of a reported clause with marks within; with fewer words of the outlet's own it is a marked quotation and has no indirect twin. */
const LEAST_UNMARKED_WORDS = 2;
/** Where a clause needs its subject: `said he “never knew”`. */
const LEAST_WITH_SUBJECT = 1;

/** Takes a report for an indirect quotation, unless marks hold nearly all of it or nobody is known to speak it. */
export function readReport(
  stage: Stage,
  reading: BlockText,
  sentence: Sentence,
  report: Report,
  made: readonly Draft[],
): void {
  const { content } = report;
  const isPlain = sentence.evidence.table.lexicon.grammar.complementiserDrops === 'plain';
  const least = isPlain ? LEAST_WITH_SUBJECT : LEAST_UNMARKED_WORDS;
  const hasMarks = made.some((draft) => draft.start < content.end && content.start < draft.end);
  if (hasMarks && countUnmarkedWords(sentence, content) < least) return;
  const draft = toDraft(stage, reading, content, 'indirect');
  applyAttribution(stage, sentence, draft, {
    rule: report.rule,
    subject: report.subject,
    cue: report.cue,
    verb: null,
    medium: report.medium,
  });
  if (!draft.speaker) return;
  stage.drafts.push(draft);
  noteSpeaker(stage, reading, sentence, draft);
}

function countUnmarkedWords({ tokens }: Sentence, { start, end }: Span): number {
  return tokens.filter((token) => token.shape === 'word' && token.start >= start && token.end <= end).length;
}
