import type { LiveBlogPosting, NewsArticle, NewsMediaOrganization, PostalAddress, Thing, WebPage } from 'schema-dts';

type PropertyOf<T> = T extends object ? Extract<keyof T, string> : never;

/** The types of things that schema.org has. */
export type SchemaType = Thing extends infer T
  ? T extends { readonly '@type': infer Name extends string }
    ? Name
    : never
  : never;

/** The properties that schema.org gives to articles, pages and their publishers. */
type Property =
  | '@id'
  | '@type'
  | '@graph'
  | '@value'
  | PropertyOf<NewsArticle | LiveBlogPosting | WebPage | NewsMediaOrganization | PostalAddress>;

/** One thing that a page describes in JSON-LD: it has schema.org's properties, but nothing about their values is certain. */
export type JsonLdNode = { readonly [property in Property]?: unknown };

/** The nodes of one JSON-LD script: the top level and `@graph`, nothing that is nested in a node; empty where it cannot be read. */
export function parseJsonLd(script: string): readonly JsonLdNode[] {
  const parsed = parseLeniently(script);
  return topLevel(parsed).flatMap((node) => [node, ...topLevel(node['@graph'])]);
}

/** The opening of a script whose first node names its type before all else that may hold others. */
const OPENING =
  /^\s*(\[)?\s*\{\s*(?:"@(?:context|id)"\s*:\s*"[^"]*"\s*,\s*)*(?:("@graph")\s*:\s*\[\s*\{\s*(?:"@id"\s*:\s*"[^"]*"\s*,\s*)*)?"@type"\s*:\s*"([^"]+)"/;

/** The first node of a script as far as its opening tells, without parsing what may be long; null where only parsing tells. */
export function peekJsonLd(script: string): { readonly node: JsonLdNode; readonly isOnly: boolean } | null {
  const [, list, graph, type] = OPENING.exec(script) ?? [];
  if (type === undefined) return null;
  const [, language = null] = script.includes('"inLanguage"') ? (LANGUAGE.exec(script) ?? []) : [];
  const node = { '@type': type, ...(language === null ? {} : { inLanguage: language }) };
  return { node, isOnly: !list && !graph && !script.includes('"@graph"') };
}

const LANGUAGE = /"inLanguage"\s*:\s*"([^"]{2,20})"/;

/** The types of a node, without their vocabulary: `NewsArticle`. */
export function typesOf(node: JsonLdNode): readonly string[] {
  return [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

/** The strings that a property may hold: text, a list of texts, or things that have a name. */
export function textsOf(value: unknown): readonly string[] {
  return [value].flat(2).flatMap((item) => {
    if (typeof item === 'string') return tidy(item);
    if (!isNode(item)) return [];
    return textsOf(item.name ?? item['@value'] ?? []);
  });
}

/** The first string of a property; null if it has none. */
export function firstTextOf(value: unknown): string | null {
  return textsOf(value)[0] ?? null;
}

/** Whether a value is a JSON object. */
export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function topLevel(value: unknown): readonly JsonLdNode[] {
  return [value].flat(2).filter(isNode);
}

function tidy(text: string): readonly string[] {
  const tidied = text.replace(/\s+/g, ' ').trim();
  return tidied ? [tidied] : [];
}

function parseLeniently(script: string): unknown {
  for (const attempt of [(text: string) => text, withoutWrapping, withoutTrailingCommas]) {
    try {
      return JSON.parse(attempt(script));
    } catch {
      // The next attempt forgives more.
    }
  }
  return [];
}

/** Publishers wrap the script in CDATA or a comment, break lines inside strings and end with a semicolon. */
function withoutWrapping(wrapped: string): string {
  const script = wrapped.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, ' ');
  const start = script.search(/[[{]/);
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what JSON.parse refuses.
  return script.slice(Math.max(start, 0), end + 1).replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ');
}

function withoutTrailingCommas(script: string): string {
  return withoutWrapping(script).replace(/,(?= {0,9}[}\]])/g, '');
}
