import { isGerundForm } from '@/lib/core/quotation/chunk';
import type { ContentStart } from '@/lib/core/quotation/indirect/content-start';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

/** `said Sunday, marking the third time`: what goes on behind the comma is the outlet's. */
export function leadsGerund({ chunks, tokens, evidence }: Sentence, index: number): boolean {
  const chunk = chunks[index];
  if (isGerundForm(chunk)) return true;
  const token = tokens[chunk?.from ?? -1];
  return (
    token !== undefined &&
    !token.capital &&
    evidence.table.gerundEndings.some((ending) => token.word.length > ending.length + 2 && token.word.endsWith(ending))
  );
}

/** `denied taking part`, `accused the firm of hiding the debt`: the gerund right behind the verb, or behind the addressee and a preposition. */
export function gerundBehind(sentence: Sentence, verb: number, index: number): ContentStart | null {
  const { chunks, tokens, evidence } = sentence;
  const chunk = chunks[index];
  const governing = chunks[verb];
  if (!chunk || governing?.kind !== 'verb') return null;
  const { frames } = governing.verb.sense.verb;
  const isGerund = (at: number) => {
    const token = tokens[at];
    return (
      token?.shape === 'word' &&
      !token.capital &&
      evidence.table.gerundEndings.some(
        (ending) => token.word.endsWith(ending) && token.word.length > ending.length + 2,
      )
    );
  };
  const isJoint = (at: number) => (senseOf(evidence, tokens[at]).bits & (IS.preposition | IS.of)) !== 0;
  if (frames.includes('person')) {
    // `a man accused of hiding it`: without whom it accuses, the verb is a participle.
    if (index === verb + 1 && chunk.kind === 'preposition' && !governing.verb.isPassive) return null;
    for (let at = chunk.from; at < chunk.to; at += 1) {
      const next = tokens[at + 1];
      if (next && isJoint(at) && isGerund(at + 1)) return { at: next.start, index, rule: 'indirect-gerund' };
    }
    return null;
  }
  // `denied ever taking part`
  const isBehindAdverb = index === verb + 2 && chunks[verb + 1]?.kind === 'adverb';
  if (!isGerund(chunk.from) || (index !== verb + 1 && !isBehindAdverb)) return null;
  return { at: chunks[verb + 1]?.start ?? chunk.start, index, rule: 'indirect-gerund' };
}
