import { type Chunk, isFiniteVerb, isGerundForm } from '@/lib/core/quotation/chunk';
import { mayAttribute } from '@/lib/core/quotation/cue-verb';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { alone, coordinate, isGoverned, type Subject } from '@/lib/core/quotation/subject';
import { findFirstSubject } from '@/lib/core/quotation/subject/first-subject';
import { beforeInsertion } from '@/lib/core/quotation/subject/insertion';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** Beyond it, a subject belongs to another verb. */
export const SUBJECT_REACH = 40;

/** `Elle a annoncé que son parti saisirait le juge et a accusé le maire`: joined verbs with one auxiliary have one subject, if no verb between them has it too; -1 where there is none. */
export function parallelVerbBefore(sentence: Sentence, at: number): number {
  const { chunks, evidence } = sentence;
  if (chunks[at - 1]?.kind !== 'and') return -1;
  // Where subjects drop, `e ha chiuso` may go on with the clause: only a verb with words of its own (`e le ha ordinato di …`) is joined.
  if (evidence.table.lexicon.grammar.subjectsDrop && chunks[at + 1]?.kind !== 'preposition') return -1;
  const auxiliary = auxiliaryOf(sentence, at);
  if (auxiliary === null) return -1;
  for (let index = at - 2; index >= 0 && at - index < SUBJECT_REACH; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop' || chunk?.kind === 'semicolon') return -1;
    if (auxiliaryOf(sentence, index) === auxiliary) return -1;
    if (chunk?.kind !== 'complementiser') continue;
    const verb = lastVerbBefore(chunks, index);
    return verb >= 0 && auxiliaryOf(sentence, verb) === auxiliary ? verb : -1;
  }
  return -1;
}

/** The auxiliary of a verb, behind its pronouns; null where it has none. */
function auxiliaryOf({ chunks, tokens, evidence }: Sentence, at: number): string | null {
  const chunk = chunks[at];
  if (chunk?.kind !== 'verb' && chunk?.kind !== 'other-verb') return null;
  for (let index = chunk.from; index < chunk.to; index += 1) {
    const { bits } = senseOf(evidence, tokens[index]);
    if (bits & IS.auxiliary) return tokens[index]?.word ?? null;
    if (!(bits & IS.clitic)) return null;
  }
  return null;
}

/** The subject of a verb whose participle stands inside the marks at `at`: Roux a « exhorté » la foule. */
export function findSubjectOfMarked(sentence: Sentence, at: number): Subject | null {
  return findSubjectLeft(sentence, at - 1, 0);
}

/** The subject that stands before the verb at `at`, past objects, insertions and other verbs; null where none is near. */
export function findSubjectLeft(sentence: Sentence, at: number, depth: number): Subject | null {
  const { chunks } = sentence;
  let index = at - 1;
  let apposed: NounPhrase | null = null;
  while (index >= 0 && at - index < SUBJECT_REACH) {
    const chunk = chunks[index];
    if (!chunk) return null;
    switch (chunk.kind) {
      case 'phrase':
        if (isObjectInRelative(chunks, index)) return antecedent(chunks, index - 2);
        if (isOwnerBehind(sentence, index)) index -= 1;
        else if (!isGoverned(chunks, index)) {
          const verb = verbOfObject(chunks, index, at);
          if (verb < 0 && !isAdverbial(chunks, index))
            return apposed && bearsName(chunk.phrase) ? alone(apposed) : coordinate(chunks, index);
          index = verb < 0 ? index - 1 : verb - 1;
        } else index = governorOf(chunks, index) - 1;
        break;
      case 'comma':
      case 'dash':
        apposed ??= isTownOf(sentence, index) ? null : nameBetweenCommas(chunks, index);
        index = beforeInsertion(sentence, index);
        break;
      case 'close':
        index = matchingOpen(chunks, index) - 1;
        break;
      case 'relative':
        // `la riunione in cui ha detto che …`
        if (isGoverned(chunks, index) && sentence.evidence.table.lexicon.grammar.subjectsDrop) return null;
        return isObjectRelative(sentence, index) ? findFirstSubject(sentence, index) : antecedent(chunks, index);
      case 'verb':
        if (depth > 4) return null;
        // `Acusa al Estado de olvidar el valle y recuerda que …`: the infinitive hangs on the verb before, and its doer may be that one's object.
        if (chunk.verb.form === 'infinitive' && sentence.evidence.table.lexicon.grammar.subjectsDrop) {
          index -= 1;
          break;
        }
        return chunk.verb.form === 'finite'
          ? (findSubjectLeft(sentence, index, depth + 1) ?? (chunk.verb.inverted ? alone(chunk.verb.inverted) : null))
          : findSubjectLeft(sentence, index, depth + 1);
      case 'colon':
        return chunks[index + 1]?.kind === 'quote' ? findFirstSubject(sentence, index) : null;
      case 'complementiser':
      case 'subordinator':
        if (!isWithinClause(sentence, index)) return null;
        index -= 1;
        break;
      case 'semicolon':
      case 'stop':
        return null;
      default:
        index -= 1;
    }
  }
  return null;
}

