import type { SpeechVerb } from '@/lib/core/quotation/lexicon';

type Forms = Pick<SpeechVerb, 'finite' | 'firstPerson' | 'participle' | 'gerund' | 'infinitive'>;

/** What no rule yields: stressed stem of the present, stem of the simple past, stem of the future, participle, gerund, first person; `-` where the rule holds. */
const IRREGULAR: Readonly<Record<string, string>> = {
  decir: 'dic dij dir dicho diciendo digo',
  desdecir: 'desdic desdij desdecir desdicho desdiciendo desdigo',
  predecir: 'predic predij predecir predicho prediciendo predigo',
  contradecir: 'contradic contradij contradecir contradicho contradiciendo contradigo',
  maldecir: 'maldic maldij maldecir maldecido maldiciendo maldigo',
  hacer: 'hac hic har hecho haciendo hago',
  proponer: 'propon propus propondr propuesto proponiendo propongo',
  exponer: 'expon expus expondr expuesto exponiendo expongo',
  anteponer: 'antepon antepus antepondr antepuesto anteponiendo antepongo',
  suponer: 'supon supus supondr supuesto suponiendo supongo',
  mantener: 'mantien mantuv mantendr mantenido manteniendo mantengo',
  sostener: 'sostien sostuv sostendr sostenido sosteniendo sostengo',
  prever: 'prev - - previsto previendo preveo',
  ver: 've - - visto viendo veo',
  poner: 'pon pus pondr puesto poniendo pongo',
  tener: 'tien tuv tendr tenido teniendo tengo',
  creer: 'cre crey - creído creyendo creo',
  leer: 'le ley - leído leyendo leo',
  concluir: 'concluy concluy - concluido concluyendo concluyo',
  atribuir: 'atribuy atribuy - atribuido atribuyendo atribuyo',
  intuir: 'intuy intuy - intuido intuyendo intuyo',
  argüir: 'arguy arguy - argüido arguyendo arguyo',
  reconocer: '- - - - - reconozco',
  agradecer: '- - - - - agradezco',
  aparecer: '- - - - - aparezco',
  ofrecer: '- - - - - ofrezco',
  escribir: '- - - escrito - -',
  describir: '- - - descrito - -',
  transcribir: '- - - transcrito - -',
  abrir: '- - - abierto - -',
  pedir: 'pid pid - - pidiendo pido',
  despedir: 'despid despid - - despidiendo despido',
  repetir: 'repit repit - - repitiendo repito',
  seguir: 'sigu sigu - - siguiendo sigo',
  proseguir: 'prosigu prosigu - - prosiguiendo prosigo',
  corregir: 'corrig corrig - - corrigiendo corrijo',
  sugerir: 'sugier sugir - - sugiriendo sugiero',
  inferir: 'infier infir - - infiriendo infiero',
  referir: 'refier refir - - refiriendo refiero',
  advertir: 'adviert advirt - - advirtiendo advierto',
  desmentir: 'desmient desmint - - desmintiendo desmiento',
  mentir: 'mient mint - - mintiendo miento',
  sentir: 'sient sint - - sintiendo siento',
  disentir: 'disient disint - - disintiendo disiento',
  reír: 'rí ri - reído riendo río',
  sonreír: 'sonrí sonri - sonreído sonriendo sonrío',
  oír: 'oy oy - oído oyendo oigo',
  contar: 'cuent - - - - cuento',
  recordar: 'recuerd - - - - recuerdo',
  acordar: 'acuerd - - - - acuerdo',
  demostrar: 'demuestr - - - - demuestro',
  mostrar: 'muestr - - - - muestro',
  aprobar: 'aprueb - - - - apruebo',
  reprobar: 'reprueb - - - - repruebo',
  rogar: 'rueg - - - - ruego',
  soñar: 'sueñ - - - - sueño',
  negar: 'nieg - - - - niego',
  denegar: 'denieg - - - - deniego',
  confesar: 'confies - - - - confieso',
  manifestar: 'manifiest - - - - manifiesto',
  recomendar: 'recomiend - - - - recomiendo',
  comenzar: 'comienz - - - - comienzo',
  empezar: 'empiez - - - - empiezo',
  pensar: 'piens - - - - pienso',
  defender: 'defiend - - - - defiendo',
  entender: 'entiend - - - - entiendo',
  querer: 'quier quis querr - - quiero',
  responder: '- - - - - respondo',
  enfatizar: '- - - - - enfatizo',
};

