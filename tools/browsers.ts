import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** For a Chromium that runs as root, without a display, and asks nothing of the network by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const VARIABLE: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };
/** The oldest versions that can run the extension: the manifest says the same. */
export const OLDEST: Record<BrowserName, number> = { chromium: 123, firefox: 146 };
const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of an installed browser: the one that `CHROMIUM` or `FIREFOX` names, else the first on the path; null if there is none. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[VARIABLE[name]];
  const onPath = COMMANDS[name].flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  return [...(named ? [named] : []), ...onPath, ...MAC[name]].find(isExecutable) ?? null;
}

/** The path of a browser, installed or updated from Debian's packages if need be and allowed; throws a sentence that says what to install. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found && isRecentEnough(name, found)) return found;
  installFromDebian(name);
  const installed = findBrowser(name);
  if (installed && isRecentEnough(name, installed)) return installed;
  const what = installed ? `${name} ${OLDEST[name]} or later; ${installed} is older` : `${name}`;
  throw new Error(
    `Sourcelight needs ${what}. Install it (on Debian: apt-get update && apt-get install ${DEBIAN_PACKAGE[name]}) or set ${VARIABLE[name]} to its path.`,
  );
}

/** Whether a browser says a version that the manifest accepts; one that says none is believed. */
function isRecentEnough(name: BrowserName, path: string): boolean {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const major = /\d+/.exec(stdout ?? '')?.[0];
  return !major || Number(major) >= OLDEST[name];
}

function installFromDebian(name: BrowserName): void {
  const apt = aptCommand();
  if (!apt) return;
  const [command = '', ...before] = apt;
  const run = (...args: string[]) =>
    execFileSync(command, [...before, ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.error(`Installing ${DEBIAN_PACKAGE[name]} from Debian's packages…`);
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[name]);
  } catch {
    // requireBrowser says what to do next.
  }
}

/** How apt-get may be run without asking anybody: as root, or by passwordless sudo; null if it may not. */
function aptCommand(): readonly string[] | null {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