/** `criticó lo que llamó «una farsa»`, `tachó el plan de «caro» y como «tardío»`: a relative behind its article, and `as` before marks, open no clause with a subject of its own. */
function isWithinClause({ chunks, tokens, evidence }: Sentence, index: number): boolean {
  const chunk = chunks[index];
  if (!chunk || !evidence.table.lexicon.grammar.subjectsDrop) return false;
  if (chunk.kind === 'subordinator')
    return chunks[index + 1]?.kind === 'quote' && (senseOf(evidence, tokens[chunk.from]).bits & IS.preposition) !== 0;
  const { determiner } = senseOf(evidence, tokens[chunk.from - 1]);
  const verb = chunks[index + 1];
  return determiner?.sort === 'definite' && verb?.kind === 'verb' && verb.verb.sense.verb.class === 'S3';
}

/** `las condiciones, que califica de «humillantes»`: a verb that needs an object, and has none but the relative. */
function isObjectRelative({ chunks, evidence }: Sentence, relative: number): boolean {
  const verb = chunks[relative + 1];
  if (!evidence.table.lexicon.grammar.subjectsDrop || verb?.kind !== 'verb' || verb.verb.form !== 'finite')
    return false;
  const { class: sort, frames } = verb.verb.sense.verb;
  const joint = chunks[relative + 2]?.kind;
  const isJoined = joint === 'preposition' || joint === 'subordinator';
  return sort === 'S3' && frames.length === 0 && isJoined && chunks[relative + 3]?.kind === 'quote';
}

/** `a esposa dele`: a pronoun right behind a noun tells whose that is. */
function isOwnerBehind({ chunks, evidence }: Sentence, index: number): boolean {
  const chunk = chunks[index];
  return (
    evidence.table.lexicon.grammar.subjectsDrop &&
    chunk?.kind === 'phrase' &&
    chunk.phrase.pronoun?.sort === 'third' &&
    chunks[index - 1]?.kind === 'phrase'
  );
}

/** `le porte-parole de l'équipe qui a fouillé le site, Jean Roux, a dit`: the name set off behind a role. */
export function nameBetweenCommas(chunks: readonly Chunk[], comma: number): NounPhrase | null {
  const named = chunks[comma - 1];
  if (named?.kind !== 'phrase' || !named.phrase.name || named.phrase.head || chunks[comma - 2]?.kind !== 'comma')
    return null;
  return named.phrase;
}

/** `the union that represents the skippers says`: what stands behind the verb of a relative clause is its object. */
function isObjectInRelative(chunks: readonly Chunk[], index: number): boolean {
  return chunks[index - 1]?.kind === 'other-verb' && chunks[index - 2]?.kind === 'relative';
}

