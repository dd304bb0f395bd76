const MOST_NAMES = 300;

/** The names of the cookies that a script can see; those hidden from scripts are not among them. */
export function readCookieNames(document: Document): string[] {
  try {
    const names = document.cookie
      .split(';')
      .map((cookie) => cookie.split('=')[0]?.trim() ?? '')
      .filter((name) => name !== '');
    return [...new Set(names)].sort(byCodeUnit).slice(0, MOST_NAMES);
  } catch {
    // A sandboxed document refuses the question.
    return [];
  }
}

/** The hosts, other than the page's own, from which the page has loaded something. */
export function readContactedHosts(document: Document): string[] {
  const own = document.location?.hostname ?? '';
  const hosts = (document.defaultView?.performance.getEntriesByType('resource') ?? []).flatMap(({ name }) =>
    hostOf(name),
  );
  return [...new Set(hosts)]
    .filter((host) => host !== own)
    .sort(byCodeUnit)
    .slice(0, MOST_NAMES);
}

function hostOf(address: string): string[] {
  return /^https?:/u.test(address) && URL.canParse(address) ? [new URL(address).hostname] : [];
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : 1;
}
