import { attributeInSentence } from '@/lib/core/quotation/attribution';
import { attributionBackward } from '@/lib/core/quotation/backward';
import { type BlockText, detectSentences } from '@/lib/core/quotation/block-text';
import { chunk } from '@/lib/core/quotation/chunking';
import { type Draft, inferFrom, placeOf } from '@/lib/core/quotation/draft';
import { detectReports } from '@/lib/core/quotation/indirect';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { type Announced, forget, noteSpeaker, type Stage, textOf } from '@/lib/core/quotation/stage';
import { applyAttribution } from '@/lib/core/quotation/stage/apply-attribution';
import { findMarked } from '@/lib/core/quotation/stage/find-marked';
import { noteFigures } from '@/lib/core/quotation/stage/note-figures';
import { isOverruled, readHearsay } from '@/lib/core/quotation/stage/read-hearsay';
import { readMarked } from '@/lib/core/quotation/stage/read-marked';
import { readNested } from '@/lib/core/quotation/stage/read-nested';
import { readReport } from '@/lib/core/quotation/stage/read-report';
import { readToldBehind } from '@/lib/core/quotation/stage/read-told-behind';
import { readWholeBlock } from '@/lib/core/quotation/stage/read-whole-block';

/** Finds the quotations of one block and who speaks them; yields after each marked stretch and each sentence so that a driver may pause. */
export function* readBlock(stage: Stage, reading: BlockText): Generator<void> {
  const { block } = reading;
  const place = placeOf(block);
  if (!place || block.role === 'question') return;
  if (block.scope !== stage.scope) forget(stage, block.scope);
  const announced = stage.announced;
  stage.announced = null;
  const first = stage.drafts.length;
  if (readWholeBlock(stage, reading, announced)) {
    yield* readNested(stage, reading, first);
    return;
  }
  let before: Draft[] = [];
  const { lastSpeaker, lastSpeakerBlock } = stage;
  const spoken = stage.spoken.length;
  const sentences: Sentence[] = [];
  let last: Sentence | null = null;
  const parted = yield* detectSentences(reading, stage.evidence);
  for (const items of parted) {
    const sentence: Sentence = yield* chunk(items, stage.evidence, reading.index);
    const isOpening = last === null && sentence.chunks[0]?.kind === 'quote';
    const drafts = stage.drafts.length;
    before = yield* readSentence(stage, reading, sentence, before, isOpening ? announced : null);
    if (last && place === 'body' && stage.drafts.length === drafts) readToldBehind(stage, reading, last, sentence);
    if (block.role === 'subheading') sentences.push(sentence);
    last = sentence;
    yield;
  }
  if (place === 'body') nameOpening(stage, reading);
  if (place === 'caption') {
    stage.spoken.length = Math.min(spoken, stage.spoken.length);
    Object.assign(stage, { lastSpeaker, lastSpeakerBlock });
  }
  if (block.role === 'subheading') stage.heading = onlyPerson(stage, sentences, reading.index);
  if (last) stage.announced = announcedBy(reading, last);
  yield* readNested(stage, reading, first);
}

/** « C'était long. » Le commandant Morel ne cache pas sa fatigue: a quotation that opens its paragraph is said by the person whom that goes on with. */
function nameOpening(stage: Stage, reading: BlockText): void {
  const opening = stage.drafts.findLast(({ block, kind }) => block === reading.index && kind === 'direct');
  if (!opening || (opening.speaker && opening.rule !== 'person-before') || opening.start > reading.block.start + 2)
    return;
  const person = stage.spoken.find(
    ({ figure, isSubject, block, at }) => isSubject && figure.isHuman && block === reading.index && at > opening.end,
  );
  if (!person) return;
  inferFrom(opening, person.figure, 'person-behind');
  stage.lastSpeaker = person.figure;
  stage.lastSpeakerBlock = reading.index;
}

function onlyPerson(stage: Stage, sentences: readonly Sentence[], block: number): Stage['heading'] {
  const named = sentences.flatMap(({ chunks }) =>
    chunks.flatMap((piece) => {
      const figure = piece.kind === 'phrase' && piece.phrase.name ? stage.figures.get(piece.phrase) : null;
      return figure?.isHuman ? [figure] : [];
    }),
  );
  const [figure] = named;
  return figure && named.every((other) => other === figure) ? { figure, block } : null;
}

/** Who a paragraph that ends with a colon says will speak in the next. */
function announcedBy(reading: BlockText, sentence: Sentence): Announced | null {
  const { chunks } = sentence;
  if (chunks.at(-1)?.kind !== 'colon') return null;
  const end = { start: sentence.end, end: sentence.end, from: sentence.tokens.length, to: sentence.tokens.length };
  const quoting: Sentence = { ...sentence, chunks: [...chunks, { ...end, kind: 'quote', quote: -1 }] };
  const attribution = attributeInSentence(quoting, chunks.length);
  return attribution ? { attribution, sentence, block: reading.index, scope: reading.block.scope } : null;
}

function* readSentence(
  stage: Stage,
  reading: BlockText,
  sentence: Sentence,
  before: readonly Draft[],
  announced: Announced | null,
): Generator<void, Draft[]> {
  noteFigures(stage, sentence, reading);
  noteNames(stage, sentence);
  const made: Draft[] = [];
  const marked = yield* findMarked(stage, reading, sentence);
  const reports = detectReports(sentence);
  const isCued = reports.length > 0 || marked.some(({ at, local }) => local && !isOverruled(sentence, at, local));
  const teller = isCued ? null : readHearsay(stage, reading, sentence, marked);
  for (const found of marked)
    readMarked(
      stage,
      reading,
      sentence,
      { ...found, local: teller ? null : found.local, announced: found.at === 0 ? announced : null, teller },
      made,
      before,
    );
  if (marked.length === 0 && reports.length === 0) readBackward(stage, reading, sentence, before);
  for (const report of reports) readReport(stage, reading, sentence, report, made);
  return made.length > 0
    ? made
    : before.length > 0 && sentence.chunks.some((piece) => piece.kind === 'phrase' && piece.phrase.name)
      ? []
      : [...before];
}

/** What marks hold as a body's name is no quotation. */
function noteNames(stage: Stage, { chunks, tokens }: Sentence): void {
  for (const piece of chunks) {
    const name = piece.kind === 'phrase' && tokens[piece.from]?.text === '«»' ? piece.phrase.name : null;
    if (name) stage.notQuotations.push({ text: textOf(stage, name), start: name.start, end: name.end, why: 'name' });
  }
}

/** `Lo ha detto il ministro.`: gives the words before, in the paragraph or alone in the one before it, to whom the sentence names. */
function readBackward(stage: Stage, reading: BlockText, sentence: Sentence, before: readonly Draft[]): void {
  const last = stage.drafts.at(-1);
  const isNear = last?.kind === 'direct' && last.place === 'body' && reading.index - last.block <= 1;
  const spoken = before.length > 0 ? before : isNear ? [last] : [];
  const unsaid = spoken.filter(({ basis }) => basis !== 'stated');
  const attribution = unsaid.length > 0 && placeOf(reading.block) === 'body' ? attributionBackward(sentence) : null;
  if (!attribution) return;
  for (const draft of unsaid) applyAttribution(stage, sentence, draft, attribution);
  const [first] = unsaid;
  if (first) noteSpeaker(stage, reading, sentence, first);
}
