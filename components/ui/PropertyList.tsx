import type { ComponentChildren } from 'preact';
import './property-list.css';

export interface Property {
  readonly key: string;
  readonly label: string;
  readonly value: ComponentChildren;
  /** In small letters below the value. */
  readonly note?: ComponentChildren;
}

/** Rows of a muted label and what it is. */
export function PropertyList({ properties }: { properties: readonly Property[] }) {
  return (
    <dl class="properties">
      {properties.map(({ key, label, value, note }) => (
        <div class="property" key={key}>
          <dt class="property-label">{label}</dt>
          <dd class="property-value">
            {value}
            {note && <div class="property-note">{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
