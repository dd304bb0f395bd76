import fc from 'fast-check';
import { test } from 'vitest';
import { anyArticle, LAWS, readWhole } from './laws';

// `npm run fuzz` tries the same without end.
test.each(Object.entries(LAWS))('%s', (_, law) => {
  fc.assert(
    fc.property(anyArticle, ({ pack, article }) => law(article, readWhole(article, pack))),
    { numRuns: 60, seed: 20261123 },
  );
});
