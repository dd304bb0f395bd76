import './quiet-state.css';

interface QuietStateProps {
  readonly title: string;
  readonly text?: string;
  readonly action?: { readonly label: string; choose(): void };
  /** Whether it waits a moment before it shows: what is over soon need not be said. */
  readonly late?: boolean;
}

/** Says why there is nothing to show, and what can be done about it. */
export function QuietState({ title, text, action, late = false }: QuietStateProps) {
  return (
    <div class={late ? 'quiet-state quiet-state-late' : 'quiet-state'} role="status">
      <p class="quiet-state-title">{title}</p>
      {text && <p class="quiet-state-text">{text}</p>}
      {action && (
        <button type="button" class="button" onClick={() => action.choose()}>
          {action.label}
        </button>
      )}
    </div>
  );
}
