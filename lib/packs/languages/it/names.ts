import type { NameRules } from '@/lib/core/quotation/lexicon';
import { firstNames, withoutWords } from '@/lib/packs/languages/first-names';
import { AGES } from './ages';

/** First names that are at home where Italian is spoken; those of other countries are shared by all packs. */
const MEN = `achille adolfo adriano agostino alberto aldo alessandro alessio alex alfio alfonso alfredo amedeo andrea angelo antonello antonino antonio armando arnaldo arrigo arturo attilio augusto aurelio bartolomeo beppe beniamino benito bernardo biagio bruno camillo carlo carmelo carmine cataldo cesare christian ciro claudio corrado cosimo
  costantino cristian cristiano damiano daniele dante dario davide denis diego dino domenico donato edmondo edoardo egidio elia elio emanuele emiliano emilio ennio enrico enzo ercole ermanno ermete ernesto ettore eugenio ezio fabio fabrizio fausto federico felice ferdinando ferruccio filippo fiorenzo flavio francesco franco fulvio gabriele gaetano
  gavino gennaro gerardo gerolamo giacinto giacomo giampaolo giampiero giancarlo gianfilippo gianfranco gianluca gianluigi gianmarco gianmaria gianni gianpaolo gianpiero gino gioacchino giordano giorgio giovanni girolamo giuliano giulio giuseppe giustino gregorio guglielmo guido ignazio igor ilario italo ivan ivano jacopo lamberto lando lapo lazzaro
  leandro leo leonardo leone leopoldo libero licio lino lorenzo loris luca luciano lucio ludovico luigi manlio manuel manuele marcello marco mariano marino mario marzio massimiliano massimo matteo mattia maurizio mauro mattias michelangelo michele mimmo mirco mirko moreno natale nazario nello nicola nicolò niccolò nino nunzio oreste orlando oronzo oscar osvaldo
  ottavio ottaviano otello palmiro paolo pasquale patrizio pier pierferdinando pierfrancesco pierluigi piero piersilvio pierpaolo pietro pino pippo primo quinto quirino raffaele raimondo raniero remo renato renzo riccardo rinaldo rino roberto rocco rodolfo rolando romano romeo romolo rosario ruggero sabatino salvatore salvo samuele sandro sante santo saverio sebastiano
  sergio settimo severino silvano silvestro silvio simone stefano tancredi teodoro tiziano tommaso totò tullio ubaldo ugo umberto urbano valentino valerio valter vasco vincenzo virgilio virginio vito vittorio walter zeno pippo giandomenico pierantonio gigi tito claudio michelino nichi clemente denis ignazio rosolino
  abramo adelmo adelino agenore aimone alarico albino alceo alceste aldino alfredino ambrogio amerigo amilcare anacleto angiolino aniello anselmo arcangelo arduino armido arnoldo aroldo artemio athos azelio baldassarre barnaba basilio bastiano bernardino bettino bortolo calogero candido carmelino casimiro cassio
  catello celestino celso cesarino cipriano claudino cleto corradino crescenzo crispino curzio danio decimo dionigi dionisio domiziano donatello duilio edgardo edo egisto eligio eliseo elvio emidio eraldo erasmo ermenegildo eros ettorino euro eustachio evaristo ezechiele fedro felicetto fidenzio filiberto
  fiorello flaviano floriano folco fosco franchino furio galeazzo galileo gaspare gastone gelsomino geremia germano gervasio giacobbe giacomino giampietro gianangelo gianbattista giambattista gianclaudio gianfelice gianfrancesco gianguido gianleo gianmario gianmatteo gianmichele giannandrea giannantonio giannetto giannino giannicola gianpietro gianrico gianroberto giansandro
  giansalvatore giantommaso gianvito gianvittorio gigino giobbe gioele gionata giorgino giosuè gisberto goffredo graziano gualtiero guerrino ilvo innocenzo ippolito isacco isidoro ladislao lanfranco lauro leonida leonzio leto liborio liliano lindoro linneo lodovico loreto luchino lucilio luigino maicol manfredi manfredo
  marcantonio marcellino marcolino mariolino martino massimino maurilio melchiorre memmo menotti milo nando nanni narciso natalino nazzareno nazareno neri nereo nerio nestore nevio nilo norberto octavio odoardo olindo omero onofrio orazio orfeo orlandino osea palmo pancrazio paolino paride pasqualino
  peppe peppino pericle pierangelo pierdomenico pierfranco piergiorgio piergiuseppe pierino pierlorenzo piermario piermatteo piernicola pietropaolo plinio pompeo porfirio procopio quintino reginaldo renzino ricciotti rinaldino robertino romualdo rosalino rufino ruggiero sabino salvatorino santino saul savino scipione serafino settimio sigismondo silverio
  simeone siro stanislao stelvio stenio tarcisio tazio telemaco teobaldo teodorico teofilo terenzio tiberio timoteo tobia tommasino tonino tonio torquato tristano turi ughetto ulderico ulisse ulrico uranio valdemaro valeriano velio venanzio venerando venturino vieri vinicio vitaliano vittore vittorino vladimiro
  zaccaria zeffirino`;
