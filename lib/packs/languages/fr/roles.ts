import { parseRoles } from '@/lib/packs/languages/parse-roles';

/** A group a kind; masculine/feminine/plural masculine/plural feminine. */
export const roles = parseRoles([
  [
    'person',
    `ministre/ministre/ministres/ministres président/présidente/présidents/présidentes directeur/directrice/directeurs/directrices
    vice-président/vice-présidente/vice-présidents/vice-présidentes ex-président/ex-présidente/ex-présidents/ex-présidentes ex-ministre/ex-ministre/ex-ministres/ex-ministres
    chef/cheffe/chefs/cheffes porte-parole/porte-parole/porte-parole/porte-parole secrétaire/secrétaire/secrétaires/secrétaires
    député/députée/députés/députées eurodéputé/eurodéputée/eurodéputés/eurodéputées sénateur/sénatrice/sénateurs/sénatrices maire/maire/maires/maires préfet/préfète/préfets/préfètes
    ambassadeur/ambassadrice/ambassadeurs/ambassadrices conseiller/conseillère/conseillers/conseillères élu/élue/élus/élues candidat/candidate/candidats/candidates
    patron/patronne/patrons/patronnes dirigeant/dirigeante/dirigeants/dirigeantes responsable/responsable/responsables/responsables leader/leader/leaders/leaders
    fondateur/fondatrice/fondateurs/fondatrices cofondateur/cofondatrice/cofondateurs/cofondatrices président-directeur//présidents-directeurs PDG/PDG/PDG/PDG gérant/gérante/gérants/gérantes
    procureur/procureure/procureurs/procureures juge/juge/juges/juges avocat/avocate/avocats/avocates magistrat/magistrate/magistrats/magistrates notaire/notaire/notaires/notaires
    commissaire/commissaire/commissaires/commissaires policier/policière/policiers/policières gendarme/gendarme/gendarmes/gendarmes pompier/pompière/pompiers/pompières enquêteur/enquêtrice/enquêteurs/enquêtrices
    général//généraux colonel//colonels commandant/commandante/commandants/commandantes capitaine/capitaine/capitaines/capitaines soldat/soldate/soldats/soldates militaire/militaire/militaires/militaires officier/officière/officiers/officières
    journaliste/journaliste/journalistes/journalistes reporter/reporter/reporters/reporters correspondant/correspondante/correspondants/correspondantes éditorialiste/éditorialiste/éditorialistes/éditorialistes chroniqueur/chroniqueuse/chroniqueurs/chroniqueuses animateur/animatrice/animateurs/animatrices rédacteur/rédactrice/rédacteurs/rédactrices présentateur/présentatrice/présentateurs/présentatrices
    auteur/auteure/auteurs/auteures autrice/autrice/autrices/autrices écrivain/écrivaine/écrivains/écrivaines romancier/romancière/romanciers/romancières poète/poétesse/poètes/poétesses philosophe/philosophe/philosophes/philosophes essayiste/essayiste/essayistes/essayistes éditeur/éditrice/éditeurs/éditrices
    professeur/professeure/professeurs/professeures enseignant/enseignante/enseignants/enseignantes universitaire/universitaire/universitaires/universitaires chercheur/chercheuse/chercheurs/chercheuses scientifique/scientifique/scientifiques/scientifiques historien/historienne/historiens/historiennes sociologue/sociologue/sociologues/sociologues politologue/politologue/politologues/politologues économiste/économiste/économistes/économistes
    psychologue/psychologue/psychologues/psychologues psychiatre/psychiatre/psychiatres/psychiatres anthropologue/anthropologue/anthropologues/anthropologues géographe/géographe/géographes/géographes biologiste/biologiste/biologistes/biologistes physicien/physicienne/physiciens/physiciennes climatologue/climatologue/climatologues/climatologues virologue/virologue/virologues/virologues épidémiologiste/épidémiologiste/épidémiologistes/épidémiologistes infectiologue/infectiologue/infectiologues/infectiologues astronome/astronome/astronomes/astronomes
    médecin/médecin/médecins/médecins docteur/docteure/docteurs/docteures infirmier/infirmière/infirmiers/infirmières pharmacien/pharmacienne/pharmaciens/pharmaciennes chirurgien/chirurgienne/chirurgiens/chirurgiennes spécialiste/spécialiste/spécialistes/spécialistes expert/experte/experts/expertes analyste/analyste/analystes/analystes consultant/consultante/consultants/consultantes ingénieur/ingénieure/ingénieurs/ingénieures
    acteur/actrice/acteurs/actrices comédien/comédienne/comédiens/comédiennes réalisateur/réalisatrice/réalisateurs/réalisatrices cinéaste/cinéaste/cinéastes/cinéastes producteur/productrice/producteurs/productrices chanteur/chanteuse/chanteurs/chanteuses musicien/musicienne/musiciens/musiciennes rappeur/rappeuse/rappeurs/rappeuses artiste/artiste/artistes/artistes peintre/peintre/peintres/peintres sculpteur/sculptrice/sculpteurs/sculptrices danseur/danseuse/danseurs/danseuses metteur//metteurs humoriste/humoriste/humoristes/humoristes photographe/photographe/photographes/photographes
    entraîneur/entraîneuse/entraîneurs/entraîneuses sélectionneur/sélectionneuse/sélectionneurs/sélectionneuses coach/coach/coachs/coachs joueur/joueuse/joueurs/joueuses footballeur/footballeuse/footballeurs/footballeuses gardien/gardienne/gardiens/gardiennes attaquant/attaquante/attaquants/attaquantes défenseur/défenseure/défenseurs/défenseures milieu//milieux champion/championne/champions/championnes athlète/athlète/athlètes/athlètes nageur/nageuse/nageurs/nageuses coureur/coureuse/coureurs/coureuses cycliste/cycliste/cyclistes/cyclistes pilote/pilote/pilotes/pilotes arbitre/arbitre/arbitres/arbitres tennisman//tennismen sportif/sportive/sportifs/sportives
    roi/reine/rois/reines prince/princesse/princes/princesses empereur/impératrice/empereurs/impératrices pape//papes évêque//évêques archevêque//archevêques cardinal//cardinaux prêtre//prêtres pasteur/pasteure/pasteurs/pasteures imam//imams rabbin//rabbins curé//curés patriarche//patriarches moine//moines
    chancelier/chancelière/chanceliers/chancelières gouverneur/gouverneure/gouverneurs/gouverneures représentant/représentante/représentants/représentantes délégué/déléguée/délégués/déléguées négociateur/négociatrice/négociateurs/négociatrices émissaire/émissaire/émissaires/émissaires diplomate/diplomate/diplomates/diplomates coordinateur/coordinatrice/coordinateurs/coordinatrices coordonnateur/coordonnatrice/coordonnateurs/coordonnatrices rapporteur/rapporteuse/rapporteurs/rapporteuses adjoint/adjointe/adjoints/adjointes membre/membre/membres/membres cadre/cadre/cadres/cadres figure//figures/ numéro//numéros opposant/opposante/opposants/opposantes militant/militante/militants/militantes activiste/activiste/activistes/activistes syndicaliste/syndicaliste/syndicalistes/syndicalistes dissident/dissidente/dissidents/dissidentes dictateur//dictateurs
    républicain/républicaine/républicains/républicaines démocrate/démocrate/démocrates/démocrates socialiste/socialiste/socialistes/socialistes écologiste/écologiste/écologistes/écologistes centriste/centriste/centristes/centristes frontiste/frontiste/frontistes/frontistes communiste/communiste/communistes/communistes milliardaire/milliardaire/milliardaires/milliardaires homme//hommes /femme//femmes garçon//garçons /fille//filles enfant/enfant/enfants/enfants adolescent/adolescente/adolescents/adolescentes jeune/jeune/jeunes/jeunes étudiant/étudiante/étudiants/étudiantes lycéen/lycéenne/lycéens/lycéennes élève/élève/élèves/élèves retraité/retraitée/retraités/retraitées
    père//pères /mère//mères fils//fils frère//frères /sœur//sœurs mari//maris époux/épouse/époux/épouses cousin/cousine/cousins/cousines oncle/tante/oncles/tantes voisin/voisine/voisins/voisines ami/amie/amis/amies compagnon/compagne/compagnons/compagnes collègue/collègue/collègues/collègues proche/proche/proches/proches neveu/nièce/neveux/nièces veuf/veuve/veufs/veuves parent//parents
    habitant/habitante/habitants/habitantes riverain/riveraine/riverains/riveraines témoin//témoins victime/victime/victimes/victimes rescapé/rescapée/rescapés/rescapées survivant/survivante/survivants/survivantes plaignant/plaignante/plaignants/plaignantes accusé/accusée/accusés/accusées suspect/suspecte/suspects/suspectes prévenu/prévenue/prévenus/prévenues détenu/détenue/détenus/détenues client/cliente/clients/clientes passager/passagère/passagers/passagères usager/usagère/usagers/usagères patient/patiente/patients/patientes bénévole/bénévole/bénévoles/bénévoles manifestant/manifestante/manifestants/manifestantes gréviste/gréviste/grévistes/grévistes migrant/migrante/migrants/migrantes réfugié/réfugiée/réfugiés/réfugiées touriste/touriste/touristes/touristes internaute/internaute/internautes/internautes participant/participante/participants/participantes organisateur/organisatrice/organisateurs/organisatrices locataire/locataire/locataires/locataires propriétaire/propriétaire/propriétaires/propriétaires citoyen/citoyenne/citoyens/citoyennes électeur/électrice/électeurs/électrices
    agriculteur/agricultrice/agriculteurs/agricultrices éleveur/éleveuse/éleveurs/éleveuses pêcheur/pêcheuse/pêcheurs/pêcheuses boulanger/boulangère/boulangers/boulangères commerçant/commerçante/commerçants/commerçantes restaurateur/restauratrice/restaurateurs/restauratrices entrepreneur/entrepreneuse/entrepreneurs/entrepreneuses employé/employée/employés/employées salarié/salariée/salariés/salariées ouvrier/ouvrière/ouvriers/ouvrières chauffeur//chauffeurs conducteur/conductrice/conducteurs/conductrices guide/guide/guides/guides architecte/architecte/architectes/architectes avoué//avoués banquier/banquière/banquiers/banquières investisseur/investisseuse/investisseurs/investisseuses blogueur/blogueuse/blogueurs/blogueuses youtubeur/youtubeuse/youtubeurs/youtubeuses influenceur/influenceuse/influenceurs/influenceuses conservateur/conservatrice/conservateurs/conservatrices commissaire-priseur//commissaires-priseurs bourgmestre/bourgmestre/bourgmestres/bourgmestres échevin/échevine/échevins/échevines
    homologue/homologue/homologues/homologues prédécesseur//prédécesseurs successeur//successeurs rival/rivale/rivaux/rivales adversaire/adversaire/adversaires/adversaires complice/complice/complices/complices interlocuteur/interlocutrice/interlocuteurs/interlocutrices intéressé/intéressée/intéressés/intéressées assaillant/assaillante/assaillants/assaillantes ravisseur/ravisseuse/ravisseurs/ravisseuses djihadiste/djihadiste/djihadistes/djihadistes terroriste/terroriste/terroristes/terroristes rebelle/rebelle/rebelles/rebelles
    quinquagénaire/quinquagénaire/quinquagénaires/quinquagénaires quadragénaire/quadragénaire/quadragénaires/quadragénaires trentenaire/trentenaire/trentenaires/trentenaires sexagénaire/sexagénaire/sexagénaires/sexagénaires septuagénaire/septuagénaire/septuagénaires/septuagénaires octogénaire/octogénaire/octogénaires/octogénaires star//stars/ vedette//vedettes/
    hôtelier/hôtelière/hôteliers/hôtelières fermier/fermière/fermiers/fermières poissonnier/poissonnière/poissonniers/poissonnières épicier/épicière/épiciers/épicières
    pâtissier/pâtissière/pâtissiers/pâtissières charcutier/charcutière/charcutiers/charcutières cuisinier/cuisinière/cuisiniers/cuisinières jardinier/jardinière/jardiniers/jardinières
    bijoutier/bijoutière/bijoutiers/bijoutières huissier/huissière/huissiers/huissières ambulancier/ambulancière/ambulanciers/ambulancières couturier/couturière/couturiers/couturières
    menuisier/menuisière/menuisiers/menuisières charpentier/charpentière/charpentiers/charpentières plombier/plombière/plombiers/plombières serrurier/serrurière/serruriers/serrurières
    métallier/métallière/métalliers/métallières courtier/courtière/courtiers/courtières greffier/greffière/greffiers/greffières caissier/caissière/caissiers/caissières
    fromagier/fromagière/fromagiers/fromagières écolier/écolière/écoliers/écolières prisonnier/prisonnière/prisonniers/prisonnières cavalier/cavalière/cavaliers/cavalières
    boucher/bouchère/bouchers/bouchères berger/bergère/bergers/bergères maraîcher/maraîchère/maraîchers/maraîchères créancier/créancière/créanciers/créancières
    spectateur/spectatrice/spectateurs/spectatrices auditeur/auditrice/auditeurs/auditrices lecteur/lectrice/lecteurs/lectrices formateur/formatrice/formateurs/formatrices
    éducateur/éducatrice/éducateurs/éducatrices médiateur/médiatrice/médiateurs/médiatrices traducteur/traductrice/traducteurs/traductrices promoteur/promotrice/promoteurs/promotrices
    distributeur/distributrice/distributeurs/distributrices tuteur/tutrice/tuteurs/tutrices administrateur/administratrice/administrateurs/administratrices
    inspecteur/inspectrice/inspecteurs/inspectrices instructeur/instructrice/instructeurs/instructrices compositeur/compositrice/compositeurs/compositrices créateur/créatrice/créateurs/créatrices
    curateur/curatrice/curateurs/curatrices initiateur/initiatrice/initiateurs/initiatrices travailleur/travailleuse/travailleurs/travailleuses vendeur/vendeuse/vendeurs/vendeuses
    livreur/livreuse/livreurs/livreuses plongeur/plongeuse/plongeurs/plongeuses chasseur/chasseuse/chasseurs/chasseuses camionneur/camionneuse/camionneurs/camionneuses
    coiffeur/coiffeuse/coiffeurs/coiffeuses fumeur/fumeuse/fumeurs/fumeuses serveur/serveuse/serveurs/serveuses ramasseur/ramasseuse/ramasseurs/ramasseuses
    déménageur/déménageuse/déménageurs/déménageuses squatteur/squatteuse/squatteurs/squatteuses cascadeur/cascadeuse/cascadeurs/cascadeuses prêteur/prêteuse/prêteurs/prêteuses
    sauveur/sauveuse/sauveurs/sauveuses emprunteur/emprunteuse/emprunteurs/emprunteuses brocanteur/brocanteuse/brocanteurs/brocanteuses technicien/technicienne/techniciens/techniciennes
    électricien/électricienne/électriciens/électriciennes mécanicien/mécanicienne/mécaniciens/mécaniciennes informaticien/informaticienne/informaticiens/informaticiennes
    mathématicien/mathématicienne/mathématiciens/mathématiciennes opticien/opticienne/opticiens/opticiennes diététicien/diététicienne/diététiciens/diététiciennes
    logisticien/logisticienne/logisticiens/logisticiennes académicien/académicienne/académiciens/académiciennes théoricien/théoricienne/théoriciens/théoriciennes
    statisticien/statisticienne/statisticiens/statisticiennes paroissien/paroissienne/paroissiens/paroissiennes polytechnicien/polytechnicienne/polytechniciens/polytechniciennes
    politicien/politicienne/politiciens/politiciennes généticien/généticienne/généticiens/généticiennes obstétricien/obstétricienne/obstétriciens/obstétriciennes agent/agente/agents/agentes
    cheminot/cheminote/cheminots/cheminotes assistant/assistante/assistants/assistantes surveillant/surveillante/surveillants/surveillantes exploitant/exploitante/exploitants/exploitantes
    adhérent/adhérente/adhérents/adhérentes adjudant/adjudante/adjudants/adjudantes mandataire/mandataire/mandataires/mandataires signataire/signataire/signataires/signataires
    gestionnaire/gestionnaire/gestionnaires/gestionnaires fonctionnaire/fonctionnaire/fonctionnaires/fonctionnaires bénéficiaire/bénéficiaire/bénéficiaires/bénéficiaires
    actionnaire/actionnaire/actionnaires/actionnaires commissionnaire/commissionnaire/commissionnaires/commissionnaires vétérinaire/vétérinaire/vétérinaires/vétérinaires
    libraire/libraire/libraires/libraires bibliothécaire/bibliothécaire/bibliothécaires/bibliothécaires antiquaire/antiquaire/antiquaires/antiquaires
    parlementaire/parlementaire/parlementaires/parlementaires stagiaire/stagiaire/stagiaires/stagiaires concessionnaire/concessionnaire/concessionnaires/concessionnaires
    légataire/légataire/légataires/légataires destinataire/destinataire/destinataires/destinataires vacataire/vacataire/vacataires/vacataires sociétaire/sociétaire/sociétaires/sociétaires
    intermittent/intermittente/intermittents/intermittentes intérimaire/intérimaire/intérimaires/intérimaires apprenti/apprentie/apprentis/apprenties aidant/aidante/aidants/aidantes
    soignant/soignante/soignants/soignantes négociant/négociante/négociants/négociantes fabricant/fabricante/fabricants/fabricantes débutant/débutante/débutants/débutantes
    descendant/descendante/descendants/descendantes occupant/occupante/occupants/occupantes résident/résidente/résidents/résidentes remplaçant/remplaçante/remplaçants/remplaçantes
    suppléant/suppléante/suppléants/suppléantes figurant/figurante/figurants/figurantes doctorant/doctorante/doctorants/doctorantes lieutenant/lieutenante/lieutenants/lieutenantes
    combattant/combattante/combattants/combattantes résistant/résistante/résistants/résistantes vacancier/vacancière/vacanciers/vacancières expatrié/expatriée/expatriés/expatriées
    sinistré/sinistrée/sinistrés/sinistrées député-maire/député-maire/député-maires/député-maires lauréat/lauréate/lauréats/lauréates orphelin/orpheline/orphelins/orphelines
    marchand/marchande/marchands/marchandes artisan/artisane/artisans/artisanes paysan/paysanne/paysans/paysannes stratège/stratège/stratèges/stratèges pédagogue/pédagogue/pédagogues/pédagogues
    astrologue/astrologue/astrologues/astrologues archéologue/archéologue/archéologues/archéologues criminologue/criminologue/criminologues/criminologues écologue/écologue/écologues/écologues
    géologue/géologue/géologues/géologues hydrologue/hydrologue/hydrologues/hydrologues météorologue/météorologue/météorologues/météorologues glaciologue/glaciologue/glaciologues/glaciologues
    océanographe/océanographe/océanographes/océanographes volcanologue/volcanologue/volcanologues/volcanologues sismologue/sismologue/sismologues/sismologues
    paléontologue/paléontologue/paléontologues/paléontologues zoologue/zoologue/zoologues/zoologues ornithologue/ornithologue/ornithologues/ornithologues
    entomologue/entomologue/entomologues/entomologues botaniste/botaniste/botanistes/botanistes naturaliste/naturaliste/naturalistes/naturalistes agronome/agronome/agronomes/agronomes
    oncologue/oncologue/oncologues/oncologues cardiologue/cardiologue/cardiologues/cardiologues neurologue/neurologue/neurologues/neurologues pédiatre/pédiatre/pédiatres/pédiatres
    gériatre/gériatre/gériatres/gériatres psychanalyste/psychanalyste/psychanalystes/psychanalystes psychothérapeute/psychothérapeute/psychothérapeutes/psychothérapeutes
    kinésithérapeute/kinésithérapeute/kinésithérapeutes/kinésithérapeutes orthophoniste/orthophoniste/orthophonistes/orthophonistes ophtalmologue/ophtalmologue/ophtalmologues/ophtalmologues
    dentiste/dentiste/dentistes/dentistes généraliste/généraliste/généralistes/généralistes urgentiste/urgentiste/urgentistes/urgentistes anesthésiste/anesthésiste/anesthésistes/anesthésistes
    radiologue/radiologue/radiologues/radiologues immunologue/immunologue/immunologues/immunologues toxicologue/toxicologue/toxicologues/toxicologues
    allergologue/allergologue/allergologues/allergologues dermatologue/dermatologue/dermatologues/dermatologues gynécologue/gynécologue/gynécologues/gynécologues
    addictologue/addictologue/addictologues/addictologues pneumologue/pneumologue/pneumologues/pneumologues endocrinologue/endocrinologue/endocrinologues/endocrinologues
    ostéopathe/ostéopathe/ostéopathes/ostéopathes légiste/légiste/légistes/légistes juriste/juriste/juristes/juristes
    constitutionnaliste/constitutionnaliste/constitutionnalistes/constitutionnalistes fiscaliste/fiscaliste/fiscalistes/fiscalistes pénaliste/pénaliste/pénalistes/pénalistes
    civiliste/civiliste/civilistes/civilistes islamologue/islamologue/islamologues/islamologues démographe/démographe/démographes/démographes ethnologue/ethnologue/ethnologues/ethnologues
    linguiste/linguiste/linguistes/linguistes sémiologue/sémiologue/sémiologues/sémiologues musicologue/musicologue/musicologues/musicologues ludologue/ludologue/ludologues/ludologues
    philologue/philologue/philologues/philologues paléographe/paléographe/paléographes/paléographes archiviste/archiviste/archivistes/archivistes
    documentariste/documentariste/documentaristes/documentaristes scénariste/scénariste/scénaristes/scénaristes dramaturge/dramaturge/dramaturges/dramaturges
    chorégraphe/chorégraphe/chorégraphes/chorégraphes parolier/parolière/paroliers/parolières pianiste/pianiste/pianistes/pianistes violoniste/violoniste/violonistes/violonistes
    guitariste/guitariste/guitaristes/guitaristes organiste/organiste/organistes/organistes soliste/soliste/solistes/solistes styliste/styliste/stylistes/stylistes
    graphiste/graphiste/graphistes/graphistes illustrateur/illustratrice/illustrateurs/illustratrices dessinateur/dessinatrice/dessinateurs/dessinatrices
    caricaturiste/caricaturiste/caricaturistes/caricaturistes bédéiste/bédéiste/bédéistes/bédéistes plasticien/plasticienne/plasticiens/plasticiennes céramiste/céramiste/céramistes/céramistes
    ébéniste/ébéniste/ébénistes/ébénistes fleuriste/fleuriste/fleuristes/fleuristes garagiste/garagiste/garagistes/garagistes buraliste/buraliste/buralistes/buralistes
    standardiste/standardiste/standardistes/standardistes secouriste/secouriste/secouristes/secouristes alpiniste/alpiniste/alpinistes/alpinistes cartographe/cartographe/cartographes/cartographes
    géomètre/géomètre/géomètres/géomètres topographe/topographe/topographes/topographes urbaniste/urbaniste/urbanistes/urbanistes paysagiste/paysagiste/paysagistes/paysagistes
    lobbyiste/lobbyiste/lobbyistes/lobbyistes trotskiste/trotskiste/trotskistes/trotskistes macroniste/macroniste/macronistes/macronistes gaulliste/gaulliste/gaullistes/gaullistes
    lepéniste/lepéniste/lepénistes/lepénistes mélenchoniste/mélenchoniste/mélenchonistes/mélenchonistes souverainiste/souverainiste/souverainistes/souverainistes
    nationaliste/nationaliste/nationalistes/nationalistes indépendantiste/indépendantiste/indépendantistes/indépendantistes autonomiste/autonomiste/autonomistes/autonomistes
    royaliste/royaliste/royalistes/royalistes marxiste/marxiste/marxistes/marxistes anarchiste/anarchiste/anarchistes/anarchistes féministe/féministe/féministes/féministes
    pacifiste/pacifiste/pacifistes/pacifistes antifasciste/antifasciste/antifascistes/antifascistes populiste/populiste/populistes/populistes progressiste/progressiste/progressistes/progressistes
    insoumis/insoumise/insoumis/insoumises zadiste/zadiste/zadistes/zadistes altermondialiste/altermondialiste/altermondialistes/altermondialistes végane/végane/véganes/véganes
    hacktiviste/hacktiviste/hacktivistes/hacktivistes recteur/rectrice/recteurs/rectrices doyen/doyenne/doyens/doyennes instituteur/institutrice/instituteurs/institutrices
    aumônier/aumônière/aumôniers/aumônières diacre/diacre/diacres/diacres théologien/théologienne/théologiens/théologiennes /moniale//moniales vicaire/vicaire/vicaires/vicaires
    /grand-mère//grand-mères /belle-mère//belle-mères conjoint/conjointe/conjoints/conjointes /copine//copines camarade/camarade/camarades/camarades /consœur//consœurs
    ennemi/ennemie/ennemis/ennemies visiteur/visiteuse/visiteurs/visiteuses marin//marins loueur/loueuse/loueurs/loueuses héritier/héritière/héritiers/héritières
    batelier/batelière/bateliers/batelières maroquinier/maroquinière/maroquiniers/maroquinières sous-préfet/sous-préfète/sous-préfets/sous-préfètes
    guide-conférencier/guide-conférencière/guides-conférenciers/guides-conférencières vice-recteur/vice-rectrice/vice-recteurs/vice-rectrices /sage-femme//sages-femmes
    batteur/batteuse/batteurs/batteuses proviseur/proviseure/proviseurs/proviseures censeur/censeure/censeurs/censeures abbé//abbés chanoine//chanoines nonce//nonces grand-père//grands-pères
    beau-père//beaux-pères copain//copains confrère//confrères conjoint/conjointe/conjoints/conjointes mandataire/mandataire/mandataires/mandataires`,
  ],
  [
    'organisation',
    `gouvernement//gouvernements ministère//ministères présidence//présidences/ diplomatie//diplomaties/ administration//administrations/ préfecture//préfectures/ mairie//mairies/ municipalité//municipalités/ département//départements région//régions/ Etat//Etats État//États exécutif//exécutifs
    parlement//parlements assemblée//assemblées/ sénat//sénats congrès//congrès commission//commissions/ comité//comités conseil//conseils cour//cours/ tribunal//tribunaux parquet//parquets justice//justices/ police//polices/ gendarmerie//gendarmeries/ armée//armées/ défense///
    parti//partis syndicat//syndicats association//associations/ fédération//fédérations/ union//unions/ organisation//organisations/ ONG//ONG/ collectif//collectifs fondation//fondations/ mouvement//mouvements ligue//ligues/ confédération//confédérations/ coalition//coalitions/ alliance//alliances/ opposition//oppositions/ majorité//majorités/
    entreprise//entreprises/ société//sociétés/ groupe//groupes compagnie//compagnies/ firme//firmes/ constructeur//constructeurs opérateur//opérateurs banque//banques/ agence//agences/ institut//instituts université//universités/ hôpital//hôpitaux centre//centres laboratoire//laboratoires école//écoles/ lycée//lycées musée//musées club//clubs équipe//équipes/ fédéral/// direction//directions/ rédaction//rédactions/ service//services autorité//autorités/ autorités//autorités/ instance//instances/ institution//institutions/ office//offices observatoire//observatoires cabinet//cabinets bureau//bureaux
    journal//journaux quotidien//quotidiens hebdomadaire//hebdomadaires magazine//magazines chaîne//chaînes/ radio//radios/ média//médias presse///presse site//sites éditeur///
    royaume//royaumes pays//pays ville//villes/ capitale//capitales/ mission//missions/ ambassade//ambassades/ délégation//délégations/ église//églises/ Vatican/// Eglise/// Église/// régime//régimes junte//juntes/ milice//milices/ guérilla//guérillas/
    établissement//établissements/ château//châteaux/ festival//festivals/ théâtre//théâtres/ opéra//opéras/ orchestre//orchestres/ studio//studios/ /marque//marques /enseigne//enseignes /plateforme//plateformes /start-up//start-up /intersyndicale//intersyndicales /clinique//cliniques /maternité//maternités CHU//CHU/ aéroport//aéroports/ port//ports/ /métropole//métropoles /agglomération//agglomérations canton//cantons/ /province//provinces Land//Länder/ /chancellerie//chancelleries rectorat//rectorats/ /académie//académies collège//collèges/ /crèche//crèches Ehpad//Ehpad/ /prison//prisons /brigade//brigades
    commissariat//commissariats/ patronat//patronats/ fabricant//fabricants/ géant//géants/ mastodonte//mastodontes/ fournisseur//fournisseurs/ distributeur//distributeurs/ énergéticien//énergéticiens/ assureur//assureurs/ avionneur//avionneurs/ armateur//armateurs/ équipementier//équipementiers/ sous-traitant//sous-traitants/ promoteur//promoteurs/ bailleur//bailleurs/ transporteur//transporteurs/ /filiale//filiales holding//holdings/ fonds//fonds/ /coopérative//coopératives /mutuelle//mutuelles /caisse//caisses régulateur//régulateurs/ réseau//réseaux/ sélection//sélections/ /franchise//franchises /formation//formations bloc//blocs/ front//fronts/ camp//camps/ /tendance//tendances /faction//factions /fraction//fractions groupement//groupements/ consortium//consortiums/ think-tank//think-tanks/ /chambre//chambres secrétariat//secrétariats/ diocèse//diocèses/ évêché//évêchés/ épiscopat//épiscopats/ /paroisse//paroisses /synagogue//synagogues /mosquée//mosquées`,
  ],
  [
    'group',
    `autorités//autorités/ gens//gens populations//populations/ population//populations/ public//publics foule//foules/ communauté//communautés/ famille//familles/ entourage//entourages source//sources/ sources//sources/ observateur/observatrice/observateurs/observatrices critique/critique/critiques/critiques détracteur/détractrice/détracteurs/détractrices partisan/partisane/partisans/partisanes Occidentaux//Occidentaux talibans//talibans Français/Française/Français/Françaises supporteur/supportrice/supporteurs/supportrices supporter/supporter/supporters/supporters forces//forces/ troupes//troupes/ couple//couples duo//duos`,
  ],
  [
    'document',
    `rapport//rapports communiqué//communiqués étude//études/ enquête//enquêtes/ sondage//sondages texte//textes document//documents article//articles lettre//lettres/ loi//lois/ décret//décrets arrêté//arrêtés accord//accords traité//traités déclaration//déclarations/ résolution//résolutions/ plainte//plaintes/ message//messages documentaire//documentaires livre//livres ouvrage//ouvrages note//notes/ jugement//jugements arrêt//arrêts acte//actes panneau//panneaux pancarte//pancartes/ banderole//banderoles/ affiche//affiches/ pétition//pétitions/ tribune//tribunes/ éditorial//éditoriaux site//sites page//pages/ bilan//bilans charte//chartes/ constitution//constitutions/ projet//projets proverbe//proverbes dicton//dictons slogan//slogans
    baromètre//baromètres/ /annexe//annexes formulaire//formulaires/ tract//tracts/ manifeste//manifestes/ mémo//mémos/ mémoire//mémoires/ procès-verbal//procès-verbaux/ courriel//courriels/ mail//mails/ /circulaire//circulaires /ordonnance//ordonnances amendement//amendements/ reportage//reportages/ enregistrement//enregistrements/ /vidéo//vidéos /missive//missives télégramme//télégrammes/ câble//câbles/ dossier//dossiers/ livret//livrets/ prospectus//prospectus/ bulletin//bulletins/ /notice//notices règlement//règlements/ code//codes/ manuel//manuels/`,
  ],
]);

