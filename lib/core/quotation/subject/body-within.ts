import type { Chunk } from '@/lib/core/quotation/chunk';
import { mayDropSubject } from '@/lib/core/quotation/cue-verb';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { alone, type Subject } from '@/lib/core/quotation/subject';
import { IS } from '@/lib/core/quotation/word-table';
import { isAcronym, senseOf } from '@/lib/core/speaker/name-evidence';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** In chunks. */
const REACH_OF_BODY = 7;

/** `Desde el sindicato aseguran que …`, `…, explican desde la consejería`: the body that a verb in the plural without a subject speaks for. */
export function findBodyWithin(sentence: Sentence, at: number): Subject | null {
  const { chunks, tokens, evidence } = sentence;
  const verb = chunks[at];
  const { within, pluralEndings } = evidence.table;
  if (within.size === 0 || verb?.kind !== 'verb' || !mayDropSubject(sentence, at)) return null;
  const isPlural = tokens
    .slice(verb.from, verb.to)
    .some(({ word }) => pluralEndings.some((ending) => word.endsWith(ending)));
  if (!isPlural) return null;
  for (let index = Math.max(0, at - REACH_OF_BODY); index < at + REACH_OF_BODY; index += 1) {
    const lead = chunks[index];
    const body = chunks[index + 1];
    if (index > at && lead?.kind !== 'preposition' && lead?.kind !== 'adverb' && lead?.kind !== 'phrase') return null;
    if (lead?.kind !== 'preposition' || body?.kind !== 'phrase') continue;
    if (!within.has(tokens[lead.from]?.word ?? '') || !isBody(sentence, lead, body.phrase)) continue;
    return alone(body.phrase);
  }
  return null;
}

/** `En el sindicato`, `No Planalto`, but not `en estado de alerta`: behind a preposition that holds no article a body has one. */
function isBody({ tokens, evidence }: Sentence, lead: Chunk, { head, name, determiner }: NounPhrase): boolean {
  const isBare = determiner === null && (senseOf(evidence, tokens[lead.from]).bits & IS.infinitiveMarker) !== 0;
  if (head && !name) return !isBare && (head.kind === 'organisation' || head.kind === 'group');
  if (head) return head.kind === 'organisation';
  const first = name ? tokens.find(({ start }) => start === name.start) : undefined;
  if (!first) return false;
  return isAcronym(first) || (senseOf(evidence, first).bits & IS.organisationWord) !== 0;
}
