import type { Article } from '@/lib/core/article/article';
import type { LanguagePack } from '@/lib/core/language';
import type { QuotationReading } from '@/lib/core/quotation/read-quotations';
import type { FramingCategory, FramingMark, NotQuotation } from '@/lib/core/report';
import { contains, overlaps, type Span } from '@/lib/core/text/span';
import { spendBudget } from './budget';
import { type CompiledLexicon, type CompiledRule, compileLexicon, type Term } from './compiled-lexicon';
import { passesGuards } from './guards';
import type { TermVariant } from './lexicon';
import { detectVoices, touches, type Voices } from './own-voice';
import { findPassage, type Passage } from './passage';
import { detectHits, findMatchEnd, type Hit } from './pattern';
import { type Candidate, keepSupported, type MarkedSentence } from './score';
import { countTerms, isInDispute, type TermUse, whyOf } from './terms';
import { detectSentences, type Sentence, type Token } from './tokens';

interface Page {
  readonly article: Article;
  readonly reading: QuotationReading;
  readonly compiled: CompiledLexicon;
  readonly voices: Voices;
  readonly use: TermUse;
}

// The outlet chose these words even where the sentence reports somebody: framing.md, 5.1.
const SHOWN_IN_REPORTS: ReadonlySet<FramingCategory> = new Set(['TERM', 'VERB', 'ANON', 'DIST']);
// The words that credit somebody are the outlet's even in a sentence that is credited as a whole.
const CREDITS: ReadonlySet<FramingCategory> = new Set(['VERB', 'ANON']);
const SCARE_WORDS = 3;

/** Marks the wordings by which the outlet itself frames the story; yields after each block so that a driver may pause. */
export function* markFraming(
  article: Article,
  language: LanguagePack,
  reading: QuotationReading,
): Generator<void, readonly FramingMark[]> {
  if (!language.framing) return [];
  const compiled = yield* compileLexicon(language.framing);

  const passages: Passage[] = [];
  const all: Sentence[] = [];
  for (const block of article.blocks) {
    const passage = findPassage(block, article, compiled.tokenRules);
    if (passage) passages.push(passage);
    all.push(...(passage?.sentences ?? detectSentences(block.text, compiled.tokenRules, block.start)));
    yield;
  }

  const own = passages.flatMap(({ sentences }) => sentences);
  const voices = detectVoices(article, reading, own, compiled);
  const page = { article, reading, compiled, voices, use: countTerms(all, compiled) };
  const sentences: MarkedSentence[] = [];
  const seen = new Set<TermVariant>();
  for (const passage of passages) {
    sentences.push(...markPassage(passage, page, { ordinal: countBody(sentences), seen }));
    yield;
  }

  return toMarks(sentences.map(keepSupported), article);
}

function countBody(sentences: readonly MarkedSentence[]): number {
  return sentences.filter(({ ordinal }) => ordinal !== null).length;
}

/** What the blocks before have used up. */
interface Before {
  readonly ordinal: number;
  readonly seen: Set<TermVariant>;
}

function markPassage(passage: Passage, page: Page, { ordinal, seen }: Before): readonly MarkedSentence[] {
  return passage.sentences.map((sentence, index) => {
    const found = [
      ...detectRuleCues(passage, sentence, page),
      ...detectTermCues(sentence, page, seen),
      ...detectScareMarks(sentence, page),
    ];
    return {
      start: sentence.start,
      end: sentence.end,
      place: passage.place,
      ordinal: passage.place === 'body' ? ordinal + index : null,
      block: passage.block.start,
      candidates: withoutContained(found.filter((candidate) => suitsGenre(candidate, passage, page.article))),
    };
  });
}

/** An opinion piece is its author's framing throughout: only names in dispute and the headline's verdict are news there. */
function suitsGenre({ category }: Candidate, { place }: Passage, { genre }: Article): boolean {
  if (genre !== 'opinion') return true;
  return category === 'TERM' || (category === 'OUTCOME' && place === 'headline');
}

function detectRuleCues(passage: Passage, sentence: Sentence, page: Page): readonly Candidate[] {
  const around = {
    passage,
    sentence,
    section: page.article.metadata.section,
    reading: page.reading,
    compiled: page.compiled,
  };
  return detectHits(page.compiled.rules, sentence.tokens).flatMap((hit) => {
    const span = spanOf(hit, sentence, page);
    if (!span || !passesGuards(hit, around)) return [];
    const { category, strength, why, provenance } = hit.entry.rule;
    // Words in marks that join a cue are held at a distance by the outlet's own words before them.
    const voice = voiceAt({ ...span, end: endOf(hit, sentence) }, category, page.voices);
    return voice ? [{ ...span, category, strength, cue: cueOf(hit, sentence.tokens), why, provenance, voice }] : [];
  });
}

function endOf({ to }: Hit<CompiledRule>, { tokens, end }: Sentence): number {
  return tokens[to - 1]?.end ?? end;
}

