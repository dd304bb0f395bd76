import type { Chunk } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import { IS } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Token } from '@/lib/core/text/tokens';

/** Beyond it, in tokens, an auxiliary belongs to another clause. */
const BRACKET = 40;
/** Beyond it, in chunks, a phrase belongs to another verb. */
const REACH = 12;

/**
 * The subject of a verb in a language whose finite verb stands second (German).
 *
 * In a main clause it stands right before the finite verb, or else right behind; in a subordinate clause, whose verb is last, it stands first.
 */
export function findVerbSecondSubject(sentence: Sentence, at: number): Subject | null {
  const { chunks } = sentence;
  const finite = finiteOf(sentence, at);
  const opener = openerOf(chunks, finite);
  if (opener >= 0 && chunks[opener]?.kind === 'relative') return antecedentOf(sentence, opener);
  if (opener >= 0) return firstNominative(sentence, opener + 1, finite);
  return findSubjectAround(sentence, finite);
}

/** The subject of a main clause: right before its finite verb, or the first that may be one behind it. */
export function findSubjectAround(sentence: Sentence, finite: number): Subject | null {
  return (
    pronounBehind(sentence, finite) ??
    subjectOfJoined(sentence, finite) ??
    nominativeBefore(sentence, finite) ??
    firstNominative(sentence, finite + 1, finite + REACH)
  );
}

/** `…, sagte die Chefin und bat darum, …`: the second verb has the first one's subject. */
function subjectOfJoined(sentence: Sentence, finite: number): Subject | null {
  const { chunks } = sentence;
  if (chunks[finite - 1]?.kind !== 'and') return null;
  for (let at = finite - 2; at >= 0 && finite - at < REACH; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop' || chunk?.kind === 'colon' || chunk?.kind === 'semicolon') return null;
    if (chunk?.kind === 'verb' ? chunk.verb.form === 'finite' : chunk?.kind === 'other-verb')
      return chunks[at - 1]?.kind === 'and' ? null : findSubjectAround(sentence, at);
  }
  return null;
}

/** `…, heißt es in dem Papier`: what stands before the comma is no subject where a pronoun follows. */
function pronounBehind(sentence: Sentence, finite: number): Subject | null {
  const next = sentence.chunks[finite + 1];
  if (sentence.chunks[finite - 1]?.kind !== 'comma' || next?.kind !== 'phrase' || !next.phrase.pronoun) return null;
  return mayBeNominative(sentence, finite + 1) ? { phrase: next.phrase, with: null } : null;
}

/** Where the auxiliary of a participle stands (`hat … gesagt`); the verb itself where it is finite. */
export function finiteOf({ chunks, tokens, evidence }: Sentence, at: number): number {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.verb.sense.tense === 'finite') return at;
  if (hasAuxiliary(tokens, verb, evidence)) return at;
  for (let index = at - 1; index >= 0; index -= 1) {
    const chunk = chunks[index];
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'colon' || chunk.kind === 'semicolon') return at;
    if (chunk.kind === 'other-verb' && senseOf(evidence, tokens[chunk.from]).bits & (IS.auxiliary | IS.modal))
      return index;
  }
  return at;
}

function hasAuxiliary(tokens: readonly Token[], chunk: Chunk, evidence: NameEvidence): boolean {
  return (senseOf(evidence, tokens[chunk.from]).bits & (IS.auxiliary | IS.modal)) !== 0;
}

/** The conjunction or relative that sends the verb of its clause to the end; -1 in a main clause. */
function openerOf(chunks: readonly Chunk[], finite: number): number {
  for (let at = finite - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    switch (chunk?.kind) {
      case 'complementiser':
      case 'subordinator':
      case 'relative':
        return at === finite - 1 ? -1 : at;
      case undefined:
      case 'stop':
      case 'colon':
      case 'semicolon':
      case 'other-verb':
      case 'contrast':
        return -1;
      case 'quote':
        if (chunks[at + 1]?.kind === 'comma') return -1;
        break;
      case 'verb':
        if (chunk.verb.form === 'finite') return -1;
        break;
      default:
    }
  }
  return -1;
}

