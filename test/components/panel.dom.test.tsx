import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PhrasingProvider } from '@/components/i18n';
import { Panel } from '@/components/Panel';
import type { PanelState } from '@/lib/core/panel-state';
import type { Report } from '@/lib/core/report';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/core/settings';
import { expectAccessible } from './accessibility';
import { HOSTILE_TEXTS } from './hostile-texts';
import { SAMPLE_REPORT } from './sample-report';
import { phrasingIn } from './words';

const HOSTNAME = 'www.riversidecourier.example';
const READY: PanelState = { kind: 'ready', report: SAMPLE_REPORT };
const STATES: readonly PanelState[] = [
  READY,
  { kind: 'reading' },
  { kind: 'off', hostname: HOSTNAME },
  { kind: 'not-permitted', hostname: HOSTNAME },
  { kind: 'unreachable' },
  { kind: 'not-article', report: SAMPLE_REPORT },
  { kind: 'unknown-language', tag: 'ro', report: SAMPLE_REPORT },
  { kind: 'unknown-language', tag: null, report: SAMPLE_REPORT },
];

const actions = {
  setSiteOn: vi.fn(),
  showAnnotation: vi.fn(),
  setCategoryShown: vi.fn(),
  setLevel: vi.fn(),
  grantAccess: vi.fn(),
  readAnyway: vi.fn(),
  copyMarkdown: vi.fn(() => Promise.resolve()),
  saveJsonLd: vi.fn(),
  saveCsv: vi.fn(),
  openSidePanel: vi.fn(),
  openOptions: vi.fn(),
  openWelcome: vi.fn(),
  copyMistake: vi.fn(() => Promise.resolve()),
};

beforeEach(() => void vi.clearAllMocks());
afterEach(cleanup);

function show(
  state: PanelState,
  {
    locale = 'en',
    settings = {},
    hasHostAccess = true,
  }: { locale?: 'en' | 'fr'; settings?: Partial<Settings>; hasHostAccess?: boolean } = {},
) {
  document.documentElement.lang = locale;
  document.title = 'Sourcelight';
  return render(
    <PhrasingProvider value={phrasingIn(locale)}>
      <Panel
        state={state}
        settings={{ ...DEFAULT_SETTINGS, ...settings }}
        hasHostAccess={hasHostAccess}
        actions={actions}
        place="popup"
      />
    </PhrasingProvider>,
  ).container;
}

function tab(name: RegExp): HTMLElement {
  return screen.getByRole('tab', { name });
}

test.each((['en', 'fr'] as const).flatMap((locale) => STATES.map((state) => ({ locale, state, kind: state.kind }))))(
  'in $locale, the state $kind says all its words and can be reached by everyone',
  async ({ locale, state }) => {
    const panel = show(state, { locale });
    if (state.kind === 'reading') await new Promise((resolve) => setTimeout(resolve, 200));

    expect(panel.textContent).not.toMatch(/[{}]|undefined|null/);
    await expectAccessible(panel);
  },
);

test.each((['en', 'fr'] as const).flatMap((locale) => [0, 1, 2, 3].map((index) => ({ locale, index }))))(
  'in $locale, tab $index says all its words and can be reached by everyone, opened up',
  async ({ locale, index }) => {
    const panel = show(READY, { locale, settings: { level: 'all' } });
    fireEvent.click(screen.getAllByRole('tab')[index] as HTMLElement);
    for (const details of panel.querySelectorAll('details')) details.open = true;

    expect(panel.textContent).not.toMatch(/[{}]|undefined|null/);
    await expectAccessible(panel);
  },
);

test('the summary, the tab and the list count the same speakers', () => {
  const panel = show(READY);

  expect(panel.querySelector('.panel-summary')?.textContent).toBe(
    '3 named speakers in 7 quotations, 2 of them indirect. 51% of the quoted words come from one speaker. 1 quotation names no one.',
  );
  expect(tab(/Speakers/).textContent).toBe('Speakers 3');
  expect(Array.from(panel.querySelectorAll('.speaker-name'), (name) => name.textContent)).toEqual([
    'Ana Ruiz',
    'Tomás Ferrer',
    'Water board',
    'No named speaker',
  ]);
});

test('French keeps one quotation in the singular', () => {
  const [first] = SAMPLE_REPORT.quotations.filter(({ id }) => id === 'q1');
  const report: Report = { ...SAMPLE_REPORT, quotations: first ? [first] : [] };

  const panel = show({ kind: 'ready', report }, { locale: 'fr' });

  expect(panel.querySelector('.panel-summary')?.textContent).toBe('1 locuteur nommé dans 1 citation.');
});

