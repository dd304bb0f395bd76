import { isNotice, type NoticeReader } from '@/lib/core/consent/notice-reader';
import { quotedLabels } from '@/lib/core/consent/quoted-labels';
import type { NoticeSearch } from '@/lib/dom/consent/notice-finder';
import { type FoundControl, isClosedAbove, type NoticePart, readNoticeParts } from '@/lib/dom/consent/notice-parts';

/** How many elements before the document's end are looked at. */
const MOST_ELEMENTS = 400;
const LONGEST_BLOCK = 3000;
const SHORTEST_BLOCK = 20;
/** A sentence about cookies is no shorter: below are links to settings and policies. */
const SHORTEST_SENTENCE = 40;
/** Blocks apart at most between two paragraphs of one notice. */
const WIDEST_GAP = 2;

/** A notice that stands as running text in the document's tail, its choices quoted or as controls; null if there is none. */
export function findRunningNotice(search: NoticeSearch): NoticePart | null {
  const blocks = lastBlocks(search.document).filter((block) => !isClosedAbove(block));
  const run = noticeRun(blocks, search.reader);
  const parts = run.map((block) => readNoticeParts(block, search)?.shown).filter((part) => part !== undefined);
  const text = parts.map((part) => part.text).join('\n');
  const controls = [...parts.flatMap((part) => part.controls), ...quotedControls(text, search.reader)];
  const kinds = new Set(controls.map(({ kind }) => kind).filter((kind) => kind !== null));
  // Text about cookies names one answer or the other; a notice in running text offers a choice.
  const isAnswerable = kinds.has('accept') && (kinds.has('reject') || kinds.has('settings'));
  if (!isAnswerable || !isNotice(text, kinds, search.reader)) return null;
  return { text, controls: withoutRepeats(controls), links: parts.flatMap((part) => part.links) };
}

/** The document's last blocks of text, in reading order; walked from the end, so that a long page costs no more than a short one. */
function lastBlocks(document: Document): Element[] {
  const blocks: Element[] = [];
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_ELEMENT);
  let node = lastDescendant(walker);
  for (let count = 0; node && count < MOST_ELEMENTS; count += 1, node = walker.previousNode()) {
    const element = node as Element;
    if (isTextBlock(element)) blocks.unshift(element);
  }
  return blocks;
}

function lastDescendant(walker: TreeWalker): Node | null {
  let node: Node | null = walker.currentNode;
  for (let last = walker.lastChild(); last; last = walker.lastChild()) node = last;
  return node === walker.root ? null : node;
}

function isTextBlock(element: Element): boolean {
  if (!['P', 'DIV', 'LI', 'SECTION', 'SPAN'].includes(element.tagName)) return false;
  if (element.querySelector('p, div, li, section, ul') !== null) return false;
  if (element.tagName === 'SPAN' && element.parentElement?.closest('p, li, button, a')) return false;
  const { length } = (element.textContent ?? '').trim();
  return length <= LONGEST_BLOCK && length >= SHORTEST_BLOCK;
}

/** The last run of neighbouring blocks that speak of cookies, or offer answers beside those that do. */
function noticeRun(blocks: readonly Element[], reader: NoticeReader): Element[] {
  const about = blocks.map((block) => isAboutCookies(block, reader));
  const last = about.lastIndexOf(true);
  if (last < 0) return [];
  let first = last;
  for (let index = last; index >= 0 && first - index <= WIDEST_GAP; index -= 1) if (about[index]) first = index;
  return blocks.slice(first, last + 1);
}

function isAboutCookies(block: Element, reader: NoticeReader): boolean {
  const text = (block.textContent ?? '').trim();
  if (text.length < SHORTEST_SENTENCE) return false;
  const signs = new Set(reader.signsIn(text).map(({ meaning }) => meaning));
  if (signs.has('cookies') && (signs.has('use') || signs.has('consent'))) return true;
  return quotedLabels(text).some((label) => isAnswer(label, reader));
}

function isAnswer(label: string, reader: NoticeReader): boolean {
  const kind = reader.kindOf(label, 'other');
  return kind === 'accept' || kind === 'reject';
}

function quotedControls(text: string, reader: NoticeReader): FoundControl[] {
  return quotedLabels(text).flatMap((label) => {
    const kind = reader.kindOf(label, 'other');
    const node = document.documentElement;
    return kind ? [{ node, label, element: 'other' as const, kind, checked: null, disabled: false }] : [];
  });
}

function withoutRepeats(controls: readonly FoundControl[]): FoundControl[] {
  return controls.filter(
    ({ kind, label }, index) =>
      controls.findIndex((other) => other.kind === kind && other.label.toLowerCase() === label.toLowerCase()) === index,
  );
}
