import type { Phrasing } from '@/components/i18n';
import type { FramingMark, Quotation, Report } from '@/lib/core/report';

const BODY_ROLES = new Set(['paragraph', 'list-item', 'blockquote', 'question', 'answer', 'embed']);

const PLACE_KEYS = {
  headline: 'place.headline',
  standfirst: 'place.standfirst',
  subheading: 'place.subheading',
  body: 'place.body',
  caption: 'place.caption',
  'pull-quote': 'place.pullQuote',
} as const;

/** Where in the article something stands, in words: "paragraph 2", "headline". */
export function sayPlace(
  thing: Pick<Quotation | FramingMark, 'place' | 'start'>,
  blocks: Report['article']['blocks'],
  phrasing: Phrasing,
): string {
  const number = thing.place === 'body' ? paragraphNumber(thing.start, blocks) : 0;
  return number > 0 ? phrasing.say('place.paragraph', { number }) : phrasing.say(PLACE_KEYS[thing.place]);
}

/** How many paragraphs of the body begin at or before a position. */
function paragraphNumber(position: number, blocks: Report['article']['blocks']): number {
  return blocks.filter((block) => BODY_ROLES.has(block.role) && block.start <= position).length;
}
