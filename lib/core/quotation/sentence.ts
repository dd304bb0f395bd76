import type { MarkedSpan } from '@/lib/core/quotation/marks';
import {
  bracketOf,
  closesBracket,
  isSecondVerb,
  leadsAsClause,
  looksReported,
  opensRelative,
} from '@/lib/core/quotation/verb-second';
import { IS, phraseLength, type VerbSense, type WordSense } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { findNounPhrase, type NounPhrase, plainPhrase } from '@/lib/core/speaker/noun-phrase';
import { isCompoundNoun, isGovernedNoun, isNounBySetting, looksFinite } from '@/lib/core/speaker/phrase/noun-or-verb';
import type { Span } from '@/lib/core/text/span';
import type { Token } from '@/lib/core/text/tokens';

/** A verb of reporting with its auxiliaries and what stands between them. */
export interface VerbGroup {
  readonly sense: VerbSense;
  /** What the group is as a whole: `a déclaré` is finite, though the word is a participle. */
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle';
  readonly isNegated: boolean;
  readonly isUnreal: boolean;
  readonly isPassive: boolean;
  readonly isFirstPerson: boolean;
  /** The subject that stands inside the group: `a-t-il déclaré`. */
  readonly inverted: NounPhrase | null;
}

/** A piece of a sentence, as coarse as attribution needs it. */
export type Chunk = Span & { readonly from: number; readonly to: number } & (
    | { readonly kind: 'phrase'; readonly phrase: NounPhrase }
    | { readonly kind: 'verb'; readonly verb: VerbGroup }
    | { readonly kind: 'quote'; readonly quote: number }
    | { readonly kind: 'according'; readonly isSetOff: boolean; readonly isAfter: boolean }
    | { readonly kind: 'owner' }
    | {
        readonly kind:
          | 'other-verb'
          | 'complementiser'
          | 'relative'
          | 'subordinator'
          | 'contrast'
          | 'and'
          | 'preposition'
          | 'adverb'
          | 'comma'
          | 'colon'
          | 'semicolon'
          | 'dash'
          | 'open'
          | 'close'
          | 'stop'
          | 'word';
      }
  );

/** Whether a chunk is a verb with its own subject, of speech or any other. */
export function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'other-verb' || (chunk?.kind === 'verb' && chunk.verb.form === 'finite');
}

/** A token of a block outside its quotations; a quotation is one token. */
export interface Item {
  readonly token: Token;
  /** The index of the marked span that the item stands for; -1 for a word. */
  readonly quote: number;
  /** The words between the marks, where they are a body's name and nobody's words. */
  readonly name?: Span;
}

export interface Sentence extends Span {
  readonly chunks: readonly Chunk[];
  readonly tokens: readonly Token[];
  readonly block: number;
  readonly evidence: NameEvidence;
}

/** The tokens of a block with each outer marked span as one. */
export function maskQuotes(tokens: readonly Token[], spans: readonly MarkedSpan[], names: ReadonlySet<number>): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next = pushQuote(items, spans, next, names);
    const span = spans[next];
    if (!span || token.end <= span.start) items.push({ token, quote: -1 });
  }
  while (next < spans.length) next = pushQuote(items, spans, next, names);
  return items;
}

function pushQuote(items: Item[], spans: readonly MarkedSpan[], index: number, names: ReadonlySet<number>): number {
  const span = spans[index];
  if (span) {
    const token: Token = {
      start: span.start,
      end: span.end,
      text: '«»',
      word: '«»',
      shape: 'other',
      capital: false,
      enclitic: false,
      known: null,
    };
    items.push(names.has(index) ? { token, quote: index, name: span.inner } : { token, quote: index });
  }
  return index + 1;
}

/** In items, a quotation counting as one. What is longer is no sentence but a page without stops; the rules may each look at all of a sentence. */
const LONGEST_SENTENCE = 240;

/** Parts the items of a block into sentences: after a full stop before a capital, and after a quotation that holds one. */
export function* splitSentences(
  items: readonly Item[],
  text: string,
  offset: number,
  spans: readonly MarkedSpan[],
): Generator<Item[]> {
  let current: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item) break;
    current.push(item);
    if (current.length < LONGEST_SENTENCE && !endsSentence(items, at, text, offset, spans)) continue;
    yield current;
    current = [];
  }
  if (current.length > 0) yield current;
}

