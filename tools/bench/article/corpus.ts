import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedPage } from './saved-pages';

/** A page of the corpus and what is known of it. */
export interface CorpusPage extends SavedPage {
  readonly id: string;
  readonly kind: string;
  readonly isArticle: boolean;
  readonly language: string;
  readonly domain: string;
  /** Its body text: reviewed, or scraped by a site's own scraper; null without any. */
  readonly goldText: { readonly text: string; readonly quality: 'reviewed' | 'silver' } | null;
  readonly gold: PageGold | null;
}

/** The article of a page as a reader annotated it. */
export interface PageGold {
  readonly kind: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly notArticleText: readonly string[];
}

/** Reads the corpus of pages; null where `../shared` is missing. */
export function readCorpus(folder: string): readonly CorpusPage[] | null {
  const list = join(folder, 'pages.tsv');
  if (!existsSync(list)) return null;
  const golds = new Set(readdirSync(join(folder, 'gold')));
  const [header = '', ...lines] = readFileSync(list, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const id = cell('id');
    return {
      id,
      kind: cell('kind'),
      isArticle: cell('kind') === 'article',
      language: cell('lang'),
      domain: cell('domain'),
      path: join(folder, 'html', `${id}.html`),
      // As `annotate` does where no address is known.
      url: cell('url') || 'http://127.0.0.1/',
      goldText: readGoldText(folder, cell('text_gold'), cell('text_gold_kind')),
      gold: golds.has(`${id}.json`)
        ? (JSON.parse(readFileSync(join(folder, 'gold', `${id}.json`), 'utf8')) as { article: PageGold }).article
        : null,
    };
  });
}

function readGoldText(folder: string, path: string, kind: string): CorpusPage['goldText'] {
  // A text made by Readability cannot judge Readability.
  if (!path || kind.startsWith('Readability')) return null;
  const quality = kind.includes('silver') ? 'silver' : 'reviewed';
  return { text: readFileSync(join(folder, path), 'utf8'), quality };
}
