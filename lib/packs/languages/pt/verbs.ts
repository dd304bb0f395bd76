import type { SpeechVerb, VerbClass, VerbFrame } from '@/lib/core/quotation/lexicon';
import { conjugate } from './conjugation';

/** `fazer_questão`: the words after the first must follow it. */
const GROUPS: readonly (readonly [VerbClass, readonly VerbFrame[], string])[] = [
  [
    'S1',
    ['clause', 'infinitive'],
    'dizer afirmar declarar garantir assegurar negar admitir confessar reconhecer jurar alegar sustentar desmentir prometer',
  ],
  [
    'S1',
    ['clause'],
    `explicar acrescentar informar revelar contar anunciar lembrar relembrar recordar sublinhar salientar destacar ressaltar frisar enfatizar realçar reforçar reiterar repetir insistir observar notar comentar
    responder retrucar rebater replicar argumentar justificar esclarecer precisar especificar detalhar pormenorizar adiantar avançar referir apontar indicar assinalar mencionar citar relatar narrar descrever expor expressar manifestar
    comunicar noticiar reportar publicar divulgar confirmar certificar atestar constatar concluir resumir prosseguir continuar completar complementar emendar arrematar finalizar ponderar refletir exemplificar ilustrar
    escrever tuitar postar redigir gritar exclamar sussurrar murmurar desabafar brincar ironizar disparar lançar soltar proclamar bradar clamar vociferar
    lamentar criticar denunciar reclamar queixar protestar contestar questionar perguntar indagar interrogar inquirir formular testemunhar depor relativizar contrapor objetar refutar rechaçar pontuar salientar
    alertar advertir avisar prevenir cravar decretar sentenciar reverberar verbalizar enumerar elencar listar confidenciar segredar cutucar alfinetar provocar debochar celebrar comemorar vibrar festejar
    tranquilizar minimizar desconversar dar_conta fazer_saber deixar_claro dar_a_conhecer fazer_questão chamar_a_atenção chamar_atenção registrar registar noticiar determinar opinar rematar recomendar orientar classificar
    apurar declamar discursar ler antecipar rememorar vaticinar prever`,
  ],
  [
    'S2',
    ['clause', 'infinitive'],
    'considerar achar estimar julgar avaliar calcular acreditar supor defender sugerir entender',
  ],
  [
    'S2',
    ['clause'],
    'analisar assumir deduzir inferir intuir suspeitar diagnosticar conceder teorizar conjecturar especular',
  ],
  [
    'S3',
    ['clause', 'infinitive'],
    'exigir pedir reivindicar solicitar propor aconselhar ameaçar ordenar rogar suplicar implorar demandar oferecer rejeitar recusar descartar cobrar pleitear requerer reclamar defender apelar decidir',
  ],
  [
    'S3',
    ['person', 'infinitive'],
    'acusar instar convidar exortar intimar conclamar desafiar incentivar encorajar culpar responsabilizar chamar agradecer parabenizar felicitar aconselhar',
  ],
  [
    'S3',
    [],
    `condenar censurar repudiar reprovar fustigar atacar elogiar louvar enaltecer exaltar aplaudir saudar classificar descrever definir qualificar rotular tachar taxar batizar denominar apresentar atribuir imputar
    desacreditar desqualificar insultar xingar ofender ridicularizar menosprezar desautorizar desaprovar respaldar apoiar endossar desculpar despedir agradecer rebatizar apostar assinar subscrever homenagear justificar`,
  ],
  [
    'S4',
    [],
    `crer pensar sentir ver temer recear falar parecer querer esperar desejar sonhar notar perceber compreender imaginar interpretar comparar ler titular cantar entoar rezar orar mostrar demonstrar
    rir sorrir chorar suspirar bufar refletir abrir começar iniciar terminar acabar finalizar encerrar recolher procurar duvidar vender traduzir tratar estampar trazer conversar discutir ouvir saber concordar discordar`,
  ],
];

/** First persons that are nouns far oftener. */
const NOUNS = new Set(
  'relato acordo apelo apoio aviso protesto desafio conto canto choro grito começo comando convite registro'.split(' '),
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
  const forms = conjugate(head);
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
