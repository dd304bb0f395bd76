import { render } from 'preact';
import { type Phrasing, PhrasingProvider } from '@/components/i18n';
import { Panel, type PanelProps } from '@/components/Panel';

/** Renders the panel into an element, again and again as what it shows changes. */
export function createPanelRenderer(
  phrasing: Phrasing,
  into: Element,
  fixed: Pick<PanelProps, 'actions' | 'place'>,
): (shown: Pick<PanelProps, 'state' | 'settings' | 'hasHostAccess'>) => void {
  return (shown) =>
    render(
      <PhrasingProvider value={phrasing}>
        <Panel {...fixed} {...shown} />
      </PhrasingProvider>,
      into,
    );
}
