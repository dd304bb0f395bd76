import { render } from 'preact';
import { createPhrasing, PhrasingProvider } from '@/components/i18n';
import { Welcome } from '@/components/welcome/Welcome';
import { readKeys } from '@/lib/extension/commands';
import { words } from '@/lib/extension/i18n';

const room = document.querySelector('#welcome');
if (room) void show(room).catch((error) => console.error('The welcome page could not be shown.', error));

async function show(into: Element): Promise<void> {
  const sampleAddress = words.locale.startsWith('fr') ? '/sample/fr.html' : '/sample/en.html';
  const keys = await readKeys();
  document.documentElement.lang = words.locale;
  render(
    <PhrasingProvider value={createPhrasing(words)}>
      <Welcome sampleAddress={sampleAddress} keys={keys} />
    </PhrasingProvider>,
    into,
  );
}
