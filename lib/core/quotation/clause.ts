import { type Chunk, isFiniteVerb, type VerbGroup } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { endsClause, findVerbSecondSubject, isOblique, isOwnerBefore } from '@/lib/core/quotation/verb-second';
import { IS } from '@/lib/core/quotation/word-table';
import { isAcronym, senseOf } from '@/lib/core/speaker/name-evidence';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

export type ChunkOf<K extends Chunk['kind']> = Extract<Chunk, { readonly kind: K }>;
export type VerbChunk = ChunkOf<'verb'>;

/** Who a verb says speaks: one phrase, or two that `and` joins. */
export interface Subject {
  readonly phrase: NounPhrase;
  readonly with: NounPhrase | null;
}

/** Beyond it, what stands between two commas is a clause, not an insertion. */
const LONGEST_INSERTION = 16;
/** Beyond it, a subject belongs to another verb. */
const SUBJECT_REACH = 40;

/** The subject of the verb at `at`, wherever it stands; null where it is not in the sentence. */
export function findSubject(sentence: Sentence, at: number): Subject | null {
  const verb = sentence.chunks[at];
  if (verb?.kind !== 'verb') return null;
  if (verb.verb.inverted) return alone(verb.verb.inverted);
  if (isBehindQuote(sentence, at)) {
    const right = findSubjectRight(sentence, at);
    if (right) return right;
  }
  if (sentence.evidence.table.lexicon.grammar.verbSecond && verb.verb.form === 'finite')
    return findVerbSecondSubject(sentence, at);
  if (verb.verb.form === 'gerund' || verb.verb.form === 'infinitive' || verb.verb.form === 'participle')
    return findMainSubject(sentence, at);
  const reporting = Math.max(reportingVerbBefore(sentence, at), parallelVerbBefore(sentence, at));
  return reporting < 0 ? findSubjectLeft(sentence, at, 0) : findSubject(sentence, reporting);
}

/** `dijo que la obra sigue, pero defendió que …`: where subjects drop, a verb of saying joined to a report goes on with its speaker; -1 where it does not. */
function reportingVerbBefore(sentence: Sentence, at: number): number {
  const { chunks, evidence } = sentence;
  const opened = chunks[at + 1]?.kind === 'preposition' ? at + 2 : at + 1;
  if (!evidence.table.lexicon.grammar.subjectsDrop || chunks[opened]?.kind !== 'complementiser') return -1;
  const before = chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1;
  if (chunks[before]?.kind !== 'contrast' && chunks[before]?.kind !== 'and') return -1;
  for (let index = before - 1; index >= 0 && at - index < SUBJECT_REACH; index -= 1) {
    const kind = chunks[index]?.kind;
    if (kind === 'stop' || kind === 'semicolon') return -1;
    if (kind !== 'complementiser') continue;
    return lastVerbBefore(chunks, index);
  }
  return chunks[before]?.kind === 'contrast' ? onlyActBefore(chunks, before) : -1;
}

/** `Elle a annoncé que son parti saisirait le juge et a accusé le maire`: joined verbs with one auxiliary have one subject, if no verb between them has it too; -1 where there is none. */
function parallelVerbBefore({ chunks, tokens, evidence }: Sentence, at: number): number {
  if (chunks[at - 1]?.kind !== 'and' || evidence.table.lexicon.grammar.subjectsDrop) return -1;
  const auxiliary = tokens[chunks[at]?.from ?? -1]?.word ?? '';
  if (!((evidence.table.senses.get(auxiliary)?.bits ?? 0) & IS.auxiliary)) return -1;
  for (let index = at - 2; index >= 0 && at - index < SUBJECT_REACH; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop' || chunk?.kind === 'semicolon') return -1;
    if (tokens[chunk?.from ?? -1]?.word === auxiliary) return -1;
    if (chunk?.kind !== 'complementiser') continue;
    const verb = lastVerbBefore(chunks, index);
    return verb >= 0 && tokens[chunks[verb]?.from ?? -1]?.word === auxiliary ? verb : -1;
  }
  return -1;
}

/** `Vega rechazó «dar lecciones» a nadie, aunque insistió en que …`: the one verb of speech before a contrast; -1 where there is none, or more. */
function onlyActBefore(chunks: readonly Chunk[], before: number): number {
  let found = -1;
  for (let index = Math.max(0, before - SUBJECT_REACH); index < before; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'relative' || chunk?.kind === 'other-verb' || chunk?.kind === 'stop') return -1;
    if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite' || !mayAttribute(chunk.verb)) continue;
    if (found >= 0) return -1;
    found = index;
  }
  return found;
}

