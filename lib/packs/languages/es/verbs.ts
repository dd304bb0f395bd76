import type { SpeechVerb, VerbClass, VerbFrame } from '@/lib/core/quotation/lexicon';
import { conjugate } from './conjugation';

/** `poner_de_manifiesto`: the words after the first must follow it. */
const GROUPS: readonly (readonly [VerbClass, readonly VerbFrame[], string])[] = [
  [
    'S1',
    ['clause', 'infinitive'],
    'decir afirmar asegurar declarar jurar negar reconocer admitir confesar desmentir sostener alegar aducir manifestar reafirmar',
  ],
  [
    'S1',
    ['clause'],
    `explicar añadir agregar señalar indicar apuntar subrayar destacar recalcar remarcar resaltar enfatizar insistir reiterar repetir recordar precisar puntualizar matizar detallar especificar concretar aclarar
    informar comunicar notificar anunciar avanzar adelantar revelar desvelar divulgar confirmar certificar ratificar corroborar constatar relatar narrar contar referir describir reseñar exponer
    expresar comentar responder contestar replicar apostillar argumentar argüir razonar justificar esgrimir aseverar concluir zanjar sentenciar resumir abundar ahondar
    escribir tuitear postear redactar transcribir mencionar gritar exclamar susurrar murmurar bromear ironizar espetar deslizar clamar proclamar vociferar
    lamentar criticar denunciar reprochar protestar quejar objetar rebatir refutar preguntar cuestionar interrogar inquirir plantear remachar reflexionar rememorar
    testificar testimoniar atestiguar confiar explicitar hacer_saber hacer_hincapié poner_de_manifiesto dejar_claro dar_a_conocer hacer_constar dejar_caer salir_al_paso tranquilizar
    acotar aleccionar apuntalar dictaminar prorrumpir machacar aventurar augurar vaticinar pronosticar predecir
    reponer refrendar retrucar contraargumentar contraatacar consignar reportar relevar transparentar adicionar pormenorizar esclarecer evidenciar recriminar rectificar desgranar desglosar glosar parafrasear teorizar
    filosofar recapitular sintetizar mascullar refunfuñar gruñir rezongar rugir chillar vocear sollozar gemir musitar cuchichear farfullar balbucear tartamudear titubear bramar fanfarronear presumir alardear apostrofar interpelar increpar
    chicanear ejemplarizar externar fundamentar relievar acentuar deplorar twittear retuitear sincerar pontificar platicar confidenciar reconvenir desgañitar
    dar_a_entender dejar_en_claro dar_por_hecho dar_por_sentado dar_cuenta sacar_a_colación hacer_mención salir_en_defensa
    indagar insinuar conjeturar especular elucubrar profetizar presagiar incidir profundizar trasladar transmitir prevenir estipular ejemplificar rezar aullar carraspear chismorrear rumorear pregonar tronar clarificar
    dejar_entrever hacer_notar hacer_ver hacer_público poner_el_acento poner_el_foco poner_de_relieve poner_en_valor poner_sobre_la_mesa sacar_a_relucir traer_a_colación dar_fe llamar_la_atención dejar_constancia dejar_sentado echar_en_cara poner_en_duda quitar_hierro restar_importancia`,
  ],
  // `determinó que …` is said, `determinará si …` found out.
  ['S1', ['that', 'marks'], 'determinar'],
  [
    'S1',
    ['clause', 'hearer'],
    'leerse desprenderse trascender constar figurar filtrarse deducirse colegirse inferirse',
  ],
  [
    'S1',
    ['marks'],
    'disparar completar graficar terciar interrumpir apuntillar rubricar contextualizar ilustrar repreguntar cuantificar alegrarse emocionarse sorprenderse indignarse enfadarse lamentarse reafirmarse sincerarse excusarse justificarse preguntarse felicitarse',
  ],
  [
    'S1',
    ['clause', 'marks'],
    `proseguir continuar sumar publicar difundir lanzar soltar formular citar enumerar evocar rematar complementar retomar intervenir decretar dictar leer acuñar sacar_pecho largar`,
  ],
  [
    'S2',
    ['clause', 'infinitive'],
    'considerar estimar opinar calcular valorar juzgar sugerir suponer celebrar confiar presuponer',
  ],
  [
    'S2',
    ['clause'],
    'coincidir concordar convenir asentir analizar asumir deducir inferir intuir sospechar evaluar diagnosticar prever conceder ponderar barruntar alertar advertir avisar defender vislumbrar entrever colegir propugnar preconizar',
  ],
  [
    'S3',
    ['clause', 'infinitive'],
    `prometer exigir pedir reclamar solicitar proponer recomendar aconsejar amenazar ordenar rogar suplicar implorar demandar garantizar ofrecer rechazar descartar acordar abogar comprometer urgir prohibir requerir encarecer mandar
    hacer_un_llamamiento hacer_un_llamado hacer_una_llamada lanzar_un_llamamiento`,
  ],
  ['S2', ['clause', 'document'], 'mostrar reflejar hallar detectar comprobar arrojar'],
  [
    'S3',
    ['person', 'infinitive'],
    'instruir impeler intimar acusar instar animar invitar exhortar conminar apremiar emplazar llamar invocar desafiar retar alentar apelar culpar responsabilizar tachar tildar felicitar agradecer incitar disuadir persuadir convencer compeler amonestar reprender regañar reñir afear',
  ],
  [
    'S3',
    [],
    `condenar censurar repudiar reprobar fustigar arremeter cargar atacar elogiar alabar ensalzar aplaudir saludar halagar reivindicar calificar definir catalogar
    bautizar denominar presentar atribuir imputar achacar desacreditar descalificar insultar ridiculizar menospreciar desautorizar desaprobar respaldar apoyar avalar
    disculpar excusar disculparse despedir brindar enarbolar blandir firmar suscribir rebautizar apostar
    hablar ningunear vapulear desairar denostar vituperar vilipendiar zaherir motejar etiquetar retratar caracterizar encumbrar enaltecer loar vitorear ovacionar homenajear festejar exaltar glorificar impugnar recusar vetar desdeñar minimizar relativizar banalizar
    caricaturizar abuchear injuriar ofender difamar calumniar estigmatizar demonizar criminalizar secundar aludir mofar burlar jactar ufanar congratular regocijar pronunciar mostrarse declararse sentirse definirse dirigirse referirse posicionarse
    autodefinir solidarizar desahogar resignar conjurar maldecir bendecir arropar lisonjear sermonear`,
  ],
  [
    'S4',
    [],
    `negarse rehusarse consultar charlar conversar dialogar compartir creer pensar sentir ver temer entender parecer querer esperar desear soñar notar percibir comprender imaginar interpretar comparar titular cantar corear demostrar aparecer
    reír sonreír llorar suspirar bufar resoplar reflejar abrir comenzar empezar arrancar iniciar terminar acabar finalizar cerrar repasar recoger reconocerse buscar dudar vender traducir tratar arengar
    conceptuar polemizar entonar recitar añorar`,
  ],
];

