import type { Report } from '@/lib/core/report';
import { addCorrection, muteCue, removeCorrection } from '@/lib/extension/settings';

/** The tab that a card stands in. */
export interface CardTab {
  readonly report: Report | null;
  showAnnotation(id: string): void;
}

/** What the card's controls do to its tab and to the settings. */
export function cardActions(tab: () => CardTab) {
  return {
    showAnnotation: (id: string) => tab().showAnnotation(id),
    correctSpeaker(id: string, name: string | null) {
      const { report } = tab();
      const quotation = report?.quotations.find((one) => one.id === id);
      if (report && quotation) void addCorrection({ url: report.url, content: quotation.content, name });
    },
    undoCorrection(id: string) {
      const { report } = tab();
      const quotation = report?.quotations.find((one) => one.id === id);
      if (report && quotation) void removeCorrection({ url: report.url, content: quotation.content });
    },
    muteCue: (cue: string) => void muteCue(cue),
  };
}
