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
  prever: 'prevé - - previsto previendo preveo',
  entrever: 'entrevé - - entrevisto entreviendo entreveo',
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
  aducir: 'aduc aduj - - - aduzco',
  apostar: 'apuest - - - - apuesto',
  reñir: 'riñ riñ - - riñendo riño',
  gruñir: '- gruñ - - gruñendo gruño',
  gemir: 'gim gim - - gimiendo gimo',
  colegir: 'colig colig - - coligiendo colijo',
  soltar: 'suelt - - - - suelto',
  tronar: 'truen - - - - trueno',
  jugar: 'jueg - - - - juego',
  huir: 'huy huy - huido huyendo huyo',
  morir: 'muer mur - muerto muriendo muero',
  dormir: 'duerm durm - - durmiendo duermo',
  elegir: 'elig elig - - eligiendo elijo',
  rendir: 'rind rind - - rindiendo rindo',
  medir: 'mid mid - - midiendo mido',
  romper: '- - - roto - -',
  cubrir: '- - - cubierto - -',
  descubrir: '- - - descubierto - -',
  caer: 'ca cay - caído cayendo caigo',
};

/** The same for all verbs that end so and are not listed: what stands before the ending stands before each form. */
const IRREGULAR_ENDINGS: Readonly<Record<string, string>> = {
  tener: 'tien tuv tendr tenido teniendo tengo',
  poner: 'pon pus pondr puesto poniendo pongo',
  venir: 'vien vin vendr venido viniendo vengo',
  traer: 'tra traj traer traído trayendo traigo',
  ducir: 'duc duj ducir ducido duciendo duzco',
  hacer: 'hac hic har hecho haciendo hago',
  volver: 'vuelv - volver vuelto volviendo vuelvo',
  solver: 'suelv - solver suelto solviendo suelvo',
  mover: 'muev - mover movido moviendo muevo',
  seguir: 'sigu sigu seguir seguido siguiendo sigo',
  servir: 'sirv sirv servir servido sirviendo sirvo',
  vestir: 'vist vist vestir vestido vistiendo visto',
  pedir: 'pid pid pedir pedido pidiendo pido',
  sentir: 'sient sint sentir sentido sintiendo siento',
  ferir: 'fier fir ferir ferido firiendo fiero',
  gerir: 'gier gir gerir gerido giriendo giero',
  vertir: 'viert virt vertir vertido virtiendo vierto',
  querir: 'quier quir querir querido quiriendo quiero',
  struir: 'struy struy struir struido struyendo struyo',
  tribuir: 'tribuy tribuy tribuir tribuido tribuyendo tribuyo',
  tituir: 'tituy tituy tituir tituido tituyendo tituyo',
  cluir: 'cluy cluy cluir cluido cluyendo cluyo',
  fluir: 'fluy fluy fluir fluido fluyendo fluyo',
  minuir: 'minuy minuy minuir minuido minuyendo minuyo',
  eer: 'e ey eer eído eyendo eo',
  fender: 'fiend - fender fendido fendiendo fiendo',
  tender: 'tiend - tender tendido tendiendo tiendo',
  cender: 'ciend - cender cendido cendiendo ciendo',
  perder: 'pierd - perder perdido perdiendo pierdo',
  contar: 'cuent - contar contado contando cuento',
  contrar: 'cuentr - contrar contrado contrando cuentro',
  probar: 'prueb - probar probado probando pruebo',
  costar: 'cuest - costar costado costando cuesto',
  gobernar: 'gobiern - gobernar gobernado gobernando gobierno',
  mendar: 'miend - mendar mendado mendando miendo',
  sentar: 'sient - sentar sentado sentando siento',
  cerrar: 'cierr - cerrar cerrado cerrando cierro',
  forzar: 'fuerz - forzar forzado forzando fuerzo',
  pertar: 'piert - pertar pertado pertando pierto',
  lentar: 'lient - lentar lentado lentando liento',
  hibir: 'híb hib hibir hibido hibiendo híbo',
};
/** `alentar` and `calentar` change their vowel, `amenazar` does not; these keep theirs in spite of their ending. */
const REGULAR = new Set('ofender pretender entender aconsejar presentar representar ralentizar'.split(' '));

