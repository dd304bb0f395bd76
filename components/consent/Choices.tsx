import { usePhrasing } from '@/components/i18n';
import { PageText } from '@/components/ui/PageText';
import type { Choice, Consent } from '@/lib/core/report';

/** Asked of every notice: what is not there is said. */
const EXPECTED: readonly Choice['kind'][] = ['accept', 'reject'];

/** The choices that the notice offers, each as it looks, and on which layer. */
export function Choices({ consent }: { consent: Consent }) {
  const { say } = usePhrasing();
  const missing = EXPECTED.filter((kind) => !consent.choices.some((choice) => choice.kind === kind));
  if (consent.choices.length === 0) return <p class="tab-quiet">{say('consent.choicesNone')}</p>;
  return (
    <ul class="choices">
      {consent.choices.map((choice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a notice may offer the same twice, and that is worth seeing.
        <li class="choice" key={index}>
          <span class="choice-kind">{say(`consent.choice.${choice.kind}`)}</span>
          <span class="choice-offer">
            <span class={`look look-${choice.look}`}>
              <PageText language={consent.language}>{choice.label}</PageText>
            </span>
            <span class="choice-note">
              {choice.layer === 1 ? say(`consent.look.${choice.look}`) : say('consent.notFirstLayer')}
            </span>
          </span>
        </li>
      ))}
      {missing.map((kind) => (
        <li class="choice" key={kind}>
          <span class="choice-kind">{say(`consent.choice.${kind}`)}</span>
          <span class="choice-note">{say('consent.notFirstLayer')}</span>
        </li>
      ))}
    </ul>
  );
}
