import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Card } from '@/components/card/Card';
import { cardCss } from '@/components/card/card-css';
import { PhrasingProvider } from '@/components/i18n';
import { annotate } from '@/lib/core/annotation/annotation';
import type { Quotation, Report } from '@/lib/core/report';
import { expectAccessible } from './accessibility';
import { HOSTILE_TEXTS } from './hostile-texts';
import { SAMPLE_REPORT } from './sample-report';
import { phrasingIn } from './words';

const actions = {
  showAnnotation: vi.fn(),
  walkSpeaker: vi.fn(),
  correctSpeaker: vi.fn(),
  undoCorrection: vi.fn(),
  muteCue: vi.fn(),
};

beforeEach(() => {
  vi.clearAllMocks();
  const style = document.createElement('style');
  style.id = 'card-css';
  style.textContent = cardCss;
  document.head.append(style);
});
afterEach(() => {
  cleanup();
  document.querySelector('#card-css')?.remove();
});

function show(
  id: string,
  {
    locale = 'en',
    walked = null,
    report = SAMPLE_REPORT,
  }: { locale?: 'en' | 'fr'; walked?: string | null; report?: Report } = {},
) {
  document.documentElement.lang = locale;
  const annotations = annotate(report);
  const annotation = annotations.find((each) => each.id === id);
  if (!annotation) throw new Error(`The sample lacks ${id}.`);
  return render(
    <PhrasingProvider value={phrasingIn(locale)}>
      <Card annotation={annotation} report={report} annotations={annotations} walked={walked} actions={actions} />
    </PhrasingProvider>,
  ).container;
}

function attributed(id: string, changed: Partial<Quotation>): Report {
  const quotations = SAMPLE_REPORT.quotations.map((each) => (each.id === id ? { ...each, ...changed } : each));
  return { ...SAMPLE_REPORT, quotations };
}

test.each((['en', 'fr'] as const).flatMap((locale) => annotate(SAMPLE_REPORT).map(({ id }) => ({ locale, id }))))(
  'in $locale, the card of $id says all its words and can be reached by everyone',
  async ({ locale, id }) => {
    const card = show(id, { locale });

    expect(card.textContent).not.toMatch(/[{}]|undefined|null/);
    await expectAccessible(card);
  },
);

test('a stated speaker stands with the words that name them and the cue', () => {
  const card = show('q1');

  expect(screen.getByRole('heading').textContent).toBe('Ana Ruiz');
  expect(card.textContent).toContain('“Mayor Ana Ruiz”, paragraph 1');
  expect(card.textContent).toContain('Direct quotation, cued by “said”.');
});

test('an inferred speaker says what the inference rests on', () => {
  expect(show('q6').textContent).toContain('Direct quotation. Carried over from the words before.');
});

test.each([
  ['repeats-body', 'Named where the same words stand in the body.'],
  ['paragraph-before', 'Carried over from the paragraph before.'],
  ['a-rule-of-tomorrow', 'Inferred from the words around.'],
])('the rule %s is told as a sentence', (rule, sentence) => {
  const report = attributed('q5', { basis: 'inferred', rule, cue: null });

  expect(show('q5', { report }).textContent).toContain(sentence);
});

test('a speaker whom the article does not name is not named by us', () => {
  show('q8');

  expect(screen.getByRole('heading').textContent).toBe('No named speaker');
});

test('one steps through the quotations that count, round and round', () => {
  const card = show('q1');
  expect(card.textContent).toContain('1 of 7');

  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(actions.showAnnotation).toHaveBeenLastCalledWith('q2');
  fireEvent.click(screen.getByRole('button', { name: 'Previous' }));
  expect(actions.showAnnotation).toHaveBeenLastCalledWith('q8');
});

test('a pull quote has the place of the words that it repeats', () => {
  expect(show('q3').textContent).toContain('1 of 7');
});

test('a speaker’s quotations can be walked one after another', () => {
  show('q5');
  fireEvent.click(screen.getByRole('button', { name: 'All 3 by this speaker' }));
  expect(actions.walkSpeaker).toHaveBeenCalledWith('s2');
  cleanup();

  expect(show('q5', { walked: 's2' }).textContent).toContain('2 of 3');
  fireEvent.click(screen.getByRole('button', { name: 'All quotations' }));
  expect(actions.walkSpeaker).toHaveBeenLastCalledWith(null);
});

test('arrow keys step to the next quotation and to the one before', () => {
  show('q1');

  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });
  expect(actions.showAnnotation).toHaveBeenLastCalledWith('q2');
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowLeft' });
  expect(actions.showAnnotation).toHaveBeenLastCalledWith('q8');
});

