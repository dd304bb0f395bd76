import { type Chunk, isFiniteVerb, type VerbChunk } from '@/lib/core/quotation/chunk';
import { bareClause } from '@/lib/core/quotation/indirect/bare-clause';
import { hasFinite, isBarrier, isInterrogative, REACH } from '@/lib/core/quotation/indirect/boundary';
import { gerundBehind, leadsGerund } from '@/lib/core/quotation/indirect/gerund';
import {
  isInfinitiveMarker,
  leadsBareInfinitive,
  leadsClauseOfInfinitive,
  leadsInfinitive,
  mayBeBareInfinitive,
} from '@/lib/core/quotation/indirect/infinitive';
import { reportedClauseBehind } from '@/lib/core/quotation/main-clause';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { isGoverned } from '@/lib/core/quotation/subject';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import type { Token } from '@/lib/core/text/tokens';

/** Where the words begin that a verb governs, and the rule that tells. */
export interface ContentStart {
  readonly at: number;
  readonly index: number;
  readonly rule: string;
}

/** `vows not to leave`: the negation before an infinitive's marker is part of what was said. */
function negatedStart(sentence: Sentence, index: number): number {
  const before = sentence.chunks[index - 1];
  const start = sentence.chunks[index]?.start ?? 0;
  if (before?.kind !== 'word' && before?.kind !== 'adverb') return start;
  const token = sentence.tokens[before.from];
  return before.to === before.from + 1 && senseOf(sentence.evidence, token).bits & IS.negation ? before.start : start;
}

/** `sagte am Montag in Kiel, die Fähre fahre wieder`: where the mood tells what is reported, much may part it from the verb. */
export function contentByMood(sentence: Sentence, at: number, { verb }: VerbChunk): ContentStart | null {
  const { hearsayForms, verbSecond } = sentence.evidence.table.lexicon.grammar;
  if (!verbSecond || hearsayForms === '' || !verb.sense.verb.frames.includes('clause')) return null;
  const index = reportedClauseBehind(sentence, at);
  const first = sentence.chunks[index];
  return first ? { at: first.start, index, rule: 'indirect-bare' } : null;
}

/** Where the words begin that the verb governs: behind `que`, at an infinitive, at a bare clause, at a noun. */
export function contentAfter(sentence: Sentence, at: number, verb: VerbChunk): ContentStart | null {
  return clauseAfter(sentence, at, verb) ?? nounAfter(sentence, at, verb);
}

/** `announced a new pier`, `demanded answers`: a thing right behind a verb that puts what is said into a noun. */
function nounAfter({ chunks, tokens, evidence }: Sentence, at: number, { verb }: VerbChunk): ContentStart | null {
  if (!verb.sense.verb.frames.includes('noun') || verb.isPassive) return null;
  const index = verb.sense.verb.particle === null || chunks[at + 1]?.kind !== 'preposition' ? at + 1 : at + 2;
  const first = chunks[index];
  if (!first) return null;
  const isThing = (senseOf(evidence, tokens[first.from]).bits & IS.speechNoun) !== 0;
  if (first.kind !== 'phrase' && first.kind !== 'word' && !isThing) return null;
  if (first.kind === 'phrase' && (first.phrase.pronoun || first.phrase.name || first.phrase.head?.kind === 'person'))
    return null;
  return { at: first.start, index, rule: 'indirect-noun' };
}

