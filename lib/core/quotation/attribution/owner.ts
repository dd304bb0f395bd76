import type { Chunk, ChunkOf } from '@/lib/core/quotation/chunk';
import { hears } from '@/lib/core/quotation/cue-verb';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import { findNounPhrase, type NounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Span } from '@/lib/core/text/span';

/** Whether what is named is able to speak: not `selon les besoins`. */
export function maySpeak(sentence: Sentence, { phrase }: Subject): boolean {
  if (phrase.pronoun) return phrase.pronoun.sort !== 'first' && phrase.pronoun.sort !== 'generic';
  if (phrase.name || phrase.head) return true;
  // `another called it “a joke”`
  if (phrase.to === phrase.from + 1 && phrase.determiner === 'indefinite') return true;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (senseOf(sentence.evidence, sentence.tokens[at]).bits & (IS.speechNoun | IS.nationality)) return true;
  }
  return false;
}

/** `d'après le récit qu'elle livre`: who is the subject of what is said of the account. */
function tellerOf(sentence: Sentence, phrase: NounPhrase): Subject | null {
  const { chunks } = sentence;
  const at = chunks.findIndex((chunk) => chunk.kind === 'phrase' && chunk.phrase === phrase);
  const teller = chunks[at + 2];
  return at >= 0 && chunks[at + 1]?.kind === 'complementiser' && teller?.kind === 'phrase'
    ? { phrase: teller.phrase, with: null }
    : null;
}

/** `le récit de Mediapart`, `les mots de la ministre`: a noun of speech has the one who speaks behind its `of`. */
export function ownerOf(sentence: Sentence, subject: Subject | null): Subject | null {
  const phrase = subject?.phrase;
  if (!phrase || phrase.name || phrase.head?.kind === 'person' || !isSpeechNoun(sentence, phrase)) return subject;
  if (phrase.complement < 0) return tellerOf(sentence, phrase) ?? subject;
  const inner = findNounPhrase(sentence.tokens, phrase.complement, sentence.evidence, () => false);
  const isKind = inner !== null && inner.determiner === null && !inner.name && !inner.pronoun && inner.number !== 'p';
  if (isKind && isBareOf(sentence, phrase.complement)) return subject;
  return inner && (inner.name || inner.head || inner.pronoun) ? { phrase: inner, with: null } : subject;
}

/** `heißt es in dem Papier`, `In einem Brief der Firma heißt es`, `À la mairie, on assure que …`: where nobody is the subject, what a preposition names speaks. */
export function sourceOf(sentence: Sentence, nobody: Span): Subject | null {
  const { chunks, evidence } = sentence;
  const { verbSecond } = evidence.table.lexicon.grammar;
  const isAnyPaper = chunks.some((chunk) => chunk.kind === 'verb' && hears(chunk.verb) && chunk.start >= nobody.start);
  const isNobodys = saysNobody(sentence);
  const end = isNobodys ? behindCue(sentence, nobody) : chunks.length;
  const mayBeSource = (chunk: Chunk, at: number): chunk is ChunkOf<'phrase'> =>
    chunk.kind === 'phrase' &&
    at < end &&
    (chunks[at - 1]?.kind === 'preposition' || (isNobodys && chunks[at - 1]?.kind === 'according')) &&
    (verbSecond
      ? isWithinSource(sentence, at, isAnyPaper)
      : (chunk.phrase.head !== null &&
          chunk.phrase.head.kind !== 'person' &&
          !(isNobodys && isMerePlace(sentence, chunk))) ||
        isSpeechNoun(sentence, chunk.phrase) ||
        (isNobodys && isSeat(sentence, chunk.phrase)));
  const found =
    chunks.find((chunk, at) => chunk.start > nobody.start && mayBeSource(chunk, at)) ??
    chunks.find((chunk, at) => mayBeSource(chunk, at));
  return found?.kind === 'phrase' ? ownerOf(sentence, { phrase: found.phrase, with: null }) : null;
}

