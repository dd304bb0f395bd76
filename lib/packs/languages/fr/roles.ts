import type { RoleHead } from '@/lib/core/quotation/lexicon';
import { parseRoles } from '@/lib/packs/languages/parse-roles';

/** Entries as `avocat/e`, `directeur/trice`, `ministre`, `roi/reine` in all their forms. */
function withForms(entries: string): string {
  return listed(entries, (entry) => {
    const [man = '', ending = ''] = entry.split('/');
    const woman = womanOf(man, ending);
    return [man, woman, plural(man), plural(woman)].join('/');
  });
}

/** How many letters of the masculine an ending of the feminine stands for. */
const REPLACED: Readonly<Record<string, number>> = { e: 0, ne: 0, le: 0, te: 0, ère: 2, euse: 3, trice: 4, ve: 1 };

function womanOf(man: string, ending: string): string {
  if (ending === '') return man;
  const replaced = REPLACED[ending];
  return replaced === undefined ? ending : man.slice(0, man.length - replaced) + ending;
}

function plural(word: string): string {
  if (/[sxz]$|^[A-Z]{2}|-up$/.test(word)) return word;
  if (/(?<!festiv)al$/.test(word)) return `${word.slice(0, -2)}aux`;
  return /eau$|eu$/.test(word) ? `${word}x` : `${word}s`;
}

const masculine = (words: string) => listed(words, (word) => `${word}//${plural(word)}/`);
const feminine = (words: string) => listed(words, (word) => `/${word}//${plural(word)}`);

function listed(words: string, toForms: (entry: string) => string): string {
  return words.trim().split(/\s+/).map(toForms).join(' ');
}

