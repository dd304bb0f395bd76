import { useId } from 'preact/hooks';
import { usePhrasing } from '@/components/i18n';
import { CheckOption, RadioOption } from '@/components/options/choices';
import { APPEARANCES, type Settings } from '@/lib/core/settings';

const LABELS = { 'wash-and-underline': 'options.wash', underline: 'options.underline' } as const;

interface AppearanceOptionsProps {
  readonly settings: Settings;
  change(changed: Partial<Settings>): void;
}

/** How marks look on the page, and whether the toolbar button counts. */
export function AppearanceOptions({ settings, change }: AppearanceOptionsProps) {
  const { say, partsOf } = usePhrasing();
  const group = useId();
  return (
    <>
      <p class={`option-sample option-sample-${settings.appearance}`}>
        {partsOf('options.sample').map((part) =>
          'text' in part ? (
            part.text
          ) : (
            <span
              class={`sample-mark ${part.placeholder === 'framed' ? 'sample-framing' : 'sample-quotation'}`}
              key={part.placeholder}
            >
              {say(part.placeholder === 'framed' ? 'options.sampleFramed' : 'options.sampleQuoted')}
            </span>
          ),
        )}
      </p>
      <fieldset>
        <legend class="unseen">{say('options.appearance')}</legend>
        {APPEARANCES.map((appearance) => (
          <RadioOption
            group={group}
            label={say(LABELS[appearance])}
            checked={settings.appearance === appearance}
            onChoose={() => change({ appearance })}
            key={appearance}
          />
        ))}
      </fieldset>
      <CheckOption
        label={say('options.badge')}
        checked={settings.badgeShown}
        onChange={(badgeShown) => change({ badgeShown })}
      />
    </>
  );
}
