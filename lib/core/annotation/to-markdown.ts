import type { FramingMark, OutletFact, Quotation, Report, Speaker } from '@/lib/core/report';

/** The words of the export itself, so that it can be in the reader's language; patterns hold `{…}`. */
export interface MarkdownWords {
  readonly outlet: string;
  readonly speakers: string;
  readonly quotations: string;
  readonly framing: string;
  readonly noQuotations: string;
  readonly noFraming: string;
  readonly unnamedSpeaker: string;
  readonly speakersVoice: string;
  /** `{where}`, and the quote or date that stands there. */
  readonly readFrom: string;
  /** `{count}`, `{share}`. */
  readonly spoken: string;
}

const ENGLISH: MarkdownWords = {
  outlet: 'Outlet',
  speakers: 'Speakers',
  quotations: 'Quotations',
  framing: 'Framing cues',
  noQuotations: 'No quotation was found.',
  noFraming: 'No framing cue was found.',
  unnamedSpeaker: 'no named speaker',
  speakersVoice: 'a speaker’s wording',
  readFrom: 'from {where}',
  spoken: '{count} quoted, {share} of the quoted words',
};

/** A report as a page of Markdown: what the outlet is, who is quoted, in which words, and the framing cues. */
export function toMarkdown(report: Report, words: MarkdownWords = ENGLISH): string {
  const { article, outlet, url } = report;
  const parts = [
    `# ${escapeMarkdown(article.headline ?? outlet.name ?? outlet.hostname)}`,
    [
      `${escapeMarkdown(outlet.name ?? outlet.hostname)}`,
      escapeMarkdown(article.published ?? ''),
      `<${addressOf(url)}>`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    section(
      words.outlet,
      outlet.facts.map((fact) => factLine(fact, words)),
    ),
    section(
      words.speakers,
      report.speakers.map((speaker) => speakerLine(speaker, words)),
    ),
    section(
      words.quotations,
      report.quotations.map((quotation) => quotationLine(quotation, report, words)),
      words.noQuotations,
    ),
    section(
      words.framing,
      report.framing.map((mark) => markLine(mark, words)),
      words.noFraming,
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[], none = ''): string {
  if (lines.length === 0) return none === '' ? '' : `## ${escapeMarkdown(title)}\n\n${escapeMarkdown(none)}`;
  return `## ${escapeMarkdown(title)}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function factLine({ property, value, provenance }: OutletFact, words: MarkdownWords): string {
  const where = [provenance.where, provenance.date].filter((part) => part !== null).join(', ');
  return `${escapeMarkdown(property)}: ${escapeMarkdown(value)} (${escapeMarkdown(words.readFrom.replace('{where}', () => where))})`;
}

function speakerLine({ name, role, quotations, share }: Speaker, words: MarkdownWords): string {
  const spoken = words.spoken
    .replace('{count}', String(quotations.length))
    .replace('{share}', `${Math.round(100 * share)} %`);
  return `**${escapeMarkdown(name)}**${role ? `, ${escapeMarkdown(role)}` : ''}: ${escapeMarkdown(spoken)}`;
}

function quotationLine({ content, kind, speaker, cue }: Quotation, { speakers }: Report, words: MarkdownWords): string {
  const name = speakers.find(({ id }) => id === speaker)?.name ?? words.unnamedSpeaker;
  return `“${escapeMarkdown(content)}” — **${escapeMarkdown(name)}** (${[kind, cue]
    .filter((part) => part !== null)
    .map(escapeMarkdown)
    .join(', ')})`;
}

function markLine({ content, category, why, voice }: FramingMark, words: MarkdownWords): string {
  const whose = voice === 'speaker' ? ` (${escapeMarkdown(words.speakersVoice)})` : '';
  return `“${escapeMarkdown(content)}” — **${category}**${whose}: ${escapeMarkdown(why)}`;
}

/** Page text is text: no mark-up, no HTML, no second line comes out of it. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~!&]/gu, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`)
    .replace(/^[-+=]/u, String.raw`\$&`);
}

function addressOf(url: string): string {
  return url.replaceAll(/[<>\s]/gu, (character) => encodeURIComponent(character));
}
