import { conjugate } from './conjugation';

/** Verbs of the press that report nothing: their finite forms tell where a clause has its verb. Written for Sourcelight; see SOURCES.md. */
const LEMMAS = `abandonner aboutir accepter accompagner accomplir accorder accueillir accumuler acheter achever activer adopter affecter affronter afficher agir aggraver aider aimer ajourner
  allumer amener améliorer amorcer apercevoir apparaître appartenir appliquer apporter apprendre approcher arracher arrêter arriver assister associer assumer attaquer atteindre attendre attirer attribuer augmenter autoriser
  baisser battre bénéficier blesser bloquer bouger bouleverser briser brûler cacher causer céder cesser changer charger chasser choisir chuter circuler combattre combler compenser comporter comprendre compromettre concentrer concerner
  conduire conférer connaître consacrer conserver consister constituer construire consulter consommer contenir contourner contraindre contribuer coopérer correspondre coûter couvrir créer croiser débarquer débattre déboucher
  découvrir déclencher décoller décrocher dégager dégénérer demeurer démarrer démissionner dépasser dépendre dépenser déplacer déployer déposer dérouler descendre desservir destiner détenir détériorer déterminer détruire devenir dévier
  diffuser diminuer diriger disparaître disposer dissoudre distinguer distribuer dominer donner doubler durer échapper échouer éclater éclairer écouter écraser effectuer effondrer éliminer élargir élever embarquer émerger emmener empêcher employer emporter
  encadrer encourir endommager enfermer engager engendrer enregistrer enterrer entourer entraîner entrer entretenir envahir envisager envoyer épouser éprouver équiper essayer établir éteindre étendre étudier évacuer éviter évoluer examiner
  exclure exécuter exercer exister expirer exploiter exploser expulser fabriquer favoriser fermer figurer filer financer finir flamber flotter fonctionner fonder fournir franchir freiner frôler fuir fusionner gagner générer gérer grandir grimper
  habiter hériter heurter illustrer imaginer importer imposer inaugurer incarner inclure infliger influencer insérer inspirer installer instaurer instruire intégrer intensifier intervenir introduire investir jeter joindre jouer jouir laisser
  lever limoger loger longer lutter maintenir manger maîtriser menacer mener mettre mobiliser modifier monter mourir multiplier naviguer négocier nommer nourrir obéir obliger obtenir occuper offrir opérer organiser orienter ouvrir oublier
  paraître paralyser parcourir participer parvenir patienter payer peiner pénétrer perdre perdurer permettre persister perturber peser plaire plonger porter poser posséder pousser précéder prendre préparer préserver présider prévaloir priver procéder produire
  profiter progresser projeter prolonger promouvoir protéger provenir provoquer quitter raccompagner rallier ralentir ramener rassembler rater réaliser rebâtir recevoir récolter recourir recruter reculer récupérer réduire refléter regagner regrouper
  réguler rejoindre relier remettre remonter remplacer remplir remporter rendre renforcer renoncer rentrer renverser renvoyer répandre réparer répartir représenter résider résister résonner respecter ressembler ressortir rester restituer résulter retenir
  retirer retomber retourner retracer retrouver réunir réussir revenir révolter rompre rouler sacrifier saisir sanctionner sauter sauver séduire sembler séparer serrer servir sévir sombrer sortir soumettre souffrir soulever sourire sous-estimer soutirer stagner stopper
  subir succéder suivre supprimer surgir surmonter surprendre surveiller survenir survivre susciter suspendre tarder tenir tirer tomber toucher tourner trahir traîner traiter transférer transformer transmettre travailler traverser trembler triompher tromper
  tuer unir utiliser vaincre valider vendre venger venir vérifier verser visiter vivre voler voter voyager`;

/** Forms that are as often a noun or an adjective. */
const HOMOGRAPHS = new Set(
  `accord approche associe attaque attaques attribue baisse baisses cause causes change charge charges chasse chute compte comptes coûte croise
  double démarre dû essaie fait ferme fermes figure figures file flotte fonde importe instruit joue lutte lève manque marche marque mise monte
  multiple naissance offre pari part paye peine place porte portent pose pousse produit présent pénètre rate reste régule serre sort souri
  sourire tend tire tombe touche traite traites transfert valide vente verse visite vol vote voyage éclaire écoute élève élèves
  active aide aides brise cache cesse combat comble conduit conserve débat demeure dépense donne entre équipe fabrique finance illustre
  influence intègre joint loge menace récolte révolte sombre touche triomphe`.split(/\s+/),
);

/** Finite third persons of the common verbs, those of `aller`, `devoir`, `pouvoir`, `savoir` and the first persons of the auxiliaries among them. */
export const commonVerbs = [
  'suis es sommes êtes ai avons avez étais étions étiez serai serons serez aurai aurons aurez vais allons allez faisons faites pouvons pouvez devons devez voulons voulez',
  'va vont allait allaient alla allèrent ira iront irait iraient doit doivent devait devaient dut durent devra devront peut peuvent pouvait pouvaient put purent pourra pourront',
  'sait savent savait savaient sut surent saura sauront saurait sauraient fait font faisait faisaient fit firent fera feront ferait feraient faut fallait fallut faudra faudrait vaut valent valait valaient',
  'veut veulent voulait voulaient voulut voudra voudront meurt meurent naît naissent naquit naquirent suffit suffisent suffisait acquiert conquiert résout absout',
  ...LEMMAS.split(/\s+/).map((lemma) =>
    conjugate(lemma)
      .finite.split(' ')
      .filter((form) => !HOMOGRAPHS.has(form))
      .join(' '),
  ),
].join(' ');

/** Their infinitives, and those of the auxiliaries and modals; `pouvoir`, `devoir` and `savoir` are nouns as often. */
export const commonInfinitives = `être avoir aller faire vouloir falloir valoir naître ${LEMMAS}`;
