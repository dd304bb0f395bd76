import type { RoleHead } from '@/lib/core/quotation/lexicon';
import { parseRoles } from '@/lib/packs/languages/parse-roles';
import { AGES } from './ages';

/** `ministro/a`, `direttore/direttrice`, `presidente`, `giornalista`: the plurals follow from the singulars. */
function withPlurals(entries: string): string {
  return entries
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [man = '', ending] = entry.split('/');
      const woman = ending === undefined ? man : ending === 'a' ? `${man.slice(0, -1)}a` : ending;
      return [man, woman, masculinePlural(man), femininePlural(woman)].join('/');
    })
    .join(' ');
}

function masculinePlural(word: string): string {
  if (/(?:[àèéìòù]|[^aeio])$/.test(word)) return word;
  if (word.endsWith('io') || /(?:sinda|parro|mona)co$/.test(word))
    return `${word.slice(0, word.endsWith('io') ? -2 : -1)}i`;
  if (/(?:[^oie]go|[^i]co|[cg]a)$/.test(word)) return `${word.slice(0, -1)}hi`;
  return `${word.slice(0, -1)}i`;
}

function femininePlural(word: string): string {
  if (/(?:[àèéìòù]|[^aeio])$/.test(word)) return word;
  if (/ista$/.test(word)) return `${word.slice(0, -1)}e`;
  if (/[cg]a$/.test(word)) return `${word.slice(0, -1)}he`;
  if (word.endsWith('a')) return `${word.slice(0, -1)}e`;
  return `${word.slice(0, -1)}i`;
}

const masculine = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => `${word}//${masculinePlural(word)}/`)
    .join(' ');

const feminine = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => `/${word}//${femininePlural(word)}`)
    .join(' ');

