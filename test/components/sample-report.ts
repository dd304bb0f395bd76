import type { FramingMark, Quotation, Report, ReportBlock, Speaker } from '@/lib/core/report';

const BLOCKS: readonly (readonly [ReportBlock['role'], string])[] = [
  ['headline', 'Mayor fails to calm flood row as rebuilding “before winter” promised'],
  ['standfirst', 'The Riverside council met on Monday after the worst flood in a generation.'],
  ['paragraph', '“We will rebuild every street before winter,” Mayor Ana Ruiz said on Monday.'],
  ['paragraph', 'She promised the contract would be signed by March. Critics slammed the plan.'],
  ['pull-quote', 'We will rebuild every street before winter'],
  ['paragraph', 'In fact, opposition leader Tomás Ferrer called it “a plan without a budget”.'],
  ['paragraph', '“Nobody asked the river,” he added. “It is a regime of shortcuts.”'],
  ['paragraph', 'According to the water board, levels will fall by spring.'],
  ['paragraph', 'Officials said the “old” bridge was safe.'],
];

const TEXT = BLOCKS.map(([, text]) => `${text}\n`).join('');

function spanOf(content: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(content, from);
  if (start === -1) throw new Error(`The sample lacks “${content}”.`);
  return { start, end: start + content.length };
}

function quotation(entry: Pick<Quotation, 'id' | 'content' | 'speaker'> & Partial<Quotation>, from = 0): Quotation {
  return {
    kind: 'direct',
    place: 'body',
    mention: null,
    cue: null,
    medium: null,
    basis: 'stated',
    rule: 'subject-before-cue',
    continues: null,
    repeats: null,
    altered: false,
    ...spanOf(entry.content, from),
    ...entry,
  };
}

function mark(entry: Pick<FramingMark, 'id' | 'content' | 'category' | 'why'> & Partial<FramingMark>): FramingMark {
  return {
    cue: entry.content.toLowerCase(),
    level: 'standard',
    provenance: 'Recasens et al. 2013',
    voice: 'outlet',
    place: 'body',
    ...spanOf(entry.content),
    ...entry,
  };
}

function speaker(entry: Pick<Speaker, 'id' | 'name' | 'share' | 'quotations'> & Partial<Speaker>): Speaker {
  return { kind: 'person', role: null, mentions: [], words: Math.round(entry.share * 33), ...entry };
}

function mentions(...texts: readonly string[]): Speaker['mentions'] {
  return texts.map((text) => ({ text, ...spanOf(text) }));
}

