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
  rir: 'ri riem - - - - rio',
  sorrir: 'sorri sorriem - - - - sorrio',
  discutir: '- - - - - - -',
  ouvir: '- - - - - - ouço',
  denunciar: '- - - - - - -',
  vir: 'vem vêm vie veio vir vindo venho',
  dar: '- - - - - - dou',
  saber: 'sabe sabem soube soube - - sei',
  trazer: 'traz trazem trouxe trouxe trar trazido trago',
  poder: 'pode podem pude pôde - - posso',
  caber: 'cabe cabem coube coube - - caibo',
  fugir: 'foge fogem - - - - fujo',
  subir: 'sobe sobem - - - - subo',
  sumir: 'some somem - - - - sumo',
  cobrir: '- - - - - coberto cubro',
  descobrir: '- - - - - descoberto descubro',
  construir: 'constrói constroem construí construiu - construído construo',
  destruir: 'destrói destroem destruí destruiu - destruído destruo',
  odiar: 'odeia odeiam - - - - odeio',
  mediar: 'medeia medeiam - - - - medeio',
  incendiar: 'incendeia incendeiam - - - - incendeio',
  requerer: 'requer requerem - - - - requeiro',
  perder: '- - - - - - perco',
  medir: '- - - - - - meço',
};

/** The same for all verbs that end so and are not listed: what stands before the ending stands before each form. */
const IRREGULAR_ENDINGS: Readonly<Record<string, string>> = {
  por: 'põe põem puse pôs por posto ponho',
  ter: 'tém têm tive teve ter tido tenho',
  vir: 'vém vêm vie veio vir vindo venho',
  uzir: 'uz uzem uzi uziu uzir uzido uzo',
  ear: 'eia eiam ea eou ear eado eio',
  air: 'ai aem aí aiu air aído aio',
  uir: 'ui uem uí uiu uir uído uo',
  seguir: 'segue seguem segui seguiu seguir seguido sigo',
  ferir: 'fere ferem feri feriu ferir ferido firo',
  gerir: 'gere gerem geri geriu gerir gerido giro',
  vertir: 'verte vertem verti vertiu vertir vertido virto',
  pedir: 'pede pedem pedi pediu pedir pedido peço',
  screver: 'screve screvem screve screveu screver scrito screvo',
};
/** Of those that end in -ter, the ones that are no compounds of `ter`. */
const REGULAR = /(?:bater|meter|verter|ometer|omitir|guir|quir)$/;

function irregular(lemma: string): string | undefined {
  const own = IRREGULAR[lemma];
  if (own !== undefined) return own;
  const ending = Object.keys(IRREGULAR_ENDINGS)
    .filter((known) => lemma.endsWith(known))
    .toSorted((a, b) => b.length - a.length)[0];
  if (ending === undefined || (REGULAR.test(lemma) && ending !== 'seguir')) return undefined;
  const before = lemma.slice(0, -ending.length);
  return IRREGULAR_ENDINGS[ending]
    ?.split(' ')
    .map((form) => before + form)
    .join(' ');
}

/** Conjugates a Portuguese verb: the third persons of all tenses, then what a speech verb needs besides. */
export function conjugate(lemma: string): Forms {
  const theme = lemma.endsWith('or') || lemma.endsWith('ôr') ? 'o' : (lemma.at(-2) ?? 'a');
  const stem = lemma.slice(0, -2);
  const given = (irregular(lemma) ?? '').split(' ').map((form) => (form === '-' ? undefined : form || undefined));
  const [he, they, pastStem = stem + theme, pastHe, future = lemma.replace('ô', 'o'), participle, i] = given;
  const finite = [
    ...(lemma === 'dar'
      ? ['dá', 'dão', 'deu', 'deram', 'desse', 'der']
      : theme === 'a'
        ? [he ?? `${stem}a`, they ?? `${stem}am`]
        : [he ?? `${stem}e`, they ?? `${stem}em`]),
    ...imperfect(theme, stem, lemma),
    pastHe ?? `${stem}${theme === 'a' ? 'ou' : `${theme}u`}`,
    ...['ram', 'sse', 'ssem', 'ra', 'r', 'rem'].map((ending) => pastStem + ending),
    ...['á', 'ão', 'ia', 'iam'].map((ending) => future + ending),
    ...subjunctive(theme, stem, i),
  ]
    .filter((form) => form !== lemma)
    .map((form) => (/[aou]ir$/.test(lemma) && !/[gq]uir$/.test(lemma) ? accented(form) : form));
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
  return form.replace(/([aou])i(ram|ra|rem|sse|ssem|a|am)$/, '$1í$2');
}

function imperfect(theme: string, stem: string, lemma: string): readonly string[] {
  if (theme === 'a') return [`${stem}ava`, `${stem}avam`];
  if (theme === 'o') return [`${stem}unha`, `${stem}unham`];
  if (/[tv](?:er|ir)$/.test(lemma) && /[tv]êm/.test(irregular(lemma) ?? '')) return [`${stem}inha`, `${stem}inham`];
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
