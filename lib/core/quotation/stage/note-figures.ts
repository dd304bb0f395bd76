import type { BlockText } from '@/lib/core/quotation/block-text';
import type { Chunk } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { noteSpoken, type Stage, textOf } from '@/lib/core/quotation/stage';
import { appositionOf, bearerOf, officeEnd, predicatedOf } from '@/lib/core/quotation/stage/apposition';
import { figureOfPhrase } from '@/lib/core/quotation/stage/referent';
import { isGoverned } from '@/lib/core/quotation/subject';
import { findBodyWithin } from '@/lib/core/quotation/subject/body-within';
import { findSubject } from '@/lib/core/quotation/subject/find-subject';
import { findFirstSubject } from '@/lib/core/quotation/subject/first-subject';
import { IS } from '@/lib/core/quotation/word-table';
import { hasFirstName } from '@/lib/core/speaker/cast';
import { describe } from '@/lib/core/speaker/cast/descriptor';
import { resolve } from '@/lib/core/speaker/cast/resolve';
import { findKnown, resolveWords } from '@/lib/core/speaker/cast/resolve-words';
import { learnGender } from '@/lib/core/speaker/learn-gender';
import { isPossessive, senseOf } from '@/lib/core/speaker/name-evidence';
import { findNounPhrase, type NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** Resolves the names and roles of a sentence in order, and links those that stand in apposition. */
export function noteFigures(stage: Stage, sentence: Sentence, reading: BlockText): void {
  const { chunks } = sentence;
  const subject = findFirstSubject(sentence, chunks.length)?.phrase;
  chunks.forEach((piece, at) => {
    if (piece.kind !== 'phrase') return;
    if (piece.phrase.pronoun) {
      notePronoun(stage, sentence, piece.phrase, piece.phrase === subject);
      return;
    }
    noteOwner(stage, sentence, reading, piece);
    if (!piece.phrase.name && !piece.phrase.head) {
      notePersonOf(stage, sentence, piece.phrase);
      return;
    }
    if (stage.figures.has(piece.phrase) || isPredicate(sentence, at)) return;
    if (isWordOfHeading(stage, reading, chunks, at) || isDateline(stage, chunks, at)) return;
    noteFigure(stage, sentence, reading, at, piece.phrase, subject ?? null);
  });
  noteBody(stage, sentence, reading);
  if (subject) learnGender(sentence, subject, stage.figures);
}

/** `Ann Reed's boat is old.`: the owner, too, is whom the next sentence may go on with. */
function noteOwner(stage: Stage, sentence: Sentence, reading: BlockText, { from, to }: Chunk): void {
  const { tokens, evidence } = sentence;
  if (evidence.table.gerundEndings.length === 0) return;
  let mark = from + 1;
  while (mark < to && !isPossessive(tokens[mark])) mark += 1;
  const start = senseOf(evidence, tokens[from]).bits & IS.title ? from + 1 : from;
  const [first, last] = [tokens[start], tokens[mark - 1]];
  if (mark >= to || !first?.capital || !last?.capital) return;
  const name = textOf(stage, { start: first.start, end: last.end });
  const isFull = mark - start > 1 && (senseOf(evidence, first).bits & IS.firstName) !== 0;
  const figure = isFull ? resolveWords(stage.cast, name) : findKnown(stage.cast, name);
  if (!figure?.isHuman) return;
  noteSpoken(stage, { figure, at: first.start, block: reading.index, sentence: sentence.start, isSubject: false });
}

/** `Sie arbeitet als Köchin`: a role without an article is what somebody is, and nobody besides. */
function isPredicate({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const piece = chunks[at];
  if (isOpeningRole(chunks, at)) return true;
  const { predicative } = evidence.table.lexicon.grammar;
  if (piece?.kind !== 'phrase' || predicative === undefined || tokens[piece.from - 1]?.word !== predicative)
    return false;
  const { name, determiner, head, number } = piece.phrase;
  return name === null && determiner === null && head?.kind === 'person' && number === 's';
}

/** `Ancien maire de Vire, il …`: a role without an article that opens a sentence is told of the pronoun behind its comma. */
function isOpeningRole(chunks: Sentence['chunks'], at: number): boolean {
  const [piece, , next] = chunks;
  if (at > 0 || piece?.kind !== 'phrase' || chunks[1]?.kind !== 'comma' || next?.kind !== 'phrase') return false;
  const { name, determiner, head } = piece.phrase;
  return name === null && determiner === null && head?.kind === 'person' && next.phrase.pronoun?.sort === 'third';
}

/** `Le dernier film de Jan Rey déroute. « … », confie-t-il.`: the person whose the thing is may be whom the text goes on with. */
function notePersonOf(
  stage: Stage,
  { tokens, start, block, evidence }: Sentence,
  { complement, to }: NounPhrase,
): void {
  const { adjectivesFollow, subjectsDrop } = evidence.table.lexicon.grammar;
  if (complement < 0 || complement >= to || !adjectivesFollow || subjectsDrop) return;
  const person = findNounPhrase(tokens, complement, evidence, () => false);
  if (!person?.name || !hasFirstName(stage.cast, textOf(stage, person.name))) return;
  const figure = resolve(stage.cast, person, stage.scope, { isSubject: false });
  if (figure?.kind === 'person')
    noteSpoken(stage, { figure, at: person.start, block, sentence: start, isSubject: false });
}

/** `En el Foro Vecinal cuentan otra historia. Sostienen que …`: the body that a verb speaks for is whom the next sentence goes on with. */
function noteBody(stage: Stage, sentence: Sentence, reading: BlockText): void {
  const { chunks } = sentence;
  if (stage.evidence.table.within.size === 0) return;
  const verb = chunks.findIndex((piece) => piece.kind === 'verb' && piece.verb.form === 'finite');
  if (verb < 0 || findSubject(sentence, verb)) return;
  const body = findBodyWithin(sentence, verb)?.phrase;
  const figure = body ? figureOfPhrase(stage, sentence, body) : null;
  if (body && figure)
    noteSpoken(stage, { figure, at: body.start, block: reading.index, sentence: sentence.start, isSubject: true });
}

/** Resolves the phrase at `at`, and what stands in apposition to it. */
function noteFigure(
  stage: Stage,
  sentence: Sentence,
  reading: BlockText,
  at: number,
  phrase: NounPhrase,
  subject: NounPhrase | null,
): void {
  const { chunks } = sentence;
  const isSubject = phrase === subject;
  const office = officeEnd(sentence, at);
  for (const other of chunks.slice(at + 1, office)) if (other.kind === 'phrase') stage.figures.set(other.phrase, null);
  const borne = bearerOf(sentence, at, office);
  const isOfGoverned = borne !== null && isGoverned(chunks, at - 2);
  const isApposed = !isOfGoverned && !isBehindPlace(sentence, at);
  const apposed = isApposed ? (appositionOf(chunks, at) ?? predicatedOf(sentence, at)) : null;
  const bearer = apposed ? null : borne;
  const figure = apposed
    ? (stage.figures.get(apposed) ?? null)
    : resolve(stage.cast, bearer ?? phrase, stage.scope, {
        isSubject: isSubject || isSpokenOfAsSpeaker(chunks, at),
      });
  if ((apposed || bearer) && figure) describe(stage.cast, figure, phrase);
  if (bearer) stage.figures.set(bearer, figure);
  stage.figures.set(phrase, figure);
  if (figure)
    noteSpoken(stage, {
      figure,
      at: phrase.start,
      block: reading.index,
      sentence: sentence.start,
      isSubject,
      isAdjunct: subject?.pronoun != null && phrase.start < subject.start && isGoverned(chunks, at),
    });
}

/** `In Elm Bay, a spokesman for the port said`: what opens the sentence behind a preposition is where, and not who. */
function isBehindPlace({ chunks, evidence }: Sentence, at: number): boolean {
  const role = chunks[at];
  if (evidence.table.gerundEndings.length === 0 || at !== 3 || role?.kind !== 'phrase') return false;
  return chunks[0]?.kind === 'preposition' && chunks[2]?.kind === 'comma' && role.phrase.determiner === 'indefinite';
}

/** `selon le ministre`; « … », dit le ministre. */
function isSpokenOfAsSpeaker(chunks: Sentence['chunks'], at: number): boolean {
  const before = chunks[at - 1]?.kind;
  const lead = chunks[at - 2]?.kind;
  return before === 'according' || (before === 'verb' && (lead === 'comma' || lead === 'quote'));
}

/** The subject `il` of a sentence is whom the next one goes on with. */
function notePronoun(stage: Stage, sentence: Sentence, phrase: NounPhrase, isSubject: boolean): void {
  const next = sentence.tokens[phrase.to];
  if (!isSubject || phrase.pronoun?.sort === 'first' || (next && stage.evidence.table.impersonal.has(next.word)))
    return;
  const figure = figureOfPhrase(stage, sentence, phrase);
  if (figure)
    noteSpoken(stage, { figure, at: phrase.start, block: sentence.block, sentence: sentence.start, isSubject });
}

/** `ELM BAY: The port's plan …`: the place in capitals that opens a report is nobody whom a pronoun means. */
function isDateline(stage: Stage, chunks: Sentence['chunks'], at: number): boolean {
  const mark = chunks[1]?.kind;
  const place = chunks[0];
  if (at > 0 || place?.kind !== 'phrase' || !place.phrase.name || (mark !== 'colon' && mark !== 'dash')) return false;
  const words = textOf(stage, place.phrase.name);
  return words.length > 3 && words === words.toUpperCase() && chunks[2]?.kind !== 'quote';
}

/** `Retomada de obras`, `Économie : la note baisse`: the first word of a heading has its capital from there, unless the text has it as a name. */
function isWordOfHeading(stage: Stage, { block }: BlockText, chunks: Sentence['chunks'], at: number): boolean {
  const piece = chunks[at];
  const isRubric = block.role === 'headline' && chunks[1]?.kind === 'colon' && chunks[2]?.kind !== 'quote';
  if ((block.role !== 'subheading' && !isRubric) || at > 0 || piece?.kind !== 'phrase') return false;
  const { name, head } = piece.phrase;
  if (!name || head) return false;
  const word = textOf(stage, name).toLowerCase();
  if (/\s/.test(word) || stage.evidence.table.lexicon.grammar.nounsHaveCapitals) return false;
  const { capital, names, table } = stage.evidence;
  return !capital.has(word) && !names.has(word) && !((table.senses.get(word)?.bits ?? 0) & (IS.firstName | IS.place));
}
