import type { BlockRole } from '@/lib/core/article/article';
import { LABELS, LEADS_OUT, LEGAL } from '@/lib/core/article/phrases';
import { foldTitle } from '@/lib/core/article/titles';
import { type ArticleRoot, headingLevel, isDense, type Judgement, type ReadablePage } from './article-root';
import type { PageMetadata } from './metadata';
import type { NamedRole } from './page-vocabulary';
import type { PageWalk, RawBlock, Region } from './page-walk';
import type { MappedText } from './text-map';

/** A block of the article, with the element and the text it was read from. */
export interface ChosenBlock {
  readonly index: number;
  readonly raw: RawBlock;
  readonly role: BlockRole;
  readonly mapped: MappedText;
  readonly scope: number;
}

interface Page extends ReadablePage {
  readonly judgement: Judgement;
  readonly root: ArticleRoot;
}

/** The blocks of the article in reading order, each with its role. */
export function chooseBlocks(readable: ReadablePage, judgement: Judgement, root: ArticleRoot): readonly ChosenBlock[] {
  const page: Page = { ...readable, judgement, root };
  const headline = judgement.headline ?? lastHeadingBefore(page.walk, root.first);
  const standfirst = findStandfirst(page, headline);
  const chosen: ChosenBlock[] = [];
  const from = Math.min(headline ?? root.first, root.first);
  const to = lastIndex(page);
  for (let index = from; index <= to; index += 1) {
    const raw = page.walk.blocks[index];
    if (!raw) continue;
    const role = roleOf(page, index, raw, headline, standfirst);
    if (role) chosen.push({ index, raw, role, mapped: page.read(index), scope: 0 });
  }
  return withoutRepeats(chosen.filter(({ mapped }) => mapped.text !== ''));
}

/** The running text may end with a short line that is no prose by itself. */
function lastIndex({ walk, judgement, root }: Page): number {
  let last = root.last;
  const parent = walk.blocks[root.last]?.element.parentElement;
  for (let index = root.last + 1; index < root.region.end; index += 1) {
    const block = walk.blocks[index];
    if (!block || judgement.foreign[index] || block.element.localName !== 'p' || block.element.parentElement !== parent)
      break;
    last = index;
  }
  return last;
}

function lastHeadingBefore(walk: PageWalk, end: number): number | null {
  for (let index = end - 1; index >= 0; index -= 1) {
    const block = walk.blocks[index];
    if (block && headingLevel(block) > 0 && headingLevel(block) < 3 && !block.inLink) return index;
  }
  return null;
}

/** The block under the headline that sums up the article: by its name, by the declared description, or by its place. */
function findStandfirst(page: Page, headline: number | null): number | null {
  const { walk, judgement, root, metadata, read } = page;
  const from = headline === null ? root.region.first : headline + 1;
  const until = Math.min(root.first + 3, root.last);
  const bodyParent = walk.blocks[Math.min(root.first + 2, root.last)]?.element.parentElement ?? null;
  const candidates: number[] = [];
  for (let index = from; index <= until; index += 1) {
    const block = walk.blocks[index];
    if (!block || judgement.foreign[index] || block.inLink || block.length < 30 || block.length > 900) continue;
    if (hasName(block, 'caption') || hasName(block, 'credit') || hasName(block, 'byline') || isCaption(block)) continue;
    if (block.linkLength > block.length / 2) continue;
    candidates.push(index);
  }
  const named = candidates.find((index) => hasName(walk.blocks[index], 'standfirst', root.region));
  if (named !== undefined) return named;
  const described = candidates.find((index) => {
    const block = walk.blocks[index];
    if (!block || block.element.parentElement === bodyParent) return false;
    return metadata.descriptions.some((description) => isSameOpening(read(index).text, description));
  });
  if (described !== undefined) return described;
  const placed = candidates.find((index) => {
    const block = walk.blocks[index];
    return (
      block !== undefined && index < root.first && block.length >= 50 && block.element.parentElement !== bodyParent
    );
  });
  return placed ?? null;
}

function isSameOpening(text: string, description: string): boolean {
  const [a, b] = [foldTitle(text), foldTitle(description)];
  const length = Math.min(a.length, b.length, 100);
  return length >= 40 && a.slice(0, length) === b.slice(0, length);
}

/** Whether the block's own element, or one close above it, bears a name of this part. */
function hasName(block: RawBlock | undefined, name: NamedRole, below: Region | null = null): boolean {
  if (!block) return false;
  if (block.names.has(name)) return true;
  let region: Region | null = block.region;
  for (let up = 0; region && region !== below && up < 3; up += 1) {
    if (region.names.has(name) && region.end - region.first <= 6) return true;
    region = region.parent;
  }
  return false;
}

