import type { Cues, Grammar, MarkPair, TokenRules } from '@/lib/core/quotation/lexicon';
import { commonInfinitives, commonVerbs } from './common-verbs';

export const marks: readonly MarkPair[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['‹', '›'],
  ['‘', '’'],
  ["'", "'"],
];

export const tokens: TokenRules = {
  elided: "l' d' j' m' t' s' c' n' qu' jusqu' lorsqu' puisqu' quoiqu' presqu' quelqu'",
  enclitic: '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -tu -nous -vous -ce -là -ci',
  abbreviations:
    'M. MM. Mme. Mgr. Dr. Pr. Me. St. Ste. av. apr. etc. cf. p. ex. art. env. min. max. no. n°. vol. op. cit. Cie. éd. hab. janv. févr. juil. sept. oct. nov. déc.',
  unaccented: 'à',
};

/** Each of the prepositions with all forms of `de`. */
function withDe(words: string): string {
  return words
    .split(' ')
    .map((word) => ['de', 'du', 'des', "d'"].map((of) => `${word}_${of}`).join(' '))
    .join(' ');
}

export const grammar: Grammar = {
  determiners: [
    { words: 'le', gender: 'm', number: 's', sort: 'definite' },
    { words: 'la', gender: 'f', number: 's', sort: 'definite' },
    { words: "l'", gender: 'b', number: 's', sort: 'definite' },
    { words: 'les', gender: 'b', number: 'p', sort: 'definite' },
    { words: 'ce cet', gender: 'm', number: 's', sort: 'definite' },
    { words: 'cette', gender: 'f', number: 's', sort: 'definite' },
    { words: 'ces', gender: 'b', number: 'p', sort: 'definite' },
    { words: 'un', gender: 'm', number: 's', sort: 'indefinite' },
    { words: 'une', gender: 'f', number: 's', sort: 'indefinite' },
    {
      words: 'des plusieurs certains certaines quelques divers diverses deux trois quatre cinq six sept huit neuf dix',
      gender: 'b',
      number: 'p',
      sort: 'indefinite',
    },
    { words: 'nombreux nombreuses autres multiples innombrables', gender: 'b', number: 'p', sort: 'indefinite' },
    { words: 'aucun aucune chaque', gender: 'b', number: 's', sort: 'indefinite' },
    { words: 'son', gender: 'b', number: 's', sort: 'possessive' },
    { words: 'sa', gender: 'f', number: 's', sort: 'possessive' },
    { words: 'ses leurs nos vos', gender: 'b', number: 'p', sort: 'possessive' },
    { words: 'leur notre votre mon ma', gender: 'b', number: 's', sort: 'possessive' },
  ],
  pronouns: [
    { words: 'il lui', gender: 'm', number: 's', sort: 'third' },
    { words: 'elle', gender: 'f', number: 's', sort: 'third' },
    { words: 'ils eux', gender: 'm', number: 'p', sort: 'third' },
    { words: 'elles', gender: 'f', number: 'p', sort: 'third' },
    { words: "je j' nous tu vous", gender: 'b', number: 'b', sort: 'first' },
    { words: 'on', gender: 'b', number: 's', sort: 'generic' },
    { words: 'ce_dernier celui_ci celui_là', gender: 'm', number: 's', sort: 'latter' },
    { words: 'cette_dernière celle_ci celle_là', gender: 'f', number: 's', sort: 'latter' },
    { words: 'ces_derniers ces_dernières ceux_ci celles_ci', gender: 'b', number: 'p', sort: 'latter' },
  ],
  clitics: "me m' te t' se s' le la l' les lui leur en y nous vous",
  relatives: 'qui lequel laquelle lesquels lesquelles',
  complementisers: "que qu'",
  interrogatives: 'si comment pourquoi quand où combien quel quelle quels quelles',
  many: 'nombreux nombreuses autres multiples innombrables',
  agents: 'par',
  infinitiveMarkers: "de d' à",
  auxiliaries: 'a ont avait avaient eut eurent aura auront aurait auraient ait aient ai avons avez',
  copulas: 'est sont était étaient fut furent sera seront serait seraient soit soient',
  modals:
    'doit doivent devait devra peut peuvent pouvait va vont allait vient viennent venait tient tiennent tenait veut veulent voulait souhaite souhaitent préfère préfèrent ose osent continue continuent finit finissent semble semblent pourrait pourraient devrait devraient voudrait aimerait',
  unreal: 'pourrait pourraient devrait devraient voudrait aimerait peut peuvent doit doivent',
  negations: "ne n' pas jamais",
  adverbs:
    "aussi également encore toujours déjà ainsi alors ensuite enfin puis bien même notamment hier aujourd'hui jeudi vendredi samedi dimanche lundi mardi mercredi matin soir midi d'abord en_outre par_ailleurs de_son_côté pour_sa_part quant_à_lui quant_à_elle en_effet à_son_tour tout_de_même par_la_suite plus_tard depuis longtemps souvent parfois d'ailleurs donc certes pourtant cependant néanmoins toutefois de_nouveau à_nouveau en_revanche par_contre au_contraire de_plus de_surcroît d'emblée d'ores_et_déjà tout_d'abord dans_un_premier_temps en_substance en_particulier par_exemple entre_autres à_plusieurs_reprises à_maintes_reprises d'avance par_avance à_l'avance au_passage du_reste au_demeurant de_même quand_même malgré_tout en_fait en_réalité en_vain à_tort à_raison sans_ambages sans_détour sans_surprise à_juste_titre à_demi-mot dans_la_foulée dans_la_matinée dans_la_soirée dans_l'après-midi dans_la_nuit ce_matin ce_soir cette_semaine cet_après-midi cette_nuit avant-hier demain tantôt autrefois jadis naguère récemment aussitôt bientôt tôt tard vite mieux elle-même lui-même eux-mêmes elles-mêmes lui_aussi elle_aussi eux_aussi à_leur_tour de_leur_côté pour_leur_part quant_à_eux quant_à_elles plutôt presque quasi désormais maintenant autrement carrément volontiers sans_doute peut-être en_partie en_tout_cas en_privé en_public en_personne à_l'époque à_l'origine pour_l'instant pour_l'heure jusqu'ici jusqu'à_présent à_l'instar surtout seulement hier_soir hier_matin lundi_matin une_fois_de_plus une_nouvelle_fois une_fois_encore encore_une_fois en_même_temps au_même_moment au_final à_la_fin",
  aspectuals:
    'fini tenu voulu souhaité pu dû préféré osé commencé continué cherché contenté contentée contentés empressé empressée bornée borné tenté permis hésité',
  infinitiveAuxiliaries: 'avoir',
  gerundAuxiliaries: 'ayant',
  comparatives: 'plus moins',
  adverbEndings: 'ment',
  of: "de du des d'",
  prepositions: `à au aux en dans sur sous par pour avec sans chez vers contre entre depuis pendant avant après devant derrière dès lors malgré selon envers parmi outre hors jusque jusqu' durant via face suite auprès face_à suite_à grâce_à quant_à jusqu'à par_rapport_à ${withDe("en_compagnie en_présence à_côté aux_côtés au_nom à_l'occasion au_sujet à_propos en_raison à_cause afin en_dépit à_l'issue au_cours à_la_suite dans_le_cadre à_l'instar en_faveur à_l'encontre autour au_lieu en_marge en_vertu au_profit à_l'égard en_face au_bout au_milieu à_l'exception à_l'aide de_la_part au-delà")}`,
  and: 'et ou',
  contrast: "mais tandis_que alors_que tandis_qu' alors_qu' or cependant",
  subordinators:
    "lorsque lorsqu' quand parce puisque puisqu' comme si afin car dont où bien_que quoique tandis alors_que avant_que après_que bien_qu' afin_que afin_qu' pour_que pour_qu' avant_qu' après_qu' sans_que sans_qu' parce_que parce_qu' dès_que dès_qu' depuis_que depuis_qu' pendant_que pendant_qu' tant_que tant_qu' de_sorte_que de_sorte_qu' si_bien_que si_bien_qu' à_mesure_que à_mesure_qu' alors_même_que alors_même_qu' pour_peu_que pour_peu_qu' étant_donné_que étant_donné_qu' sous_prétexte_que sous_prétexte_qu' à_condition_que à_condition_qu' pourvu_que pourvu_qu' jusqu'à_ce_que jusqu'à_ce_qu' tandis_que tandis_qu' plutôt_que plutôt_qu' ainsi_que ainsi_qu' autant_que autant_qu' aussi_bien_que aussi_bien_qu'",
  commonVerbs,
  commonInfinitives,
  finiteEndings: 'aient èrent eront eraient irent iront',
  inquitEndings: 'e t a d ent',
  otherFunctionWords:
    "présent présente présents présentes ne n' pas plus moins très trop si tout tous toute toutes y en là ici non oui rien jamais peu beaucoup tant autant ce c' cela ça ceci qui que qu' quoi dont où se s' me m' te t' moi toi soi",
  adjectivesFollow: true,
  nounPlurals: 's x z',
  nounsHaveCapitals: false,
  subjectsDrop: false,
  within: 'à au aux chez de du des',
  impersonal: 'y faut fallait faudra faudrait existe semble semblait agit convient reste',
  infinitiveEndings: 'er ir re oir',
  participleEndings: 'é ée és ées i ie is ies u ue us ues is ise it ite its ites',
  hearsayForms: '',
};