/** A group a kind. */
export const roles: readonly RoleHead[] = parseRoles([
  [
    'person',
    withForms(`ministre président/e directeur/trice vice-président/e ex-président/e ex-ministre chef/cheffe secrétaire député/e eurodéputé/e sénateur/trice maire préfet/préfète
    ambassadeur/ambassadrice conseiller/ère élu/e candidat/e patron/ne dirigeant/e responsable leader fondateur/trice cofondateur/trice gérant/e procureur/e juge avocat/e magistrat/e
    notaire commissaire policier/ère gendarme pompier/ère enquêteur/trice commandant/e capitaine soldat/e militaire officier/ère journaliste reporter correspondant/e éditorialiste
    chroniqueur/euse animateur/trice rédacteur/trice présentateur/trice auteur/e autrice écrivain/e romancier/ère poète/poétesse philosophe essayiste éditeur/trice professeur/e enseignant/e
    universitaire chercheur/euse scientifique historien/ne sociologue politologue économiste psychologue psychiatre anthropologue géographe biologiste physicien/ne climatologue clerc virologue
    épidémiologiste infectiologue astronome médecin docteur/e infirmier/ère pharmacien/ne chirurgien/ne spécialiste expert/e analyste consultant/e ingénieur/e acteur/trice comédien/ne
    réalisateur/trice cinéaste producteur/trice chanteur/euse musicien/ne rappeur/euse artiste peintre sculpteur/trice danseur/euse humoriste photographe entraîneur/euse sélectionneur/euse
    coach joueur/euse footballeur/euse gardien/ne attaquant/e défenseur/e champion/ne athlète nageur/euse coureur/euse cycliste pilote arbitre sportif/ve roi/reine prince/princesse
    empereur/impératrice pasteur/e chancelier/ère gouverneur/e représentant/e délégué/e négociateur/trice émissaire diplomate coordinateur/trice coordonnateur/trice rapporteur/euse
    adjoint/e membre cadre opposant/e militant/e activiste syndicaliste dissident/e républicain/e démocrate socialiste écologiste centriste frontiste communiste milliardaire enfant
    adolescent/e jeune étudiant/e lycéen/ne élève retraité/e époux/épouse cousin/e oncle/tante voisin/e ami/e compagnon/compagne collègue proche neveu/nièce veuf/ve habitant/e riverain/e
    victime rescapé/e survivant/e plaignant/e accusé/e suspect/e prévenu/e détenu/e client/e passager/ère usager/ère patient/e bénévole manifestant/e gréviste migrant/e réfugié/e touriste
    internaute participant/e organisateur/trice locataire propriétaire citoyen/ne électeur/trice agriculteur/trice éleveur/euse pêcheur/euse boulanger/ère commerçant/e restaurateur/trice
    entrepreneur/euse employé/e salarié/e ouvrier/ère conducteur/trice guide architecte banquier/ère investisseur/euse blogueur/euse youtubeur/euse influenceur/euse conservateur/trice
    bourgmestre échevin/e homologue rival/e adversaire complice interlocuteur/trice intéressé/e assaillant/e ravisseur/euse djihadiste terroriste rebelle quinquagénaire quadragénaire
    trentenaire sexagénaire septuagénaire octogénaire hôtelier/ère fermier/ère poissonnier/ère épicier/ère pâtissier/ère charcutier/ère cuisinier/ère jardinier/ère bijoutier/ère
    huissier/ère ambulancier/ère couturier/ère menuisier/ère charpentier/ère plombier/ère serrurier/ère métallier/ère courtier/ère greffier/ère caissier/ère fromagier/ère écolier/ère
    prisonnier/ère cavalier/ère boucher/ère berger/ère maraîcher/ère créancier/ère spectateur/trice auditeur/trice lecteur/trice formateur/trice éducateur/trice médiateur/trice
    traducteur/trice promoteur/trice distributeur/trice tuteur/trice administrateur/trice inspecteur/trice instructeur/trice compositeur/trice créateur/trice curateur/trice initiateur/trice
    travailleur/euse vendeur/euse livreur/euse plongeur/euse chasseur/euse camionneur/euse coiffeur/euse fumeur/euse serveur/euse ramasseur/euse déménageur/euse squatteur/euse
    cascadeur/euse prêteur/euse sauveur/euse emprunteur/euse brocanteur/euse technicien/ne électricien/ne mécanicien/ne informaticien/ne mathématicien/ne opticien/ne diététicien/ne
    logisticien/ne académicien/ne théoricien/ne statisticien/ne paroissien/ne polytechnicien/ne politicien/ne généticien/ne obstétricien/ne agent/e cheminot/e assistant/e surveillant/e
    exploitant/e adhérent/e adjudant/e mandataire signataire gestionnaire fonctionnaire bénéficiaire actionnaire commissionnaire vétérinaire libraire bibliothécaire antiquaire parlementaire
    stagiaire concessionnaire légataire destinataire vacataire sociétaire intermittent/e intérimaire apprenti/e aidant/e soignant/e négociant/e fabricant/e débutant/e descendant/e
    occupant/e résident/e remplaçant/e suppléant/e figurant/e doctorant/e lieutenant/e combattant/e résistant/e vacancier/ère expatrié/e sinistré/e député-maire lauréat/e orphelin/e
    marchand/e artisan/e paysan/ne stratège pédagogue astrologue archéologue criminologue écologue géologue hydrologue météorologue glaciologue océanographe volcanologue sismologue
    paléontologue zoologue ornithologue entomologue botaniste naturaliste agronome oncologue cardiologue neurologue pédiatre gériatre psychanalyste psychothérapeute kinésithérapeute
    orthophoniste ophtalmologue dentiste généraliste urgentiste anesthésiste radiologue immunologue toxicologue allergologue dermatologue gynécologue addictologue pneumologue endocrinologue
    ostéopathe légiste juriste constitutionnaliste fiscaliste pénaliste civiliste islamologue démographe ethnologue linguiste sémiologue musicologue ludologue philologue paléographe
    archiviste documentariste scénariste dramaturge chorégraphe parolier/ère pianiste violoniste guitariste organiste soliste styliste graphiste illustrateur/trice dessinateur/trice
    caricaturiste bédéiste plasticien/ne céramiste ébéniste fleuriste garagiste buraliste standardiste secouriste alpiniste cartographe géomètre topographe urbaniste paysagiste lobbyiste
    trotskiste macroniste gaulliste lepéniste mélenchoniste souverainiste nationaliste indépendantiste autonomiste royaliste marxiste anarchiste féministe pacifiste antifasciste populiste
    progressiste insoumis/e zadiste altermondialiste végane hacktiviste recteur/trice doyen/ne instituteur/trice aumônier/ère diacre théologien/ne vicaire conjoint/e camarade ennemi/e
    visiteur/euse loueur/euse héritier/ère batelier/ère maroquinier/ère sous-préfet/sous-préfète vice-recteur/trice batteur/euse proviseur/e censeur/e altiste aquarelliste astronaute
    bassiste biathlète biochimiste cancérologue catéchiste chimiste chiropraticien/ne choriste claveciniste coauteur/trice codirecteur/trice coéquipier/ère cogérant/e collaborateur/trice
    collectionneur/euse colocataire commentateur/trice communicant/e compatriote complotiste comptable concepteur/trice concierge congressiste consul/e contrôleur/euse convive copilote
    copropriétaire coprésident/e cosignataire criminaliste débatteur/euse décorateur/trice délinquant/e demandeur/euse despote développeur/euse diplômé/e disciple docker documentaliste
    donateur/trice donneur/euse dresseur/euse duc/duchesse éclusier/ère économètre édile égyptologue embryologue ergothérapeute ethnomusicologue évadé/e expert-comptable exportateur/trice
    exposant/e fan finaliste forgeron/ne fugitif/ve funambule gagnant/e galeriste gastro-entérologue généalogiste géochimiste géophysicien/ne geôlier/ère gérontologue golfeur/euse
    gouvernant/e graffeur/euse grimpeur/euse grutier/ère gymnaste handballeur/euse haltérophile harpiste hématologue hépatologue herboriste hôte/hôtesse illusionniste immigré/e
    immunothérapeute infographiste informateur/trice instigateur/trice intellectuel/le intervenant/e inventeur/trice invité/e islamiste joaillier/ère jockey judoka juré/e karatéka kiné
    laborantin/e légionnaire licencié/e luthier/ère lutteur/euse maçon/ne magasinier/ère maître-nageur manager marathonien/ne masseur/euse médaillé/e médiéviste meneur/euse mentor
    mercenaire messager/ère meurtrier/ère microbiologiste missionnaire modéliste moniteur/trice motard/e mytiliculteur/trice narrateur/trice navigateur/trice néphrologue neurochirurgien/ne
    neuropsychologue neuroscientifique nutritionniste orateur/trice orfèvre ostréiculteur/trice otage ouvreur/euse parachutiste parapentiste parieur/euse parrain/marraine partenaire
    passant/e passeur/euse patineur/euse pèlerin/e percussionniste perchiste permanencier/ère pharmacologue pigiste planteur/euse podologue pongiste porteur/euse postier/ère potier/ère
    praticien/ne préhistorien/ne préparateur/trice prestataire prétendant/e primatologue programmateur/trice programmeur/euse promeneur/euse prophète protagoniste psychomotricien/ne
    publicitaire putschiste randonneur/euse rameur/euse réanimateur/trice réceptionniste recruteur/euse référent/e régisseur/euse relieur/euse repenti/e réserviste revendeur/euse
    rhumatologue romaniste salafiste saxophoniste scénographe sergent/e sexologue skieur/euse skipper slameur/euse sondeur/euse soudeur/euse spationaute spéléologue sprinteur/euse
    stomatologue streameur/euse superviseur/e surfeur/euse syndiqué/e téléspectateur/trice tenancier/ère thérapeute thésard/e tireur/euse titulaire trafiquant/e trésorier/ère triathlète
    trompettiste tueur/euse urologue usurier/ère veilleur/euse vététiste vice-consul vice-doyen/ne vice-procureur/e vidéaste vigile vigneron/ne violoncelliste viticulteur/trice
    apiculteur/trice horticulteur/trice arboriculteur/trice pisciculteur/trice aquaculteur/trice sylviculteur/trice céréalier/ère bûcheron/ne bagagiste aiguilleur/euse voleur/euse
    volleyeur/euse basketteur/euse hockeyeur/euse boxeur/euse escrimeur/euse sauteur/euse lanceur/euse marcheur/euse slalomeur/euse buteur/euse ailier/ère équipier/ère volontaire
    voyageur/euse votant/e voyant/e astrophysicien/ne cosmologue planétologue exobiologiste politiste géopolitologue géopoliticien/ne démineur/euse artificier/ère sauveteur/euse
    maître-chien garde-champêtre garde-côte égoutier/ère éboueur/euse agresseur/e braqueur/euse cambrioleur/euse pyromane malfaiteur/trice kidnappeur/euse preneur/euse poseur/euse piéton/ne
    automobiliste motocycliste scootériste trottinettiste routard/e navetteur/euse fraudeur/euse contrevenant/e collégien/ne pensionnaire bachelier/ère
    enseignant-chercheur/enseignante-chercheuse brancardier/ère auxiliaire aide-soignant/e dépanneur/euse réparateur/trice tatoueur/euse barbier/ère brasseur/euse sommelier/ère
    chocolatier/ère confiseur/euse crémier/ère caviste fripier/ère disquaire teinturier/ère tapissier/ère vitrier/ère couvreur/euse carreleur/euse ramoneur/euse chaudronnier/ère
    tourneur/euse fraiseur/euse sidérurgiste verrier/ère souffleur/euse faïencier/ère talonneur/euse stoppeur/euse libero avant-centre demi-finaliste décathlonien/ne heptathlonien/ne
    descendeur/euse fondeur/euse instagrameur/euse tiktokeur/euse podcasteur/euse gameur/euse cosplayeur/euse nouvelliste dialoguiste biographe mémorialiste pamphlétaire polémiste idéologue
    doctrinaire sympathisant/e colistier/ère frondeur/euse transfuge cacique travailliste unioniste fédéraliste séparatiste sécessionniste loyaliste jihadiste insurgé/e mutin/e milicien/ne
    guérillero franc-tireur artilleur/euse aviateur/trice sous-marinier/ère sous-officier/ère gardien-chef douanier/ère`),
  ],
  [
    'person',
    masculine(`général colonel metteur milieu pape évêque archevêque cardinal prêtre imam rabbin curé patriarche moine figure numéro dictateur homme garçon père fils frère mari parent témoin chauffeur
    avoué prédécesseur successeur star vedette marin abbé chanoine nonce copain confrère substitut vainqueur escroc matelot fantassin nourrisson sapeur sapeur-pompier caporal brigadier
    shérif portier pilier ténor maître major`),
  ],
  [
    'person',
    feminine(
      `femme fille mère sœur moniale grand-mère belle-mère copine consœur marraine sage-femme puéricultrice infirmière-cheffe poétesse`,
    ),
  ],
  [
    'person',
    `porte-parole/porte-parole/porte-parole/porte-parole président-directeur//présidents-directeurs PDG/PDG/PDG/PDG tennisman//tennismen commissaire-priseur//commissaires-priseurs guide-conférencier/guide-conférencière/guides-conférenciers/guides-conférencières /sage-femme//sages-femmes grand-père//grands-pères beau-père//beaux-pères`,
  ],
  [
    'organisation',
    masculine(`gouvernement ministère département Etat État exécutif parlement sénat congrès comité conseil tribunal parquet parti syndicat collectif mouvement groupe constructeur opérateur institut
    hôpital centre laboratoire lycée musée club service office observatoire cabinet bureau journal quotidien hebdomadaire magazine média site royaume régime établissement château festival
    théâtre opéra orchestre studio CHU aéroport port canton rectorat collège Ehpad commissariat patronat fabricant géant mastodonte fournisseur distributeur énergéticien assureur avionneur
    armateur équipementier sous-traitant promoteur bailleur transporteur holding fonds régulateur réseau sélection bloc front camp groupement consortium think-tank secrétariat diocèse
    évêché épiscopat conglomérat état-major haut-commissariat consulat escadron bataillon régiment contingent commando détachement synode consistoire archevêché patriarcat califat émirat
    sultanat duché ballet chœur zoo muséum conservatoire dispensaire pôle arrondissement village comté district staff fisc barreau directoire lobby cartel trust label jury tabloïd mensuel
    bimensuel trimestriel webzine incubateur hypermarché supermarché croisiériste voyagiste tour-opérateur équipage planning bihebdomadaire pays Vatican
    organisme gouvernorat cercle politburo bâtonnat forum hebdo portail réassureur motoriste cimentier semencier papetier camping refuge abattoir cinéma restaurant hôtel magasin sous-groupe`),
  ],
  [
    'organisation',
    feminine(`revue présidence diplomatie administration préfecture mairie municipalité région assemblée commission cour justice police gendarmerie armée association fédération union organisation fondation
    ligue confédération coalition alliance opposition majorité entreprise société compagnie firme banque agence université école équipe direction rédaction autorité instance institution
    chaîne radio ville capitale mission ambassade délégation église junte milice guérilla marque enseigne plateforme start-up intersyndicale clinique maternité métropole agglomération
    province chancellerie académie crèche prison brigade filiale coopérative mutuelle caisse franchise formation tendance faction fraction chambre paroisse synagogue mosquée multinationale
    centrale régie télévision télé gazette inspection section succursale sous-préfecture collectivité intercommunalité commune congrégation curie secte loge obédience marine aviation
    rébellion dictature monarchie principauté copropriété scop faculté fac médiathèque bibliothèque troupe chorale fanfare écurie galerie amicale nonciature trésorerie juridiction
    magistrature douane cellule structure PME startup papauté primature ONG défense presse église Eglise Église
    wilaya voïvodie interprofession confrérie guilde corporation chefferie sous-commission filière tutelle hiérarchie macronie librairie pharmacie boulangerie brasserie discothèque auberge`),
  ],
  [
    'group',
    `entourage//entourages observateur/observatrice/observateurs/observatrices critique/critique/critiques/critiques détracteur/détractrice/détracteurs/détractrices partisan/partisane/partisans/partisanes Occidentaux//Occidentaux talibans//talibans Français/Française/Français/Françaises supporteur/supportrice/supporteurs/supportrices supporter/supporter/supporters/supporters couple//couples duo//duos gens//gens public//publics /population//populations /foule//foules /communauté//communautés /famille//familles /source//sources ///forces secours//secours milieux//milieux pouvoirs//pouvoirs marchés//marchés ///autorités ///troupes ///personnes trio//trios`,
  ],
  [
    'document',
    masculine(`rapport communiqué sondage texte document article décret arrêté accord traité message documentaire livre ouvrage jugement arrêt acte panneau éditorial site bilan projet proverbe dicton
    slogan baromètre formulaire tract manifeste mémo mémoire procès-verbal courriel mail amendement reportage enregistrement télégramme câble dossier livret prospectus bulletin règlement
    code manuel compte-rendu réquisitoire édito post SMS e-mail audit recensement mémorandum graffiti testament dictionnaire
    classement questionnaire palmarès pamphlet référentiel registre relevé`),
  ],
  [
    'document',
    feminine(`étude enquête lettre loi déclaration résolution plainte note pancarte banderole affiche pétition tribune page charte constitution annexe circulaire ordonnance vidéo missive notice
    motion directive requête dépêche brochure expertise autopsie délibération biographie notification encyclopédie publication synthèse encyclique fatwa`),
  ],
]);

/** Wider words by which the press varies a calling, and the callings: `la sociologue` is `la chercheuse` further down; no calling is another. */
const WIDER: readonly (readonly [wider: string, callings: string])[] = [
  [
    'chercheur scientifique spécialiste expert universitaire',
    `hydrologue géologue climatologue clerc sociologue politologue économiste historien biologiste physicien épidémiologiste virologue anthropologue géographe
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
