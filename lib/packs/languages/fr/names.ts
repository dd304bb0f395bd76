import type { NameRules } from '@/lib/core/quotation/lexicon';
import { firstNames } from '@/lib/packs/languages/first-names';

export const names: NameRules = {
  titles: [
    { words: 'M. Monsieur Sir Lord père abbé Mgr Monseigneur cheikh émir imam', gender: 'm' },
    { words: 'Mme Madame Mlle Mademoiselle Lady sœur', gender: 'f' },
    {
      words:
        'MM. Mmes Dr Docteur Pr Professeur Me Maître général colonel capitaine commandant lieutenant amiral maréchal',
      gender: 'b',
    },
  ],
  titleRoles: {
    Me: 'avocat',
    Maître: 'avocat',
    Mgr: 'évêque',
    Dr: 'médecin',
    Docteur: 'médecin',
    Pr: 'professeur',
    Professeur: 'professeur',
  },
  particles: "de du des d' von van der den ben bin ibn al el da dos di del della la le y e",
  firstNames,
  plainAdjectives:
    'nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes principal principale principaux principales grand grande grands grandes petit petite petits petites haut haute hauts hautes vieux vieil vieille vieilles bon bonne bons bonnes beau belle beaux belles gros grosse vrai vraie vrais vraies simple simples dernier dernière derniers dernières énième brave cher chère chers chères éminent éminente éminents éminentes illustre illustres pauvre pauvres prétendu prétendue éventuel éventuelle seuls seules mêmes propres célèbres actuel actuelle actuels actuelles célèbre seul seule autre propre même fameux fameuse puissant puissante influent influente',
  epithets: `intéressé intéressée trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire
    quadra quinqua homme femme natif native
    organisation organisme ONG association groupe entreprise société compagnie firme constructeur opérateur banque agence institut parti syndicat club collectif fondation mouvement fédération journal quotidien hebdomadaire magazine mensuel
    chaîne radio média site start-up marque enseigne plateforme filiale géant établissement musée festival institution instance confédération coalition alliance fabricant avionneur assureur énergéticien réseau think-tank mutuelle coopérative label studio formation`,
  quantities:
    'dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers poignée majorité plupart moitié tiers quart nombre multitude foule série minorité partie totalité ensemble groupe',
  postmodifiers:
    'proche_de proches_de proche_du proches_du proche_des au_sein_de au_sein_du au_sein_des chargé_de chargée_de chargés_de chargées_de membre_de membres_de en_poste_à en_poste_au basé_à basée_à basés_à basées_à installé_à installée_à habitant_à travaillant_pour',
  stopCapitals:
    'Premier Première Premiers Premières Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Noël Pâques Internet Covid Covid-19 Etat État Etats États Constitution République Dieu Terre',
  organisationWords:
    'SA SARL Inc Ltd Group Groupe Parti Ligue Front Union Fédération Association Comité Conseil Commission Ministère Université Institut Agence Banque Cour Haut-Commissariat Organisation Mouvement Syndicat Fondation Assemblée Sénat Parlement Police Société Compagnie Observatoire Collectif Centre Académie Autorité Office Confédération Chambre Tribunal Alliance Rassemblement République Renaissance Horizons Reconquête Générations Républicains MoDem Modem Ecologistes Écologistes Socialistes Insoumis Courrier Journal Gazette Canard Nouvelles Dépêche Radio Télévision Télé Maison École Ecole Hôpital Musée Opéra Théâtre Transports Service Services Direction Bureau Secours Croix Médecins Avocats Réseau Coordination Ordre Caisse Crédit Électricité Aéroports Aéroport Chemins Laboratoire Laboratoires Éditions Presses Fonds Amis Amicale Métropole Ville Région Département Collectivité Communauté Régie Inspection Délégation Protection Sécurité Brigade Gendarmerie Armée Corps Garde Ambassade Archives Bibliothèque Orchestre Ballet Festival Club Stade Olympique Racing Cercle Haute Haut Institution Consortium Pôle Fabrique Atelier Coopérative Mutuelle Syndicats Jeunes Jeunesses Bourse Conservatoire Planning Défenseur Médiateur Conférence Initiative Forum Pacte Debout Lutte Gauche Droite Verts',
};