export const cues: Cues = {
  accordingTo:
    "selon d'après suivant dixit à_en_croire de_l'avis_de de_l'avis_des de_l'avis_du aux_yeux_de aux_yeux_du aux_yeux_des de_l'aveu_de de_l'aveu_du aux_dires_de aux_dires_du aux_dires_des de_source de_sources du_point_de_vue_de",
  accordingToWhenSetOff: 'pour chez côté du_côté_de du_côté_du',
  accordingToAfter: 'dixit',
  asTold: 'comme ainsi',
  accordingToOwner:
    'à_ses_yeux à_leurs_yeux selon_ses_mots selon_ses_termes selon_ses_propres_mots selon_ses_propres_termes à_son_avis à_son_sens de_son_propre_aveu dans_ses_mots',
  speechNouns:
    'communiqué communiqués tweet tweets propos déclaration déclarations tribune interview entretien mots mot formule phrase termes message messages lettre courrier discours billet post publication slogan pancarte cri cris appel réponse question critique critiques accusation accusations promesse promesses affirmation affirmations allégation allégations information informations avertissement conclusion commentaire commentaires témoignage récit version avis aveu expression verdict constat estimation estimations évaluation évaluations prévision prévisions projection projections chiffre chiffres donnée données calcul calculs statistique statistiques décompte comptage indication indications précision précisions explication explications confidence confidences aveux récits observations constatations révélation révélations pronostic pronostics analyse analyses menace menaces plaidoirie réquisitions réquisitoire sermon homélie vœux invective insulte insultes huées refrain leitmotiv consigne consignes doctrine',
  introductions: 'en_ces_termes ainsi ces_mots ce_message comme_suit ces_propos à_peu_près_ceci',
  mediumPrepositions:
    "à au aux dans sur auprès_de auprès_du auprès_des auprès_d' devant lors_de lors_d' au_micro_de par via pour",
  mediumNouns:
    'communiqué tweet interview entretien tribune chaîne radio télévision antenne micro plateau réseau réseaux Twitter X Facebook Instagram Telegram YouTube LinkedIn conférence_de_presse presse journal quotidien hebdomadaire magazine média médias agence colonnes lettre message vidéo rapport publication blog compte AFP Reuters AP discours allocution courrier courriel mail e-mail note communication point_presse point_de_presse audience micros caméras confrères correspondant reporter journaliste journalistes députés sénateurs tribunal cour assemblée_générale site hémicycle émission matinale podcast documentaire livre billet message_vidéo story TikTok Bluesky Mastodon Threads WhatsApp Snapchat Twitch',
  naming:
    'baptisé baptisée baptisés baptisées intitulé intitulée intitulés intitulées surnommé surnommée surnommés nommé nommée nommés nommées appelé appelée appelés appelées dénommé dénommée rebaptisé rebaptisée titré titrée estampillé estampillée dit dite dits dites alias tel_que telle_que tels_que telles_que',
  works:
    'film livre roman ouvrage album chanson titre émission série documentaire pièce essai article revue magazine journal quotidien rubrique opération programme projet plan dispositif loi label concept exposition spectacle podcast chronique collection application jeu site association collectif mouvement catégorie prix mention vigilance alerte code mot-clé hashtag bouton onglet auteur_de auteure_de autrice_de auteurs_de coauteur_de coautrice_de initiative campagne chapitre conte fable poème recueil comédie tragédie ballet opéra tableau fresque sculpture installation clip tube single disque mini-série téléfilm saga trilogie bande_dessinée bédé manga fanzine guide thèse mémoire stage formation atelier colloque tournée tour festival concours gala soirée plate-forme plateforme logiciel modèle navire bateau voilier chalutier ferry fichier réseau marque gamme',
  scare: 'soi-disant prétendu prétendue prétendus prétendues dit dite dits dites',
  editorial: 'sic ndlr',
};
