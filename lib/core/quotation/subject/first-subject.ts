import { type Chunk, isFiniteVerb } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { alone, isGoverned, type Subject } from '@/lib/core/quotation/subject';
import { hasObjectBehind } from '@/lib/core/quotation/subject/object';
import { IS } from '@/lib/core/quotation/word-table';
import { senseOf } from '@/lib/core/speaker/name-evidence';

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
  if (evidence.table.participleEndings.length > 0 && !evidence.table.lexicon.grammar.subjectsDrop)
    return behindUnlistedParticiple(sentence);
  if (!evidence.table.lexicon.grammar.subjectsDrop || lead?.kind !== 'verb' || lead.verb.form !== 'participle')
    return 0;
  return 1 + chunks.findIndex(({ kind }, at) => kind === 'comma' && chunks[at + 1]?.kind !== 'relative');
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