const WOMEN = `ada adele adelaide adriana agata agnese aida alba alberta alda alessandra alessia alice allegra amalia amanda ambra anastasia angela angelica angelina anita anna annabella annalisa annamaria annarita antonella antonia antonietta arianna asia assunta aurelia aurora azzurra barbara beatrice benedetta bianca brigida bruna camilla carla carlotta carmela carmen carolina caterina cecilia celeste
  chiara cinzia clara claudia clelia clementina clotilde concetta concita consuelo cosima costanza cristiana cristina daria daniela debora deborah delia denise diana dina domenica donata donatella dora doriana edda edvige elda elena eleonora elettra elga eliana elisa elisabetta ella elly eloisa elsa elvira emanuela emilia emma enrica enza erica erika erminia ersilia ester eugenia eva evelina
  fabiana fabiola fabrizia fatima fausta federica felicia fernanda fiamma filomena fiorella fiorenza flavia flaminia flora francesca franca fulvia gabriella gaia gemma genoveffa gerarda giacinta giada gianna gigliola gilda gina ginevra gioia giordana giorgia giovanna gisella giuditta giulia giuliana giulietta giuseppina giusy gloria grazia graziella greta ida ilaria ilda ilenia immacolata
  ines iole irene iris irma isa isabella isotta iva ivana jessica jolanda katia lara laura lea letizia lia licia lidia lilia liliana lina linda lisa livia lorella lorena lorenza loredana loretta luana lucia luciana lucilla lucrezia ludovica luigia luisa luisella maddalena mafalda manuela mara marcella margherita maria mariangela mariastella mariella marilena marilù marina marinella marisa marta
  martina matilda matilde maura melania melissa mercedes michela milena mina mirella miriam mirta monia monica morena nadia natalia natascia nicla nicoletta nilde nives noemi nora norma nunzia olga olimpia ombretta orietta ornella orsola paola patrizia petra piera pia pina priscilla rachele raffaella ramona rebecca regina renata rita roberta romana romina rosa rosalba rosalia rosanna rosaria
  rosella rosetta rosita rossana rossella rosy sabina sabrina samanta samantha sandra sara sarah savina serena sibilla silvana silvia simona simonetta sofia sonia stefania stella susanna sveva tamara tania tatiana tea tecla teresa tina tiziana tosca ursula valentina valeria vanda vanessa vanna vera veronica virginia vittoria viviana wanda wilma ylenia zaira zoe daniela licia chiara ilaria michela
  adalgisa adelina agostina albina albertina alessandrina alfia alfonsina alfreda altea andreina andreana aneta angiolina anika annagiulia annalaura annaluisa annapaola annarosa annastella antonina aquilina arabella armanda armida artemisia asmara asunta ausilia azelia barbarina bartolomea basilia bea berenice bernadetta bernardina
  bertilla betta bibiana brigitta brunella calogera camelia carmelina cassandra catia katiuscia celestina celina cesira cira clarissa claudina cleofe cloe cloris concettina cora cordelia crescenza cristel dafne dalia dalila damiana danila delfina demetra desdemona desideria desirée dianora diletta domitilla
  doralice dorotea edoarda efisia elea elide elina eliza elma elodia elvia emerenziana emiliana emy enrichetta ermelinda ernesta ernestina esterina etta eufemia euridice evangelina fabia faustina fedora felicetta fiammetta filippa fiora fiordaliso flaviana floriana fortunata franceschina galatea gelsomina genny
  germana gessica gerolama giacoma giacomina giannina gilberta gineva giorgina giovannella giovannina giusi giuseppa giustina gladys godiva graziana griselda guendalina guglielmina ileana imma indira iolanda ippolita isadora isolina jole lamberta lavinia lella leonarda leonilde leonia leontina lietta ligeia lilla
  liviana loreta lori lucetta lucina ludmilla luigina manila manola marcellina mariacarla mariachiara mariacristina mariagrazia mariagiovanna mariaelena mariapaola mariapia mariarosa mariarosaria mariasole mariateresa mariantonietta maricla marilisa mariolina maristella mariuccia marusca marzia massima matelda mattea maurizia melina menica mercede michelina
  milly milva mimma minerva mirea miria mirna morgana natalina nausicaa nerina nicolina nilla norina novella nuccia nunziatina octavia odetta ofelia oliviera ondina onorina ortensia oriana ottavia palmira pasqualina patty peppina petronilla pierangela pierina pinuccia quirina raimonda reginella renza
  ricarda rina romilda rosangela rosalinda rosamaria rosamunda rosina rosmarie rosaura rufina samira samuela santina saveria scilla sebastiana selene selvaggia serafina severina silvestra siria smeralda stefanella susi teodora teodolinda teresina titti tullia tonia trinidad ughetta valda valeriana vania velia
  venusia vilma vincenza vincenzina violante violetta vittorina wally zelinda zita`;

