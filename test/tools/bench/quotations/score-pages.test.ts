import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Quotation, Speaker } from '@/lib/core/report';
import { compareWithScorePages, parseScorePages } from '@/tools/bench/quotations/compare-score-pages';
import { type GoldPage, type ReportForScore, readGoldPages, toScoredPage } from '@/tools/bench/quotations/page-gold';

const shared = fileURLToPath(new URL('../../../../../shared', import.meta.url));

/** A reading that is right in part: every third quotation missing, others cut short, misnamed or invented. */
function flawedReport(page: GoldPage): ReportForScore {
  const names = [...new Set(page.gold.map((q) => q.speaker?.name ?? 'Nobody Known'))];
  const speakers = names.map(
    (name, i): Speaker => ({
      id: `s${i}`,
      name,
      kind: 'person',
      role: null,
      mentions: [],
      quotations: [],
      words: 0,
      share: 0,
    }),
  );
  const quotations = page.gold.flatMap((q, i): Quotation[] => {
    const span = q.spans[0];
    if (!span || i % 3 === 2) return [];
    const end = i % 5 === 4 ? Math.ceil((span.start + span.end) / 2) : span.end;
    const name = i % 7 === 6 ? 0 : names.indexOf(q.speaker?.name ?? 'Nobody Known');
    return [
      {
        id: `q${i}`,
        kind: i % 11 === 10 ? 'indirect' : q.kind,
        place: 'body',
        content: page.text.slice(span.start, end),
        start: span.start,
        end,
        speaker: i % 4 === 3 ? null : `s${name}`,
        mention: null,
        cue: null,
        medium: null,
        basis: i % 2 ? 'stated' : 'inferred',
        rule: 'flawed',
        continues: null,
        repeats: null,
        altered: false,
      },
    ];
  });
  return { file: page.path, article: { isArticle: true, text: page.text }, speakers, quotations, notQuotations: [] };
}

test.skipIf(!existsSync(shared))(
  'our metric and score_pages.py give flawed readings of all pages the same figures (skipped without ../shared)',
  { timeout: 60_000 },
  () => {
    const pages = readGoldPages(shared);
    const reports = pages.map(flawedReport);
    const scored = pages.map((page, i) => toScoredPage(page, reports[i] ?? null));
    expect(compareWithScorePages(shared, pages, reports, scored)).toMatch(/^Agrees with score_pages.py in all 14 rows/);
  },
);

test('the rows that score_pages.py prints are read by language and group', () => {
  const printed =
    'de: read 4/4; paragraphs 1/1; leaks 0/1; stated right 1/1; false on non-quotations 0/0\n   marked   P 1.000 R 0.500 F 0.667 name 1.000 end-to-end 0.667 (n 2)\n';
  expect(parseScorePages(printed)).toEqual([
    { language: 'de', group: 'marked', figures: ['1.000', '0.500', '0.667', '1.000', '0.667', '2'] },
  ]);
});
