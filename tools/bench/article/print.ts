import type { GoldScore } from './gold-score';
import type { PageOutcome } from './read-corpus';
import { bootstrapMean, formatShare, mean, type Share } from './statistics';

/** All figures of quality, as a text to read. */
export function formatReport(outcomes: readonly PageOutcome[]): string {
  return [formatFailures(outcomes), formatDetection(outcomes), formatBodies(outcomes), formatGold(outcomes)].join(
    '\n\n',
  );
}

function formatFailures(outcomes: readonly PageOutcome[]): string {
  const failed = outcomes.filter(({ error }) => error !== null);
  return [
    `${outcomes.length} pages, ${failed.length} failed`,
    ...failed.map(({ id, error }) => `  ${id}: ${error}`),
  ].join('\n');
}

function formatDetection(all: readonly PageOutcome[]): string {
  const leftOut = all.filter(({ withoutText }) => withoutText !== null);
  const outcomes = all.filter(({ withoutText }) => withoutText === null);
  const articles = outcomes.filter(({ isArticle }) => isArticle);
  const others = outcomes.filter(({ isArticle }) => !isArticle);
  const newsOthers = others.filter(({ isOnNewsSite }) => isOnNewsSite);
  const read = outcomes.filter(({ isRead }) => isRead);
  const asked = (pages: readonly PageOutcome[]) => pages.filter(({ detection }) => detection?.mayBeArticle);
  return [
    'Article or not (Wilson intervals, 95 %)',
    `  precision                       ${formatShare({ hits: read.filter(({ isArticle }) => isArticle).length, of: read.length })}`,
    `  recall                          ${formatShare({ hits: articles.filter(({ isRead }) => isRead).length, of: articles.length })}`,
    `  recall of the detector alone    ${formatShare({ hits: asked(articles).length, of: articles.length })}`,
    `  recall of both                  ${formatShare({ hits: asked(articles).filter(({ isRead }) => isRead).length, of: articles.length })}`,
    `  precision of both               ${formatShare({ hits: asked(read).filter(({ isArticle }) => isArticle).length, of: asked(read).length })}`,
    `  non-articles read               ${formatShare({ hits: others.filter(({ isRead }) => isRead).length, of: others.length })}`,
    `  … of those on news sites        ${formatShare({ hits: newsOthers.filter(({ isRead }) => isRead).length, of: newsOthers.length })}`,
    `  detector asks on non-articles   ${formatShare({ hits: asked(others).length, of: others.length })}`,
    `  left out, for their text is not in the saved document: ${leftOut.length}`,
    ...leftOut.map(({ id, withoutText }) => `    ${id}: ${withoutText}`),
    '  articles not read:',
    ...articles.filter(({ isRead }) => !isRead).map(({ id, evidence }) => `    ${id}: ${evidence.join(' ')}`),
    '  articles the detector lets pass:',
    ...articles
      .filter(({ detection }) => !detection?.mayBeArticle)
      .map(({ id, detection }) => `    ${id}: ${detection?.evidence.join(' ')}`),
    '  non-articles read:',
    ...others
      .filter(({ isRead }) => isRead)
      .map(({ id, kind, evidence }) => `    ${id} (${kind}): ${evidence.join(' ')}`),
    '  non-articles the detector asks for:',
    ...asked(others).map(({ id, kind, detection }) => `    ${id} (${kind}): ${detection?.evidence.join(' ')}`),
  ].join('\n');
}

function formatBodies(all: readonly PageOutcome[]): string {
  const scored = all.filter(({ f1, withoutText }) => f1 !== null && withoutText === null);
  const languages = [...new Set(scored.map(({ language }) => language))].filter(
    (language) => language && scored.filter((page) => page.language === language).length >= 10,
  );
  const rows: readonly (readonly [string, readonly PageOutcome[]])[] = [
    ['reviewed gold', scored.filter(({ quality }) => quality === 'reviewed')],
    ['silver gold', scored.filter(({ quality }) => quality === 'silver')],
    ...languages.map((language) => [language, scored.filter((page) => page.language === language)] as const),
  ];
  return [
    'Body text, mean token F1 a page (bootstrap intervals, 95 %); as a reader who asks gets it, for the others decide nothing',
    ...rows.map(([name, pages]) => formatBodyRow(name, pages)),
  ].join('\n');
}

function formatBodyRow(name: string, pages: readonly PageOutcome[]): string {
  const of = (extractor: 'ours' | 'oursUnasked' | 'readability' | 'defuddle') => {
    const values = pages.map(({ f1 }) => f1?.[extractor] ?? null).filter((value) => value !== null);
    if (values.length === 0) return '–';
    const [low, high] = bootstrapMean(values);
    return `${mean(values).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  };
  return `  ${`${name} (${pages.length})`.padEnd(22)} ours ${of('ours')}  (0 where not read unasked: ${of('oursUnasked')})  Readability ${of('readability')}  defuddle ${of('defuddle')}`;
}

function formatGold(all: readonly PageOutcome[]): string {
  const scored = all.flatMap(({ id, gold }) => (gold ? [{ id, gold }] : []));
  if (scored.length === 0) return 'No page with full gold.';
  const share = (right: (gold: GoldScore) => boolean | null): Share => {
    const told = scored.map(({ gold }) => right(gold)).filter((is) => is !== null);
    return { hits: told.filter(Boolean).length, of: told.length };
  };
  const wrong = (right: (gold: GoldScore) => boolean | null) =>
    scored
      .filter(({ gold }) => right(gold) === false)
      .map(({ id }) => id)
      .join(' ');
  const count = (of: (gold: GoldScore) => number) => scored.reduce((sum, { gold }) => sum + of(gold), 0);
  const paragraphs = count((gold) => gold.paragraphs);
  const captions = count((gold) => gold.captions);
  return [
    `Pages with full gold (${scored.length})`,
    `  headline    ${formatShare(share((gold) => gold.headline))}  wrong: ${wrong((gold) => gold.headline)}`,
    `  standfirst  ${formatShare(share((gold) => gold.standfirst))}  wrong: ${wrong((gold) => gold.standfirst)}`,
    `  authors     ${formatShare(share((gold) => gold.authors))}  wrong: ${wrong((gold) => gold.authors)}`,
    `  published   ${formatShare(share((gold) => gold.published))}  wrong: ${wrong((gold) => gold.published)}`,
    `  paragraphs  ${formatShare({ hits: paragraphs - count((gold) => gold.missed.length), of: paragraphs })}`,
    `  leaks       ${formatShare({ hits: count((gold) => gold.leaked.length), of: count((gold) => gold.foreign) })}`,
    `  captions    ${formatShare({ hits: captions - count((gold) => gold.captionsMissed.length), of: captions })}`,
    ...scored.flatMap(({ id, gold }) => [
      ...gold.missed.map((text) => `    ${id} misses: ${text}`),
      ...gold.leaked.map((text) => `    ${id} leaks: ${text}`),
    ]),
  ].join('\n');
}