/** Whether a conjunction of `wie die Stadt mitteilte` stands at chunk `at`. */
export function opensAsClause({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'subordinator' && evidence.table.asClauses.has(tokens[chunk.from]?.word ?? '');
}

/** Whether the word at `at` opens `wie die Stadt mitteilte`, and no comparison: a verb of speech stands before the next mark, or behind what two commas set off. */
export function leadsAsClause(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const before = tokens[at - 1];
  if (!evidence.table.asClauses.has(tokens[at]?.word ?? '')) return false;
  if (before !== undefined && before.shape !== 'comma' && before.shape !== 'dash' && at > 1) return false;
  let commas = 0;
  for (let index = at + 1; index < at + BRACKET && commas < 4; index += 1) {
    const token = tokens[index];
    if (token && (token.shape === 'word' || token.shape === 'number')) continue;
    const { bits } = senseOf(evidence, tokens[index - 1]);
    const last = bits & IS.auxiliary ? tokens[index - 2] : tokens[index - 1];
    if (!last?.capital && senseOf(evidence, last).verbs.length > 0) return true;
    if (token?.shape !== 'comma') return false;
    commas += 1;
  }
  return false;
}

/** Whether the verb at chunk `at` ends its clause, and no comma sets it off behind marks: `…, die den Plan „Unsinn“ nannte`, `Er hat ihn „Unsinn“ genannt`. */
export function endsClause({ chunks, evidence }: Sentence, at: number): boolean {
  if (!evidence.table.lexicon.grammar.verbSecond || chunks[at - 1]?.kind === 'comma') return false;
  const next = chunks[at + 1]?.kind;
  const behind = next === 'other-verb' ? chunks[at + 2]?.kind : next;
  return behind === undefined || behind === 'comma' || behind === 'stop' || behind === 'and' || behind === 'dash';
}

/** In chunks. */
const LONGEST_AS_CLAUSE = 14;

/** The verb of speech that ends the clause which such a conjunction opens at `at`; -1 where another verb does. */
export function verbOfAsClause(sentence: Sentence, at: number): number {
  if (!opensAsClause(sentence, at)) return -1;
  const { chunks } = sentence;
  for (let index = at + 1; index < chunks.length && index < at + LONGEST_AS_CLAUSE; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'verb' && chunk.verb.form === 'finite') return index;
    if (chunk?.kind === 'stop' || chunk?.kind === 'colon' || chunk?.kind === 'quote' || chunk?.kind === 'other-verb')
      return -1;
  }
  return -1;
}

function antecedentOf(sentence: Sentence, relative: number): Subject | null {
  for (let at = relative - 1; at >= 0 && relative - at < 5; at -= 1) {
    const chunk = sentence.chunks[at];
    if (chunk?.kind === 'phrase') return { phrase: chunk.phrase, with: null };
  }
  return null;
}

/** The phrase in the first place of the clause, if it may be a subject: adverbs, objects and what a preposition governs may stand there as well. */
function nominativeBefore(sentence: Sentence, finite: number): Subject | null {
  const { chunks } = sentence;
  let at = finite - 1;
  while (chunks[at]?.kind === 'adverb') at -= 1;
  if (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'dash') at = beforeApposition(chunks, at);
  if (chunks[at]?.kind === 'close')
    at = chunks.findLastIndex((chunk, index) => index < at && chunk.kind === 'open') - 1;
  at = beforeLocation(chunks, at);
  if (isLedByPreposition(chunks, at)) return null;
  if (isGenitiveBehind(sentence, at)) at -= 1;
  const chunk = chunks[at];
  if (chunk?.kind !== 'phrase' || !mayBeNominative(sentence, at)) return null;
  const joined = chunks[at - 2];
  return chunks[at - 1]?.kind === 'and' &&
    joined?.kind === 'phrase' &&
    mayBeNominative(sentence, at - 2) &&
    !chunk.phrase.pronoun
    ? { phrase: joined.phrase, with: chunk.phrase }
    : { phrase: chunk.phrase, with: null };
}

/** `In einem Gespräch bei Radio Ahoi am 3. Mai hatte er …`: only one part of the clause stands before its verb. */
function isLedByPreposition(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at; index >= 0 && at - index < REACH; index -= 1) {
    const kind = chunks[index]?.kind;
    if (kind !== 'phrase' && kind !== 'preposition' && kind !== 'word' && kind !== 'adverb') return false;
    if (index === 0) return kind === 'preposition' && chunks[1]?.kind === 'phrase' && at > 1;
  }
  return false;
}

/** `Ein Leser dieser Zeitung schrieb`: of two phrases side by side in the first place of a clause the second is the first one's. */
function isGenitiveBehind({ chunks, tokens }: Sentence, at: number): boolean {
  const first = chunks[at - 1];
  const second = chunks[at];
  if (at !== 1 || first?.kind !== 'phrase' || second?.kind !== 'phrase' || first.phrase.name) return false;
  return second.phrase.determiner !== null && /e[rs]$/.test(tokens[second.from]?.word ?? '');
}

