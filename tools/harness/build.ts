import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers';
import { BUILT } from './extension';

const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'package.json',
  'wxt.config.ts',
  'tsconfig.json',
];

/** Builds the extension for a browser where it is missing or older than its sources; its words go to standard error. */
export function buildIfStale(name: BrowserName): void {
  const manifest = join(BUILT[name], 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newestOf(SOURCES)) return;
  const args = name === 'chromium' ? ['build'] : ['build', '-b', 'firefox', '--mv3'];
  console.error(`Building the extension for ${name}…`);
  const { status } = spawnSync('npx', ['--no-install', 'wxt', ...args], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The extension could not be built.');
}

function newestOf(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(newest));
}

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}
