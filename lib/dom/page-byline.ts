import { opensAsByline, parseByline, partNames } from '@/lib/core/article/byline';
import { firstTextOf } from '@/lib/core/article/json-ld';
import { foldTitle } from '@/lib/core/article/titles';
import type { ArticleRoot } from './article-root';
import type { Judgement } from './judge-blocks';
import type { PageMetadata } from './metadata';
import type { Foreign } from './page-vocabulary';
import type { RawBlock } from './page-walk';
import { hasName, isInside, kindOf, type ReadablePage } from './readable-page';

const LONGEST_LINE = 120;
/** Bylines stand near the headline, or right below the text. */
const ABOVE = 4;
const BELOW = 6;

/** Who wrote the article: as declared, unless that is only the outlet's own name and a byline on the page names somebody. */
export function findAuthors(page: ReadablePage, judgement: Judgement, root: ArticleRoot): readonly string[] {
  const declared = [...new Set(page.metadata.authors.flatMap(partNames))];
  const isOutlet = isNameOfOutlet(page.metadata);
  if (declared.some((name) => !isOutlet(name))) return declared;
  const written = namesInByline(page, judgement, root);
  const people = written.filter((name) => !isOutlet(name));
  return people.length > 0 ? people : declared.length > 0 ? declared : written;
}

/** The names in the first byline; a second author may have a line of the same make right after it. */
function namesInByline(page: ReadablePage, judgement: Judgement, root: ArticleRoot): readonly string[] {
  const { blocks } = page.walk;
  const above = range(Math.min(judgement.headline ?? root.first, root.first) - ABOVE, root.first + ABOVE);
  const below = range(root.last + 1, root.last + BELOW);
  const names: string[] = [];
  let make: string | null = null;
  for (const index of [...above, ...below]) {
    const block = blocks[index];
    if (!block || !mayBeByline(block, index, judgement)) continue;
    if (make !== null && make !== makeOf(block)) break;
    const text = page.read(index).text;
    const found = isBylineBlock(block) || opensAsByline(text) ? parseByline(text) : [];
    if (found.length > 0) make = makeOf(block);
    names.push(...found);
  }
  return [...new Set(names)];
}

function range(from: number, until: number): readonly number[] {
  const start = Math.max(0, from);
  return Array.from({ length: Math.max(0, until - start) }, (_, step) => start + step);
}

function makeOf({ element }: RawBlock): string {
  return [element, element.parentElement]
    .map((made) => (made ? kindOf({ tag: made.localName, className: made.getAttribute('class') ?? '' }) : ''))
    .join(' ');
}

const NEVER_BYLINE: ReadonlySet<Foreign | null> = new Set<Foreign | null>(['related', 'comments', 'navigation']);

function mayBeByline(block: RawBlock, index: number, { isProse, headline, foreign }: Judgement): boolean {
  if (isProse[index] || index === headline || block.length > LONGEST_LINE) return false;
  return !NEVER_BYLINE.has(foreign[index] ?? null) && isCandidate(block);
}

function isCandidate(block: RawBlock): boolean {
  return block.length >= 2 && !hasName(block, 'caption') && !hasName(block, 'credit') && !isInside(block, 'figure');
}

function isBylineBlock(block: RawBlock): boolean {
  return hasName(block, 'byline') || isInside(block, 'address');
}

/** Whether a name is the outlet's own: its site's, its publisher's, or its host's. */
function isNameOfOutlet({ siteName, articleNode, url, canonical }: PageMetadata): (name: string) => boolean {
  const hosts = [url, canonical ?? ''].flatMap((address) => (URL.canParse(address) ? [new URL(address).hostname] : []));
  const known = [siteName, firstTextOf(articleNode?.publisher), ...hosts, ...hosts.flatMap((host) => host.split('.'))]
    .map((name) => foldTitle(name ?? '').replaceAll(' ', ''))
    .filter((name) => name.length > 1);
  return (name) => known.includes(foldTitle(name).replaceAll(' ', ''));
}