export const names: NameRules = {
  titles: [
    {
      words:
        'signor sig. Sig. card. Card. mons. Mons. don padre fra frate re principe sir lord monsignor monsignore cardinal',
      gender: 'm',
    },
    {
      words:
        'signora signorina sig.ra Sig.ra dott.ssa Dott.ssa prof.ssa Prof.ssa avv.ssa suor lady donna regina principessa dottoressa professoressa',
      gender: 'f',
    },
    {
      words:
        'dottor dottore dott. Dott. dr. Dr. professor professore prof. Prof. avvocato avv. Avv. ingegner ing. architetto onorevole on. On. ing. Ing. arch. Arch. geom. Geom. rag. Rag. gen. Gen. col. Col. cap. Cap. sen. Sen. ingegnere geometra ragionier ragioniere maggiore tenente brigadiere appuntato sergente generale colonnello capitano maresciallo ammiraglio conte contessa',
      gender: 'b',
    },
  ],
  titleRoles: {
    'avv.': 'avvocato',
    'Avv.': 'avvocato',
    'prof.': 'professore',
    'Prof.': 'professore',
    'dott.': 'medico',
    'on.': 'deputato',
    'sen.': 'senatore',
    'Sen.': 'senatore',
    'ing.': 'ingegnere',
    'Ing.': 'ingegnere',
    'On.': 'deputato',
  },
  particles:
    "de di del della dello dell' dei degli delle da dal dalla d' la le lo van von der bin ibn al el e san santo santa sant'",
  firstNames: {
    m: `${withoutWords(firstNames.m, 'per ed otto')} ${MEN}`,
    f: `${firstNames.f} ${WOMEN}`,
    b: `${firstNames.b} celeste`,
  },
  stopCapitals: `Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica Gennaio Febbraio Marzo Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Novembre Dicembre Natale Pasqua Ferragosto Internet Covid Covid-19 Dio Terra
    Costituzione Codice Paese Italiano Inglese Sì No Questo Ma Per Soddisfatto Soddisfatta Soddisfatti Soddisfatte Entusiasta Durissimo Durissima Durissime Durissimi Duro Dura Critico Critica Critici Netto Netta Secco Secca Immediata Immediato Perplesso Perplessa Perplessi Scettico Scettica Preoccupato Preoccupata Preoccupati Amareggiato Amareggiata Furioso Furiosa Emozionato Emozionata Contento Contenta Deluso Delusa Delusi
    Commosso Commossa Cauto Cauta Cauti Ottimista Lapidario Lapidaria Categorico Categorica Polemico Polemica Polemici Ironico Ironica Sconsolato Sconsolata Rammaricato Contrario Contraria Contrari Favorevole Favorevoli Convinto Convinta Convinti Più Meno Stavolta Colpa Stesso Stessa Intervistato Intervistata Interpellato Interpellata Raggiunto Raggiunta Ospite Spazio Ecco Basta Niente Nessuno Nessuna Tutto Tutti
    Fuori Dentro Dietro Insieme Vicino Lontano Poco Pochi Molti Tanti Alcuni Altri Altro Certo Certa Certi Chi Cosa Dove Perché Mai Già Forse Ora Adesso Qui Qua Là Lì Eppure Quindi Dunque Infatti Inoltre Infine Invece Però Tuttavia Guai Grazie Addio Ciao Buongiorno Auguri Bravo Brava Bravissimo Bravissima Caro Cara Cari Care Il La Lo Non Anche Con Se Come Così Poi Così Secondo Dopo Mentre Quando Oggi Ieri Intanto`,
  unmarkedOffices:
    'presidente vicepresidente sindaco vicesindaco ministro viceministro premier assessore consigliere capogruppo segretario sottosegretario deputato senatore avvocato notaio prefetto questore rettore preside direttore vicedirettore amministratore governatore commissario magistrato procuratore giudice pm gip legale difensore perito ingegnere architetto medico chirurgo primario capitano comandante colonnello generale tenente maresciallo ambasciatore cancelliere leader capo coordinatore cittadino titolare manager ad soprano',
  offices: {
    heads:
      'assessore assessora sottosegretario ministro viceministro commissario delegato consigliere candidato ex-assessore ex-ministro vicesindaco responsabile coordinatore segretario inviato supercommissario neoministro',
    prepositions: "a al allo alla all' ai agli alle per",
  },
  postmodifiers:
    "vicino_a vicino_al vicino_alla vicino_all' vicino_ai vicina_a vicina_al vicina_alla vicina_all' vicina_ai vicini_a vicini_al vicini_alla vicini_all' vicini_ai vicine_a vicine_al vicine_alla vicine_all' vicine_ai informata_sui informato_sui informate_sui a_conoscenza_di a_conoscenza_del a_conoscenza_della presente_al presente_alla presente_all' presenti_al presenti_alla presenti_all'",
  plainAdjectives: `nuovo nuova nuovi nuove giovane giovani vecchio vecchia grande grandi gran buon attuale attuali stesso stessa unico unica principale principali massimo massima massimi presunto presunta presunti famoso famosa celebre noto nota conosciuto conosciuta prestigioso leggendario leggendaria veterano illustre carismatico carismatica
    discusso discussa influente storico storica fortunato talentuoso talentuosa allora rispettato neo pluripremiato pluripremiata acclamato acclamata controverso controversa mitico mitica citato citata suddetto suddetta rinomato rinomata esperto esperta potente sedicente`,
  adjectivalRoles: `militare politico tecnico fisico chimico medico storico legale critico scientifico accademico docente generale familiare titolare responsabile repubblicano democratico progressista liberale comunista anarchico nazionalista sovranista separatista indipendentista leghista grillino pentastellato forzista radicale femminista ambientalista ecologista
    animalista pacifista centrista riformista populista terrorista jihadista mafioso partigiano residente visitatore partecipante rivale oppositore dissidente investitore vicino sindacalista parlamentare diplomatico assassino omicida organizzatore creatore adolescente minorenne anziano giovane pensionato penalista civilista operaio matematico statistico informatico
    universitario grafico pubblicitario artigiano stagionale precario autonomo volontario ferito arrestato condannato detenuto indagato imputato sospettato immigrato emigrante migrante indigeno turista forestale contabile costruttore promotore conservatore estetista concorrente produttore operatore fornitore regolatore multinazionale consulente dirigente direttivo
    esecutivo privato pubblico capo vicario fedele gemello minore pilota idraulico dipendente cliente utente`,
  epithets: `${AGES} interessato interessata protagonista romano romana milanese napoletano napoletana torinese siciliano siciliana sardo sarda toscano toscana veneto veneta genovese bolognese fiorentino palermitano barese pugliese calabrese campano lombardo piemontese uomo donna
    organizzazione ente ong associazione gruppo azienda società impresa compagnia costruttore operatore banca agenzia istituto partito sindacato club collettivo fondazione movimento federazione quotidiano giornale settimanale rivista
    emittente portale startup piattaforma filiale colosso istituzione confederazione coalizione alleanza produttore cooperativa consulenza multinazionale ditta testata casa`,
  organisationWords: `Stato SpA Spa S.p.A. Srl Inc Ltd Corp Gruppo Partito Lega Fronte Unione Federazione Confederazione Associazione Comitato Consiglio Commissione Ministero Università Istituto Agenzia Banca Tribunale Corte Organizzazione Movimento Sindacato Fondazione
    Assemblea Senato Camera Parlamento Polizia Guardia Società Compagnia Osservatorio Collettivo Centro Accademia Autorità Ufficio Alleanza Procura Regione Comune Provincia Ospedale Policlinico Club Chiesa Servizio Dipartimento Rete Croce Protezione
    Corriere Gazzetta Repubblica Giornale Messaggero Radio Pd Fdi Fi M5s Avs Iv Psi Udc Pdl Mdp Leu Svp Uv Usb Cobas Cub Fim Uilm Filt Fit Filcams Fillea Upi Cna Confartigianato Confesercenti Confagricoltura Legacoop Federalberghi Federconsumatori Federturismo Legambiente Greenpeace Emergency Caritas Anpi Arci Acli Arcigay Unicef Unhcr Oms Nato Onu Fao Bce Fmi Ue Rai Mediaset Tim Trenitalia Italo Autostrade Stellantis Fincantieri Bankitalia Ingv Arpa Ausl Usl Ats Fenagifar Cida Cnr Enea Aci Aifa Juventus Juve Inter Milan Fipe Fismic Ance Aiop Fnomceo Anaao Cimo Fieg Fnsi Usigrai Ispi Censis Nomisma Prometeia Svimez Agenas Forza Fratelli Italia Viva Azione Sinistra Stelle`,
};