function clauseAfter(sentence: Sentence, at: number, verb: VerbChunk): ContentStart | null {
  const { chunks } = sentence;
  const { frames } = verb.verb.sense.verb;
  const gap = behindGap(sentence, at, verb);
  if (gap) return gap;
  let phrases = 0;
  let mayBeBare = frames.includes('clause') && !isInquitOfQuote(chunks, at);
  for (let index = at + 1; index < chunks.length && index <= at + REACH; index += 1) {
    const chunk = chunks[index];
    if (!chunk) return null;
    if (chunk.kind === 'complementiser') return behindComplementiser(sentence, at, index, frames, phrases);
    const start =
      markedInfinitive(sentence, index, frames, phrases) ??
      questionBehind(sentence, at, index, frames, phrases) ??
      (frames.includes('gerund') ? gerundBehind(sentence, at, index) : null) ??
      unmarkedInfinitive(sentence, at, index, verb, phrases);
    if (start) return start;
    const isAddressee =
      phrases === 0 && frames.includes('person') && chunk.kind === 'phrase' && !isFiniteVerb(chunks[index + 1]);
    const bare = mayBeBare && !isAddressee ? bareClause(sentence, at, index) : null;
    if (bare) return bare;
    if (chunk.kind === 'word' && chunks[index + 1]?.kind !== 'adverb') mayBeBare = false;
    if (chunk.kind === 'phrase') phrases += isGoverned(chunks, index) ? 0 : 1;
    const isTitle =
      chunk.kind === 'quote' && chunks[index + 1]?.kind === 'comma' && chunks[index + 2]?.kind === 'complementiser';
    if (
      (isBarrier(chunk) && !isTitle && !isSetOffContrast(chunks, index)) ||
      (chunk.kind === 'comma' && leadsGerund(sentence, index + 1))
    )
      return null;
  }
  return null;
}

/** `the letter, which it said was forged`, `cuts that teachers say hurt pupils`: where the relative is the subject of what is reported, that begins with its verb. */
function behindGap({ chunks, evidence }: Sentence, at: number, { verb }: VerbChunk): ContentStart | null {
  const first = chunks[at + 1];
  if (evidence.table.lexicon.grammar.complementiserDrops !== 'plain' || !first || !isFiniteVerb(first)) return null;
  if (!verb.sense.verb.frames.includes('clause') || chunks[at - 1]?.kind !== 'phrase') return null;
  const opener = chunks[at - 2]?.kind;
  const isRelative = opener === 'relative' || (opener === 'complementiser' && chunks[at - 3]?.kind !== 'verb');
  return isRelative ? { at: first.start, index: at + 1, rule: 'indirect-bare' } : null;
}

type Frames = VerbChunk['verb']['sense']['verb']['frames'];

/** `admitió, sin embargo, que …`: a contrast between commas parts nothing. */
function isSetOffContrast(chunks: readonly Chunk[], index: number): boolean {
  return (
    chunks[index]?.kind === 'contrast' && chunks[index - 1]?.kind === 'comma' && chunks[index + 1]?.kind === 'comma'
  );
}

/** `said that …`: null where the conjunction is a relative, or hangs on a noun. */
function behindComplementiser(
  sentence: Sentence,
  at: number,
  index: number,
  frames: Frames,
  phrases: number,
): ContentStart | null {
  const { chunks, evidence } = sentence;
  if (hasArticleBefore(sentence, chunks[index]?.from ?? 0) || isRelativeOfSpeaker(sentence, at, index)) return null;
  if (chunks[index - 1]?.kind === 'comma' && isInquitOfQuote(chunks, at)) return null;
  const next = chunks[index + 1];
  const isPronoun = sentence.tokens[next?.from ?? -1]?.enclitic === true && evidence.table.gerundEndings.length > 0;
  // `tells me that's not true`
  if (isPronoun) return { at: chunks[index]?.start ?? 0, index, rule: 'indirect-bare' };
  if (phrases > 0 && (isFiniteVerb(next) || !frames.includes('person')) && isNounBehind(chunks, at, index)) return null;
  return (frames.includes('clause') || frames.includes('that')) && next
    ? { at: next.start, index: index + 1, rule: 'indirect-clause' }
    : null;
}

/** `promised to leave`, `urged the owners to leave`. */
function markedInfinitive(sentence: Sentence, index: number, frames: Frames, phrases: number): ContentStart | null {
  if (!isInfinitiveMarker(sentence, index)) return null;
  const isAddressed = phrases > 0 && frames.includes('person');
  if ((frames.includes('infinitive') || isAddressed) && leadsInfinitive(sentence, index))
    return { at: negatedStart(sentence, index), index, rule: 'indirect-infinitive' };
  return isAddressed && leadsComplement(sentence, index)
    ? { at: sentence.chunks[index]?.start ?? 0, index, rule: 'indirect-infinitive' }
    : null;
}

