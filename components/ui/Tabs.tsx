import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import './tabs.css';

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** Said beside the label; null for none. */
  readonly count: string | null;
  readonly content: () => ComponentChildren;
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs after the ARIA pattern: arrow keys choose, and what is chosen shows at once. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const prefix = useId();
  const [chosenId, choose] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const chosen = tabs.find((tab) => tab.id === chosenId) ?? tabs[0];

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[mirrored(event.key, list.current)];
    if (!step || !chosen) return;
    event.preventDefault();
    const next = step(tabs.indexOf(chosen), tabs.length);
    choose(tabs[next]?.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  if (!chosen) return null;
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            type="button"
            class="tab"
            data-bold={tab.count === null ? tab.label : `${tab.label} ${tab.count}`}
            role="tab"
            id={`${prefix}-tab-${tab.id}`}
            key={tab.id}
            aria-selected={tab === chosen}
            aria-controls={`${prefix}-panel`}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            <span>
              <span class="tab-label">{tab.label}</span>
              {tab.count !== null && <span class="tab-count"> {tab.count}</span>}
            </span>
          </button>
        ))}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={`${prefix}-panel`}
        key={chosen.id}
        aria-labelledby={`${prefix}-tab-${chosen.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
        tabIndex={0}
      >
        {chosen.content()}
      </div>
    </>
  );
}

/** The key as it would be in a left-to-right script. */
function mirrored(key: string, element: Element | null): string {
  if (!element || getComputedStyle(element).direction === 'ltr') return key;
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
