import { IS, type VerbSense } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import type { Token } from '@/lib/core/text/tokens';

/** Whether an ending tells an adverb: `-ment`, `-ly`. */
export function isAdverb(token: Token, evidence: NameEvidence): boolean {
  return evidence.table.adverbEndings.some(
    (ending) => token.word.endsWith(ending) && token.word.length > ending.length + 2,
  );
}

/** The one of a word's senses as a verb that its auxiliary and particle allow; null where none fits. */
export function pickVerb(
  tokens: readonly Token[],
  at: number,
  senses: readonly VerbSense[],
  auxiliary: number,
  isReflexive: boolean,
  evidence: NameEvidence,
): VerbSense | null {
  let best: VerbSense | null = null;
  const isToInfinitive =
    senses.some((sense) => sense.tense === 'infinitive') &&
    (senseOf(evidence, tokens[beforeAdverb(tokens, at, evidence)]).bits & IS.infinitiveMarker) !== 0;
  for (const sense of senses) {
    if (!fits(sense, tokens, at, isReflexive, evidence)) continue;
    if (isToInfinitive && sense.tense === 'finite') continue;
    if (auxiliary !== 0 && (sense.tense === 'participle' || sense.tense === 'infinitive'))
      return (
        (isReflexive && senses.find(({ verb, tense }) => verb.particle === 'se' && tense === sense.tense)) || sense
      );
    if (auxiliary === 0 && sense.tense === 'finite' && (best === null || best.tense !== 'finite')) best = sense;
    best ??= sense;
    if (sense.verb.particle !== null && best.verb.particle === null && sense.tense === best.tense) best = sense;
  }
  if (best && auxiliary & (IS.auxiliary | IS.copula) && best.tense === 'finite') return null;
  return best;
}

/** `to effectively end`: where the word stands that an adverb parts from the verb at `at`. */
function beforeAdverb(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  const token = tokens[at - 1];
  return token && isAdverb(token, evidence) ? at - 2 : at - 1;
}

/** Beyond it, a separated particle belongs to another verb. */
const PARTICLE_REACH = 24;

function fits(
  sense: VerbSense,
  tokens: readonly Token[],
  at: number,
  isReflexive: boolean,
  evidence: NameEvidence,
): boolean {
  const { particle } = sense.verb;
  if (particle === null) return true;
  if (particle === 'se') return isReflexive || (tokens[at + 1]?.enclitic === true && tokens[at + 1]?.word === 'se');
  const words = evidence.table.particles.get(particle) ?? [];
  if (words.length > 1 && words.every((word, index) => tokens[at - words.length + index]?.word === word)) return true;
  const reach = evidence.table.lexicon.grammar.nounsHaveCapitals ? PARTICLE_REACH : 4;
  for (let start = at + 1; start <= at + reach && start < tokens.length; start += 1) {
    const isThere = words.every((word, index) => tokens[start + index]?.word === word);
    if (isThere && (words.length > 1 || mayEndClause(tokens, start, evidence))) return true;
    if (tokens[start]?.shape === 'stop') return false;
  }
  return false;
}

/** `kündigte an, …`, but `sprach an der Uni`: a particle that is also a preposition stands last in its clause. */
function mayEndClause(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { verbSecond } = evidence.table.lexicon.grammar;
  if (!verbSecond || !(senseOf(evidence, tokens[at]).bits & IS.preposition)) return true;
  const next = tokens[at + 1];
  if (next?.shape !== 'word') return next?.shape !== 'number' && next?.text !== '«»';
  return (senseOf(evidence, next).bits & (IS.and | IS.contrast | IS.subordinator | IS.complementiser)) !== 0;
}
