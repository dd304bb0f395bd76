/** The primary subtag of a BCP 47 tag, lower case; null for what is none. */
export function primaryTag(tag: string | null | undefined): string | null {
  const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
  if (primary === 'nb' || primary === 'nn') return 'no';
  return primary;
}
