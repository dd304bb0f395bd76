import {
  addCounts,
  bootstrapInterval,
  type Counts,
  countArticle,
  type Figures,
  GROUPS,
  type Group,
  matchGroup,
  type ScoredArticle,
  toFigures,
} from './metric';

const percent = (share: number) => share.toFixed(3).replace(/^0/, '');

function withInterval(articles: readonly Counts[], group: Group, name: keyof Figures): string {
  const figure = (counts: Counts) => toFigures(counts, group)[name];
  const [low, high] = bootstrapInterval(articles, figure);
  return `${percent(figure(addCounts(articles)))} [${percent(low)}-${percent(high)}]`;
}

const COLUMNS = [
  ['1 exact F1', 'exactF1'],
  ['2 span F1@.8', 'spanF1'],
  ['3 GGT F1@.3', 'ggtF1At03'],
  ['3 GGT F1@.8', 'ggtF1At08'],
  ['4 words P', 'overlapPrecision'],
  ['4 words R', 'overlapRecall'],
  ['5 mention', 'mentionAccuracy'],
  ['6 name', 'nameAccuracy'],
  ['6 coverage', 'coverage'],
  ['6 selective', 'selectiveAccuracy'],
  ['7 end to end', 'endToEndF1'],
] as const satisfies readonly (readonly [string, keyof Figures])[];

/** The seven numbers of each kind, each with its interval over articles. */
export function formatFigures(title: string, articles: readonly ScoredArticle[]): string {
  const counts = articles.map(countArticle);
  const sum = addCounts(counts);
  const lines = GROUPS.filter((group) => (sum[`${group}.gold`] ?? 0) > 0).flatMap((group) => {
    const { gold, precision, recall } = toFigures(sum, group);
    return [
      `  ${group}, n ${gold}, P ${percent(precision)}, R ${percent(recall)}`,
      ...COLUMNS.map(([label, name]) => `    ${label.padEnd(14)}${withInterval(counts, group, name)}`),
    ];
  });
  return [`${title}: ${articles.length} articles`, ...lines, `  ${formatCertainty(sum)}`].join('\n');
}

function formatCertainty(sum: Counts): string {
  const n = (key: string) => sum[key] ?? 0;
  const share = n('stated') ? ` (${percent(n('stated.right') / n('stated'))})` : '';
  return `stated right ${n('stated.right')}/${n('stated')}${share}; false on non-quotations ${n('none.false')}/${n('none')}`;
}

/** One line a set: what to watch while working. */
export function formatBrief(title: string, articles: readonly ScoredArticle[]): string {
  const sum = addCounts(articles.map(countArticle));
  const parts = (['marked', 'indirect'] as const).map((group) => {
    const f = toFigures(sum, group);
    return `${group.padEnd(8)} n ${String(f.gold).padStart(4)} P ${percent(f.precision)} R ${percent(f.recall)} F1 ${percent(f.spanF1)} name ${percent(f.nameAccuracy)} mention ${percent(f.mentionAccuracy)} e2e ${percent(f.endToEndF1)}`;
  });
  return `${title.padEnd(22)} ${parts.join(' | ')} | ${formatCertainty(sum)}`;
}

const CONTEXT = 110;

/** Every quotation that was missed, wrongly found or wrongly named, with its surroundings. */
export function formatMistakes(article: ScoredArticle): string {
  const around = (span: { start: number; end: number }) =>
    span.start < 0
      ? '(not in the page text)'
      : `${article.text.slice(Math.max(0, span.start - CONTEXT), span.start)}⟦${article.text.slice(span.start, span.end)}⟧${article.text.slice(span.end, span.end + CONTEXT)}`.replace(
          /\n/g,
          ' ¶ ',
        );
  const lines = (['marked', 'indirect'] as const).flatMap((group) => {
    const { matches, missed, falseOnes } = matchGroup(article, group);
    const hull = (q: { spans: readonly { start: number; end: number }[] }) => ({
      start: q.spans[0]?.start ?? 0,
      end: q.spans.at(-1)?.end ?? 0,
    });
    return [
      ...missed.map((q) => [hull(q).start, `MISS  ${q.kind} (${q.speaker?.name ?? '-'}) ${around(hull(q))}`] as const),
      ...falseOnes.map(
        (q) => [q.span.start, `FALSE ${q.kind} (${q.name ?? '-'}, ${q.basis}) ${around(q.span)}`] as const,
      ),
      ...matches
        .filter((m) => !m.isNameRight && !m.isOpen)
        .map(
          (m) =>
            [
              m.found.span.start,
              `NAME  ${m.gold.kind} want ${m.gold.speaker?.name ?? '-'}${m.gold.hasCanonical ? '' : ` (mention ${mentionOf(m.gold.mention, article.text)})`} got ${m.found.name ?? '-'} (${m.found.basis}, ${m.found.mention ?? '-'}) ${around(m.found.span)}`,
            ] as const,
        ),
    ];
  });
  return [`== ${article.id}`, ...lines.sort((a, b) => a[0] - b[0]).map(([, line]) => line)].join('\n');
}

function mentionOf(mention: { start: number; end: number } | string | null, text: string): string {
  return mention === null || typeof mention === 'string' ? (mention ?? '-') : text.slice(mention.start, mention.end);
}

/** What the peers published, and which of our numbers stands beside it. */
export const PEERS = `Published by the peers (none of them runs in a browser):
  GenderGapTracker V7, en, 98 articles: quotations F1 .837 (@.3), .761 (@.8); speaker .865, .874; product .665   -> 3, 5
  Radar de Parite V7, fr, 54 articles: F1 .817, .726; speaker .804, .840; product .610                            -> 3, 5 (other articles)
  BBC Citron, en, PARC3: exact .567, overlap .832, speaker exact .820                                             -> 1, 4 (other articles)
  CofeNet, en, PolNeAR: content .729 exact, speaker .832, cue .753                                                -> 1 (other articles)
  textacy, en, PARC3: content P .94 R .33, speaker R .13                                                          -> 4 (other articles)
  Bick 2023, pt: segmentation F1 .98-.99, attribution .89-.94                                                     -> 2, 6 (other articles)`;
