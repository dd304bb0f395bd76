import type { RoleHead } from '@/lib/core/quotation/lexicon';
import { parseRoles } from '@/lib/packs/languages/parse-roles';

/** `ministro/a`, `diretor/a`, `presidente`, `ator/atriz`: the plurals follow from the singulars. */
function withPlurals(entries: string): string {
  return entries
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [man = '', ending] = entry.split('/');
      const woman =
        ending === undefined ? man : ending === 'a' ? `${man.replace(/[oe]$/, '').replace(/ê(.)$/, 'e$1')}a` : ending;
      return [man, woman, plural(man), plural(woman)].join('/');
    })
    .join(' ');
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  irmão: 'irmãos',
  cidadão: 'cidadãos',
  órgão: 'órgãos',
  capitão: 'capitães',
  tabelião: 'tabeliães',
};

function plural(word: string): string {
  const irregular = IRREGULAR_PLURALS[word];
  if (irregular) return irregular;
  if (word.endsWith('ão')) return `${word.slice(0, -2)}ões`;
  if (word.endsWith('m')) return `${word.slice(0, -1)}ns`;
  if (/[aou]l$/.test(word)) return `${word.slice(0, -1)}is`;
  if (/el$/.test(word)) return `${word.slice(0, -2)}éis`;
  if (/[rz]$/.test(word)) return `${word}es`;
  if (word.endsWith('ês')) return `${word.slice(0, -2)}eses`;
  return word.endsWith('s') ? word : `${word}s`;
}

const masculine = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => `${word}//${plural(word)}/`)
    .join(' ');

const feminine = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => `/${word}//${plural(word)}`)
    .join(' ');

