import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '@/tools/browsers';
import { BUILT } from '@/tools/harness/extension';

const KIB = 1024;

/** In bytes, as ADR 0007 justifies them. */
const BUDGETS: Readonly<Record<string, number>> = {
  'detector.js': 15 * KIB,
  'reader.js': 376 * KIB,
  'notice.js': 115 * KIB,
  'background.js': 166 * KIB,
};
const PACK_BUDGET = 130 * KIB;
/** The reader with the largest pack, compressed: what an article's first paint waits for. */
const FIRST_PAINT_BUDGET = 170 * KIB;

describe.each<BrowserName>(['chromium', 'firefox'])('in the build for %s', (name) => {
  const scripts = readdirSync(BUILT[name]).filter((file) => file.endsWith('.js'));
  const packs = scripts.filter((file) => file.startsWith('pack-'));
  const bytesOf = (file: string) => readFileSync(join(BUILT[name], file));

  test.each(Object.entries(BUDGETS))('%s is no heavier than %i bytes', (file, budget) => {
    expect(bytesOf(file).length).toBeLessThanOrEqual(budget);
  });

  test.each(packs)('%s is no heavier than a pack may be', (file) => {
    expect(bytesOf(file).length).toBeLessThanOrEqual(PACK_BUDGET);
  });

  test('a script that no budget names does not exist', () => {
    expect(scripts.filter((file) => !(file in BUDGETS) && !packs.includes(file))).toEqual([]);
    expect(packs).not.toEqual([]);
  });

  test('the reader and the largest pack are a light load together', () => {
    const compressed = (file: string) => gzipSync(bytesOf(file), { level: 9 }).length;
    expect(compressed('reader.js') + Math.max(...packs.map(compressed))).toBeLessThanOrEqual(FIRST_PAINT_BUDGET);
  });
});
