import { type Chunk, isFiniteVerb, toChunk } from '@/lib/core/quotation/chunk';
import type { NameEvidence } from '@/lib/core/speaker/name-evidence';
import { findNounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Token } from '@/lib/core/text/tokens';

/** `Secondo l'accusa Rossi avrebbe mentito`: where subjects drop, a name of the article right behind a body and before the verb is the subject of what is reported. */
export function partReportedSubjects(chunks: Chunk[], tokens: readonly Token[], evidence: NameEvidence): void {
  if (!evidence.table.lexicon.grammar.subjectsDrop) return;
  for (let at = 1; at < chunks.length - 1; at += 1) {
    const body = chunks[at];
    if (chunks[at - 1]?.kind !== 'according' || body?.kind !== 'phrase' || !isFiniteVerb(chunks[at + 1])) continue;
    const { name, head } = body.phrase;
    if (!name || name.end < body.end || (head?.kind !== 'organisation' && head?.kind !== 'group')) continue;
    const from = tokens.findIndex(({ start }) => start === name.start);
    const last = tokens[from - 1];
    if (!last || from <= body.from || last.capital || !evidence.names.has(tokens[from]?.word ?? '')) continue;
    const named = findNounPhrase(tokens, from, evidence, () => false);
    if (named?.to !== body.to) continue;
    const phrase = { ...body.phrase, name: null, to: from, end: last.end, reach: last.end };
    const parted = [
      toChunk(tokens, body.from, from, { kind: 'phrase', phrase }),
      toChunk(tokens, from, body.to, { kind: 'phrase', phrase: named }),
    ];
    chunks.splice(at, 1, ...parted);
  }
}