export const roles: readonly RoleHead[] = parseRoles([
  [
    'person',
    `${withPlurals(`nobel Nobel presidente/presidente ex-presidente vice-presidente vice ministro/a ex-ministro/a primeiro-ministro/primeira-ministra ex-primeiro-ministro/ex-primeira-ministra vice-ministro/a chanceler porta-voz secretário/a subsecretário/a secretário-geral/secretária-geral diretor/a director/a diretor-geral/diretora-geral
    gerente delegado/a conselheiro/a vereador/a prefeito/a ex-prefeito/a vice-prefeito/a autarca governador/a ex-governador/a vice-governador/a deputado/a ex-deputado/a senador/a ex-senador/a eurodeputado/a parlamentar legislador/a congressista representante líder dirigente chefe coordenador/a responsável
    comissário/a embaixador/a cônsul diplomata político/a candidato/a ex-candidato/a pré-candidato/a juiz/juíza magistrado/a desembargador/a procurador/a promotor/a advogado/a defensor/a jurista tabelião/tabeliã testemunha vítima acusado/a réu/ré arguido/a suspeito/a
    policial polícia agente inspetor/a investigador/a comandante coronel general capitão/capitã major sargento tenente almirante soldado bombeiro/a militar guarda médico/a doutor/a enfermeiro/a cirurgião/cirurgiã psicólogo/a psiquiatra epidemiologista virologista infectologista pediatra
    pesquisador/a cientista professor/a docente mestre reitor/a aluno/a estudante especialista analista economista sociólogo/a historiador/a antropólogo/a arqueólogo/a biólogo/a físico/a químico/a engenheiro/a arquiteto/a técnico/a perito/a
    escritor/a autor/a romancista poeta/poetisa jornalista repórter correspondente editor/a colunista apresentador/a locutor/a ator/atriz cantor/a músico/a artista cineasta roteirista produtor/a pintor/a designer bailarino/a humorista youtuber influenciador/a influencer modelo
    treinador/a técnico/a selecionador/a futebolista jogador/a atacante goleiro/a guarda-redes tenista piloto ciclista desportista atleta árbitro/a empresário/a empreendedor/a fundador/a cofundador/a dono/a proprietário/a acionista diretor-executivo executivo/a CEO
    trabalhador/a empregado/a funcionário/a servidor/a operário/a sindicalista ativista ambientalista ecologista vizinho/a morador/a residente habitante cidadão/cidadã cliente usuário/a utente utilizador/a consumidor/a paciente pai/mãe irmão/irmã filho/a primo/a avô/avó tio/a sobrinho/a marido/mulher esposo/a namorado/a noivo/a viúvo/a amigo/a
    governante legista nobel familiar parente cunhado/a sogro/a genro/nora neto/a padrasto/madrasta enteado/a passageiro/a tripulante sobrevivente socorrista paramédico/a vigilante salva-vidas denunciante reclamante preso/a detento/a recluso/a condenado/a farmacêutico/a dentista pediatra oncologista cardiologista neurologista
    infectologista sismólogo/a geólogo/a climatologista geógrafo/a linguista filósofo/a teólogo/a compositor/a bibliotecário/a tradutor/a comediante coreógrafo/a pugilista nadador/a corredor/a comerciante vendedor/a caminhoneiro/a camionista mecânico/a pedreiro/a camponês/camponesa mineiro/a porteiro/a
    companheiro/a colega jovem homem/mulher rapaz/rapariga menino/a garoto/a criança senhor/a idoso/a papa bispo arcebispo cardeal sacerdote padre/freira monge/monja pastor/a rei/rainha príncipe/princesa mandatário/a chefe-de-estado ditador/a opositor/a rival homólogo/a sucessor/a antecessor/a
    titular assessor/a consultor/a auditor/a organizador/a curador/a criador/a inventor/a agricultor/a pecuarista fazendeiro/a produtor/a pescador/a motorista taxista cozinheiro/a chef migrante refugiado/a manifestante relator/a petista bolsonarista socialista
    social-democrata republicano/a democrata comunista bloquista centrista provedor/a síndico/a ouvidor/a tesoureiro/a superintendente ministro-chefe veterinário/a meteorologista zelador/a gestor/a pedagogo/a tutor/a ex-jogador/a ex-marido/ex-mulher empresário-chefe`)}`,
  ],
  [
    'organisation',
    `${masculine(`governo Governo executivo Executivo ministério Ministério município parlamento Parlamento congresso Congresso senado Senado partido Partido sindicato tribunal Tribunal supremo Supremo conselho Conselho comité comitê instituto Instituto centro Centro hospital Hospital
    banco Banco órgão ente clube time diário jornal portal semanário exército Exército departamento Departamento colégio observatório Observatório fundo grupo coletivo movimento bloco consórcio estado Estado Kremlin Vaticano Pentágono Eliseu Planalto Itamaraty STF TSE STJ MPF Ibama
    gabinete laboratório site`)} ${feminine(`administração Administração câmara Câmara comissão Comissão polícia Polícia guarda procuradoria Procuradoria promotoria Promotoria defensoria justiça Justiça corte Corte associação federação confederação fundação organização ONG empresa companhia firma multinacional
    universidade Universidade agência Agência emissora revista rádio televisão assembleia Assembleia prefeitura Prefeitura embaixada Embaixada direção delegação delegacia secretaria Secretaria oposição coligação coalizão aliança união União igreja Igreja entidade instituição autarquia autoridade marinha
    plataforma cooperativa concessionária montadora liga Liga superintendência presidência Presidência concelhia autarquia ordem Ordem PSP GNR PJ PM escola rede`)}`,
  ],
  [
    'group',
    `///autoridades //moradores/ //vizinhos/ //especialistas/ //pesquisadores/ //investigadores/ //cientistas/ //médicos/ //sindicatos/ //manifestantes/ //analistas/ //agricultores/ //advogados/ //críticos/ //rebeldes/ //familiares/ //parentes/ //pais/ ///testemunhas //economistas/
    //socialistas/ //republicanos/ //democratas/ //conservadores/ //aliados/ //ambientalistas/ //trabalhadores/ //usuários/ //consumidores/ ///fontes ${feminine('família defesa acusação população comunidade equipe equipa maioria gente bancada')} ///vítimas ///associações ///organizações //talibãs/ //internautas/ //torcedores/ //adeptos/
    //bombeiros/ //agentes/ //policiais/ //procuradores/ //promotores/ //juízes/ //estudantes/ //professores/ //criminosos/ //bandidos/ //seguidores/ //fãs/ //parlamentares/ //bolsonaristas/ //petistas/ //governistas/ //indígenas/`,
  ],
  [
    'document',
    `${masculine('relatório comunicado documento texto auto parecer manifesto estudo inquérito decreto acordo tratado artigo reportagem dossiê processo boletim regulamento protocolo censo levantamento balanço laudo despacho edital projeto')} ${feminine('nota sentença carta resolução pesquisa sondagem lei investigação declaração denúncia ação estatística portaria moção circular publicação ocorrência decisão estimativa análise reportagem ata')}`,
  ],
]);

export const equivalentRoles: readonly (readonly string[])[] = [
  ['primeiro-ministro', 'chefe governo', 'líder executivo'],
  ['presidente', 'chefe estado', 'mandatário', 'presidente república'],
  ['ministro negócios estrangeiros', 'chefe diplomacia', 'chanceler', 'ministro relações exteriores'],
  ['prefeito', 'gestor', 'chefe executivo'],
  ['autarca', 'presidente câmara'],
  ['treinador', 'técnico', 'selecionador'],
  ['ministro', 'titular', 'governante'],
  ['deputado', 'parlamentar', 'congressista', 'legislador'],
  ['senador', 'parlamentar'],
  ['advogado', 'defensor'],
  ['pesquisador', 'investigador', 'cientista', 'especialista'],
  ['delegado', 'policial'],
  ['líder', 'dirigente', 'secretário-geral', 'presidente'],
];
