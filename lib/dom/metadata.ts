import { readAddress } from '@/lib/core/article/address';
import type { DeclaredSignals } from '@/lib/core/article/decision';
import { type DeclaredType, findArticleNode, isNewsNode, readDeclaredType } from '@/lib/core/article/declared-type';
import { firstTextOf, isNode, type JsonLdNode, parseJsonLd, peekJsonLd, textsOf } from '@/lib/core/article/json-ld';
import { saysTitle, titleLikeness, toTitle } from '@/lib/core/article/titles';

/** What the detector, which runs on every page, needs of what a page declares. */
export interface PageHead {
  /** The address of the document, as the browser has it. */
  readonly url: string;
  readonly canonical: string | null;
  /** All nodes of the page's JSON-LD: top level and `@graph`. */
  readonly nodes: readonly JsonLdNode[];
  /** The node that describes the article. */
  readonly articleNode: JsonLdNode | null;
  readonly declared: DeclaredType;
  readonly ogType: string | null;
  /** Titles as declared, the most trustworthy first; they may carry the site's name. */
  readonly titles: readonly string[];
  readonly published: string | null;
  /** The BCP 47 tag as declared, for the article or else for the page. */
  readonly language: string | null;
  /** All meta contents by lower-case name. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
}

/** What a page declares of itself in its head: nothing here was read from its text. */
export interface PageMetadata extends PageHead {
  readonly descriptions: readonly string[];
  readonly siteName: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly mentions: readonly string[];
  readonly authors: readonly string[];
  readonly modified: string | null;
  /** False where the page says that the text is not free; null where it says nothing. */
  readonly isFree: boolean | null;
}

/** Reads of the page's JSON-LD, meta and link elements what tells whether it is an article; nothing where they were declared for a page that is left. */
function readHead(document: Document): PageHead {
  const head = readDeclaredHead(document);
  return isOutdated(document, head) ? undeclared(head, pageTitle(document)) : head;
}

/** The same, as far as the detector needs it: JSON-LD only where what else is declared does not suffice, and a long script is parsed only where its opening does not tell. */
export function readBriefHead(document: Document, suffices: (head: PageHead) => boolean): PageHead {
  let all: PageHead['meta'] | null = null;
  const allMeta = () => {
    all ??= readMeta(document);
    return all;
  };
  const elements = { ...lookBriefly(document), allMeta };
  const bare = declaredHead(document, elements, []);
  const head = suffices(bare) ? bare : declaredHead(document, elements, readJsonLdBriefly(document));
  return isOutdated(document, head) ? undeclared(head, pageTitle(document)) : head;
}

function readDeclaredHead(document: Document): PageHead {
  const meta = readMeta(document);
  return declaredHead(document, { meta, canonical: canonicalOf(document), allMeta: () => meta }, readJsonLd(document));
}

/** What meta and link elements declare: as much as was asked of them, and a way to ask for all. */
interface DeclaredElements extends Pick<PageHead, 'meta' | 'canonical'> {
  readonly allMeta: () => PageHead['meta'];
}

function declaredHead(
  document: Document,
  { meta, canonical, allMeta }: DeclaredElements,
  nodes: readonly JsonLdNode[],
): PageHead {
  const article = findArticleNode(nodes);
  return {
    url: document.URL,
    canonical,
    nodes,
    articleNode: article,
    declared: readDeclaredType(nodes),
    ogType: firstMeta(meta, 'og:type')?.toLowerCase() ?? null,
    // The detector asks few pages for the rest.
    get titles() {
      return readTitles(document, article, allMeta());
    },
    get published() {
      return firstDate(article?.datePublished, firstMeta(allMeta(), ...PUBLISHED));
    },
    get language() {
      return readLanguage(document, article, allMeta);
    },
    meta,
  };
}

function readTitles(document: Document, article: JsonLdNode | null, meta: PageHead['meta']): readonly string[] {
  return distinct([
    ...textsOf(article?.headline),
    ...(meta.get('og:title') ?? []),
    ...(meta.get('twitter:title') ?? []),
    pageTitle(document),
  ]);
}

function readLanguage(
  { documentElement }: Document,
  article: JsonLdNode | null,
  allMeta: () => PageHead['meta'],
): string | null {
  const tag =
    firstTextOf(article?.inLanguage) ??
    (documentElement?.lang || firstMeta(allMeta(), 'content-language', 'dc.language', 'og:locale'));
  return tag?.replace('_', '-') ?? null;
}

/** Reads all that the page declares: JSON-LD, meta and link elements, never its text. */
export function readMetadata(document: Document): PageMetadata {
  const head = readHead(document);
  const { meta, articleNode: article } = head;
  return {
    ...head,
    descriptions: distinct([
      ...textsOf(article?.description),
      ...(meta.get('og:description') ?? []),
      ...(meta.get('description') ?? []),
      ...(meta.get('twitter:description') ?? []),
    ]),
    siteName: firstMeta(meta, 'og:site_name', 'application-name') ?? firstTextOf(article?.publisher),
    section: firstTextOf(article?.articleSection) ?? firstMeta(meta, 'article:section', 'section'),
    keywords: readKeywords(article, meta),
    mentions: distinct([...textsOf(article?.about), ...textsOf(article?.mentions)]),
    authors: readDeclaredAuthors(article, meta),
    modified: firstDate(article?.dateModified, firstMeta(meta, ...MODIFIED)),
    isFree: readIsFree(article, meta),
  };
}

function firstMeta(meta: PageHead['meta'], ...names: readonly string[]): string | null {
  for (const name of names) {
    const first = meta.get(name)?.[0];
    if (first !== undefined) return first;
  }
  return null;
}

function pageTitle(document: Document): string {
  return document.title.replace(/\s+/g, ' ').trim();
}

/** A shorter title may be the site's name. */
const LEAST_TITLE = 16;
/** Headings in which a page's own title is looked for. */
const HEADINGS = 12;

/**
 * Whether the declarations are those of another address than the one shown.
 *
 * Pages that navigate by script give their document a new title, a new headline and a new address, and leave its head as it was.
 */
function isOutdated(document: Document, head: PageHead): boolean {
  const { url, canonical } = head;
  const shared = head.meta.get('og:url')?.[0] ?? null;
  if ((canonical === null || isSamePath(canonical, url)) && (shared === null || isSamePath(shared, url))) return false;
  const title = pageTitle(document);
  const declared = head.titles.filter((other) => other !== title);
  if (declared.some((other) => other.length >= LEAST_TITLE && title.startsWith(other))) return false;
  const own = toTitle(title);
  if (declared.length === 0 || declared.some((other) => titleLikeness(toTitle(other), own) >= 0.4)) return false;
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, HEADINGS);
  return headings.some((heading) => saysTitle(heading.textContent ?? '', [own]));
}

