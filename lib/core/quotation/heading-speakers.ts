import type { Draft } from '@/lib/core/quotation/draft';
import type { Figure } from '@/lib/core/speaker/figure';
import { foldName } from '@/lib/core/speaker/name';
import { letterPattern } from '@/lib/core/text/letter-pattern';

/** Of a fragment's telling words, so many stand in what it sums up. */
const LEAST_ECHO = 0.7;
/** Shorter words tell nothing. */
const TELLING_LENGTH = 4;
const LEAST_TELLING_WORDS = 2;
/** In blocks: a picture may stand between a subheading and its section. */
const REACH_OF_SUBHEADING = 2;
/** Who has more of the quotations of a page than this is the one whom its headline quotes. */
const LEADING_SHARE = 0.6;
const LEAST_LED = 2;
/** More of them is no article: the rest are left as they stand. */
const MOST_HEADINGS = 200;

/** Headings, and quotations drawn out of the text, quote before it names: whoever says the same words in the body, speaks first below, or says nearly all; yields on the way so that a driver may pause. */
export function* nameHeadingSpeakers(drafts: readonly Draft[], text: string): Generator<void> {
  const open = drafts
    .filter(
      ({ place, rule, speaker, kind }) =>
        (speaker === null && place !== 'caption' && (place !== 'body' || rule === 'blockquote')) ||
        (kind === 'block' && rule === 'person-before'),
    )
    .slice(0, MOST_HEADINGS);
  if (open.length === 0) return;
  const body = drafts.filter(({ place, speaker }) => place === 'body' && speaker !== null);
  const words = new Map(body.map((draft) => [draft, tellingWords(draft, text)]));
  for (const draft of open) {
    yield;
    const echoed = findEchoed(tellingWords(draft, text), words);
    const found = echoed?.speaker ?? unechoed(draft, body);
    if (!found) continue;
    draft.speaker = found;
    draft.basis = 'inferred';
    draft.rule = echoed ? 'echoes-body' : draft.place === 'subheading' ? 'section-below' : 'leading-speaker';
  }
}

function unechoed(draft: Draft, body: readonly Draft[]): Figure | null {
  if (draft.place === 'subheading') return firstBelow(draft, body);
  return draft.place === 'headline' || draft.place === 'standfirst' ? leaderOf(body) : null;
}

const WORD = letterPattern(String.raw`[\p{L}\p{N}]+`, 'g');

function tellingWords({ start, end }: Draft, text: string): ReadonlySet<string> {
  const folded = foldName(text.slice(start, end));
  const words = folded.match(WORD.for(folded)) ?? [];
  return new Set(words.filter((word) => word.length >= TELLING_LENGTH));
}

/** The quotation of the body that a heading shortens: « On a tout perdu » of « On a vraiment tout perdu cette nuit ». */
function findEchoed(words: ReadonlySet<string>, body: ReadonlyMap<Draft, ReadonlySet<string>>): Draft | null {
  if (words.size < LEAST_TELLING_WORDS) return null;
  let best: Draft | null = null;
  let most = LEAST_ECHO;
  for (const [draft, said] of body) {
    const share = [...words].filter((word) => said.has(word)).length / words.size;
    if (share < most || (best && share === most)) continue;
    best = draft;
    most = share;
  }
  return best;
}

function firstBelow(heading: Draft, body: readonly Draft[]): Figure | null {
  const first = body.find(({ block, scope }) => block > heading.block && scope === heading.scope);
  return first && first.block - heading.block <= REACH_OF_SUBHEADING ? first.speaker : null;
}

/** The one speaker of nearly all marked quotations. */
function leaderOf(body: readonly Draft[]): Figure | null {
  const marked = body.filter(({ kind }) => kind !== 'indirect');
  const counts = new Map<Figure, number>();
  for (const { speaker } of marked) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  for (const [figure, count] of counts) if (count >= LEAST_LED && count / marked.length > LEADING_SHARE) return figure;
  return null;
}
