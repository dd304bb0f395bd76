import type { Cues, Grammar, MarkPair, TokenRules } from '@/lib/core/quotation/lexicon';
import { commonInfinitives, commonVerbs } from './common-verbs';

export const marks: readonly MarkPair[] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['„', '”'],
];

export const tokens: TokenRules = {
  elided:
    "l' un' dell' all' dall' nell' sull' coll' quest' quell' d' c' s' m' t' v' com' dov' cos' tutt' anch' quand' nessun' bell' sant' c'",
  enclitic: '',
  abbreviations:
    'Sig. Sig.ra Dott. Dott.ssa Dr. Prof. Prof.ssa Avv. Ing. Arch. On. Sen. Gen. Col. Cap. Mons. S. Ss. art. artt. n. nr. pag. pagg. p. pp. ecc. es. ca. cfr. vol. cap. ed. S.p.A. S.r.l. Inc. Ltd. a.C. d.C. tel. min. max. D.L. d.l.',
};

export const grammar: Grammar = {
  determiners: [
    {
      words: 'il lo questo quel quello',
      gender: 'm',
      number: 's',
      sort: 'definite',
    },
    { words: 'la questa quella', gender: 'f', number: 's', sort: 'definite' },
    { words: "l' quest' quell'", gender: 'b', number: 's', sort: 'definite' },
    {
      words: 'i gli questi quei quegli',
      gender: 'm',
      number: 'p',
      sort: 'definite',
    },
    { words: 'le queste quelle', gender: 'f', number: 'p', sort: 'definite' },
    { words: 'un uno altro', gender: 'm', number: 's', sort: 'indefinite' },
    { words: "una un' altra", gender: 'f', number: 's', sort: 'indefinite' },
    {
      words:
        'alcuni alcune molti molte diversi diverse vari varie altri altre certi certe numerosi numerose due tre quattro cinque sei sette otto nove dieci pochi poche parecchi tanti',
      gender: 'b',
      number: 'p',
      sort: 'indefinite',
    },
    { words: 'nessun nessuno nessuna ogni qualche ciascun', gender: 'b', number: 's', sort: 'indefinite' },
    { words: 'suo sua mio mia nostro nostra loro', gender: 'b', number: 's', sort: 'possessive' },
    { words: 'suoi sue miei mie nostri nostre', gender: 'b', number: 'p', sort: 'possessive' },
  ],
  pronouns: [
    { words: 'lui egli', gender: 'm', number: 's', sort: 'third' },
    { words: 'lei ella', gender: 'f', number: 's', sort: 'third' },
    { words: 'loro essi', gender: 'b', number: 'p', sort: 'third' },
    { words: 'esse', gender: 'f', number: 'p', sort: 'third' },
    { words: 'io noi tu voi me', gender: 'b', number: 'b', sort: 'first' },
    { words: "questi costui quest_ultimo quest'_ultimo il_primo", gender: 'm', number: 's', sort: 'latter' },
    { words: "costei quest'_ultima la_stessa", gender: 'f', number: 's', sort: 'latter' },
    { words: 'questi_ultimi queste_ultime', gender: 'b', number: 'p', sort: 'latter' },
  ],
  clitics: "mi ti si ci vi lo la li le gli ne l' m' t' s' c' v' me te se ce ve glielo",
  relatives: 'che',
  complementisers: 'che',
  interrogatives: 'se come perché quando dove quanto quanta quanti quale quali cosa chi',
  infinitiveMarkers: 'di a da',
  auxiliaries:
    'ha hanno aveva avevano ebbe ebbero avrebbe avrebbero avrà avranno abbia abbiano ho abbiamo avendo aver avere',
  copulas:
    'è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano stato stata stati state viene vengono veniva venne essere',
  modals:
    'deve devono doveva può possono poteva vuole vogliono voleva va vanno torna tornano tornò tiene tengono ama potrebbe potrebbero dovrebbe dovrebbero vorrebbe ha_voluto ha_tenuto_a ci_tiene_a tiene_a ha_potuto',
  unreal: 'potrebbe potrebbero dovrebbe dovrebbero vorrebbe può possono deve devono',
  negations: 'non mai né',
  adverbs: `anche poi inoltre ancora già così quindi allora oggi ieri domani sempre mai prima dopo infine pure solo proprio invece infatti intanto però tuttavia nel_frattempo a_sua_volta dal_canto_suo da_parte_sua in_particolare
    più tardi di_nuovo ancora_una_volta lunedì martedì mercoledì giovedì venerdì sabato domenica ora adesso subito spesso bene peraltro per_l'_altro del_resto al_riguardo in_merito in_proposito a_riguardo appunto stamattina stamani stasera
    questa_mattina questa_sera nei_giorni_scorsi in_queste_ore in_una_nota ad_esempio tra_l'_altro fra_l'_altro insomma dunque soprattutto addirittura semmai vale_a_dire per_così_dire cioè ossia`,
  adverbEndings: 'mente',
  of: "di d' del dello della dell' dei degli delle",
  prepositions:
    "a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle con per tra fra contro verso senza dopo prima durante secondo presso sotto sopra oltre dietro davanti entro fino mediante tramite attraverso come circa",
  and: 'e ed o',
  contrast: 'ma però mentre tuttavia bensì sebbene invece',
  subordinators:
    'quando perché poiché se mentre dove come sebbene benché affinché dopo_che prima_che finché appena siccome visto_che dato_che anche_se purché nonostante in_modo_che a_meno_che fino_a_quando così_come tanto_che dal_momento_che sempre_che ogni_volta_che qualora laddove man_mano_che ora_che senza_che oltre_che',
  commonVerbs,
  commonInfinitives,
  finiteEndings: 'ò arono irono avano evano ava eva rà ranno rebbe rebbero',
  inquitEndings: 'a e ano ono ò ì',
  otherFunctionWords: `non più meno molto poco tanto troppo tutto tutti tutta tutte niente nulla nessuno qui qua lì là sì no chi cui quale quali che come dove quando quanto se si ci vi ne mi ti lo la li le gli anche solo ancora già mai`,
  adjectivesFollow: true,
  nounsHaveCapitals: false,
  subjectsDrop: true,
  pluralEndings: 'no',
  infinitiveEndings: 'are ere ire arre orre urre arsi ersi irsi arlo arla erlo irlo arci',
  hearsayForms: '',
};