/** `der Leiter der Wache in Essen`: the place belongs to the phrase before it. */
function beforeLocation(chunks: readonly Chunk[], at: number): number {
  let index = at;
  while (
    chunks[index]?.kind === 'phrase' &&
    chunks[index - 1]?.kind === 'preposition' &&
    chunks[index - 2]?.kind === 'phrase'
  )
    index -= 2;
  return index;
}

function beforeApposition(chunks: readonly Chunk[], comma: number): number {
  for (let at = comma - 1; at >= 0 && comma - at < REACH; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'comma' || chunk?.kind === 'dash') return at - 1;
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'colon' || chunk.kind === 'quote') return comma;
  }
  return comma;
}

function firstNominative(sentence: Sentence, from: number, to: number): Subject | null {
  const { chunks } = sentence;
  for (let at = from; at < to && at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (!chunk) return null;
    if (chunk.kind === 'phrase' && mayBeNominative(sentence, at)) {
      if (chunk.phrase.pronoun?.sort === 'generic' && isSpeakerBehind(sentence, at + 1)) continue;
      const joined = chunks[at + 2];
      return chunks[at + 1]?.kind === 'and' && joined?.kind === 'phrase' && !joined.phrase.pronoun
        ? { phrase: chunk.phrase, with: joined.phrase }
        : { phrase: chunk.phrase, with: null };
    }
    if (
      chunk.kind === 'stop' ||
      chunk.kind === 'comma' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'semicolon' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'complementiser' ||
      (chunk.kind === 'verb' && chunk.verb.form === 'finite' && at > from)
    )
      return null;
  }
  return null;
}

/** `So nannte es die Ministerin`: the pronoun is the object. */
function isSpeakerBehind(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  if (chunk?.kind !== 'phrase' || !mayBeNominative(sentence, at)) return false;
  return chunk.phrase.name !== null || (chunk.phrase.head !== null && chunk.phrase.determiner !== null);
}

/** Whether neither a preposition nor its article keeps the phrase from being a subject. */
function mayBeNominative(sentence: Sentence, at: number): boolean {
  const { chunks, tokens, evidence } = sentence;
  const chunk = chunks[at];
  if (chunk?.kind !== 'phrase') return false;
  const before = chunks[at - 1]?.kind;
  if (before === 'preposition' || before === 'according') return false;
  return (
    !isOblique(tokens, chunk.phrase.from, evidence) &&
    !isDative(chunk.phrase, tokens) &&
    !isOwnerBefore(sentence, at) &&
    !isTime(chunk.phrase, tokens, evidence)
  );
}

/** Whether an article or pronoun has a form that no subject has: `den`, `dem`, `ihm`, and `der` before an adjective in -en. */
export function isOblique(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (evidence.table.oblique.has(token.word)) return true;
  const next = tokens[at + 1];
  return (
    evidence.table.lexicon.grammar.verbSecond === true &&
    token.word === 'der' &&
    next?.shape === 'word' &&
    !next.capital &&
    next.word.endsWith('en')
  );
}

/** `Kortes Sprecherin Ina Voss`: a name in the genitive before whoever is somebody's. */
export function isOwnerBefore({ chunks, tokens, evidence }: Sentence, at: number): boolean {
  if (!evidence.table.lexicon.grammar.verbSecond) return false;
  const owner = chunks[at];
  const owned = chunks[at + 1];
  if (owner?.kind !== 'phrase' || owned?.kind !== 'phrase' || owned.from !== owner.to) return false;
  const isName = owner.phrase.name !== null && owner.phrase.head === null && owner.phrase.determiner === null;
  const isGenitive = tokens[owner.to - 1]?.word.endsWith('s') ?? false;
  return isName && isGenitive && owned.phrase.head !== null && owned.phrase.determiner === null;
}

/** `der Zeitung sagte er`: the article of men's nominative before a noun that is feminine. */
export function isDative({ from, head, name, noun, number }: NounPhrase, tokens: readonly Token[]): boolean {
  if (!FEMININE_DATIVE.test(tokens[from]?.word ?? '') || name || number === 'p') return false;
  return head ? head.gender === 'f' : FEMININE.test(noun ?? '');
}