/** Verbs in -iar and -uar whose present has its accent there: `confía`, `continúa`. */
const ACCENTED =
  /(?:conf|desaf|env|ampl|var|gu|cr|porf|esp|vac|ans|fotograf|desv|contrar|l|enfr|insin|contin|act|evalú?|eval|sit|accent|acent|insin|grad|perpet|efect|punt|concept|fluct|desvirt|aten|exten)(?:iar|uar)$/;

function irregular(lemma: string): string | undefined {
  const own = IRREGULAR[lemma];
  if (own !== undefined) return own;
  if (ACCENTED.test(lemma) && !/(?:gu|qu)ar$/.test(lemma)) {
    const strong = `${lemma.slice(0, -3)}${lemma.at(-3) === 'i' ? 'í' : 'ú'}`;
    return `${strong} - - - - ${strong}o`;
  }
  if (REGULAR.has(lemma)) return undefined;
  const ending = Object.keys(IRREGULAR_ENDINGS)
    .filter((known) => lemma.endsWith(known))
    .toSorted((a, b) => b.length - a.length)[0];
  if (ending === undefined) return undefined;
  const before = lemma.slice(0, -ending.length);
  return IRREGULAR_ENDINGS[ending]
    ?.split(' ')
    .map((form) => (form === '-' ? form : before + form))
    .join(' ');
}

/** Conjugates a Spanish verb: the third persons of all tenses, then what a speech verb needs besides. */
export function conjugate(lemma: string): Forms {
  const stem = lemma.slice(0, -2);
  const given = (irregular(lemma) ?? '').split(' ').map((form) => (form === '-' ? undefined : form || undefined));
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
  const present = /^(?:|pre|entre)ver$/.test(lemma) ? [strong, `${strong}n`] : [`${strong}e`, `${strong}en`];
  return [
    ...present,
    ...['ía', 'ían'].map((ending) => (/^(?:|pre|entre)ver$/.test(lemma) ? `${stem}e` : stem) + ending),
    ...simplePast(stem, past),
    ...subjunctive(strong, lemma),
  ];
}

/** A strong past (`dij-`) ends in -o -eron, one in -y or with a changed vowel in -ó -eron or -ió -ieron. */
function simplePast(stem: string, past: string | undefined): readonly string[] {
  if (past === undefined)
    return [stem === 'v' ? 'vio' : `${stem}ió`, `${stem}ieron`, `${stem}iera`, `${stem}ieran`, `${stem}iese`];
  if (/(?:dij|duj|traj)$/.test(past)) return [`${past}o`, `${past}eron`, `${past}era`, `${past}eran`, `${past}ese`];
  if (/(?:hic|us|uv|quis|vin)$/.test(past))
    return [`${past.replace(/hic$/, 'hiz')}o`, `${past}ieron`, `${past}iera`, `${past}ieran`, `${past}iese`];
  if (past.endsWith('y')) return [`${past}ó`, `${past}eron`, `${past}era`, `${past}eran`, `${past}ese`];
  return [`${past}ió`, `${past}ieron`, `${past}iera`, `${past}ieran`, `${past}iese`].map((form) =>
    form.replace('ii', 'i'),
  );
}

function subjunctive(strong: string, lemma: string): readonly string[] {
  const first = irregular(lemma)?.split(' ')[5];
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
    past && /(?:dij|duj|traj|hic|us|uv|quis|vin)$/.test(past)
      ? [`${past}e`, `${past}imos`]
      : [`${soften(stem)}${theme === 'a' ? 'é' : 'í'}`];
  return [first ?? `${strong}o`, `${stem}${theme}mos`, ...strongPast, `${future}é`, `${future}emos`];
}

function agree(participle: string): string {
  const base = participle.slice(0, -1);
  return ['o', 'a', 'os', 'as'].map((ending) => base + ending).join(' ');
}
