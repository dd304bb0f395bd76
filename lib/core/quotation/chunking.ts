import { readCue } from '@/lib/core/quotation/according-cue';
import { type Chunk, toChunk } from '@/lib/core/quotation/chunk';
import { partRelatives } from '@/lib/core/quotation/relatives';
import { partReportedSubjects } from '@/lib/core/quotation/reported-subject';
import type { Item, Sentence } from '@/lib/core/quotation/sentence';
import { findVerbGroup, isEncliticObject, joinParticiples } from '@/lib/core/quotation/verb-group';
import { isSecondVerb, leadsAsClause, looksReported, opensRelative } from '@/lib/core/quotation/verb-second';
import { isAdverb } from '@/lib/core/quotation/verb-sense';
import { IS, phraseLength } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { findNounPhrase, type NounPhrase, plainPhrase } from '@/lib/core/speaker/noun-phrase';
import { isArticleOfMany } from '@/lib/core/speaker/phrase/determiners';
import { isGovernedNoun, isGovernedRole, looksFinite } from '@/lib/core/speaker/phrase/noun-or-verb';
import type { Span } from '@/lib/core/text/span';
import type { Token } from '@/lib/core/text/tokens';

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
      ? toChunk(tokens, at, at + 1, { kind: 'phrase', phrase: bodyPhrase(tokens, at, item.name, evidence) } as const)
      : item.quote >= 0
        ? toChunk(tokens, at, at + 1, { kind: 'quote', quote: item.quote } as const)
        : isSecondVerb(chunks, tokens, at, evidence)
          ? toChunk(tokens, at, at + 1, { kind: 'other-verb' } as const)
          : readChunk(tokens, at, evidence);
    chunks.push(made);
    at = made.to;
  }
  joinParticiples(chunks, tokens, evidence);
  partReportedSubjects(chunks, tokens, evidence);
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

function readChunk(tokens: readonly Token[], at: number, evidence: NameEvidence): Chunk {
  const token = tokens[at];
  if (!token || (token.shape !== 'word' && token.shape !== 'number'))
    return toChunk(tokens, at, at + 1, { kind: punctuation(token) });
  const { table } = evidence;
  if (isEncliticObject(token, evidence)) return toChunk(tokens, at, at + 1, { kind: 'word' });
  const mayLead = table.leads.has(token.word);
  const cue = mayLead ? readCue(tokens, at, evidence) : null;
  if (cue) return cue;
  if (
    senseOf(evidence, token).bits & IS.relative &&
    table.lexicon.grammar.verbSecond &&
    opensRelative(tokens, at, evidence)
  )
    return toChunk(tokens, at, at + 1, { kind: 'relative' });
  if (leadsAsClause(tokens, at, evidence)) return toChunk(tokens, at, at + 1, { kind: 'subordinator' });
  const idiom = mayLead && senseOf(evidence, token).bits & IS.copula ? phraseLength(table.adverbs, tokens, at) : 0;
  if (idiom > 1) return toChunk(tokens, at, at + idiom, { kind: 'adverb' });
  const verb = findVerbGroup(tokens, at, evidence);
  if (verb) return verb;
  if (followsSubject(tokens, at, evidence)) return toChunk(tokens, at, at + 1, { kind: 'other-verb' });
  const joined = mayLead ? firstPhrase(tokens, at, evidence) : null;
  const isArticle = isArticleOfMany(tokens, at, evidence) || isArticleHere(tokens, at, evidence);
  const isVerb = (isLeader(tokens, at, evidence) && !isArticle) || looksFinite(tokens, at, evidence);
  const phrase = isVerb ? null : findNounPhrase(tokens, at, evidence, (index) => isFirst(tokens, index));
  if (phrase && (!joined || phrase.name !== null)) return toChunk(tokens, at, phrase.to, { kind: 'phrase', phrase });
  if (joined) return toChunk(tokens, at, at + joined.length, { kind: joined.kind });
  return toChunk(tokens, at, at + 1, {
    kind: wordKind(tokens, at, token, evidence),
  });
}

/** The first word of a sentence; a bracket or a dash may lead it. */
function isFirst(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[0]?.shape;
  return at === 0 || (at === 1 && (lead === 'open' || lead === 'dash'));
}

/** `disse ainda que o prazo acabou`: an adverb and a complementiser, though elsewhere both are one conjunction. */
function opensReport(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  if (!(senseOf(evidence, tokens[at + 1]).bits & IS.complementiser)) return false;
  if (!(senseOf(evidence, tokens[at]).bits & IS.adverb)) return false;
  return senseOf(evidence, tokens[at - 1]).verbs.some(
    ({ verb, tense }) => tense !== 'first' && verb.frames.includes('clause'),
  );
}

/** `he funds`, `they overrule`: an unlisted word behind a pronoun that can only be a subject is its verb. */
function followsSubject(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.shape !== 'word' || token.capital || token.enclitic) return false;
  if (!evidence.table.subjectForms.has(before.word)) return false;
  // `in which prices rose`
  if (senseOf(evidence, tokens[at - 2]).bits & (IS.preposition | IS.of)) return false;
  return (senseOf(evidence, token).bits & IS.function) === 0 && !isAdverb(token, evidence);
}

/** In tokens. */
const LONGEST_SUBJECT = 7;

