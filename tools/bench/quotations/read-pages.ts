import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '@/lib/core/article/article';
import { bundleForPage, openSavedPage, withChromium } from './in-chromium';
import type { GoldPage, ReportForScore } from './page-gold';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The articles of saved pages as lib/dom reads them in Chromium; kept until lib/dom or what it imports changes. */
export async function readArticlesInChromium(
  pages: readonly Pick<GoldPage, 'id' | 'path' | 'url'>[],
): Promise<readonly (Article | null)[]> {
  const folder = join(root, 'node_modules/.cache/bench-articles', versionOfReader());
  mkdirSync(folder, { recursive: true });
  const fileOf = (id: string) => join(folder, `${id}.json`);
  const unread = pages.filter(({ id }) => !existsSync(fileOf(id)));
  if (unread.length) await readInto(unread, fileOf);
  return pages.map(({ id }) => JSON.parse(readFileSync(fileOf(id), 'utf8')) as Article | null);
}

async function readInto(
  pages: readonly Pick<GoldPage, 'id' | 'path' | 'url'>[],
  fileOf: (id: string) => string,
): Promise<void> {
  const script = await bundleForPage('./page-script.ts');
  await withChromium(async (browser) => {
    for (const { id, path, url } of pages) {
      const page = await openSavedPage(browser, url, readFileSync(path));
      const article = await page.evaluate(`${script}\nJSON.stringify(bench.readArticleOfPage())`);
      writeFileSync(fileOf(id), String(article));
      await page.close();
    }
  });
}

/** A hash of the sources that decide what an article holds. */
function versionOfReader(): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(root, 'tools/bench/quotations/in-chromium.ts'), 'utf8'));
  for (const folder of ['lib/dom', 'lib/core/article', 'lib/core/text']) {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(name + readFileSync(join(root, folder, name), 'utf8'));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The reports that `npm run annotate` prints on saved pages. */
export function readPagesByAnnotate(pages: readonly GoldPage[]): readonly (ReportForScore | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-annotate-'));
  const list = join(folder, 'pages.tsv');
  writeFileSync(list, pages.map(({ path, url }) => `${path}\t${url}\n`).join(''));
  const printed = runAnnotate(list);
  rmSync(folder, { recursive: true });
  const reports = printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as ReportForScore & { readonly error?: string });
  const byName = new Map(reports.map((report) => [basename(report.file ?? ''), report]));
  return pages.map(({ path }) => {
    const report = byName.get(basename(path));
    return report && !report.error ? report : null;
  });
}

function runAnnotate(list: string): string {
  const command = join(root, 'tools/annotate.ts');
  try {
    return execFileSync('npx', ['tsx', command, '--list', list], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    // A page that could not be read makes the exit status 1; what was printed still counts.
    if (error instanceof Error && 'stdout' in error && error.stdout) return String(error.stdout);
    throw error;
  }
}
