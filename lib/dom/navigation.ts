/** Where there is no Navigation API, the address is looked at this often. */
const POLL_MS = 1000;

/** Calls back after each client-side navigation, once the address has changed; a new fragment alone is none. */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): void {
  let page = pageAddress();
  const look = () => {
    if (pageAddress() === page) return;
    page = pageAddress();
    onNavigate();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('navigatesuccess', look, { signal });
    return;
  }
  const timer = setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function pageAddress(): string {
  return location.href.replace(/#.*$/, '');
}

/** Frameworks have drawn by then, and late metadata stand. */
const SETTLED_MS = [500, 2500] as const;

/** Calls back when the page has settled, and both at once and later after each client-side navigation. */
export function watchSettling(onLook: () => void, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const lookRepeatedly = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = SETTLED_MS.map((delayMs) => setTimeout(onLook, delayMs));
  };
  watchNavigation(() => {
    onLook();
    lookRepeatedly();
  }, signal);
  if (document.readyState !== 'complete') addEventListener('load', lookRepeatedly, { once: true, signal });
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
  });
  lookRepeatedly();
}
