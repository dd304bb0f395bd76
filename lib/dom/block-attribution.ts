import type { ChosenBlock } from './article-blocks';
import type { RawBlock, Region } from './page-walk';

/** Who the words of quotations are by, and the lines that only say so. */
export interface Attributions {
  readonly names: ReadonlyMap<ChosenBlock, string>;
  readonly lines: ReadonlySet<ChosenBlock>;
}

const QUOTED = new Set(['blockquote', 'pull-quote', 'embed']);
const LONGEST_NAME = 140;
const DASH = /^[—–―-]\s?/;

/** Finds the line in each quotation's own element that names who said it: `cite`, `footer`, the caption of its figure, or a line after a dash. */
export function findAttributions(blocks: readonly ChosenBlock[]): Attributions {
  const names = new Map<ChosenBlock, string>();
  const lines = new Set<ChosenBlock>();
  for (const [element, quoted] of quotedElements(blocks)) {
    const last = quoted.findLastIndex((block) => !isAttributionLine(block, element));
    const named = quoted.slice(last + 1);
    const name = named.map(({ mapped }) => nameIn(mapped.text)).join(', ');
    if (last < 0 || name === '') continue;
    for (const line of named) lines.add(line);
    for (const block of quoted.slice(0, last + 1)) names.set(block, name);
  }
  return { names, lines };
}

/** Without the dash before it, and without the date of a post behind its author's handle. */
function nameIn(line: string): string {
  const handle = /^(.{1,80}?\(@[\w.]{1,40}\))/u.exec(line.replace(DASH, ''));
  return (handle?.[1] ?? line.replace(DASH, '')).trim();
}

/** The blocks of each quoting element: a `blockquote`, a figure around it, or a box that is named so. */
function quotedElements(blocks: readonly ChosenBlock[]): ReadonlyMap<Region, readonly ChosenBlock[]> {
  const found = new Map<Region, ChosenBlock[]>();
  for (const block of blocks) {
    const element = quotingElement(block.raw);
    if (!element) continue;
    const known = found.get(element);
    if (known) known.push(block);
    else found.set(element, [block]);
  }
  return new Map([...found].filter(([, held]) => held.some(({ role }) => QUOTED.has(role))));
}

function quotingElement({ region }: RawBlock): Region | null {
  let found: Region | null = null;
  for (let at: Region | null = region; at; at = at.parent) {
    if (found && at.depth < found.depth - 2) break;
    const { element, tag, names } = at;
    if (tag === 'blockquote') found ??= at;
    else if (names.has('pull-quote') || names.has('embed') || tag === 'figure') {
      const quotations = element.querySelectorAll('blockquote').length;
      if (quotations === 1 || (quotations === 0 && !found && tag !== 'figure')) found = at;
    }
  }
  return found;
}

function isAttributionLine({ raw, mapped }: ChosenBlock, within: Region): boolean {
  if (mapped.text.length > LONGEST_NAME || !/\p{L}{2}/u.test(mapped.text)) return false;
  if (raw.tag === 'cite' || raw.names.has('credit') || raw.names.has('byline')) return true;
  for (let region: Region | null = raw.region; region && region !== within; region = region.parent) {
    const { tag } = region;
    if (tag === 'cite' || tag === 'footer' || tag === 'figcaption') return true;
    if (region.names.has('byline') || region.names.has('credit')) return true;
  }
  return DASH.test(mapped.text);
}
