import { usePhrasing } from '@/components/i18n';
import '@/components/theme/tokens.css';
import '@/components/theme/reset.css';
import '@/components/theme/controls.css';
import '@/components/theme/page.css';
import './welcome.css';

interface WelcomeProps {
  /** Where the bundled sample article stands. */
  readonly sampleAddress: string;
  /** The keys as the browser has them now; null where none is set. */
  readonly keys: { readonly panel: string | null; readonly marks: string | null };
}

const LEGEND = [
  { mark: 'sample-quotation', says: 'welcome.legendDirect', example: 'welcome.exampleDirect' },
  { mark: 'sample-mixed', says: 'welcome.legendMixed', example: 'welcome.exampleMixed' },
  { mark: 'sample-block', says: 'welcome.legendBlock', example: 'welcome.exampleBlock' },
  { mark: 'sample-indirect', says: 'welcome.legendIndirect', example: 'welcome.exampleIndirect' },
  { mark: 'sample-framing', says: 'welcome.legendFraming', example: 'welcome.exampleFraming' },
] as const;

/** Shown once, after the install: what it does, why it may read, and a place to try it. */
export function Welcome({ sampleAddress, keys }: WelcomeProps) {
  const { say } = usePhrasing();
  return (
    <main class="page">
      <p class="welcome-name">{say('extName')}</p>
      <h1 class="welcome-title">{say('welcome.title')}</h1>
      <div class="welcome-said">
        <p>{say('welcome.first')}</p>
        <p>{say('welcome.second')}</p>
        <p>{say('welcome.third')}</p>
      </div>
      <section class="page-section">
        <h2 class="page-heading">{say('welcome.legend')}</h2>
        <dl class="legend">
          {LEGEND.map(({ mark, says, example }) => (
            <div class="legend-row" key={mark}>
              <dt class="legend-example">
                <span class={`sample-mark ${mark}`}>{say(example)}</span>
              </dt>
              <dd>{say(says)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="page-section">
        <h2 class="page-heading">{say('welcome.try')}</h2>
        <p>{say('welcome.tryText')}</p>
        <p class="welcome-action">
          <a class="button" href={sampleAddress} target="_blank" rel="noopener">
            {say('welcome.sample')}
          </a>
        </p>
        {keys.panel && <p class="page-quiet">{say('welcome.keyPanel', { key: keys.panel })}</p>}
        {keys.marks && <p class="page-quiet">{say('welcome.keyMarks', { key: keys.marks })}</p>}
      </section>
      <section class="page-section">
        <h2 class="page-heading">{say('welcome.permission')}</h2>
        <p>{say('welcome.permissionText')}</p>
      </section>
    </main>
  );
}