function endsSentence(
  items: readonly Item[],
  at: number,
  text: string,
  offset: number,
  spans: readonly MarkedSpan[],
): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next) return false;
  if (item.quote >= 0) {
    const span = spans[item.quote];
    return span !== undefined && endsWithStop(text, span, offset) && beginsSentence(next);
  }
  if (item.token.shape !== 'stop') return false;
  return beginsSentence(next) || (next.quote >= 0 && item.token.text !== '…' && item.token.text.length < 3);
}

function endsWithStop(text: string, span: MarkedSpan, offset: number): boolean {
  const inner = text.slice(span.inner.start - offset, span.inner.end - offset).trimEnd();
  return /[.!?…][’'”"»]*$/.test(inner);
}

function beginsSentence(item: Item): boolean {
  return (
    item.quote >= 0 ||
    item.token.capital ||
    item.token.shape === 'number' ||
    item.token.shape === 'dash' ||
    item.token.word === '¿' ||
    item.token.word === '¡'
  );
}

/** So many tokens are parted into chunks between two pauses: marks may hold a whole article. */
const STRIDE = 256;

/** Parts a sentence into chunks; yields on the way so that a driver may pause. */
export function* chunk(items: readonly Item[], evidence: NameEvidence, block: number): Generator<void, Sentence> {
  const tokens = items.map((item) => item.token);
  const chunks: Chunk[] = [];
  let at = 0;
  let pause = STRIDE;
  while (at < items.length) {
    const item = items[at];
    if (!item) break;
    if (at >= pause) {
      pause = at + STRIDE;
      yield;
    }
    const made = item.name
      ? place(tokens, at, at + 1, { kind: 'phrase', phrase: bodyPhrase(tokens, at, item.name, evidence) } as const)
      : item.quote >= 0
        ? place(tokens, at, at + 1, { kind: 'quote', quote: item.quote } as const)
        : isSecondVerb(chunks, tokens, at, evidence)
          ? place(tokens, at, at + 1, { kind: 'other-verb' } as const)
          : readChunk(tokens, at, evidence);
    chunks.push(made);
    at = made.to;
  }
  joinParticiples(chunks, tokens, evidence);
  partRelatives(chunks, tokens, evidence);
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, chunks, tokens, block, evidence };
}

/** `der „Neuen Hafenpost“`: the marks as a name, with the article before them. */
function bodyPhrase(tokens: readonly Token[], at: number, name: Span, evidence: NameEvidence): NounPhrase {
  const article = senseOf(evidence, tokens[at - 1]).determiner;
  return plainPhrase({
    start: tokens[at]?.start ?? name.start,
    end: tokens[at]?.end ?? name.end,
    from: article ? at - 1 : at,
    to: at + 1,
    determiner: 'definite',
    gender: 'b',
    number: 's',
    name,
  });
}

/** `a condamné l'attaque et estimé que`: a participle behind `and` shares the auxiliary before it. */
function joinParticiples(chunks: Chunk[], tokens: readonly Token[], evidence: NameEvidence): void {
  let isPerfect = false;
  chunks.forEach((piece, at) => {
    if (piece.kind === 'stop' || piece.kind === 'semicolon') isPerfect = false;
    if (piece.kind === 'other-verb') isPerfect = (senseOf(evidence, tokens[piece.from]).bits & IS.auxiliary) !== 0;
    if (piece.kind !== 'verb') return;
    const { sense, form } = piece.verb;
    const before = chunks[at - 1]?.kind === 'adverb' ? chunks[at - 2] : chunks[at - 1];
    if (form === 'participle' && isPerfect && before?.kind === 'and')
      chunks[at] = { ...piece, verb: { ...piece.verb, form: 'finite' } };
    else if (form === 'finite') isPerfect = sense.tense === 'participle' && !piece.verb.isPassive;
  });
}