export const roles: readonly RoleHead[] = parseRoles([
  [
    'person',
    withPlurals(`nobel Nobel presidente/presidente ex-presidente vicepresidente premier ministro/a viceministro/a ex-ministro/a cancelliere/cancelliera portavoce segretario/a sottosegretario/a vicesegretario/a direttore/direttrice vicedirettore/vicedirettrice amministratore/amministratrice
    capogruppo leader dirigente responsabile coordinatore/coordinatrice commissario/a ambasciatore/ambasciatrice console diplomatico/a sindaco/a sindaca/sindaca ex-sindaco vicesindaco assessore/assessora assessore/assessora consigliere/consigliera governatore/governatrice prefetto/a questore
    deputato/a senatore/senatrice eurodeputato/a parlamentare onorevole politico/a candidato/a capo giudice magistrato/a procuratore/procuratrice pm gip gup avvocato/avvocata avvocato/avvocatessa legale difensore/difensora notaio testimone vittima imputato/a indagato/a sospettato/a
    poliziotto/a agente ispettore/ispettrice comandante colonnello generale capitano/a maresciallo tenente ammiraglio soldato/soldatessa militare carabiniere vigile medico/a dottore/dottoressa infermiere/infermiera chirurgo/a psicologo/a psichiatra virologo/a epidemiologo/a infettivologo/a primario/a
    ricercatore/ricercatrice scienziato/a professore/professoressa docente insegnante maestro/a preside rettore/rettrice alunno/a studente/studentessa esperto/a specialista analista economista politologo/a sociologo/a storico/a antropologo/a archeologo/a biologo/a fisico/a chimico/a ingegnere architetto/a
    scrittore/scrittrice autore/autrice romanziere poeta/poetessa giornalista cronista inviato/a corrispondente conduttore/conduttrice presentatore/presentatrice attore/attrice cantante cantautore/cantautrice musicista artista regista produttore/produttrice pittore/pittrice stilista ballerino/a comico/a
    allenatore/allenatrice tecnico/a commissario/a ct mister calciatore/calciatrice giocatore/giocatrice attaccante portiere difensore centrocampista tennista pilota ciclista atleta arbitro campione/campionessa imprenditore/imprenditrice fondatore/fondatrice cofondatore/cofondatrice proprietario/a titolare azionista manager ad
    lavoratore/lavoratrice dipendente impiegato/a funzionario/a operaio/a sindacalista attivista ambientalista animalista vicino/a residente abitante cittadino/a cliente utente consumatore/consumatrice paziente padre/madre papà/mamma fratello/sorella figlio/a cugino/a nonno/a zio/a nipote marito/moglie fidanzato/a compagno/a vedovo/a amico/a
    collega ragazzo/a uomo/donna giovane bambino/a signore/signora anziano/a papa pontefice vescovo arcivescovo cardinale sacerdote parroco prete don suora monsignore frate re/regina principe/principessa dittatore oppositore/oppositrice rivale omologo/a successore predecessore
    consulente revisore organizzatore/organizzatrice curatore/curatrice creatore/creatrice inventore/inventrice agricoltore/agricoltrice allevatore/allevatrice pescatore automobilista tassista cameriere/cameriera cuoco/a chef migrante rifugiato/a manifestante relatore/relatrice esponente
    nobel suocero/a cognato/a genero/nuora patrigno/matrigna convivente ex-marito/ex-moglie parente familiare passeggero/a superstite sopravvissuto/a soccorritore/soccorritrice bagnino/a pompiere tassista autista camionista
    ricorrente querelante denunciante perito/a cancelliere funzionario/a reggente vicario/a provveditore garante tesoriere presidentessa coprotagonista sceneggiatore/sceneggiatrice compositore/compositrice direttore/direttrice bibliotecario/a farmacista dentista pediatra oncologo/a cardiologo/a neurologo/a
    garante repubblicano/a democratico/a leghista dem tycoon presidente/presidentessa patron boss pentito/a collaboratore/collaboratrice veterinario/a geologo/a sismologo/a climatologo/a costituzionalista giurista studioso/a sovrano/a cineasta interprete filosofo/a critico/a
    commentatore/commentatrice articolista redattore/redattrice caporedattore/caporedattrice fotografo/a fotoreporter cameraman documentarista youtuber tiktoker streamer podcaster libraio/a saggista drammaturgo/a biografo/a fumettista vignettista caricaturista illustratore/illustratrice grafico/a rapper trapper rocker vocalist chitarrista bassista batterista
    pianista violinista flautista tenore soprano baritono percussionista trombettista sassofonista organista maestro/a dj coreografo/a scultore/scultrice disegnatore/disegnatrice incisore ceramista orafo/a artigiano/a sarto/a scenografo/a costumista pubblicitario/a arredatore/arredatrice urbanista paesaggista geometra elettricista idraulico/a
    falegname fabbro muratore/muratrice imbianchino/a giardiniere/giardiniera panettiere/panettiera pasticciere/pasticciera pasticcere/pasticcera macellaio/a pescivendolo/a fruttivendolo/a commerciante negoziante esercente barista ristoratore/ristoratrice oste/ostessa albergatore/albergatrice sommelier viticoltore/viticoltrice enologo/a apicoltore/apicoltrice
    pastore/pastora bracciante stagionale bidello/a custode portiere/portiera cacciatore/cacciatrice marinaio/a armatore/armatrice corriere fattorino/a rider postino/a ferroviere/ferroviera macchinista capotreno hostess steward controllore/controllora bigliettaio/a motociclista pedone turista escursionista alpinista scalatore/scalatrice camminatore/camminatrice
    barbiere/barbiera parrucchiere/parrucchiera estetista educatore/educatrice formatore/formatrice pedagogista badante babysitter ostetrico/a ginecologo/a fisioterapista osteopata nutrizionista dietologo/a endocrinologo/a dermatologo/a urologo/a ortopedico/a reumatologo/a pneumologo/a internista intensivista anestesista rianimatore/rianimatrice radiologo/a
    ematologo/a immunologo/a microbiologo/a genetista geriatra neurochirurgo/a psicoterapeuta psicanalista terapeuta criminologo/a tossicologo/a patologo/a igienista astronomo/a astrofisico/a astronauta matematico/a statistico/a informatico/a programmatore/programmatrice sviluppatore/sviluppatrice agronomo/a botanico/a zoologo/a ornitologo/a
    oceanografo/a idrologo/a glaciologo/a paleontologo/a vulcanologo/a meteorologo/a demografo/a etnologo/a filologo/a linguista semiologo/a musicologo/a archivista museologo/a conservatore/conservatrice restauratore/restauratrice penalista civilista amministrativista tributarista accademico/a borsista dottorando/a universitario/a collaboratore/collaboratrice
    coautore/coautrice vincitore/vincitrice finalista premiato/a medaglista vicecampione/vicecampionessa ex-calciatore/ex-calciatrice ex-allenatore/ex-allenatrice terzino mediano trequartista fantasista bomber centravanti cestista pallavolista pallanuotista nuotatore/nuotatrice sciatore/sciatrice pattinatore/pattinatrice ginnasta judoka schermidore/schermitrice
    pugile canottiere velista cavaliere fantino velocista maratoneta mezzofondista discesista tifoso/a socio/a abbonato/a
    vicecapogruppo europarlamentare ex-premier ex-sindaca ex-deputato/ex-deputata ex-senatore/ex-senatrice ex-direttore/ex-direttrice ex-parlamentare ex-magistrato/ex-magistrata ex-capo ex-segretario/ex-segretaria vicepremier viceprefetto/a vicequestore vicecomandante vicerettore/vicerettrice prorettore/prorettrice guardasigilli capogabinetto
    sostituto/a cancelliere/cancelliera brigadiere luogotenente sergente caporale generale contrammiraglio colonnello alpino bersagliere paracadutista finanziere/finanziera forestale partigiano/a reduce combattente guerrigliero/a miliziano/a mercenario/a jihadista terrorista brigatista mafioso/a camorrista narcotrafficante
    ladro/a rapinatore/rapinatrice assassino/a omicida aggressore molestatore stupratore truffatore/truffatrice sequestratore/sequestratrice delinquente latitante detenuto/a arrestato/a condannato/a ostaggio informatore/informatrice
    pensionato/a disoccupato/a precario/a autonomo/a apprendista tirocinante volontario/a cooperante sfollato/a ferito/a esule dissidente disertore immigrato/a emigrante richiedente profugo/a colono/a indigeno/a
    inquilino/a affittuario/a locatore/locatrice ospite visitatore/visitatrice spettatore/spettatrice ascoltatore/ascoltatrice telespettatore/telespettatrice lettore/lettrice internauta fan elettore/elettrice contribuente acquirente pellegrino/a fedele credente banchiere/banchiera investitore/investitrice commercialista contabile broker distributore fornitore
    costruttore/costruttrice promotore/promotrice appaltatore/appaltatrice comproprietario/a presidente-direttore rabbino imam ayatollah patriarca nunzio vicario abate badessa diacono cappellano missionario/a catechista seminarista frate
    padrino/madrina gemello/a coniuge amante bisnonno/a pronipote adolescente minorenne sconosciuto/a moderatore/moderatrice mediatore/mediatrice negoziatore/negoziatrice emissario/a osservatore/osservatrice conferenziere/conferenziera partecipante concorrente giurato/a
    progressista liberale comunista anarchico/a nazionalista sovranista separatista indipendentista meloniano/a renziano/a grillino/a pentastellato/a forzista piddino/a berlusconiano/a trumpiano/a radicale femminista pacifista centrista riformista populista ecologista sindachessa monarca vegano/a
    appuntato/a sovrintendente ufficiale sottufficiale barman sagrestano sacrestano portinaio/a notaia/notaia presidenta/presidenta questora/questora delegato/a capodelegazione capolista ceo cfo coo dg gestore/gestrice noleggiatore/noleggiatrice benzinaio/a edicolante tabaccaio/a ottico/a orefice gioielliere/gioielliera antiquario/a vivaista vignaiolo/a
    mugnaio/a boscaiolo/a contadino/a marittimo/a skipper nostromo timoniere conducente tramviere taxista autotrasportatore/autotrasportatrice saldatore/saldatrice meccanico/a carrozziere carpentiere gruista capocantiere ingegnera/ingegnera progettista designer modello/modella indossatrice/indossatrice reporter showgirl showman soubrette
    doppiatore/doppiatrice giallista traduttore/traduttrice editore/editrice gallerista collezionista prof liceale laureato/a ds palleggiatore/palleggiatrice schiacciatore/schiacciatrice rugbista guardalinee designatore/designatrice massaggiatore/massaggiatrice priore/priora teste passante bagnante villeggiante campeggiatore/campeggiatrice condomino/a
    dirimpettaio/a casalinga/casalinga conoscente spacciatore/spacciatrice pusher killer mandante ergastolano/a recluso/a secondino fedelissimo/a vicesindaca/vicesindaca stratega trader cassintegrato/a esodato/a stagista logopedista dietista farmacologo/a etologo/a entomologo/a duca/duchessa marchese/marchesa sultano emiro sceicco
    hacker militante colf caregiver risparmiatore/risparmiatrice pizzaiolo/a gelataio/a fornaio/a bottegaio/a venditore/venditrice capotifoso/a esploratore/esploratrice speleologo/a sommozzatore/sommozzatrice ideatore/ideatrice patrocinatore/patrocinatrice ombudsman testimonial viticultore/viticultrice uscente
    bagarino/a assistente floricoltore/floricoltrice mezzadro/a tornitore/tornitrice preparatore/preparatrice superteste complice speaker creator scout patrono/a commissaria/commissaria procacciatore/procacciatrice perita/perita supplente vicepreside rettore/rettrice capoarea capostruttura caposquadra capoturno capostazione capotecnico caporeparto capomissione caposala capopartito capocorrente capodipartimento cofondatrice/cofondatrice copresidente cosegretario/a neopresidente neoministro/a neosindaco neosindaca/neosindaca
    superprocuratore supercommissario negazionista complottista terzogenito/a primogenito/a secondogenito/a figliastro/a fratellastro/sorellastra madrina/madrina bisnipote nipotino/a trisnonno/a cugina/cugina ragazzino/a vecchietto/a signorina/signorina nonnina/nonnina neolaureato/a neomamma/neomamma neopapà
    ex-presidentessa ex-governatore/ex-governatrice ex-assessore/ex-assessora ex-consigliere/ex-consigliera ex-rettore/ex-rettrice ex-giocatore/ex-giocatrice ex-compagno/ex-compagna ex-fidanzato/ex-fidanzata ex-dipendente ex-allievo/ex-allieva ex-commissario/ex-commissaria ex-ambasciatore/ex-ambasciatrice ex-generale ex-leader ex-tecnico ex-numero allievo/a discepolo/a ultrà ultras blogger influencer opinionista editorialista
    caposervizio capocronista vaticanista quirinalista notista retroscenista freelance telecronista radiocronista annunciatore/annunciatrice pubblicista praticante liquidatore/liquidatrice auditor bancario/a assicuratore/assicuratrice immobiliarista palazzinaro/a latifondista mercante grossista dettagliante rivenditore/rivenditrice fioraio/a
    calzolaio/a ciabattino orologiaio/a tappezziere/tappezziera vetraio/a liutaio/a tipografo/a fonico montatore/montatrice truccatore/truccatrice soggettista figurante stuntman cabarettista imitatore/imitatrice illusionista mago/a prestigiatore/prestigiatrice clown acrobata danzatore/danzatrice corista narratore/narratrice capoufficio usciere commesso/a cassiere/cassiera magazziniere/magazziniera facchino/a
    copilota casellante guardiano/a sorvegliante vigilante metronotte buttafuori bodyguard tutor istitutore/istitutrice precettore/precettrice decano/a assegnista specializzando/a laureando/a scolaro/a barelliere/barelliera paramedico/a odontoiatra odontotecnico/a audiologo/a allergologo/a angiologo/a senologo/a andrologo/a gastroenterologo/a epatologo/a nefrologo/a diabetologo/a neonatologo/a oculista
    ortottista fisiatra batteriologo/a embriologo/a bioeticista anatomopatologo/a legista coroner incursore aviere viceconsole addetto/a referente simpatizzante sfidante avversario/a alleato/a transfuga straniero/a extracomunitario/a metalmeccanico/a minatore/minatrice manovale coltivatore/coltivatrice casaro/a frantoiano/a bracconiere/a guardaparco guardiacaccia guardaboschi naturalista idrogeologo/a teologo/a orientalista
    islamista africanista sinologo/a tatuatore/tatuatrice panchinaro/a pivot playmaker gregario/a golfista tuffatore/tuffatrice canoista fiorettista spadista sciabolatore/sciabolatrice lottatore/lottatrice karateka sprinter ostacolista marciatore/marciatrice saltatore/saltatrice astista lanciatore/lanciatrice decatleta slalomista fondista biatleta snowboarder bobbista arrampicatore/arrampicatrice capoultrà
    sostenitore/sostenitrice olimpionico/a viceparroco monaco/a genitore/genitrice partner coetaneo/a compaesano/a concittadino/a connazionale compatriota orfano/a neonato/a bimbo/a scippatore/scippatrice borseggiatore/borseggiatrice usuraio/a estorsore ricattatore/ricattatrice trafficante contrabbandiere/a scafista capomafia affiliato/a sicario femminicida stalker pedofilo/a aguzzino/a carceriere rapitore/rapitrice
    attentatore/attentatrice kamikaze fuggitivo/a baronessa/baronessa lord/lady scià imperatore/imperatrice zar/zarina despota tiranno/a golpista ribelle veterano/a prigioniero/a gamer addestratore/addestratrice istruttore/istruttrice guida cicerone accompagnatore/accompagnatrice animatore/animatrice bartender norcino salumiere/salumiera ortolano/a ebanista decoratore/decoratrice piastrellista serramentista
    spazzacamino netturbino/a necroforo becchino supervisore capoprogetto burocrate cattedratico/a luminare padrone/padrona datore/datrice whistleblower delatore/delatrice infiltrato/a spia investigatore/investigatrice detective inquirente industriale ambulante portuale edile
    ${AGES}`),
  ],
  [
    'organisation',
    `${masculine(`governo Governo esecutivo ministero Ministero comune Comune parlamento Parlamento senato Senato partito Partito sindacato tribunale Tribunale consiglio Consiglio comitato istituto Istituto centro Centro ospedale Ospedale policlinico
    ente club quotidiano giornale portale settimanale esercito Esercito dipartimento Dipartimento collegio osservatorio Osservatorio gruppo collettivo movimento Movimento consorzio municipio Cremlino Vaticano Pentagono Eliseo Quirinale
    Viminale gabinetto laboratorio Campidoglio Pirellone Nazareno ateneo tar Tar csm fondo
    servizio Servizio regime distretto palazzo Palazzo comando Comando battaglione reggimento nucleo Nucleo reparto Reparto blocco circolo coordinamento direttivo politecnico Politecnico museo Museo management centrodestra centrosinistra holding conglomerato produttore colosso gigante operatore fornitore regolatore aeroporto liceo Liceo conservatorio arcivescovado vescovado episcopato santuario tabloid notiziario telegiornale tg Tg blog sito forum Forum plenum
    direttorio consolato Consolato sottosegretariato ufficio Ufficio dicastero Dicastero teatro Teatro mensile magazine ordine Ordine congresso Congresso bundestag Bundestag europarlamento Europarlamento sinodo Sinodo rettorato Rettorato commissariato Commissariato presidio Tribunale Codacons Inps Inail Istat Eni Enel Anas Anpal Aifa Enac Enav Consob Bankitalia Copasir Cnel Cnr Enea Ispra Ispi Svimez Cgil Cisl Uil Ugl Fiom Confindustria Confcommercio Coldiretti Anm Anci Arera Agcom Antitrust`)} ${feminine(`procura Procura polizia Polizia questura Questura prefettura Prefettura regione Regione provincia Provincia giunta amministrazione Amministrazione commissione Commissione corte Corte magistratura cassazione Cassazione associazione
    federazione confederazione fondazione organizzazione ong azienda società impresa compagnia multinazionale università Università agenzia Agenzia emittente rivista assemblea camera Camera cancelleria ambasciata Ambasciata direzione delegazione segreteria
    opposizione coalizione maggioranza alleanza unione Unione Chiesa chiesa diocesi entità istituzione autorità Autorità marina guardia capitaneria redazione Lega lega banca Banca difesa Farnesina Consulta asl Asl ats Ats asp Asp Figc cooperativa
    ragioneria Ragioneria tesoreria avvocatura Avvocatura sottosegreteria sovrintendenza Sovrintendenza soprintendenza Soprintendenza vicepresidenza presidenza Presidenza dirigenza squadra Squadra digos Digos Dda dda Dia finanza Finanza gendarmeria Gendarmeria dogana Dogana
    arcidiocesi curia Curia parrocchia congregazione Cei confraternita moschea sinagoga penitenziaria accademia Accademia facoltà Facoltà scuola Scuola clinica Clinica farmacia assicurazione concessionaria testata etichetta filiale startup ditta cooperativa fabbrica piattaforma consulenza orchestra Orchestra
    biblioteca Biblioteca authority Authority multiutility municipalizzata partecipata sottocommissione rete radio Radio tv onlus Onlus gazzetta Gazzetta aeronautica Aeronautica duma Duma knesset Knesset caritas Caritas circoscrizione sezione lista sottosezione intersindacale fazione guerriglia milizia dittatura monarchia cosca banda comunità Comunità scuderia proloco`)}`,
  ],
  [
    'group',
    `///autorità //carabinieri/ //vicini/ //residenti/ //cittadini/ //esperti/ //ricercatori/ //scienziati/ //medici/ //sindacati/ //media/ //manifestanti/ //testimoni/ //analisti/ //agricoltori/ //avvocati/ //legali/ //giudici/ //pm/ //magistrati/ //inquirenti/ //investigatori/ //critici/ //ribelli/
    //familiari/ //genitori/ //parenti/ //dem/ //democratici/ //repubblicani/ //alleati/ //ambientalisti/ //animalisti/ //lavoratori/ //utenti/ //consumatori/ ///fonti ${feminine('famiglia accusa popolazione comunità cittadinanza gente')} ///vittime ///associazioni ///organizzazioni ///opposizioni //talebani/ //pentastellati/ //grillini/ //leghisti/ //tifosi/
    //soccorritori/ //agenti/ //poliziotti/ //studenti/ //insegnanti/ //democristiani/ //azzurri/ //vertici/
    /fonte//fonti ///voci ///forze ///truppe ///persone ///donne ///comunità ///aziende ///imprese ///famiglie ///società ///istituzioni ///sigle //uomini/ //gruppi/ //partiti/ //paesi/ //governi/ //detrattori/ //simpatizzanti/ //oppositori/ //sopravvissuti/ //superstiti/ //commercianti/ //tassisti/ //docenti/ //indagati/ //abitanti/ //fedeli/ //elettori/ //giovani/
    //pendolari/ //contestatori/ //sostenitori/ //firmatari/ //creditori/ //rossoneri/ //nerazzurri/ //bianconeri/ //giallorossi/ //biancocelesti/ //rossoblù/ //gialloblù/ //ambienti/ //bookmaker/ //figli/ //fratelli/ //colleghi/ //amici/ //conoscenti/ //passeggeri/ //militari/ //dipendenti/ //funzionari/ //sindacalisti/ //deputati/ //senatori/ //parlamentari/ //consiglieri/ //storici/ //studiosi/ //economisti/ //osservatori/ //residenti/ //vigili/ //pompieri/ //industriali/ //albergatori/ //balneari/ //operatori/ ///associazioni
    ${masculine('entourage elettorato pubblico vicinato duo trio collegio')} ${feminine('platea tifoseria folla cittadinanza stampa coppia dirigenza sinistra destra ultradestra minoranza truppa intelligence propaganda')}`,
  ],
  [
    'document',
    `${masculine('post tweet video filmato videomessaggio audio podcast dossier editoriale volantino bando rapporto comunicato documento testo dossier verbale parere manifesto studio sondaggio decreto accordo trattato articolo servizio fascicolo bollettino regolamento protocollo bilancio disegno referto esposto editoriale libro saggio cartello striscione messaggio promemoria memorandum vademecum statuto ricorso opuscolo volantino provvedimento report barometro decalogo questionario identikit capitolato preliminare referendum emendamento contratto dispositivo censimento annuario romanzo documentario docufilm codice quesito carteggio faldone papello paper messaggino')} ${feminine('nota sentenza lettera risoluzione inchiesta legge indagine dichiarazione denuncia statistica ordinanza mozione circolare pubblicazione informativa stima relazione ricerca perizia motivazione delibera direttiva risoluzione missiva petizione interrogazione interpellanza valutazione tesi cronaca targa iscrizione registrazione enciclica bolla autopsia biografia autobiografia bozza querela istanza requisitoria mail email chat intercettazione norma convenzione memoria epigrafe scritta locandina didascalia prefazione cartella scheda')}`,
  ],
]);

