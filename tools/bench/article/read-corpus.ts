import type { Article } from '@/lib/core/article/article';
import type { Detection } from '@/lib/dom/detector';
import type { CorpusPage } from './corpus';
import { type GoldScore, scoreGold } from './gold-score';
import { bundleProbe, launchChromium, openSavedPageTab } from './saved-pages';
import { coverage, foldWords, tokenF1 } from './text-score';

/** What came of one page. */
export interface PageOutcome {
  readonly id: string;
  readonly kind: string;
  readonly language: string;
  readonly isArticle: boolean;
  readonly isOnNewsSite: boolean;
  readonly error: string | null;
  /** Why the page is left out of the figures for detection; null where it counts. */
  readonly withoutText: string | null;
  readonly detection: Detection | null;
  readonly isRead: boolean;
  readonly evidence: readonly string[];
  readonly quality: 'reviewed' | 'silver' | null;
  readonly f1: {
    readonly ours: number;
    readonly oursUnasked: number;
    readonly readability: number | null;
    readonly defuddle: number | null;
  } | null;
  readonly readLanguage: string | null;
  readonly longestStepMs: number;
  readonly gold: GoldScore | null;
  readonly article: Article | null;
}

interface Probed {
  readonly detection: Detection;
  readonly article: Article;
  /** The article as a reader who asks for it gets it, whatever the decision was. */
  readonly asked: Article;
  readonly pageText: string;
  readonly longestStepMs: number;
}

interface Others {
  readonly readability: string;
  readonly defuddle: string;
}

const NEWS_KINDS = new Set([
  'non-article:section',
  'non-article:video',
  'non-article:home',
  'non-article:home/section',
]);
const BODY_ROLES = new Set([
  'paragraph',
  'subheading',
  'list-item',
  'blockquote',
  'pull-quote',
  'question',
  'answer',
  'embed',
]);

/** Reads every page in real Chromium, two tabs at a time. */
export async function readCorpusPages(
  pages: readonly CorpusPage[],
  { withOthers }: { readonly withOthers: boolean },
): Promise<readonly PageOutcome[]> {
  const script = await bundleProbe('tools/bench/article/probe.ts');
  const browser = await launchChromium();
  const newsDomains = new Set(pages.filter(({ isArticle }) => isArticle).map(({ domain }) => domain));
  const outcomes = new Map<string, PageOutcome>();
  const queue = [...pages];
  const work = async () => {
    const { page: tab, show } = await openSavedPageTab(browser);
    for (let page = queue.shift(); page; page = queue.shift()) {
      const isOnNewsSite = NEWS_KINDS.has(page.kind) || newsDomains.has(page.domain);
      try {
        await show(page);
        await tab.evaluate(script);
        const probed = (await tab.evaluate('probe.read()')) as Probed;
        const others = withOthers ? ((await tab.evaluate('probe.readByOthers()')) as Others) : null;
        outcomes.set(page.id, outcomeOf(page, isOnNewsSite, probed, others));
      } catch (error) {
        outcomes.set(page.id, failureOf(page, isOnNewsSite, String(error)));
      }
      if (outcomes.size % 50 === 0) console.error(`${outcomes.size} of ${pages.length} pages`);
    }
    await tab.close();
  };
  await Promise.all([work(), work()]);
  await browser.close();
  return pages.flatMap(({ id }) => outcomes.get(id) ?? []);
}

function outcomeOf(page: CorpusPage, isOnNewsSite: boolean, probed: Probed, others: Others | null): PageOutcome {
  const { article, asked, detection, pageText, longestStepMs } = probed;
  const { goldText, gold } = page;
  const body = goldText ? bodyText(asked, goldText.text) : '';
  return {
    id: page.id,
    kind: page.kind,
    language: page.language,
    isArticle: page.isArticle,
    isOnNewsSite,
    error: null,
    withoutText: page.isArticle ? whyWithoutText(page, pageText) : null,
    detection,
    isRead: article.isArticle,
    evidence: article.evidence,
    quality: goldText?.quality ?? null,
    f1:
      page.isArticle && goldText
        ? {
            ours: tokenF1(body, goldText.text),
            oursUnasked: article.isArticle ? tokenF1(body, goldText.text) : 0,
            readability: others && tokenF1(others.readability, goldText.text),
            defuddle: others && tokenF1(others.defuddle, goldText.text),
          }
        : null,
    readLanguage: article.language,
    longestStepMs,
    gold: gold && scoreGold(article, gold),
    article,
  };
}

/** The body, with the standfirst where the gold text holds it. */
function bodyText(article: Article, gold: string): string {
  const opening = foldWords(article.standfirst ?? '').slice(0, 60);
  const withStandfirst = opening !== '' && foldWords(gold).includes(opening);
  return article.blocks
    .filter(({ role }) => BODY_ROLES.has(role) || (withStandfirst && role === 'standfirst'))
    .map(({ text }) => text)
    .join('\n');
}

function whyWithoutText({ goldText }: CorpusPage, pageText: string): string | null {
  if (goldText) {
    const share = coverage(pageText, goldText.text);
    return share < 0.5 ? `only ${Math.round(share * 100)} % of its text stands in the document` : null;
  }
  return pageText.length < 800 ? `the whole document holds ${pageText.length} characters` : null;
}

function failureOf(page: CorpusPage, isOnNewsSite: boolean, error: string): PageOutcome {
  const { id, kind, language, isArticle } = page;
  return {
    id,
    kind,
    language,
    isArticle,
    isOnNewsSite,
    error,
    withoutText: null,
    detection: null,
    isRead: false,
    evidence: [],
    quality: page.goldText?.quality ?? null,
    f1: null,
    readLanguage: null,
    longestStepMs: 0,
    gold: null,
    article: null,
  };
}
