/** `ventenne`, `ventunenne`, `trentaduenne`: nouns for whoever is of an age; `enne` is what a number in figures leaves (`42enne`). */
export const AGES = [
  'enne dodicenne tredicenne quattordicenne quindicenne sedicenne diciassettenne diciottenne diciannovenne centenario',
  ...['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'].flatMap((ten) => [
    ...['enne', 'unenne', 'ottenne'].map((ending) => ten.slice(0, -1) + ending),
    ...['duenne', 'treenne', 'quattrenne', 'cinquenne', 'seienne', 'settenne', 'novenne'].map((ending) => ten + ending),
  ]),
].join(' ');
