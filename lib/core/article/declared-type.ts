import { type JsonLdNode, type SchemaType, typesOf } from './json-ld';

const NEWS = typesIn(
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
);
const ARTICLE = typesIn('Article', 'BlogPosting', 'SatiricalArticle', 'Report', 'AdvertiserContentArticle', 'Review');
const OTHER = typesIn(
  'Product',
  'ProductGroup',
  'ItemList',
  'CollectionPage',
  'SearchResultsPage',
  'VideoObject',
  'Recipe',
  'QAPage',
  'DiscussionForumPosting',
  'FAQPage',
  'ProfilePage',
  'SoftwareApplication',
  'JobPosting',
  'Event',
  'TVEpisode',
  'PodcastEpisode',
  'APIReference',
  'TechArticle',
  'Course',
);

/** What the page's JSON-LD says it is. */
export interface DeclaredType {
  /** The type of news article, if one is declared. */
  readonly news: string | null;
  /** The type of article of any kind. */
  readonly article: string | null;
  /** A type that speaks against an article. */
  readonly other: string | null;
  /** A front page names its site, not one page of it. */
  readonly page: 'WebSite' | null;
}

/** Reads the types of the top-level nodes. */
export function readDeclaredType(nodes: readonly JsonLdNode[]): DeclaredType {
  const types = nodes.flatMap(typesOf);
  return {
    news: types.find((type) => NEWS.has(type)) ?? null,
    article: types.find((type) => NEWS.has(type) || ARTICLE.has(type)) ?? null,
    other: types.find((type) => OTHER.has(type)) ?? null,
    page: types.includes('WebSite') ? 'WebSite' : null,
  };
}

/** Whether a node is a news article. */
export function isNewsNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => NEWS.has(type));
}

/** The node that describes the article itself: of the best type, and the one with a headline first. */
export function findArticleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => NEWS.has(type) || ARTICLE.has(type)));
  const news = articles.filter(isNewsNode);
  const best = news.length > 0 ? news : articles;
  return best.find((node) => typeof node.headline === 'string') ?? best[0] ?? null;
}

/** A misspelt type matches no page: the compiler knows schema.org's. */
function typesIn(...types: readonly SchemaType[]): ReadonlySet<string> {
  return new Set(types);
}