function isSamePath(one: string, other: string): boolean {
  if (one === other || pathOf(one) === pathOf(other) || !URL.canParse(one, other)) return true;
  return new URL(one, other).pathname === new URL(other).pathname;
}

/** The path of an address as it is written; most addresses are written alike, and parsing them takes longer. */
function pathOf(address: string): string {
  const host = address.indexOf('://');
  const start = host < 0 ? 0 : address.indexOf('/', host + 3);
  const path = start < 0 ? '/' : address.slice(start);
  const end = path.search(/[?#]/);
  return end < 0 ? path : path.slice(0, end);
}

/** What is said of the whole site, and holds for all its pages. */
const OF_SITE = new Set([
  'og:site_name',
  'og:locale',
  'application-name',
  'article:publisher',
  'dc.publisher',
  'copyright',
]);

function undeclared(head: PageHead, title: string): PageHead {
  return {
    ...head,
    canonical: null,
    nodes: head.nodes.filter((node) => node !== head.articleNode),
    articleNode: null,
    declared: readDeclaredType([]),
    ogType: null,
    titles: [title],
    published: null,
    meta: new Map([...head.meta].filter(([name]) => OF_SITE.has(name))),
  };
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'og:published_time',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
];

const CANONICAL = 'link[rel="canonical"]';
/** All that the detector asks of the meta elements of most pages. */
const IN_BRIEF = ['og:type', 'og:url', 'article:published_time', 'article:modified_time']
  .flatMap((name) => [`meta[property="${name}" i]`, `meta[name="${name}" i]`])
  .join();

/** The few elements that the detector asks for: a search of the head alone is a search of a hundred elements, not of thousands. A link is asked for only where no meta element gives the address: the first of each kind of element costs a script as much as the search. */
function lookBriefly(document: Document): Pick<PageHead, 'meta' | 'canonical'> {
  const { head, body } = document;
  const inHead = head?.querySelectorAll(IN_BRIEF) ?? [];
  // What the parser took for text ends the head, and the rest of it then stands in the body.
  const meta = gatherMeta(inHead.length > 0 || !body ? inHead : body.getElementsByTagName('meta'));
  return { meta, canonical: meta.has('og:url') ? null : canonicalOf(document) };
}

function canonicalOf(document: Document): string | null {
  return document.querySelector<HTMLLinkElement>(CANONICAL)?.href ?? null;
}

function readMeta(document: Document): PageHead['meta'] {
  return gatherMeta(document.getElementsByTagName('meta'));
}

function gatherMeta(elements: ArrayLike<Element>): PageHead['meta'] {
  const meta = new Map<string, string[]>();
  const count = elements.length;
  for (let index = 0; index < count; index += 1) {
    const element = elements[index];
    const name = element ? nameOf(element) : '';
    if (!element || !name) continue;
    const content = foldSpace(element.getAttribute('content') ?? '');
    if (!content) continue;
    const contents = meta.get(name);
    if (contents) contents.push(content);
    else meta.set(name, [content]);
  }
  return meta;
}

function nameOf(element: Element): string {
  const name =
    element.getAttribute('property') ??
    element.getAttribute('name') ??
    element.getAttribute('itemprop') ??
    element.getAttribute('http-equiv');
  return name ? name.toLowerCase() : '';
}

/** Most contents have nothing to fold, and looking is cheaper than replacing each space by itself. */
function foldSpace(content: string): string {
  return (/[^\S ]| {2}/.test(content) ? content.replace(/\s+/g, ' ') : content).trim();
}

function jsonLdScripts(document: Document): readonly string[] {
  return Array.from(
    document.querySelectorAll('script[type="application/ld+json" i]'),
    ({ textContent }) => textContent ?? '',
  );
}

function readJsonLd(document: Document): readonly JsonLdNode[] {
  return jsonLdScripts(document).flatMap(parseJsonLd);
}

/** One node of news says all that the rest could. */
function readJsonLdBriefly(document: Document): readonly JsonLdNode[] {
  return jsonLdScripts(document).flatMap((script) => {
    const peeked = peekJsonLd(script);
    return peeked && (peeked.isOnly || isNewsNode(peeked.node)) ? [peeked.node] : parseJsonLd(script);
  });
}

function readDeclaredAuthors(
  article: JsonLdNode | null,
  meta: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const declared = [article?.author].flat(2).filter((author) => author !== undefined);
  const names = textsOf(declared);
  if (names.length > 0) return distinct(names);
  const inMeta = [
    'author',
    'article:author',
    'dc.creator',
    'parsely-author',
    'byl',
    'sailthru.author',
    'cxenseparse:author',
  ];
  return distinct(
    inMeta
      .flatMap((name) => meta.get(name) ?? [])
      .filter((name) => !/^(?:https?:)?\/\/|^@|^www\./.test(name))
      .slice(0, 8),
  );
}

function readKeywords(article: JsonLdNode | null, meta: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const declared = textsOf(article?.keywords);
  const tags = meta.get('article:tag') ?? [];
  const listed =
    declared.length > 0 ? declared : tags.length > 0 ? tags : (meta.get('news_keywords') ?? meta.get('keywords') ?? []);
  return distinct(listed.flatMap((words) => words.split(/[,;]/)).map((word) => word.trim())).slice(0, 60);
}

function readIsFree(article: JsonLdNode | null, meta: ReadonlyMap<string, readonly string[]>): boolean | null {
  const tier = meta.get('article:content_tier')?.[0]?.toLowerCase();
  const parts = [article?.hasPart].flat(2).filter(isNode);
  const told = [article?.isAccessibleForFree, ...parts.map((part) => part.isAccessibleForFree)].map((value) =>
    String(value).toLowerCase().replace(/^.*\//, ''),
  );
  if (told.includes('false') || told.includes('no') || tier === 'locked') return false;
  if (told.includes('true') || tier === 'free') return true;
  return null;
}

function firstDate(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const text = typeof value === 'string' ? value.trim() : null;
    if (text && /^\d{4}-\d{2}/.test(text)) return text;
    const time = text ? Date.parse(text) : Number.NaN;
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  return null;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter(Boolean))];
}

/** What a page declares and its address tells, as the decision takes it. */
export function readDeclaredSignals(document: Document, head: PageHead): DeclaredSignals {
  return toDeclaredSignals(head, { hasMicrodata: hasArticleMicrodata(document) });
}

/** Whether any element of the document says that it is an article. */
export function hasArticleMicrodata(document: Document): boolean {
  // Few elements have a type; to compare each without regard to case in the query takes ten times as long.
  const typed = document.querySelectorAll('[itemtype]');
  const count = Math.min(typed.length, MOST_TYPED);
  for (let index = 0; index < count; index += 1) {
    const type = typed[index]?.getAttribute('itemtype')?.toLowerCase() ?? '';
    if (type.includes('article') || type.endsWith('blogposting')) return true;
  }
  return false;
}

/** Lists of goods and of comments give each item a type. */
const MOST_TYPED = 200;

/** The signals of a head and its address, with what the rest of the document says of microdata. */
export function toDeclaredSignals(
  head: PageHead,
  { hasMicrodata }: Pick<DeclaredSignals, 'hasMicrodata'>,
): DeclaredSignals {
  const { meta, url } = head;
  const declared = head.canonical ?? meta.get('og:url')?.[0] ?? null;
  const address = readAddress(url);
  const hasPublishedTime = meta.has('article:published_time');
  return {
    address,
    declaredAddress: declared === null ? null : declared === url ? address : readAddress(declared),
    declared: head.declared,
    ogType: head.ogType,
    hasPublishedTime,
    hasOnlyModifiedTime: meta.has('article:modified_time') && !hasPublishedTime && !head.published,
    hasMicrodata,
  };
}
