import type { SpeechVerb, VerbClass, VerbFrame } from '@/lib/core/quotation/lexicon';
import { conjugate } from './conjugation';

/** `fazer_questão`: the words after the first must follow it. */
const GROUPS: readonly (readonly [VerbClass, readonly VerbFrame[], string])[] = [
  [
    'S1',
    ['clause', 'infinitive'],
    'dizer reclamar afirmar declarar garantir assegurar negar admitir confessar reconhecer jurar alegar sustentar desmentir prometer reafirmar redizer',
  ],
  [
    'S1',
    ['clause'],
    `explicar acrescentar ressaltar ressalvar sinalizar explanar fundamentar lastimar deplorar tweetar twittar palpitar pontificar prognosticar aclarar estranhar queixar-se informar revelar contar anunciar lembrar relembrar recordar sublinhar salientar destacar ressaltar frisar enfatizar realçar reforçar reiterar repetir insistir observar notar comentar
    responder retrucar rebater replicar argumentar justificar esclarecer especificar detalhar pormenorizar adiantar avançar referir apontar indicar assinalar mencionar relatar narrar expor expressar manifestar
    comunicar noticiar reportar divulgar confirmar certificar atestar constatar concluir resumir emendar arrematar ponderar refletir exemplificar
    escrever tuitar postar redigir gritar exclamar sussurrar murmurar desabafar brincar ironizar disparar proclamar bradar clamar vociferar
    lamentar criticar denunciar queixar protestar contestar questionar perguntar indagar interrogar inquirir testemunhar depor relativizar contrapor objetar refutar rechaçar pontuar
    alertar advertir avisar prevenir cravar sentenciar reverberar verbalizar confidenciar segredar cutucar alfinetar debochar comemorar vibrar
    tranquilizar minimizar desconversar dar_conta fazer_saber deixar_claro dar_a_conhecer fazer_questão chamar_a_atenção chamar_atenção registrar registar opinar recomendar orientar
    apurar lançar classificar descrever declamar discursar antecipar rememorar vaticinar prever
    objectar retorquir redarguir ripostar contra-argumentar contra-atacar clarificar explicitar elucidar evidenciar vincar corroborar ratificar retificar rectificar sintetizar recapitular parafrasear teorizar filosofar matutar resmungar rosnar rugir berrar soluçar gemer cochichar balbuciar
    gaguejar gabar-se vangloriar-se orgulhar-se lamuriar-se indignar-se exaltar-se atalhar atirar aduzir insinuar ventilar especular profetizar augurar pressagiar transmitir externar exteriorizar confiar dissertar divagar pregar rogar
    deixar_a_entender dar_a_entender deixar_entender fazer_notar fazer_ver tornar_público pôr_em_causa pôr_em_dúvida colocar_em_dúvida bater_o_martelo dar_o_recado mandar_um_recado mandar_recado abrir_o_jogo abrir_o_coração subir_o_tom vir_a_público fazer_um_alerta deixar_um_recado fazer_coro`,
  ],
  ['S1', ['clause', 'hearer'], 'ler-se constar depreender-se inferir-se deduzir-se extrair-se'],
  ['S3', ['that'], 'falar'],
  [
    'S1',
    ['marks'],
    'rubricar contextualizar quantificar alegrar-se emocionar-se surpreender-se justificar-se perguntar-se revoltar-se lamentar-se',
  ],
  // `precisa vender`, `precisou vender` tell a need.
  ['S1', ['that'], 'precisar'],
  [
    'S1',
    ['clause', 'marks'],
    `prosseguir continuar completar complementar finalizar soltar publicar citar ilustrar formular decretar determinar enumerar elencar listar provocar celebrar festejar ler rematar retomar intervir encerrar estipular ditar`,
  ],
  ['S2', ['clause', 'infinitive'], 'considerar achar estimar julgar avaliar calcular supor defender sugerir'],
  [
    'S2',
    ['clause'],
    'acreditar entender analisar assumir deduzir inferir intuir suspeitar diagnosticar conceder conjecturar pressupor vislumbrar projetar projectar preconizar propugnar ajuizar',
  ],
  [
    'S3',
    ['clause', 'infinitive'],
    `exigir pedir reivindicar solicitar propor aconselhar ameaçar ordenar suplicar implorar demandar oferecer rejeitar recusar descartar cobrar pleitear requerer apelar mandar proibir comprometer-se
    fazer_um_apelo fazer_apelo lançar_um_apelo deixar_um_apelo`,
  ],
  ['S2', ['clause', 'document'], 'mostrar detectar comprovar'],
  [
    'S3',
    ['person', 'infinitive'],
    'instruir impelir aconselhar acusar instar convidar exortar intimar conclamar desafiar incentivar encorajar culpar responsabilizar chamar agradecer parabenizar felicitar convocar incitar dissuadir persuadir convencer repreender censurar instigar estimular pressionar',
  ],
  [
    'S3',
    [],
    `condenar repudiar reprovar fustigar atacar elogiar louvar enaltecer exaltar aplaudir saudar definir qualificar rotular tachar taxar batizar denominar apresentar atribuir imputar
    desacreditar desqualificar insultar xingar ofender ridicularizar menosprezar desautorizar desaprovar respaldar apoiar endossar desculpar despedir rebatizar apostar assinar subscrever homenagear
    apelidar intitular-se autointitular alcunhar zombar troçar caçoar ironizar difamar caluniar injuriar estigmatizar demonizar criminalizar caricaturar vaiar ovacionar glorificar abençoar amaldiçoar reprimir banalizar desdenhar impugnar vetar
    espinafrar detonar destratar declarar-se dizer-se mostrar-se sentir-se confessar-se definir-se referir-se dirigir-se pronunciar-se posicionar-se opor-se congratular-se regozijar-se solidarizar-se resignar-se retratar pintar caracterizar invocar aludir subestimar desvalorizar`,
  ],
  [
    'S4',
    [],
    `negar-se recusar-se escusar-se crer pensar sentir consultar dialogar discorrer cogitar compartilhar partilhar ver temer recear parecer querer esperar desejar sonhar perceber compreender imaginar interpretar comparar titular cantar entoar rezar orar demonstrar
    rir sorrir chorar suspirar bufar abrir começar iniciar terminar acabar recolher procurar duvidar vender traduzir tratar estampar conversar discutir ouvir saber concordar discordar`,
  ],
];

/** First persons that are nouns far oftener. */
const NOUNS = new Set(
  'relato acordo apelo apoio aviso protesto desafio conto canto choro grito começo comando convite registro recado elogio insulto reforço lamento decreto veto mando testemunho comunico exponho completo solto sumo prego rogo calculo projeto projecto censuro retrato reclamo encerro'.split(
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
  const [verb = '', ...rest] = entry.split('_');
  const isReflexive = verb.endsWith('-se');
  const head = isReflexive ? verb.slice(0, -3) : verb;
  const forms = conjugate(head);
  return {
    lemma: entry.replaceAll('_', ' '),
    class: verbClass,
    frames,
    ...forms,
    finite: entry === 'precisar' ? forms.finite.replace('precisa precisam ', '') : forms.finite,
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
