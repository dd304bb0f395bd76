interface TakenBackProps {
  readonly entries: readonly string[];
  /** What the button beside each says. */
  readonly action: string;
  /** The same for those who do not see beside what it stands. */
  sayAction(entry: string): string;
  onChange(left: readonly string[]): void;
}

/** Things that a person once chose, each with a button that takes it back. */
export function TakenBack({ entries, action, sayAction, onChange }: TakenBackProps) {
  return (
    <ul class="option-list">
      {entries.map((entry) => (
        <li class="option-row" key={entry}>
          <bdi>{entry}</bdi>
          <button
            type="button"
            class="link"
            aria-label={sayAction(entry)}
            onClick={() => onChange(entries.filter((each) => each !== entry))}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
