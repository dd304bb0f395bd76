import type { SpeechVerb, VerbClass, VerbFrame } from '@/lib/core/quotation/lexicon';

const FRAMES: Readonly<Record<string, VerbFrame>> = {
  c: 'clause',
  i: 'infinitive',
  p: 'person',
  h: 'hearer',
  m: 'marks',
};
const UNSTRESSED_PREFIX = /^(?:be|emp|ent|er|ge|miss|ver|wider|wieder|zer|über|unter)/;

interface Principal {
  readonly present: string;
  readonly past: string;
  readonly participle: string;
}

/**
 * Reads a list of verbs, one a line: `lemma frames [present past participle]`.
 *
 * The frames are letters (`c` clause, `i` infinitive, `p` person, `h` hearer, `m` marks, `-` none), a bar parts a particle that the verb loses in a main clause
 * (`hinzu|fügen`), and the principal parts are given where the verb is strong, without the particle.
 */
export function parseVerbs(verbClass: VerbClass, list: string): readonly SpeechVerb[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => toVerbs(verbClass, line.trim().split(' ')));
}

function toVerbs(verbClass: VerbClass, [entry = '', frames = '', ...strong]: readonly string[]): readonly SpeechVerb[] {
  const [particle, base] = entry.includes('|') ? (entry.split('|') as [string, string]) : [null, entry];
  const parts = toPrincipal(base, strong);
  const finite = finiteForms(base, parts);
  const own = {
    class: verbClass,
    frames: [...frames].flatMap((letter) => FRAMES[letter] ?? []),
    firstPerson: '',
    gerund: '',
    infinitive: '',
    participle: '',
  };
  if (particle === null) {
    return [
      {
        ...own,
        lemma: base,
        finite,
        ...nonFinite('', base, parts),
        firstPerson: firstPersonForms(base),
        particle: null,
      },
    ];
  }
  // `zu bedenken geben`: words that are never written together with their verb.
  if (particle.includes('_')) {
    const words = particle.replaceAll('_', ' ').toLowerCase();
    return [{ ...own, lemma: `${words} ${base}`, finite, participle: parts.participle, particle: words }];
  }
  const joined = finite
    .split(' ')
    .map((form) => particle + form)
    .join(' ');
  return [
    { ...own, lemma: particle + base, finite: joined, ...nonFinite(particle, base, parts), particle: null },
    { ...own, lemma: particle + base, finite, firstPerson: '', particle },
  ];
}

const stemOf = (base: string) =>
  base.replace(/e?n$/, (ending) => (/(?:er|el)n$/.test(base) && ending === 'n' ? '' : ''));

function toPrincipal(base: string, [present, past, participle]: readonly string[]): Principal {
  const stem = stemOf(base);
  const link = /(?:[td]|[^aeiouäöülrh][mn]|ch[mn])$/.test(stem) ? 'e' : '';
  const prefix = UNSTRESSED_PREFIX.test(base) || base.endsWith('ieren') ? '' : 'ge';
  return {
    present: present ?? `${stem}${link}t`,
    past: past ?? `${stem}${link}te`,
    participle: participle ?? `${prefix}${stem}${link}t`,
  };
}

/** Third persons: present, past, both subjunctives. */
function finiteForms(base: string, { present, past }: Principal): string {
  const stem = stemOf(base);
  const isWeak = past.endsWith('te');
  const umlauted = isWeak ? past : `${past.replace(/a(?=[^aeiouäöü]*$)/, 'ä').replace(/o(?=[^aeiouäöü]*$)/, 'ö')}e`;
  const plural = isWeak ? `${past}n` : `${past}en`;
  const subjunctive = `${stem}e`;
  return [...new Set([present, base, past, plural, subjunctive, umlauted, `${umlauted}n`])].join(' ');
}

function firstPersonForms(base: string): string {
  return `${stemOf(base)}st`;
}

function nonFinite(
  particle: string,
  base: string,
  { participle }: Principal,
): Pick<SpeechVerb, 'participle' | 'gerund' | 'infinitive'> {
  const joined = `${particle}${participle}`;
  return {
    participle: joined,
    gerund: `${particle}${base}d`,
    infinitive: particle ? `${particle}${base} ${particle}zu${base}` : base,
  };
}