/** What a reader would call the cue, and mute: its words as the pack has them, one choice of each slot. */
function cueOf({ entry, from, to }: Hit<CompiledRule | Term>, tokens: readonly Token[]): string {
  if ('rule' in entry && entry.rule.guards?.wholeSentence) return entry.rule.id;
  const words = tokens.slice(from, to).map(({ word }) => word);
  return words.reduce((said, word) => (said === '' || said.endsWith("'") ? said + word : `${said} ${word}`), '');
}

/** Null where somebody else speaks. */
function voiceAt(span: Span, category: FramingCategory, voices: Voices): Candidate['voice'] | null {
  if (touches(voices.quoted, span)) return null;
  const isReported = touches(voices.reported, span);
  if (!isReported && !touches(voices.credited, span)) return 'outlet';
  if (!isReported && CREDITS.has(category)) return 'outlet';
  return SHOWN_IN_REPORTS.has(category) ? 'speaker' : null;
}

function spanOf({ entry, from, to }: Hit<CompiledRule>, { tokens, start, end }: Sentence, page: Page): Span | null {
  if (entry.rule.guards?.wholeSentence) return { start, end };
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  if (!entry.rule.guards?.marks) return { start: first.start, end: last.end };
  const held = heldAt(last.end, page.reading.notQuotations);
  return held && { start: first.start, end: endOfMarks(held, page.article.text) };
}

function heldAt(end: number, notQuotations: readonly NotQuotation[]): NotQuotation | null {
  // A blank and a mark lie between, the mark inside the span or not.
  return (
    notQuotations.find(({ start, why }) => start >= end && start - end <= 3 && (why === 'scare' || why === 'term')) ??
    null
  );
}

function endOfMarks({ end }: Span, text: string): number {
  return /^\s?[»”"’]/u.exec(text.slice(end, end + 2))?.[0].length
    ? end + text.slice(end, end + 2).search(/[»”"’]/u) + 1
    : end;
}

function detectTermCues(sentence: Sentence, page: Page, seen: Set<TermVariant>): readonly Candidate[] {
  const { compiled, use, voices } = page;
  return detectHits(compiled.terms, sentence.tokens).flatMap((hit) => {
    const { entry } = hit;
    const named = findNaming(hit, sentence, compiled);
    const span = { start: sentence.tokens[named ?? hit.from]?.start ?? 0, end: sentence.tokens[hit.to - 1]?.end ?? 0 };
    const voice = voiceAt(span, 'TERM', voices);
    if (seen.has(entry.variant) || !voice || !isInDispute(entry, use)) return [];
    seen.add(entry.variant);
    return [
      {
        ...span,
        category: 'TERM' as const,
        strength: 'strong' as const,
        cue: cueOf(hit, sentence.tokens),
        why: whyOf(entry.group, compiled.lexicon),
        provenance: entry.group.provenance,
        voice: named === null ? voice : 'speaker',
      },
    ];
  });
}

/** In words: “considers to be an illegal …”. */
const NAMING_REACH = 6;

/** Where a frame begins that gives the term to somebody: it becomes part of the mark. */
function findNaming({ from }: Hit<Term>, { tokens }: Sentence, { frames }: CompiledLexicon): number | null {
  for (let at = Math.max(0, from - NAMING_REACH); at < from; at += 1) {
    const ends = (frames.naming.get(tokens[at]?.word ?? '') ?? []).map(({ pattern }) =>
      findMatchEnd(pattern, tokens, at),
    );
    if (ends.includes(from)) return at;
  }
  return null;
}

function detectScareMarks(sentence: Sentence, { reading, article, compiled, voices }: Page): readonly Candidate[] {
  return reading.notQuotations
    .filter(({ why, start }) => why === 'scare' && start >= sentence.start && start < sentence.end)
    .filter((held) => !touches(voices.credited, held) && !touches(voices.reported, held))
    .filter(({ text }) => text === text.toLowerCase() && text.split(/\s+/u).length <= SCARE_WORDS)
    .map(({ start, end }) => ({
      start,
      end,
      category: 'DIST' as const,
      strength: 'weak' as const,
      cue: article.text.slice(start, end).toLowerCase(),
      ...compiled.lexicon.scareMarks,
      voice: 'outlet' as const,
    }));
}

/** Of cues that share words, the longest; of equal ones, the first listed. */
function withoutContained(candidates: readonly Candidate[]): readonly Candidate[] {
  const longestFirst = candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Candidate[] = [];
  for (const candidate of longestFirst) {
    if (!kept.some((other) => contains(other, candidate) || overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function toMarks(sentences: readonly MarkedSentence[], article: Article): readonly FramingMark[] {
  const total = sentences.filter(({ place }) => place !== 'caption').length;
  const leveled = spendBudget(sentences, { sentences: total, characters: article.text.length });
  return leveled
    .toSorted((a, b) => a.candidate.start - b.candidate.start)
    .map(({ sentence, candidate, level }, index) => {
      const { start, end, category, cue, why, provenance, voice } = candidate;
      const content = article.text.slice(start, end);
      return {
        id: `f${index + 1}`,
        category,
        content,
        start,
        end,
        cue,
        level,
        why,
        provenance,
        voice,
        place: sentence.place,
      };
    });
}
