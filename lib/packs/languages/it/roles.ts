import type { RoleHead } from '@/lib/core/quotation/lexicon';
import { parseRoles } from '@/lib/packs/languages/parse-roles';

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
  if (word.endsWith('io')) return word.slice(0, -1);
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
    garante repubblicano/a democratico/a leghista dem tycoon presidente/presidentessa patron boss pentito/a collaboratore/collaboratrice veterinario/a geologo/a sismologo/a climatologo/a costituzionalista giurista filosofo/a critico/a blogger influencer opinionista editorialista`),
  ],
  [
    'organisation',
    `${masculine(`governo Governo esecutivo ministero Ministero comune Comune parlamento Parlamento senato Senato partito Partito sindacato tribunale Tribunale consiglio Consiglio comitato istituto Istituto centro Centro ospedale Ospedale policlinico
    ente club quotidiano giornale portale settimanale esercito Esercito dipartimento Dipartimento collegio osservatorio Osservatorio gruppo collettivo movimento Movimento consorzio municipio Stato Cremlino Vaticano Pentagono Eliseo Quirinale
    Viminale gabinetto laboratorio Campidoglio Pirellone Nazareno ateneo tar Tar csm fondo`)} ${feminine(`procura Procura polizia Polizia questura Questura prefettura Prefettura regione Regione provincia Provincia giunta amministrazione Amministrazione commissione Commissione corte Corte magistratura cassazione Cassazione associazione
    federazione confederazione fondazione organizzazione ong azienda società impresa compagnia multinazionale università Università agenzia Agenzia emittente rivista assemblea camera Camera cancelleria ambasciata Ambasciata direzione delegazione segreteria
    opposizione coalizione maggioranza alleanza unione Unione Chiesa chiesa diocesi entità istituzione autorità Autorità marina guardia capitaneria redazione Lega lega banca Banca difesa Farnesina Consulta asl Asl ats Ats asp Asp Figc cooperativa`)}`,
  ],
  [
    'group',
    `///autorità //carabinieri/ //vicini/ //residenti/ //cittadini/ //esperti/ //ricercatori/ //scienziati/ //medici/ //sindacati/ //media/ //manifestanti/ //testimoni/ //analisti/ //agricoltori/ //avvocati/ //legali/ //giudici/ //pm/ //magistrati/ //inquirenti/ //investigatori/ //critici/ //ribelli/
    //familiari/ //genitori/ //parenti/ //dem/ //democratici/ //repubblicani/ //alleati/ //ambientalisti/ //animalisti/ //lavoratori/ //utenti/ //consumatori/ ///fonti ${feminine('famiglia accusa popolazione comunità cittadinanza gente')} ///vittime ///associazioni ///organizzazioni ///opposizioni //talebani/ //pentastellati/ //grillini/ //leghisti/ //tifosi/
    //soccorritori/ //agenti/ //poliziotti/ //studenti/ //insegnanti/ //democristiani/ //azzurri/ //vertici/`,
  ],
  [
    'document',
    `${masculine('rapporto comunicato documento testo dossier verbale parere manifesto studio sondaggio decreto accordo trattato articolo servizio fascicolo bollettino regolamento protocollo bilancio disegno')} ${feminine('nota sentenza lettera risoluzione inchiesta legge indagine dichiarazione denuncia statistica ordinanza mozione circolare pubblicazione informativa stima relazione ricerca perizia motivazione delibera direttiva')}`,
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
  ['avvocato', 'legale', 'difensore'],
  ['segretario', 'leader'],
  ['deputato', 'onorevole', 'parlamentare'],
  ['medico', 'dottore'],
  ['ricercatore', 'scienziato', 'esperto'],
];