/** The subject of a verb whose participle stands inside the marks at `at`: Roux a « exhorté » la foule. */
export function findSubjectOfMarked(sentence: Sentence, at: number): Subject | null {
  return findSubjectLeft(sentence, at - 1, 0);
}

/** « … », a dit le ministre: the subject follows. Not so where the verb ends its clause: `…, die den Plan „Unsinn“ nannte`. */
function isBehindQuote(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const chunk = chunks[at];
  if (endsClause(sentence, at)) return false;
  if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite') return false;
  return (
    chunks[at - 1]?.kind === 'quote' ||
    (chunks[at - 2]?.kind === 'quote' && (chunks[at - 1]?.kind === 'comma' || chunks[at - 1]?.kind === 'dash'))
  );
}

function alone(phrase: NounPhrase): Subject {
  return { phrase, with: null };
}

function findSubjectLeft(sentence: Sentence, at: number, depth: number): Subject | null {
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
function nameBetweenCommas(chunks: readonly Chunk[], comma: number): NounPhrase | null {
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
  return isFiniteVerb(chunks[at]) || isGerund(chunks[at]) ? at : -1;
}

function isThing(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'phrase' || chunk.phrase.name || chunk.phrase.pronoun) return false;
  return chunk.phrase.head === null || chunk.phrase.head.kind === 'document';
}

/** A gerund or infinitive has the subject of the clause that it hangs on: the one before, or, at the start of a sentence, the one behind. */
function findMainSubject(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  const object = objectInControl(sentence, at) ?? reporterBefore(sentence, at);
  if (object) return object;
  for (let index = at - 1; index >= 0 && at - index < SUBJECT_REACH; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'verb' && chunk.verb.form === 'finite')
      return findSubject(sentence, index) ?? findBodyWithin(sentence, index);
    if (chunk?.kind === 'other-verb') {
      const left = findSubjectLeft(sentence, index, 0);
      if (left && isActor(left)) return left;
    }
  }
  const left = findSubjectLeft(sentence, at, 0);
  if (left) return left;
  const comma = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'comma');
  if (comma < 0) return null;
  for (let index = comma + 1; index < chunks.length && index < comma + 6; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'phrase' && !isGoverned(chunks, index)) return coordinate(chunks, index);
  }
  return null;
}

/** `the office was hit, denouncing it`: what neither bears a name nor a role denounces nothing. */
function isActor({ phrase }: Subject): boolean {
  return phrase.name !== null || phrase.head !== null || phrase.pronoun !== null;
}

/** `convaincre la veuve de demander`, `on entend le maire accuser`: the object of the verb before does what the infinitive says. */
export function objectInControl(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.verb.form !== 'infinitive') return null;
  const before = chunks[at - 1]?.kind === 'preposition' ? at - 2 : at - 1;
  const named = chunks[before]?.kind === 'comma' ? nameBetweenCommas(chunks, before) : null;
  if (named) return alone(named);
  const object = chunks[before];
  if (object?.kind !== 'phrase' || isGoverned(chunks, before)) return null;
  const { phrase } = object;
  if (!phrase.name && (!phrase.head || phrase.head.kind === 'document')) return null;
  if (
    sentence.evidence.table.lexicon.grammar.complementiserDrops === 'plain' &&
    phrase.head?.kind !== 'person' &&
    phrase.determiner !== null
  )
    return null;
  const governing = chunks[before - 1];
  if (governing?.kind === 'verb' && governing.verb.sense.verb.class !== 'S4') return null;
  return before > 0 ? alone(phrase) : null;
}

/** `Le quotidien affirme que le pont a cédé, précisant que …`: who reports goes on reporting. */
function reporterBefore(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.verb.form !== 'gerund' || chunks[at - 1]?.kind !== 'comma') return null;
  if (sentence.evidence.table.lexicon.grammar.complementiserDrops === 'plain') return firstReporter(sentence, at);
  const isSolemn = verb.to - verb.from < 2 && verb.verb.sense.verb.class !== 'S1';
  if (isSolemn) return null;
  for (let index = at - 2; index >= 0 && at - index < SUBJECT_REACH; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'stop' || chunk?.kind === 'semicolon') return null;
    if (chunk?.kind !== 'complementiser') continue;
    const reporting = lastVerbBefore(chunks, index);
    return reporting < 0 ? null : findSubject(sentence, reporting);
  }
  return null;
}

