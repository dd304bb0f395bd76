import type { Sentence } from '@/lib/core/quotation/sentence';
import { endsClause } from '@/lib/core/quotation/verb-second';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/** « … », a dit le ministre: the subject follows. Not so where the verb ends its clause: `…, die den Plan „Unsinn“ nannte`. */
export function isBehindQuote(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const chunk = chunks[at];
  if (endsClause(sentence, at)) return false;
  if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite') return false;
  return (
    chunks[at - 1]?.kind === 'quote' ||
    (chunks[at - 2]?.kind === 'quote' && (chunks[at - 1]?.kind === 'comma' || chunks[at - 1]?.kind === 'dash'))
  );
}

/** `añadió antes de cerrar la carpeta`: where subjects drop, what follows an infinitive behind a preposition is its object. */
export function isGovernedInfinitive({ chunks, tokens, evidence }: Sentence, index: number): boolean {
  const chunk = chunks[index];
  const { lexicon, infinitiveEndings } = evidence.table;
  if (!lexicon.grammar.subjectsDrop || chunks[index - 1]?.kind !== 'preposition') return false;
  if (chunk?.kind === 'verb') return chunk.verb.form === 'infinitive';
  const token = chunk?.kind === 'word' ? tokens[chunk.from] : undefined;
  return token !== undefined && !token.capital && infinitiveEndings.some((ending) => token.word.endsWith(ending));
}

/** `Chamou a rival de «ingênua»`, `Acusa el plan de frenar la obra`: where subjects drop, whom a verb right before it judges, and nobody else, stands there. */
export function hasObjectBehind(sentence: Sentence, at: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  const verb = chunks[at];
  const joint = chunks[at + 2];
  if (!evidence.table.lexicon.grammar.subjectsDrop || verb?.kind !== 'verb' || chunks[at + 1]?.kind !== 'phrase')
    return false;
  const { class: sort, frames } = verb.verb.sense.verb;
  if (sort !== 'S3' || (frames.length > 0 && !frames.includes('person')) || isBehindQuote(sentence, at)) return false;
  if (joint?.kind === 'subordinator') return true;
  return joint?.kind === 'preposition' && (senseOf(evidence, tokens[joint.from]).bits & JOINTS_OF_JUDGING) !== 0;
}

/** `de` and `como`. */
const JOINTS_OF_JUDGING = IS.of | IS.subordinator;
