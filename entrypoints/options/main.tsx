import { render } from 'preact';
import { createPhrasing, PhrasingProvider } from '@/components/i18n';
import { Options } from '@/components/options/Options';
import type { Settings } from '@/lib/core/settings';
import { words } from '@/lib/extension/i18n';
import { optionsActions, readVersion } from '@/lib/extension/options-actions';
import { readSettings, watchSettings } from '@/lib/extension/settings';

const LANGUAGES = Object.keys(import.meta.glob('../pack-*.ts', { query: '?raw' })).map((path) =>
  path.replace(/^.*pack-(\w+)\.ts$/, '$1'),
);

const room = document.querySelector('#options');
if (room) void show(room).catch((error) => console.error('The options could not be shown.', error));

async function show(into: Element): Promise<void> {
  const phrasing = createPhrasing(words);
  const version = readVersion();
  const packs = LANGUAGES.map((tag) => ({ name: phrasing.languageName(tag), version, date: null }));
  let settings = await readSettings();
  const actions = optionsActions(() => settings);
  const draw = (next: Settings) => {
    settings = next;
    render(
      <PhrasingProvider value={phrasing}>
        <Options settings={settings} packs={packs} version={version} actions={actions} />
      </PhrasingProvider>,
      into,
    );
  };
  document.documentElement.lang = words.locale;
  document.title = `Sourcelight · ${phrasing.say('options.title')}`;
  draw(settings);
  watchSettings(draw, new AbortController().signal);
}
