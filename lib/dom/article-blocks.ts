import type { BlockRole } from '@/lib/core/article/article';
import { opensAsByline, parseByline } from '@/lib/core/article/byline';
import { detectTurns } from '@/lib/core/article/interview';
import { FOR_SUBSCRIBERS, LABELS, LEADS_OUT, LEGAL, SENDS_AWAY, STANDS_FOR_EMBED } from '@/lib/core/article/phrases';
import { letterPattern } from '@/lib/core/text/letter-pattern';
import type { ArticleRoot } from './article-root';
import { findAttributions } from './block-attribution';
import type { Judgement } from './judge-blocks';
import type { RawBlock, Region } from './page-walk';
import { BLOCKS_PER_STEP, hasName, headingLevel, isDense, isInside, type ReadablePage } from './readable-page';
import { findStandfirst } from './standfirst';
import type { MappedText } from './text-map';

/** A block of the article, with the element and the text it was read from. */
export interface ChosenBlock {
  readonly index: number;
  readonly raw: RawBlock;
  readonly role: BlockRole;
  readonly mapped: MappedText;
  /** The number of its live entry; 0 outside entries. */
  readonly scope: number;
  /** Who its own element says its words are by. */
  readonly attribution: string | null;
}

/** A page whose article has been found. */
export interface JudgedPage extends ReadablePage {
  readonly judgement: Judgement;
  readonly root: ArticleRoot;
  readonly isInterview: boolean;
}

/** The blocks of the article in reading order, resumably, each with its role. */
export function* chooseBlocks(page: JudgedPage): Generator<void, readonly ChosenBlock[]> {
  const { walk, judgement, root } = page;
  const headline = judgement.headline ?? lastHeadingBefore(walk.blocks, root.first);
  const standfirst = findStandfirst(page, headline);
  const chosen: ChosenBlock[] = [];
  const from = Math.min(headline ?? root.first, root.first);
  const to = lastIndex(page);
  let read = 0;
  for (let index = from; index <= to; index += 1) {
    const raw = walk.blocks[index];
    if (!raw) continue;
    read += Math.max(1, raw.pieces.length / PIECES_OF_BLOCK);
    if (read >= BLOCKS_PER_STEP) {
      read = 0;
      yield;
    }
    const role = roleOf(page, index, raw, { headline, standfirst });
    const scope = judgement.entries.entryOf(index);
    if (role) chosen.push({ index, raw, role, mapped: page.read(index), scope, attribution: null });
  }
  yield;
  const distinct = yield* withoutRepeats(chosen.filter(({ mapped }) => saysSomething(mapped.text)));
  yield;
  const written = withoutBoxHeadings(page, withoutEnd(distinct));
  yield;
  const named = attributed(written);
  yield;
  return yield* asTurns(named, page.isInterview);
}

/** A block of more pieces counts as several: it takes as long to read. */
const PIECES_OF_BLOCK = 20;

const LETTER_OR_FIGURE = letterPattern(String.raw`[\p{L}\p{N}]`);

function saysSomething(text: string): boolean {
  return LETTER_OR_FIGURE.test(text);
}

/** The running text may end with a short line that is no prose by itself, a quotation or a picture. */
function lastIndex({ walk, judgement, root }: JudgedPage): number {
  let last = root.last;
  const parent = walk.blocks[root.last]?.element.parentElement;
  for (let index = root.last + 1; index < root.region.end; index += 1) {
    const block = walk.blocks[index];
    if (!block || judgement.foreign[index] || !ENDING.has(block.tag)) break;
    const box = block.element.closest('blockquote, figure') ?? block.element;
    if (box.parentElement !== parent) break;
    last = index;
  }
  return last;
}

const ENDING: ReadonlySet<string> = new Set(['p', 'blockquote', 'figcaption']);

function lastHeadingBefore(blocks: readonly RawBlock[], end: number): number | null {
  for (let index = end - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block && headingLevel(block) > 0 && headingLevel(block) < 3 && !block.inLink) return index;
  }
  return null;
}

