/** Words; in scripts without spaces, characters. */
function tokensOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
      .match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The F1 of two bags of tokens. */
export function tokenF1(found: string, gold: string): number {
  const [have, want] = [countTokens(found), countTokens(gold)];
  const total = sum(have.values()) + sum(want.values());
  if (total === 0) return 1;
  let same = 0;
  for (const [token, count] of want) same += Math.min(count, have.get(token) ?? 0);
  return (2 * same) / total;
}

/** The share of the gold text's runs of four words that stand in the page. */
export function coverage(page: string, gold: string): number {
  const words = tokensOf(gold);
  const held = ` ${tokensOf(page).join(' ')} `;
  const runs = words.filter((_, index) => index % 4 === 0).map((_, index) => words.slice(index * 4, index * 4 + 4));
  return runs.filter((run) => held.includes(` ${run.join(' ')} `)).length / Math.max(1, runs.length);
}

/** A text with its white space folded as `page_text.py` folds it, to look for strings of the gold. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[ \t\r\f\v\u00a0\u202f\u2009\u200a\ufeff]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Letters and digits alone, lower case. */
export function foldWords(text: string): string {
  return tokensOf(text).join(' ');
}

function countTokens(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokensOf(text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
