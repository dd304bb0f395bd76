import type { SpeechVerb } from '@/lib/core/quotation/lexicon';

type Forms = Pick<SpeechVerb, 'finite' | 'firstPerson' | 'participle' | 'gerund' | 'infinitive'>;

/** What no rule yields: present he, present they, simple past he, participle, long stem, stem of the future; `-` where the rule holds. */
const IRREGULAR: Readonly<Record<string, string>> = {
  dire: 'dice dicono disse detto dic dir',
  ridire: 'ridice ridicono ridisse ridetto ridic ridir',
  smentire: 'smentisce smentiscono - - - -',
  predire: 'predice predicono predisse predetto predic predir',
  contraddire: 'contraddice contraddicono contraddisse contraddetto contraddic contraddir',
  maledire: 'maledice maledicono maledisse maledetto maledic maledir',
  fare: 'fa fanno fece fatto fac far',
  proporre: 'propone propongono propose proposto propon proporr',
  esporre: 'espone espongono espose esposto espon esporr',
  opporre: 'oppone oppongono oppose opposto oppon opporr',
  supporre: 'suppone suppongono suppose supposto suppon supporr',
  sostenere: 'sostiene sostengono sostenne sostenuto sosten sosterr',
  ritenere: 'ritiene ritengono ritenne ritenuto riten riterr',
  mantenere: 'mantiene mantengono mantenne mantenuto manten manterr',
  scrivere: '- - scrisse scritto - -',
  descrivere: '- - descrisse descritto - -',
  sottoscrivere: '- - sottoscrisse sottoscritto - -',
  chiedere: '- - chiese chiesto - -',
  richiedere: '- - richiese richiesto - -',
  rispondere: '- - rispose risposto - -',
  aggiungere: '- - aggiunse aggiunto - -',
  ammettere: '- - ammise ammesso - -',
  promettere: '- - promise promesso - -',
  permettere: '- - permise permesso - -',
  scommettere: '- - scommise scommesso - -',
  mettere: '- - mise messo - -',
  concludere: '- - concluse concluso - -',
  difendere: '- - difese difeso - -',
  riprendere: '- - riprese ripreso - -',
  riconoscere: '- - riconobbe riconosciuto - -',
  discutere: '- - discusse discusso - -',
  correggere: '- - corresse corretto - -',
  leggere: '- - lesse letto - -',
  vedere: '- - vide visto - vedr',
  prevedere: '- - previde previsto - prevedr',
  rivolgere: '- - rivolse rivolto - -',
  ridere: '- - rise riso - -',
  sorridere: '- - sorrise sorriso - -',
  insistere: '- - insistette insistito - -',
  ribattere: '- - - ribattuto - -',
  aprire: 'apre aprono - aperto - -',
  avvertire: 'avverte avvertono - - - -',
  sentire: 'sente sentono - - - -',
  dissentire: 'dissente dissentono - - - -',
  acconsentire: 'acconsente acconsentono - - - -',
  convenire: 'conviene convengono convenne convenuto - converr',
  applaudire: 'applaude applaudono - - - -',
  mentire: 'mente mentono - - - -',
  seguire: 'segue seguono - - - -',
  proseguire: 'prosegue proseguono - - - -',
  esordire: 'esordisce esordiscono - - - -',
  ripetere: '- - ripeté ripetuto - -',
  credere: '- - credette creduto - -',
  temere: '- - temette temuto - -',
  esprimere: '- - espresse espresso - -',
  alludere: '- - alluse alluso - -',
  dedurre: 'deduce deducono dedusse dedotto deduc dedurr',
  volere: 'vuole vogliono volle voluto - vorr',
  intendere: '- - intese inteso - -',
  dichiarare: '- - - - - -',
  togliere: 'toglie tolgono tolse tolto - -',
  venire: 'viene vengono venne venuto - verr',
  dare: 'dà danno diede dato - dar',
  stare: 'sta stanno stette stato - star',
  morire: 'muore muoiono - morto - -',
  nascere: '- - nacque nato - -',
  vivere: '- - visse vissuto - vivr',
  muovere: '- - mosse mosso - -',
  concedere: '- - concesse concesso - -',
  crescere: '- - crebbe cresciuto - -',
  conoscere: '- - conobbe conosciuto - -',
  offrire: 'offre offrono - offerto - -',
  soffrire: 'soffre soffrono - sofferto - -',
  coprire: 'copre coprono - coperto - -',
  scoprire: 'scopre scoprono - scoperto - -',
  perdere: '- - perse perso - -',
  cogliere: 'coglie colgono colse colto - -',
  salire: 'sale salgono - salito - -',
  uscire: 'esce escono - uscito - -',
  riuscire: 'riesce riescono - riuscito - -',
  sapere: 'sa sanno seppe saputo - sapr',
  tenere: 'tiene tengono tenne tenuto - terr',
  rompere: '- - ruppe rotto - -',
  piacere: 'piace piacciono piacque piaciuto - -',
  dovere: 'deve devono - dovuto - dovr',
  potere: 'può possono - potuto - potr',
  persuadere: '- - persuase persuaso - -',
  esigere: '- - - - - -',
  assistere: '- - - assistito - -',
  esistere: '- - - esistito - -',
  eccepire: 'eccepisce eccepiscono - - - -',
};

