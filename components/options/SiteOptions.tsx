import { usePhrasing } from '@/components/i18n';
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
      <ul class="option-list">
        {sitesOff.map((hostname) => (
          <li class="option-row" key={hostname}>
            <bdi>{hostname}</bdi>
            <button
              type="button"
              class="link"
              aria-label={say('options.switchOnSite', { hostname })}
              onClick={() => change({ sitesOff: sitesOff.filter((each) => each !== hostname) })}
            >
              {say('options.switchOn')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