/** Whether the language has a pronoun for nobody that speaks for a body: French `on`. */
export function saysNobody({ evidence }: Sentence): boolean {
  const { adjectivesFollow, subjectsDrop } = evidence.table.lexicon.grammar;
  return adjectivesFollow && !subjectsDrop;
}

/** Where what `on` says begins: what a preposition names there tells no source of it. */
function behindCue({ chunks }: Sentence, nobody: Span): number {
  const end = chunks.findIndex(
    ({ kind, start }) => start > nobody.start && (kind === 'complementiser' || kind === 'quote' || kind === 'colon'),
  );
  return end < 0 ? chunks.length : end;
}

/** `Dans le village, on raconte`: nobody speaks for what people only live in. */
function isMerePlace({ tokens, evidence }: Sentence, { from, phrase }: ChunkOf<'phrase'>): boolean {
  const { within } = evidence.table;
  return phrase.head?.kind === 'organisation' && !within.has(tokens[from - 1]?.word ?? '');
}

/** `A Bercy, on dément`: a seat of power. */
function isSeat({ tokens, evidence }: Sentence, { from, to, name }: NounPhrase): boolean {
  if (!name) return false;
  const words = tokens
    .slice(from, to)
    .filter(({ capital }) => capital)
    .map(({ word }) => word)
    .join(' ');
  return evidence.table.lexicon.places.some(({ seats }) => seats.some((seat) => seat.toLowerCase() === words));
}

/** Where the verb stands second: whether words may come from what the phrase at `at` names, or stand in it: a paper, a body, a seat of government. */
function isWithinSource(sentence: Sentence, at: number, isAnyPaper: boolean): boolean {
  const { chunks, tokens, evidence } = sentence;
  const phrase = chunks[at];
  if (phrase?.kind !== 'phrase') return false;
  const { within, countries } = evidence.table;
  const { head, name, noun } = phrase.phrase;
  if (head?.kind === 'document' || isSpeechNoun(sentence, phrase.phrase)) return true;
  if (!within.has(tokens[chunks[at - 1]?.from ?? -1]?.word ?? '')) return false;
  const word = tokens[phrase.from]?.word ?? '';
  if (head) return head.kind !== 'person';
  return name ? countries.has(word) || countries.has(tokens[phrase.to - 1]?.word ?? '') : isAnyPaper && noun !== null;
}

/** Whether a word of the sentence points at a paper that the text has just named: `Darin heißt es`. */
export function pointsAtPaper({ tokens, evidence }: Sentence): boolean {
  return tokens.some(({ word }) => evidence.table.pointers.has(word));
}

/** `el escrito de acusación`: `of` without an article tells of what kind the noun is, not whose. */
function isBareOf({ evidence, tokens }: Sentence, complement: number): boolean {
  const { subjectsDrop, of } = evidence.table.lexicon.grammar;
  return subjectsDrop && tokens[complement - 1]?.word === of.slice(0, of.indexOf(' '));
}

function isSpeechNoun(sentence: Sentence, phrase: NounPhrase): boolean {
  const word = phrase.noun ?? phrase.head?.word.toLowerCase() ?? '';
  return ((sentence.evidence.table.senses.get(word)?.bits ?? 0) & IS.speechNoun) !== 0;
}

/** Whether a subject is a noun of speech: `in einer Antwort`. */
export function isOfSpeech(sentence: Sentence, { phrase }: Subject): boolean {
  return isSpeechNoun(sentence, phrase);
}

/** `so die Warnung`: words alone, whose owner the sentence does not name. */
export function isOwnerless(sentence: Sentence, subject: Subject): boolean {
  const { phrase } = subject;
  if (phrase.name || phrase.pronoun || phrase.complement >= 0) return false;
  const { subjectsDrop } = sentence.evidence.table.lexicon.grammar;
  if (subjectsDrop && phrase.head?.kind === 'document' && phrase.determiner === 'possessive') return true;
  const isTold = phrase.modifiers.length > 0 || phrase.country !== null;
  return !phrase.head && !isTold && isSpeechNoun(sentence, phrase);
}
