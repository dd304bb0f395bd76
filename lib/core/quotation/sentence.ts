import type { Chunk } from '@/lib/core/quotation/chunk';
import type { MarkedSpan } from '@/lib/core/quotation/marks';
import { IS } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import type { Span } from '@/lib/core/text/span';
import { STRIDE, type Token } from '@/lib/core/text/tokens';

/** A token of a block outside its quotations; a quotation is one token. */
export interface Item {
  readonly token: Token;
  /** The index of the marked span that the item stands for; -1 for a word. */
  readonly quote: number;
  /** The words between the marks, where they are a body's name and nobody's words. */
  readonly name?: Span;
}

/** A sentence in chunks, with what they were read from. */
export interface Sentence extends Span {
  readonly chunks: readonly Chunk[];
  readonly tokens: readonly Token[];
  readonly block: number;
  readonly evidence: NameEvidence;
}

/** The tokens of a block with each outer marked span as one; yields on the way so that a driver may pause. */
export function* maskQuotes(
  tokens: readonly Token[],
  spans: readonly MarkedSpan[],
  names: ReadonlySet<number>,
): Generator<void, Item[]> {
  const items: Item[] = [];
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
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
  evidence: NameEvidence,
): Generator<Item[]> {
  let current: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item) break;
    current.push(item);
    if (current.length < LONGEST_SENTENCE && !endsSentence(items, at, text, offset, spans, evidence)) continue;
    yield current;
    current = [];
  }
  if (current.length > 0) yield current;
}

/** `at 9 p.m. Sunday`: the stop of an abbreviation ends a sentence only before a capital that is no day. */
const HOUR = /^[ap]\.m\.$/;

function endsSentence(
  items: readonly Item[],
  at: number,
  text: string,
  offset: number,
  spans: readonly MarkedSpan[],
  evidence: NameEvidence,
): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next) return false;
  if (item.quote >= 0) {
    const span = spans[item.quote];
    if (span?.isDialogue && next.token.shape === 'dash') return false;
    if (span === undefined || !endsWithStop(text, span, offset)) return false;
    if (opensAside(next, items[at + 2], evidence)) return true;
    return beginsSentence(next) && !(leadsInquit(items, at + 1, evidence) && asksOrShouts(text, span, offset));
  }
  if (HOUR.test(item.token.text)) return next.token.capital && !(senseOf(evidence, next.token).bits & IS.stopCapital);
  if (item.token.shape !== 'stop') return false;
  if (opensAside(next, items[at + 2], evidence)) return true;
  return beginsSentence(next) || (next.quote >= 0 && item.token.text !== '…' && item.token.text.length < 3);
}

function endsWithStop(text: string, span: MarkedSpan, offset: number): boolean {
  const inner = text.slice(span.inner.start - offset, span.inner.end - offset).trimEnd();
  return /[.!?…][’'”"»]*$/.test(inner);
}

function asksOrShouts(text: string, { inner }: MarkedSpan, offset: number): boolean {
  return /[?!]\s*$/.test(text.slice(inner.start - offset, inner.end - offset));
}

/** In tokens: `deputy police chief Ann Reed said`. */
const LONGEST_SPEAKER = 8;

/** `“Why?” Ann Reed asked.`: a speaker and a verb of saying that nothing follows, where the language puts the subject first. */
function leadsInquit(items: readonly Item[], from: number, evidence: NameEvidence): boolean {
  if (evidence.table.lexicon.grammar.complementiserDrops !== 'plain') return false;
  for (let at = from; at < from + LONGEST_SPEAKER; at += 1) {
    const item = items[at];
    if (!item || item.quote >= 0 || item.token.shape !== 'word') return false;
    const isCue = senseOf(evidence, item.token).verbs.some(
      ({ verb, tense }) => tense === 'finite' && verb.class !== 'S4' && verb.class !== 'S2',
    );
    if (isCue && at > from && !item.token.capital) return endsInquit(items[at + 1], evidence);
  }
  return false;
}

function endsInquit(item: Item | undefined, evidence: NameEvidence): boolean {
  if (!item || item.token.shape === 'stop' || item.token.shape === 'comma') return true;
  const { bits } = senseOf(evidence, item.token);
  return (bits & IS.preposition) !== 0 && !(bits & IS.infinitiveMarker);
}

/** `“No.” (Asked again, he laughed.)` */
function opensAside(next: Item, behind: Item | undefined, { table }: NameEvidence): boolean {
  if (table.lexicon.grammar.complementiserDrops !== 'plain') return false;
  return next.token.shape === 'open' && behind?.token.capital === true;
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