test('an article without a quotation says so', () => {
  show({ kind: 'ready', report: { ...SAMPLE_REPORT, quotations: [], speakers: [] } });

  expect(screen.getByText('No one is quoted in this article.')).toBeTruthy();
});

test('arrow keys go round the tabs', () => {
  show(READY);
  tab(/Speakers/).focus();

  fireEvent.keyDown(tab(/Speakers/), { key: 'ArrowLeft' });
  expect(document.activeElement).toBe(tab(/Consent/));
  expect(tab(/Consent/).getAttribute('aria-selected')).toBe('true');

  fireEvent.keyDown(tab(/Consent/), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(tab(/Speakers/));
});

test('a click on a quotation shows it on the page', () => {
  show(READY);

  fireEvent.click(screen.getByText('We will rebuild every street before winter,'));

  expect(actions.showAnnotation).toHaveBeenCalledWith('q1');
});

test('the filter comes with the ninth speaker, forgives accents, and a slash goes to it', () => {
  const others = Array.from({ length: 6 }, (_, index) => `x${index}`);
  const [quotation] = SAMPLE_REPORT.quotations.filter(({ id }) => id === 'q1');
  const [speaker] = SAMPLE_REPORT.speakers;
  if (!quotation || !speaker) throw new Error('The sample has lost its first quotation.');
  const report: Report = {
    ...SAMPLE_REPORT,
    quotations: [...SAMPLE_REPORT.quotations, ...others.map((id) => ({ ...quotation, id: `q-${id}`, speaker: id }))],
    speakers: [
      ...SAMPLE_REPORT.speakers,
      ...others.map((id) => ({ ...speaker, id, name: `Person ${id}`, mentions: [] })),
    ],
  };
  const panel = show({ kind: 'ready', report });
  const filter = screen.getByRole('searchbox');

  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(filter);
  fireEvent.input(filter, { target: { value: 'tomas' } });
  expect(Array.from(panel.querySelectorAll('.speaker-name'), (name) => name.textContent)).toEqual(['Tomás Ferrer']);
});

test('three speakers need no filter', () => {
  show(READY);

  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('the speakers’ own wordings stand apart and are not counted', () => {
  const panel = show(READY);
  expect(tab(/Framing/).textContent).toBe('Framing 3');
  fireEvent.click(tab(/Framing/));

  const apart = screen.getByText(/In the speakers’ words/).closest('section') as HTMLElement;
  for (const details of apart.querySelectorAll('details')) details.open = true;
  expect(within(apart).getByText('regime')).toBeTruthy();
  expect(panel.querySelectorAll('.mark-cue')).toHaveLength(4);
});

test('a framing category is switched off from its heading', () => {
  show(READY);
  fireEvent.click(tab(/Framing/));

  fireEvent.click(screen.getByRole('switch', { name: 'Mark “Loaded reporting verb” on the page' }));

  expect(actions.setCategoryShown).toHaveBeenCalledWith('VERB', false);
});

test('a level without cues says so, and offers all', () => {
  const report: Report = { ...SAMPLE_REPORT, framing: SAMPLE_REPORT.framing.filter(({ level }) => level === 'all') };
  show({ kind: 'ready', report });
  fireEvent.click(tab(/Framing/));

  expect(screen.getByText('No cue found at this level.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Mark all cues' }));
  expect(actions.setLevel).toHaveBeenCalledWith('all');
});

test('a reject that stands on the second layer is not on the first layer', () => {
  show(READY);
  fireEvent.click(tab(/Consent/));

  const reject = screen.getByText('Reject all').closest('li') as HTMLElement;
  expect(reject.textContent).toContain('not on the first layer');
});

test.each([
  ['en', 'Consent', 'Who asks', 'Your choices'],
  ['fr', 'Cookies', 'Qui demande', 'Vos choix'],
] as const)(
  'in %s, who asks stands right below what is asked, before the choices',
  (locale, name, whoAsks, choices) => {
    const panel = show(READY, { locale });
    fireEvent.click(tab(new RegExp(name)));

    const parts = Array.from(panel.querySelectorAll('.tab-body > *'), ({ textContent }) => textContent);
    const first = panel.querySelector('.tab-lead')?.textContent ?? null;
    expect(parts.slice(0, 4)).toEqual([first, whoAsks, 'Riverside Media Ltd', choices]);
  },
);

test('no notice is said with what may be the reason', () => {
  show({ kind: 'ready', report: { ...SAMPLE_REPORT, consent: { ...SAMPLE_REPORT.consent, notice: 'absent' } } });
  fireEvent.click(tab(/Consent/));

  expect(screen.getByText('No notice seen.')).toBeTruthy();
});

test('each fact of the outlet says where it was read, and when', () => {
  const panel = show(READY);
  fireEvent.click(tab(/Outlet/));

  expect(screen.getByText('Register of press owners, Jan 15, 2026')).toBeTruthy();
  expect(screen.getByText('United Kingdom')).toBeTruthy();
  expect(panel.textContent).toContain('On this page: structured data (publisher.name)');
});

test('an outlet that no register knows says so', () => {
  const facts = SAMPLE_REPORT.outlet.facts.filter(({ provenance }) => provenance.kind === 'page');
  show({ kind: 'ready', report: { ...SAMPLE_REPORT, outlet: { ...SAMPLE_REPORT.outlet, facts } } });
  fireEvent.click(tab(/Outlet/));

  expect(screen.getByText(/^Not in the embedded register/)).toBeTruthy();
});

test('the page’s mark-up stays text, and its addresses lead nowhere but to the web', () => {
  const report: Report = {
    ...SAMPLE_REPORT,
    outlet: {
      ...SAMPLE_REPORT.outlet,
      name: '<img src=x onerror=alert(1)>',
      facts: [
        {
          property: 'policy:ethicsPolicy',
          value: 'Charter',
          provenance: { kind: 'page', where: 'link footer', quote: null, url: 'javascript:alert(1)', date: null },
        },
      ],
    },
  };
  const panel = show({ kind: 'ready', report });
  fireEvent.click(tab(/Outlet/));

  expect(panel.querySelector('img')).toBeNull();
  expect(screen.getByText('Charter').closest('a')).toBeNull();
});

test.each(HOSTILE_TEXTS)('%s stays text all over the panel, and breaks none of it', async (_, text) => {
  const report = withTextEverywhere(text);
  const panel = show({ kind: 'ready', report }, { settings: { level: 'all' } });
  const box = panel.querySelector('.panel') as Element;

  for (const each of screen.getAllByRole('tab')) {
    fireEvent.click(each);
    for (const details of panel.querySelectorAll('details')) details.open = true;
    const list = panel.querySelector('.tab-panel') as Element;
    expect(panel.textContent).toContain(text);
    expect(panel.querySelector('img, script, b')).toBeNull();
    expect({ panel: box.scrollWidth, list: list.scrollWidth - list.clientWidth }).toEqual({ panel: 384, list: 0 });
    expect(list.clientHeight).toBeGreaterThan(200);
  }
  await expectAccessible(panel);
});

test('a site that is off is switched on from where that is said', () => {
  show({ kind: 'off', hostname: HOSTNAME });

  fireEvent.click(screen.getByRole('button', { name: 'Switch it on' }));

  expect(actions.setSiteOn).toHaveBeenCalledWith(true);
});

test('access that was taken away can be granted again', () => {
  show({ kind: 'not-permitted', hostname: HOSTNAME });

  fireEvent.click(screen.getByRole('button', { name: 'Grant access' }));

  expect(actions.grantAccess).toHaveBeenCalled();
});

test('a page whose address may not be known is called this page', () => {
  const panel = show({ kind: 'not-permitted', hostname: '' });

  expect(panel.textContent).toContain('Sourcelight may not read this page by itself.');
});

test('a page that is read for its panel only comes with an offer to read the others by themselves', async () => {
  const panel = show(READY, { hasHostAccess: false });

  fireEvent.click(screen.getByRole('button', { name: 'Grant access' }));

  expect(actions.grantAccess).toHaveBeenCalled();
  expect(tab(/Speakers/).textContent).toBe('Speakers 3');
  await expectAccessible(panel);
});

test('a page that is no article can be read anyway, and has its outlet and notice', () => {
  show({ kind: 'not-article', report: SAMPLE_REPORT });

  fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));

  expect(actions.readAnyway).toHaveBeenCalled();
  expect(screen.getAllByRole('tab').map((each) => each.textContent)).toEqual(['Outlet', 'Consent']);
});

