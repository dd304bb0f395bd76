import type { Attribution } from '@/lib/core/quotation/attribution';
import { isOfSpeech, isOwnerless, pointsAtPaper, saysNobody, sourceOf } from '@/lib/core/quotation/attribution/owner';
import { type Draft, inferFrom } from '@/lib/core/quotation/draft';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { findSpoken, type Stage, textOf } from '@/lib/core/quotation/stage';
import { figureOf, figureOfPhrase, scene } from '@/lib/core/quotation/stage/referent';
import type { Figure } from '@/lib/core/speaker/figure';
import { findDropped, findOwner } from '@/lib/core/speaker/pronoun';
import type { Span } from '@/lib/core/text/span';

/** Gives a draft the speaker that a rule found. */
export function applyAttribution(stage: Stage, sentence: Sentence, draft: Draft, attribution: Attribution): void {
  draft.cue = attribution.cue ? textOf(stage, attribution.cue) : null;
  draft.medium = attribution.medium ? textOf(stage, attribution.medium) : null;
  draft.rule = attribution.rule;
  if (attribution.rule === 'owner') {
    const owner = findOwner(scene(stage, sentence), draft.start);
    draft.speaker = owner;
    draft.basis = owner ? 'stated' : 'none';
    return;
  }
  if (attribution.subject && isOwnerless(sentence, attribution.subject)) {
    const owner = findOwner(scene(stage, sentence), draft.start);
    if (owner) inferFrom(draft, owner, attribution.rule);
    return;
  }
  const figure = attribution.subject
    ? figureOf(stage, sentence, attribution.subject, attribution.rule === 'indirect-inquit' ? draft.start : undefined)
    : null;
  if (!attribution.subject && attribution.rule.endsWith('-heard')) {
    const last = findSpoken(stage, sentence.block - 1, (spoken) => spoken.figure.kind === 'document');
    if (last) inferFrom(draft, last.figure, attribution.rule);
    return;
  }
  if (!attribution.subject && attribution.cue && stage.evidence.table.lexicon.grammar.subjectsDrop) {
    const dropped = findDropped(draft.start, isPlural(stage, attribution.cue), scene(stage, sentence));
    if (dropped) inferFrom(draft, dropped, attribution.rule);
    return;
  }
  if (attribution.subject?.phrase.pronoun?.sort === 'generic' && attribution.cue) {
    applyDocument(stage, sentence, draft, attribution.subject.phrase);
    return;
  }
  if (!attribution.subject && attribution.rule === 'heard-in-paper') {
    const paper = pointedAt(stage, sentence);
    if (paper) inferFrom(draft, paper, attribution.rule);
    return;
  }
  if (!figure || !attribution.subject) return;
  draft.speaker = figure;
  draft.mention = textOf(stage, attribution.subject.phrase);
  const { phrase } = attribution.subject;
  const isUnknownNoun = !phrase.name && !phrase.head && !phrase.pronoun;
  const isGuess =
    isUnknownNoun || attribution.rule === 'colon-before' || stage.cast.guesses.has(attribution.subject.phrase);
  draft.basis = isGuess ? 'inferred' : 'stated';
}

/** `heißt es in dem Papier`: where no one is the subject, the document speaks; `in einer Antwort` is that of whom the text goes on with. */
function applyDocument(stage: Stage, sentence: Sentence, draft: Draft, nobody: Span): void {
  const named = sourceOf(sentence, nobody);
  if (!named) {
    const found = unnamedSource(stage, sentence, draft);
    if (found) inferFrom(draft, found, draft.rule);
    return;
  }
  const { determiner, complement } = named.phrase;
  const mayBeSomeones = determiner === 'indefinite' && complement < 0 && isOfSpeech(sentence, named);
  const { verbSecond } = stage.evidence.table.lexicon.grammar;
  const teller = mayBeSomeones && verbSecond ? tellerBefore(stage, sentence) : null;
  if (teller) inferFrom(draft, teller, draft.rule);
  else {
    draft.speaker = figureOfPhrase(stage, sentence, named.phrase);
    draft.basis = draft.speaker ? 'stated' : 'none';
  }
  draft.mention = textOf(stage, named.phrase);
}

/** `A la mairie, on dément. « … », y assure-t-on.`; `Darin heißt es, …`: who says what the sentence names no source of. */
function unnamedSource(stage: Stage, sentence: Sentence, draft: Draft): Figure | null {
  const { verbSecond } = stage.evidence.table.lexicon.grammar;
  if (verbSecond)
    return pointedAt(stage, sentence) ?? (draft.kind === 'indirect' ? tellerBefore(stage, sentence) : null);
  const isInquit = saysNobody(sentence) && /inquit/.test(draft.rule);
  return isInquit ? (findSpoken(stage, sentence.block, ({ figure }) => isBody(figure))?.figure ?? null) : null;
}

/** The paper that `darin` points at: the one that was spoken of last. */
function pointedAt(stage: Stage, sentence: Sentence): Figure | null {
  if (!pointsAtPaper(sentence)) return null;
  const paper = findSpoken(
    stage,
    sentence.block - 1,
    ({ figure, at }) => figure.kind === 'document' && at < sentence.start,
  );
  return paper?.figure ?? null;
}

/** Whom a paragraph goes on with: the subject since the last words in it, or whoever spoke those. */
function tellerBefore(stage: Stage, sentence: Sentence): Figure | null {
  const last = stage.drafts.at(-1);
  const since = last?.block === sentence.block ? last.start : 0;
  const subject = findSpoken(
    stage,
    sentence.block,
    ({ figure, at, isSubject }) => isSubject && at >= since && at < sentence.start && figure.kind !== 'document',
  );
  return subject?.figure ?? (stage.lastSpeakerBlock === sentence.block ? stage.lastSpeaker : null);
}

function isBody({ kind }: Figure): boolean {
  return kind === 'organisation' || kind === 'group' || kind === 'document';
}

/** Whether a verb whose subject is dropped speaks of several: `añadieron`, `hanno detto`. */
function isPlural(stage: Stage, cue: Span): boolean {
  const [first = ''] = textOf(stage, cue).toLowerCase().split(/\s/);
  return stage.evidence.table.pluralEndings.some((ending) => first.endsWith(ending));
}