export const equivalentRoles: readonly (readonly string[])[] = [
  ['presidente consiglio', 'premier', 'capo governo'],
  ['ministro esteri', 'capo diplomazia', 'titolare Farnesina'],
  ['presidente', 'capo Stato', 'leader'],
  ['sindaco', 'cittadino primo'],
  ['presidente regione', 'governatore'],
  ['allenatore', 'tecnico', 'mister', 'commissario tecnico', 'ct'],
  ['amministratore delegato', 'ad'],
  ['papa', 'pontefice'],
  ['parroco', 'sacerdote', 'prete', 'don'],
  ['ministro primo', 'premier', 'capo governo'],
  ['premier', 'presidente', 'leader'],
  ['governatore', 'presidente'],
  ['ministro', 'vicepremier'],
  ['vicepremier', 'vicepresidente consiglio'],
  ['prefetto', 'commissario'],
  ['comandante', 'ufficiale', 'colonnello', 'capitano', 'maresciallo', 'generale', 'tenente'],
  ['rettore', 'professore', 'docente'],
  ['preside', 'dirigente scolastico', 'dirigente'],
  ['economista', 'professore', 'docente', 'studioso', 'esperto'],
  ['storico', 'studioso', 'professore'],
  ['attrice', 'artista', 'interprete'],
  ['conduttore', 'presentatore', 'giornalista'],
  ['chef', 'cuoco', 'ristoratore'],
  ['eurodeputato', 'europarlamentare'],
  ['capogruppo', 'presidente gruppo', 'consigliere'],
  ['marito', 'uomo'],
  ['moglie', 'donna'],
  ['imprenditore', 'fondatore', 'titolare', 'proprietario', 'presidente'],
  ['amministratore delegato', 'ceo', 'manager', 'dirigente'],
  ['avvocato', 'legale', 'difensore'],
  ['segretario', 'leader'],
  ['deputato', 'onorevole', 'parlamentare'],
  ['medico', 'dottore'],
  ['ricercatore', 'scienziato', 'esperto', 'studioso'],
  ['re', 'sovrano', 'monarca'],
  ['giudice', 'magistrato'],
  ['procuratore', 'magistrato', 'pm'],
  ['pm', 'magistrato'],
  ['calciatore', 'giocatore', 'attaccante', 'difensore', 'centrocampista', 'portiere'],
  ['cantante', 'artista', 'cantautore', 'musicista'],
  ['attore', 'artista', 'interprete'],
  ['regista', 'cineasta'],
  ['scrittore', 'autore', 'romanziere'],
  ['giornalista', 'cronista', 'conduttore'],
  ['imprenditore', 'manager', 'patron'],
  ['direttore', 'dirigente', 'responsabile'],
  ['professore', 'docente', 'accademico'],
  ['senatore', 'parlamentare', 'onorevole'],
  ['ministro', 'titolare'],
  ['leader', 'segretario', 'presidente'],
  ['pilota', 'campione'],
  ['tennista', 'campione'],
];