test.each([
  ['en', 'Romanian is not read yet.'],
  ['fr', 'Langue pas encore lue : roumain.'],
] as const)(
  'in %s, a language without a pack is called by its name, and outlet and notice are there',
  (locale, said) => {
    show({ kind: 'unknown-language', tag: 'ro', report: SAMPLE_REPORT }, { locale });

    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getAllByRole('tab')).toHaveLength(2);
  },
);

test('a page out of reach says why, and has neither switch nor tabs', () => {
  show({ kind: 'unreachable' });

  expect(screen.getByText(/keep extensions away/)).toBeTruthy();
  expect(screen.queryByRole('switch')).toBeNull();
  expect(screen.queryByRole('tab')).toBeNull();
});

test('a page without a host is headed by our name, and has nothing to switch off', () => {
  const report: Report = { ...SAMPLE_REPORT, outlet: { ...SAMPLE_REPORT.outlet, name: null, hostname: '' } };
  show({ kind: 'not-article', report });

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sourcelight');
  expect(screen.queryByRole('switch')).toBeNull();
});

test('a notice of which nothing could be told is not said to be absent', () => {
  show({ kind: 'ready', report: { ...SAMPLE_REPORT, consent: { ...SAMPLE_REPORT.consent, notice: 'unknown' } } });
  fireEvent.click(tab(/Consent/));

  expect(screen.getByText('It could not be told whether this page shows a cookie notice.')).toBeTruthy();
  expect(screen.queryByText('No notice seen.')).toBeNull();
});

