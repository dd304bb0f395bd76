import type { Draft } from '@/lib/core/quotation/draft';
import { foldName } from '@/lib/core/speaker/name';

/** Headline fragments, subheadings, captions and pull quotes whose words stand in the body take the body's speaker, unless they name one. */
export function linkRepeats(drafts: readonly Draft[], text: string): void {
  const body = drafts.filter((draft) => draft.place === 'body');
  const folded = new Map(body.map((draft) => [draft, fold(text.slice(draft.start, draft.end))]));
  for (const draft of drafts) {
    if (draft.place === 'body' || draft.kind === 'indirect') continue;
    const words = fold(text.slice(draft.start, draft.end));
    const original =
      body.find((other) => other.kind !== 'indirect' && isRepeat(words, folded.get(other) ?? '')) ??
      body.find((other) => isRepeat(words, folded.get(other) ?? ''));
    if (!original) continue;
    draft.repeats = original;
    if (draft.speaker && draft.basis === 'stated') continue;
    draft.speaker = original.speaker;
    draft.mention = original.mention;
    draft.cue = original.cue;
    draft.basis = original.speaker ? 'inferred' : 'none';
    draft.rule = 'repeats-body';
  }
}

function fold(words: string): string {
  return ` ${foldName(words)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
}

function isRepeat(words: string, body: string): boolean {
  return words.length > 4 && (body.includes(words) || (body.length > 24 && words.includes(body)));
}
