import { type Chunk, isFiniteVerb, toChunk } from '@/lib/core/quotation/chunk';
import { IS } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import type { Token } from '@/lib/core/text/tokens';

/** `que`, `che`: a relative behind a phrase, unless a verb of saying still waits for its clause (`disse o ministro que …`). */
export function partRelatives(chunks: Chunk[], tokens: readonly Token[], evidence: NameEvidence): void {
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
    if (isRelative) chunks[at] = toChunk(tokens, piece.from, piece.to, { kind: 'relative' });
    else waiting = -1;
  });
}

/** `the union that represents them`: between a noun and a verb, the conjunction is the verb's subject. */
function partSubjectRelatives(chunks: Chunk[], tokens: readonly Token[]): void {
  chunks.forEach((piece, at) => {
    if (piece.kind !== 'complementiser' || chunks[at - 1]?.kind !== 'phrase') return;
    const next = chunks[at + 1]?.kind === 'adverb' ? chunks[at + 2] : chunks[at + 1];
    if (isFiniteVerb(next)) chunks[at] = toChunk(tokens, piece.from, piece.to, { kind: 'relative' });
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
