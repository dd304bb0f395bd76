import { expect, test } from 'vitest';
import { toCsv } from '@/lib/core/annotation/to-csv';
import { toJsonLd } from '@/lib/core/annotation/to-json-ld';
import { toMarkdown } from '@/lib/core/annotation/to-markdown';
import type { FramingMark, Quotation, Report } from '@/lib/core/report';

const TEXT = '😀 Port vote\nMayor Ana Ruiz said: “We will rebuild, soon.” A shameful delay.\n';

const said: Quotation = {
  id: 'q1',
  start: 35,
  end: 56,
  kind: 'direct',
  place: 'body',
  content: 'We will rebuild, soon',
  speaker: 's1',
  mention: 'Mayor Ana Ruiz',
  cue: 'said',
  medium: null,
  basis: 'stated',
  rule: 'colon',
  continues: null,
  repeats: null,
  altered: false,
};

const mark: FramingMark = {
  id: 'f1',
  start: 61,
  end: 69,
  category: 'LOADED',
  content: 'shameful',
  cue: 'shameful',
  level: 'discreet',
  why: 'Carries a value judgement in the word itself.',
  provenance: 'Martin & White 2005',
  voice: 'outlet',
  place: 'body',
};

function reportOf(changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    file: null,
    url: 'https://courier.example/port',
    language: 'en',
    article: {
      isArticle: true,
      evidence: [],
      genre: 'news',
      headline: '😀 Port vote',
      standfirst: null,
      authors: [],
      published: '2026-03-01',
      modified: null,
      complete: true,
      blocks: [],
      text: TEXT,
    },
    outlet: {
      name: 'The Courier',
      hostname: 'courier.example',
      registrableDomain: 'courier.example',
      facts: [
        {
          property: 'publisher',
          value: 'Courier Ltd',
          provenance: { kind: 'page', where: 'json-ld publisher.name', quote: null, url: null, date: null },
        },
      ],
    },
    speakers: [
      {
        id: 's1',
        name: 'Ana Ruiz',
        kind: 'person',
        role: 'Mayor',
        mentions: [],
        quotations: ['q1'],
        words: 4,
        share: 1,
      },
    ],
    quotations: [said],
    notQuotations: [],
    framing: [mark],
    consent: {
      notice: 'absent',
      cmp: null,
      text: null,
      secondLayerText: null,
      language: null,
      controllers: [],
      purposes: [],
      dataTypes: [],
      partners: null,
      policyLink: null,
      choices: [],
      practices: [],
      signals: { tcf: null, gpp: null, usp: null, gpc: null },
      before: { until: 'report', cookies: [], thirdParties: [] },
    },
    timings: { detectMs: 0, readMs: 0, paintMs: 0, consentMs: 0, longestTaskMs: null },
    ...changes,
  };
}

test('a position counts an emoji as one, where the text counts it as two', () => {
  const [, quotation] = toJsonLd(reportOf()).first.items;
  expect(quotation?.target).toMatchObject({
    source: 'https://courier.example/port',
    selector: [
      { exact: 'We will rebuild, soon', suffix: '.” A shameful delay.\n' },
      { type: 'TextPositionSelector', start: 34, end: 55 },
    ],
  });
  expect([...TEXT].slice(34, 55).join('')).toBe('We will rebuild, soon');
});

test('the words before a quotation end where it begins and cut no emoji in two', () => {
  const [, quotation] = toJsonLd(
    reportOf({ quotations: [{ ...said, start: 33, end: 35, content: ' “' }], framing: [] }),
  ).first.items;
  const target = quotation?.target;
  if (typeof target !== 'object') throw new Error('A quotation stands at a place of the text.');
  expect(target.selector[0]).toMatchObject({ prefix: '😀 Port vote\nMayor Ana Ruiz said:' });
});

test('a quotation is identified by its speaker, a mark is classified', () => {
  const { first, total } = toJsonLd(reportOf());
  expect(total).toBe(3);
  expect(first.items.map(({ id, motivation, body }) => [id, motivation, body[0]?.value])).toEqual([
    ['https://courier.example/port#outlet-1', 'describing', 'publisher'],
    ['https://courier.example/port#q1', 'identifying', 'Ana Ruiz'],
    ['https://courier.example/port#f1', 'classifying', 'LOADED'],
  ]);
});

test('a quotation of nobody named has no identifying body', () => {
  const [, quotation] = toJsonLd(reportOf({ quotations: [{ ...said, speaker: null }] })).first.items;
  expect(quotation?.body.map(({ purpose }) => purpose)).not.toContain('identifying');
});

test('the collection survives a round through JSON', () => {
  const collection = toJsonLd(reportOf());
  expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
});

test('a table has one row for each fact, quotation and mark, and ends its lines as RFC 4180 says', () => {
  const lines = toCsv(reportOf()).split('\r\n');
  expect(lines.map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    'record,id,kind',
    'outlet,,publisher',
    'quotation,q1,direct',
    'framing,f1,LOADED',
    '',
  ]);
});

test('commas, quotes and line breaks in a field keep it one field', () => {
  const content = 'He said, "no"\nand left';
  expect(toCsv(reportOf({ quotations: [{ ...said, content }] }))).toContain(',"He said, ""no""\nand left",');
});

test('words that a spreadsheet would run stay words', () => {
  for (const content of ['=1+1', '+33 1', '-2', '@here', '\tcell', '＝1']) {
    expect(toCsv(reportOf({ quotations: [{ ...said, content }] }))).toContain(`,'${content},`);
  }
});

test('a page of Markdown gives outlet, speakers, quotations and framing', () => {
  expect(toMarkdown(reportOf())).toBe(`# 😀 Port vote

The Courier · 2026-03-01 · <https://courier.example/port>

## Outlet

- publisher: Courier Ltd (from json-ld publisher.name)

## Speakers

- **Ana Ruiz**, Mayor: 1 quoted, 100 % of the quoted words

## Quotations

- “We will rebuild, soon” — **Ana Ruiz** (direct, said)

## Framing cues

- “shameful” — **LOADED**: Carries a value judgement in the word itself.
`);
});

test('what a page says cannot become mark-up', () => {
  const content = '*bold*\n# title <script> [a](b) & `c`';
  expect(toMarkdown(reportOf({ quotations: [{ ...said, content }] }))).toContain(
    String.raw`“\*bold\* \# title \<script\> \[a\](b) \& \`c\`”`,
  );
});

test('a page without quotations says so', () => {
  const markdown = toMarkdown(reportOf({ quotations: [], speakers: [], framing: [] }));
  expect(markdown).toContain('No quotation was found.');
  expect(markdown).toContain('No framing cue was found.');
});