/** `que`, `che`: a relative behind a phrase, unless a verb of saying still waits for its clause (`disse o ministro que …`). */
function partRelatives(chunks: Chunk[], tokens: readonly Token[], evidence: NameEvidence): void {
  if (evidence.table.lexicon.grammar.complementiserDrops === 'plain') partSubjectRelatives(chunks, tokens);
  if (!evidence.table.lexicon.grammar.subjectsDrop) return;
  let waiting = -1;
  chunks.forEach((piece, at) => {
    if (piece.kind === 'stop' || piece.kind === 'semicolon' || piece.kind === 'quote') waiting = -1;
    const isAside =
      piece.kind === 'verb' && piece.verb.form === 'gerund' && waiting >= 0 && chunks[at - 1]?.kind === 'comma';
    if (piece.kind === 'verb' && piece.verb.form !== 'participle' && !isAside)
      waiting = piece.verb.sense.verb.frames.includes('clause') ? at : -1;
    if (piece.kind !== 'complementiser' || !(senseOf(evidence, tokens[piece.from]).bits & IS.relative)) return;
    const isRelative = waiting < 0 ? followsPhrase(chunks, at) : opensInsertion(chunks, waiting, at);
    if (isRelative) chunks[at] = place(tokens, piece.from, piece.to, { kind: 'relative' });
    else waiting = -1;
  });
}

/** `the union that represents them`: between a noun and a verb, the conjunction is the verb's subject. */
function partSubjectRelatives(chunks: Chunk[], tokens: readonly Token[]): void {
  chunks.forEach((piece, at) => {
    if (piece.kind !== 'complementiser' || chunks[at - 1]?.kind !== 'phrase') return;
    const next = chunks[at + 1]?.kind === 'adverb' ? chunks[at + 2] : chunks[at + 1];
    const isVerb = next?.kind === 'other-verb' || (next?.kind === 'verb' && next.verb.form === 'finite');
    if (isVerb) chunks[at] = place(tokens, piece.from, piece.to, { kind: 'relative' });
  });
}

function followsPhrase(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]?.kind === 'comma' || chunks[at - 1]?.kind === 'close' ? chunks[at - 2] : chunks[at - 1];
  return before?.kind === 'phrase' || before?.kind === 'preposition' || before?.kind === 'close';
}

/** `afirmou Lucena, que também revelou …`: the comma right behind the subject; `disse Lucena, ontem, que …` closes what it opened. */
function opensInsertion(chunks: readonly Chunk[], verb: number, at: number): boolean {
  if (chunks[at - 1]?.kind !== 'comma' || chunks[at - 2]?.kind !== 'phrase') return false;
  let commas = 0;
  for (let index = verb + 1; index < at; index += 1) if (chunks[index]?.kind === 'comma') commas += 1;
  return commas % 2 === 1;
}

type Kind<T> = T extends unknown ? Omit<T, 'start' | 'end' | 'from' | 'to'> : never;

/** All chunks have the same fields in the same order, which engines read fastest. */
function place(tokens: readonly Token[], from: number, to: number, own: Kind<Chunk>): Chunk {
  const { kind, phrase, verb, quote, isSetOff, isAfter } = own as Partial<Record<string, unknown>>;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return { kind, start, end, from, to, phrase, verb, quote, isSetOff, isAfter } as Chunk;
}

function readChunk(tokens: readonly Token[], at: number, evidence: NameEvidence): Chunk {
  const token = tokens[at];
  if (!token || (token.shape !== 'word' && token.shape !== 'number'))
    return place(tokens, at, at + 1, { kind: punctuation(token) });
  const { table } = evidence;
  const mayLead = table.leads.has(token.word);
  const cue = mayLead ? readCue(tokens, at, evidence) : null;
  if (cue) return cue;
  if (
    senseOf(evidence, token).bits & IS.relative &&
    table.lexicon.grammar.verbSecond &&
    opensRelative(tokens, at, evidence)
  )
    return place(tokens, at, at + 1, { kind: 'relative' });
  if (leadsAsClause(tokens, at, evidence)) return place(tokens, at, at + 1, { kind: 'subordinator' });
  const idiom = mayLead && senseOf(evidence, token).bits & IS.copula ? phraseLength(table.adverbs, tokens, at) : 0;
  if (idiom > 1) return place(tokens, at, at + idiom, { kind: 'adverb' });
  const verb = findVerbGroup(tokens, at, evidence);
  if (verb) return verb;
  if (followsSubject(tokens, at, evidence)) return place(tokens, at, at + 1, { kind: 'other-verb' });
  const joined = mayLead ? firstPhrase(tokens, at, evidence) : null;
  const isVerb = isLeader(tokens, at, evidence) || looksFinite(tokens, at, evidence);
  const phrase = isVerb ? null : findNounPhrase(tokens, at, evidence, (index) => index === 0);
  if (phrase && (!joined || phrase.name !== null)) return place(tokens, at, phrase.to, { kind: 'phrase', phrase });
  if (joined) return place(tokens, at, at + joined.length, { kind: joined.kind });
  return place(tokens, at, at + 1, {
    kind: wordKind(tokens, at, token, evidence),
  });
}