/** Of men these are the nominative, but for `einer` and the like, which are no man's. */
const FEMININE_DATIVE = /^(?:der|dieser|jener|einer|keiner|ihrer|seiner|unserer|meiner)$/;
const FEMININE = /(?:ung|heit|keit|schaft|ion|tät)$/;

function isTime(phrase: NounPhrase, tokens: readonly Token[], evidence: NameEvidence): boolean {
  return (
    !phrase.name &&
    !phrase.head &&
    !phrase.pronoun &&
    (senseOf(evidence, tokens[phrase.to - 1]).bits & IS.stopCapital) !== 0
  );
}

/** Whether `der`, `die`, `das` behind a comma opens a relative clause: its verb is then the last word before the next mark. */
export function opensRelative(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const before = tokens[at - 1];
  const isBehindComma =
    before?.shape === 'comma' ||
    (tokens[at - 2]?.shape === 'comma' &&
      !evidence.table.asClauses.has(before?.word ?? '') &&
      (senseOf(evidence, before).bits & (IS.preposition | IS.subordinator)) === IS.preposition);
  if (!isBehindComma || opensMainClause(tokens, at, evidence)) return false;
  for (let index = at + 1; index < at + BRACKET; index += 1) {
    const token = tokens[index];
    if (token && (token.shape === 'word' || token.shape === 'number' || token.shape === 'other')) continue;
    const last = tokens[index - 1];
    if (isParticle(last, evidence)) return false;
    return last?.shape === 'word' && !last.capital && index - 1 > at + 1 && !isMarkedInfinitive(tokens, index - 1);
  }
  return false;
}

/** `die Wolke zieht nach Norden ab`: what a verb in second place leaves at the end of its clause. */
function isParticle(token: Token | undefined, evidence: NameEvidence): boolean {
  const { bits } = senseOf(evidence, token);
  return (bits & (IS.preposition | IS.adverb)) !== 0 && (bits & IS.finite) === 0;
}

/** In tokens. */
const LONGEST_SUBJECT = 12;

/** `, die Synode werde das Gesetz ändern`: whether a finite verb, and more behind it, follows the noun of the article. */
function opensMainClause(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  let index = at + 1;
  let hasNoun = false;
  for (; index < at + LONGEST_SUBJECT; index += 1) {
    const token = tokens[index];
    if (token?.shape === 'number') continue;
    if (token?.shape !== 'word') return false;
    if (token.capital) {
      hasNoun = true;
      continue;
    }
    if (isFiniteWord(token, evidence) && (hasNoun || index === at + 1)) break;
    const { bits } = senseOf(evidence, token);
    const isAttribute = hasNoun
      ? (bits & (IS.of | IS.preposition | IS.determiner | IS.and)) !== 0
      : !(bits & IS.function);
    if (!isAttribute && !/^\p{L}+e[nmrs]?$/u.test(token.word)) return false;
  }
  const next = tokens[index + 1];
  if (next?.shape !== 'word' && next?.shape !== 'number' && next?.shape !== 'other') return false;
  const isLastButOne = tokens[index + 2]?.shape !== 'word' && tokens[index + 2]?.shape !== 'number';
  return !(senseOf(evidence, next).bits & IS.and) && !(isLastButOne && isFiniteWord(next, evidence));
}

/** A small word that is known for a finite verb, or has the ending of Konjunktiv I where no noun follows that it could be the adjective of. */
function isFiniteWord(token: Token | undefined, evidence: NameEvidence): boolean {
  if (token?.shape !== 'word' || token.capital) return false;
  const { bits, verbs } = senseOf(evidence, token);
  return (bits & IS.finite) !== 0 || verbs.some(({ tense }) => tense === 'finite');
}

/** Whether an unlisted word has the ending of Konjunktiv I and stands where no adjective does: `Das zeichne ein falsches Bild`. */
export function looksReported(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  if (token?.shape !== 'word' || token.capital || evidence.table.hearsayIfReported.size === 0) return false;
  if (!/[^te]e$/.test(token.word) || token.word.length < LEAST_VERB || senseOf(evidence, token).bits) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isBehindNoun = before?.capital === true && !senseOf(evidence, before).determiner;
  const { bits } = senseOf(evidence, before);
  const mayFollow = before?.shape !== 'word' || before.capital || (bits !== 0 && !(bits & IS.determiner));
  return mayFollow && (isBehindNoun || !next?.capital) && !(senseOf(evidence, next).bits & IS.and);
}

