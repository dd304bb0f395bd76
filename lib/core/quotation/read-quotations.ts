import type { Article, Block } from '@/lib/core/article/article';
import type { LanguagePack } from '@/lib/core/language';
import type { BlockText } from '@/lib/core/quotation/block-text';
import { scanDialogue, withDialogue } from '@/lib/core/quotation/dialogue';
import { placeOf } from '@/lib/core/quotation/draft';
import { nameHeadingSpeakers } from '@/lib/core/quotation/heading-speakers';
import { nameHeadlineRoles } from '@/lib/core/quotation/headline-roles';
import { dropScares } from '@/lib/core/quotation/headline-scares';
import { nameAnswers } from '@/lib/core/quotation/interviewee';
import { scanMarks } from '@/lib/core/quotation/marks';
import { readBlock } from '@/lib/core/quotation/read-block';
import { linkRepeats } from '@/lib/core/quotation/repeats';
import type { Stage } from '@/lib/core/quotation/stage';
import { nameFirstPersons } from '@/lib/core/quotation/stage/read-nested';
import { toReading } from '@/lib/core/quotation/to-reading';
import { IS, type WordTable, wordTable } from '@/lib/core/quotation/word-table';
import type { NotQuotation, Quotation, Speaker } from '@/lib/core/report';
import { beginCast } from '@/lib/core/speaker/cast';
import { introduce } from '@/lib/core/speaker/cast/resolve';
import { type BodyCapitals, withoutTitleCase } from '@/lib/core/speaker/heading-capitals';
import type { NameEvidence } from '@/lib/core/speaker/name-evidence';
import { collectNames } from '@/lib/core/speaker/noun-capitals';
import { findNounPhrase } from '@/lib/core/speaker/noun-phrase';
import { STRIDE, type Token, tokenise } from '@/lib/core/text/tokens';

export interface QuotationReading {
  readonly quotations: readonly Quotation[];
  readonly notQuotations: readonly NotQuotation[];
  readonly speakers: readonly Speaker[];
}

/** Finds every quotation and its speaker; yields after each stretch of a block so that a driver may pause. */
export function* readQuotations(article: Article, language: LanguagePack): Generator<void, QuotationReading> {
  const table = yield* wordTable(language.quotation);
  const small = new Set<string>();
  const capital = new Set<string>();
  const leading = new Set<string>();
  const read: BlockText[] = [];
  let open: string | null = null;
  for (const [index, block] of article.blocks.entries()) {
    const before = read.at(-1);
    const reading: BlockText & { open: string | null } = yield* readMarks(block, index, article.blocks, table, {
      open,
      before,
    });
    open = reading.open;
    read.push(reading);
    yield* noteCapitals(reading.tokens, block, { small, capital, leading });
    yield;
  }
  const body = { small, capital, leading };
  const readings = read.map((one) => ({ ...one, tokens: withoutTitleCase(one.tokens, one.block, body, table) }));
  const names = yield* collectNames(
    readings.map(({ tokens }) => tokens),
    table,
  );
  const evidence: NameEvidence = { table, small, capital, names };
  const stage: Stage = {
    article,
    cast: beginCast(table, article.text, bodyStart(article)),
    evidence,
    drafts: [],
    notQuotations: [],
    spoken: [],
    figures: new Map(),
    lastSpeaker: null,
    lastSpeakerBlock: -1,
    scope: 0,
    announced: null,
    heading: null,
  };
  for (const reading of readings) {
    yield* introduceNames(stage, reading);
    yield;
  }
  for (const reading of readings) {
    yield* readBlock(stage, reading);
    yield;
  }
  nameHeadlineRoles(stage);
  nameAnswers(stage);
  nameFirstPersons(stage.drafts);
  yield* linkRepeats(stage.drafts, article.text);
  dropScares(stage);
  yield* nameHeadingSpeakers(stage.drafts, article.text);
  return yield* toReading(stage.drafts, stage.notQuotations, article.text);
}

/** Where the last of headline and standfirst ends. */
function bodyStart({ blocks }: Article): number {
  return blocks.findLast(({ role }) => role === 'headline' || role === 'standfirst')?.end ?? 0;
}

function* readMarks(
  block: Block,
  index: number,
  blocks: readonly Block[],
  table: WordTable,
  { open: carried, before }: { readonly open: string | null; readonly before: BlockText | undefined },
): Generator<void, BlockText & { open: string | null }> {
  const tokens = yield* tokenise(block.text, block.start, table.tokens);
  const scan = yield* scanMarks(block, table.lexicon.marks, nextOf(block, index, blocks), carried);
  const isAnnounced = /:\s*$/.test(blocks[index - 1]?.text ?? '');
  const speech = scanDialogue(block, tokens, table, { isAnnounced, isSpeech: before?.outer[0]?.isDialogue ?? false });
  const marked = withDialogue(speech, scan.spans);
  const outer = marked.filter((span) => span.depth === 0);
  return { index, block, tokens, marked, outer, open: scan.open };
}

/** The block that a quotation may run on into. */
function nextOf(block: Block, index: number, blocks: readonly Block[]): Block | null {
  const next = blocks[index + 1];
  return next && next.scope === block.scope && next.role === block.role ? next : null;
}

/** Headlines in capitals tell nothing of names; neither does the first word of a sentence. */
function* noteCapitals(
  tokens: readonly Token[],
  block: Block,
  { small, capital, leading }: Record<keyof BodyCapitals, Set<string>>,
): Generator<void> {
  if (block.role === 'headline' || block.role === 'subheading') return;
  let before: Token | null = null;
  for (const [at, token] of tokens.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    if (token.shape === 'word') {
      if (!token.capital) small.add(token.word);
      else if (before?.shape === 'word' || before?.shape === 'comma') capital.add(token.word);
      else leading.add(token.word);
    }
    before = token;
  }
}

/** Between two pauses. */
const TOKENS_A_STEP = 512;

/** Makes the full names of a block known, those inside quotations too: they are never their speakers, but may speak elsewhere. */
function* introduceNames(stage: Stage, reading: BlockText): Generator<void> {
  if (placeOf(reading.block) === null) return;
  const { tokens } = reading;
  const { evidence } = stage;
  let at = 0;
  let pause = TOKENS_A_STEP;
  while (at < tokens.length) {
    if (at >= pause) {
      pause = at + TOKENS_A_STEP;
      yield;
    }
    const phrase = mayBegin(tokens, at, evidence)
      ? findNounPhrase(tokens, at, evidence, (index) => isFirst(tokens, index))
      : null;
    if (phrase?.name) introduce(stage.cast, phrase, reading.block.scope);
    at = phrase ? phrase.to : at + 1;
  }
}

function mayBegin(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  if (token?.shape !== 'word') return false;
  const bits = evidence.table.senses.get(token.word)?.bits ?? 0;
  return token.capital || (bits & (IS.determiner | IS.role | IS.title)) !== 0;
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.shape === 'stop' || (before.shape === 'other' && before.word !== "'");
}