/** Where a report may stand without `that`, a further verb of speech behind a comma is the first reporter's. */
function firstReporter(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  let from = at - 1;
  while (from > 0 && chunks[from]?.kind !== 'stop' && chunks[from]?.kind !== 'semicolon') from -= 1;
  for (let index = from; index < at; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind !== 'verb' || chunk.verb.form !== 'finite' || !mayAttribute(chunk.verb)) continue;
    if (chunks[index - 1]?.kind === 'relative') continue;
    const subject = findSubject(sentence, index);
    if (subject) return subject;
  }
  return null;
}

function lastVerbBefore(chunks: readonly Chunk[], from: number): number {
  for (let index = from - 1; index >= 0 && from - index < 8; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'verb') return chunk.verb.form === 'finite' && mayAttribute(chunk.verb) ? index : -1;
    if (chunk?.kind === 'other-verb') return -1;
  }
  return -1;
}

/** Whether a preposition stands before the phrase. */
export function isGoverned(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]?.kind;
  return (
    before === 'preposition' || before === 'according' || (before === 'and' && isGovernedBefore(chunks, index - 2))
  );
}

function isGovernedBefore(chunks: readonly Chunk[], index: number): boolean {
  return chunks[index]?.kind === 'phrase' && chunks[index - 1]?.kind === 'preposition';
}

function governorOf(chunks: readonly Chunk[], index: number): number {
  let at = index - 1;
  while (at > 0 && chunks[at]?.kind !== 'preposition' && chunks[at]?.kind !== 'according') at -= 1;
  return at;
}

function coordinate(chunks: readonly Chunk[], index: number): Subject | null {
  const last = chunks[index];
  if (last?.kind !== 'phrase') return null;
  const first = chunks[index - 2];
  if (
    chunks[index - 1]?.kind === 'and' &&
    first?.kind === 'phrase' &&
    !isGoverned(chunks, index - 2) &&
    !last.phrase.pronoun
  )
    return isSecondRole(last.phrase)
      ? alone(first.phrase)
      : { phrase: firstOfList(chunks, index - 2) ?? first.phrase, with: last.phrase };
  return alone(last.phrase);
}

/** `A, B et C`: the first of names that commas join. */
function firstOfList(chunks: readonly Chunk[], second: number): NounPhrase | null {
  let first: NounPhrase | null = null;
  for (let at = second; at >= 0 && second - at < 10; at -= 2) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'phrase' || !chunk.phrase.name || chunk.phrase.head || isGoverned(chunks, at)) return null;
    first = chunk.phrase;
    if (chunks[at - 1]?.kind !== 'comma') return at > 1 && chunks[at - 1]?.kind === 'phrase' ? null : first;
  }
  return null;
}

/** `le maire et conseiller régional`: a role without an article of its own is the same bearer's. */
function isSecondRole({ head, name, determiner, number }: NounPhrase): boolean {
  return head?.kind === 'person' && name === null && determiner === null && number !== 'p';
}

/** Where to go on left of the comma at `index`: before the insertion that it ends, if it ends one. */
function beforeInsertion(sentence: Sentence, index: number): number {
  const { chunks } = sentence;
  const kind = chunks[index]?.kind;
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_INSERTION; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'colon' || chunk?.kind === 'semicolon' || chunk?.kind === 'stop') return index - 1;
    if (chunk?.kind === kind) return isInsertion(sentence, at + 1) ? at - 1 : index - 1;
  }
  return index - 1;
}

function isInsertion(sentence: Sentence, first: number): boolean {
  const { chunks } = sentence;
  const chunk = chunks[first];
  if (!chunk) return false;
  if (chunk.kind === 'phrase') return chunk.phrase.pronoun === null && !hasFiniteBeforeComma(chunks, first);
  return (
    chunk.kind !== 'and' &&
    chunk.kind !== 'complementiser' &&
    (chunk.kind !== 'other-verb' || isParticipleChunk(sentence, chunk)) &&
    !(chunk.kind === 'verb' && chunk.verb.form === 'finite')
  );
}

