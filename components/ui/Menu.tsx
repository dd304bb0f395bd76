import { useId, useRef } from 'preact/hooks';
import './menu.css';

export interface MenuItem {
  readonly label: string;
  choose(): void;
}

/** A button that opens a list of things to do. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? []);
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  }

  return (
    <>
      <button
        type="button"
        class="menu-button"
        popovertarget={id}
        aria-haspopup="menu"
        aria-label={label}
        title={label}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div
        class="menu"
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        ref={list}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onToggle={(event) => event.newState === 'open' && list.current?.querySelector('button')?.focus()}
      >
        {items.map((item) => (
          <button
            type="button"
            class="menu-item"
            role="menuitem"
            key={item.label}
            onClick={() => {
              list.current?.hidePopover();
              item.choose();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}
