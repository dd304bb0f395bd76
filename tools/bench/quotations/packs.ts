import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LanguagePack } from '@/lib/core/language';

/** The pack of a language; null where there is none. */
export async function readPack(language: string): Promise<LanguagePack | null> {
  const file = fileURLToPath(new URL(`../../../lib/packs/languages/${language}/index.ts`, import.meta.url));
  if (!existsSync(file)) return null;
  const exports: Record<string, unknown> = await import(pathToFileURL(file).href);
  const packs = Object.values(exports).filter((one) => isPackOf(one, language));
  return (packs[0] as LanguagePack | undefined) ?? null;
}

function isPackOf(one: unknown, language: string): boolean {
  return typeof one === 'object' && one !== null && 'tag' in one && one.tag === language && 'quotation' in one;
}