/** `, identified as a witness,`: an unlisted verb in the form of a participle. */
function isParticipleChunk({ tokens, evidence }: Sentence, chunk: Chunk): boolean {
  const token = tokens[chunk.from];
  if (!token || senseOf(evidence, token).bits & IS.function) return false;
  return evidence.table.lexicon.grammar.thirdPersonEnding !== undefined && token.word.endsWith('ed');
}

function hasFiniteBeforeComma(chunks: readonly Chunk[], first: number): boolean {
  for (let at = first; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === 'comma' || chunk.kind === 'dash') return false;
    if (chunk.kind === 'relative') return false;
    if (chunk.kind === 'verb' && chunk.verb.form === 'finite') return true;
  }
  return false;
}

function matchingOpen(chunks: readonly Chunk[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) if (chunks[at]?.kind === 'open') return at;
  return index;
}

function antecedent(chunks: readonly Chunk[], relative: number): Subject | null {
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

/** The first phrase behind `at` that may be an inverted subject: `a déclaré, mardi, à la presse, le ministre`. */
export function findSubjectRight(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  if (hasObjectBehind(sentence, at)) return null;
  for (let index = at + 1; index < chunks.length && index < at + 14; index += 1) {
    const chunk = chunks[index];
    if (!chunk) return null;
    if (isGovernedInfinitive(sentence, index)) {
      while (index < at + 14 && chunks[index] && chunks[index]?.kind !== 'comma') index += 1;
      continue;
    }
    if (chunk.kind === 'phrase') {
      if (isGoverned(chunks, index) || isOblique(sentence.tokens, chunk.phrase.from, sentence.evidence)) continue;
      if (isNameOfGoverned(chunks, index) || isOwnerBefore(sentence, index)) continue;
      const joined = chunks[index + 2];
      if (
        chunks[index + 1]?.kind === 'and' &&
        joined?.kind === 'phrase' &&
        !joined.phrase.pronoun &&
        !isFiniteVerb(chunks[index + 3]) &&
        !isSecondRole(joined.phrase)
      )
        return { phrase: chunk.phrase, with: joined.phrase };
      return alone(chunk.phrase);
    }
    if (chunk.kind === 'open') {
      while (index < at + 14 && chunks[index]?.kind !== 'close') index += 1;
      continue;
    }
    if (
      (chunk.kind === 'dash' && chunks[at - 1]?.kind === 'dash') ||
      chunk.kind === 'stop' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'semicolon' ||
      chunk.kind === 'complementiser' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'relative' ||
      chunk.kind === 'contrast' ||
      chunk.kind === 'other-verb'
    )
      return null;
    if (chunk.kind === 'verb' && chunk.verb.form === 'finite') return null;
  }
  return null;
}

/** `añadió antes de cerrar la carpeta`: where subjects drop, what follows an infinitive behind a preposition is its object. */
function isGovernedInfinitive({ chunks, tokens, evidence }: Sentence, index: number): boolean {
  const chunk = chunks[index];
  const { lexicon, infinitiveEndings } = evidence.table;
  if (!lexicon.grammar.subjectsDrop || chunks[index - 1]?.kind !== 'preposition') return false;
  if (chunk?.kind === 'verb') return chunk.verb.form === 'infinitive';
  const token = chunk?.kind === 'word' ? tokens[chunk.from] : undefined;
  return token !== undefined && !token.capital && infinitiveEndings.some((ending) => token.word.endsWith(ending));
}

/** `Chamou a rival de «ingênua»`, `Acusa el plan de frenar la obra`: where subjects drop, whom a verb right before it judges, and nobody else, stands there. */
function hasObjectBehind(sentence: Sentence, at: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  const verb = chunks[at];
  const joint = chunks[at + 2];
  if (!evidence.table.lexicon.grammar.subjectsDrop || verb?.kind !== 'verb' || chunks[at + 1]?.kind !== 'phrase')
    return false;
  const { class: sort, frames } = verb.verb.sense.verb;
  if (sort !== 'S3' || (frames.length > 0 && !frames.includes('person')) || isBehindQuote(sentence, at)) return false;
  if (joint?.kind === 'subordinator') return true;
  return joint?.kind === 'preposition' && (senseOf(evidence, tokens[joint.from]).bits & JOINTS_OF_JUDGING) !== 0;
}

/** `de` and `como`. */
const JOINTS_OF_JUDGING = IS.of | IS.subordinator;

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

function isGerund(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.verb.form === 'gerund';
}

/** `en un vídeo difundido por el alcalde, Juan Rey`: the name of whoever a preposition governs is no subject. */
function isNameOfGoverned(chunks: readonly Chunk[], index: number): boolean {
  const named = chunks[index];
  const role = chunks[index - 2];
  return (
    named?.kind === 'phrase' &&
    named.phrase.name !== null &&
    named.phrase.head === null &&
    chunks[index - 1]?.kind === 'comma' &&
    role?.kind === 'phrase' &&
    role.phrase.head?.kind === 'person' &&
    role.phrase.name === null &&
    isGoverned(chunks, index - 2)
  );
}

/** Whether the subject of the verb hears what somebody else says. */
export function hears({ sense }: VerbGroup): boolean {
  return sense.verb.frames.includes('hearer');
}

/** In chunks: `a appris lundi Radio Vire auprès du parquet`. */
const HEARING_REACH = 8;

/** Of whom what the verb at `at` tells was heard: `a appris Radio Vire de source policière`, `a-t-on appris auprès du parquet`. */
export function heardFrom({ chunks }: Sentence, at: number): Subject | null {
  for (let index = at + 1; index < chunks.length && index < at + HEARING_REACH; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || chunk?.kind === 'quote') return null;
    if (chunk?.kind !== 'phrase' || !isGoverned(chunks, index)) continue;
    if (chunk.phrase.name || chunk.phrase.head) return alone(chunk.phrase);
  }
  return null;
}