/** `selon`, `d'après`, `à ses yeux`: a cue without a verb. */
function readCue(tokens: readonly Token[], at: number, evidence: NameEvidence): Chunk | null {
  const { table } = evidence;
  const owner = phraseLength(table.accordingToOwner, tokens, at);
  if (owner > 0) return place(tokens, at, at + owner, { kind: 'owner' });
  const according = phraseLength(table.accordingTo, tokens, at);
  if (according > 0)
    return place(tokens, at, at + withoutSpeaker(tokens, at, according, evidence), {
      kind: 'according',
      isSetOff: false,
      isAfter: false,
    });
  if (leadsAccordingNoun(tokens, at, evidence))
    return place(tokens, at, at + 1, { kind: 'according', isSetOff: false, isAfter: false });
  const after = phraseLength(table.accordingToAfter, tokens, at);
  if (after > 0) return place(tokens, at, at + after, { kind: 'according', isSetOff: false, isAfter: true });
  const setOff = isSetOff(tokens, at, evidence) ? phraseLength(table.accordingToWhenSetOff, tokens, at) : 0;
  if (setOff > 0)
    return place(tokens, at, at + withoutSpeaker(tokens, at, setOff, evidence), {
      kind: 'according',
      isSetOff: true,
      isAfter: false,
    });
  return null;
}

/** `disse ainda que o prazo acabou`: an adverb and a complementiser, though elsewhere both are one conjunction. */
function opensReport(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  if (!(senseOf(evidence, tokens[at + 1]).bits & IS.complementiser)) return false;
  if (!(senseOf(evidence, tokens[at]).bits & IS.adverb)) return false;
  return senseOf(evidence, tokens[at - 1]).verbs.some(
    ({ verb, tense }) => tense !== 'first' && verb.frames.includes('clause'),
  );
}

/** In tokens. */
const MOST_BEFORE_NOUN = 4;

/** `nach ersten Erkenntnissen der Polizei`, `nach den bisherigen Angaben`. */
function leadsAccordingNoun(tokens: readonly Token[], at: number, { table }: NameEvidence): boolean {
  if (!table.accordingPrepositions.has(tokens[at]?.word ?? '')) return false;
  for (let index = at + 1; index <= at + MOST_BEFORE_NOUN; index += 1) {
    const token = tokens[index];
    if (token?.shape !== 'word') return false;
    if (token.capital) return table.accordingNouns.has(token.word);
  }
  return false;
}

/** `he funds`, `they overrule`: an unlisted word behind a pronoun that can only be a subject is its verb. */
function followsSubject(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.shape !== 'word' || token.capital || token.enclitic) return false;
  if (!evidence.table.subjectForms.has(before.word)) return false;
  return (senseOf(evidence, token).bits & IS.function) === 0 && !isAdverb(token, evidence);
}

/** Whether the word can only lead a phrase or a clause, never be one. */
function isLeader(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const sense = senseOf(evidence, tokens[at]);
  if (tokens[at]?.capital && at > 0) return false;
  if (sense.determiner && evidence.table.lexicon.grammar.nounsHaveCapitals) return false;
  if (sense.determiner && sense.bits & IS.complementiser && at > 0)
    return (senseOf(evidence, tokens[at - 1]).bits & (IS.preposition | IS.and)) === 0;
  if (sense.bits & (IS.complementiser | IS.relative | IS.and) && !sense.determiner && !sense.pronoun) return true;
  return (
    (sense.bits & (IS.preposition | IS.of)) !== 0 && !(sense.determiner && !(sense.bits & IS.of)) && !sense.pronoun
  );
}