/** Wider words by which the press varies a calling, and the callings: `la sociologue` is `la chercheuse` further down; no calling is another. */
const WIDER: readonly (readonly [wider: string, callings: string])[] = [
  [
    'chercheur scientifique spécialiste expert universitaire',
    `hydrologue géologue climatologue sociologue politologue économiste historien biologiste physicien épidémiologiste virologue anthropologue géographe
    archéologue criminologue météorologue glaciologue volcanologue sismologue paléontologue botaniste agronome philosophe`,
  ],
  ['médecin spécialiste', 'oncologue cardiologue neurologue pédiatre chirurgien psychiatre'],
  ['militaire officier', 'général colonel commandant capitaine lieutenant'],
  ['magistrat', 'procureur juge'],
  ['artiste', 'chanteur musicien rappeur peintre comédien acteur'],
  ['écrivain auteur', 'romancier poète essayiste'],
  ['joueur', 'attaquant défenseur gardien footballeur'],
];

function toPairs([wider, callings]: readonly [string, string]): readonly (readonly string[])[] {
  return wider.split(/\s+/).flatMap((word) => callings.split(/\s+/).map((calling) => [word, calling]));
}

/** Heads first, then what must stand with them; articles left out. */
export const equivalentRoles: readonly (readonly string[])[] = [
  ...WIDER.flatMap(toPairs),
  ['ministre affaires étrangères', 'chef diplomatie'],
  ['ministre premier', 'ministre première', 'chef gouvernement'],
  ['président république', 'chef etat', 'chef état', 'locataire elysée', 'locataire élysée'],
  ['ministre intérieur', 'locataire place beauvau'],
  ['ministre économie', 'locataire bercy'],
  ['maire', 'élu'],
  ['député', 'élu', 'parlementaire'],
  ['sénateur', 'élu', 'parlementaire'],
  ['PDG', 'patron', 'dirigeant'],
  ['professeur', 'universitaire', 'enseignant'],
  ['chercheur', 'scientifique', 'universitaire'],
  ['avocat', 'conseil'],
];
