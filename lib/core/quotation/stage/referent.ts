import type { Sentence } from '@/lib/core/quotation/sentence';
import { type Stage, textOf } from '@/lib/core/quotation/stage';
import type { Subject } from '@/lib/core/quotation/subject';
import { joinFigures } from '@/lib/core/speaker/cast';
import { resolve } from '@/lib/core/speaker/cast/resolve';
import type { Figure } from '@/lib/core/speaker/figure';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';
import { findReferent, type Scene } from '@/lib/core/speaker/pronoun';

/** Who a subject is: a pronoun's referent, two figures joined, or the one named. */
export function figureOf(stage: Stage, sentence: Sentence, subject: Subject, report?: number): Figure | null {
  const first = figureOfPhrase(stage, sentence, subject.phrase, report);
  if (!subject.with || !first) return first;
  const second = figureOfPhrase(stage, sentence, subject.with);
  return second && second !== first
    ? joinFigures(stage.cast, first, second, { start: subject.phrase.start, end: subject.with.end })
    : first;
}

/** Who a phrase refers to: whom it names, or whom its pronoun stands for. */
export function figureOfPhrase(stage: Stage, sentence: Sentence, phrase: NounPhrase, report?: number): Figure | null {
  const known = stage.figures.get(phrase);
  if (known !== undefined) return known;
  const figure = phrase.pronoun
    ? referentOf(stage, sentence, phrase, report)
    : resolve(stage.cast, phrase, stage.scope, { isSubject: true });
  stage.figures.set(phrase, figure);
  return figure;
}

function referentOf(stage: Stage, sentence: Sentence, phrase: NounPhrase, report: number | undefined): Figure | null {
  const found = findReferent(
    { ...phrase, number: numberByVerb(sentence, phrase) },
    { ...scene(stage, sentence), report },
  );
  if (!found) return null;
  if (found.isDoubtful) stage.cast.guesses.add(phrase);
  found.figure.mentions.push({ text: textOf(stage, phrase), start: phrase.start, end: phrase.end });
  return found.figure;
}

/** `sie sagt` is one, `sie sagen` several: the verb beside a pronoun of both numbers tells. */
function numberByVerb({ chunks, tokens, evidence }: Sentence, phrase: NounPhrase): NounPhrase['number'] {
  const { pluralEndings, lexicon } = evidence.table;
  if (phrase.number !== 'b' || lexicon.grammar.subjectsDrop || pluralEndings.length === 0) return phrase.number;
  const at = chunks.findIndex((piece) => piece.start === phrase.start);
  // `ließ sie wissen`: behind the finite verb an infinitive tells nothing.
  const besides = lexicon.grammar.verbSecond ? [chunks[at - 1], chunks[at + 1]] : [chunks[at + 1], chunks[at - 1]];
  const verb = besides.find((piece) => piece?.kind === 'verb' || piece?.kind === 'other-verb');
  const word = verb ? tokens[verb.from]?.word : undefined;
  if (word === undefined) return phrase.number;
  return pluralEndings.some((ending) => word.endsWith(ending)) ? 'p' : 's';
}

/** What a pronoun in a sentence can see of the article before it. */
export function scene(stage: Stage, sentence: Sentence): Scene {
  return {
    spoken: stage.spoken,
    lastSpeaker: stage.lastSpeaker,
    lastSpeakerBlock: stage.lastSpeakerBlock,
    block: sentence.block,
    sentence: sentence.start,
    bodyStart: stage.cast.bodyStart,
    pronounsArePersons: stage.evidence.table.lexicon.grammar.pronounsArePersons ?? false,
  };
}
