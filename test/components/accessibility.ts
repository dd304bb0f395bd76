import axe from 'axe-core';
import { expect } from 'vitest';

/** Asks axe of what is shown, in light and in dark. */
export async function expectAccessible(element: Element): Promise<void> {
  const style = document.createElement('style');
  document.head.append(style);
  for (const scheme of ['light', 'dark']) {
    style.textContent = `html, .card { color-scheme: ${scheme} !important } * { transition: none !important }`;
    const { violations, passes } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  }
  style.remove();
}
