import { firstTextOf, isNode, type JsonLdNode, textsOf, typesOf } from '@/lib/core/article/json-ld';
import type { OutletDeclaration } from '@/lib/core/outlet/declarations';

/** The properties of schema.org's NewsMediaOrganization, and of the article, that say by which rules an outlet works. */
const POLICIES = [
  'publishingPrinciples',
  'ownershipFundingInfo',
  'ethicsPolicy',
  'correctionsPolicy',
  'masthead',
  'actionableFeedbackPolicy',
  'missionCoveragePrioritiesPolicy',
  'noBylinesPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'diversityPolicy',
  'diversityStaffingReport',
] as const;

const ORGANISATIONS = new Set([
  'NewsMediaOrganization',
  'Organization',
  'Corporation',
  'NGO',
  'GovernmentOrganization',
  'OnlineBusiness',
]);
const LONGEST_VALUE = 300;

/** An organisation that a page describes, and the way to it. */
interface Described {
  readonly node: JsonLdNode;
  readonly path: string;
}

/** What a page's JSON-LD says of who publishes it; references by `@id` are followed. */
export function detectJsonLdDeclarations(
  nodes: readonly JsonLdNode[],
  article: JsonLdNode | null,
): OutletDeclaration[] {
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const resolve = (value: unknown): JsonLdNode[] =>
    [value]
      .flat(2)
      .filter(isNode)
      .map((node) => ({ ...(typeof node['@id'] === 'string' ? byId.get(node['@id']) : {}), ...node }));
  const website = nodes.find((node) => typesOf(node).includes('WebSite')) ?? null;
  const publisher = findPublisher(nodes, article, website, resolve);
  return [
    ...(publisher ? ofOrganisation(publisher, resolve) : []),
    ...ofSite(website),
    ...(article ? ofArticle(article, resolve) : []),
  ];
}

function findPublisher(
  nodes: readonly JsonLdNode[],
  article: JsonLdNode | null,
  website: JsonLdNode | null,
  resolve: (value: unknown) => JsonLdNode[],
): Described | null {
  const [ofArticleNode] = resolve(article?.publisher);
  if (ofArticleNode) return { node: ofArticleNode, path: 'publisher' };
  const [ofWebsite] = resolve(website?.publisher);
  if (ofWebsite) return { node: ofWebsite, path: 'WebSite.publisher' };
  const news = nodes.find((node) => typesOf(node).includes('NewsMediaOrganization'));
  return news ? { node: news, path: 'NewsMediaOrganization' } : null;
}

function ofOrganisation({ node, path }: Described, resolve: (value: unknown) => JsonLdNode[]): OutletDeclaration[] {
  const [address] = resolve(node.address);
  const [country] = resolve(address?.addressCountry);
  return [
    ...declare('publisher', node.name, `${path}.name`),
    ...declare('legalName', node.legalName, `${path}.legalName`),
    ...declare('parent', node.parentOrganization, `${path}.parentOrganization`),
    ...declare('founded', node.foundingDate, `${path}.foundingDate`),
    ...declare('country', country?.name ?? address?.addressCountry, `${path}.address.addressCountry`),
    ...declare('city', address?.addressLocality, `${path}.address.addressLocality`),
    ...POLICIES.flatMap((policy) => declarePolicy(policy, node[policy], `${path}.${policy}`)),
  ];
}

function ofSite(website: JsonLdNode | null): OutletDeclaration[] {
  return declare('name', website?.name, 'WebSite.name');
}

function ofArticle(article: JsonLdNode, resolve: (value: unknown) => JsonLdNode[]): OutletDeclaration[] {
  const authors = resolve(article.author).filter((author) => typesOf(author).some((type) => ORGANISATIONS.has(type)));
  return [
    ...declare('publishedWith', article.sourceOrganization, 'sourceOrganization'),
    ...declare('publishedWith', article.provider, 'provider'),
    ...declare('credit', article.creditText, 'creditText'),
    ...declare('copyright', article.copyrightHolder, 'copyrightHolder'),
    ...authors.flatMap((author) => declare('author', author.name, 'author.name')),
    ...POLICIES.flatMap((policy) => declarePolicy(policy, article[policy], policy)),
  ];
}

function declare(property: string, value: unknown, path: string): OutletDeclaration[] {
  const text = firstTextOf(typeof value === 'number' ? String(value) : value);
  if (text === null || text.length > LONGEST_VALUE || isAddress(text)) return [];
  return [{ property, value: text, where: `json-ld ${path}`, quote: null, url: null }];
}

/** A policy is given as an address, as a text or as a work with an address. */
function declarePolicy(policy: string, value: unknown, path: string): OutletDeclaration[] {
  const nodes = [value].flat(2).filter(isNode);
  const texts = [...textsOf(value), ...nodes.flatMap((node) => textsOf(node.url ?? node['@id'] ?? []))];
  const address = texts.find(isAddress) ?? null;
  const text = address ?? texts[0];
  if (text === undefined) return [];
  return [
    {
      property: `policy:${policy}`,
      value: text.slice(0, LONGEST_VALUE),
      where: `json-ld ${path}`,
      quote: null,
      url: address,
    },
  ];
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\/\S+$/u.test(text);
}
