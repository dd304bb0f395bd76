import type { TermGroup } from '@/lib/core/framing/lexicon';

/** Each group holds the names that at least two sides use for one thing; who uses which is observed usage, not a judgement. */
export const frenchTerms: readonly TermGroup[] = [
  {
    id: 'crimee-2014',
    variants: [
      {
        usedBy: 'l’Ukraine, l’Union européenne, l’Assemblée générale de l’ONU',
        label: 'annexion',
        cues: ['annexion (illégale)?', 'annexion de la crimée', 'annexée', 'annexé', 'annexer'],
      },
      {
        usedBy: 'les autorités russes',
        label: 'rattachement',
        cues: ['rattachement (de la crimée)? (à la russie)?', 'rattachée (à la russie)?', 'rattacher'],
      },
      {
        usedBy: 'les autorités russes',
        label: 'réunification',
        cues: ['réunification', 'retour de la crimée', 'retour dans le giron'],
      },
    ],
    gate: ['crimée', 'sébastopol', 'russie', 'ukraine', 'kiev', 'kyiv', 'moscou'],
    provenance: 'Résolution 68/262 de l’Assemblée générale de l’ONU',
  },
  {
    id: 'ukraine-2022',
    variants: [
      {
        usedBy: 'les autorités russes',
        label: 'opération militaire spéciale',
        cues: ['opération (militaire)? spéciale', 'opération militaire russe'],
      },
      {
        usedBy: 'l’Ukraine et ses alliés',
        label: 'guerre d’agression',
        cues: ["guerre d'agression", 'agression russe', 'invasion russe', 'invasion à grande échelle'],
      },
      {
        usedBy: 'des critiques de l’aide occidentale',
        label: 'guerre par procuration',
        cues: ['guerre par procuration'],
      },
    ],
    gate: [],
    provenance: 'Résolution ES-11/1 de l’Assemblée générale de l’ONU',
  },
  {
    id: 'pouvoir-de-kiev',
    variants: [
      {
        usedBy: 'les autorités russes',
        label: 'régime de Kiev',
        cues: ['régime de (kiev|kyiv)', 'junte de (kiev|kyiv)'],
        alone: true,
      },
      {
        usedBy: 'l’Ukraine et ses alliés',
        label: 'gouvernement ukrainien',
        cues: ['gouvernement ukrainien', 'autorités ukrainiennes'],
      },
      {
        usedBy: 'l’Ukraine et ses alliés',
        label: 'régime de Poutine',
        cues: ['régime (de poutine|de vladimir poutine|poutinien|du kremlin)'],
        alone: true,
      },
    ],
    gate: [],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'donbass',
    variants: [
      {
        usedBy: 'l’Ukraine et la plupart des agences',
        label: 'séparatistes',
        cues: ['séparatistes', 'séparatistes pro-russes', 'séparatistes prorusses'],
      },
      {
        usedBy: 'les autorités russes',
        label: 'républiques populaires',
        cues: ['républiques populaires', 'milices du donbass', 'rebelles du donbass', 'insurgés du donbass'],
      },
      {
        usedBy: 'les intéressés et leurs soutiens',
        label: 'indépendantistes',
        cues: ['indépendantistes', 'autonomistes'],
      },
    ],
    gate: ['donbass', 'donetsk', 'louhansk', 'lougansk', 'catalogne', 'kiev', 'moscou'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'cisjordanie',
    variants: [
      {
        usedBy: 'l’ONU et la plupart des États',
        label: 'colonies',
        cues: [
          'colonies (israéliennes|juives)?',
          'colonisation',
          'colons',
          'colons israéliens',
          'colonies de peuplement',
        ],
      },
      { usedBy: 'le gouvernement israélien', label: 'implantations', cues: ['implantations (israéliennes|juives)?'] },
      {
        usedBy: 'l’ONU et la Cour internationale de justice',
        label: 'territoires occupés',
        cues: ['territoires (palestiniens)? occupés', 'cisjordanie occupée'],
        alone: true,
      },
      {
        usedBy: 'le gouvernement israélien',
        label: 'territoires disputés, Judée-Samarie',
        cues: ['territoires disputés', 'judée-samarie', 'judée et samarie'],
        alone: true,
      },
    ],
    gate: [
      'cisjordanie',
      'israël',
      'israélien',
      'israélienne',
      'palestinien',
      'palestinienne',
      'palestiniens',
      'gaza',
      'jérusalem',
    ],
    provenance: 'Avis consultatif de la CIJ du 9 juillet 2004',
  },
  {
    id: 'mur',
    variants: [
      {
        usedBy: 'le gouvernement israélien',
        label: 'barrière de sécurité',
        cues: ['barrière de sécurité', 'clôture de sécurité'],
      },
      {
        usedBy: 'l’Autorité palestinienne, la CIJ (mur)',
        label: 'mur de séparation, mur d’apartheid',
        cues: ['mur de séparation', "mur d'apartheid"],
      },
    ],
    gate: ['cisjordanie', 'israël', 'israélien', 'israélienne', 'palestinien', 'palestiniens'],
    provenance: 'Avis consultatif de la CIJ du 9 juillet 2004',
  },
  {
    id: 'gaza',
    variants: [
      {
        usedBy: 'l’Afrique du Sud devant la CIJ, des ONG, une commission de l’ONU',
        label: 'génocide',
        cues: ['génocide (à gaza)?', 'génocidaire', 'nettoyage ethnique'],
      },
      {
        usedBy: 'le gouvernement israélien',
        label: 'opération défensive',
        cues: ['opération défensive', 'droit de se défendre', 'élimination ciblée', 'frappes ciblées'],
      },
      {
        usedBy: 'la plupart des agences',
        label: 'guerre Israël-Hamas',
        cues: ['guerre (israël-hamas|entre israël et le hamas|contre le hamas)'],
      },
    ],
    gate: ['gaza', 'hamas', 'israël', 'tsahal', 'netanyahu', 'netanyahou'],
    provenance: 'CIJ, Afrique du Sud c. Israël, ordonnance du 26 janvier 2024',
  },
  {
    id: 'armes',
    variants: [
      {
        usedBy: 'les armées',
        label: 'dommages collatéraux, frappe chirurgicale',
        cues: ['dommages collatéraux', '(frappe|frappes) (chirurgicale|chirurgicales)', 'neutralisés', 'neutralisé'],
      },
      {
        usedBy: 'les victimes et leurs soutiens',
        label: 'massacre, bombardement de civils',
        cues: ['massacre de civils', 'massacres de civils', 'bombardement de civils', 'exécution extrajudiciaire'],
      },
    ],
    gate: ['frappe', 'frappes', 'armée', 'bombardement', 'bombardements', 'civils', 'drone', 'drones'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'irreguliers',
    variants: [
      {
        usedBy: 'les partisans d’un durcissement',
        label: 'clandestins, immigration massive, submersion',
        cues: [
          'clandestins',
          'immigration massive',
          'immigration de masse',
          'submersion migratoire',
          'invasion migratoire',
          'grand remplacement',
          'remigration',
          "appel d'air",
          'immigrés illégaux',
          'immigrés clandestins',
        ],
      },
      {
        usedBy: 'les associations de soutien',
        label: 'exilés, sans-papiers',
        cues: ['exilés', 'sans-papiers', 'personnes exilées'],
      },
      {
        usedBy: 'l’administration',
        label: 'étrangers en situation irrégulière',
        cues: ['(étrangers|étranger|personnes|migrants) en situation irrégulière', 'immigration irrégulière'],
      },
    ],
    gate: [
      'migrants',
      'immigration',
      'asile',
      'frontière',
      'frontières',
      'migratoire',
      'migratoires',
      'oqtf',
      'calais',
      'méditerranée',
    ],
    provenance: 'Calabrese & Veniard 2018',
  },
  {
    id: 'mariage',
    variants: [
      { usedBy: 'ses promoteurs', label: 'mariage pour tous', cues: ['mariage pour tous'], alone: true },
      { usedBy: 'ses adversaires', label: 'mariage homosexuel', cues: ['mariage (homosexuel|gay)'], alone: true },
    ],
    gate: [],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'genre',
    variants: [
      {
        usedBy: 'les adversaires de ces recherches',
        label: 'théorie du genre, idéologie du genre',
        cues: ['théorie du genre', 'idéologie du genre'],
        alone: true,
      },
      { usedBy: 'les universitaires', label: 'études de genre', cues: ['études de genre'], alone: true },
    ],
    gate: [],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'wokisme',
    variants: [
      {
        usedBy: 'ses critiques',
        label: 'wokisme, islamo-gauchisme',
        cues: [
          'wokisme',
          'wokiste',
          'wokistes',
          'idéologie woke',
          'islamo-gauchisme',
          'islamogauchisme',
          'islamo-gauchiste',
          'islamo-gauchistes',
        ],
        alone: true,
      },
      {
        usedBy: 'ses partisans',
        label: 'lutte contre les discriminations, antiracisme politique',
        cues: ['antiracisme politique', 'justice sociale', 'racisme systémique'],
      },
    ],
    gate: ['woke', 'militants', 'université', 'identitaire', 'identitaires'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'police',
    variants: [
      {
        usedBy: 'les associations et la gauche',
        label: 'violences policières',
        cues: ['violences policières', 'violence policière', 'répression policière'],
        alone: true,
      },
      {
        usedBy: 'le ministère de l’Intérieur',
        label: 'usage de la force',
        cues: [
          'usage (légitime|proportionné)? de la force',
          'usage disproportionné de la force',
          'violences illégitimes',
        ],
      },
    ],
    gate: ['police', 'policiers', 'manifestants', 'igpn', 'manifestation'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'emeutes',
    variants: [
      {
        usedBy: 'le gouvernement et la droite',
        label: 'émeutes, casseurs, ensauvagement',
        cues: ['émeutiers', 'casseurs', 'ensauvagement', 'racailles'],
      },
      {
        usedBy: 'une partie de la gauche',
        label: 'révoltes',
        cues: ['révoltes (urbaines|des quartiers|des banlieues)?', 'soulèvement des quartiers'],
      },
      { usedBy: 'l’administration', label: 'violences urbaines', cues: ['violences urbaines'] },
    ],
    gate: ['quartiers', 'banlieue', 'banlieues', 'nahel', 'manifestation', 'police', 'émeutes'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'cotisations',
    variants: [
      {
        usedBy: 'le patronat et la droite',
        label: 'charges sociales',
        cues: ['charges (sociales|patronales)', 'matraquage fiscal'],
        alone: true,
      },
      {
        usedBy: 'les syndicats et la gauche',
        label: 'cotisations sociales',
        cues: ['cotisations (sociales|patronales)', 'cadeaux (fiscaux|aux riches|au patronat)', 'cadeau fiscal'],
        alone: true,
      },
    ],
    gate: [],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'licenciements',
    variants: [
      {
        usedBy: 'les directions d’entreprise',
        label: 'plan de sauvegarde de l’emploi',
        cues: ["plan de sauvegarde de l'emploi"],
      },
      {
        usedBy: 'les syndicats',
        label: 'plan de licenciements, casse sociale',
        cues: ['plan de licenciements', 'casse sociale', "casse de l'emploi"],
      },
    ],
    gate: ['syndicats', 'salariés', 'direction', 'cgt', 'postes', 'suppressions'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'greves',
    variants: [
      {
        usedBy: 'les adversaires de la grève',
        label: 'prise d’otages',
        cues: ['pris en otage', 'pris en otages', 'prennent en otage', 'prise en otage'],
      },
      { usedBy: 'les syndicats', label: 'mouvement social', cues: ['mouvement social'] },
    ],
    gate: ['grève', 'grévistes', 'usagers', 'sncf', 'ratp', 'syndicats'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'climat',
    variants: [
      {
        usedBy: 'une partie des scientifiques et des militants',
        label: 'urgence climatique, crise climatique',
        cues: ['urgence climatique', 'crise climatique', 'chaos climatique', 'écocide'],
        alone: true,
      },
      {
        usedBy: 'ceux qui en doutent',
        label: 'alarmisme climatique, écologie punitive',
        cues: [
          'alarmisme climatique',
          'catastrophisme climatique',
          'écologie punitive',
          'khmers verts',
          'climato-réalistes',
        ],
        alone: true,
      },
      {
        usedBy: 'le GIEC',
        label: 'changement climatique',
        cues: ['changement climatique', 'réchauffement climatique'],
      },
    ],
    gate: [],
    provenance: 'Painter et al. 2019',
  },
  {
    id: 'ecologistes',
    variants: [
      {
        usedBy: 'le ministère de l’Intérieur',
        label: 'écoterroristes',
        cues: ['écoterroristes', 'écoterrorisme', 'éco-terroristes', 'écoterroriste'],
        alone: true,
      },
      {
        usedBy: 'les intéressés',
        label: 'activistes du climat, défenseurs de l’eau',
        cues: ['activistes du climat', 'militants écologistes', "défenseurs de l'eau", 'désobéissance civile'],
      },
    ],
    gate: ['bassines', 'soulèvements', 'zad', 'sainte-soline'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'pesticides',
    variants: [
      {
        usedBy: 'les fabricants',
        label: 'produits phytosanitaires',
        cues: ['produits phytosanitaires', 'produits phytopharmaceutiques'],
        alone: true,
      },
      { usedBy: 'les associations', label: 'pesticides', cues: ['pesticides'] },
    ],
    gate: [],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'droite-nationale',
    variants: [
      {
        usedBy: 'ses adversaires et la plupart des politologues',
        label: 'extrême droite',
        cues: ['extrême droite', 'extrême-droite', 'ultradroite', 'ultra-droite'],
        alone: true,
      },
      {
        usedBy: 'les intéressés',
        label: 'droite nationale, camp patriote',
        cues: ['droite nationale', 'camp national', 'camp patriote', 'patriotes', 'souverainistes'],
      },
    ],
    gate: ['rn', 'rassemblement', 'bardella', 'le pen', 'zemmour', 'reconquête'],
    provenance: 'Conseil d’État, 11 mars 2024',
  },
  {
    id: 'gauche-radicale',
    variants: [
      {
        usedBy: 'ses adversaires',
        label: 'extrême gauche',
        cues: ['extrême gauche', 'extrême-gauche', 'ultragauche', 'ultra-gauche'],
        alone: true,
      },
      {
        usedBy: 'les intéressés',
        label: 'gauche de rupture',
        cues: ['gauche de rupture', 'gauche radicale'],
      },
    ],
    gate: ['lfi', 'mélenchon', 'insoumise', 'npa'],
    provenance: 'Conseil d’État, 11 mars 2024',
  },
  {
    id: 'cameras',
    variants: [
      {
        usedBy: 'la loi et les communes qui les installent',
        label: 'vidéoprotection',
        cues: ['vidéoprotection', 'vidéo-protection'],
        alone: true,
      },
      {
        usedBy: 'les associations de libertés',
        label: 'vidéosurveillance',
        cues: ['vidéosurveillance', 'vidéo-surveillance'],
      },
    ],
    gate: [],
    provenance: 'Loi du 14 mars 2011 (LOPPSI 2)',
  },
  {
    id: 'fin-de-vie',
    variants: [
      {
        usedBy: 'le gouvernement et les promoteurs de la loi',
        label: 'aide à mourir',
        cues: ['aide (active)? à mourir'],
        alone: true,
      },
      {
        usedBy: 'des opposants à la loi et des soignants',
        label: 'euthanasie, suicide assisté',
        cues: ['euthanasie', 'suicide assisté'],
      },
    ],
    gate: ['fin de vie', 'soins palliatifs', 'convention citoyenne'],
    provenance: 'Recasens et al. 2013',
  },
  {
    id: 'blocs',
    variants: [
      {
        usedBy: 'les autorités russes',
        label: 'Occident collectif',
        cues: ['occident collectif', 'bloc occidental', 'camp occidental'],
      },
      {
        usedBy: 'des dirigeants occidentaux',
        label: 'monde libre',
        cues: ['monde libre', 'axe du mal', 'camp des démocraties'],
      },
    ],
    gate: ['russie', 'moscou', 'occident', 'occidentaux', 'otan', 'chine', 'pékin', 'guerre froide', 'washington'],
    provenance: 'Recasens et al. 2013',
  },
];
