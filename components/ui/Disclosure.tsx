import type { ComponentChildren } from 'preact';
import './disclosure.css';

interface DisclosureProps {
  /** What stands there while it is closed. */
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Something that opens to show more of itself. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary class="disclosure-summary">
        <span class="disclosure-said">{summary}</span>
        <svg class="disclosure-arrow" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3 4.5 6 7.5 9 4.5" />
        </svg>
      </summary>
      {children}
    </details>
  );
}
