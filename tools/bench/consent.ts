import { writeFileSync } from 'node:fs';
import { readCorpus } from './article/corpus';
import { formatLabels, readButtonTexts, scoreLabels } from './consent/labels';
import { readNotices } from './consent/read-notices';
import { formatNotices, readNoticeGold, scoreNotices } from './consent/saved-notices';

const USAGE = `npm run bench -- consent [--labels] [--pages [N]] [--out FILE]
  --labels     the labels alone, without a browser
  --pages [N]  also reads N (default all) pages of ../shared/corpora/pages and lists those with a notice, to be checked by hand
  --out FILE   writes each page's consent, as JSON Lines`;

const args = process.argv.slice(2);
const optionOf = (name: string) => args[args.indexOf(name) + 1];
const FOLDER = '../shared/corpora/consent';

async function main(): Promise<void> {
  if (args.includes('--help')) return console.log(USAGE);
  const texts = readButtonTexts(`${FOLDER}/button-texts.json`);
  const gold = readNoticeGold(`${FOLDER}/saved-pages`);
  if (!texts || !gold) {
    console.error(`The notices to read are in ${FOLDER}, which is missing here.`);
    process.exitCode = 1;
    return;
  }
  console.log(formatLabels(scoreLabels(texts)));
  if (args.includes('--labels')) return;

  const outcomes = await readNotices(gold.map(({ page }) => page));
  console.log(`\n${formatNotices(scoreNotices(gold, outcomes))}`);
  if (args.includes('--out'))
    writeFileSync(optionOf('--out') ?? 'consent.jsonl', outcomes.map((each) => `${JSON.stringify(each)}\n`).join(''));
  if (args.includes('--pages')) await listPagesWithNotice(Number(optionOf('--pages')) || Number.POSITIVE_INFINITY);
}

async function listPagesWithNotice(count: number): Promise<void> {
  const pages = readCorpus('../shared/corpora/pages') ?? [];
  const outcomes = await readNotices(pages.slice(0, count));
  const shown = outcomes.filter(({ consent }) => consent?.notice === 'observed');
  console.log(`\nOf ${outcomes.length} pages ${shown.length} show a notice (no labels: check by hand)`);
  for (const { path, place, consent } of shown) {
    const choices = (consent?.choices ?? [])
      .filter(({ layer }) => layer === 1)
      .map(({ kind, label }) => `${kind} “${label}”`);
    console.log(`  ${path.split('/').at(-1)} ${place}: ${choices.join(', ')}`);
  }
  console.log(formatTimes(outcomes.map(({ observeMs }) => observeMs)));
}

function formatTimes(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `  one look, ms: median ${at(0.5)}, p90 ${at(0.9)}, p95 ${at(0.95)}, most ${(sorted.at(-1) ?? 0).toFixed(1)}`;
}

await main();
