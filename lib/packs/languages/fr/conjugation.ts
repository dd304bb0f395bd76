import type { SpeechVerb } from '@/lib/core/quotation/lexicon';

type Forms = Pick<SpeechVerb, 'finite' | 'firstPerson' | 'participle' | 'gerund' | 'infinitive'>;

/**
 * Principal parts of verbs that no rule yields: present il, present ils, stem of nous, past il, past ils, stem of the future, participle, stem of the subjunctive.
 * The prefix of a compound (`re-dire`) is put before each.
 */
const IRREGULAR: Readonly<Record<string, string>> = {
  dire: 'dit disent dis dit dirent dir dit dis',
  redire: 'redit redisent redis redit redirent redir redit redis',
  faire: 'fait font fais fit firent fer fait fass',
  mettre: 'met mettent mett mit mirent mettr mis mett',
  voir: 'voit voient voy vit virent verr vu voi',
  savoir: 'sait savent sav sut surent saur su sach',
  vouloir: 'veut veulent voul voulut voulurent voudr voulu veuill',
  valoir: 'vaut valent val valut valurent vaudr valu vaill',
  croire: 'croit croient croy crut crurent croir cru croi',
  lire: 'lit lisent lis lut lurent lir lu lis',
  tenir: 'tient tiennent ten tint tinrent tiendr tenu tienn',
  venir: 'vient viennent ven vint vinrent viendr venu vienn',
  prendre: 'prend prennent pren prit prirent prendr pris prenn',
  craindre: 'craint craignent craign craignit craignirent craindr craint craign',
  plaindre: 'plaint plaignent plaign plaignit plaignirent plaindr plaint plaign',
  écrire: 'écrit écrivent écriv écrivit écrivirent écrir écrit écriv',
  décrire: 'décrit décrivent décriv décrivit décrivirent décrir décrit décriv',
  souscrire: 'souscrit souscrivent souscriv souscrivit souscrivirent souscrir souscrit souscriv',
  poursuivre: 'poursuit poursuivent poursuiv poursuivit poursuivirent poursuivr poursuivi poursuiv',
  conclure: 'conclut concluent conclu conclut conclurent conclur conclu conclu',
  exclure: 'exclut excluent exclu exclut exclurent exclur exclu exclu',
  reconnaître: 'reconnaît reconnaissent reconnaiss reconnut reconnurent reconnaîtr reconnu reconnaiss',
  ouvrir: 'ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert ouvr',
  rire: 'rit rient ri rit rirent rir ri ri',
  concevoir: 'conçoit conçoivent concev conçut conçurent concevr conçu conçoiv',
  percevoir: 'perçoit perçoivent percev perçut perçurent percevr perçu perçoiv',
  prévoir: 'prévoit prévoient prévoy prévit prévirent prévoir prévu prévoi',
  couvrir: 'couvre couvrent couvr couvrit couvrirent couvrir couvert couvr',
  souffrir: 'souffre souffrent souffr souffrit souffrirent souffrir souffert souffr',
  cueillir: 'cueille cueillent cueill cueillit cueillirent cueiller cueilli cueill',
  mentir: 'ment mentent ment mentit mentirent mentir menti ment',
  sentir: 'sent sentent sent sentit sentirent sentir senti sent',
  partir: 'part partent part partit partirent partir parti part',
  sortir: 'sort sortent sort sortit sortirent sortir sorti sort',
  servir: 'sert servent serv servit servirent servir servi serv',
  suivre: 'suit suivent suiv suivit suivirent suivr suivi suiv',
  vivre: 'vit vivent viv vécut vécurent vivr vécu viv',
  peindre: 'peint peignent peign peignit peignirent peindr peint peign',
  geindre: 'geint geignent geign geignit geignirent geindr geint geign',
  joindre: 'joint joignent joign joignit joignirent joindr joint joign',
  connaître: 'connaît connaissent connaiss connut connurent connaîtr connu connaiss',
  paraître: 'paraît paraissent paraiss parut parurent paraîtr paru paraiss',
  recevoir: 'reçoit reçoivent recev reçut reçurent recevr reçu reçoiv',
  battre: 'bat battent batt battit battirent battr battu batt',
  duire: 'duit duisent duis duisit duisirent duir duit duis',
  truire: 'truit truisent truis truisit truisirent truir truit truis',
  scrire: 'scrit scrivent scriv scrivit scrivirent scrir scrit scriv',
  taire: 'tait taisent tais tut turent tair tu tais',
  vaincre: 'vainc vainquent vainqu vainquit vainquirent vaincr vaincu vainqu',
  quérir: 'quiert quièrent quér quit quirent querr quis quièr',
  acquérir: 'acquiert acquièrent acquér acquit acquirent acquerr acquis acquièr',
  fuir: 'fuit fuient fuy fuit fuirent fuir fui fui',
  courir: 'court courent cour courut coururent courr couru cour',
  soudre: 'sout solvent solv solut solurent soudr sous solv',
  plaire: 'plaît plaisent plais plut plurent plair plu plais',
  clure: 'clut cluent clu clut clurent clur clu clu',
  mouvoir: 'meut meuvent mouv mut murent mouvr mu meuv',
  traindre: 'traint traignent traign traignit traignirent traindr traint traign',
  teindre: 'teint teignent teign teignit teignirent teindr teint teign',
  mourir: 'meurt meurent mour mourut moururent mourr mort meur',
  clore: 'clôt closent clos clos clos clor clos clos',
  rompre: 'rompt rompent romp rompit rompirent rompr rompu romp',
  offrir: 'offre offrent offr offrit offrirent offrir offert offr',
};
const PREFIXED =
  `re par sou main con pré inter ad pro com per trans contre mé ap ré a é dé dis res ac dé ins in pres tran tra sé cons dét intro
  appar at des de pour pre sub ob compro en sur sous retrans sous- entre en retrans circon pré`.split(/\s+/);