/** `Des marins ont fui`, `lundi, des marins du port ont fui`: where a clause begins, what may be `of` with its article is the article of a subject. */
function isArticleHere(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { bits, determiner } = senseOf(evidence, tokens[at]);
  const { participleEndings, lexicon } = evidence.table;
  if (!(bits & IS.of) || determiner?.sort !== 'indefinite') return false;
  if (participleEndings.length === 0 || lexicon.grammar.subjectsDrop) return false;
  const before = tokens[at - 1];
  const opening = IS.complementiser | IS.subordinator | IS.contrast;
  if (before?.shape === 'number' || (before?.shape === 'other' && before.text !== '«»')) return false;
  if (before?.shape === 'word' && !(senseOf(evidence, before).bits & opening)) return false;
  return before === undefined || leadsSubject(tokens, at + 1, evidence);
}

/** Whether a finite verb follows the noun at `from`, before any mark. */
function leadsSubject(tokens: readonly Token[], from: number, evidence: NameEvidence): boolean {
  for (let index = from; index < from + LONGEST_SUBJECT; index += 1) {
    const token = tokens[index];
    if (token?.shape !== 'word') return false;
    const { bits, verbs, role } = senseOf(evidence, token);
    if (bits & (IS.finite | IS.relative)) return true;
    if (index > from && !role && verbs.some(({ tense }) => tense === 'finite')) return true;
  }
  return false;
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

type PlainKind = Exclude<Chunk['kind'], 'phrase' | 'verb' | 'quote' | 'according' | 'owner'>;

function punctuation(token: Token | undefined): PlainKind {
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
): { kind: 'contrast' | 'relative' | 'subordinator' | 'adverb' | 'preposition'; length: number } | null {
  const { table } = evidence;
  const relative = phraseLength(table.relatives, tokens, at);
  if (relative > 1) return { kind: 'relative', length: relative };
  const contrast = phraseLength(table.contrast, tokens, at);
  if (contrast > 1) return { kind: 'contrast', length: contrast };
  const subordinator = opensReport(tokens, at, evidence) ? 0 : phraseLength(table.subordinators, tokens, at);
  if (subordinator > 1) return { kind: 'subordinator', length: subordinator };
  const adverb = phraseLength(table.adverbs, tokens, at);
  if (adverb > 1) return { kind: 'adverb', length: adverb };
  const preposition = phraseLength(table.prepositions, tokens, at);
  return preposition > 1 ? { kind: 'preposition', length: preposition } : null;
}

function wordKind(tokens: readonly Token[], at: number, token: Token, evidence: NameEvidence): PlainKind {
  const { bits, verbs } = senseOf(evidence, token);
  const { table } = evidence;
  const { verbSecond, nounsHaveCapitals, subjectsDrop } = table.lexicon.grammar;
  const isNoun =
    (nounsHaveCapitals && token.capital && at > 0) || (subjectsDrop && isGovernedNoun(tokens, at, evidence));
  // `agravou-se`
  if (
    isEncliticObject(tokens[at + 1], evidence) &&
    !table.infinitiveEndings.some((ending) => token.word.endsWith(ending))
  )
    return 'other-verb';
  if (bits & IS.contrast) return 'contrast';
  if (bits & IS.complementiser) return 'complementiser';
  if (bits & IS.relative) return verbSecond && bits & IS.determiner ? 'word' : 'relative';
  const isJoining =
    !verbSecond || !(isWithinClause(tokens, at, bits, evidence) || leadsVerb(tokens, at, bits, evidence));
  if (bits & IS.subordinator && isJoining) return 'subordinator';
  if (bits & IS.and) return 'and';
  if (token.capital && at > 0 && bits & IS.stopCapital) return 'adverb';
  if (bits & IS.finite && !isNoun) return 'other-verb';
  if (bits & (IS.preposition | IS.of)) return 'preposition';
  if (bits & IS.adverb || isAdverb(token, evidence)) return 'adverb';
  if (isNoun) return 'word';
  if (isGovernedRole(tokens, at, evidence)) return 'word';
  if (verbs.length > 0 || evidence.table.finiteEndings.some((ending) => token.word.endsWith(ending)))
    return 'other-verb';
  if (looksFinite(tokens, at, evidence) || (verbSecond && looksReported(tokens, at, evidence))) return 'other-verb';
  return 'word';
}

/** `Damit lasse sich heizen`: no conjunction, but an adverb, right before the verb that stands second. */
function leadsVerb(tokens: readonly Token[], at: number, bits: number, evidence: NameEvidence): boolean {
  const next = tokens[at + 1];
  if (!(bits & IS.adverb) || next?.shape !== 'word' || next.capital) return false;
  const { bits: verb, verbs } = senseOf(evidence, next);
  return (verb & (IS.finite | IS.hearsay)) !== 0 || verbs.some(({ tense }) => tense === 'finite');
}

/** `nannte ihn als Chef`, `während der Sitzung`: no conjunction stands behind a word that joins nothing. */
function isWithinClause(tokens: readonly Token[], at: number, bits: number, evidence: NameEvidence): boolean {
  const before = tokens[at - 1];
  if (!(bits & IS.preposition) || before?.shape !== 'word')
    return before?.text === '«»' && (bits & IS.preposition) !== 0;
  return (senseOf(evidence, before).bits & (IS.and | IS.contrast | IS.adverb)) === 0;
}
