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
  relatives: 'che chi il_quale la_quale i_quali le_quali',
  obliqueRelatives: 'cui',
  complementisers: 'che',
  interrogatives: 'se come perché quando dove quanto quanta quanti quale quali cosa chi',
  infinitiveMarkers: 'di a da',
  agents: "da dal dallo dalla dall' dai dagli dalle",
  infinitiveAuxiliaries: 'aver avere',
  gerundAuxiliaries: 'avendo',
  auxiliaries:
    'ha hanno aveva avevano ebbe ebbero avrebbe avrebbero avrà avranno abbia abbiano ho abbiamo avendo aver avere',
  copulas:
    'è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano stato stata stati state viene vengono veniva venne essere',
  modals:
    'deve devono doveva può possono poteva vuole vogliono voleva va vanno torna tornano tornò tiene tengono ama potrebbe potrebbero dovrebbe dovrebbero vorrebbe limita limitano limitava limitò limiterà affretta affrettano affrettò spinge spinse arriva arrivò giunge giunse finì passa prova provava continua continuano continuava sembra cominciò',
  unreal: 'potrebbe potrebbero dovrebbe dovrebbero vorrebbe può possono deve devono',
  aspectuals: `voluto dovuto potuto tenuto tenuta tenuti tornato tornata tornati tornate limitato limitata limitati limitate affrettato affrettata affrettati spinto spinta spinti arrivato arrivata arrivati giunto giunta finito preferito premurato premurata
    saputo provato tentato cercato scelto iniziato cominciato continuato`,
  privatives: 'senza',
  negations: 'non mai né',
  adverbs: `anche poi inoltre ancora già così quindi allora oggi ieri domani sempre mai prima dopo infine pure solo proprio invece infatti intanto però tuttavia nel_frattempo a_sua_volta dal_canto_suo da_parte_sua in_particolare
    più tardi di_nuovo ancora_una_volta lunedì martedì mercoledì giovedì venerdì sabato domenica ora adesso subito spesso bene peraltro per_l'_altro del_resto al_riguardo in_merito in_proposito a_riguardo appunto stamattina stamani stasera
    questa_mattina questa_sera nei_giorni_scorsi in_queste_ore in_una_nota ad_esempio tra_l'_altro fra_l'_altro insomma dunque soprattutto addirittura semmai vale_a_dire per_così_dire cioè ossia
    ogni_giorno ogni_mattina ogni_sera ogni_notte ogni_anno ogni_mese ogni_settimana ogni_volta tutti_i_giorni tutte_le_sere tutte_le_mattine tutto_il_giorno un_giorno una_volta una_sera una_mattina quella_sera quella_mattina quel_giorno quella_notte il_giorno_dopo il_giorno_prima a_fine_partita a_fine_gara a_fine_giornata nel_dopogara nel_post_partita in_conferenza_stampa in_tribunale
    stavolta ormai oramai magari forse quasi almeno comunque davvero finora perfino persino piuttosto tuttora talvolta purtroppo anzi anzitutto innanzitutto frattanto finalmente nuovamente stanotte domattina dopodomani ovviamente oltretutto altrettanto d'_altronde d'_altro_canto d'_altra_parte in_realtà in_effetti di_fatto
    in_sostanza in_sintesi in_conclusione in_serata in_mattinata in_giornata nel_pomeriggio in_aula in_aggiunta per_ora per_il_momento al_momento a_caldo a_stretto_giro a_margine ai_suoi con_forza con_fermezza senza_mezzi_termini senza_giri_di_parole dal_palco poco_dopo poco_prima nelle_scorse_ore lo_scorso_anno la_scorsa_settimana
    nei_mesi_scorsi qualche_giorno_fa pochi_giorni_fa poche_ore_fa tempo_fa anni_fa giorni_fa di_recente in_passato tra_gli_applausi fra_gli_applausi a_più_riprese una_volta_per_tutte altresì nemmeno neppure neanche volentieri testualmente in_chiusura in_apertura in_premessa per_primo per_prima`,
  adverbEndings: 'mente',
  of: "di d' del dello della dell' dei degli delle",
  prepositions:
    "a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle con per tra fra contro verso senza dopo prima durante lungo tranne eccetto salvo malgrado dentro fuori insieme_a insieme_al insieme_alla assieme_a assieme_al assieme_alla grazie_a grazie_al grazie_alla rispetto_a rispetto_al davanti_a davanti_al davanti_alla riguardo_a in_merito_a in_merito_al in_merito_alla a_proposito_di a_proposito_del a_proposito_della a_causa_di a_causa_del a_causa_della a_nome_di a_nome_del a_nome_della secondo presso sotto sopra oltre dietro davanti entro fino mediante tramite attraverso come circa",
  within: "da dal dallo dalla dall' dai dagli dalle",
  and: 'e ed o',
  contrast: 'ma però mentre tuttavia bensì sebbene invece',
  subordinators:
    'giacché allorché allorquando in_attesa_che prima_ancora_che quando perché poiché se mentre dove come sebbene benché affinché dopo_che prima_che finché appena siccome visto_che dato_che anche_se purché nonostante in_modo_che a_meno_che fino_a_quando così_come tanto_che dal_momento_che sempre_che ogni_volta_che qualora laddove man_mano_che ora_che senza_che oltre_che',
  commonVerbs,
  commonInfinitives,
  finiteEndings: 'ò arono irono avano evano ava eva rà ranno rebbe rebbero',
  inquitEndings: 'a e ano ono ò ì',
  otherFunctionWords: `perciò eppure altrove dapprima dappertutto ecco giù laggiù lassù quaggiù ovvero pressoché seppure sennò sicché talmente talora viceversa altrimenti dopodiché dopotutto dovunque ovunque onde ebbene beh mah boh nondimeno ciononostante pertanto nonché quantomeno ognuno chiunque qualcuno qualcosa ciascuno entrambi entrambe ambedue colui colei coloro ciò guai basta peggio meglio non più meno molto poco tanto troppo tutto tutti tutta tutte niente nulla nessuno qui qua lì là sì no chi cui quale quali che come dove quando quanto se si ci vi ne mi ti lo la li le gli anche solo ancora già mai`,
  adjectivesFollow: true,
  nounsHaveCapitals: false,
  subjectsDrop: true,
  pluralEndings: 'no',
  infinitiveEndings:
    'are ere ire arre orre urre arsi ersi irsi arlo arla arli arle argli arne armi arti arci arvi erlo erla erli erle ergli erne ermi erti erci ervi irlo irla irli irle irgli irne irmi irti irci irvi arselo arsene ersene irsene aver esser poter voler dover saper far dir star andar orsi ursi orlo urlo',
  participleEndings: 'ato ata ati ate uto uta uti ute ito ita iti ite',
  hearsayForms: '',
};

