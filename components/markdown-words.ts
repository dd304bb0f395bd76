import type { Phrasing } from '@/components/i18n';
import type { MarkdownWords } from '@/lib/core/annotation/to-markdown';

/** The words of a Markdown export, in the reader's language. */
export function markdownWords({ say }: Phrasing): MarkdownWords {
  return {
    outlet: say('tab.outlet'),
    speakers: say('tab.speakers'),
    quotations: say('export.quotations'),
    framing: say('tab.framing'),
    noQuotations: say('summary.none'),
    noFraming: say('export.noFraming'),
    unnamedSpeaker: say('speakers.noName'),
    speakersVoice: say('export.speakersVoice'),
    readFrom: say('export.readFrom'),
    spoken: say('export.spoken'),
  };
}
