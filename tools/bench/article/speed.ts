import type { CorpusPage } from './corpus';

export async function measureSpeed(_pages: readonly CorpusPage[], _count: number): Promise<string> {
  return '';
}
export async function measureGrowth(): Promise<string> {
  return '';
}