/** `the University of Arran, Castleton, said`: one capital behind the name of a place or a body tells where that is. */
function isTownOf({ chunks, tokens, evidence }: Sentence, comma: number): boolean {
  const town = chunks[comma - 1];
  const body = chunks[comma - 3];
  if (town?.kind !== 'phrase' || body?.kind !== 'phrase' || town.to - town.from > 1) return false;
  const word = tokens[town.from]?.word ?? '';
  const isPerson = evidence.names.has(word) || (senseOf(evidence, tokens[town.from]).bits & IS.firstName) !== 0;
  return !isPerson && tokens[body.to - 1]?.capital === true;
}

function bearsName({ head, name, number, determiner }: NounPhrase): boolean {
  return head !== null && !name && (number !== 'p' || determiner === 'indefinite');
}

/** `exclu du groupe ces jours-là`: a second noun that nothing joins to the one before it tells a time. */
function isAdverbial(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== 'phrase' || chunk.phrase.name || chunk.phrase.head || chunk.phrase.pronoun) return false;
  return chunks[index - 1]?.kind === 'phrase';
}

/** The verb whose object the phrase at `index` is, where another verb follows by `and` or a comma; -1 where it is a subject. */
function verbOfObject(chunks: readonly Chunk[], index: number, verb: number): number {
  let isJoined = false;
  for (let at = index + 1; at < verb && !isJoined; at += 1)
    isJoined = chunks[at]?.kind === 'and' || chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'contrast';
  if (!isJoined) return -1;
  let at = index - 1;
  while (at > 0 && (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'word')) at -= 1;
  // `entregó al alcalde una carta y pidió …`: whom it is given to may stand before what cannot speak.
  const given = chunks[at];
  if (given?.kind === 'phrase' && isGoverned(chunks, at) && isThing(chunks[index])) at = governorOf(chunks, at) - 1;
  return isFiniteVerb(chunks[at]) || isGerundForm(chunks[at]) ? at : -1;
}

function isThing(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'phrase' || chunk.phrase.name || chunk.phrase.pronoun) return false;
  return chunk.phrase.head === null || chunk.phrase.head.kind === 'document';
}

/** The index of the nearest verb before `from`, if it is a finite verb that may attribute; else -1. */
export function lastVerbBefore(chunks: readonly Chunk[], from: number): number {
  for (let index = from - 1; index >= 0 && from - index < 8; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'verb') return chunk.verb.form === 'finite' && mayAttribute(chunk.verb) ? index : -1;
    if (chunk?.kind === 'other-verb') return -1;
  }
  return -1;
}

function governorOf(chunks: readonly Chunk[], index: number): number {
  let at = index - 1;
  while (at > 0 && chunks[at]?.kind !== 'preposition' && chunks[at]?.kind !== 'according') at -= 1;
  return at;
}

function matchingOpen(chunks: readonly Chunk[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) if (chunks[at]?.kind === 'open') return at;
  return index;
}

/** Whom the relative at `relative` tells more of. */
export function antecedent(chunks: readonly Chunk[], relative: number): Subject | null {
  for (let at = relative - 1; at >= 0 && relative - at < 8; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'phrase' && isBelonging(chunks, at)) at -= 1;
    else if (chunk?.kind === 'phrase') return alone(chunk.phrase);
    else if (chunk?.kind === 'close') at = matchingOpen(chunks, at);
    else if (chunk?.kind !== 'comma' && chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb') return null;
  }
  return null;
}

/** `Pietro Cau, di Futuro Verde, che …`: between commas, a preposition tells to what the one before belongs. */
function isBelonging(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 3];
  const isSetOff = chunks[at + 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'comma';
  return isSetOff && chunks[at - 1]?.kind === 'preposition' && before?.kind === 'phrase' && before.phrase.name !== null;
}