/** First persons that are nouns far oftener. */
const NOUNS = new Set(
  'cargo acuerdo anuncio relato aviso reclamo ruego rezo canto saludo cuento sueño comienzo grito insulto elogio respaldo apoyo rechazo reto lamento mando traslado relevo decreto sumo suelto veto festejo abucheo regaño desahogo diálogo brindo retomo reposo'.split(
    ' ',
  ),
);

/** The verbs of speech, each with its inflections. */
export const verbs: readonly SpeechVerb[] = withoutRepeats(
  GROUPS.flatMap(([verbClass, frames, lemmas]) =>
    lemmas
      .trim()
      .split(/\s+/)
      .map((entry) => toVerb(entry, verbClass, frames)),
  ),
);

function toVerb(entry: string, verbClass: VerbClass, frames: readonly VerbFrame[]): SpeechVerb {
  const [head = '', ...rest] = entry.split('_');
  const isReflexive = head.endsWith('se');
  const lemma = isReflexive ? head.slice(0, -2) : head;
  const forms = conjugate(lemma);
  return {
    lemma: entry.replaceAll('_', ' '),
    class: verbClass,
    frames,
    ...forms,
    firstPerson: forms.firstPerson
      .split(' ')
      .filter((form) => !NOUNS.has(form))
      .join(' '),
    particle: rest.length > 0 ? rest.join(' ') : isReflexive ? 'se' : null,
  };
}

/** The first class that names a verb holds. */
function withoutRepeats(all: readonly SpeechVerb[]): readonly SpeechVerb[] {
  const first = new Map(all.toReversed().map((verb) => [verb.lemma, verb]));
  return [...first.values()].toReversed();
}
