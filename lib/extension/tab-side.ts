import { askBackground } from '@/lib/extension/messages';

/** What only the background may do, asked by a tab's reader; a background that is gone takes nothing more. */
export function tellButton({
  speakers,
  title,
}: {
  readonly speakers: number | null;
  readonly title: string | null;
}): void {
  askBackground('showBadge', speakers, title).catch(() => undefined);
}

/** Styles the highlights of this tab until the signal. */
export function wearStyles(css: string, signal: AbortSignal): void {
  const ask = (shown: 'shown' | 'removed') => askBackground('setStyles', css, shown).catch(() => undefined);
  void ask('shown');
  signal.addEventListener('abort', () => {
    void ask('removed');
    tellButton({ speakers: null, title: null });
  });
}
