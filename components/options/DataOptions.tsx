import { useRef, useState } from 'preact/hooks';
import { usePhrasing } from '@/components/i18n';
import type { OptionsActions } from '@/components/options/options-actions';
import { TakenBack } from '@/components/options/TakenBack';
import type { Settings } from '@/lib/core/settings';

/** A body of knowledge that was built in. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  /** ISO 8601; null where the version says all. */
  readonly date: string | null;
}

interface DataOptionsProps {
  readonly settings: Settings;
  readonly packs: readonly Pack[];
  readonly actions: Pick<OptionsActions, 'exportSettings' | 'importSettings'>;
  change(changed: Partial<Settings>): void;
}

/** What was built in, what the reader taught it, and the way to take settings elsewhere. */
export function DataOptions({ settings, packs, actions, change }: DataOptionsProps) {
  const { say, sayCount } = usePhrasing();
  const { corrections, cuesMuted } = settings;
  return (
    <>
      {packs.length > 0 && <Packs packs={packs} />}
      {cuesMuted.length > 0 && (
        <>
          <h3 class="option-heading">{say('options.mutedCues')}</h3>
          <TakenBack
            entries={cuesMuted}
            action={say('options.unmute')}
            sayAction={(cue) => say('options.unmuteCue', { cue })}
            onChange={(left) => change({ cuesMuted: left })}
          />
        </>
      )}
      {corrections.length > 0 && (
        <p class="option-row">
          <span>{sayCount('options.corrections', corrections.length)}</span>
          <button type="button" class="link" onClick={() => change({ corrections: [] })}>
            {say('options.reset')}
          </button>
        </p>
      )}
      <h3 class="option-heading">{say('options.settings')}</h3>
      <Transfer actions={actions} />
    </>
  );
}

function Packs({ packs }: Pick<DataOptionsProps, 'packs'>) {
  const { say, date } = usePhrasing();
  const hasDates = packs.some((pack) => pack.date !== null);
  return (
    <table class="packs">
      <caption class="option-heading">{say('options.packs')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('options.pack')}</th>
          <th scope="col">{say('options.packVersion')}</th>
          {hasDates && <th scope="col">{say('options.packDate')}</th>}
        </tr>
      </thead>
      <tbody>
        {packs.map((pack) => (
          <tr key={pack.name}>
            <td>{pack.name}</td>
            <td>{pack.version}</td>
            {hasDates && <td>{pack.date === null ? '–' : date(pack.date)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Transfer({ actions }: Pick<DataOptionsProps, 'actions'>) {
  const { say } = usePhrasing();
  const file = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'options.imported' | 'options.importFailed' | null>(null);

  async function takeFile(chosen: File | undefined) {
    if (!chosen) return;
    setOutcome(actions.importSettings(await chosen.text()) ? 'options.imported' : 'options.importFailed');
  }

  return (
    <>
      <p class="option-buttons">
        <button type="button" class="button button-quiet" onClick={() => actions.exportSettings()}>
          {say('options.exportSettings')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => file.current?.click()}>
          {say('options.importSettings')}
        </button>
      </p>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        ref={file}
        onChange={(event) => {
          void takeFile(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <p role="status">{outcome && say(outcome)}</p>
    </>
  );
}