function roleOf(
  page: JudgedPage,
  index: number,
  block: RawBlock,
  { headline, standfirst }: { readonly headline: number | null; readonly standfirst: number | null },
): BlockRole | null {
  if (index === headline) return 'headline';
  if (index === standfirst) return 'standfirst';
  const { judgement, root, metadata, read } = page;
  const foreign = judgement.foreign[index];
  if (foreign) return roleAmongForeign(page, index, block);
  if (isCaption(block)) return captionRole(block, read(index).text);
  if (index < root.first && !isInFirstEntry(page, index))
    return isByline(block, metadata.authors, read(index).text) ? 'byline' : null;
  if (!isInRoot(index, root) || block.inLink || leadsOut(block, read(index).text)) return null;
  if (hasName(block, 'byline') && isByline(block, metadata.authors, read(index).text)) return 'byline';
  if (judgement.isProse[index]) return bodyRole(block, read(index).text);
  if (judgement.entries.entryOf(index) > 0 && opensEntry(page, index)) return 'subheading';
  return isTextBesideProse(block, read(index).text) ? bodyRole(block, read(index).text) : null;
}

/** A quotation drawn out of the text, and the captions of a gallery, may stand in what is otherwise none of the article. */
function roleAmongForeign({ judgement, root, read }: JudgedPage, index: number, block: RawBlock): BlockRole | null {
  if (!isInRoot(index, root) || block.inLink) return null;
  if (isQuotedAside(block)) return 'pull-quote';
  const isGallery = judgement.foreign[index] === 'related' || judgement.foreign[index] === 'aside';
  const isNamed = block.names.has('caption') || isInside(block, 'figcaption');
  return isGallery && isNamed && block.linkLength === 0 ? captionRole(block, read(index).text) : null;
}

function isInFirstEntry({ judgement: { entries }, root }: JudgedPage, index: number): boolean {
  const entry = entries.entryOf(index);
  return entry > 0 && entry === entries.entryOf(root.first);
}

function isInRoot(index: number, root: ArticleRoot): boolean {
  return index >= root.region.first && index < root.region.end;
}

function isQuotedAside(block: RawBlock): boolean {
  if (hasName(block, 'embed') || !(hasName(block, 'pull-quote') || isInside(block, 'blockquote'))) return false;
  return block.length >= 30 || hasName(block, 'byline') || isInside(block, 'cite') || isInside(block, 'footer');
}

function isCaption(block: RawBlock): boolean {
  if (block.linkLength > block.length / 2 || block.names.has('standfirst')) return false;
  return (
    isInside(block, 'figcaption') || isInside(block, 'figure') || hasName(block, 'caption') || hasName(block, 'credit')
  );
}

function captionRole(block: RawBlock, text: string): BlockRole | null {
  if (isInside(block, 'blockquote')) return 'pull-quote';
  if (/^h[1-6]$/.test(block.tag) && !isInside(block, 'figcaption')) return 'subheading';
  if (block.names.has('credit') || CREDIT.test(text.toLowerCase())) return 'credit';
  return text.length > 2 ? 'caption' : null;
}

/** Lower case. */
const CREDIT =
  /^\s*(?:©|\(c\)|(?:foto|photo|photos|fotos|crédits?|credits?|image|images|bild|picture|getty|quelle|fonte|fuente|source)\s?:|photo by|photograph:|foto di|foto de\b|reuters|afp|dpa|getty images)/;

const TWO_LETTERS = letterPattern(String.raw`\p{L}{2}`);

function isByline(block: RawBlock, authors: readonly string[], text: string): boolean {
  if (text.length > 160 || !TWO_LETTERS.test(text)) return false;
  if (authors.some((author) => text.includes(author)) || opensAsByline(text)) return true;
  return (hasName(block, 'byline') || isInside(block, 'address')) && parseByline(text).length > 0;
}

