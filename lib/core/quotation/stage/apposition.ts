import type { Sentence } from '@/lib/core/quotation/sentence';
import { isGoverned } from '@/lib/core/quotation/subject';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** The named phrase that a role behind a comma or in brackets describes. */
export function appositionOf(chunks: Sentence['chunks'], at: number): NounPhrase | null {
  const piece = chunks[at];
  const mark = chunks[at - 1]?.kind;
  const named = chunks[at - 2];
  if (piece?.kind !== 'phrase' || piece.phrase.name || !piece.phrase.head || piece.phrase.determiner === 'possessive')
    return null;
  if ((mark !== 'comma' && mark !== 'open' && mark !== 'dash') || named?.kind !== 'phrase' || !named.phrase.name)
    return null;
  if (piece.phrase.number === 'p') return null;
  const after = chunks[at + 1]?.kind;
  const leads = at === 2 && piece.phrase.determiner === 'definite';
  return (leads && (after === 'verb' || after === 'other-verb')) ||
    after === 'comma' ||
    after === 'close' ||
    after === 'stop' ||
    after === 'relative' ||
    after === undefined ||
    after === 'quote' ||
    after === 'dash' ||
    after === 'preposition' ||
    after === 'and' ||
    (after === 'verb' && piece.phrase.determiner === null)
    ? named.phrase
    : null;
}

/** `Paul Rey est menuisier`: the named subject of a copula whose predicate the role is. */
export function predicatedOf({ chunks, tokens, evidence }: Sentence, at: number): NounPhrase | null {
  const role = chunks[at];
  const copula = chunks[at - 1];
  const named = chunks[at - 2];
  if (role?.kind !== 'phrase' || role.phrase.name || role.phrase.head?.kind !== 'person' || role.phrase.number === 'p')
    return null;
  if (copula?.kind !== 'other-verb' || !(senseOf(evidence, tokens[copula.from]).bits & IS.copula)) return null;
  return named?.kind === 'phrase' && named.phrase.name && !isGoverned(chunks, at - 2) ? named.phrase : null;
}

/** `un des chercheurs, Ole Solvang,`: the name behind the comma of a role; an insertion may part them. */
export function bearerOf(sentence: Sentence, at: number, office: number): NounPhrase | null {
  const { chunks } = sentence;
  const piece = chunks[at];
  if (piece?.kind !== 'phrase' || piece.phrase.name || !piece.phrase.head || piece.phrase.head.kind === 'document')
    return null;
  if (piece.phrase.number === 'p' && !isOneOfMany(piece.phrase)) return null;
  const second = chunks[at + 2];
  if (chunks[at + 1]?.kind === 'and' && piece.phrase.head.kind === 'person' && isNamedPerson(second))
    return second?.kind === 'phrase' && second.phrase.determiner === null && piece.phrase.determiner === null
      ? second.phrase
      : null;
  const comma = behindRegion(sentence, office > at ? office : commaBehindRole(chunks, at));
  if (chunks[comma]?.kind !== 'comma') return null;
  const leads = at === 0 || (at === 1 && chunks[0]?.kind === 'dash');
  const isTold =
    isBareName(chunks[comma + 1]) ||
    (piece.phrase.determiner === 'possessive' && isNamedPerson(chunks[comma + 1])) ||
    isKinBehindVerb(chunks, at);
  const named = isTold ? comma + 1 : leads ? behindInsertion(chunks, comma + 1) : -1;
  const bearer = chunks[named];
  if (bearer?.kind !== 'phrase') return null;
  const after = chunks[named + 1]?.kind;
  const isClosed =
    after === undefined ||
    after === 'comma' ||
    after === 'stop' ||
    after === 'quote' ||
    after === 'colon' ||
    after === 'open' ||
    after === 'dash';
  const isSubject = (after === 'verb' || after === 'other-verb') && chunks[at - 1]?.kind !== 'according';
  return isClosed || (isSubject && (leads || piece.phrase.determiner === 'possessive')) ? bearer.phrase : null;
}

/** `the mayor of Elm Bay, Ohio, Ann Reed`: the comma behind the place that the one at `comma` leads to; `comma` where it leads to none, -1 where nothing follows the place. */
function behindRegion({ chunks, tokens, evidence }: Sentence, comma: number): number {
  const place = chunks[comma + 1];
  if (chunks[comma]?.kind !== 'comma' || place?.kind !== 'phrase' || !place.phrase.name || place.phrase.head)
    return comma;
  const words = tokens.slice(place.from, place.to).map(({ word }) => word);
  if (!evidence.table.countries.has(words.join(' '))) return comma;
  return chunks[comma + 2]?.kind === 'comma' ? comma + 2 : -1;
}