/** `a appris Radio Vire de source policière`: the cue tells of whom a verb of hearing speaks. */
export function isHeard(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < HEARING_REACH; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop') return false;
    if (chunk?.kind === 'verb') return hears(chunk.verb);
  }
  return false;
}

/** Whether a verb may attribute a marked stretch of text. */
export function mayAttribute(verb: VerbGroup): boolean {
  if (verb.isFirstPerson || verb.isPassive || hears(verb)) return false;
  return verb.form !== 'participle';
}

/** Whether the verb at `at` goes on with the subject of the sentence before: `Añadió que …`, not `se dice que …`. */
export function mayDropSubject(sentence: Sentence, at: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  const chunk = chunks[at];
  if (!evidence.table.lexicon.grammar.subjectsDrop || chunk?.kind !== 'verb' || chunk.verb.form !== 'finite')
    return false;
  for (let index = chunk.from; index <= chunk.to; index += 1) {
    if (/^(?:se|si|s')$/.test(tokens[index]?.word ?? '') && tokens[index] !== tokens[chunk.to]) return false;
    if (index === chunk.to && tokens[index]?.enclitic && tokens[index]?.word === 'se') return false;
  }
  return !hasFreeRelative(sentence, at);
}

/** `Chi le ha parlato assicura che …`: a relative without an antecedent is the subject. */
function hasFreeRelative({ chunks, tokens, evidence }: Sentence, verb: number): boolean {
  const { bits } = senseOf(evidence, tokens[0]);
  if (!(bits & IS.interrogative) || bits & (IS.subordinator | IS.determiner | IS.adverb)) return false;
  return chunks.some((chunk, at) => at < verb && isFiniteVerb(chunk));
}

/** The first phrase of the sentence's main clause that no preposition governs. */
export function findFirstSubject(sentence: Sentence, before: number): Subject | null {
  const { chunks } = sentence;
  const asked = Math.max(behindParticiple(sentence), behindPresentation(sentence), behindDateline(sentence));
  if (asked > 0) return firstUngoverned(sentence, asked, before);
  return (
    firstUngoverned(sentence, Math.max(mainClause(chunks), behindOpening(chunks)), before) ??
    firstUngoverned(sentence, mainClause(chunks), before)
  );
}

function firstUngoverned(sentence: Sentence, from: number, before: number): Subject | null {
  const { chunks } = sentence;
  for (let index = from; index < before; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'phrase' && !isGoverned(chunks, index) && !hasObjectBehind(sentence, index - 1))
      return alone(chunk.phrase);
  }
  return null;
}

/** In chunks. */
const LONGEST_PRESENTATION = 12;

/** `A dare l'allarme è stata una vicina`: where subjects drop, behind the copula that follows an infinitive at the start; 0 where none does. */
function behindPresentation({ chunks, tokens, evidence }: Sentence): number {
  const { lexicon, infinitiveEndings } = evidence.table;
  const verb = tokens[1]?.word ?? '';
  const lead = senseOf(evidence, tokens[0]);
  if (!lexicon.grammar.subjectsDrop || !(lead.bits & IS.infinitiveMarker) || lead.determiner) return 0;
  if (!infinitiveEndings.some((ending) => verb.endsWith(ending)) && !senseOf(evidence, tokens[1]).verbs.length)
    return 0;
  for (let at = 1; at < chunks.length && at < LONGEST_PRESENTATION; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || chunk?.kind === 'relative') return 0;
    if (chunk?.kind === 'other-verb' && senseOf(evidence, tokens[chunk.from]).bits & IS.copula) return at + 1;
  }
  return 0;
}