/** `secondo quanto si apprende da`, `dal`, `dalla` … */
const HEARD_FROM =
  'secondo_quanto_si_apprende a_quanto_si_apprende stando_a_quanto_si_apprende da_quanto_si_apprende secondo_quanto_appreso a_quanto_risulta secondo_quanto_trapela a_quanto_trapela secondo_quanto_filtra a_quanto_filtra'
    .split(' ')
    .flatMap((told) =>
      ['da', 'dal', 'dallo', 'dalla', "dall'", 'dai', 'dagli', 'dalle'].map((from) => `${told}_${from}`),
    )
    .join(' ');

export const cues: Cues = {
  accordingTo: `secondo stando_a stando_al stando_alla stando_alle stando_ai stando_agli stando_allo stando_all' a_detta_di a_detta_del a_detta_della a_detta_dei a_detta_dell' a_detta_degli a_detta_delle a_parere_di a_parere_del a_parere_della
    per_bocca_di nelle_parole_di nelle_parole_del nelle_parole_della a_dire_di ad_avviso_di ad_avviso_del ad_avviso_della agli_occhi_di dal_punto_di_vista_di
    per_dirla_con per_dirla_con_le_parole_di stando_a_quanto a_sentire a_parere_dell' a_parere_dei a_parere_degli a_parere_delle ad_avviso_dell' ad_avviso_dei ad_avviso_degli ad_avviso_delle a_detta_dello a_parere_dello a_dire_del a_dire_della a_dire_dei a_dire_dell' a_dire_degli a_dire_delle
    agli_occhi_del agli_occhi_della agli_occhi_dei nelle_parole_dell' nelle_parole_dei per_bocca_del per_bocca_della per_bocca_dell' dal_punto_di_vista_del dal_punto_di_vista_della nell'_ottica_di nell'_ottica_del nell'_ottica_della a_quanto_riferito_da a_quanto_riferisce in_base_a_quanto_riferito_da in_base_alle in_base_a a_dar_retta_a
    ${HEARD_FROM} a_quanto_risulta_a a_quanto_risulta_al a_quanto_risulta_alla per_gli_inquirenti per_gli_investigatori per_gli_studiosi`,
  remarks: 'cioè ossia ovvero',
  accordingToWhenSetOff: 'per',
  accordingToAfter: '',
  asTold: 'come',
  accordingToOwner: `a_suo_parere a_suo_avviso a_suo_giudizio dal_suo_punto_di_vista a_suo_modo_di_vedere secondo_loro secondo_lui secondo_lei a_suo_dire a_loro_dire a_loro_avviso nelle_sue_parole ai_suoi_occhi per_sua_stessa_ammissione`,
  backward:
    "lo l' così è_quanto questo_è_quanto è_quello_che ne_è_convinto ne_è_convinta ne_sono_convinti ne_è_certo ne_è_certa ne_sono_certi ne_è_sicuro ne_è_sicura ne_sono_sicuri è_convinto è_convinta sono_convinti è_certo è_certa sono_certi è_sicuro è_sicura sono_sicuri non_ha_dubbi non_hanno_dubbi non_usa_mezzi_termini non_usa_giri_di_parole non_le_manda_a_dire è_categorico è_categorica è_netto è_netta è_perentorio è_perentoria è_lapidario è_lapidaria parola_di firmato è_ciò_che questo_ciò_che",
  speechNouns: `comunicato nota tweet post messaggio messaggi dichiarazione dichiarazioni intervista lettera discorso parola parole frase frasi termine termini espressione risposta domanda critica denuncia avvertimento appello promessa
    commento commenti testimonianza conclusione slogan grido striscione cartello scritta intervento racconto versione annuncio avviso telefonata affermazione affermazioni titolo accusa accuse riflessione definizione battuta missiva mail email pec sms colloquio conversazione deposizione interrogatorio ultimatum diktat mantra ritornello leitmotiv stoccata frecciata bordata stilettata chiosa puntualizzazione precisazione smentita ammonimento esortazione auspicio augurio plauso elogio
    giudizio opinione spiegazione giustificazione confidenza confessione indiscrezione anticipazione previsione profezia verdetto proclama motto proverbio adagio preghiera minaccia provocazione boutade postilla osservazione constatazione obiezione contestazione protesta lamentela rimostranza considerazione considerazioni consiglio suggerimento
    raccomandazione richiesta premessa sfida rilievo ringraziamento ringraziamenti urlo stop altolà sarcasmo filippica arringa requisitoria tesi teoria diagnosi parere cartellino controreplica sintesi presa_di_posizione stories videomessaggio discorsi risposte lettere interviste avvertimenti ragionamenti minacce insulti
    ricostruzione analisi commiato epitaffio aforisma refrain coro cori insulto offesa invettiva anatema predica sermone omelia ramanzina reprimenda tirata resoconto dispaccio notifica diffida intimazione proposta controproposta raccomandazioni promesse domande critiche denunce appelli testimonianze conclusioni grida interventi racconti versioni annunci avvisi
    precisazioni smentite auguri giudizi opinioni spiegazioni confidenze confessioni indiscrezioni previsioni preghiere provocazioni osservazioni contestazioni proteste lamentele consigli suggerimenti richieste sfide urla pareri repliche ammissioni rivelazioni allarmi moniti sfoghi monito ragionamento sfogo replica attacco affondo invito lode ammissione rivelazione didascalia motivazione motivazioni allarme sentimento`,
  introductions: 'in_questi_termini così quanto_segue con_queste_parole testualmente letteralmente come_segue recita',
  mediumPrepositions:
    "a al alla all' ai agli alle in nel nella nell' con su sul sulla sull' sui davanti durante attraverso tramite via da dal dalla dai dalle per ospite_di ospite_a ai_microfoni_di",
  mediumNouns: `comunicato nota tweet post intervista lettera discorso messaggio conferenza_stampa stampa media giornalisti giornale quotidiano settimanale rivista agenzia emittente radio televisione tv trasmissione programma social Twitter X Facebook
    Instagram Telegram YouTube TikTok LinkedIn blog video videomessaggio podcast dichiarazioni audizione rapporto Ansa ANSA Adnkronos AGI Agi LaPresse Reuters Corriere Repubblica Stampa Messaggero Rai Sky La7 Mediaset Rete4 microfoni profilo pagina Fanpage
    Foglio Fatto_Quotidiano Sole_24_Ore Avvenire Manifesto Mattino Gazzettino Secolo_XIX Gazzetta Corriere_della_Sera Giornale_Radio Rainews Rainews24 Tg1 Tg2 Tg3 Tg5 TgCom24 Porta_a_Porta Otto_e_mezzo Radio_24 Radio_Capital AdnKronos Askanews Italpress Nova Bloomberg Bbc Cnn Guardian Le_Monde Bluesky Threads Truth WhatsApp chat mail diretta cronisti microfono
    telecamere stampa_estera inquirenti lettori trasmissioni editoriale stories canale sito portale newsletter talk_show salotto telegiornale tg Tg La_Stampa La_Repubblica Radio1 Rai1 Rai2 Rai3 RaiNews Rtl_102.5 Isoradio Canale_5 Italia_1 Rete_4 Dazn SkyTg24 Sky_Tg24 Sportitalia Nove Il_Giornale Libero Domani Panorama Wired Open Huffpost Linkiesta Dagospia
    Afp Ap Dpa Efe Tass Xinhua Interfax Al_Jazeera New_York_Times Washington_Post Wall_Street_Journal Financial_Times Fox_News Cbs Nbc Abc Axios Politico Bild Spiegel Figaro convegno festival cerimonia udienza interrogatorio Angelus omelia comizio palco dibattito vertice summit presentazione assemblea Question_time`,
  naming: `chiamato chiamata chiamati chiamate denominato denominata soprannominato soprannominata ribattezzato ribattezzata ribattezzati intitolato intitolata intitolati detto detta detti dette battezzato battezzata alias nome soprannome titolo
    cosiddetto cosiddetta cosiddetti cosiddette noto_come nota_come definito si_intitola si_intitolano si_intitolerà si_intitolava si_chiama si_chiamano si_chiamerà si_chiamava intitolarlo soprannominati soprannominate intitolate titolata`,
  works: `film libro romanzo album canzone brano disco serie documentario programma opera saggio articolo rivista giornale quotidiano operazione progetto piano legge decreto concetto mostra podcast gioco app sito gruppo movimento categoria premio
    hashtag pulsante bottone collezione concerto tour singolo spettacolo associazione piattaforma campagna iniziativa nave caso racconto poesia quadro scultura inchiesta trasmissione rubrica festival lista liceo istituto stadio teatro fondazione ospedale comitato collettivo circolo coordinamento cooperativa marchio ristorante discoteca hotel albergo rifugio cinema bando concorso corso convegno seminario forum fiera sagra torneo trofeo manuale dizionario fumetto monologo commedia tragedia musical cortometraggio lungometraggio pellicola
    spot videoclip inno sinfonia episodio puntata capitolo volume variante algoritmo portale canale pagina edizione ddl emendamento bonus manovra direttiva missione sonda motonave traghetto veliero yacht titoli romanzi film_tv docufilm docuserie sceneggiato fiction saggi lavoro_teatrale testo`,
  scare: 'cosiddetto cosiddetta cosiddetti cosiddette presunto presunta presunti presunte sedicente sedicenti',
  editorial: 'sic ndr',
};