/** Conjugates a Spanish verb: the third persons of all tenses, then what a speech verb needs besides. */
export function conjugate(lemma: string): Forms {
  const stem = lemma.slice(0, -2);
  const given = (IRREGULAR[lemma] ?? '').split(' ').map((form) => (form === '-' ? undefined : form || undefined));
  const [strong = stem, past, future = plain(lemma), participle, gerund, first] = given;
  const finite = lemma.endsWith('ar') ? firstConjugation(stem, strong) : otherConjugations(lemma, stem, strong, past);
  return {
    finite: [...new Set([...finite, ...['á', 'án', 'ía', 'ían'].map((ending) => future + ending)])].join(' '),
    firstPerson: firstPersons(lemma, stem, strong, past, future, first).join(' '),
    participle: agree(participle ?? stem + (lemma.endsWith('ar') ? 'ado' : 'ido')),
    gerund: gerund ?? stem + (lemma.endsWith('ar') ? 'ando' : 'iendo'),
    infinitive: lemma,
  };
}

const plain = (lemma: string) => lemma.replace('í', 'i');

/** The stem as it is spelt before e and i. */
function soften(stem: string): string {
  return stem.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/z$/, 'c');
}

/** Without the subjunctive of the singular, which is many a noun: `informe`. */
function firstConjugation(stem: string, strong: string): readonly string[] {
  if (stem === 'd') return ['da', 'dan', 'dio', 'dieron', 'daba', 'daban', 'diera', 'dieran', 'den'];
  return [
    ...['a', 'an'].map((ending) => strong + ending),
    `${soften(strong)}en`,
    ...['ó', 'aron', 'aba', 'aban', 'ara', 'aran', 'ase', 'asen'].map((ending) => stem + ending),
  ];
}

function otherConjugations(lemma: string, stem: string, strong: string, past: string | undefined): readonly string[] {
  const present = lemma === 'ver' || lemma === 'prever' ? [strong, `${strong}n`] : [`${strong}e`, `${strong}en`];
  return [
    ...present,
    ...['ía', 'ían'].map((ending) => (/ver$/.test(lemma) ? `${stem}e` : stem) + ending),
    ...simplePast(stem, past),
    ...subjunctive(strong, lemma),
  ];
}

/** A strong past (`dij-`) ends in -o -eron, one in -y or with a changed vowel in -ó -eron or -ió -ieron. */
function simplePast(stem: string, past: string | undefined): readonly string[] {
  if (past === undefined)
    return [stem === 'v' ? 'vio' : `${stem}ió`, `${stem}ieron`, `${stem}iera`, `${stem}ieran`, `${stem}iese`];
  if (/(?:dij)$/.test(past)) return [`${past}o`, `${past}eron`, `${past}era`, `${past}eran`, `${past}ese`];
  if (/(?:hic|us|uv|quis)$/.test(past))
    return [`${past.replace(/hic$/, 'hiz')}o`, `${past}ieron`, `${past}iera`, `${past}ieran`, `${past}iese`];
  if (past.endsWith('y')) return [`${past}ó`, `${past}eron`, `${past}era`, `${past}eran`, `${past}ese`];
  return [`${past}ió`, `${past}ieron`, `${past}iera`, `${past}ieran`, `${past}iese`].map((form) =>
    form.replace('ii', 'i'),
  );
}

function subjunctive(strong: string, lemma: string): readonly string[] {
  const first = IRREGULAR[lemma]?.split(' ')[5];
  const stem = first && first !== '-' ? first.slice(0, -1) : strong.replace(/gu$/, 'g');
  return [`${stem}a`, `${stem}an`];
}

function firstPersons(
  lemma: string,
  stem: string,
  strong: string,
  past: string | undefined,
  future: string,
  first: string | undefined,
): readonly string[] {
  const theme = lemma.endsWith('ar') ? 'a' : lemma.endsWith('er') ? 'e' : 'i';
  const strongPast =
    past && /(?:dij|hic|us|uv|quis)$/.test(past)
      ? [`${past}e`, `${past}imos`]
      : [`${soften(stem)}${theme === 'a' ? 'é' : 'í'}`];
  return [first ?? `${strong}o`, `${stem}${theme}mos`, ...strongPast, `${future}é`, `${future}emos`];
}

function agree(participle: string): string {
  const base = participle.slice(0, -1);
  return ['o', 'a', 'os', 'as'].map((ending) => base + ending).join(' ');
}