/** Whether an unlisted small word stands where only the finite verb may, behind the first phrase of a main clause: `Zum Fest reisten Delegierte`. */
export function isSecondVerb(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  at: number,
  evidence: NameEvidence,
): boolean {
  const token = tokens[at];
  if (!evidence.table.lexicon.grammar.verbSecond || token?.shape !== 'word' || token.capital) return false;
  if (token.word.length < LEAST_VERB || !VERB_ENDING.test(token.word) || senseOf(evidence, token).bits) return false;
  let index = chunks.length - 1;
  if (chunks[index]?.kind === 'adverb' && leadsClause(chunks[index - 1]))
    return /t(?:e|en)?$/.test(token.word) || !tokens[at + 1]?.capital;
  if (chunks[index]?.kind === 'word' && index === 0 && senseOf(evidence, tokens[at - 1]).determiner)
    return !tokens[at + 1]?.capital;
  if (chunks[index]?.kind !== 'phrase' || !isWhole(chunks[index], tokens, evidence)) return false;
  while (chunks[index]?.kind === 'phrase') index -= chunks[index - 1]?.kind === 'preposition' ? 2 : 1;
  if (chunks[index]?.kind === 'adverb') index -= 1;
  return leadsClause(chunks[index]);
}

function leadsClause(before: Chunk | undefined): boolean {
  const kind = before?.kind;
  return kind === undefined || kind === 'contrast' || kind === 'colon' || kind === 'comma' || kind === 'semicolon';
}

/** A pronoun, a name, or a phrase with its noun. */
function isWhole(chunk: Chunk | undefined, tokens: readonly Token[], evidence: NameEvidence): boolean {
  if (chunk?.kind !== 'phrase') return false;
  return (
    chunk.phrase.pronoun !== null ||
    (tokens[chunk.to - 1]?.capital ?? false) ||
    senseOf(evidence, tokens[chunk.to - 1]).role !== null
  );
}

/** Of third persons, strong preterites and Konjunktiv I; not those of adjectives and adverbs. */
const VERB_ENDING =
  /^(?!.*(?:lich|isch|ig|bar|sam|los|haft|end)$).*(?:t|te|ten|e|en|[^n]d|nd|ng|s|ß|h|g|m|hl|rf|rb|lf|nn|nk|b|f|p|r)$/;
const LEAST_VERB = 4;

/** `zu erneuern`, `einzustellen`: no finite verb. */
export function isMarkedInfinitive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'zu' || /^\p{L}{2,}zu\p{L}{3,}n$/u.test(tokens[at]?.word ?? '');
}

/** `hat ihn „klug“ genannt`, `hat ihn als Chef bezeichnet`: a word that is also finite is a participle at the end of a clause whose auxiliary no comma parts from it. */
export function closesBracket(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  if (!senseOf(evidence, tokens[at]).verbs.some(({ tense }) => tense === 'participle')) return false;
  const next = tokens[at + 1];
  if (next && (next.shape === 'word' || next.shape === 'number')) return false;
  for (let index = at - 1; index >= 0 && at - index < BRACKET; index -= 1) {
    const token = tokens[index];
    if (!token || token.shape === 'comma' || token.shape === 'stop' || token.shape === 'colon') return false;
    const { bits } = senseOf(evidence, token);
    if (bits & (IS.auxiliary | IS.copula) && (!token.capital || index === 0)) return true;
  }
  return false;
}

/** What the auxiliary of a bare participle makes of it: `hat … gesagt` speaks, `wurde … gesagt` is passive; null where there is none. */
export function bracketOf(tokens: readonly Token[], at: number, evidence: NameEvidence): 'active' | 'passive' | null {
  const next = tokens[at + 1];
  if (next?.word === 'worden' || next?.word === 'werden') return 'passive';
  const after = senseOf(evidence, next).bits;
  if (next && !next.capital && after & IS.auxiliary) return 'active';
  if (next && !next.capital && after & IS.copula) return 'passive';
  for (let index = at - 1; index >= 0 && at - index < BRACKET; index -= 1) {
    const token = tokens[index];
    if (
      !token ||
      token.shape === 'stop' ||
      token.shape === 'colon' ||
      token.shape === 'semicolon' ||
      (token.text === '«»' && tokens[index + 1]?.shape === 'comma')
    )
      return null;
    const { bits } = senseOf(evidence, token);
    if (token.capital && index > 0) continue;
    if (bits & IS.auxiliary) return 'active';
    if (bits & IS.copula) return 'passive';
  }
  return null;
}
