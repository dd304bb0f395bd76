/** An address that a link may lead to; null for anything but http(s): the page wrote it. */
export function parseWebAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
