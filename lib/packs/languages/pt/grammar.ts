import type { Cues, Grammar, MarkPair, TokenRules } from '@/lib/core/quotation/lexicon';
import { commonInfinitives, commonVerbs } from './common-verbs';

export const marks: readonly MarkPair[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
  ['„', '”'],
];

export const tokens: TokenRules = {
  elided: "d'",
  enclitic: '-se -lhe -lhes -me -nos -o -a -os -as -lo -la -los -las -no -na -te -vos',
  abbreviations:
    'Sr. Sra. Srta. Srs. Dr. Dra. Drs. D. Prof. Profa. Profª. Eng. Arq. Gal. Gen. Cel. Cap. Ten. Sgt. Min. Des. Dep. Sen. Pe. Mons. Sto. Sta. S. S.A. Ltda. Cia. Inc. Ltd. EUA. art. arts. núm. nº. n. pág. págs. p. ex. etc. aprox. av. tel. vol. cap. ed. a.C. d.C. máx. mín. jr. Jr. vs.',
};

export const grammar: Grammar = {
  determiners: [
    { words: 'o este esse aquele', gender: 'm', number: 's', sort: 'definite' },
    { words: 'a esta essa aquela', gender: 'f', number: 's', sort: 'definite' },
    { words: 'os estes esses aqueles', gender: 'm', number: 'p', sort: 'definite' },
    { words: 'as estas essas aquelas', gender: 'f', number: 'p', sort: 'definite' },
    { words: 'um algum outro certo', gender: 'm', number: 's', sort: 'indefinite' },
    { words: 'uma alguma outra certa', gender: 'f', number: 's', sort: 'indefinite' },
    {
      words:
        'uns umas vários várias alguns algumas muitos muitas outros outras diversos diversas diferentes distintos distintas certos certas dois duas três quatro cinco seis sete oito nove dez ambos ambas inúmeros inúmeras',
      gender: 'b',
      number: 'p',
      sort: 'indefinite',
    },
    { words: 'nenhum nenhuma cada', gender: 'b', number: 's', sort: 'indefinite' },
    { words: 'seu sua meu minha nosso nossa', gender: 'b', number: 's', sort: 'possessive' },
    { words: 'seus suas meus minhas nossos nossas', gender: 'b', number: 'p', sort: 'possessive' },
  ],
  pronouns: [
    { words: 'ele dele', gender: 'm', number: 's', sort: 'third' },
    { words: 'ela dela', gender: 'f', number: 's', sort: 'third' },
    { words: 'eles deles', gender: 'm', number: 'p', sort: 'third' },
    { words: 'elas delas', gender: 'f', number: 'p', sort: 'third' },
    { words: 'eu nós tu você vocês mim', gender: 'b', number: 'b', sort: 'first' },
    { words: 'a_gente', gender: 'b', number: 's', sort: 'generic' },
    { words: 'este este_último o_mesmo', gender: 'm', number: 's', sort: 'latter' },
    { words: 'esta esta_última a_mesma', gender: 'f', number: 's', sort: 'latter' },
    { words: 'estes_últimos estas_últimas', gender: 'b', number: 'p', sort: 'latter' },
  ],
  clitics: 'me te se lhe lhes nos vos o a os as -se -lhe -lhes -me -nos -o -a -os -as -lo -la -los -las',
  relatives: 'que quem',
  complementisers: 'que',
  interrogatives: 'se como por_que quando onde quanto quanta quantos quantas qual quais quem porquê',
  infinitiveMarkers: 'a de para por em',
  auxiliaries:
    'tem têm tinha tinham teve tiveram há havia haviam terá terão teria teriam tenha tenham tenho temos tendo ter',
  copulas: 'é são era eram foi foram será serão seria seriam seja sejam está estão estava estavam ser sido esteve',
  modals:
    'deve devem devia pode podem podia quer querem queria quis costuma costumam vai vão ia iam volta voltou voltaram chega chegou acaba acabou prefere preferiu tem_de tem_que poderia poderiam deveria deveriam gostaria quis_deixar fez_questão_de veio vem',
  unreal: 'poderia poderiam deveria deveriam pode podem deve devem gostaria',
  negations: 'não nunca jamais nem',
  adverbs: `também ainda já assim então depois hoje ontem amanhã agora sempre antes mesmo só apenas mais tarde além_disso igualmente finalmente por_fim nesse_sentido a_propósito por_sua_vez por_seu_lado por_seu_turno por_outro_lado
    no_entanto entretanto contudo todavia porém de_novo mais_uma_vez nesta_segunda-feira nesta_terça-feira nesta_quarta-feira nesta_quinta-feira nesta_sexta-feira neste_sábado neste_domingo na_segunda-feira na_terça-feira na_quarta-feira
    na_quinta-feira na_sexta-feira no_sábado no_domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo muito bem inicialmente na_altura na_ocasião à_época em_seguida logo aliás inclusive de_facto de_fato
    em_todo_o_caso ao_mesmo_tempo esta_manhã esta_tarde esta_noite nesta_manhã nesta_tarde ou_seja isto_é quer_dizer vale_dizer por_assim_dizer dito_isso
    por_escrito de_viva_voz em_privado em_público em_off ao_vivo em_direto em_directo por_enquanto por_ora por_último em_particular por_exemplo em_tom_de_brincadeira neste_sentido nesse_contexto neste_contexto na_mesma_linha nessa_linha nesta_linha em_conferência_de_imprensa em_entrevista_coletiva em_coletiva a_propósito_disso de_imediato de_pronto de_antemão à_parte a_seguir logo_depois logo_após pouco_depois na_véspera anteontem esta_madrugada nesta_madrugada na_madrugada hoje_mesmo ontem_mesmo com_ironia sem_rodeios em_resumo em_suma na_prática cá acolá
    esta_semana nesta_semana na_semana_passada na_última_semana na_próxima_semana este_mês neste_mês no_mês_passado no_próximo_mês este_ano neste_ano no_ano_passado no_próximo_ano este_fim_de_semana neste_fim_de_semana no_fim_de_semana nesta_noite na_noite_de_ontem nesta_segunda nesta_terça nesta_quarta nesta_quinta nesta_sexta esta_segunda esta_terça esta_quarta esta_quinta esta_sexta esta_segunda-feira esta_terça-feira esta_quarta-feira esta_quinta-feira esta_sexta-feira este_sábado este_domingo no_dia_seguinte no_mesmo_dia há_pouco há_dias há_uma_semana há_um_mês há_um_ano há_dois_anos horas_antes horas_depois dias_antes dias_depois minutos_antes minutos_depois meses_depois anos_depois na_última_segunda-feira na_última_terça-feira na_última_quarta-feira na_última_quinta-feira na_última_sexta-feira na_passada_segunda-feira na_passada_terça-feira na_passada_quarta-feira na_passada_quinta-feira na_passada_sexta-feira no_último_sábado no_último_domingo no_passado_sábado no_passado_domingo mais_cedo pela_manhã pela_tarde à_tarde à_noite de_manhã até_agora até_ao_momento até_o_momento na_segunda na_terça na_quarta na_quinta na_sexta`,
  agents: 'por pelo pela pelos pelas',
  privatives: 'sem',
  adverbEndings: 'mente',
  of: "de do da dos das d'",
  prepositions:
    'a ao aos à às em no na nos nas num numa neste nesta nestes nestas nesse nessa nesses nessas para pra por pelo pela pelos pelas com sem sob sobre entre até desde contra durante após ante perante segundo conforme mediante trás como neste nesta nesse nessa naquele naquela frente_a frente_ao frente_à junto_a junto_ao junto_à diante_de diante_do diante_da dentro_de dentro_do dentro_da fora_de fora_do fora_da em_cima_de debaixo_de atrás_de ao_redor_de em_torno_de acerca_de a_respeito_de quanto_a em_relação_a em_relação_ao em_relação_à por_parte_de por_causa_de graças_a graças_ao graças_à em_vez_de em_lugar_de além_de além_do além_da a_favor_de a_partir_de ao_longo_de em_meio_a em_meio_ao em_meio_à perto_de perto_do perto_da longe_de ao_lado_de ao_lado_do ao_lado_da à_frente_de à_frente_do à_frente_da face_a face_ao face_à através_de através_do através_da por_meio_de por_meio_do por_meio_da',
  and: 'e ou',
  contrast: 'mas porém só_que enquanto embora contudo todavia no_entanto entretanto ao_passo_que',
  subordinators:
    'quando porque como se enquanto onde embora já_que uma_vez_que para_que sem_que antes_que depois_que pois apesar_de logo_que assim_que caso conforme visto_que dado_que ao_mesmo_tempo_que ao_mesmo_tempo_em_que desde_que até_que à_medida_que de_modo_que de_forma_que ainda_que mesmo_que sempre_que assim_como ao_ponto_de a_ponto_de',
  commonVerbs,
  commonInfinitives,
  finiteEndings: 'ou iu eu aram eram iram avam ava ariam eriam iriam aria eria iria ará erá irá arão erão irão',
  inquitEndings: 'a e am em ou eu iu',
  otherFunctionWords: `não mais menos muito tão tanto pouco tudo todo todos toda todas nada ninguém alguém algo aqui aí ali lá sim quem cujo cuja qual quais onde quando como que nem também só apenas me te se lhe lhes nos já ainda perto longe diante dentro fora atrás`,
  adjectivesFollow: true,
  nounsHaveCapitals: false,
  subjectsDrop: true,
  hasDialogueDashes: true,
  within: 'no na nos nas',
  nounPlurals: 's',
  pluralEndings: 'm',
  infinitiveEndings: 'ar er ir por arem erem irem',
  hearsayForms: '',
};

