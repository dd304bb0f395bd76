import { hasDate } from '@/lib/core/article/dates';
import { foldTitle } from '@/lib/core/article/titles';
import type { JudgedPage } from './article-blocks';
import type { RawBlock } from './page-walk';
import { hasName, headingLevel, isInside } from './readable-page';

const SHORTEST = 30;
const LONGEST = 900;
/** Without a name or a description that says so, a line must be this long. */
const SHORTEST_BY_PLACE = 50;

/** The block under the headline that sums up the article: by its name, by the declared description, or by its place. */
export function findStandfirst(page: JudgedPage, headline: number | null): number | null {
  const { walk, root, metadata, read } = page;
  const candidates = candidatesOf(page, headline);
  const blockAt = (index: number) => walk.blocks[index];
  const named = candidates.filter((index) => hasName(blockAt(index), 'standfirst', root.region));
  // A deck is set as a heading; a summary beside it may be the search engine's.
  const deck = named.find((index) => isHeading(blockAt(index))) ?? named[0];
  if (deck !== undefined) return deck;
  const bodyParent = blockAt(Math.min(root.first + 2, root.last))?.element.parentElement ?? null;
  const apart = candidates.filter((index) => blockAt(index)?.element.parentElement !== bodyParent);
  const described = apart.find((index) =>
    metadata.descriptions.some((description) => isSameOpening(read(index).text, description)),
  );
  if (described !== undefined) return described;
  return apart.find((index) => index < root.first && (blockAt(index)?.length ?? 0) >= SHORTEST_BY_PLACE) ?? null;
}

function candidatesOf(page: JudgedPage, headline: number | null): readonly number[] {
  const { walk, judgement, root } = page;
  const from = headline === null ? root.region.first : headline + 1;
  const until = Math.min(root.first + 3, root.last);
  const candidates: number[] = [];
  for (let index = from; index <= until; index += 1) {
    const block = walk.blocks[index];
    if (!block || judgement.foreign[index] || judgement.entries.entryOf(index) > 0) continue;
    if (isLineOfItsOwn(block) && !isDateLine(page.read(index).text)) candidates.push(index);
  }
  return candidates;
}

function isDateLine(text: string): boolean {
  return text.length < 80 && hasDate(text);
}

/** Whether a block may be a standfirst by its form: no caption, no byline, no link, neither short nor long. */
function isLineOfItsOwn(block: RawBlock): boolean {
  if (block.inLink || block.length < SHORTEST || block.length > LONGEST) return false;
  if (block.linkLength > block.length / 2) return false;
  if (block.names.has('standfirst')) return true;
  if (hasName(block, 'caption') || hasName(block, 'credit') || hasName(block, 'byline')) return false;
  return !isInside(block, 'figure') && !isInside(block, 'figcaption');
}

function isHeading(block: RawBlock | undefined): boolean {
  return block !== undefined && headingLevel(block) > 0;
}

function isSameOpening(text: string, description: string): boolean {
  const [a, b] = [foldTitle(text), foldTitle(description)];
  const length = Math.min(a.length, b.length, 100);
  return length >= 40 && a.slice(0, length) === b.slice(0, length);
}
