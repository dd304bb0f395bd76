import type { Quotation, Report, Speaker } from '@/lib/core/report';
import { summarise } from '@/lib/core/summary';

const LONGEST_CONTENT = 90;
const MOST_QUOTATIONS = 3;
const MOST_FACTS = 6;

/** What a report says, as a page of plain text for a terminal. */
export function describeReport(report: Report): string {
  const { article, outlet, language } = report;
  if (!article.isArticle)
    return [`${report.url}: no article (${article.evidence.join(', ')}).`, ...describeConsent(report)].join('\n');
  return [
    article.headline ?? report.url,
    [outlet.name ?? outlet.hostname, article.genre, language ?? 'language unknown', report.url].join(' · '),
    '',
    countsOf(report),
    '',
    'Speakers',
    ...report.speakers.flatMap((speaker) => describeSpeaker(report, speaker)),
    ...describeUnnamed(report),
    '',
    'Framing by the outlet itself',
    ...listed(
      report.framing
        .filter(({ voice, level }) => voice === 'outlet' && level !== 'all')
        .map(({ category, content, why }) => `${category}: ${content} (${why})`),
    ),
    '',
    'Outlet',
    ...listed(
      outlet.facts
        .slice(0, MOST_FACTS)
        .map(({ property, value, provenance }) => `${property}: ${value} (${provenance.where})`),
    ),
    '',
    ...describeConsent(report),
  ].join('\n');
}

function countsOf(report: Report): string {
  const { namedSpeakers, quotations, indirect, unnamed } = summarise(report);
  return `${namedSpeakers} named speakers, ${quotations} quotations (${indirect} in other words), ${unnamed} without a named speaker.`;
}

function describeSpeaker({ quotations }: Report, { name, kind, role, share, quotations: ids }: Speaker): string[] {
  const own = quotations.filter(({ id }) => ids.includes(id));
  const who = role ? `${name}, ${role}` : name;
  return [
    `  ${who} (${kind}): ${own.length} ${own.length === 1 ? 'quotation' : 'quotations'}, ${Math.round(share * 100)} % of the quoted words`,
    ...own.slice(0, MOST_QUOTATIONS).map(describeQuotation),
    ...(own.length > MOST_QUOTATIONS ? [`    and ${own.length - MOST_QUOTATIONS} more`] : []),
  ];
}

function describeUnnamed({ quotations }: Report): string[] {
  const unnamed = quotations.filter(({ speaker }) => speaker === null);
  return unnamed.length === 0 ? [] : ['  Nobody named', ...unnamed.map(describeQuotation)];
}

function describeQuotation({ kind, content, cue, basis }: Quotation): string {
  const shown = content.length > LONGEST_CONTENT ? `${content.slice(0, LONGEST_CONTENT)}…` : content;
  return `    ${kind}: ${shown.replace(/\s+/g, ' ')} [${[basis, cue].filter(Boolean).join(': ')}]`;
}

function describeConsent({ consent }: Report): string[] {
  if (consent.notice !== 'observed') return [`Cookie notice: ${consent.notice}`];
  return [
    'Cookie notice',
    ...listed([
      ...consent.controllers.map((controller) => `controller: ${controller}`),
      ...consent.choices.map(({ label, kind, layer }) => `choice: ${label} (${kind}, layer ${layer})`),
      ...(consent.policyLink ? [`policy: ${consent.policyLink}`] : []),
    ]),
  ];
}

function listed(lines: readonly string[]): string[] {
  return lines.length > 0 ? lines.map((line) => `  ${line}`) : ['  none'];
}
