import { describe, expect, test } from 'vitest';
import {
  addCounts,
  bootstrapInterval,
  countArticle,
  type FoundQuotation,
  type GoldQuotation,
  type ScoredArticle,
  toFigures,
  trimSpan,
} from '@/tools/bench/quotations/metric';

const TEXT = 'Die Lage sei ernst. „Wir bleiben“, sagte Ada Kern. Er nannte das „absurd“, so Timo Brandt.';

function gold(words: string, kind: GoldQuotation['kind'], name: string | null, isDoubted = false): GoldQuotation {
  const start = TEXT.indexOf(words);
  return {
    kind,
    spans: [{ start, end: start + words.length }],
    speaker: name === null ? null : { name, aliases: [], kind: 'person' },
    mention: name,
    accept: [],
    isDoubted,
    hasCanonical: true,
  };
}

function found(words: string, kind: FoundQuotation['kind'], name: string | null): FoundQuotation {
  const start = TEXT.indexOf(words);
  return { kind, span: { start, end: start + words.length }, name, mention: name, basis: name ? 'stated' : 'none' };
}

function article(golds: readonly GoldQuotation[], founds: readonly FoundQuotation[]): ScoredArticle {
  return { id: 'a', language: 'de', text: TEXT, gold: golds, found: founds, notQuotations: [] };
}

describe('the metric of quotations', () => {
  test('a right span with the right surname is right end to end', () => {
    const counts = countArticle(
      article([gold('Wir bleiben', 'direct', 'Ada Brandner')], [found('Wir bleiben', 'direct', 'Brandner')]),
    );
    expect(toFigures(counts, 'marked')).toMatchObject({ exactF1: 1, spanF1: 1, nameAccuracy: 1, endToEndF1: 1 });
  });

  test('a wrong name leaves the span right and the whole wrong', () => {
    const counts = countArticle(
      article([gold('Wir bleiben', 'direct', 'Ada Kern')], [found('Wir bleiben', 'direct', 'Timo Brandt')]),
    );
    expect(toFigures(counts, 'marked')).toMatchObject({ spanF1: 1, nameAccuracy: 0, coverage: 1, endToEndF1: 0 });
  });

  test('a missed and a false quotation halve recall and precision', () => {
    const counts = countArticle(
      article(
        [gold('Wir bleiben', 'direct', 'Ada Kern'), gold('absurd', 'mixed', 'Timo Brandt')],
        [found('Wir bleiben', 'direct', 'Ada Kern'), found('Die Lage', 'mixed', 'Timo Brandt')],
      ),
    );
    expect(toFigures(counts, 'marked')).toMatchObject({ precision: 0.5, recall: 0.5, spanF1: 0.5 });
    expect(toFigures(counts, 'direct')).toMatchObject({ precision: 1, recall: 1 });
    expect(toFigures(counts, 'mixed')).toMatchObject({ precision: 0, recall: 0 });
  });

  test('an entry that the reader doubted counts neither as missed nor as false', () => {
    const missed = countArticle(article([gold('absurd', 'mixed', 'Timo Brandt', true)], []));
    const otherName = countArticle(
      article([gold('absurd', 'mixed', 'Timo Brandt', true)], [found('absurd', 'mixed', 'Ada Kern')]),
    );
    expect(missed).not.toHaveProperty(['marked.gold']);
    expect(otherName).not.toHaveProperty(['marked.found']);
  });

  test('no name is right only where the page tells none', () => {
    const counts = countArticle(
      article(
        [gold('Wir bleiben', 'direct', null), gold('absurd', 'mixed', 'Timo Brandt')],
        [found('Wir bleiben', 'direct', null), found('absurd', 'mixed', null)],
      ),
    );
    expect(toFigures(counts, 'marked')).toMatchObject({ nameAccuracy: 0.5, coverage: 0 });
  });

  test('a span half as long as the gold misses at 0.8 and counts for GenderGapTracker at 0.3', () => {
    const counts = countArticle(
      article([gold('Wir bleiben', 'direct', 'Ada Kern')], [found('Wir bl', 'direct', 'Ada Kern')]),
    );
    expect(toFigures(counts, 'marked')).toMatchObject({ spanF1: 0, ggtF1At03: 1, ggtF1At08: 0 });
  });

  test('outer marks, edge punctuation and a leading complementiser are no part of a span', () => {
    const text = 'Sie sagte: „dass alles gut sei“.';
    const trimmed = trimSpan(text, { start: 11, end: text.length });
    expect(text.slice(trimmed.start, trimmed.end)).toBe('alles gut sei');
  });

  test('indirect speech is counted apart from marked', () => {
    const counts = countArticle(
      article(
        [gold('Die Lage sei ernst', 'indirect', 'Ada Kern')],
        [found('Die Lage sei ernst', 'direct', 'Ada Kern')],
      ),
    );
    expect(toFigures(counts, 'indirect')).toMatchObject({ gold: 1, recall: 0 });
    expect(counts).not.toHaveProperty(['marked.found']);
  });
});

describe('the interval over articles', () => {
  const right = { 'marked.gold': 1, 'marked.found': 1, 'marked.match': 1 };
  const wrong = { 'marked.gold': 1, 'marked.found': 1 };
  const spanF1 = (counts: Record<string, number>) => toFigures(counts, 'marked').spanF1;

  test('is a point where all articles agree', () => {
    expect(bootstrapInterval([right, right, right], spanF1)).toEqual([1, 1]);
  });

  test('holds the figure itself, and is the same on every run', () => {
    const articles = [right, right, wrong, right, wrong, right];
    const [low, high] = bootstrapInterval(articles, spanF1);
    const figure = spanF1(addCounts(articles));
    expect(low).toBeLessThan(figure);
    expect(high).toBeGreaterThan(figure);
    expect(bootstrapInterval(articles, spanF1)).toEqual([low, high]);
  });
});
