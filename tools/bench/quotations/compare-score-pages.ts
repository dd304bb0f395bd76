import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { addCounts, countArticle, type Group, type ScoredArticle, toFigures } from './metric';
import type { GoldPage, ReportForScore } from './page-gold';

interface PythonFigures {
  readonly language: string;
  readonly group: Group;
  readonly figures: readonly string[];
}

const ROW = /^\s+(marked|indirect)\s+P (\S+) R (\S+) F (\S+) name (\S+) end-to-end (\S+) \(n (\d+)\)/;

/** Scores the same reports by `score_pages.py`, and says where the two differ. */
export function compareWithScorePages(
  shared: string,
  pages: readonly GoldPage[],
  reports: readonly (ReportForScore | null)[],
  scored: readonly ScoredArticle[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'score-pages-'));
  const list = join(folder, 'reports.jsonl');
  const lines = pages.map((page, i) =>
    JSON.stringify(
      reports[i] ? { ...reports[i], file: basename(page.path) } : { file: basename(page.path), error: 'no pack' },
    ),
  );
  writeFileSync(list, `${lines.join('\n')}\n`);
  const run = spawnSync(
    'python3',
    [
      join(shared, 'tools/score_pages.py'),
      join(shared, 'corpora/pages/gold'),
      join(shared, 'corpora/pages/html'),
      list,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  rmSync(folder, { recursive: true });
  if (run.status !== 0) return `score_pages.py failed: ${run.stderr}`;
  // The script reads every gold file, so that its total is ours only where no page was left out.
  const languages = new Set([
    ...pages.map((page) => page.language),
    ...(isEveryGoldPage(shared, pages) ? ['all'] : []),
  ]);
  const theirs = parseScorePages(run.stdout).filter(({ language }) => languages.has(language));
  const differing = theirs.flatMap((row) => {
    const ours = formatRow(
      scored.filter((article) => row.language === 'all' || article.language === row.language),
      row.group,
    );
    return ours === row.figures.join(' ')
      ? []
      : [`  ${row.language} ${row.group}: ours ${ours}, score_pages.py ${row.figures.join(' ')}`];
  });
  if (!theirs.length) return 'score_pages.py printed no row to compare with.';
  return differing.length
    ? ['Differs from score_pages.py (P R F1 name end-to-end n):', ...differing].join('\n')
    : `Agrees with score_pages.py in all ${theirs.length} rows, to three digits.`;
}

function isEveryGoldPage(shared: string, pages: readonly GoldPage[]): boolean {
  return (
    readdirSync(join(shared, 'corpora/pages/gold')).filter((name) => name.endsWith('.json')).length === pages.length
  );
}

function formatRow(articles: readonly ScoredArticle[], group: Group): string {
  const f = toFigures(addCounts(articles.map(countArticle)), group);
  const shares = [f.precision, f.recall, f.spanF1, f.nameAccuracy, f.endToEndF1].map((share) => share.toFixed(3));
  return [...shares, f.gold].join(' ');
}

/** The figures that `score_pages.py` prints, a row each. */
export function parseScorePages(printed: string): readonly PythonFigures[] {
  let language = '';
  return printed.split('\n').flatMap((line) => {
    language = /^(\w+): read /.exec(line)?.[1] ?? language;
    const row = ROW.exec(line);
    return row ? [{ language, group: row[1] as Group, figures: row.slice(2) }] : [];
  });
}
