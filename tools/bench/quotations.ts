import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { LanguagePack } from '@/lib/core/language';
import { compareWithScorePages } from './quotations/compare-score-pages';
import { toGoldArticle } from './quotations/gold-article';
import type { ScoredArticle } from './quotations/metric';
import { readPack } from './quotations/packs';
import { type GoldPage, type ReportForScore, readGoldPages, toScoredPage } from './quotations/page-gold';
import { formatBrief, formatFigures, formatMistakes, PEERS } from './quotations/print';
import { readArticlesInChromium, readPagesByAnnotate } from './quotations/read-pages';
import { reportOn, scoreText } from './quotations/read-text';
import { isDevelopmentPage } from './quotations/split';
import { readTextSet, TEXT_SETS, type TextSet } from './quotations/text-gold';

const HELP = `npm run bench -- quotations [options]
  --pages annotate|dom|gold  how pages are read: through the built extension (default), by lib/dom in Chromium, or with the article as its gold describes it
  --set NAME                 only pages, ${TEXT_SETS.join(', ')} or speed; may be given more than once
  --lang de                  only this language; may be given more than once
  --brief                    one line a set
  --gold FOLDER              pages with gold of your own, in the form of ../shared/corpora/pages/gold: all of them development pages
  --verbose                  every miss, false quotation and wrong name: development pages and the labelled texts only
  --check                    compare with ../shared/tools/score_pages.py`;

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: 'annotate' },
    set: { type: 'string', multiple: true },
    lang: { type: 'string', multiple: true },
    gold: { type: 'string' },
    brief: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const packs = new Map<string, LanguagePack | null>();
const isWanted = (language: string) => options.lang?.includes(language) ?? true;
const isWantedSet = (set: string) => options.set?.includes(set) ?? true;

async function packOf(language: string): Promise<LanguagePack | null> {
  if (!packs.has(language)) packs.set(language, await readPack(language));
  return packs.get(language) ?? null;
}

function print(title: string, articles: readonly ScoredArticle[], { mayShow }: { mayShow: boolean }): void {
  if (!articles.length) return;
  if (options.verbose && mayShow) console.log(articles.map(formatMistakes).join('\n'));
  console.log(options.brief || options.verbose ? formatBrief(title, articles) : formatFigures(title, articles));
}

async function readReports(pages: readonly GoldPage[]): Promise<readonly (ReportForScore | null)[]> {
  if (options.pages === 'annotate') return readPagesByAnnotate(pages);
  const articles =
    options.pages === 'gold' ? pages.map((page) => toGoldArticle(page).article) : await readArticlesInChromium(pages);
  const reports: (ReportForScore | null)[] = [];
  for (const [i, page] of pages.entries()) {
    const article = articles[i];
    const pack = await packOf(page.language);
    reports.push(article && pack ? reportOn(page, article, pack) : null);
  }
  return reports;
}

async function benchPages(): Promise<void> {
  const pages = readGoldPages(shared, options.gold).filter((page) => isWanted(page.language));
  const reports = await readReports(pages);
  const scored = pages.map((page, i) => toScoredPage(page, reports[i] ?? null));
  const halves = options.gold
    ? ([['own gold', scored, true]] as const)
    : ([
        ['development', scored.filter(({ id }) => isDevelopmentPage(id)), true],
        ['others', scored.filter(({ id }) => !isDevelopmentPage(id)), false],
        ['all pages', scored, false],
      ] as const);
  const languages = [...new Set(pages.map((page) => page.language))];
  for (const [half, articles, mayShow] of halves) {
    for (const language of languages)
      print(
        `${half} ${language}`,
        articles.filter((one) => one.language === language),
        { mayShow },
      );
    const four = articles.filter((one) => ['de', 'es', 'it', 'pt'].includes(one.language));
    print(`${half} de+es+it+pt`, four, { mayShow: false });
    print(`${half} all`, articles, { mayShow: false });
  }
  if (options.check) console.log(compareWithScorePages(shared, pages, reports, scored));
}

async function benchTexts(set: TextSet): Promise<void> {
  const texts = readTextSet(shared, set).filter((text) => isWanted(text.language));
  const scored: ScoredArticle[] = [];
  for (const text of texts) {
    const pack = await packOf(text.language);
    if (pack) scored.push(scoreText(text, pack));
  }
  print(set, scored, { mayShow: true });
}

async function bench(): Promise<void> {
  if (options.help) return console.log(HELP);
  if (existsSync(shared)) {
    if (isWantedSet('pages')) await benchPages();
    for (const set of TEXT_SETS) if (isWantedSet(set)) await benchTexts(set);
  } else {
    console.log(`Skipped: the labelled articles are not here (${shared}).`);
  }
  if (isWantedSet('speed')) {
    const { benchSpeed } = await import('./quotations/speed');
    await benchSpeed(shared);
  }
  if (!options.brief && !options.verbose) console.log(PEERS);
}

await bench();