test('arrow keys walk along one speaker where one is walked', () => {
  show('q5', { walked: 's2' });

  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });

  const next = SAMPLE_REPORT.quotations.find(({ id }) => id === actions.showAnnotation.mock.lastCall?.[0]);
  expect(next?.speaker).toBe('s2');
});

test('arrow keys in the form choose an answer, and step nowhere', () => {
  show('q1');
  fireEvent.click(screen.getByRole('button', { name: 'Not right?' }));

  fireEvent.keyDown(screen.getByRole('radio', { name: 'Ana Ruiz' }), { key: 'ArrowRight' });

  expect(actions.showAnnotation).not.toHaveBeenCalled();
});

test('the form takes the focus, and gives it back to the card', () => {
  show('q1');
  fireEvent.click(screen.getByRole('button', { name: 'Not right?' }));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Ana Ruiz' }));

  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement).toBe(screen.getByRole('dialog'));
});

test('choosing one speaker’s quotations keeps the focus where it is', () => {
  show('q5');
  const choice = screen.getByRole('button', { name: 'All 3 by this speaker' });
  choice.focus();
  fireEvent.click(choice);

  expect(document.activeElement).toBe(choice);
});

test('a correction says that it is one, and can be undone', () => {
  const report = attributed('q1', { rule: 'correction', mention: null });
  expect(show('q1', { report }).textContent).toContain('Corrected by you, on this device.');

  fireEvent.click(screen.getByRole('button', { name: 'Undo my correction' }));

  expect(actions.undoCorrection).toHaveBeenCalledWith('q1');
});

test('what nobody corrected has nothing to undo', () => {
  show('q1');

  expect(screen.queryByRole('button', { name: 'Undo my correction' })).toBeNull();
});

test('a wrong speaker is replaced by another of the page', async () => {
  const card = show('q1');
  fireEvent.click(screen.getByRole('button', { name: 'Not right?' }));
  await expectAccessible(card);

  fireEvent.click(screen.getByRole('radio', { name: 'Tomás Ferrer' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(actions.correctSpeaker).toHaveBeenCalledWith('q1', 'Tomás Ferrer');
});

test('a wrong speaker is replaced by a typed name, once one is typed', () => {
  show('q1');
  fireEvent.click(screen.getByRole('button', { name: 'Not right?' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Someone else' }));
  expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);

  fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' Lena Holt ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(actions.correctSpeaker).toHaveBeenCalledWith('q1', 'Lena Holt');
});

test('a wrong speaker is replaced by no one', () => {
  show('q1');
  fireEvent.click(screen.getByRole('button', { name: 'Not right?' }));
  fireEvent.click(screen.getByRole('radio', { name: 'No one is named' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(actions.correctSpeaker).toHaveBeenCalledWith('q1', null);
});

test('a framing cue is told with its kind and its reason, and can be muted', () => {
  const card = show('f2');
  expect(screen.getByRole('heading').textContent).toBe('Loaded reporting verb');
  expect(card.textContent).toContain('Colours what was said; “criticised” would report the same.');

  fireEvent.click(screen.getByRole('button', { name: 'Mute this cue' }));
  expect(actions.muteCue).toHaveBeenCalledWith('slammed');
});

test.each(HOSTILE_TEXTS)('%s stays text inside the card', async (_, text) => {
  const speakers = SAMPLE_REPORT.speakers.map((one) => (one.id === 's1' ? { ...one, name: text, role: text } : one));
  const report = { ...attributed('q1', { mention: text, cue: text, medium: text }), speakers };
  const card = show('q1', { report }).querySelector('.card') as Element;

  expect(screen.getByRole('heading').textContent).toBe(text);
  expect(card.querySelector('img, script, b')).toBeNull();
  expect(card.getBoundingClientRect().width).toBe(300);
  expect(card.scrollWidth).toBeLessThanOrEqual(300);
  fireEvent.click(screen.getByRole('button', { name: 'Not right?' }));
  expect(card.scrollWidth).toBeLessThanOrEqual(300);
  await expectAccessible(card);
});

test('the card keeps its size on a page whose letters are huge', () => {
  document.documentElement.style.fontSize = '40px';
  const card = show('q1').querySelector('.card') as Element;

  expect(card.getBoundingClientRect().width).toBe(300);
  expect(getComputedStyle(card).fontSize).toBe('13px');
  document.documentElement.style.fontSize = '';
});
