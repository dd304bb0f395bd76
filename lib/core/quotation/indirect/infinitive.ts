import type { Chunk } from '@/lib/core/quotation/chunk';
import { hasFinite } from '@/lib/core/quotation/indirect/boundary';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { isGoverned } from '@/lib/core/quotation/subject';
import { isMarkedInfinitive } from '@/lib/core/quotation/verb-second';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import type { Token } from '@/lib/core/text/tokens';

/** `avant d'ajouter que`, `et de préciser que`. */
export function followsInfinitiveMarker(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[(sentence.chunks[at]?.from ?? 0) - 1];
  const lead = sentence.chunks[at - 2];
  if (!(senseOf(sentence.evidence, before).bits & IS.infinitiveMarker))
    return sentence.chunks[at - 1]?.kind === 'subordinator' || isPerfectBehindPreposition(sentence, at);
  if (lead?.kind === 'phrase') return isPresented(sentence, at - 2);
  return (
    lead?.kind === 'and' ||
    lead?.kind === 'comma' ||
    lead?.kind === 'quote' ||
    lead?.kind === 'adverb' ||
    lead?.kind === 'preposition' ||
    // `wrote to say that …`, `went on to note that …`
    (sentence.evidence.table.gerundEndings.length > 0 && lead?.kind === 'verb' && lead.verb.sense.verb.class === 'S1')
  );
}

/** `Dopo aver ricordato che …`, but not `senza aver detto che …`, where subjects drop. */
function isPerfectBehindPreposition({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const lead = chunks[at - 1];
  const verb = chunks[at];
  if (!evidence.table.lexicon.grammar.subjectsDrop || lead?.kind !== 'preposition' || !verb) return false;
  const isLed = at === 1 || chunks[at - 2]?.kind === 'comma' || chunks[at - 2]?.kind === 'quote';
  return isLed && verb.to > verb.from + 1 && !evidence.table.privatives.has(tokens[lead.from]?.word ?? '');
}

/** `È stato il sindaco a spiegare che …`: whom a copula presents as the one who does it. */
function isPresented({ chunks, tokens, evidence }: Sentence, phrase: number): boolean {
  const copula = chunks[phrase - 1];
  if (!evidence.table.lexicon.grammar.subjectsDrop || copula?.kind !== 'other-verb') return false;
  return (senseOf(evidence, tokens[copula.from]).bits & IS.copula) !== 0;
}

/** `forderte, das Dach zu erneuern`: the infinitive stands last, with its marker before it or within (`einzustellen`). */
export function leadsClauseOfInfinitive(sentence: Sentence, index: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  if (!evidence.table.lexicon.grammar.verbSecond || chunks[index - 1]?.kind !== 'comma') return false;
  for (let at = index; at < chunks.length; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'complementiser' || kind === 'relative' || kind === 'colon') return false;
    const isEnd = kind === 'comma' || kind === 'stop' || kind === 'and';
    if (!isEnd && at < chunks.length - 1) continue;
    const last = isEnd ? (chunks[at]?.from ?? 0) - 1 : tokens.length - 1;
    // `versprach, das Dach „neu zu decken“`: where no other verb stands, the marks hold the infinitive.
    if (kind !== 'and' && tokens[last]?.text === '«»')
      return chunks[isEnd ? at - 2 : at - 1]?.kind === 'phrase' && !hasFinite(chunks, index, at);
    if (isInfinitiveForm(sentence, tokens[last]?.word ?? '') && isMarkedInfinitive(tokens, last)) return true;
    // `Dach und Fenster zu erneuern`
    if (kind !== 'and') return false;
  }
  return false;
}

/** Whether a chunk is the `to`, `de` or `zu` of an infinitive. */
export function isInfinitiveMarker(sentence: Sentence, index: number): boolean {
  const chunk = sentence.chunks[index];
  return (
    chunk !== undefined &&
    chunk.to === chunk.from + 1 &&
    (senseOf(sentence.evidence, sentence.tokens[chunk.from]).bits & IS.infinitiveMarker) !== 0
  );
}

