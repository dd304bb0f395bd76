import type { SpeechVerb } from '@/lib/core/quotation/lexicon';

type Forms = Pick<SpeechVerb, 'finite' | 'firstPerson' | 'participle' | 'gerund' | 'infinitive'>;

/** What no rule yields: present he, present they, stem of the simple past, simple past he, stem of the future, participle, present I; `-` where the rule holds. */
const IRREGULAR: Readonly<Record<string, string>> = {
  dizer: 'diz dizem disse disse dir dito digo',
  predizer: 'prediz predizem predisse predisse predir predito predigo',
  contradizer: 'contradiz contradizem contradisse contradisse contradir contradito contradigo',
  fazer: 'faz fazem fize fez far feito faço',
  satisfazer: 'satisfaz satisfazem satisfize satisfez satisfar satisfeito satisfaço',
  manter: 'mantém mantêm mantive manteve - - mantenho',
  ter: 'tem têm tive teve - - tenho',
  sustentar: '- - - - - - -',
  propor: 'propõe propõem propuse propôs propor proposto proponho',
  expor: 'expõe expõem expuse expôs expor exposto exponho',
  supor: 'supõe supõem supuse supôs supor suposto suponho',
  contrapor: 'contrapõe contrapõem contrapuse contrapôs contrapor contraposto contraponho',
  pôr: 'põe põem puse pôs por posto ponho',
  ver: 'vê veem vi viu ver visto vejo',
  prever: 'prevê preveem previ previu - previsto prevejo',
  ler: 'lê leem le leu - - leio',
  crer: 'crê creem cre creu - - creio',
  pedir: '- - - - - - peço',
  despedir: '- - - - - - despeço',
  escrever: '- - - - - escrito -',
  descrever: '- - - - - descrito -',
  abrir: '- - - - - aberto -',
  sugerir: '- - - - - - sugiro',
  referir: '- - - - - - refiro',
  repetir: '- - - - - - repito',
  advertir: '- - - - - - advirto',
  desmentir: '- - - - - - desminto',
  mentir: '- - - - - - minto',
  sentir: '- - - - - - sinto',
  admitir: '- - - - - - -',
  garantir: '- - - - - - -',
  reconhecer: '- - - - - - reconheço',
  esclarecer: '- - - - - - esclareço',
  agradecer: '- - - - - - agradeço',
  querer: 'quer querem quise quis - - quero',
  concluir: 'conclui concluem - - - - -',
  atribuir: 'atribui atribuem - - - - -',
  intuir: 'intui intuem - - - - -',
  rir: 'ri riem - - - - rio',
  sorrir: 'sorri sorriem - - - - sorrio',
  discutir: '- - - - - - -',
  ouvir: '- - - - - - ouço',
  denunciar: '- - - - - - -',
};

/** Conjugates a Portuguese verb: the third persons of all tenses, then what a speech verb needs besides. */
export function conjugate(lemma: string): Forms {
  const theme = lemma.endsWith('or') || lemma.endsWith('ôr') ? 'o' : (lemma.at(-2) ?? 'a');
  const stem = lemma.slice(0, -2);
  const given = (IRREGULAR[lemma] ?? '').split(' ').map((form) => (form === '-' ? undefined : form || undefined));
  const [he, they, pastStem = stem + theme, pastHe, future = lemma.replace('ô', 'o'), participle, i] = given;
  const finite = [
    ...(lemma === 'dar'
      ? ['dá', 'dão', 'deu', 'deram', 'desse', 'der']
      : theme === 'a'
        ? [`${stem}a`, `${stem}am`]
        : [he ?? `${stem}e`, they ?? `${stem}em`]),
    ...imperfect(theme, stem, lemma),
    pastHe ?? `${stem}${theme === 'a' ? 'ou' : `${theme}u`}`,
    ...['ram', 'sse', 'ssem', 'ra', 'r', 'rem'].map((ending) => pastStem + ending),
    ...['á', 'ão', 'ia', 'iam'].map((ending) => future + ending),
    ...subjunctive(theme, stem, i),
  ]
    .filter((form) => form !== lemma)
    .map((form) => (/[ou]ir$/.test(lemma) ? accented(form) : form));
  return {
    finite: [...new Set(finite)].join(' '),
    firstPerson: firstPersons(theme, stem, i, pastStem).join(' '),
    participle: agree(participle ?? `${stem}${theme === 'a' ? 'ado' : 'ido'}`),
    gerund: `${stem}${theme}ndo`,
    infinitive: `${lemma} ${pastStem.endsWith('sse') || pastStem.endsWith('se') ? `${lemma}em` : ''}`.trim(),
  };
}

/** `concluia` is spelt `concluía`. */
function accented(form: string): string {
  return form.replace(/([aou])i(ram|ra|sse|ssem|a|am)$/, '$1í$2');
}

function imperfect(theme: string, stem: string, lemma: string): readonly string[] {
  if (theme === 'a') return [`${stem}ava`, `${stem}avam`];
  if (theme === 'o') return [`${stem}unha`, `${stem}unham`];
  if (/ter$/.test(lemma) && lemma !== 'meter') return [`${stem}inha`, `${stem}inham`];
  return [`${stem}ia`, `${stem}iam`];
}

/** The stem as it is spelt before e: `explic-` becomes `expliqu-`, `neg-` `negu-`. */
function soften(stem: string): string {
  return stem.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/ç$/, 'c');
}

/** Without the singular of the first conjugation, which is many a noun: `informe`. */
function subjunctive(theme: string, stem: string, i: string | undefined): readonly string[] {
  if (theme === 'a') return [`${soften(stem)}em`];
  const base = i?.slice(0, -1) ?? stem;
  return [`${base}a`, `${base}am`];
}

function firstPersons(theme: string, stem: string, i: string | undefined, pastStem: string): readonly string[] {
  const past =
    theme === 'a'
      ? `${soften(stem)}ei`
      : /(?:sse|ze|se|ve)$/.test(pastStem)
        ? pastStem.replace(/ze$/, 'z')
        : `${stem}i`;
  return [i ?? `${stem}o`, `${stem}${theme}mos`, past, `${pastStem}mos`];
}

function agree(participle: string): string {
  const base = participle.slice(0, -1);
  return ['o', 'a', 'os', 'as'].map((ending) => base + ending).join(' ');
}
