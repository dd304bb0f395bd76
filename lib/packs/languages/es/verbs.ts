import type { SpeechVerb, VerbClass, VerbFrame } from '@/lib/core/quotation/lexicon';
import { conjugate } from './conjugation';

/** `poner_de_manifiesto`: the words after the first must follow it. */
const GROUPS: readonly (readonly [VerbClass, readonly VerbFrame[], string])[] = [
  [
    'S1',
    ['clause', 'infinitive'],
    'decir afirmar asegurar declarar jurar negar reconocer admitir confesar desmentir sostener alegar aducir manifestar',
  ],
  [
    'S1',
    ['clause'],
    `explicar añadir agregar señalar indicar apuntar subrayar destacar recalcar remarcar resaltar enfatizar insistir reiterar repetir recordar precisar puntualizar matizar detallar especificar concretar aclarar
    informar comunicar notificar anunciar avanzar adelantar revelar desvelar divulgar publicar difundir confirmar certificar ratificar corroborar constatar relatar narrar contar referir describir reseñar exponer
    expresar comentar responder contestar replicar apostillar argumentar argüir razonar justificar esgrimir aseverar concluir zanjar sentenciar resumir proseguir continuar sumar abundar ahondar
    escribir tuitear postear redactar transcribir citar mencionar enumerar gritar exclamar susurrar murmurar bromear ironizar espetar soltar lanzar deslizar clamar proclamar vociferar
    lamentar criticar denunciar reprochar protestar quejar objetar rebatir refutar preguntar cuestionar interrogar inquirir plantear formular remachar rematar reflexionar rememorar evocar
    testificar testimoniar atestiguar confiar enfatizar explicitar hacer_saber hacer_hincapié poner_de_manifiesto dejar_claro dar_a_conocer hacer_constar dejar_caer sacar_pecho salir_al_paso tranquilizar
    acotar aleccionar apuntalar acuñar dictar dictaminar inquirir prorrumpir machacar aventurar augurar vaticinar pronosticar predecir`,
  ],
  [
    'S2',
    ['clause', 'infinitive'],
    'considerar estimar opinar calcular valorar juzgar sugerir suponer reprochar celebrar confiar',
  ],
  [
    'S2',
    ['clause'],
    'analizar asumir deducir inferir intuir sospechar evaluar diagnosticar prever conceder ponderar barruntar alertar advertir avisar argumentar defender',
  ],
  [
    'S3',
    ['clause', 'infinitive'],
    'prometer exigir pedir reclamar solicitar proponer recomendar aconsejar amenazar ordenar rogar suplicar implorar demandar garantizar ofrecer rechazar descartar acordar abogar comprometer urgir plantear',
  ],
  [
    'S3',
    ['person', 'infinitive'],
    'acusar instar animar invitar exhortar conminar apremiar emplazar llamar invocar desafiar retar alentar apelar culpar responsabilizar tachar tildar felicitar agradecer',
  ],
  [
    'S3',
    [],
    `condenar censurar repudiar reprobar fustigar arremeter cargar atacar elogiar alabar ensalzar aplaudir saludar halagar reivindicar defender calificar describir definir catalogar tildar
    bautizar denominar llamar presentar atribuir imputar achacar desacreditar descalificar insultar ridiculizar menospreciar cuestionar desautorizar desaprobar respaldar apoyar avalar
    disculpar excusar disculparse despedir agradecer brindar pregonar enarbolar blandir firmar suscribir rebautizar apostar`,
  ],
  [
    'S4',
    [],
    `creer pensar sentir ver temer entender hablar parecer querer esperar desear soñar notar percibir comprender imaginar interpretar comparar leer titular cantar corear rezar mostrar demostrar aparecer
    reír sonreír llorar suspirar bufar resoplar celebrar reflejar abrir comenzar empezar arrancar iniciar terminar acabar finalizar cerrar repasar recoger reconocerse buscar dudar vender traducir tratar arengar`,
  ],
];

/** First persons that are nouns far oftener. */
const NOUNS = new Set(
  'cargo acuerdo anuncio relato aviso reclamo ruego rezo canto saludo cuento sueño comienzo'.split(' '),
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
  const lemma = head.replace(/se$/, '');
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
    particle: rest.length > 0 ? rest.join(' ') : null,
  };
}

/** The first class that names a verb holds. */
function withoutRepeats(all: readonly SpeechVerb[]): readonly SpeechVerb[] {
  const first = new Map(all.toReversed().map((verb) => [verb.lemma, verb]));
  return [...first.values()].toReversed();
}
