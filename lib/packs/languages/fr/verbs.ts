import type { SpeechVerb, VerbClass, VerbFrame } from '@/lib/core/quotation/lexicon';
import { conjugate } from './conjugation';

/** `faire valoir`: the words after the first must follow it. Provenance: written for Sourcelight; see SOURCES.md. */
const GROUPS: readonly (readonly [VerbClass, readonly VerbFrame[], string])[] = [
  [
    'S1',
    ['clause', 'infinitive'],
    'dire redire déclarer protester affirmer assurer annoncer certifier jurer prétendre soutenir répéter réaffirmer réitérer confier confesser avouer reconnaître admettre démentir nier',
  ],
  [
    'S1',
    ['clause'],
    `ajouter rajouter réexpliquer redemander repréciser alléguer arguer argumenter asséner asserter attester avertir clamer commenter communiquer conclure concéder confirmer consigner conter crier
    détailler ébruiter écrire énoncer énumérer égrener expliquer expliciter exposer exprimer formuler garantir glisser hurler indiquer informer insister lâcher marteler mentionner murmurer narrer noter
    notifier objecter observer poster préciser préconiser prévenir proclamer professer raconter rapporter relater rappeler relever remarquer renchérir répondre
    rétorquer riposter révéler signaler signifier souligner spécifier stipuler souffler soupirer susurrer témoigner tweeter twitter certifier réagir
    répliquer surenchérir abonder acquiescer tonner tempérer temporiser relativiser nuancer ironiser persifler plaisanter railler pester fulminer vitupérer gronder grincer grogner grommeler maugréer marmonner bredouiller balbutier bougonner bafouiller bégayer chuchoter gémir geindre
    s'exclamer s'insurger s'indigner s'agacer s'alarmer s'enthousiasmer s'enflammer s'emporter s'étrangler s'épancher s'esclaffer s'écrier s'interroger s'exprimer s'expliquer se_confier se_désespérer se_raviser se_gausser rebondir divulguer claironner plaider théoriser prophétiser résumer synthétiser récapituler paraphraser
    philosopher dévoiler clarifier acter articuler déclamer débiter ergoter exulter jubiler fanfaronner gazouiller glapir gouailler hasarder opiner ricaner sangloter pleurnicher râler rouspéter radoter rabâcher réciter rugir siffler spéculer supputer téléphoner tonitruer vociférer éructer cracher méditer songer scander entonner improviser disserter discourir pérorer prêcher reformuler contre-attaquer dédramatiser larmoyer compatir blaguer badiner
    s'impatienter s'irriter s'attrister s'extasier s'émerveiller s'offusquer s'horrifier se_rengorger se_moquer s'égosiller se_fâcher s'élever se_révolter se_consoler se_dédouaner se_lâcher s'énerver s'exaspérer s'excuser s'enquérir conjecturer extrapoler confesser répercuter
    rigoler cingler positiver relancer dégainer enrager ronchonner pouffer s'émouvoir s'offenser s'épouvanter s'emballer se_marrer présumer subodorer augurer statuer corroborer`,
  ],
  [
    'S1',
    ['clause', 'marks'],
    `avancer balayer lancer poursuivre publier ajuster rectifier corriger reprendre continuer enchaîner développer débuter commencer entamer terminer achever compléter trancher embrayer appuyer démontrer titrer lire chanter
    décrypter éluder esquiver minimiser réfléchir sourire rire pleurer s'amuser grimacer tempêter hésiter`,
  ],
  [
    'S1',
    ['clause'],
    "faire_savoir faire_valoir faire_remarquer faire_observer faire_part faire_état laisser_entendre tenir_à_préciser mettre_l'accent mettre_en_avant attirer_l'attention",
  ],
  ['S1', ['clause', 'hearer'], 'apprendre'],
  [
    'S2',
    ['clause', 'infinitive'],
    'estimer considérer juger croire penser espérer regretter déplorer affirmer supposer',
  ],
  [
    'S2',
    ['clause'],
    `analyser anticiper assumer constater convenir décrypter évaluer parier postuler prédire prévoir pronostiquer suggérer diagnostiquer
    s'inquiéter se_réjouir se_plaindre se_féliciter se_désoler se_lamenter se_demander se_défendre se_justifier s'étonner s'offusquer se_souvenir se_rappeler se_remémorer se_scandaliser se_vanter se_targuer s'enorgueillir`,
  ],
  [
    'S3',
    ['clause', 'infinitive'],
    "promettre s'engager se_refuser reprocher exiger demander réclamer proposer recommander préconiser conseiller menacer suggérer ordonner interdire supplier implorer jurer prier requérir prescrire",
  ],
  [
    'S3',
    ['person', 'infinitive'],
    `accuser appeler exhorter inviter presser enjoindre sommer soupçonner remercier féliciter blâmer inciter encourager conjurer dissuader avertir alerter prévenir mettre_en_garde mettre_en_cause mettre_au_défi interpeller intimer rassurer sermonner tancer persuader convaincre`,
  ],
  [
    'S3',
    ['person'],
    `dénoncer condamner critiquer fustiger saluer vanter louer décrier tacler étriller épingler brocarder moquer vilipender stigmatiser qualifier traiter taxer décrire dépeindre évoquer
    défendre prôner revendiquer contester réfuter rejeter récuser déplorer pointer invoquer brandir opposer attaquer injurier insulter menacer railler ridiculiser caricaturer applaudir célébrer proclamer
    s'opposer s'excuser se_prononcer se_déclarer se_dire se_montrer plébisciter encenser désapprouver réprouver incriminer invectiver apostropher admonester complimenter congratuler conspuer haranguer recadrer réprimander morigéner glorifier flatter approuver écarter promouvoir commémorer plaider questionner interroger résumer baptiser surnommer déclarer`,
  ],
  [
    'S4',
    [],
    `parler voir craindre vouloir souhaiter chercher attendre viser entendre juger trouver percevoir ressentir regarder comparer redouter rêver
    sourciller insinuer prouver montrer afficher arborer signer prévaloir justifier imputer attribuer
    retenir savourer concevoir accepter décider vouloir_croire refuser présenter définir désigner citer chiffrer espérer assumer`,
  ],
];

const FIXED_WORDS = /_/;

/** The verbs of reporting, each with its inflections. */
export const verbs: readonly SpeechVerb[] = GROUPS.flatMap(([verbClass, frames, lemmas]) =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((entry) => toVerb(entry, verbClass, frames)),
);

function toVerb(entry: string, verbClass: VerbClass, frames: readonly VerbFrame[]): SpeechVerb {
  const reflexive = /^s'|^se_/.exec(entry)?.[0] ?? '';
  const [head = '', ...rest] = entry.slice(reflexive.length).split(FIXED_WORDS);
  return {
    lemma: entry.replaceAll('_', ' '),
    class: verbClass,
    frames,
    ...conjugate(head),
    particle: rest.length > 0 ? rest.join(' ') : reflexive ? 'se' : null,
  };
}