/** In tokens: `(ANSA) - SAN VITO, 14 MAR -`. */
const LONGEST_DATELINE = 9;

/** `ROMA - La frase …`: behind the last dash of a place and a date in capitals; 0 where none opens the sentence. */
function behindDateline({ chunks, tokens }: Sentence): number {
  let last = -1;
  for (let at = 0; at < tokens.length && at < LONGEST_DATELINE; at += 1) {
    const token = tokens[at];
    if (token?.shape === 'word' && (token.text.length < 2 || token.text !== token.text.toUpperCase())) break;
    if (token?.shape === 'dash') last = at;
    else if (token?.text === '«»') break;
  }
  return last < 1 ? 0 : 1 + chunks.findIndex(({ from }) => from === last);
}

/** `Preguntada por si repetiría el pacto, fue clara: «…»`: where subjects drop, behind the comma of a participle that opens the sentence; 0 where none does. */
export function behindParticiple(sentence: Sentence): number {
  const { chunks, evidence } = sentence;
  const [lead] = chunks;
  if (evidence.table.participleEndings.length > 0) return behindUnlistedParticiple(sentence);
  if (!evidence.table.lexicon.grammar.subjectsDrop || lead?.kind !== 'verb' || lead.verb.form !== 'participle')
    return 0;
  return 1 + chunks.findIndex(({ kind }) => kind === 'comma');
}

/** `Invitée à conclure la séance, la maire …`: where a participle tells itself by its ending; 0 where a finite verb stands before the comma. */
function behindUnlistedParticiple({ chunks, tokens, evidence }: Sentence): number {
  const [lead] = chunks;
  const word = tokens[lead?.from ?? 0]?.word ?? '';
  const isListed = lead?.kind === 'verb' && lead.verb.form === 'participle';
  const isUnlisted = lead?.kind === 'word' && word.length > 4 && endsAsParticiple(word, evidence);
  const comma = isListed || isUnlisted ? chunks.findIndex(({ kind }) => kind === 'comma') : -1;
  if (comma < 0 || chunks[comma + 1]?.kind !== 'phrase' || chunks.slice(0, comma).some(isFiniteVerb)) return 0;
  return comma + 1;
}

/** Whether a word has the ending of a past participle. */
export function endsAsParticiple(word: string, { table }: Sentence['evidence']): boolean {
  return table.participleEndings.some((ending) => word.endsWith(ending));
}

/** `Pour bâtir ce pont, le maire …`: behind the comma of an infinitive or gerund that a preposition leads; 0 where none opens the sentence. */
function behindOpening([lead, verb, ...rest]: readonly Chunk[]): number {
  if (lead?.kind !== 'preposition' && !(lead?.kind === 'according' && lead.isSetOff)) return 0;
  if (verb?.kind !== 'word' && !(verb?.kind === 'verb' && verb.verb.form !== 'finite')) return 0;
  const comma = rest.findIndex(({ kind }) => kind === 'comma');
  return comma < 0 ? 0 : comma + 3;
}

/** Behind a subordinate clause that opens the sentence. */
function mainClause(chunks: readonly Chunk[]): number {
  if (chunks[0]?.kind !== 'subordinator' && chunks[0]?.kind !== 'contrast') return 0;
  if (chunks[0].kind === 'contrast' && chunks[0].to - chunks[0].from < 2) return 0;
  const comma = chunks.findIndex((chunk) => chunk.kind === 'comma');
  return comma < 0 ? 0 : comma + 1;
}