/** `na opinião dele`, `de source policière`: a pronoun or a noun that ends a cue is whom it names. */
function withoutSpeaker(tokens: readonly Token[], at: number, length: number, evidence: NameEvidence): number {
  const { bits, role } = senseOf(evidence, tokens[at + length - 1]);
  return length > 1 && (bits & IS.pronoun || role?.kind === 'group') ? length - 1 : length;
}

function isSetOff(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const before = tokens[at - 1];
  return (
    (at === 0 && !evidence.table.lexicon.grammar.verbSecond) ||
    before?.shape === 'comma' ||
    before?.shape === 'dash' ||
    before?.shape === 'semicolon' ||
    before?.shape === 'colon' ||
    (at === 1 && (before?.shape === 'word' || isMarks(before, evidence)) && !evidence.table.lexicon.grammar.verbSecond)
  );
}

/** `« … » per il sindaco`. */
function isMarks(token: Token | undefined, { table }: NameEvidence): boolean {
  return token?.text === '«»' && table.lexicon.grammar.subjectsDrop;
}

function punctuation(
  token: Token | undefined,
): Exclude<Chunk['kind'], 'phrase' | 'verb' | 'quote' | 'according' | 'owner'> {
  switch (token?.shape) {
    case 'comma':
    case 'colon':
    case 'semicolon':
    case 'dash':
    case 'open':
    case 'close':
    case 'stop':
      return token.shape;
    default:
      return 'word';
  }
}

function firstPhrase(
  tokens: readonly Token[],
  at: number,
  evidence: NameEvidence,
): { kind: 'contrast' | 'subordinator' | 'adverb' | 'preposition'; length: number } | null {
  const { table } = evidence;
  const contrast = phraseLength(table.contrast, tokens, at);
  if (contrast > 1) return { kind: 'contrast', length: contrast };
  const subordinator = opensReport(tokens, at, evidence) ? 0 : phraseLength(table.subordinators, tokens, at);
  if (subordinator > 1) return { kind: 'subordinator', length: subordinator };
  const adverb = phraseLength(table.adverbs, tokens, at);
  if (adverb > 1) return { kind: 'adverb', length: adverb };
  const preposition = phraseLength(table.prepositions, tokens, at);
  return preposition > 1 ? { kind: 'preposition', length: preposition } : null;
}

function wordKind(
  tokens: readonly Token[],
  at: number,
  token: Token,
  evidence: NameEvidence,
): Exclude<Chunk['kind'], 'phrase' | 'verb' | 'quote' | 'according' | 'owner'> {
  const { bits, verbs } = senseOf(evidence, token);
  const { verbSecond, nounsHaveCapitals } = evidence.table.lexicon.grammar;
  const isNoun = nounsHaveCapitals && token.capital && at > 0;
  if (bits & IS.contrast) return 'contrast';
  if (bits & IS.complementiser) return 'complementiser';
  if (bits & IS.relative) return verbSecond && bits & IS.determiner ? 'word' : 'relative';
  if (bits & IS.subordinator && !(verbSecond && isWithinClause(tokens, at, bits, evidence))) return 'subordinator';
  if (bits & IS.and) return 'and';
  if (token.capital && at > 0 && bits & IS.stopCapital) return 'adverb';
  if (bits & IS.finite && !isNoun) return 'other-verb';
  if (bits & (IS.preposition | IS.of)) return 'preposition';
  if (bits & IS.adverb || isAdverb(token, evidence)) return 'adverb';
  if (isNoun) return 'word';
  if (verbs.length > 0 || evidence.table.finiteEndings.some((ending) => token.word.endsWith(ending)))
    return 'other-verb';
  if (looksFinite(tokens, at, evidence) || (verbSecond && looksReported(tokens, at, evidence))) return 'other-verb';
  return 'word';
}