/** The same for all verbs that end so and are not listed: what stands before the ending stands before each form. */
const IRREGULAR_ENDINGS: Readonly<Record<string, string>> = {
  mettere: '- - mise messo - -',
  prendere: '- - prese preso - -',
  tendere: '- - tese teso - -',
  fendere: '- - fese feso - -',
  spendere: '- - spese speso - -',
  scendere: '- - scese sceso - -',
  rendere: '- - rese reso - -',
  cendere: '- - cese ceso - -',
  ridere: '- - rise riso - -',
  cidere: '- - cise ciso - -',
  videre: '- - vise viso - -',
  cludere: '- - cluse cluso - -',
  ludere: '- - luse luso - -',
  chiudere: '- - chiuse chiuso - -',
  chiedere: '- - chiese chiesto - -',
  spondere: '- - spose sposto - -',
  scondere: '- - scose scosto - -',
  porre: 'pone pongono pose posto pon porr',
  durre: 'duce ducono dusse dotto duc durr',
  trarre: 'trae traggono trasse tratto tra trarr',
  dire: 'dice dicono disse detto dic dir',
  scrivere: '- - scrisse scritto - -',
  leggere: '- - lesse letto - -',
  reggere: '- - resse retto - -',
  volgere: '- - volse volto - -',
  cogliere: 'coglie colgono colse colto - -',
  scegliere: 'sceglie scelgono scelse scelto - -',
  sciogliere: 'scioglie sciolgono sciolse sciolto - -',
  giungere: '- - giunse giunto - -',
  pingere: '- - pinse pinto - -',
  spingere: '- - spinse spinto - -',
  fingere: '- - finse finto - -',
  stringere: '- - strinse stretto - -',
  piangere: '- - pianse pianto - -',
  vincere: '- - vinse vinto - -',
  correre: '- - corse corso - -',
  mordere: '- - morse morso - -',
  muovere: '- - mosse mosso - -',
  primere: '- - presse presso - -',
  venire: 'viene vengono venne venuto - verr',
  tenere: 'tiene tengono tenne tenuto ten terr',
  manere: 'mane mangono mase masto man marr',
  parire: 'pare paiono parve parso - -',
  fare: 'fa fanno fece fatto fac far',
  vertire: 'verte vertono - - - -',
  sumere: '- - sunse sunto - -',
  ergere: '- - erse erso - -',
  figgere: '- - fisse fitto - -',
  struggere: '- - strusse strutto - -',
  teggere: '- - tesse tetto - -',
  cedere: '- - cedette ceduto - -',
  sistere: '- - sistette sistito - -',
  vivere: '- - visse vissuto - vivr',
  rompere: '- - ruppe rotto - -',
  fondere: '- - fuse fuso - -',
  vadere: '- - vase vaso - -',
  pellere: '- - pulse pulso - -',
  dirigere: '- - diresse diretto - -',
  redigere: '- - redasse redatto - -',
  erigere: '- - eresse eretto - -',
  plodere: '- - plose ploso - -',
  tacere: 'tace tacciono tacque taciuto - -',
  stinguere: '- - stinse stinto - -',
  cuotere: '- - cosse cosso - -',
  fliggere: '- - flisse flitto - -',
  spandere: '- - spanse spanso - -',
  valere: 'vale valgono valse valso - varr',
  argere: '- - arse arso - -',
  orgere: '- - orse orto - -',
  cutere: '- - cusse cusso - -',
  cuocere: '- cuociono cosse cotto - -',
  bere: 'beve bevono bevve bevuto bev berr',
};

function irregular(lemma: string): string | undefined {
  const own = IRREGULAR[lemma];
  if (own !== undefined) return own;
  const ending = Object.keys(IRREGULAR_ENDINGS)
    .filter((known) => lemma.endsWith(known))
    .toSorted((a, b) => b.length - a.length)[0];
  if (ending === undefined || (ending === 'dire' && !/(?:bene|male|contrad|pre|ri|inter)dire$/.test(lemma)))
    return undefined;
  if (ending === 'fare' && !/(?:^|ri|dis|soddis|sopraf|stupe|contraf|assue)fare$/.test(lemma)) return undefined;
  const before = lemma.slice(0, -ending.length);
  return IRREGULAR_ENDINGS[ending]
    ?.split(' ')
    .map((form) => (form === '-' ? form : before + form))
    .join(' ');
}

