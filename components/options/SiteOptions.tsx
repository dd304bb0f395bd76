import { usePhrasing } from '@/components/i18n';
import { TakenBack } from '@/components/options/TakenBack';
import type { Settings } from '@/lib/core/settings';

interface SiteOptionsProps {
  readonly settings: Settings;
  change(changed: Partial<Settings>): void;
}

/** The sites that were switched off. */
export function SiteOptions({ settings, change }: SiteOptionsProps) {
  const { say } = usePhrasing();
  const { sitesOff } = settings;
  if (sitesOff.length === 0) return <p>{say('options.sitesNone')}</p>;
  return (
    <>
      <p>{say('options.sitesText')}</p>
      <TakenBack
        entries={sitesOff}
        action={say('options.switchOn')}
        sayAction={(hostname) => say('options.switchOnSite', { hostname })}
        onChange={(left) => change({ sitesOff: left })}
      />
    </>
  );
}
