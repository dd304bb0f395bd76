import { type Chunk, isFiniteVerb, isGerundForm } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { alone, coordinate, isGoverned, type Subject } from '@/lib/core/quotation/subject';
import { findFirstSubject } from '@/lib/core/quotation/subject/first-subject';
import { beforeInsertion } from '@/lib/core/quotation/subject/insertion';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** Beyond it, a subject belongs to another verb. */
export const SUBJECT_REACH = 40;

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
        return isObjectRelative(sentence, index) ? findFirstSubject(sentence, index) : antecedent(chunks, index);
      case 'verb':
        if (depth > 4) return null;
        return chunk.verb.form === 'finite'
          ? (findSubjectLeft(sentence, index, depth + 1) ?? (chunk.verb.inverted ? alone(chunk.verb.inverted) : null))
          : findSubjectLeft(sentence, index, depth + 1);
      case 'colon':
        return chunks[index + 1]?.kind === 'quote' ? findFirstSubject(sentence, index) : null;
      case 'semicolon':
      case 'stop':
      case 'complementiser':
      case 'subordinator':
        return null;
      default:
        index -= 1;
    }
  }
  return null;
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
  return isFiniteVerb(chunks[at]) || isGerundForm(chunks[at]) ? at : -1;
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

function antecedent(chunks: readonly Chunk[], relative: number): Subject | null {
  for (let at = relative - 1; at >= 0 && relative - at < 8; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'phrase') return alone(chunk.phrase);
    if (chunk?.kind === 'close') at = matchingOpen(chunks, at);
    else if (chunk?.kind !== 'comma' && chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb') return null;
  }
  return null;
}
