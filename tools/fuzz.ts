import fc from 'fast-check';
import { anyArticle, LAWS, readWhole } from '@/test/core/reading/laws';

const RUNS_A_ROUND = 2_000;

console.log('Reading random articles until a law breaks. Stop with Ctrl+C.');
for (let round = 1; ; round++) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  for (const [name, law] of Object.entries(LAWS)) {
    const tried = fc.check(
      fc.property(anyArticle, ({ pack, article }) => law(article, readWhole(article, pack))),
      { numRuns: RUNS_A_ROUND, seed },
    );
    if (!tried.failed) continue;
    console.error(`Broken: ${name}.\nseed ${seed}, path ${tried.counterexamplePath}\n${tried.errorInstance}`);
    console.error(JSON.stringify(tried.counterexample, (key, value) => (key === 'pack' ? value.tag : value), 1));
    process.exit(1);
  }
  console.log(
    `round ${round}: ${RUNS_A_ROUND} articles for each of ${Object.keys(LAWS).length} laws hold (seed ${seed})`,
  );
}
