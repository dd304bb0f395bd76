import type { ComponentChildren } from 'preact';

/** Words of the page: in their own language and direction, and only ever text. */
export function PageText({ language, children }: { language: string | null; children: ComponentChildren }) {
  return <bdi {...(language && { lang: language })}>{children}</bdi>;
}
