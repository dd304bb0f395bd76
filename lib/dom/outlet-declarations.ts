import type { Article } from '@/lib/core/article/article';
import { creditTextsOf, detectAgencies } from '@/lib/core/outlet/agencies';
import type { OutletDeclaration } from '@/lib/core/outlet/declarations';
import { detectJsonLdDeclarations } from '@/lib/core/outlet/json-ld-declarations';
import type { OutletKnowledge } from '@/lib/core/outlet/knowledge';
import { detectPhotoCredits } from '@/lib/core/outlet/photo-credits';
import { findSiteLinkProperty } from '@/lib/core/outlet/site-links';
import type { PageMetadata } from './metadata';

/** What a page was already found to hold, beside what we know of outlets. */
export interface OutletLook {
  readonly metadata: PageMetadata;
  readonly article: Article;
  readonly knowledge: OutletKnowledge;
}

/** A footer holds fewer; beyond, it is a site map. */
const MOST_LINKS = 250;
const MOST_FOOTERS = 6;
const LONGEST_LINK_TEXT = 60;
const LONGEST_COPYRIGHT = 200;

/** All that a page says of who publishes it: in its metadata, its credits and its footer. Nothing is taken from the article's body. */
export function readOutletDeclarations(
  document: Document,
  { metadata, article, knowledge }: OutletLook,
): OutletDeclaration[] {
  const fromJsonLd = detectJsonLdDeclarations(metadata.nodes, metadata.articleNode);
  const declaredCredits = fromJsonLd
    .filter(({ property }) => ['publishedWith', 'credit', 'author'].includes(property))
    .map(({ value, where }) => ({ where, text: value }));
  const footers = footersOf(document);
  return [
    ...fromMeta(metadata),
    ...fromJsonLd.filter(({ property }) => property !== 'credit' && property !== 'author'),
    ...firstPublished(metadata),
    ...detectAgencies([...declaredCredits, ...creditTextsOf(article)], knowledge.agencies),
    ...detectPhotoCredits(article),
    ...readFooterLinks(footers, knowledge),
    ...readCopyright(footers),
  ];
}

function fromMeta({ meta }: PageMetadata): OutletDeclaration[] {
  const declare = (property: string, name: string) =>
    (meta.get(name) ?? [])
      .slice(0, 1)
      .filter((value) => !/^(?:https?:)?\/\//u.test(value))
      .map((value) => ({ property, value, where: `meta ${name}`, quote: null, url: null }));
  return [
    ...declare('name', 'og:site_name'),
    ...declare('name', 'application-name'),
    ...declare('publisher', 'article:publisher'),
    ...declare('publisher', 'dc.publisher'),
    ...declare('copyright', 'copyright'),
  ];
}

/** A canonical address on another host may say where the text was published first; whether it is another site is told later. */
function firstPublished({ url, canonical }: PageMetadata): OutletDeclaration[] {
  if (canonical === null || !URL.canParse(url) || !URL.canParse(canonical)) return [];
  const { hostname } = new URL(canonical);
  if (hostname === '' || hostname === new URL(url).hostname) return [];
  return [{ property: 'firstPublished', value: hostname, where: 'link canonical', quote: null, url: canonical }];
}

/** The page's own footers; those of articles and sections are theirs. */
function footersOf(document: Document): Element[] {
  const marked = [...document.querySelectorAll('footer, [role="contentinfo"], [id="footer" i], [class*="footer" i]')];
  const outer = marked.filter((element) => element.closest('article, blockquote') === null);
  return outer
    .filter((element) => !outer.some((other) => other !== element && other.contains(element)))
    .slice(-MOST_FOOTERS);
}

function readFooterLinks(footers: readonly Element[], { siteLinks }: OutletKnowledge): OutletDeclaration[] {
  const anchors = footers.flatMap((footer) => [...footer.getElementsByTagName('a')]).slice(0, MOST_LINKS);
  const found = anchors.flatMap((anchor) => {
    const text = tidy(anchor.textContent ?? '');
    const property = text.length <= LONGEST_LINK_TEXT ? findSiteLinkProperty(text, siteLinks) : null;
    if (property === null || !/^https?:/u.test(anchor.href)) return [];
    const value = property.startsWith('policy:') ? anchor.href : text;
    return [{ property, value, where: 'link footer', quote: text, url: anchor.href }];
  });
  return found.filter(({ property }, index) => found.findIndex((other) => other.property === property) === index);
}

/** The footer's line that begins with the sign. */
function readCopyright(footers: readonly Element[]): OutletDeclaration[] {
  for (const footer of footers) {
    const walker = footer.ownerDocument.createTreeWalker(footer, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/©|\(c\)\s?(?:19|20)\d\d|copyright/iu.test(node.nodeValue ?? '')) continue;
      const line = tidy(node.parentElement?.textContent ?? '').slice(0, LONGEST_COPYRIGHT);
      const holder = copyrightHolder(line);
      if (holder) return [{ property: 'copyright', value: holder, where: 'footer', quote: line, url: null }];
    }
  }
  return [];
}

/** The name in a copyright line: without the sign, the years and the rights reserved. */
function copyrightHolder(line: string): string | null {
  const [, after = ''] = /(?:©|\(c\)|copyright)([^©]{0,160})/iu.exec(line) ?? [];
  const name = after
    .replace(/copyright|©|\(c\)/giu, ' ')
    .replace(/\b(?:19|20)\d\d\b(?:\s?[-–—,/]\s?(?:(?:19|20)?\d\d)\b)?/gu, ' ')
    .split(
      /[.|•·–—]\s|\s[-–—|•·]|all rights|tous droits|alle rechte|todos los derechos|tutti i diritti|todos os direitos|droits|rights reserved/iu,
    )[0];
  const tidied = tidy(name ?? '').replace(/^[\s,.:;-]+|[\s,.:;-]+$/gu, '');
  return /\p{L}{2}/u.test(tidied) && tidied.length <= 80 ? tidied : null;
}

function tidy(text: string): string {
  return text.slice(0, 600).replace(/\s+/gu, ' ').trim();
}
