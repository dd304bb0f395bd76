import type { LanguagePack } from '@/lib/core/language';
import type { Surroundings } from '@/lib/dom/surroundings';

/**
 * What the scripts of one tab share: each is injected by itself, and a second injection runs everything twice.
 *
 * It stands on the global of the isolated world, which the page cannot see.
 */
export interface Living {
  readonly packs: Map<string, LanguagePack>;
  /** Null until its script has come. */
  surroundings: Surroundings | null;
  /** How long the detector took; 0 where it has not looked. */
  detectMs: number;
  /** The one reader of the tab; null before, and after it was switched off. */
  reader: { isAlive(): boolean } | null;
}

/** The living scripts of this tab. */
export function living(): Living {
  const world = globalThis as { sourcelight?: Living };
  world.sourcelight ??= { packs: new Map(), surroundings: null, detectMs: 0, reader: null };
  return world.sourcelight;
}

/** Makes a language known to the reader of this tab. */
export function registerPack(pack: LanguagePack): void {
  living().packs.set(pack.tag, pack);
}

/** The pack of a language, brought first if it is not here yet; null where nobody has written one. */
export async function findPack(tag: string, load: (tag: string) => Promise<unknown>): Promise<LanguagePack | null> {
  const { packs } = living();
  if (!packs.has(tag)) await load(tag);
  return packs.get(tag) ?? null;
}

/** Makes the surroundings known to the reader of this tab; a second injection changes nothing. */
export function registerSurroundings(create: () => Surroundings): void {
  living().surroundings ??= create();
}

/** What reads the surroundings, brought first if it is not here yet; rejects where it cannot be brought. */
export async function findSurroundings(load: () => Promise<unknown>): Promise<Surroundings> {
  if (!living().surroundings) await load();
  const { surroundings } = living();
  if (!surroundings) throw new Error('The script that reads the surroundings did not come.');
  return surroundings;
}