test('a corrected quotation says in its list that it was corrected', () => {
  const quotations = SAMPLE_REPORT.quotations.map((one) => (one.id === 'q1' ? { ...one, rule: 'correction' } : one));
  show({ kind: 'ready', report: { ...SAMPLE_REPORT, quotations } });

  expect(screen.getByText(/corrected by you/)).toBeTruthy();
});

test('each kind of quotation has an edge of its own', () => {
  const panel = show(READY);

  const edges = ['direct', 'mixed', 'indirect', 'block'].map((kind) => {
    const item = document.createElement('button');
    item.className = `quotation quotation-${kind}`;
    panel.append(item);
    const { borderInlineStartStyle: style, borderInlineStartWidth: width } = getComputedStyle(item);
    return `${style} ${width}`;
  });

  expect(new Set(edges).size).toBe(4);
});

test('reading says nothing for the first moment', async () => {
  const panel = show({ kind: 'reading' });
  const said = panel.querySelector('.quiet-state') as Element;

  expect(getComputedStyle(said).visibility).toBe('hidden');
  await expect.poll(() => getComputedStyle(said).visibility).toBe('visible');
});

test('the menu copies Markdown, and the footer says that it did', async () => {
  show(READY);

  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Copy as Markdown' }));

  expect(await screen.findByText('Copied as Markdown.')).toBeTruthy();
});

test.each(['en', 'fr'] as const)('in %s, the side panel fits where it is narrowest', (locale) => {
  document.documentElement.lang = locale;
  const { container } = render(
    <div style="inline-size: 320px">
      <PhrasingProvider value={phrasingIn(locale)}>
        <Panel state={READY} settings={DEFAULT_SETTINGS} hasHostAccess actions={actions} place="sidepanel" />
      </PhrasingProvider>
    </div>,
  );

  for (const each of screen.getAllByRole('tab')) {
    fireEvent.click(each);
    for (const details of container.querySelectorAll('details')) details.open = true;
    const widths = ['.panel', '.tabs', '.tab-panel'].map((part) => container.querySelector(part)?.scrollWidth);
    expect(Math.max(...widths.map(Number))).toBe(320);
  }
});

test('the popup keeps its size and scrolls its list', () => {
  const report = {
    ...SAMPLE_REPORT,
    consent: { ...SAMPLE_REPORT.consent, purposes: Array.from({ length: 60 }, (_, index) => `Purpose ${index}`) },
  };
  const panel = show({ kind: 'ready', report }).querySelector('.panel') as Element;
  fireEvent.click(tab(/Consent/));
  const list = panel.querySelector('.tab-panel') as Element;

  const { width, height } = panel.getBoundingClientRect();
  expect({ width, height }).toEqual({ width: 384, height: 600 });
  expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
  expect(panel.scrollWidth).toBe(384);
});

/** The sample with one text wherever a page puts words of its own. */
function withTextEverywhere(text: string): Report {
  const provenance = { kind: 'page', where: text, quote: text, url: null, date: null } as const;
  return {
    ...SAMPLE_REPORT,
    outlet: { ...SAMPLE_REPORT.outlet, name: text, facts: [{ property: 'publisher', value: text, provenance }] },
    speakers: SAMPLE_REPORT.speakers.map((speaker) => ({
      ...speaker,
      name: text,
      role: text,
      mentions: [{ text: `${text} too`, start: 0, end: 1 }],
    })),
    quotations: SAMPLE_REPORT.quotations.map((quotation) => ({ ...quotation, content: text, cue: text })),
    framing: SAMPLE_REPORT.framing.map((mark) => ({ ...mark, why: text, provenance: text })),
    consent: {
      ...SAMPLE_REPORT.consent,
      controllers: [text],
      purposes: [text],
      dataTypes: [text],
      text,
      choices: [{ kind: 'accept', label: text, look: 'filled', layer: 1 }],
      before: { until: 'report', cookies: [text], thirdParties: [text] },
    },
  };
}
