import type { Draft } from '@/lib/core/quotation/draft';
import type { Figure } from '@/lib/core/speaker/figure';
import { foldName } from '@/lib/core/speaker/name';
import { letterPattern } from '@/lib/core/text/letter-pattern';

/** More of them is no article: the rest are left as they stand. */
const MOST_REPEATS = 200;
/** How many quotations are folded between two pauses. */
const STRIDE = 64;

/** Headline fragments, subheadings, captions and pull quotes whose words stand in the body take the body's speaker, unless they name one; yields on the way so that a driver may pause. */
export function* linkRepeats(drafts: readonly Draft[], text: string): Generator<void> {
  const repeats = drafts.filter((draft) => draft.place !== 'body' && draft.kind !== 'indirect').slice(0, MOST_REPEATS);
  if (repeats.length === 0) return;
  const body = drafts.filter((draft) => draft.place === 'body');
  const folded = new Map<Draft, string>();
  for (const [at, draft] of body.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    folded.set(draft, fold(text.slice(draft.start, draft.end)));
  }
  for (const draft of repeats) {
    yield;
    const words = fold(text.slice(draft.start, draft.end));
    const original =
      body.find((other) => other.kind !== 'indirect' && isRepeat(words, folded.get(other) ?? '')) ??
      body.find((other) => isRepeat(words, folded.get(other) ?? ''));
    if (!original) continue;
    draft.repeats = original;
    if (draft.basis === 'stated') identify(drafts, draft.speaker, original.speaker);
    if (draft.basis === 'stated') identify(drafts, original.speaker, draft.speaker);
    if (draft.speaker && draft.basis === 'stated') continue;
    draft.speaker = original.speaker;
    draft.mention = original.mention;
    draft.cue = original.cue;
    draft.basis = original.speaker ? 'inferred' : 'none';
    draft.rule = 'repeats-body';
  }
}

/** Words that the headline gives to a name and the body to a role, or the other way round, make the two one: the role's quotations are the name's. */
function identify(drafts: readonly Draft[], named: Figure | null, role: Figure | null): void {
  if (!named || !role || named === role || named.tokens.length === 0 || role.tokens.length > 0) return;
  if (named.kind !== 'person' || role.kind !== 'person' || role.number === 'p') return;
  if (named.gender !== 'b' && role.gender !== 'b' && named.gender !== role.gender) return;
  named.role ??= role.name;
  for (const draft of drafts) {
    if (draft.speaker !== role) continue;
    draft.speaker = named;
    draft.basis = 'inferred';
  }
}

const BETWEEN_WORDS = letterPattern(String.raw`[^\p{L}\p{N} ]+`, 'g');

function fold(words: string): string {
  const folded = foldName(words);
  return ` ${folded.replace(BETWEEN_WORDS.for(folded), ' ').replace(/\s+/g, ' ').trim()} `;
}

function isRepeat(words: string, body: string): boolean {
  return words.length > 4 && (body.includes(words) || (body.length > 24 && words.includes(body)));
}
