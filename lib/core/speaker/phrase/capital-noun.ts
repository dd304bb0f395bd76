import { IS } from '@/lib/core/quotation/word-table';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import { isTownAdjectiveAt } from '@/lib/core/speaker/noun-capitals';
import { addModifier, type Draft } from '@/lib/core/speaker/phrase/draft';
import type { Token } from '@/lib/core/text/tokens';

/** Where every noun has a capital: adjectives lead up to one noun, with or without an article, and what is small behind it is no part of the phrase. */
export function readGermanNoun(draft: Draft, tokens: readonly Token[], evidence: NameEvidence): boolean {
  const token = tokens[draft.at];
  if (!token || draft.isNounRead) return false;
  if (token.capital) {
    if (!draft.determiner && !draft.head && ADVERB_ENDING.test(token.word)) return false;
    // `die Lienzer Bürgermeisterin`: an adjective that keeps its capital.
    if (isTownAdjectiveAt(tokens, draft.at, evidence.table) || isMeasure(tokens, draft.at, evidence)) {
      addModifier(draft, token, evidence);
      draft.at += 1;
      return true;
    }
    // `Gesellschaft für Innere Medizin`
    const isAdjective = draft.inComplement && /e[nmrs]?$/.test(token.word) && tokens[draft.at + 1]?.capital === true;
    draft.isNounRead = !isAdjective;
    if (draft.inComplement) addModifier(draft, token, evidence);
    else if (draft.head) return false;
    else draft.noun = token.word;
    draft.at += 1;
    return true;
  }
  if (!leadsNoun(tokens, draft.at, evidence)) return false;
  addModifier(draft, token, evidence);
  draft.at += 1;
  return true;
}

/** Of a capital that begins a sentence and is no noun: `Ähnlich äußerte sich …`. */
const ADVERB_ENDING = /(?:lich|ig|isch|weise)$/;

/** `der 21 Jahre alte Mann`: a measure leads up to an adjective. */
function isMeasure(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  return (
    tokens[at - 1]?.shape === 'number' &&
    tokens[at + 1]?.capital === false &&
    (senseOf(evidence, tokens[at]).bits & IS.stopCapital) !== 0 &&
    leadsNoun(tokens, at + 1, evidence)
  );
}

/** In tokens. */
const MOST_ADJECTIVES = 4;

/** Whether adjectives, and nothing else, part the small word at `at` from a noun. */
function leadsNoun(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  for (let index = at; index < at + MOST_ADJECTIVES; index += 1) {
    const token = tokens[index];
    if (token?.shape === 'number') continue;
    if (token?.shape !== 'word') return false;
    if (token.capital) return true;
    const { bits } = senseOf(evidence, token);
    if (!/(?:e[nmrs]?)$/.test(token.word) && !(bits & IS.adverb)) return false;
    if (bits & (IS.function | IS.finite) && !(bits & (IS.adverb | IS.nationality))) return false;
  }
  return false;
}