/** Each with all forms of `de`, and those that hold a pronoun: `na opinião do prefeito`, `na opinião dele`. */
const VIEWS = `na_opinião na_avaliação na_visão nas_palavras em_palavras no_entender aos_olhos na_análise na_ótica sob_a_ótica no_entendimento na_perspetiva na_perspectiva na_leitura no_relato na_definição na_descrição
  na_concepção na_percepção na_perceção na_compreensão no_juízo a_juízo no_parecer no_dizer no_ponto_de_vista do_ponto_de_vista sob_o_ponto_de_vista por_palavras nos_cálculos pelos_cálculos nas_contas pelas_contas
  na_estimativa nas_estimativas pelas_estimativas nas_projeções nas_projecções pelas_projeções no_cálculo `;

const ACCORDING_TO = `segundo de_acordo_com conforme a_crer_em a_acreditar_em a_fazer_fé_em com_base_em_informações_de com_base_em_dados_de com_base_em_dados_do com_base_em_dados_da ${VIEWS.split(
  /\s+/,
)
  .flatMap((view) => ['de', 'do', 'da', 'dos', 'das', 'dele', 'dela', 'deles', 'delas'].map((of) => `${view}_${of}`))
  .join(' ')}`;

export const cues: Cues = {
  accordingTo: ACCORDING_TO,
  accordingToWhenSetOff: 'para',
  accordingToAfter: '',
  asTold: 'como',
  remarks: 'algo',
  accordingToOwner: `na_sua_opinião em_sua_opinião a_seu_ver no_seu_entender na_sua_avaliação em_sua_avaliação nas_suas_palavras em_suas_palavras em_suas_próprias_palavras nas_suas_próprias_palavras na_sua_visão em_sua_visão na_sua_análise em_sua_análise em_seu_entender no_seu_entendimento em_seu_entendimento do_seu_ponto_de_vista de_seu_ponto_de_vista na_sua_ótica na_sua_perspetiva na_sua_perspectiva na_sua_leitura em_sua_leitura na_sua_versão em_sua_versão aos_seus_olhos a_seus_olhos nas_suas_contas pelas_suas_contas nos_seus_cálculos pelos_seus_cálculos`,
  backward: 'foi_o_que é_o_que assim isso_é_o_que',
  speechNouns: `leitura tese insinuação comunicado nota tuíte tweet post postagem publicação mensagem mensagens declaração declarações entrevista carta discurso palavra palavras frase frases termo termos expressão resposta pergunta crítica críticas denúncia
    alerta apelo promessa comentário comentários depoimento testemunho conclusão grito gritos slogan cartaz cartazes legenda intervenção fala falas relato versão anúncio aviso conversa argumento afirmação
    afirmações título pedido acusação acusações reflexão definição desabafo informação avaliação observação áudio recado bilhete  `,
  introductions:
    'nestes_termos nos_seguintes_termos o_seguinte assim com_estas_palavras com_essas_palavras textualmente literalmente',
  mediumPrepositions:
    'a ao aos à às em no na nos nas num numa durante mediante por pelo pela através_de através_do através_da com via para perante',
  mediumNouns: `comunicado nota tuíte tweet post postagem entrevista carta discurso mensagem conferência_de_imprensa coletiva coletiva_de_imprensa entrevista_coletiva imprensa mídia media jornalistas jornal diário revista agência emissora rádio
    televisão TV programa redes_sociais rede_social Twitter X Facebook Instagram Telegram YouTube TikTok LinkedIn WhatsApp blog vídeo podcast declarações relatório Lusa Reuters AFP AP G1 Globo TV_Globo Folha Estadão UOL CNN BBC RTP SIC TVI
    Renascença TSF Expresso Público live perfil stories reportagem`,
  naming: `chamado chamada chamados chamadas denominado denominada denominados batizado batizada apelidado apelidada intitulado intitulada intitulados conhecido_como conhecida_como conhecidos_como vulgo alcunha nome apelido
    rebatizado rebatizada denomina`,
  works: `filme livro romance álbum canção música disco série documentário programa obra ensaio artigo revista jornal operação projeto plano lei conceito exposição podcast jogo aplicativo aplicação site sítio grupo movimento categoria prêmio prémio
    hashtag botão coleção concerto show turnê single espetáculo associação plataforma campanha iniciativa navio barco caso conto poema escultura reportagem novela peça reality bloco escola edital estúdio canal quadro faixa`,
  scare:
    'suposto suposta supostos supostas alegado alegada alegados alegadas autodenominado autodenominada autoproclamado autoproclamada dito dita pretenso pretensa',
  editorial: 'sic',
};
