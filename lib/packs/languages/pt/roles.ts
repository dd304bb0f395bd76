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
    policial agente inspetor/a investigador/a comandante coronel general capitão/capitã major sargento tenente almirante soldado bombeiro/a militar médico/a doutor/a enfermeiro/a cirurgião/cirurgiã psicólogo/a psiquiatra epidemiologista virologista infectologista pediatra
    pesquisador/a cientista professor/a docente mestre reitor/a aluno/a estudante especialista analista economista sociólogo/a historiador/a antropólogo/a arqueólogo/a biólogo/a físico/a químico/a engenheiro/a arquiteto/a técnico/a perito/a
    escritor/a autor/a romancista poeta/poetisa jornalista repórter correspondente editor/a colunista apresentador/a locutor/a ator/atriz cantor/a músico/a artista cineasta roteirista produtor/a pintor/a designer bailarino/a humorista youtuber influenciador/a influencer 
    treinador/a técnico/a selecionador/a futebolista jogador/a atacante goleiro/a guarda-redes tenista piloto ciclista desportista atleta árbitro/a empresário/a empreendedor/a fundador/a cofundador/a dono/a proprietário/a acionista diretor-executivo CEO
    trabalhador/a empregado/a funcionário/a servidor/a operário/a sindicalista ativista ambientalista ecologista vizinho/a morador/a residente habitante cidadão/cidadã cliente usuário/a utente utilizador/a consumidor/a paciente pai/mãe irmão/irmã filho/a primo/a avô/avó tio/a sobrinho/a marido/mulher esposo/a namorado/a noivo/a viúvo/a amigo/a
    governante legista nobel familiar parente cunhado/a sogro/a genro/nora neto/a padrasto/madrasta enteado/a passageiro/a tripulante sobrevivente socorrista paramédico/a vigilante salva-vidas denunciante reclamante preso/a detento/a recluso/a condenado/a farmacêutico/a dentista pediatra oncologista cardiologista neurologista
    infectologista sismólogo/a geólogo/a climatologista geógrafo/a linguista filósofo/a teólogo/a compositor/a tradutor/a comediante coreógrafo/a pugilista nadador/a corredor/a comerciante vendedor/a caminhoneiro/a camionista mecânico/a pedreiro/a camponês/camponesa mineiro/a porteiro/a
    companheiro/a colega jovem homem/mulher rapaz/rapariga menino/a garoto/a criança senhor/a idoso/a papa bispo arcebispo cardeal sacerdote padre/freira monge/monja pastor/a rei/rainha príncipe/princesa mandatário/a chefe-de-estado ditador/a opositor/a rival homólogo/a sucessor/a antecessor/a
    titular assessor/a consultor/a auditor/a organizador/a curador/a criador/a inventor/a agricultor/a pecuarista fazendeiro/a produtor/a pescador/a motorista taxista cozinheiro/a chef migrante refugiado/a manifestante relator/a petista bolsonarista socialista
    social-democrata republicano/a democrata comunista bloquista centrista provedor/a síndico/a ouvidor/a tesoureiro/a superintendente ministro-chefe veterinário/a meteorologista zelador/a gestor/a pedagogo/a tutor/a ex-jogador/a ex-marido/ex-mulher
    comentarista comentador/a articulista editorialista redator/a redactor/a fotógrafo/a fotojornalista cinegrafista documentarista blogueiro/a tuiteiro/a streamer tiktoker podcaster livreiro/a ensaísta dramaturgo/a contista cronista biógrafo/a argumentista guionista encenador/a realizador/a
    cantautor/a rapper roqueiro/a sertanejo/a vocalista guitarrista baixista baterista pianista violinista flautista percussionista trompetista saxofonista organista maestro/maestrina DJ funkeiro/a sambista fadista escultor/a ilustrador/a desenhista caricaturista cartunista gravador/a grafiteiro/a ceramista ourives artesão/artesã
    desenhador/a costureiro/a estilista figurinista cenógrafo/a publicitário/a decorador/a urbanista paisagista topógrafo/a encanador/a canalizador/a eletricista carpinteiro/a serralheiro/a ferreiro/a soldador/a marceneiro/a jardineiro/a padeiro/a pasteleiro/a confeiteiro/a açougueiro/a feirante lojista comerciário/a bancário/a
    cabeleireiro/a barbeiro/a esteticista manicure empregado/a garçom/garçonete barman hoteleiro/a sommelier viticultor/a enólogo/a apicultor/a cafeicultor/a sojicultor/a avicultor/a suinocultor/a madeireiro/a garimpeiro/a seringueiro/a lavrador/a boia-fria caseiro/a vaqueiro/a caçador/a marinheiro/a armador/a estivador/a
    entregador/a estafeta carteiro/a mensageiro/a motoboy motociclista motoqueiro/a maquinista ferroviário/a comissário/a controlador/a cobrador/a pedestre automobilista turista excursionista montanhista alpinista escalador/a viajante
    educador/a formador/a orientador/a diretor-geral inspetor-geral auxiliar babá cuidador/a obstetra ginecologista urologista fisioterapeuta fonoaudiólogo/a nutricionista nutrólogo/a endocrinologista dermatologista traumatologista ortopedista reumatologista pneumologista intensivista anestesista radiologista hematologista
    imunologista microbiologista geneticista geriatra neurocirurgião/neurocirurgiã psicanalista psicoterapeuta terapeuta criminólogo/a toxicologista patologista sanitarista vacinador/a socorrista astrónomo/a astrônomo/a astrofísico/a astronauta cosmonauta matemático/a estatístico/a informático/a programador/a desenvolvedor/a agrónomo/a agrônomo/a
    biomédico/a bioquímico/a botânico/a zoólogo/a ornitólogo/a ecólogo/a oceanógrafo/a hidrólogo/a paleontólogo/a vulcanólogo/a demógrafo/a etnólogo/a filólogo/a musicólogo/a cientista-chefe arquivista museólogo/a conservador/a restaurador/a constitucionalista penalista criminalista tributarista 
    académico/a acadêmico/a bolsista bolseiro/a doutorando/a mestrando/a universitário/a colaborador/a coautor/a vencedor/a finalista premiado/a laureado/a medalhista campeão/campeã vice-campeão/vice-campeã ex-treinador/a ex-técnico/a ex-presidente zagueiro/a meia-atacante meio-campista centroavante artilheiro/a
     arqueiro/a basquetebolista voleibolista surfista skatista ginasta judoca lutador/a remador/a velejador/a cavaleiro/amazona toureiro/a velocista maratonista fundista torcedor/a adepto/a sócio/a cartola dirigente
    vice-ministro/a vice-governador/a ex-vereador/a ex-delegado/a ex-juiz/ex-juíza ex-procurador/a ex-chefe ex-diretor/a ex-secretário/a ex-assessor/a ex-policial ex-embaixador/a ex-funcionário/a ex-mulher ex-companheiro/a ex-namorado/a vice-diretor/a vice-reitor/a vice-líder presidenciável
    subprocurador/a procurador-geral/procuradora-geral corregedor/a subsecretário/a subcomandante brigadeiro contra-almirante vice-almirante marechal fuzileiro/a paraquedista guerrilheiro/a miliciano/a paramilitar mercenário/a combatente veterano/a ex-combatente jihadista terrorista traficante
    ladrão/ladra assaltante assassino/a homicida agressor/a estuprador/a golpista sequestrador/a delinquente criminoso/a bandido/a foragido/a investigado/a indiciado/a denunciado/a interno/a refém informante delator/a colaborador/a
    aposentado/a reformado/a pensionista desempregado/a autónomo/a autônomo/a assalariado/a aprendiz praticante voluntário/a brigadista desabrigado/a desalojado/a afetado/a ferido/a deslocado/a exilado/a dissidente imigrante emigrante indocumentado/a asilado/a colono/a indígena cacique quilombola ribeirinho/a sem-terra sem-teto assentado/a
    inquilino/a arrendatário/a senhorio/a hóspede visitante espectador/a ouvinte telespectador/a leitor/a internauta seguidor/a fã assinante eleitor/a contribuinte comprador/a peregrino/a romeiro/a crente banqueiro/a investidor/a financista contador/a contabilista corretor/a economista-chefe distribuidor/a fabricante exportador/a importador/a
     construtor/a incorporador/a promotor/a empreiteiro/a fornecedor/a franqueado/a sócio-fundador/a coproprietário/a sócio-gerente rabino/a imã aiatolá patriarca núncio pároco vigário frade freira abade diácono capelão missionário/a catequista monsenhor pontífice seminarista
    padrinho/madrinha afilhado/a gémeo/a gêmeo/a cônjuge amante bisavô/bisavó bisneto/a adolescente menor moço/a cavalheiro dama indivíduo moderador/a mediador/a negociador/a emissário/a observador/a palestrante conferencista painelista anfitrião/anfitriã participante concorrente jurado/a
     administrador/a interventor/a liquidatário/a escrivão/escrivã oficial escriturário/a meritíssimo/a monarca intérprete comunicador/a instrutor/a
    progressista liberal anarquista nacionalista separatista peronista chavista trumpista lulista tucano/a emedebista pedetista psolista esquerdista direitista radical feminista pacifista evangélico/a católico/a ruralista sindicalista oposicionista governista aliado/a
    bastonário/a alcaide mister guia guardião/guardiã preparador/a massagista olheiro/a roupeiro/a beque ponta-de-lança defesa-central avançado/a
    goleador/a craque levantador/a boxeador/a saltador/a lançador/a triatleta xadrezista enxadrista gamer mesatenista canoísta copresidente
    vice-presidenta presidenta ex-presidenta ex-deputada ex-governadora ex-ministra ex-reitor/a ex-líder ex-dirigente ex-autarca ex-chanceler
    ex-comandante ex-coronel ex-general ex-militar ex-sócio/a ex-aluno/a ex-empregado/a ex-dono/a ex-professor/a ex-atleta ex-goleiro/a ex-atacante
    ex-zagueiro ex-piloto ex-capitão ex-árbitro ex-bbb ex-prefeita ex-vice-presidente ex-secretária ex-candidata ex-esposa ex-sogro/a duque/duquesa
    conde/condessa marquês/marquesa imperador/imperatriz sultão xeque emir czar/czarina califa faraó vice-rei regente herdeiro/a deputado-geral
    subsecretário-geral secretário-executivo/secretária-executiva secretário-adjunto/secretária-adjunta diretor-presidente/diretora-presidente
    diretor-adjunto/diretora-adjunta diretor-técnico/diretora-técnica diretor-clínico/diretora-clínica diretor-financeiro
    presidente-executivo/presidente-executiva presidente-eleito/presidente-eleita governador-geral delegado-geral/delegada-geral comandante-geral
    comandante-chefe inspetor-chefe editor-chefe/editora-chefe editor-executivo redator-chefe/redatora-chefe médico-chefe juiz-conselheiro juiz-corregedor
    juiz-presidente procurador-chefe advogado-geral/advogada-geral auditor-geral/auditora-geral ouvidor-geral controlador-geral corregedor-geral
    alto-comissário/alta-comissária vice-cônsul cônsul-geral pró-reitor/a vice-chanceler vice-secretário/a vice-procurador/a tenente-coronel
    primeiro-sargento segundo-sargento suboficial subtenente capitão-tenente guarda-civil guarda-costas guarda-florestal guarda-prisional carcereiro/a
    carcerário/a patrulheiro/a detetive papiloscopista perito-criminal agente-penal policial-penal espião/espiã adido/a recruta cadete mergulhador/a
    franco-atirador/a atirador/a escrevente oficial-de-justiça serventuário/a mesário/a nefrologista gastroenterologista hepatologista oftalmologista
    otorrino otorrinolaringologista odontologista cirurgião-dentista neonatologista mastologista coloproctologista alergologista alergista angiologista
    fisiatra clínico-geral plantonista bacteriologista parasitologista boticário/a maqueiro/a parteira curandeiro/a benzedeira quiropraxista acupunturista
    psicopedagogo/a assistente assistente-social neurocientista neuropsicólogo/a bioeticista astrobiólogo/a cosmólogo/a geofísico/a geoquímico/a
    herpetólogo/a primatólogo/a micólogo/a etólogo/a egiptólogo/a orientalista paleoclimatologista sexólogo/a cientista-político politólogo/a
    cientista-social internacionalista brasilianista lexicógrafo/a bibliógrafo/a magnata atacadista camelô ambulante quitandeiro/a sapateiro/a
    alfaiate costureira tecelão/tecelã tapeceiro/a vidraceiro/a oleiro/a joalheiro/a relojoeiro/a tipógrafo/a antiquário/a galerista colecionador/a
    leiloeiro/a avaliador/a rentista agiota atendente telefonista rececionista recepcionista estagiário/a freelancer prestador/a diarista faxineiro/a gari
    coveiro/a vigia manobrista flanelinha ascensorista copeiro/a cozinheiro-chefe churrasqueiro/a pizzaiolo/a cervejeiro/a rodoviário/a metroviário/a
    portuário/a petroleiro/a metalúrgico/a eletricitário/a securitário/a professor-titular motorista-de-aplicativo mototaxista barqueiro/a canoeiro/a
    jangadeiro/a catraieiro/a timoneiro/a contramestre grumete comissário-de-bordo torneiro/a perfurador/a espeleólogo/a tropeiro/a tratorista
    horticultor/a floricultor/a fruticultor/a piscicultor/a aquicultor/a citricultor/a triticultor/a orizicultor/a arrozeiro/a canavieiro/a usineiro/a
    posseiro/a grileiro/a marisqueiro/a catador/a sacristão babalorixá ialorixá pai-de-santo/mãe-de-santo xamã médium vidente tarólogo/a astrólogo/a
    exorcista evangelista pregador/a reverendo/a obreiro/a pastor-presidente palhaço/a malabarista acrobata trapezista domador/a dublador/a figurante
    maquiador/a iluminador/a sonoplasta montador/a animador/a paparazzo sondador/a lobista marqueteiro/a estrategista relações-públicas
    transeunte testemunha-ocular flagelado/a náufrago/a órfão/órfã solteiro/a divorciado/a compadre/comadre primogénito/a primogênito/a caçula camarada
    correligionário/a simpatizante filiado/a militante membro patrono/a mecenas doador/a benfeitor/a filantropo/a censor/a fiscal fiscalizador/a notário/a
    conciliador/a caudilho cabecilha chefão líder-supremo grevista piqueteiro/a ganhador/a perdedor/a 
    sócio-proprietário/sócia-proprietária sócio-diretor/sócia-diretora locatário/a locador/a mutuário/a correntista segurado/a beneficiário/a
    inventariante credor/a devedor/a inspector/a arquitecto/a actor/actriz director-geral/directora-geral subdirector/a subdiretor/a seleccionador/a
    activista electricista projectista professor-doutor docente-investigador investigador-principal retalhista taberneiro/a hortelão/hortelã resineiro/a
    salineiro/a sinistrado/a comunicólogo/a presidente-da-câmara deputado-municipal edil regedor`)}`,
  ],
  [
    'organisation',
    `${masculine(`secretariado Secretariado comissariado Comissariado museu Museu teatro Teatro festival Festival Aeroporto presídio Presídio reformatório abrigo asilo sanatório pronto-socorro supermercado hipermercado hotel Hotel restaurante frigorífico matadouro engenho estaleiro Estaleiro canil birô subcomitê Subcomitê Comitê núcleo Núcleo arquivo Arquivo registro Registro Sindicato Clube atelier ateliê barracão terreiro quilombo assentamento acampamento Consórcio condomínio Condomínio governo Governo executivo Executivo ministério Ministério município parlamento Parlamento congresso Congresso senado Senado partido Partido sindicato tribunal Tribunal supremo Supremo conselho Conselho comité comitê instituto Instituto centro Centro hospital Hospital
    banco Banco órgão ente clube time diário jornal portal semanário exército Exército departamento Departamento colégio observatório Observatório fundo grupo coletivo movimento bloco consórcio estado Estado Kremlin Vaticano Pentágono Eliseu Planalto Itamaraty STF TSE STJ MPF Ibama
    gabinete laboratório site
    serviço Serviço regime distrito Distrito palácio Palácio comando Comando batalhão Batalhão regimento destacamento quartel Quartel bando sector setor grémio grêmio holding conglomerado fabricante gigante operador fornecedor regulador aeroporto liceu campus episcopado arcebispado patriarcado bispado tabloide noticiário telejornal blog fórum Fórum plenário
    plenário Plenário diretório Diretório consulado Consulado vice-ministério Legislativo Judiciário judiciário legislativo escritório cartório Cartório TCU TCE TRE TRF CNJ CNE Copom Cade Inpe IBGE IPMA INEM SNS SUS Incra Iphan Procon Detran Samu DNIT Dnit Inep MEC
    viceministério protetorado Corpo organismo conservatório Conservatório balé Balé ateneu Ateneu orfeão aquário Aquário planetário zoológico Zoológico
    zoo viveiro albergue seminário mosteiro convento santuário cemitério contingente pelotão esquadrão Esquadrão`)} ${feminine(`cervejaria siderúrgica Siderúrgica metalúrgica papeleira tecelagem usina Usina refinaria Refinaria hidrelétrica Hidrelétrica transportadora exportadora importadora locadora desenvolvedora aceleradora incubadora gestora Gestora financeira fintech corretora Corretora bolsa Bolsa sociedade Sociedade livraria galeria Galeria biblioteca Biblioteca cadeia prisão residência funerária tevê TV webtv telefónica telefônica agremiação Agremiação sigla executiva Executiva subprefeitura Subprefeitura provedoria Provedoria capitania Capitania reitoria Reitoria pró-reitoria intendência zeladoria Vigilância perícia Perícia missão Missão comitiva caravana Federação Confederação Associação Fundação Cooperativa central Central administração Administração câmara Câmara comissão Comissão polícia Polícia guarda procuradoria Procuradoria promotoria Promotoria defensoria justiça Justiça corte Corte associação federação confederação fundação organização ONG empresa companhia firma multinacional
    universidade Universidade agência Agência emissora revista rádio televisão assembleia Assembleia prefeitura Prefeitura embaixada Embaixada direção delegação delegacia secretaria Secretaria oposição coligação coalizão aliança união União igreja Igreja entidade instituição autarquia autoridade marinha
    plataforma cooperativa concessionária montadora liga Liga superintendência presidência Presidência concelhia autarquia ordem Ordem PSP GNR PJ PM escola rede
    controladoria Controladoria corregedoria Corregedoria ouvidoria Ouvidoria tesouraria Tesouraria gerência Gerência subsecretaria Subsecretaria magistratura Magistratura turma Turma advocacia Advocacia inspeção Inspeção inspetoria vice-presidência Vice-Presidência diretoria Diretoria chefia coordenadoria Coordenadoria coordenação comarca vara Vara
    diocese arquidiocese cúria paróquia congregação irmandade mesquita sinagoga alfândega Alfândega brigada Brigada divisão Divisão esquadra penitenciária academia Academia faculdade Faculdade universidade clínica Clínica maternidade Maternidade creche farmácia seguradora construtora incorporadora imobiliária petroleira petrolífera mineradora
    operadora distribuidora consultora consultoria tecnológica startup filial firma editora gravadora produtora promotora montadora varejista fabricante companhia fundação orquestra Orquestra redação coordenadora intersindical bancada Bancada facção guerrilha milícia junta Junta ditadura monarquia máfia comunidade Comunidade seleção Seleção
    escuderia equipa CBF AGU CGU PGR PGFN OAB CUT UGT CGTP Fenprof Anvisa Anatel Aneel Anac ANP ANS CVM Receita CNI CNA Abin Interpol freguesia
    subcomissão Subcomissão relatoria Relatoria legação patrulha Fábrica fundição siderurgia aciaria adega vinícola destilaria farmacêutica petroquímica
    hoteleira cafeeira tabaqueira açucareira pesqueira padaria pastelaria confeitaria cafetaria pizzaria joalheria barbearia gráfica floricultura
    veterinária cinemateca Cinemateca pinacoteca Pinacoteca sinfônica Sinfônica sinfónica filarmónica Filarmónica filarmônica mutualista Misericórdia
    misericórdia resseguradora comercializadora telco teleoperadora exibidora webrádio`)}`,
  ],
  // Beside the body of the same name, one man of it.
  ['person', 'polícia//polícias/ guarda//guardas/ câmara//câmaras/ defesa//defesas/'],
  [
    'group',
    `///autoridades //moradores/ //vizinhos/ //especialistas/ //pesquisadores/ //investigadores/ //cientistas/ //médicos/ //sindicatos/ //manifestantes/ //analistas/ //agricultores/ //advogados/ //críticos/ //rebeldes/ //familiares/ //parentes/ //pais/ ///testemunhas //economistas/
    //socialistas/ //republicanos/ //democratas/ //conservadores/ //aliados/ //ambientalistas/ //trabalhadores/ //usuários/ //consumidores/ ///fontes /parte//partes /metade// ///dezenas ///dúzias ///centenas //milhares/ ${feminine('família defesa acusação população comunidade equipe equipa maioria gente bancada')} ///vítimas ///associações ///organizações //talibãs/ //internautas/ //torcedores/ //adeptos/
    //bombeiros/ //agentes/ //policiais/ //procuradores/ //promotores/ //juízes/ //estudantes/ //professores/ //criminosos/ //bandidos/ //seguidores/ //fãs/ //parlamentares/ //bolsonaristas/ //petistas/ //governistas/ //indígenas/
    /fonte//fontes ///vozes ///forças ///tropas ///pessoas ///mulheres ///comunidades ///entidades ///empresas ///famílias ///companhias ///instituições ///plataformas //homens/ //setores/ //sectores/ //coletivos/ //partidos/ //grupos/ //países/ //governos/ //serviços/ //detratores/ //simpatizantes/ //opositores/ //oposicionistas/ //interlocutores/ //auxiliares/
    //sobreviventes/ //proprietários/ //comerciantes/ //taxistas/ //motoristas/ //caminhoneiros/ //docentes/ //investigados/ //habitantes/ //populares/ //crentes/ //eleitores/ //jovens/ //filhos/ //irmãos/ //aliados/ //líderes/ //integrantes/ //pares/ //clientes/ //passageiros/ //militares/ //servidores/ //funcionários/ //sindicalistas/
    ${masculine('entorno eleitorado público casal trio júri')} ${feminine('tripulação torcida militância oposição multidão audiência esquerda direita ultradireita extrema-direita extrema-esquerda inteligência imprensa dupla cúpula vizinhança')} //fanáticos/ //extremistas/ //islamistas/ //separatistas/ //nacionalistas/ //liberais/ //comunistas/
    //camionistas/ //pecuaristas/ //pescadores/ //garimpeiros/ //alunos/ //enfermeiros/ ///enfermeiras //empregados/ //operários/ //grevistas/
    //aposentados/ //reformados/ //pensionistas/ //utentes/ //turistas/ //visitantes/ //espectadores/ //ouvintes/ //leitores/ //sócios/ //jogadores/
    //militantes/ //deputados/ //senadores/ //vereadores/ //prefeitos/ //autarcas/ //ministros/ //governadores/ //legisladores/ //dirigentes/
    //empresários/ //investidores/ //historiadores/ //juristas/ //magistrados/ //desembargadores/ //delegados/ //guardas/ //soldados/ //socorristas/
    //migrantes/ //refugiados/ //deslocados/ //presos/ //detentos/ //acusados/ //suspeitos/ //quilombolas/ //camponeses/ ///mães //avós/ //ativistas/
    //voluntários/ //rivais/ //adversários/ //organizadores/ //denunciantes/ //afetados/ //atingidos/ //desabrigados/ //feridos/ //amigos/ //colegas/
    //companheiros/ //executivos/ //acionistas/ //credores/ //condôminos/ //lojistas/ //feirantes/`,
  ],
  [
    'document',
    `${masculine('relatório comunicado documento texto auto parecer manifesto estudo inquérito decreto acordo tratado artigo reportagem dossiê processo boletim regulamento protocolo censo levantamento balanço laudo despacho edital projeto acórdão editorial livro ensaio cartaz letreiro bilhete e-mail memorando rascunho anteprojeto convénio convênio ranking diagnóstico telegrama testamento requerimento estatuto recurso folheto ofício barómetro barômetro anuário dossier comentário posicionamento pronunciamento anexo prólogo epílogo panfleto tuíte tweet post mail certificado prospecto formulário questionário parágrafo roteiro monólogo versículo evangelho decreto-lei paper preprint monitoramento mapeamento informe')} ${feminine('nota sentença carta resolução pesquisa sondagem lei investigação declaração denúncia ação estatística portaria moção circular publicação ocorrência decisão estimativa análise reportagem ata auditoria missiva constituição Constituição diretiva proposta petição avaliação tese crónica crônica coluna faixa inscrição gravação encíclica autópsia biografia autobiografia liminar sindicância minuta pichação carta-aberta charge tribuna entrevista diligência instrução homilia exortação profecia escritura apólice necropsia radiografia monografia revisão síntese planilha súmula Súmula jurisprudência denúncia-crime queixa-crime peça petição-inicial certidão')}`,
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
  ['papa', 'pontífice'],
  ['rei', 'monarca', 'chefe estado'],
  ['juiz', 'magistrado'],
  ['desembargador', 'magistrado'],
  ['ministro', 'magistrado'],
  ['procurador', 'promotor'],
  ['futebolista', 'jogador', 'atacante', 'zagueiro', 'goleiro', 'atleta'],
  ['jogador', 'atleta'],
  ['cantor', 'artista', 'músico', 'intérprete'],
  ['ator', 'artista', 'intérprete'],
  ['escritor', 'autor', 'romancista'],
  ['jornalista', 'comunicador', 'repórter', 'apresentador'],
  ['médico', 'doutor', 'especialista'],
  ['empresário', 'empreendedor'],
  ['diretor', 'gestor', 'responsável'],
  ['professor', 'docente', 'acadêmico'],
  ['vereador', 'parlamentar'],
  ['governador', 'mandatário', 'chefe executivo'],
  ['secretário', 'titular', 'gestor'],
  ['influenciador', 'influencer', 'youtuber'],
  ['comandante', 'oficial'],
];
