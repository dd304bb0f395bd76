import { createPhrasing, type Phrasing, type Words } from '@/components/i18n';
import type { PanelState } from '@/lib/core/panel-state';
import { type Summary, summarise } from '@/lib/core/summary';

/** A stretch of the summary: what it counts is strong. */
export interface SummaryPart {
  readonly text: string;
  readonly strong: boolean;
}

/** Below it, no one speaker stands out. */
const NOTABLE_SHARE = 0.4;

/** The summary of a reading: a sentence or two that the report proves, and no more. */
export function summaryParts(summary: Summary, phrasing: Phrasing): readonly SummaryPart[] {
  const sentences = [counted(summary, phrasing), share(summary, phrasing), unnamed(summary, phrasing)];
  const told = sentences.filter((sentence) => sentence.length > 0);
  return told.flatMap((sentence, index) => (index === 0 ? sentence : [plain(' '), ...sentence]));
}

/** The same as one string: the title of the toolbar button. */
function summarySentence(summary: Summary, phrasing: Phrasing): string {
  return summaryParts(summary, phrasing)
    .map((part) => part.text)
    .join('');
}

/** What the toolbar button says of a page: the number of named speakers, and the summary as its title; null where there is no reading. */
export function buttonOf(state: PanelState, words: Words): { speakers: number | null; title: string | null } {
  if (state.kind !== 'ready') return { speakers: null, title: null };
  const summary = summarise(state.report);
  return { speakers: summary.namedSpeakers, title: summarySentence(summary, createPhrasing(words)) };
}

function counted({ namedSpeakers, quotations, indirect }: Summary, phrasing: Phrasing): readonly SummaryPart[] {
  if (quotations === 0) return [plain(phrasing.say('summary.none'))];
  const values: Readonly<Record<string, string>> = {
    speakers: phrasing.sayCount('count.namedSpeakers', namedSpeakers),
    quotations: phrasing.sayCount('count.quotations', quotations),
    indirect: phrasing.sayCount('count.indirect', indirect),
  };
  const key = namedSpeakers === 0 ? 'summary.unnamedOnly' : 'summary.speakers';
  return phrasing.partsOf(indirect === 0 ? key : `${key}Indirect`).map((part) => {
    if ('text' in part) return plain(part.text);
    return { text: values[part.placeholder] ?? '', strong: part.placeholder !== 'indirect' };
  });
}

function share({ namedSpeakers, largestShare }: Summary, phrasing: Phrasing): readonly SummaryPart[] {
  if (namedSpeakers < 2 || largestShare < NOTABLE_SHARE) return [];
  if (Math.round(largestShare * 50) === 25) return [plain(phrasing.say('summary.half'))];
  return [plain(phrasing.say('summary.share', { share: phrasing.percent(largestShare) }))];
}

function unnamed({ namedSpeakers, unnamed: count }: Summary, phrasing: Phrasing): readonly SummaryPart[] {
  return count === 0 || namedSpeakers === 0 ? [] : [plain(phrasing.sayCount('summary.unnamed', count))];
}

function plain(text: string): SummaryPart {
  return { text, strong: false };
}
