import type { SpeechVerb } from '@/lib/core/quotation/lexicon';

type Forms = Pick<SpeechVerb, 'finite' | 'firstPerson' | 'participle' | 'gerund' | 'infinitive'>;

/** Past and participle of verbs that no rule yields. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said said',
  tell: 'told told',
  write: 'wrote written',
  tweet: 'tweeted tweeted',
  think: 'thought thought',
  feel: 'felt felt',
  hold: 'held held',
  swear: 'swore sworn',
  speak: 'spoke spoken',
  read: 'read read',
  put: 'put put',
  go: 'went gone',
  begin: 'began begun',
  find: 'found found',
  show: 'showed shown',
  know: 'knew known',
  see: 'saw seen',
  let: 'let let',
  make: 'made made',
  give: 'gave given',
  sing: 'sang sung',
  quip: 'quipped quipped',
  admit: 'admitted admitted',
  concur: 'concurred concurred',
  infer: 'inferred inferred',
  rebut: 'rebutted rebutted',
  regret: 'regretted regretted',
  refer: 'referred referred',
  slam: 'slammed slammed',
  chat: 'chatted chatted',
  tut: 'tutted tutted',
  recap: 'recapped recapped',
  plead: 'pleaded pleaded',
  foresee: 'foresaw foreseen',
  bet: 'bet bet',
  understand: 'understood understood',
  mean: 'meant meant',
  dub: 'dubbed dubbed',
  blog: 'blogged blogged',
  rip: 'ripped ripped',
  tear: 'tore torn',
  hit: 'hit hit',
  fret: 'fretted fretted',
  flag: 'flagged flagged',
  submit: 'submitted submitted',
  aver: 'averred averred',
  demur: 'demurred demurred',
  yap: 'yapped yapped',
  foretell: 'foretold foretold',
};

/** Conjugates an English verb. */
export function conjugate(lemma: string): Forms {
  const [past = regularPast(lemma), participle = regularPast(lemma)] = IRREGULAR[lemma]?.split(' ') ?? [];
  return {
    finite: past === lemma ? `${thirdPerson(lemma)} ${lemma}` : `${thirdPerson(lemma)} ${past} ${lemma}`,
    firstPerson: '',
    participle,
    gerund: gerund(lemma),
    infinitive: lemma,
  };
}

function thirdPerson(lemma: string): string {
  if (/(s|sh|ch|x|z|go)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function gerund(lemma: string): string {
  if (/[^eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  const doubled = IRREGULAR[lemma]?.endsWith(`${lemma}${lemma.slice(-1)}ed`) ?? false;
  return doubled || /^(put|let|begin|bet|hit)$/.test(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`;
}
