import type { ComponentChildren } from 'preact';
import { usePhrasing } from '@/components/i18n';
import { AppearanceOptions } from '@/components/options/AppearanceOptions';
import { DataOptions, type Pack } from '@/components/options/DataOptions';
import type { OptionsActions } from '@/components/options/options-actions';
import { ReadingOptions } from '@/components/options/ReadingOptions';
import { SiteOptions } from '@/components/options/SiteOptions';
import type { Settings } from '@/lib/core/settings';
import '@/components/theme/tokens.css';
import '@/components/theme/reset.css';
import '@/components/theme/controls.css';
import '@/components/theme/page.css';
import './options.css';

interface OptionsProps {
  readonly settings: Settings;
  /** What was built in: languages, registers, word lists. */
  readonly packs: readonly Pack[];
  readonly version: string;
  readonly actions: OptionsActions;
}

/** Every setting on one page, in one column; a change is kept at once. */
export function Options({ settings, packs, version, actions }: OptionsProps) {
  const { say } = usePhrasing();
  const change = (changed: Partial<Settings>) => actions.change({ ...settings, ...changed });
  return (
    <main class="page">
      <h1 class="page-title">{say('options.title')}</h1>
      <p class="page-quiet">{say('options.intro')}</p>
      <Section title={say('options.reading')}>
        <ReadingOptions settings={settings} change={change} />
      </Section>
      <Section title={say('options.appearance')}>
        <AppearanceOptions settings={settings} change={change} />
      </Section>
      <Section title={say('options.sites')}>
        <SiteOptions settings={settings} change={change} />
      </Section>
      <Section title={say('options.data')}>
        <DataOptions settings={settings} change={change} packs={packs} actions={actions} />
      </Section>
      <Section title={say('options.about')}>
        <h3 class="option-heading">{say('options.method')}</h3>
        <p>{say('options.methodText')}</p>
        <h3 class="option-heading">{say('options.limits')}</h3>
        <p>{say('options.limitsText')}</p>
        <h3 class="option-heading">{say('options.licences')}</h3>
        <p>{say('options.licencesText', { version })}</p>
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="page-section" aria-label={title}>
      <h2 class="page-heading">{title}</h2>
      {children}
    </section>
  );
}