/** `nannte ihn als Chef`, `während der Sitzung`: no conjunction stands behind a word that joins nothing. */
function isWithinClause(tokens: readonly Token[], at: number, bits: number, evidence: NameEvidence): boolean {
  const before = tokens[at - 1];
  if (!(bits & IS.preposition) || before?.shape !== 'word')
    return before?.text === '«»' && (bits & IS.preposition) !== 0;
  return (senseOf(evidence, before).bits & (IS.and | IS.contrast | IS.adverb)) === 0;
}

function isAdverb(token: Token, evidence: NameEvidence): boolean {
  return evidence.table.adverbEndings.some(
    (ending) => token.word.endsWith(ending) && token.word.length > ending.length + 2,
  );
}

/** How many adverbs and the like may stand between an auxiliary and its verb. */
const WIDEST_GROUP = 6;

function findVerbGroup(tokens: readonly Token[], from: number, evidence: NameEvidence): Chunk | null {
  const first = senseOf(evidence, tokens[from]);
  if (tokens[from]?.capital && (from > 0 || isNameAt(tokens, from, first.bits, evidence))) return null;
  const leads = IS.clitic | IS.negation | IS.auxiliary | IS.copula | IS.modal;
  if (!(first.bits & (leads | IS.verb))) return null;
  if (isGovernedNoun(tokens, from, evidence) || isCompoundNoun(tokens, from, evidence)) return null;
  if (isNounBySetting(tokens, from, evidence)) return null;
  if (
    first.determiner &&
    !(first.bits & (IS.auxiliary | IS.copula | IS.modal)) &&
    isNominalNext(tokens, from, evidence)
  )
    return null;
  let at = from;
  let skipped = 0;
  let auxiliary = 0;
  let isReflexive = false;
  let isNegated = false;
  let inverted: NounPhrase | null = null;
  while (at - from - skipped < WIDEST_GROUP) {
    const token = tokens[at];
    const sense = senseOf(evidence, token);
    const aside = auxiliary === 0 || skipped > 0 ? 0 : asideLength(tokens, at, evidence);
    if (aside > 0) {
      at += aside;
      skipped += aside;
      continue;
    }
    if (token?.shape !== 'word') return null;
    const found = token.enclitic ? null : pickVerb(tokens, at, sense.verbs, auxiliary, isReflexive, evidence);
    if (found) {
      return finishVerb(tokens, from, at, found, { auxiliary, isNegated, inverted }, evidence);
    }
    if (token.enclitic && sense.pronoun) inverted = toEnclitic(tokens, at, evidence);
    else if (sense.bits & (IS.auxiliary | IS.copula | IS.modal)) auxiliary |= sense.bits;
    else if (sense.bits & IS.clitic)
      isReflexive ||= token.word === 'se' || token.word === "s'" || token.word === 'sich' || token.word === 'si';
    else if (sense.bits & IS.negation) isNegated = true;
    else if (auxiliary === 0) return null;
    else if (!(sense.bits & (IS.adverb | IS.infinitiveMarker)) && !isAdverb(token, evidence)) return null;
    if (sense.bits & IS.negation) isNegated = true;
    at += 1;
  }
  return null;
}

/** `Lance a dit`: a first name before another capital, or a surname of the article, is no verb. */
function isNameAt(tokens: readonly Token[], at: number, bits: number, evidence: NameEvidence): boolean {
  const isFull = (bits & IS.firstName) !== 0 && tokens[at + 1]?.capital === true;
  return isFull || (evidence.names.has(tokens[at]?.word ?? '') && !evidence.table.lexicon.grammar.nounsHaveCapitals);
}

/** Beyond it, what two commas part from the verb is more than an aside. */
const LONGEST_ASIDE = 9;

/** What may part an auxiliary from its participle: `de son côté`, `, lui aussi,`, `elle`; in tokens. */
function asideLength(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  const token = tokens[at];
  if (token?.shape === 'comma') {
    for (let close = at + 2; close < at + LONGEST_ASIDE; close += 1) {
      if (tokens[close]?.shape !== 'comma') continue;
      return isParticiple(tokens[close + 1], evidence) ? close + 1 - at : 0;
    }
    return 0;
  }
  if (token && !token.enclitic && senseOf(evidence, token).pronoun?.sort === 'third')
    return isParticiple(tokens[at + 1], evidence) || senseOf(evidence, tokens[at + 1]).bits & IS.adverb ? 1 : 0;
  const phrase = phraseLength(evidence.table.adverbs, tokens, at);
  return phrase > 1 ? phrase : 0;
}

