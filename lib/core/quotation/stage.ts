import type { Article } from '@/lib/core/article/article';
import { type Attribution, attributeInSentence, isOwnerless, sourceOf } from '@/lib/core/quotation/attribution';
import { attributionBackward, backwardBehind } from '@/lib/core/quotation/backward';
import { type BlockText, detectSentences } from '@/lib/core/quotation/block-text';
import { chunk } from '@/lib/core/quotation/chunking';
import { findFirstSubject, findSubjectOfMarked, isGoverned, type Subject } from '@/lib/core/quotation/clause';
import { type Draft, placeOf } from '@/lib/core/quotation/draft';
import { findHearsay, findHearsayInMarks, isToldCue } from '@/lib/core/quotation/hearsay';
import { detectReports } from '@/lib/core/quotation/indirect';
import type { Report } from '@/lib/core/quotation/indirect/report';
import { type CutQuotation, cutInquits } from '@/lib/core/quotation/inquit';
import { isDirect, isQuotation, whyNot } from '@/lib/core/quotation/judge';
import type { MarkedSpan } from '@/lib/core/quotation/marks';
import type { Sentence } from '@/lib/core/quotation/sentence';
import { unlistedInquit } from '@/lib/core/quotation/unlisted-inquit';
import { IS } from '@/lib/core/quotation/word-table';
import type { NotQuotation } from '@/lib/core/report';
import { type Cast, describe, type Figure, joinFigures, resolve, resolveWords } from '@/lib/core/speaker/cast';
import { learnGender } from '@/lib/core/speaker/learn-gender';
import { type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';
import { findDropped, findOwner, findReferent, type Scene, type Spoken } from '@/lib/core/speaker/pronoun';
import type { Span } from '@/lib/core/text/span';
import type { Token } from '@/lib/core/text/tokens';

/** All that reading one article keeps while it goes from block to block. */
export interface Stage {
  readonly article: Article;
  readonly cast: Cast;
  readonly evidence: NameEvidence;
  readonly drafts: Draft[];
  readonly notQuotations: NotQuotation[];
  /** Who was spoken of, in reading order: where pronouns find theirs. */
  readonly spoken: Spoken[];
  readonly figures: Map<NounPhrase, Figure | null>;
  lastSpeaker: Figure | null;
  lastSpeakerBlock: number;
  scope: number;
  announced: Announced | null;
  /** The one person whom the last subheading names. */
  heading: { readonly figure: Figure; readonly block: number } | null;
}

/** Who will speak in the block behind a colon. */
interface Announced {
  readonly attribution: Attribution;
  readonly sentence: Sentence;
  readonly block: number;
  readonly scope: number;
}

/** Finds the quotations of one block and who speaks them; yields after each marked stretch and each sentence so that a driver may pause. */
export function* readBlock(stage: Stage, reading: BlockText): Generator<void> {
  const { block } = reading;
  const place = placeOf(block);
  if (!place || block.role === 'question') return;
  if (block.scope !== stage.scope) forget(stage, block.scope);
  const announced = stage.announced;
  stage.announced = null;
  if (readWholeBlock(stage, reading, announced)) return;
  let before: Draft[] = [];
  const { lastSpeaker, lastSpeakerBlock } = stage;
  const spoken = stage.spoken.length;
  const sentences: Sentence[] = [];
  let last: Sentence | null = null;
  for (const items of detectSentences(reading, stage.evidence)) {
    const sentence: Sentence = yield* chunk(items, stage.evidence, reading.index);
    const isOpening = last === null && sentence.chunks[0]?.kind === 'quote';
    before = yield* readSentence(stage, reading, sentence, before, isOpening ? announced : null);
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

/** No name or speaker crosses into another entry of a live blog. */
function forget(stage: Stage, scope: number): void {
  stage.scope = scope;
  stage.spoken.length = 0;
  stage.lastSpeaker = null;
  stage.announced = null;
  stage.heading = null;
}

/** Answers, block quotations, pull quotes and embedded posts are somebody's words as a whole. */
function readWholeBlock(stage: Stage, reading: BlockText, announced: Announced | null): boolean {
  const { block } = reading;
  const start = block.start + (block.text.length - block.text.trimStart().length);
  const end = block.start + block.text.trimEnd().length;
  const push = (span: Span, kind: Draft['kind'], rule: string) => {
    pushWhole(stage, reading, span, { kind, rule, announced });
    return true;
  };
  if (block.role === 'answer') return push({ start, end }, 'direct', 'answer');
  if (block.role !== 'blockquote' && block.role !== 'pull-quote' && block.role !== 'embed') return false;
  const marked = reading.outer.find((span) => span.start <= start + 2 && span.end >= end - 2);
  if (marked) return push(marked.inner, 'direct', block.role);
  if (reading.outer.length > 0 && block.role !== 'embed') return false;
  return push({ start, end }, 'block', block.role);
}

interface WholeBlock {
  readonly kind: Draft['kind'];
  readonly rule: string;
  readonly announced: Announced | null;
}

function pushWhole(stage: Stage, reading: BlockText, span: Span, { kind, rule, announced }: WholeBlock): void {
  const { block } = reading;
  if (span.end <= span.start) return;
  const draft = { ...toDraft(stage, reading, span, kind), rule };
  const named = block.attribution ? resolveText(stage, block.attribution) : null;
  if (named) {
    draft.speaker = named;
    draft.mention = block.attribution;
    draft.basis = 'stated';
    draft.rule = `${rule}-attribution`;
  } else if (announced && rule !== 'answer') {
    applyAttribution(stage, announced.sentence, draft, announced.attribution);
  } else if (rule === 'blockquote' && stage.lastSpeaker && reading.index - stage.lastSpeakerBlock === 1) {
    inferFrom(draft, stage.lastSpeaker, 'paragraph-before');
  }
  stage.drafts.push(draft);
  if (!draft.speaker || rule === 'embed') return;
  stage.lastSpeaker = draft.speaker;
  stage.lastSpeakerBlock = reading.index;
}

/** The figure that an element outside the text names as the speaker. */
function resolveText(stage: Stage, name: string): Figure | null {
  return resolveWords(stage.cast, name);
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

/** Resolves the names and roles of a sentence in order, and links those that stand in apposition. */
function noteFigures(stage: Stage, sentence: Sentence, reading: BlockText): void {
  const { chunks } = sentence;
  const subject = findFirstSubject(sentence, chunks.length)?.phrase;
  chunks.forEach((piece, at) => {
    if (piece.kind !== 'phrase') return;
    if (piece.phrase.pronoun) {
      notePronoun(stage, sentence, piece.phrase, piece.phrase === subject);
      return;
    }
    if (!piece.phrase.name && !piece.phrase.head) return;
    if (stage.figures.has(piece.phrase)) return;
    if (isWordOfHeading(stage, reading, chunks, at)) return;
    const office = officeEnd(sentence, at);
    for (const other of chunks.slice(at + 1, office))
      if (other.kind === 'phrase') stage.figures.set(other.phrase, null);
    const borne = bearerOf(chunks, at, office);
    const isOfGoverned = borne !== null && isGoverned(chunks, at - 2);
    const apposed = isOfGoverned ? null : (appositionOf(chunks, at) ?? predicatedOf(sentence, at));
    const bearer = apposed ? null : borne;
    const figure = apposed
      ? (stage.figures.get(apposed) ?? null)
      : resolve(stage.cast, bearer ?? piece.phrase, stage.scope, {
          isSubject: piece.phrase === subject || isSpokenOfAsSpeaker(chunks, at),
        });
    if ((apposed || bearer) && figure) describe(stage.cast, figure, piece.phrase);
    if (bearer) stage.figures.set(bearer, figure);
    stage.figures.set(piece.phrase, figure);
    if (figure)
      noteSpoken(stage, {
        figure,
        at: piece.start,
        block: reading.index,
        sentence: sentence.start,
        isSubject: piece.phrase === subject,
        isAdjunct: subject?.pronoun != null && piece.start < subject.start && isGoverned(chunks, at),
      });
  });
  if (subject) learnGender(sentence, subject, stage.figures);
}

/** `selon le ministre`; « … », dit le ministre. */
function isSpokenOfAsSpeaker(chunks: Sentence['chunks'], at: number): boolean {
  const before = chunks[at - 1]?.kind;
  const lead = chunks[at - 2]?.kind;
  return before === 'according' || (before === 'verb' && (lead === 'comma' || lead === 'quote'));
}

/** The subject `il` of a sentence is whom the next one goes on with. */
function notePronoun(stage: Stage, sentence: Sentence, phrase: NounPhrase, isSubject: boolean): void {
  const next = sentence.tokens[phrase.to];
  if (!isSubject || phrase.pronoun?.sort === 'first' || (next && stage.evidence.table.impersonal.has(next.word)))
    return;
  const figure = figureOfPhrase(stage, sentence, phrase);
  if (figure)
    noteSpoken(stage, { figure, at: phrase.start, block: sentence.block, sentence: sentence.start, isSubject });
}

/** The named phrase that a role behind a comma or in brackets describes. */
function appositionOf(chunks: Sentence['chunks'], at: number): NounPhrase | null {
  const piece = chunks[at];
  const mark = chunks[at - 1]?.kind;
  const named = chunks[at - 2];
  if (piece?.kind !== 'phrase' || piece.phrase.name || !piece.phrase.head || piece.phrase.determiner === 'possessive')
    return null;
  if ((mark !== 'comma' && mark !== 'open' && mark !== 'dash') || named?.kind !== 'phrase' || !named.phrase.name)
    return null;
  if (piece.phrase.number === 'p') return null;
  const after = chunks[at + 1]?.kind;
  const leads = at === 2 && piece.phrase.determiner === 'definite';
  return (leads && (after === 'verb' || after === 'other-verb')) ||
    after === 'comma' ||
    after === 'close' ||
    after === 'stop' ||
    after === 'relative' ||
    after === undefined ||
    after === 'quote' ||
    after === 'dash' ||
    after === 'preposition' ||
    after === 'and' ||
    (after === 'verb' && piece.phrase.determiner === null)
    ? named.phrase
    : null;
}

/** `Paul Rey est menuisier`: the named subject of a copula whose predicate the role is. */
function predicatedOf({ chunks, tokens, evidence }: Sentence, at: number): NounPhrase | null {
  const role = chunks[at];
  const copula = chunks[at - 1];
  const named = chunks[at - 2];
  if (role?.kind !== 'phrase' || role.phrase.name || role.phrase.head?.kind !== 'person' || role.phrase.number === 'p')
    return null;
  if (copula?.kind !== 'other-verb' || !(senseOf(evidence, tokens[copula.from]).bits & IS.copula)) return null;
  return named?.kind === 'phrase' && named.phrase.name && !isGoverned(chunks, at - 2) ? named.phrase : null;
}

/** `un des chercheurs, Ole Solvang,`: the name behind the comma of a role; an insertion may part them. */
function bearerOf(chunks: Sentence['chunks'], at: number, office: number): NounPhrase | null {
  const piece = chunks[at];
  if (piece?.kind !== 'phrase' || piece.phrase.name || !piece.phrase.head || piece.phrase.head.kind === 'document')
    return null;
  if (piece.phrase.number === 'p' && !isOneOfMany(piece.phrase)) return null;
  const second = chunks[at + 2];
  if (chunks[at + 1]?.kind === 'and' && piece.phrase.head.kind === 'person' && isNamedPerson(second))
    return second?.kind === 'phrase' && second.phrase.determiner === null && piece.phrase.determiner === null
      ? second.phrase
      : null;
  const comma = office > at ? office : commaBehindRole(chunks, at);
  if (chunks[comma]?.kind !== 'comma') return null;
  const leads = at === 0 || (at === 1 && chunks[0]?.kind === 'dash');
  const isTold =
    isBareName(chunks[comma + 1]) || (piece.phrase.determiner === 'possessive' && isNamedPerson(chunks[comma + 1]));
  const named = isTold ? comma + 1 : leads ? behindInsertion(chunks, comma + 1) : -1;
  const bearer = chunks[named];
  if (bearer?.kind !== 'phrase') return null;
  const after = chunks[named + 1]?.kind;
  const isClosed =
    after === undefined ||
    after === 'comma' ||
    after === 'stop' ||
    after === 'quote' ||
    after === 'colon' ||
    after === 'open' ||
    after === 'dash';
  const isSubject = after === 'verb' || after === 'other-verb';
  return isClosed || (isSubject && (leads || piece.phrase.determiner === 'possessive')) ? bearer.phrase : null;
}

/** `sa collègue, la directrice Jeanne Morel,`: a name with a role of its own. */
function isNamedPerson(chunk: Sentence['chunks'][number] | undefined): boolean {
  return chunk?.kind === 'phrase' && chunk.phrase.name !== null && chunk.phrase.head?.kind === 'person';
}

/** `Retomada de obras`, `Économie : la note baisse`: the first word of a heading has its capital from there, unless the text has it as a name. */
function isWordOfHeading(stage: Stage, { block }: BlockText, chunks: Sentence['chunks'], at: number): boolean {
  const piece = chunks[at];
  const isRubric = block.role === 'headline' && chunks[1]?.kind === 'colon' && chunks[2]?.kind !== 'quote';
  if ((block.role !== 'subheading' && !isRubric) || at > 0 || piece?.kind !== 'phrase') return false;
  const { name, head } = piece.phrase;
  if (!name || head) return false;
  const word = textOf(stage, name).toLowerCase();
  if (/\s/.test(word) || stage.evidence.table.lexicon.grammar.nounsHaveCapitals) return false;
  const { capital, names, table } = stage.evidence;
  return !capital.has(word) && !names.has(word) && !((table.senses.get(word)?.bits ?? 0) & (IS.firstName | IS.place));
}

/** `la ministra de Ciencia, Innovación y Universidades, Ana Ruiz`: the comma that ends an office of several words in capitals; `at` where it has no list. */
function officeEnd({ chunks, tokens, evidence }: Sentence, at: number): number {
  const role = chunks[at];
  if (role?.kind !== 'phrase' || role.phrase.name || role.phrase.head?.kind !== 'person') return at;
  if (role.phrase.complement < 0 || !tokens[role.to - 1]?.capital) return at;
  for (let comma = at + 1; chunks[comma]?.kind === 'comma'; comma += 2) {
    const next = chunks[comma + 1];
    if (next?.kind !== 'phrase' || !isBareName(next)) return at;
    const isPerson = next.to - next.from > 1 && (senseOf(evidence, tokens[next.from]).bits & IS.firstName) !== 0;
    if (isPerson) return comma > at + 1 ? comma : at;
  }
  return at;
}

/** Where the comma of a role stands: behind what a preposition adds (`in the region`), or behind a second role (`y miembro de la mesa`). */
function commaBehindRole(chunks: Sentence['chunks'], role: number): number {
  const at = chunks[role + 1]?.kind === 'open' ? behindBracket(chunks, role) : role;
  const joint = chunks[at + 1]?.kind;
  const more = chunks[at + 2];
  if (more?.kind !== 'phrase') return at + 1;
  const isSecondRole = more.phrase.head?.kind === 'person' && !more.phrase.name && more.phrase.determiner === null;
  return joint === 'preposition' || (joint === 'and' && isSecondRole) ? at + 3 : at + 1;
}

/** `la maire (PS) de Vire, Anne Roy`: a party in brackets parts a role from what it is of. */
function behindBracket(chunks: Sentence['chunks'], role: number): number {
  for (let at = role + 2; at < role + LONGEST_INSERTION; at += 1) if (chunks[at]?.kind === 'close') return at;
  return role;
}

function isBareName(chunk: Sentence['chunks'][number] | undefined): boolean {
  return (
    chunk?.kind === 'phrase' &&
    chunk.phrase.name !== null &&
    (chunk.phrase.head === null || (chunk.phrase.head.kind === 'person' && chunk.phrase.determiner === null))
  );
}

/** In chunks. */
const LONGEST_INSERTION = 8;

/** `Le groupe français, numéro un mondial, Brenta a …`: where the name stands behind the insertion that begins at `from`; -1 where none does. */
function behindInsertion(chunks: Sentence['chunks'], from: number): number {
  for (let at = from; at < from + LONGEST_INSERTION; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === undefined || kind === 'verb' || kind === 'other-verb' || kind === 'stop' || kind === 'quote')
      return -1;
    if (kind === 'comma') return isBareName(chunks[at + 1]) ? at + 1 : -1;
  }
  return -1;
}

/** `un des chercheurs`, `one of the researchers`. */
function isOneOfMany(phrase: NounPhrase): boolean {
  return phrase.determiner === 'indefinite' && phrase.complement >= 0;
}

/** A marked stretch of a sentence, with what its own words and those beside it say of its speaker. */
interface FoundMarked {
  readonly at: number;
  readonly span: MarkedSpan;
  readonly inner: Sentence;
  readonly cut: CutQuotation;
  readonly local: Attribution | null;
  /** The inquit of a later stretch, which speaks for this one too. */
  later: Attribution | null;
}

/** Inquits stand behind all that they attribute. */
const SPEAKS_BACKWARD = new Set([
  'backward',
  'inquit-inverted',
  'inquit-verb-first',
  'inquit-subject-first',
  'inquit-unlisted',
  'inquit-heard',
  'according-after',
]);

function* findMarked(stage: Stage, reading: BlockText, sentence: Sentence): Generator<void, readonly FoundMarked[]> {
  const found: FoundMarked[] = [];
  for (const [at, piece] of sentence.chunks.entries()) {
    const span = piece.kind === 'quote' ? reading.outer[piece.quote] : undefined;
    if (!span) continue;
    const inner: Sentence = yield* innerSentence(stage, reading, span);
    const cut = cutInquits(span.inner, inner);
    const local =
      cut.attribution ??
      quotedVerb(sentence, at, inner) ??
      backwardBehind(sentence, at) ??
      attributeInSentence(sentence, at) ??
      unlistedInquit(sentence, at, inner);
    found.push({ at, span, inner, cut, local, later: null });
    yield;
  }
  let later: Attribution | null = null;
  for (const marked of found.toReversed()) {
    if (marked.local) later = SPEAKS_BACKWARD.has(marked.local.rule) ? marked.local : null;
    else marked.later = later;
  }
  return found;
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

/** What the sentence around a marked stretch says of its speaker. */
interface Context {
  readonly announced: Announced | null;
  /** Whose words the whole sentence reports by its mood. */
  readonly teller: Figure | null;
}

/** In paragraphs: a caption or a subheading may stand between. */
const REACH_OF_HEARSAY = 2;

/** `Wichtig seien die Eltern: „…“`: the mood of the sentence says that somebody else tells it, and what the colon leads to. */
function isOverruled(sentence: Sentence, at: number, { rule, cue }: Attribution): boolean {
  const isBehindColon = rule === 'colon-before' || sentence.chunks[at - 1]?.kind === 'colon';
  return (isBehindColon || isToldCue(sentence, cue)) && findHearsay(sentence)?.isSure === true;
}

/** Reads a sentence whose mood gives it to whoever spoke last, and says who that is. */
function readHearsay(
  stage: Stage,
  reading: BlockText,
  sentence: Sentence,
  marked: readonly FoundMarked[],
): Figure | null {
  if (placeOf(reading.block) !== 'body') return null;
  const hearsay =
    findHearsay(sentence) ??
    findHearsayInMarks(
      sentence,
      marked.map(({ inner }) => inner),
    );
  if (!hearsay) return null;
  const last = stage.drafts.at(-1);
  const isNear = last?.block === reading.index;
  if (!isNear && (!hearsay.isSure || reading.index - stage.lastSpeakerBlock > REACH_OF_HEARSAY)) return null;
  const since = last && isNear ? last.end : reading.block.start;
  const introduced = findSpoken(
    stage,
    reading.index,
    ({ at, isSubject, figure }) => isSubject && at >= since && at < sentence.start && figure.kind !== 'document',
  );
  const teller = introduced?.figure ?? stage.lastSpeaker;
  if (!teller) return null;
  const draft = toDraft(stage, reading, hearsay.content, 'indirect');
  inferFrom(draft, teller, 'hearsay');
  stage.drafts.push(draft);
  noteSpeaker(stage, reading, sentence, draft);
  return teller;
}

/** Roux a « exhorté » la foule: the marks hold the verb that says who speaks. */
function quotedVerb(sentence: Sentence, at: number, inner: Sentence): Attribution | null {
  const auxiliary = sentence.chunks[at - 1];
  const { evidence, tokens } = sentence;
  if (auxiliary?.kind !== 'other-verb' || !(senseOf(evidence, tokens[auxiliary.from]).bits & IS.auxiliary)) return null;
  const isParticiple = senseOf(evidence, inner.tokens[0]).verbs.some(({ tense }) => tense === 'participle');
  const subject = isParticiple ? findSubjectOfMarked(sentence, at) : null;
  return subject ? { rule: 'quoted-verb', subject, cue: null, verb: null, medium: null } : null;
}

function readMarked(
  stage: Stage,
  reading: BlockText,
  sentence: Sentence,
  { at, span, inner, cut, local, later, announced, teller }: FoundMarked & Context,
  made: Draft[],
  before: readonly Draft[],
): void {
  const shared = local ? null : (made.findLast((draft) => draft.basis !== 'none') ?? null);
  const isShared = shared !== null || later !== null || announced !== null || teller !== null;
  const judged = { stage, reading, sentence, at, span, inner, attribution: local, isShared };
  if (!isQuotation(judged)) {
    const why = whyNot(judged);
    stage.notQuotations.push({ text: textOf(stage, span.inner), start: span.inner.start, end: span.inner.end, why });
    return;
  }
  const kind = isDirect(judged) ? 'direct' : 'mixed';
  let last: Draft | null = span.continues ? (stage.drafts.at(-1) ?? null) : null;
  for (const piece of cut.pieces) {
    const draft = toDraft(stage, reading, piece, kind);
    if (local) applyAttribution(stage, sentence, draft, local);
    else if (shared) copySpeaker(draft, shared, 'same-sentence', shared.basis);
    else if (later) {
      applyAttribution(stage, sentence, draft, later);
      draft.rule = 'same-sentence';
    }
    if (!draft.speaker && announced) applyAttribution(stage, announced.sentence, draft, announced.attribution);
    if (!draft.speaker && teller) inferFrom(draft, teller, 'hearsay');
    if (!draft.speaker) inherit(stage, reading, sentence, draft, span, before);
    draft.continues = last;
    if (last && span.continues && !draft.speaker) copySpeaker(draft, last, 'continuation', 'inferred');
    last = draft;
    made.push(draft);
    stage.drafts.push(draft);
    if (draft.speaker) {
      stage.lastSpeaker = draft.speaker;
      stage.lastSpeakerBlock = reading.index;
      noteSpoken(stage, {
        figure: draft.speaker,
        at: draft.start,
        block: reading.index,
        sentence: sentence.start,
        isSubject: true,
      });
    }
  }
}

/** Of a reported clause with marks within; with fewer words of the outlet's own it is a marked quotation and has no indirect twin. */
const LEAST_UNMARKED_WORDS = 2;

function readReport(
  stage: Stage,
  reading: BlockText,
  sentence: Sentence,
  report: Report,
  made: readonly Draft[],
): void {
  const { content } = report;
  const hasMarks = made.some((draft) => draft.start < content.end && content.start < draft.end);
  if (hasMarks && countUnmarkedWords(sentence, content) < LEAST_UNMARKED_WORDS) return;
  const draft = toDraft(stage, reading, content, 'indirect');
  applyAttribution(stage, sentence, draft, {
    rule: report.rule,
    subject: report.subject,
    cue: report.cue,
    verb: null,
    medium: report.medium,
  });
  if (!draft.speaker) return;
  stage.drafts.push(draft);
  noteSpeaker(stage, reading, sentence, draft);
}

function countUnmarkedWords({ tokens }: Sentence, { start, end }: Span): number {
  return tokens.filter((token) => token.shape === 'word' && token.start >= start && token.end <= end).length;
}

function noteSpeaker(stage: Stage, reading: BlockText, sentence: Sentence, draft: Draft): void {
  if (!draft.speaker) return;
  stage.lastSpeaker = draft.speaker;
  stage.lastSpeakerBlock = reading.index;
  noteSpoken(stage, {
    figure: draft.speaker,
    at: draft.start,
    block: reading.index,
    sentence: sentence.start,
    isSubject: true,
  });
}

function innerSentence(stage: Stage, reading: BlockText, span: MarkedSpan): Generator<void, Sentence> {
  const from = firstTokenFrom(reading.tokens, span.inner.start);
  const to = firstTokenFrom(reading.tokens, span.inner.end);
  const items = reading.tokens.slice(from, to).map((token) => ({ token, quote: -1 }));
  return chunk(items, stage.evidence, reading.index);
}

/** The index of the first token that begins at `start` or behind. */
function firstTokenFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of those spoken of are looked through. */
const REACH_OF_SPOKEN = 200;

/** The last one spoken of, in the paragraphs from `block` on, of whom `fits` holds. */
function findSpoken({ spoken }: Stage, block: number, fits: (spoken: Spoken) => boolean): Spoken | null {
  for (let at = spoken.length - 1; at >= 0 && spoken.length - at <= REACH_OF_SPOKEN; at -= 1) {
    const one = spoken[at];
    if (!one || one.block < block) return null;
    if (fits(one)) return one;
  }
  return null;
}

function noteSpoken(stage: Stage, spoken: Spoken): void {
  stage.spoken.push(spoken);
  if (spoken.figure === stage.lastSpeaker && spoken.figure.kind === 'person') spoken.figure.isHuman = true;
  if (spoken.isSubject) spoken.figure.ledAt = spoken.at;
}

function textOf(stage: Stage, span: { start: number; end: number }): string {
  return stage.article.text.slice(span.start, span.end);
}

function toDraft(stage: Stage, reading: BlockText, span: { start: number; end: number }, kind: Draft['kind']): Draft {
  const text = textOf(stage, span);
  return {
    start: span.start + (text.length - text.trimStart().length),
    end: span.end - (text.length - text.trimEnd().length),
    kind,
    place: placeOf(reading.block) ?? 'body',
    block: reading.index,
    scope: reading.block.scope,
    speaker: null,
    mention: null,
    cue: null,
    medium: null,
    basis: 'none',
    rule: 'none',
    continues: null,
    repeats: null,
  };
}

/** Gives a draft the speaker that a rule found. */
function applyAttribution(stage: Stage, sentence: Sentence, draft: Draft, attribution: Attribution): void {
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
  const figure = attribution.subject ? figureOf(stage, sentence, attribution.subject) : null;
  if (!attribution.subject && attribution.cue && stage.evidence.table.lexicon.grammar.subjectsDrop) {
    const dropped = findDropped(draft.start, isPlural(stage, attribution.cue), scene(stage, sentence));
    if (dropped) inferFrom(draft, dropped, attribution.rule);
    return;
  }
  if (attribution.subject?.phrase.pronoun?.sort === 'generic' && attribution.cue) {
    applyDocument(stage, sentence, draft, attribution.subject.phrase);
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

/** `heißt es in dem Papier`: where no one is the subject, the document speaks. */
function applyDocument(stage: Stage, sentence: Sentence, draft: Draft, nobody: Span): void {
  const named = sourceOf(sentence, nobody);
  if (!named) return;
  draft.speaker = figureOfPhrase(stage, sentence, named.phrase);
  draft.mention = textOf(stage, named.phrase);
  draft.basis = draft.speaker ? 'stated' : 'none';
}

/** Whether a verb whose subject is dropped speaks of several: `añadieron`, `hanno detto`. */
function isPlural(stage: Stage, cue: Span): boolean {
  const [first = ''] = textOf(stage, cue).toLowerCase().split(/\s/);
  return stage.evidence.table.pluralEndings.some((ending) => first.endsWith(ending));
}

/** Who a subject is: a pronoun's referent, two figures joined, or the one named. */
function figureOf(stage: Stage, sentence: Sentence, subject: Subject): Figure | null {
  const first = figureOfPhrase(stage, sentence, subject.phrase);
  if (!subject.with || !first) return first;
  const second = figureOfPhrase(stage, sentence, subject.with);
  return second && second !== first
    ? joinFigures(stage.cast, first, second, { start: subject.phrase.start, end: subject.with.end })
    : first;
}

function figureOfPhrase(stage: Stage, sentence: Sentence, phrase: NounPhrase): Figure | null {
  const known = stage.figures.get(phrase);
  if (known !== undefined) return known;
  const figure = phrase.pronoun
    ? referentOf(stage, sentence, phrase)
    : resolve(stage.cast, phrase, stage.scope, { isSubject: true });
  stage.figures.set(phrase, figure);
  return figure;
}

function referentOf(stage: Stage, sentence: Sentence, phrase: NounPhrase): Figure | null {
  const found = findReferent({ ...phrase, number: numberByVerb(sentence, phrase) }, scene(stage, sentence));
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
  const verb = [chunks[at + 1], chunks[at - 1]].find((piece) => piece?.kind === 'verb' || piece?.kind === 'other-verb');
  const word = verb ? tokens[verb.from]?.word : undefined;
  if (word === undefined) return phrase.number;
  return pluralEndings.some((ending) => word.endsWith(ending)) ? 'p' : 's';
}

function scene(stage: Stage, sentence: Sentence): Scene {
  return {
    spoken: stage.spoken,
    lastSpeaker: stage.lastSpeaker,
    lastSpeakerBlock: stage.lastSpeakerBlock,
    block: sentence.block,
    sentence: sentence.start,
    pronounsArePersons: stage.evidence.table.lexicon.grammar.pronounsArePersons ?? false,
  };
}

function copySpeaker(draft: Draft, from: Draft, rule: string, basis: Draft['basis']): void {
  draft.speaker = from.speaker;
  draft.mention = from.mention;
  draft.cue ??= from.cue;
  draft.basis = from.speaker ? basis : 'none';
  draft.rule = rule;
}

/** No cue in the sentence: the words go on with those before, or belong to the one spoken of. */
function inherit(
  stage: Stage,
  reading: BlockText,
  sentence: Sentence,
  draft: Draft,
  span: MarkedSpan,
  before: readonly Draft[],
): void {
  const isAlone = sentence.chunks.every(
    (piece) => piece.kind === 'quote' || piece.kind === 'stop' || piece.kind === 'comma' || piece.kind === 'dash',
  );
  const previous = before.at(-1);
  if (previous?.speaker) {
    copySpeaker(draft, previous, 'continuation', 'inferred');
    return;
  }
  if (draft.place !== 'body') return;
  const subject = findSpoken(
    stage,
    reading.index,
    (spoken) => spoken.at < span.start && spoken.isSubject && spoken.figure.kind !== 'document',
  );
  if (subject) inferFrom(draft, subject.figure, 'subject-before');
  else if (isAlone && stage.lastSpeaker && reading.index - stage.lastSpeakerBlock <= 1)
    inferFrom(draft, stage.lastSpeaker, 'paragraph-before');
  else if (isAlone && stage.heading && reading.index - stage.heading.block === 1)
    inferFrom(draft, stage.heading.figure, 'heading-before');
  else if (isAlone) inferPerson(stage, reading, draft);
}

/** In paragraphs: a caption or a subheading may stand between. */
const REACH_OF_PERSON = 2;

/** A paragraph of nothing but a quotation, behind one that reports nothing, is said by the person whom that one is about. */
function inferPerson(stage: Stage, reading: BlockText, draft: Draft): void {
  const person = findSpoken(
    stage,
    reading.index - REACH_OF_PERSON,
    ({ figure, isSubject }) => isSubject && figure.kind === 'person' && figure.number !== 'p',
  );
  if (person) inferFrom(draft, person.figure, 'person-before');
}

function inferFrom(draft: Draft, figure: Figure, rule: string): void {
  draft.speaker = figure;
  draft.basis = 'inferred';
  draft.rule = rule;
}
