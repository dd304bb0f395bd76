import type { Chunk } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Figure } from '@/lib/core/speaker/figure';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** `Robin Vale sold his boat`: a first name that no list knows has its gender from what the sentence goes on with. */
export function learnGender(
  { chunks, tokens, evidence }: Sentence,
  subject: NounPhrase,
  figures: ReadonlyMap<NounPhrase, Figure | null>,
): void {
  const figure = figures.get(subject);
  if (figure?.kind !== 'person' || figure.gender !== 'b' || figure.tokens.length === 0) return;
  for (const piece of chunks) {
    if (piece.start <= subject.start) continue;
    if (opensAnother(piece)) return;
    for (let at = piece.from; at < piece.to; at += 1) {
      const gender = evidence.table.genderTells.get(tokens[at]?.word ?? '');
      if (!gender) continue;
      figure.gender = gender;
      figure.isGenderLearned = true;
      figure.isHuman = true;
      return;
    }
    if (namesAnother(piece, figure, figures)) return;
  }
}

/** `Robin Vale said her client …`: what somebody says, or another clause tells, is about others. */
function opensAnother(piece: Chunk): boolean {
  const { kind } = piece;
  if (kind === 'verb') return piece.verb.sense.verb.class !== 'S4';
  return kind === 'complementiser' || kind === 'relative' || kind === 'quote';
}

function namesAnother(piece: Chunk, figure: Figure, figures: ReadonlyMap<NounPhrase, Figure | null>): boolean {
  const other = piece.kind === 'phrase' ? figures.get(piece.phrase) : null;
  return other != null && other !== figure && other.kind === 'person' && other.isHuman;
}
