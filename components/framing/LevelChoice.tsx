import { useId } from 'preact/hooks';
import { usePhrasing } from '@/components/i18n';
import { LEVELS, type Level } from '@/lib/core/settings';

const LABELS = {
  discreet: 'framing.levelDiscreet',
  standard: 'framing.levelStandard',
  all: 'framing.levelAll',
} as const;

/** How much framing is marked: three steps, of which one is chosen. */
export function LevelChoice({ level, onChange }: { level: Level; onChange(level: Level): void }) {
  const { say } = usePhrasing();
  const name = useId();
  return (
    <fieldset class="levels">
      <legend class="unseen">{say('framing.level')}</legend>
      {LEVELS.map((each) => (
        <label class="level" key={each}>
          <input type="radio" class="unseen" name={name} checked={each === level} onChange={() => onChange(each)} />
          <span class="level-name">{say(LABELS[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}