/** Whether a verb in the infinitive may follow: an unlisted word with an ending that only infinitives have cannot be told, so any small word that is no article. */
export function leadsInfinitive(sentence: Sentence, index: number): boolean {
  const from = sentence.chunks[index]?.to ?? 0;
  const { infinitives } = sentence.evidence.table;
  for (let at = from; at < from + 4; at += 1) {
    const token = sentence.tokens[at];
    if (token?.shape !== 'word' || token.capital) return false;
    const sense = senseOf(sentence.evidence, token);
    if (sense.verbs.some((verb) => verb.tense === 'infinitive') || isAuxiliaryInfinitive(sentence, token)) return true;
    if (sense.bits & (IS.clitic | IS.negation | IS.adverb)) continue;
    // `à la préfecture`: behind an article what only ends like an infinitive is a noun.
    if (infinitives.size > 0 && at > from && isArticleOf(sentence, at - 1)) return infinitives.has(token.word);
    if (sense.bits & IS.function || isNounInstead(sentence, token)) return false;
    return isInfinitiveForm(sentence, token.word);
  }
  return false;
}

/** `appealed to owners`, `told to passing ships`: where the infinitive has no ending of its own, a word for people, a plural or a gerund is none. */
function isNounInstead({ evidence }: Sentence, token: Token): boolean {
  if (evidence.table.gerundEndings.length === 0) return false;
  return senseOf(evidence, token).role?.kind === 'person' || /(?:[^su]s|ing|tion)$/.test(token.word);
}

/** `ont répété ces derniers jours souhaiter …`: times and places may part the verb from its infinitive, no object and no preposition. */
export function mayBeBareInfinitive(chunks: readonly Chunk[], verb: number, index: number): boolean {
  if (index === verb + 1) return true;
  const before = chunks[index - 1]?.kind;
  if (before !== 'phrase' && before !== 'adverb' && before !== 'comma') return false;
  for (let at = verb + 1; at < index; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'phrase' && !isGoverned(chunks, at) && (chunk.phrase.name || chunk.phrase.head)) return false;
  }
  return true;
}

/** `affirme avoir tiré parti`: an infinitive right behind the verb. */
export function leadsBareInfinitive(sentence: Sentence, index: number): boolean {
  const from = sentence.chunks[index]?.from ?? 0;
  if (sentence.evidence.table.infinitiveEndings.length === 0) return false;
  for (let at = from; at < from + 4; at += 1) {
    const token = sentence.tokens[at];
    if (token?.shape !== 'word' || token.capital) return false;
    const sense = senseOf(sentence.evidence, token);
    if (sense.verbs.some((verb) => verb.tense === 'infinitive') || isAuxiliaryInfinitive(sentence, token)) return true;
    if (sense.bits & IS.negation || (sense.bits & IS.clitic && !isArticleOf(sentence, at))) continue;
    return !(sense.bits & IS.function) && token.word.length > 3 && isInfinitiveForm(sentence, token.word);
  }
  return false;
}

/** `relatam ter ouvido`, `afferma di essere`. */
function isAuxiliaryInfinitive({ evidence }: Sentence, token: Token): boolean {
  const { grammar } = evidence.table.lexicon;
  if (!grammar.subjectsDrop || !(senseOf(evidence, token).bits & (IS.auxiliary | IS.copula))) return false;
  return evidence.table.infinitiveEndings.some((ending) => token.word.endsWith(ending));
}

function isArticleOf(sentence: Sentence, at: number): boolean {
  return senseOf(sentence.evidence, sentence.tokens[at]).determiner !== null;
}

function isInfinitiveForm(sentence: Sentence, word: string): boolean {
  const { infinitiveEndings } = sentence.evidence.table;
  if (word.includes('-')) return false;
  return infinitiveEndings.length === 0 || infinitiveEndings.some((ending) => word.endsWith(ending));
}