function bodyRole(block: RawBlock, text: string): BlockRole {
  if (hasName(block, 'embed')) return 'embed';
  if (hasName(block, 'pull-quote')) return 'pull-quote';
  if (isInside(block, 'blockquote')) return isInside(block, 'aside') ? 'pull-quote' : 'blockquote';
  if (headingLevel(block) > 0) return 'subheading';
  if (isInside(block, 'li') && !isInEntryOnly(block)) return 'list-item';
  if (hasName(block, 'question')) return 'question';
  if (hasName(block, 'answer')) return 'answer';
  if (hasName(block, 'subheading') || isBoldTitle(block, text)) return 'subheading';
  return 'paragraph';
}

/** A paragraph in an entry that is itself an item of a list is no item of its own. */
function isInEntryOnly(block: RawBlock): boolean {
  for (let region: Region | null = block.region; region; region = region.parent) {
    if (region.tag === 'li') return region.end - region.first > 1 && region.element !== block.element;
  }
  return false;
}

const ENDS_IN_WORD = letterPattern(String.raw`[\p{L}\p{N}]$`);

/** A line in bold that ends as no sentence does. */
function isBoldTitle(block: RawBlock, text: string): boolean {
  return block.strongLength >= block.length * 0.95 && text.length >= 4 && text.length < 100 && ENDS_IN_WORD.test(text);
}

/** A line that leads out is no longer; of others the beginning is enough. */
const LONGEST_LEAD = 320;

/** Lines that lead to other stories, and labels of advertisements and tools. */
function leadsOut(block: RawBlock, text: string): boolean {
  const folded = text.slice(0, LONGEST_LEAD).toLowerCase().trim();
  if (LABELS.has(folded.replace(/[.:…]+$/, ''))) return true;
  if (block.length < 300 && (LEGAL.test(folded) || FOR_SUBSCRIBERS.test(folded) || STANDS_FOR_EMBED.test(folded)))
    return true;
  if (block.length < 250 && /https?:\/\/|www\./.test(folded) && SENDS_AWAY.test(folded)) return true;
  const linkShare = block.length > 0 ? block.linkLength / block.length : 0;
  if (linkShare > (block.tag === 'li' ? 0.5 : 0.8) && block.length < 200) return true;
  return (linkShare > 0.3 || block.length < 90) && LEADS_OUT.some((opening) => folded.startsWith(opening));
}

function isTextBesideProse(block: RawBlock, text: string): boolean {
  if (hasName(block, 'date') || hasName(block, 'kicker')) return false;
  if (headingLevel(block) > 0) return block.length >= 3 && block.linkLength < block.length / 2;
  const tag = block.tag;
  if (tag === 'p' || tag === 'li' || tag === 'dd' || tag === 'dt') return block.linkLength < block.length * 0.8;
  if (isInside(block, 'blockquote')) return true;
  return block.length >= (isDense(text) ? 8 : 25) && /[.!?…:;»”"。！？]$/.test(text);
}

const TWO_WORDS = letterPattern(String.raw`\p{L}{2,}\P{L}+\p{L}{2,}`);

/** A line of words, no mere hour, that stands first in its entry or right after the hour. */
function opensEntry({ walk, judgement, read }: JudgedPage, index: number): boolean {
  const { entries } = judgement;
  const block = walk.blocks[index];
  if (!block || block.linkLength > block.length / 2 || block.length < 12 || block.length > 200) return false;
  const before = [index - 1, index - 2].filter((at) => entries.entryOf(at) === entries.entryOf(index));
  if (before.length === 2 || before.some((at) => judgement.isProse[at])) return false;
  return TWO_WORDS.test(read(index).text) && hasProseAfter(judgement, index);
}

function hasProseAfter({ isProse, entries }: Judgement, index: number): boolean {
  return [index + 1, index + 2].some((at) => isProse[at] && entries.entryOf(at) === entries.entryOf(index));
}

/** A headline, standfirst or caption that is printed twice is read once. */
function* withoutRepeats(blocks: readonly ChosenBlock[]): Generator<void, readonly ChosenBlock[]> {
  const seen = new Set<string>();
  const kept: ChosenBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_PER_STEP === 0) yield;
    const { role, mapped } = block;
    const key = role === 'paragraph' && mapped.text.length < 60 ? '' : keyOf(mapped.text);
    if (!seen.has(key) || role === 'pull-quote' || role === 'blockquote') kept.push(block);
    if (key.length >= 12) seen.add(key);
  }
  return kept;
}

