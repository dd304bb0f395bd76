import './switch.css';

interface SwitchProps {
  /** What it switches, for those who do not see where it stands. */
  readonly label: string;
  /** Said beside it, if anything. */
  readonly caption?: string;
  readonly on: boolean;
  onChange(on: boolean): void;
}

/** A switch: it acts at once. */
export function Switch({ label, caption, on, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      onClick={() => onChange(!on)}
    >
      {caption && <span class="switch-caption">{caption}</span>}
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
