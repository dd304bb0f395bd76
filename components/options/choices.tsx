import { useId } from 'preact/hooks';

interface CheckOptionProps {
  readonly label: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

/** A setting that is on or off. */
export function CheckOption({ label, checked, onChange }: CheckOptionProps) {
  return (
    <label class="option">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface RadioOptionProps {
  readonly group: string;
  readonly label: string;
  /** What it means, in a sentence. */
  readonly text?: string;
  readonly checked: boolean;
  onChoose(): void;
}

/** One of several settings of which one holds. */
export function RadioOption({ group, label, text, checked, onChoose }: RadioOptionProps) {
  const described = useId();
  return (
    <label class="option">
      <input
        type="radio"
        name={group}
        checked={checked}
        onChange={onChoose}
        {...(text && { 'aria-describedby': described })}
      />
      <span>
        {label}
        {text && (
          <span class="option-text" id={described}>
            {text}
          </span>
        )}
      </span>
    </label>
  );
}