/** `…, completa o marido, o pedreiro João Lima.`: a bare role right behind its verb, and a name with a role in the same gender. */
function isKinBehindVerb(chunks: Sentence['chunks'], at: number): boolean {
  const role = chunks[at];
  const named = chunks[at + 2];
  if (role?.kind !== 'phrase' || named?.kind !== 'phrase' || !isNamedPerson(named)) return false;
  const isBare =
    role.phrase.complement < 0 && role.phrase.modifiers.length === 0 && role.phrase.head?.kind === 'person';
  return isBare && chunks[at - 1]?.kind === 'verb' && role.phrase.gender === named.phrase.gender;
}

/** `sa collègue, la directrice Jeanne Morel,`: a name with a role of its own. */
function isNamedPerson(chunk: Sentence['chunks'][number] | undefined): boolean {
  return chunk?.kind === 'phrase' && chunk.phrase.name !== null && chunk.phrase.head?.kind === 'person';
}

/** `la ministra de Ciencia, Innovación y Universidades, Ana Ruiz`: the comma that ends an office of several words in capitals; `at` where it has no list. */
export function officeEnd({ chunks, tokens, evidence }: Sentence, at: number): number {
  const role = chunks[at];
  if (role?.kind !== 'phrase' || role.phrase.name || role.phrase.head?.kind !== 'person') return at;
  if (role.phrase.complement < 0 || !tokens[role.to - 1]?.capital) return at;
  for (let comma = at + 1; chunks[comma]?.kind === 'comma'; comma += 2) {
    const next = chunks[comma + 1];
    if (next?.kind !== 'phrase' || !isBareName(next)) return at;
    const isPerson = next.to - next.from > 1 && (senseOf(evidence, tokens[next.from]).bits & IS.firstName) !== 0;
    if (isPerson) return comma > at + 1 ? comma : at;
  }
  return at;
}

/** Where the comma of a role stands: behind what a preposition adds (`in the region`), or behind a second role (`y miembro de la mesa`). */
function commaBehindRole(chunks: Sentence['chunks'], role: number): number {
  const at = chunks[role + 1]?.kind === 'open' ? behindBracket(chunks, role) : role;
  const joint = chunks[at + 1]?.kind;
  const more = chunks[at + 2];
  // `l'avocat d'un des mis en cause, Luc Gas,`
  if (joint === 'preposition' && more?.kind === 'word' && more.to === more.from + 1) return at + 3;
  if (more?.kind !== 'phrase') return at + 1;
  if (joint === 'and' && more.phrase.name === null && isBodyFor(chunks[role])) return at + 3;
  const isSecondRole = more.phrase.head?.kind === 'person' && !more.phrase.name && more.phrase.determiner === null;
  if (joint === 'preposition' && isSecondField(chunks, at + 3)) return at + 5;
  return joint === 'preposition' || (joint === 'and' && isSecondRole) ? at + 3 : at + 1;
}

/** `the commissioner for Ports and Rivers, Ann Reed`: a second capital that `and` joins to the field of an office. */
function isSecondField(chunks: Sentence['chunks'], joint: number): boolean {
  const field = chunks[joint + 1];
  const isField = field?.kind === 'phrase' && field.phrase.name !== null && field.phrase.head === null;
  return chunks[joint]?.kind === 'and' && isField && chunks[joint + 2]?.kind === 'comma';
}

/** `l'association de défense et la promotion du livre, Lectura`: a body told by what it is for, which `and` may go on with. */
function isBodyFor(chunk: Sentence['chunks'][number] | undefined): boolean {
  return chunk?.kind === 'phrase' && chunk.phrase.head?.kind === 'organisation' && chunk.phrase.complement >= 0;
}

/** `la maire (PS) de Vire, Anne Roy`: a party in brackets parts a role from what it is of. */
function behindBracket(chunks: Sentence['chunks'], role: number): number {
  for (let at = role + 2; at < role + LONGEST_INSERTION; at += 1) if (chunks[at]?.kind === 'close') return at;
  return role;
}

function isBareName(chunk: Sentence['chunks'][number] | undefined): boolean {
  return (
    chunk?.kind === 'phrase' &&
    chunk.phrase.name !== null &&
    (chunk.phrase.head === null || (chunk.phrase.head.kind === 'person' && chunk.phrase.determiner === null))
  );
}

/** In chunks. */
const LONGEST_INSERTION = 8;

/** `Le groupe français, numéro un mondial, Brenta a …`: where the name stands behind the insertion that begins at `from`; -1 where none does. */
function behindInsertion(chunks: Sentence['chunks'], from: number): number {
  for (let at = from; at < from + LONGEST_INSERTION; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === undefined || kind === 'verb' || kind === 'other-verb' || kind === 'stop' || kind === 'quote')
      return -1;
    if (kind === 'comma') return isBareName(chunks[at + 1]) ? at + 1 : -1;
  }
  return -1;
}

/** `un des chercheurs`, `one of the researchers`. */
function isOneOfMany(phrase: NounPhrase): boolean {
  return phrase.determiner === 'indefinite' && phrase.complement >= 0;
}