/** Conjugates a French verb as far as reporting needs: third persons, participles, infinitive. */
export function conjugate(lemma: string): Forms {
  const parts = principalParts(lemma);
  if (!parts) throw new Error(`No rule conjugates « ${lemma} ».`);
  const [
    present = '',
    presents = '',
    nous = '',
    past = '',
    pasts = '',
    future = '',
    participle = '',
    subjunctive = '',
  ] = parts;
  return {
    finite: withReform([
      present,
      presents,
      `${nous}ait`,
      `${nous}aient`,
      past,
      pasts,
      `${future}a`,
      `${future}ont`,
      `${future}ait`,
      `${future}aient`,
      `${subjunctive}e`,
      `${subjunctive}ent`,
    ]),
    firstPerson: unique([
      `${nous.endsWith('ge') || nous.endsWith('ç') ? nous : nous}ons`,
      `${nous}ais`,
      `${future}ai`,
      `${future}ons`,
    ]),
    participle: unique([
      participle,
      `${participle}e`,
      ...(participle.endsWith('s') ? [] : [`${participle}s`]),
      `${participle}es`,
    ]),
    gerund: `${nous}ant`,
    infinitive: lemma,
  };
}

function principalParts(lemma: string): readonly string[] | null {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular.split(' ');
  for (const prefix of PREFIXED) {
    const base = lemma.startsWith(prefix) ? IRREGULAR[lemma.slice(prefix.length)] : undefined;
    if (base) return base.split(' ').map((part) => prefix + part);
  }
  if (lemma.endsWith('er')) return firstGroup(lemma.slice(0, -2));
  if (lemma.endsWith('ir')) return secondGroup(lemma.slice(0, -2));
  if (lemma.endsWith('dre') || lemma.endsWith('pre')) return thirdGroup(lemma.slice(0, -2));
  return null;
}

function firstGroup(stem: string): readonly string[] {
  const strong = strengthen(stem);
  const soft = soften(stem);
  const future =
    /[eé][^aeiouyé]+$/.test(stem) && strong !== stem && !/é[^aeiouy]+$/.test(stem) ? `${strong}er` : `${stem}er`;
  return [`${strong}e`, `${strong}ent`, soft, `${soft}a`, `${stem}èrent`, future, `${stem}é`, strong];
}

/** The stem before a silent ending: `appell-`, `répèt-`, `essai-`. */
function strengthen(stem: string): string {
  if (/(app|rapp|interp|gromm)el$/.test(stem) || /(proj|rej|j)et$/.test(stem)) return stem + stem.slice(-1);
  if (stem.endsWith('uy') || stem.endsWith('oy')) return `${stem.slice(0, -1)}i`;
  const vowel = /[eé](?=([^aeiouyéè]|[gq]u|[cgt][rlh]|gn)$)/.exec(stem);
  return vowel ? `${stem.slice(0, vowel.index)}è${stem.slice(vowel.index + 1)}` : stem;
}

/** The stem before an `a` or `o`: `annonç-`, `juge-`. */
function soften(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith('g') ? `${stem}e` : stem;
}

function secondGroup(stem: string): readonly string[] {
  return [
    `${stem}it`,
    `${stem}issent`,
    `${stem}iss`,
    `${stem}it`,
    `${stem}irent`,
    `${stem}ir`,
    `${stem}i`,
    `${stem}iss`,
  ];
}

function thirdGroup(stem: string): readonly string[] {
  return [stem, `${stem}ent`, stem, `${stem}it`, `${stem}irent`, `${stem}r`, `${stem}u`, stem];
}

/** The spelling of 1990 beside the older one: `reconnait`, `reconnaîtra`. */
function withReform(forms: readonly string[]): string {
  return unique(forms.flatMap((form) => (/aî(?=t)/.test(form) ? [form, form.replace('aî', 'ai')] : [form])));
}

function unique(forms: readonly string[]): string {
  return [...new Set(forms)].join(' ');
}