function isParticiple(token: Token | undefined, evidence: NameEvidence): boolean {
  return senseOf(evidence, token).verbs.some((sense) => sense.tense === 'participle');
}

/** `l'appel` begins a phrase, `l'appelle` a verb: a determiner before a noun that is also a verb leads the phrase. */
function isNominalNext(tokens: readonly Token[], from: number, evidence: NameEvidence): boolean {
  const before = senseOf(evidence, tokens[from - 1]);
  if (before.bits & (IS.negation | IS.pronoun | IS.relative)) return false;
  const next = senseOf(evidence, tokens[from + 1]);
  if (pointsBack(tokens, from, next, evidence)) return false;
  if (
    before.bits & IS.subordinator &&
    next.verbs.some(({ tense }) => tense === 'finite') &&
    leadsSubject(tokens[from + 2], evidence)
  )
    return false;
  if (next.bits & (IS.auxiliary | IS.copula | IS.clitic) && !next.determiner) return false;
  return true;
}

/** `Lo dichiara il sindaco`, `Así lo afirma el alcalde`: no noun, but a verb of saying, behind what points at the words before. */
function pointsBack(tokens: readonly Token[], at: number, next: WordSense, { table }: NameEvidence): boolean {
  const isBehindMarks = tokens[at - 1]?.shape === 'comma' && tokens[at - 2]?.text === '«»';
  if ((at > 1 && !isBehindMarks) || next.bits & (IS.role | IS.speechNoun)) return false;
  return phraseLength(table.backward, tokens, at) === 1 && next.verbs.some(({ tense }) => tense === 'finite');
}

/** `comme le résume Hugo Sérac`: a name or an article behind the verb is its subject's. */
function leadsSubject(token: Token | undefined, evidence: NameEvidence): boolean {
  return token?.shape === 'word' && (token.capital || senseOf(evidence, token).determiner !== null);
}

function toEnclitic(tokens: readonly Token[], at: number, evidence: NameEvidence): NounPhrase | null {
  const token = tokens[at];
  const pronoun = senseOf(evidence, token).pronoun;
  if (!token || !pronoun) return null;
  const { gender, number } = pronoun;
  return plainPhrase({
    start: token.end - token.word.length,
    end: token.end,
    from: at,
    to: at + 1,
    pronoun,
    gender,
    number,
  });
}

function pickVerb(
  tokens: readonly Token[],
  at: number,
  senses: readonly VerbSense[],
  auxiliary: number,
  isReflexive: boolean,
  evidence: NameEvidence,
): VerbSense | null {
  let best: VerbSense | null = null;
  const isToInfinitive =
    senses.some((sense) => sense.tense === 'infinitive') &&
    (senseOf(evidence, tokens[beforeAdverb(tokens, at, evidence)]).bits & IS.infinitiveMarker) !== 0;
  for (const sense of senses) {
    if (!fits(sense, tokens, at, isReflexive, evidence)) continue;
    if (isToInfinitive && sense.tense === 'finite') continue;
    if (auxiliary !== 0 && (sense.tense === 'participle' || sense.tense === 'infinitive')) return sense;
    if (auxiliary === 0 && sense.tense === 'finite' && (best === null || best.tense !== 'finite')) best = sense;
    best ??= sense;
    if (sense.verb.particle !== null && best.verb.particle === null && sense.tense === best.tense) best = sense;
  }
  if (best && auxiliary & (IS.auxiliary | IS.copula) && best.tense === 'finite') return null;
  return best;
}

/** `to effectively end`: where the word stands that an adverb parts from the verb at `at`. */
function beforeAdverb(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  const token = tokens[at - 1];
  return token && isAdverb(token, evidence) ? at - 2 : at - 1;
}

/** Beyond it, a separated particle belongs to another verb. */
const PARTICLE_REACH = 24;