function roleOf(
  page: Page,
  index: number,
  block: RawBlock,
  headline: number | null,
  standfirst: number | null,
): BlockRole | null {
  if (index === headline) return 'headline';
  if (index === standfirst) return 'standfirst';
  const { judgement, root, metadata, read } = page;
  const foreign = judgement.foreign[index];
  if (foreign) return isQuotedAside(block) && isInRoot(index, root) && !block.inLink ? 'pull-quote' : null;
  if (isCaption(block)) return captionRole(block, read(index).text);
  if (index < root.first) return isByline(block, metadata, read(index).text) ? 'byline' : null;
  if (!isInRoot(index, root) || block.inLink || leadsOut(block, read(index).text)) return null;
  if (judgement.isProse[index]) return bodyRole(block);
  return isTextBesideProse(block, read(index).text) ? bodyRole(block) : null;
}

function isInRoot(index: number, root: ArticleRoot): boolean {
  return index >= root.region.first && index < root.region.end;
}

function isQuotedAside(block: RawBlock): boolean {
  return (
    block.length >= 30 && (hasName(block, 'pull-quote') || isInside(block, 'blockquote')) && !hasName(block, 'embed')
  );
}

function isCaption(block: RawBlock): boolean {
  if (block.inLink && block.length < 40) return false;
  return (
    isInside(block, 'figcaption') || isInside(block, 'figure') || hasName(block, 'caption') || hasName(block, 'credit')
  );
}

function captionRole(block: RawBlock, text: string): BlockRole | null {
  if (isInside(block, 'blockquote')) return 'pull-quote';
  if (/^h[1-6]$/.test(block.element.localName) && !isInside(block, 'figcaption')) return 'subheading';
  if (block.names.has('credit') || /^\s*(?:©|\(c\)|foto:|photo:|photo by|crédits?\b|image:|bild:|picture:)/i.test(text))
    return 'credit';
  return text.length > 2 ? 'caption' : null;
}

function isByline(block: RawBlock, metadata: PageMetadata, text: string): boolean {
  if (text.length > 160) return false;
  return (
    (hasName(block, 'byline') || metadata.authors.some((author) => text.includes(author))) && /\p{L}{2}/u.test(text)
  );
}

function isInside(block: RawBlock, tag: string): boolean {
  for (let region: Region | null = block.region; region; region = region.parent) {
    if (region.element.localName === tag) return true;
  }
  return false;
}

function bodyRole(block: RawBlock): BlockRole {
  if (hasName(block, 'embed')) return 'embed';
  if (hasName(block, 'pull-quote')) return 'pull-quote';
  if (isInside(block, 'blockquote')) return 'blockquote';
  if (headingLevel(block) > 0) return 'subheading';
  if (isInside(block, 'li')) return 'list-item';
  if (hasName(block, 'question')) return 'question';
  if (hasName(block, 'answer')) return 'answer';
  if (hasName(block, 'subheading')) return 'subheading';
  return 'paragraph';
}

/** Lines that lead to other stories, and labels of advertisements and tools. */
function leadsOut(block: RawBlock, text: string): boolean {
  const folded = text.toLowerCase().trim();
  if (LABELS.has(folded.replace(/[.:…]+$/, ''))) return true;
  if (block.length < 300 && LEGAL.test(folded)) return true;
  const linkShare = block.length > 0 ? block.linkLength / block.length : 0;
  if (linkShare > (block.element.localName === 'li' ? 0.5 : 0.8) && block.length < 200) return true;
  return (linkShare > 0.3 || block.length < 90) && LEADS_OUT.some((opening) => folded.startsWith(opening));
}

function isTextBesideProse(block: RawBlock, text: string): boolean {
  if (hasName(block, 'date') || hasName(block, 'kicker')) return false;
  if (headingLevel(block) > 0) return block.length >= 3 && block.linkLength < block.length / 2;
  const tag = block.element.localName;
  if (tag === 'p' || tag === 'li' || tag === 'dd' || tag === 'dt') return block.linkLength < block.length * 0.8;
  if (isInside(block, 'blockquote')) return true;
  return block.length >= (isDense(text) ? 8 : 25) && /[.!?…:;»”"。！？]$/.test(text);
}

/** A headline, standfirst or caption that is printed twice is read once. */
function withoutRepeats(blocks: readonly ChosenBlock[]): readonly ChosenBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ role, mapped }) => {
    if (role === 'paragraph' && mapped.text.length < 60) return true;
    const folded = foldTitle(mapped.text);
    if (folded.length < 12) return true;
    if (seen.has(folded)) return role === 'pull-quote' || role === 'blockquote';
    seen.add(folded);
    return true;
  });
}