/** What tells a text from all others: its beginning, its end and about how much stands between. */
function keyOf(text: string): string {
  if (text.length <= 2 * LONGEST_KEY) return text.toLowerCase();
  return `${text.slice(0, LONGEST_KEY)}…${text.slice(-LONGEST_KEY)} ${text.length}`;
}

const LONGEST_KEY = 120;

const BODY: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'list-item', 'blockquote', 'question', 'answer']);

/** A heading with nothing below it, and a last line that ends with a colon, lead to what is no text. */
function withoutEnd(blocks: readonly ChosenBlock[]): readonly ChosenBlock[] {
  const isEnd = ({ role, mapped }: ChosenBlock) =>
    role === 'subheading' || (role === 'paragraph' && mapped.text.length < 200 && /[:：]$/.test(mapped.text));
  const last = blocks.findLastIndex((block) => BODY.has(block.role) && !isEnd(block));
  return blocks.filter((block, index) => index <= last || !isEnd(block));
}

/** The heading of a box in the text (a film, a podcast) stands in a container of its own that holds no paragraph. */
function withoutBoxHeadings({ walk, root }: JudgedPage, blocks: readonly ChosenBlock[]): readonly ChosenBlock[] {
  const isText = new Set(blocks.filter(({ role }) => role !== 'subheading').map(({ index }) => index));
  const isHeading = new Set(blocks.filter(({ role }) => role === 'subheading').map(({ index }) => index));
  return blocks.filter(({ role, raw }) => {
    if (role !== 'subheading') return true;
    const box = outermostWithoutText(raw, isText, root.region);
    if (!box) return true;
    let others = 0;
    for (let index = box.first; index < box.end; index += 1) {
      if (!isHeading.has(index) && (walk.blocks[index]?.length ?? 0) > 2) others += 1;
    }
    return others === 0;
  });
}

function outermostWithoutText(raw: RawBlock, isText: ReadonlySet<number>, root: Region): Region | null {
  let box: Region | null = null;
  for (let region: Region | null = raw.region; region && region !== root; region = region.parent) {
    for (let index = region.first; index < region.end; index += 1) if (isText.has(index)) return box;
    box = region;
  }
  return box;
}

/** Gives the words of quotations, pull quotes and embedded posts the name that their own element bears; the line of the name is no text. */
function attributed(blocks: readonly ChosenBlock[]): readonly ChosenBlock[] {
  const { names, lines } = findAttributions(blocks);
  return blocks
    .filter((block) => !lines.has(block))
    .map((block) => ({ ...block, attribution: names.get(block) ?? block.attribution }));
}

/** Marks the turns of an interview. */
function* asTurns(blocks: readonly ChosenBlock[], isInterview: boolean): Generator<void, readonly ChosenBlock[]> {
  const lines = blocks.map(({ role, raw, mapped }) => ({
    text: mapped.text,
    isStrong: raw.strongLength >= raw.length * 0.9 || (/^h[2-6]$/.test(raw.tag) && isInterview),
    isParagraph: role === 'paragraph' || (isInterview && role === 'subheading' && /[?？]$/.test(mapped.text)),
    isHeading: role === 'subheading',
  }));
  yield;
  const turns = detectTurns(lines, isInterview);
  yield;
  return blocks.map((block, index) => {
    const turn = turns[index];
    return turn ? { ...block, role: turn.role, attribution: turn.name } : block;
  });
}
