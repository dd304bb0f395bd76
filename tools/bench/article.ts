import { writeFileSync } from 'node:fs';
import { type CorpusPage, readCorpus } from './article/corpus';
import { formatReport } from './article/print';
import { type PageOutcome, readCorpusPages } from './article/read-corpus';
import { measureGrowth, measureSpeed } from './article/speed';

const USAGE = `npm run bench -- article [--quick] [--only TEXT] [--out FILE] [--speed-pages N]
  --quick        quality alone, without Readability, defuddle and speed
  --only TEXT    pages whose id or kind contains TEXT
  --out FILE     writes each page's outcome, as JSON Lines
  --speed-pages  how many pages are timed (default 100)`;

const args = process.argv.slice(2);
const option = (name: string) => {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? '');
};

if (args.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}

const corpus = readCorpus('../shared/corpora/pages');
if (!corpus) {
  console.error('The pages to read are in ../shared/corpora/pages, which is missing here.');
  process.exit(1);
}

const only = option('--only');
const isQuick = args.includes('--quick');
const pages: readonly CorpusPage[] = only
  ? corpus.filter(({ id, kind }) => id.includes(only) || kind.includes(only))
  : corpus;
const outcomes: readonly PageOutcome[] = await readCorpusPages(pages, { withOthers: !isQuick });
const out = option('--out');
if (out) writeFileSync(out, outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
console.log(formatReport(outcomes));
if (!isQuick) {
  console.log(await measureSpeed(pages, Number(option('--speed-pages') ?? 100)));
  console.log(await measureGrowth());
}