/** `asked whether …`, `asked the owner why …`. */
function questionBehind(
  sentence: Sentence,
  at: number,
  index: number,
  frames: Frames,
  phrases: number,
): ContentStart | null {
  const { verbSecond } = sentence.evidence.table.lexicon.grammar;
  const isNear =
    index === at + 1 ||
    (phrases === 1 && index === at + 2 && frames.includes('person')) ||
    (verbSecond && sentence.chunks[index - 1]?.kind === 'comma');
  return isNear && (frames.includes('clause') || frames.includes('question')) && isInterrogative(sentence, index)
    ? { at: sentence.chunks[index]?.start ?? 0, index, rule: 'indirect-question' }
    : null;
}

/** `affirme avoir tiré parti`, `forderte, das Dach zu erneuern`. */
function unmarkedInfinitive(
  sentence: Sentence,
  at: number,
  index: number,
  { verb }: VerbChunk,
  phrases: number,
): ContentStart | null {
  const { frames, particle } = verb.sense.verb;
  const isBare =
    particle === null &&
    mayBeBareInfinitive(sentence.chunks, at, index) &&
    frames.includes('clause') &&
    leadsBareInfinitive(sentence, index);
  const mayGovern = frames.includes('infinitive') || (phrases > 0 && frames.includes('person'));
  return isBare || (mayGovern && leadsClauseOfInfinitive(sentence, index))
    ? { at: sentence.chunks[index]?.start ?? 0, index, rule: 'indirect-infinitive' }
    : null;
}

/** `La obra no para, sostiene la alcaldesa, Ana Ruiz, que seguirá en el cargo`: what tells more of whoever speaks behind the report. */
function isRelativeOfSpeaker({ chunks, evidence }: Sentence, verb: number, index: number): boolean {
  if (!evidence.table.lexicon.grammar.subjectsDrop) return false;
  if (chunks[verb - 1]?.kind !== 'comma' || chunks[index - 1]?.kind !== 'comma') return false;
  return chunks[verb + 1]?.kind === 'phrase' && chunks[index - 2]?.kind === 'phrase' && hasFinite(chunks, 0, verb - 1);
}

/** `el jefe, al que …`, `lo que …`: a conjunction behind an article, or a preposition that holds one, is a relative. */
export function hasArticleBefore({ tokens, evidence }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.shape !== 'word' || before.enclitic) return false;
  const { bits, determiner } = senseOf(evidence, before);
  const isPreposition = (bits & (IS.preposition | IS.of)) !== 0;
  const isArticle = determiner?.sort === 'definite' && (bits & IS.pronoun) === 0 && !isPreposition;
  if (determiner?.sort === 'definite' && bits & IS.clitic) return true;
  if (isArticle && evidence.table.lexicon.grammar.subjectsDrop) return true;
  if (isPreposition && evidence.table.gerundEndings.length > 0 && !(bits & (IS.infinitiveMarker | IS.subordinator)))
    return true;
  return isPreposition && (bits & (IS.infinitiveMarker | IS.adverb | IS.verb)) === 0 && isSetOff(tokens[at - 2]);
}

function isSetOff(token: Token | undefined): boolean {
  return token?.shape === 'comma';
}

/** “…,” she said of the plan: what stands behind is no further report. */
function isInquitOfQuote(chunks: readonly Chunk[], verb: number): boolean {
  const subject = chunks[verb - 1]?.kind === 'phrase' ? verb - 1 : verb;
  const before = chunks[subject - 1]?.kind === 'comma' ? subject - 2 : subject - 1;
  return chunks[before]?.kind === 'quote';
}

/** `announced the sites that would close`, but `said on Monday that`: whether the conjunction hangs on a noun. */
function isNounBehind(chunks: readonly Chunk[], verb: number, index: number): boolean {
  const before = chunks[index - 1];
  // `said after the storm that …`
  const isTime = chunks[index - 2]?.kind === 'subordinator';
  return before?.kind === 'phrase' && !isTime && !isGoverned(chunks, index - 1) && index - 1 > verb;
}

function leadsComplement(sentence: Sentence, index: number): boolean {
  const next = sentence.chunks[index + 1];
  return next !== undefined && next.kind !== 'phrase' && next.kind !== 'comma' && next.kind !== 'stop';
}