/** A small article in an invented paper: three named speakers in seven quotations, one of them indirect, one without a name. */
export const SAMPLE_REPORT: Report = {
  version: 1,
  file: null,
  url: 'https://www.riversidecourier.example/flood',
  language: 'en',
  article: {
    isArticle: true,
    evidence: ['json-ld:NewsArticle'],
    genre: 'news',
    headline: BLOCKS[0]?.[1] ?? null,
    standfirst: BLOCKS[1]?.[1] ?? null,
    authors: ['Lena Holt'],
    published: '2026-03-02T08:00:00Z',
    modified: null,
    complete: true,
    blocks: BLOCKS.map(([role, text]) => ({ role, scope: 0, text, ...spanOf(text) })),
    text: TEXT,
  },
  outlet: {
    name: 'The Riverside Courier',
    hostname: 'www.riversidecourier.example',
    registrableDomain: 'riversidecourier.example',
    facts: [
      {
        property: 'publisher',
        value: 'Riverside Media Ltd',
        provenance: { kind: 'page', where: 'json-ld publisher.name', quote: null, url: null, date: null },
      },
      {
        property: 'owner',
        value: 'Ferrer Holdings (74%)',
        provenance: {
          kind: 'registry',
          where: 'Register of press owners',
          quote: null,
          url: 'https://register.example/riverside',
          date: '2026-01-15',
        },
      },
      {
        property: 'country',
        value: 'GB',
        provenance: { kind: 'inherited', where: 'riverside.example', quote: null, url: null, date: '2025-12' },
      },
      {
        property: 'controller',
        value: 'Riverside Media Ltd',
        provenance: {
          kind: 'page',
          where: 'consent notice',
          quote: 'Riverside Media Ltd is responsible for your data.',
          url: null,
          date: null,
        },
      },
      {
        property: 'printRun',
        value: '12,000',
        provenance: { kind: 'page', where: 'footer', quote: null, url: null, date: null },
      },
      {
        property: 'policy:correctionsPolicy',
        value: 'https://riversidecourier.example/corrections',
        provenance: {
          kind: 'page',
          where: 'json-ld publisher.correctionsPolicy',
          quote: null,
          url: 'https://riversidecourier.example/corrections',
          date: null,
        },
      },
    ],
  },
  speakers: [
    speaker({
      id: 's1',
      name: 'Ana Ruiz',
      role: 'Mayor',
      share: 0.51,
      quotations: ['q1', 'q2'],
      mentions: mentions('Mayor Ana Ruiz', 'She'),
    }),
    speaker({
      id: 's2',
      name: 'Tomás Ferrer',
      role: 'opposition leader',
      share: 0.37,
      quotations: ['q4', 'q5', 'q6'],
      mentions: mentions('opposition leader', 'he'),
    }),
    speaker({
      id: 's3',
      name: 'Water board',
      kind: 'organisation',
      share: 0,
      quotations: ['q7'],
      mentions: mentions('the water board'),
    }),
    speaker({
      id: 's4',
      name: 'Officials',
      kind: 'anonymous',
      share: 0.12,
      quotations: ['q8'],
      mentions: mentions('Officials'),
    }),
  ],
  quotations: [
    quotation({
      id: 'q0',
      content: 'before winter',
      speaker: 's1',
      kind: 'mixed',
      place: 'headline',
      basis: 'inferred',
      rule: 'copied-from-body',
      repeats: 'q1',
    }),
    quotation(
      {
        id: 'q1',
        content: 'We will rebuild every street before winter,',
        speaker: 's1',
        mention: 'Mayor Ana Ruiz',
        cue: 'said',
      },
      0,
    ),
    quotation({
      id: 'q2',
      content: 'the contract would be signed by March',
      kind: 'indirect',
      speaker: 's1',
      mention: 'She',
      cue: 'promised',
    }),
    quotation(
      {
        id: 'q3',
        content: 'We will rebuild every street before winter',
        kind: 'block',
        place: 'pull-quote',
        speaker: 's1',
        basis: 'inferred',
        rule: 'copied-from-body',
        repeats: 'q1',
      },
      TEXT.indexOf('slammed'),
    ),
    quotation({
      id: 'q4',
      content: 'a plan without a budget',
      kind: 'mixed',
      speaker: 's2',
      mention: 'opposition leader Tomás Ferrer',
      cue: 'called',
    }),
    quotation({ id: 'q5', content: 'Nobody asked the river,', speaker: 's2', mention: 'he', cue: 'added' }),
    quotation({
      id: 'q6',
      content: 'It is a regime of shortcuts.',
      speaker: 's2',
      basis: 'inferred',
      rule: 'continuation',
      continues: 'q5',
      altered: true,
    }),
    quotation({
      id: 'q7',
      content: 'levels will fall by spring',
      kind: 'indirect',
      speaker: 's3',
      mention: 'the water board',
      cue: 'According to',
    }),
    quotation({
      id: 'q8',
      content: 'the “old” bridge was safe',
      kind: 'mixed',
      speaker: 's4',
      mention: 'Officials',
      cue: 'said',
      medium: 'a statement',
    }),
  ],
  notQuotations: [{ text: 'old', ...spanOf('old” bridge'), why: 'scare' }],
  framing: [
    mark({
      id: 'f1',
      content: 'fails to calm',
      category: 'OUTCOME',
      place: 'headline',
      level: 'discreet',
      why: 'Declares an attempt a failure; “did not end” would report the same.',
    }),
    mark({
      id: 'f2',
      content: 'slammed',
      category: 'VERB',
      why: 'Colours what was said; “criticised” would report the same.',
    }),
    mark({
      id: 'f3',
      content: 'Critics',
      category: 'ANON',
      level: 'all',
      why: 'Gives an opinion to a group that is not named.',
    }),
    mark({
      id: 'f4',
      content: 'In fact',
      category: 'COUNTER',
      why: 'Presents what follows as the outlet’s own correction of what was reported.',
    }),
    mark({
      id: 'f5',
      content: 'regime',
      category: 'TERM',
      voice: 'speaker',
      why: 'The word belongs to a dispute over naming.',
    }),
  ],
  consent: {
    notice: 'observed',
    cmp: 'OneTrust',
    text: 'We and our 312 partners use cookies to measure the audience and to show personalised advertising.\nRiverside Media Ltd is responsible for your data.',
    secondLayerText: 'Store information on your device. Your IP address is used.',
    language: 'en',
    controllers: ['Riverside Media Ltd'],
    purposes: ['audience-measurement', 'personalised-advertising', 'storage', 'Sell popcorn'],
    dataTypes: ['ip-address', 'location'],
    partners: 312,
    policyLink: 'https://riversidecourier.example/privacy',
    choices: [
      { kind: 'accept', label: 'Accept all', look: 'filled', layer: 1 },
      { kind: 'settings', label: 'Manage options', look: 'text', layer: 1 },
      { kind: 'reject', label: 'Reject all', look: 'outlined', layer: 2 },
    ],
    practices: [
      { id: 'P01', state: 'yes', value: null, why: 'The notice fills a fifth of the window.', evidence: [] },
      {
        id: 'P03',
        state: 'no',
        value: null,
        why: 'No control that rejects was seen on the first layer.',
        evidence: ['Accept all', 'Manage options'],
      },
      { id: 'P04', state: 'yes', value: null, why: 'The first layer has settings and no reject.', evidence: [] },
      { id: 'P12', state: 'yes', value: '1.6', why: 'The area of accept over that of settings.', evidence: ['16 px'] },
      { id: 'P14', state: 'yes', value: 1, why: 'Accept once, reject never.', evidence: [] },
      { id: 'P17', state: 'no', value: null, why: 'The words do not stand in the notice.', evidence: [] },
      { id: 'P16', state: 'unknown', value: null, why: 'No boxes stand in the document.', evidence: [] },
    ],
    signals: { tcf: { cmpId: 28 }, gpp: null, usp: null, gpc: false },
    before: {
      until: 'first-choice',
      cookies: ['_ga', 'session'],
      thirdParties: ['ads.example', 'stats.example', 'fonts.example'],
    },
  },
  timings: { detectMs: 2, readMs: 6, paintMs: 1, consentMs: 4, longestTaskMs: null },
};
