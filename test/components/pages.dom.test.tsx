import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PhrasingProvider } from '@/components/i18n';
import { Options } from '@/components/options/Options';
import { Welcome } from '@/components/welcome/Welcome';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/core/settings';
import { expectAccessible } from './accessibility';
import { phrasingIn } from './words';

const actions = { change: vi.fn(), exportSettings: vi.fn(), importSettings: vi.fn(() => true) };
const PACKS = [{ name: 'French', version: '0.1.0', date: null }];
const LIVED_IN: Settings = {
  ...DEFAULT_SETTINGS,
  sitesOff: ['www.example.org'],
  cuesMuted: ['slammed'],
  corrections: [{ url: 'https://a.example/', content: 'b', name: null }],
};

beforeEach(() => void vi.clearAllMocks());
afterEach(cleanup);

function showOptions(settings: Settings, locale: 'en' | 'fr' = 'en') {
  document.documentElement.lang = locale;
  document.title = 'Sourcelight';
  return render(
    <PhrasingProvider value={phrasingIn(locale)}>
      <Options settings={settings} packs={PACKS} version="0.1.0" actions={actions} />
    </PhrasingProvider>,
  ).container;
}

test.each(['en', 'fr'] as const)(
  'in %s, the options say all their words and can be reached by everyone',
  async (locale) => {
    for (const settings of [DEFAULT_SETTINGS, LIVED_IN]) {
      const page = showOptions(settings, locale);
      expect(page.textContent).not.toMatch(/[{}]|undefined|null/);
      await expectAccessible(page);
      cleanup();
    }
  },
);

test.each(['en', 'fr'] as const)(
  'in %s, the welcome says all its words and can be reached by everyone',
  async (locale) => {
    document.documentElement.lang = locale;
    const { container } = render(
      <PhrasingProvider value={phrasingIn(locale)}>
        <Welcome sampleAddress="/sample/en.html" keys={{ panel: 'Alt+Shift+Q', marks: null }} />
      </PhrasingProvider>,
    );

    expect(container.textContent).not.toMatch(/[{}]|undefined|null/);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/sample/en.html');
    await expectAccessible(container);
  },
);

test('a category that is unticked is kept so at once', () => {
  showOptions(DEFAULT_SETTINGS);

  fireEvent.click(screen.getByRole('checkbox', { name: 'Contested term' }));

  const [changed] = actions.change.mock.lastCall ?? [];
  expect(changed.categoriesShown).not.toContain('TERM');
  expect(changed.categoriesShown).toContain('LOADED');
});

test('a site that is off can be switched on again', () => {
  showOptions(LIVED_IN);

  fireEvent.click(screen.getByRole('button', { name: 'Switch on for www.example.org' }));

  expect(actions.change).toHaveBeenCalledWith({ ...LIVED_IN, sitesOff: [] });
});

test('a muted cue can be marked again', () => {
  showOptions(LIVED_IN);

  fireEvent.click(screen.getByRole('button', { name: 'Mark again: “slammed”' }));

  expect(actions.change).toHaveBeenCalledWith({ ...LIVED_IN, cuesMuted: [] });
});

test('a file without settings is refused in words', async () => {
  actions.importSettings.mockReturnValueOnce(false);
  const page = showOptions(DEFAULT_SETTINGS);
  const input = page.querySelector('input[type=file]') as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(new File(['no settings'], 'notes.txt'));
  input.files = chosen.files;

  fireEvent.change(input);

  expect(await screen.findByText('This file holds no settings of Sourcelight.')).toBeTruthy();
});