/** Verbs in -ire that take -isc-. */
const INCHOATIVE =
  /(?:isc|bad|fer|sugger|ribad|defin|smen|esord|chiar|garant|ammon|interven|un|sped|tradis|percep|cap|ub|reag|fin|asser|obb|arrogu|argu|redargu|chiar|gioi|sconfess|proib|sub|abol|grad|inser|prefer|trasfer|confer|rifer|sugger|digeri|agevol|applaud|plaud|esaur|esib|inib|colp|stup|guar|bland|ferm|proib|presag|scolp|prefer|ammon|costru|attribu|contribu|fall|imped|restitu|stab|zitt|pul|agg|arricch|ag|gio|inve|scherm|schern|sanc|stabil|minu|tid|mid|ammutol|bed|farc|perit|zitt|favor|istru|illangu|impaur|ammorb|insign|arross|impallid|sbianch|ingelos|intener|ingrand|scand|loqu|fond|confer|smarr|avvil)ire$/;

/** Conjugates an Italian verb: the third persons of all tenses, then what a speech verb needs besides. */
export function conjugate(lemma: string): Forms {
  const theme = lemma.at(-3) === 'r' ? 'e' : (lemma.at(-3) ?? 'a');
  const plainStem = lemma.slice(0, -3);
  const given = (irregular(lemma) ?? '').split(' ').map((form) => (form === '-' ? undefined : form || undefined));
  const [he, they, past, participle, long, future] = given;
  const stem = long ?? plainStem;
  const present = presentOf(theme, stem, INCHOATIVE.test(lemma));
  const futureStem = future ?? `${theme === 'a' ? hardened(stem) : stem}${theme === 'a' ? 'e' : theme}r`;
  const thematic = long === undefined ? theme : 'e';
  const finite = [
    he ?? present[0],
    they ?? present[1],
    ...pastOf(theme, plainStem, past),
    `${stem}${thematic}va`,
    `${stem}${thematic}vano`,
    ...['à', 'anno', 'ebbe', 'ebbero'].map((ending) => futureStem + ending),
    ...subjunctive(theme, they ?? present[1] ?? '', stem),
    `${stem}${thematic}sse`,
    `${stem}${thematic}ssero`,
  ];
  return {
    finite: [...new Set(finite.filter((form) => form !== undefined))].join(' '),
    firstPerson: [
      they === 'fanno' ? 'faccio' : (they ?? present[1] ?? '').replace(/(?:ono|ano)$/, 'o'),
      they === 'fanno' ? 'facciamo' : `${theme === 'a' ? hardened(stem) : stem}iamo`,
      `${stem}${thematic}vo`,
    ]
      .map((form) => form.replace('ii', 'i'))
      .join(' '),
    participle: agree(participle ?? `${plainStem}${theme === 'a' ? 'ato' : theme === 'e' ? 'uto' : 'ito'}`),
    gerund: `${stem}${theme === 'a' && long === undefined ? 'ando' : 'endo'}`,
    infinitive: `${lemma} ${lemma.replace(/re$/, 'r').replace(/rr$/, 'r')}`,
  };
}

/** The stem as it is spelt before e and i: `negh-`, `spieg-` becomes `spiegh-`, `annunci-` `annunc-`. */
function hardened(stem: string): string {
  return stem.replace(/([cg])$/, '$1h').replace(/([cg])i$/, '$1');
}

function presentOf(theme: string, stem: string, isInchoative: boolean): readonly string[] {
  if (theme === 'a') return [`${stem}a`, `${stem}ano`];
  if (isInchoative) return [`${stem}isce`, `${stem}iscono`];
  return [`${stem}e`, `${stem}ono`];
}

function pastOf(theme: string, stem: string, strong: string | undefined): readonly string[] {
  if (strong !== undefined) return [strong, strong.endsWith('é') ? `${stem}erono` : `${strong}ro`];
  if (theme === 'a') return [`${stem}ò`, `${stem}arono`];
  return theme === 'i' ? [`${stem}ì`, `${stem}irono`] : [`${stem}é`, `${stem}ette`, `${stem}erono`];
}

/** Without the singular of the first conjugation, which is many a noun: `annunci`. */
function subjunctive(theme: string, they: string, stem: string): readonly string[] {
  if (they === 'fanno') return ['faccia', 'facciano'];
  if (theme === 'a') return [`${hardened(stem)}ino`.replace('ii', 'i')];
  const base = they.replace(/ono$/, '');
  return [`${base}a`, `${base}ano`];
}

function agree(participle: string): string {
  const base = participle.slice(0, -1);
  return ['o', 'a', 'i', 'e'].map((ending) => base + ending).join(' ');
}