function fits(
  sense: VerbSense,
  tokens: readonly Token[],
  at: number,
  isReflexive: boolean,
  evidence: NameEvidence,
): boolean {
  const { particle } = sense.verb;
  if (particle === null) return true;
  if (particle === 'se') return isReflexive || tokens[at + 1]?.word === '-se';
  const words = evidence.table.particles.get(particle) ?? [];
  if (words.length > 1 && words.every((word, index) => tokens[at - words.length + index]?.word === word)) return true;
  const reach = evidence.table.lexicon.grammar.nounsHaveCapitals ? PARTICLE_REACH : 4;
  for (let start = at + 1; start <= at + reach && start < tokens.length; start += 1) {
    const isThere = words.every((word, index) => tokens[start + index]?.word === word);
    if (isThere && (words.length > 1 || mayEndClause(tokens, start, evidence))) return true;
    if (tokens[start]?.shape === 'stop') return false;
  }
  return false;
}

/** `kündigte an, …`, but `sprach an der Uni`: a particle that is also a preposition stands last in its clause. */
function mayEndClause(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { verbSecond } = evidence.table.lexicon.grammar;
  if (!verbSecond || !(senseOf(evidence, tokens[at]).bits & IS.preposition)) return true;
  const next = tokens[at + 1];
  if (next?.shape !== 'word') return next?.shape !== 'number' && next?.text !== '«»';
  return (senseOf(evidence, next).bits & (IS.and | IS.contrast | IS.subordinator | IS.complementiser)) !== 0;
}

function finishVerb(
  tokens: readonly Token[],
  from: number,
  at: number,
  sense: VerbSense,
  before: { auxiliary: number; isNegated: boolean; inverted: NounPhrase | null },
  evidence: NameEvidence,
): Chunk | null {
  const { auxiliary } = before;
  let to = at + 1;
  let inverted = before.inverted;
  const next = tokens[to];
  if (next?.enclitic && senseOf(evidence, next).pronoun) {
    inverted = toEnclitic(tokens, to, evidence);
    to += 1;
  }
  const particle = sense.verb.particle;
  if (particle && particle !== 'se') {
    const words = evidence.table.particles.get(particle) ?? [];
    if (words.every((word, index) => tokens[to + index]?.word === word)) to += words.length;
  }
  const isNegationBehind = evidence.table.gerundEndings.length === 0;
  const isNegated = before.isNegated || (isNegationBehind && (senseOf(evidence, tokens[to]).bits & IS.negation) !== 0);
  const { verbSecond } = evidence.table.lexicon.grammar;
  const mayEndBracket = sense.tense === 'participle' || (verbSecond && closesBracket(tokens, at, evidence));
  const bracket = auxiliary === 0 && mayEndBracket && verbSecond ? bracketOf(tokens, at, evidence) : null;
  const form =
    (auxiliary !== 0 && (sense.tense !== 'gerund' || isProgressive(auxiliary, evidence))) ||
    sense.tense === 'first' ||
    bracket
      ? 'finite'
      : sense.tense;
  const verb: VerbGroup = {
    sense: bracket && sense.tense === 'finite' ? { ...sense, tense: 'participle' } : sense,
    form,
    isNegated,
    isUnreal: (auxiliary & IS.unreal) !== 0,
    isPassive: bracket === 'passive' || isPassive(sense, auxiliary, tokens, from, at, evidence),
    isFirstPerson: sense.tense === 'first' || inverted?.pronoun?.sort === 'first',
    inverted,
  };
  return place(tokens, from, to, { kind: 'verb', verb });
}

/** `was joking` is as finite as `joked`. */
function isProgressive(auxiliary: number, { table }: NameEvidence): boolean {
  return table.gerundEndings.length > 0 && (auxiliary & IS.copula) !== 0;
}

function isPassive(
  sense: VerbSense,
  auxiliary: number,
  tokens: readonly Token[],
  from: number,
  at: number,
  evidence: NameEvidence,
): boolean {
  if (sense.tense !== 'participle' || !(auxiliary & IS.copula)) return false;
  for (let index = from; index < at; index += 1) {
    const word = tokens[index]?.word;
    if (senseOf(evidence, tokens[index]).bits & IS.clitic && (word === "s'" || word === 'se' || word === 'si'))
      return false;
  }
  return true;
}