export const cues: Cues = {
  accordingTo: `secondo stando_a stando_al stando_alla stando_alle stando_ai stando_agli stando_allo stando_all' a_detta_di a_detta_del a_detta_della a_detta_dei a_detta_dell' a_detta_degli a_detta_delle a_parere_di a_parere_del a_parere_della
    a_giudizio_di a_giudizio_del a_giudizio_della per_bocca_di nelle_parole_di nelle_parole_del nelle_parole_della a_dire_di ad_avviso_di ad_avviso_del ad_avviso_della agli_occhi_di dal_punto_di_vista_di
    a_quanto_riferito_da a_quanto_riferisce in_base_a_quanto_riferito_da in_base_alle in_base_a a_dar_retta_a`,
  accordingToWhenSetOff: 'per',
  accordingToAfter: '',
  accordingToOwner: `a_suo_parere a_suo_avviso a_suo_giudizio secondo_lui secondo_lei secondo_loro a_suo_dire a_loro_dire a_loro_avviso nelle_sue_parole ai_suoi_occhi per_sua_stessa_ammissione`,
  backward: "lo l' così è_quanto questo_è_quanto è_quello_che",
  speechNouns: `comunicato nota tweet post messaggio messaggi dichiarazione dichiarazioni intervista lettera discorso parola parole frase frasi termine termini espressione risposta domanda critica denuncia avvertimento appello promessa
    commento commenti testimonianza conclusione slogan grido striscione cartello scritta intervento racconto versione annuncio avviso telefonata affermazione affermazioni titolo accusa accuse riflessione definizione battuta
    monito ragionamento sfogo replica attacco affondo invito lode ammissione rivelazione didascalia motivazione motivazioni allarme sentimento`,
  introductions: 'in_questi_termini così quanto_segue con_queste_parole testualmente letteralmente come_segue recita',
  mediumPrepositions:
    "a al alla all' ai agli alle in nel nella nell' con su sul sulla sull' sui davanti durante attraverso tramite via da dal dalla dai dalle per ospite_di ospite_a ai_microfoni_di",
  mediumNouns: `comunicato nota tweet post intervista lettera discorso messaggio conferenza_stampa stampa media giornalisti giornale quotidiano settimanale rivista agenzia emittente radio televisione tv trasmissione programma social Twitter X Facebook
    Instagram Telegram YouTube TikTok LinkedIn blog video videomessaggio podcast dichiarazioni audizione rapporto Ansa ANSA Adnkronos AGI Agi LaPresse Reuters Corriere Repubblica Stampa Messaggero Rai Sky La7 Mediaset Rete4 microfoni profilo pagina Fanpage`,
  naming: `chiamato chiamata chiamati chiamate denominato denominata soprannominato soprannominata ribattezzato ribattezzata ribattezzati intitolato intitolata intitolati detto detta detti dette battezzato battezzata alias nome soprannome titolo
    cosiddetto cosiddetta cosiddetti cosiddette noto_come nota_come definito`,
  works: `film libro romanzo album canzone brano disco serie documentario programma opera saggio articolo rivista giornale quotidiano operazione progetto piano legge decreto concetto mostra podcast gioco app sito gruppo movimento categoria premio
    hashtag pulsante bottone collezione concerto tour singolo spettacolo associazione piattaforma campagna iniziativa nave caso racconto poesia quadro scultura inchiesta trasmissione rubrica festival lista liceo istituto stadio teatro fondazione ospedale`,
  scare: 'cosiddetto cosiddetta cosiddetti cosiddette presunto presunta presunti presunte sedicente sedicenti',
  editorial: 'sic ndr',
};
