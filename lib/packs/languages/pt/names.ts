import type { NameRules } from '@/lib/core/quotation/lexicon';
import { firstNames, withoutWords } from '@/lib/packs/languages/first-names';

/** First names that are at home where Portuguese is spoken; those of other countries are shared by all packs. */
const MEN = `abel adalberto adão ademar ademir adilson adriano afonso agostinho alan alberto alceu alcides aldo alessandro alex alexandre alfredo aloísio aluísio álvaro amadeu amaro américo anderson andré ângelo aníbal anselmo antônio antónio armando arlindo arnaldo arthur artur ary augusto aurélio ayrton baltazar benedito benjamim bento
  bernardo bolsonaro breno bruno caetano caio camilo carlos cauã célio celso césar cezar christian cícero ciro claudio cláudio cleber clóvis cristiano cristóvão daniel danilo dário davi david décio delfim denis denílson diego dinis diogo dirceu domingos douglas dudu eder edgar edilson edison edmar edmilson edmundo edson eduardo elias eliseu elton emanuel emerson emílio
  enzo érico erasmo ernesto estêvão eugênio eurico evandro everaldo everton expedito ezequiel fabiano fábio fabrício fausto felipe félix fernando filipe firmino flávio florêncio francisco fred gabriel geraldo germano getúlio gil gilberto gilmar gilson giovani gonçalo guilherme gustavo hamilton haroldo heitor hélder helder hélio henrique herculano hermano higor hilton horácio hugo humberto
  igor inácio isaac isaías ítalo itamar iuri ivan ivo jackson jaime jair jairo janer jardel jean jeferson jefferson jerônimo jesus joão joaquim joel jonas jonathan jorge josé josué júlio julio juliano junior júnior juscelino justino kaique kauan kleber laércio laerte lauro leandro lélio leonardo leonel leopoldo lindomar lourenço luan lucas luciano lúcio luís luiz lula maicon manoel manuel marcello
  marcelo márcio marco marcos mariano mário martim martinho mateus matheus maurício mauro max michel miguel milton moacir moisés murilo nélson nelson ney nicolas nicolau nilson nilton nuno octávio odair olavo olegário orlando oscar osmar osvaldo oswaldo otávio otto pablo paulo pedro plínio rafael raimundo ramiro ramon raul reginaldo reinaldo renan renato ricardo rivaldo roberto robson rodolfo rodrigo
  rogério romário romeu romildo romulo rômulo ronaldo ronaldinho roque rosendo rubem rubens rui ruy salvador samuel sandro santiago saulo sebastião sérgio sergio severino sidney sílvio silvio simão tadeu tales tarcísio teodoro teófilo thales thiago tiago tomás tomé ubiratan ulisses vagner valdemar valdir valentim valmir valter vander vasco vicente victor vinicius vinícius virgílio vítor vitor wagner waldir
  walter wallace wanderley washington wellington wesley wilson yago yuri zacarias zeca zé zózimo renê flávio ciro fufuca silas romeu aldemir aécio`;
const WOMEN = `adélia adelaide adriana ágata agnes alana alcina alessandra alexandra alice aline alzira amália amanda amélia ana anabela andrea andréa andreia andreza ângela angela angélica anita anna antónia antônia aparecida arlete aurora bárbara beatriz benedita berenice bernadete bianca branca bruna camila camille carina carla carlota carmem carmen carolina cássia cátia catarina cecília celeste célia celina
  cíntia clara clarice clarissa cláudia claudia cleide clotilde conceição cora cristiana cristiane cristina dalila dalva damaris daniela daniele danielle débora deise denise diana dilma dina diva dolores dora doralice doroteia edilene edite edna elaine elba elena eliana eliane elis elisa elisabete elisângela elizabeth eloísa elsa elza ema emília érica erica erika ester eugénia eunice eva evelyn fabiana fabíola fátima
  fernanda filipa filomena flávia flora francisca franciele gabriela gabrielle gilda giovana gisele giselle glauce glaucia gleisi glória graça grazielly graziela guiomar heloísa heloisa helena hilda hortênsia ida ilda inês ingrid iolanda iracema irene íris isabel isabela isabella isadora isaura ivana ivete ivone izabel jacinta jacqueline jamile janaína jandira jane janete janja jaqueline jéssica joana joice jordana josefa josefina
  josiane joyce júlia julia juliana julieta jurema jussara karen karina karla kátia keila kelly laís lara larissa laura lavínia lea leila lena leonor letícia lia lídia lidiane lígia lilian liliana liliane lívia lorena lourdes luana lúcia luciana luciane lucília ludmila luísa luiza luzia madalena mafalda magda magali maísa manuela mara márcia margarida maria mariana mariane marieta marília marilda marina marisa maristela marlene
  marli marta matilde maura mayara mércia michele michelle milena mirela miriam mónica mônica morgana nádia nair nara natália natasha nathalia neide neusa nicole nilza nísia noemi norma odete olga olívia palmira paloma pamela patrícia paula pauline pietra poliana priscila rafaela raissa raquel rebeca regina renata rita roberta rosa rosália rosana rosane rosângela roseli rosemary rosilene rúbia ruth sabrina salete samanta samara
  samira sandra sara sarah selma sheila sílvia silvia simone sofia sônia sónia sonia soraia stella suely susana suzana taís tainá tamara tânia tarsila tatiana tatiane telma teresa tereza teresinha thaís thais valentina valéria vanda vanessa vânia vera verônica verónica viviane vitória viviana wanda yara yasmin zélia zilda zuleica zulmira tábata simone marina anielle nísia sonia esther rosa-maria`;

export const names: NameRules = {
  titles: [
    { words: 'senhor sr. Sr. seu dom Dom D. padre frei rei príncipe lord sir', gender: 'm' },
    { words: 'senhora sra. Sra. dona irmã madre rainha princesa lady dra. Dra. doutora professora', gender: 'f' },
    {
      words:
        'doutor dr. Dr. professor prof. Prof. general coronel capitão major comandante tenente sargento almirante cabo soldado engenheiro engenheira eng. arquiteto arquiteta',
      gender: 'b',
    },
  ],
  nameEndings: 'filho neto sobrinho júnior',
  titleRoles: { 'dr.': 'médico', 'Dr.': 'médico', 'prof.': 'professor', 'Prof.': 'professor' },
  particles: "de da do das dos e d' são santo santa di del la van von der bin ibn al el y",
  firstNames: {
    m: `${withoutWords(firstNames.m, 'ali')} ${MEN}`,
    f: `${withoutWords(firstNames.f, 'uma daria')} ${WOMEN}`,
    b: `${firstNames.b} francis noa`,
  },
  stopCapitals: `Segunda-feira Terça-feira Quarta-feira Quinta-feira Sexta-feira Sábado Domingo Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro Natal Páscoa Carnaval Internet Covid Covid-19 Deus Terra
    Constituição Código Estado País Português Inglês Sim Não Isto Isso Há É Assim Além Também Mas Segundo Por Para Com Sem Em No Na Após Desde Embora Enquanto Quando Como Se Já Ao Os As Um Uma O A De Do Da`,
  plainAdjectives: `novo nova novos novas jovem jovens velho velha grande grandes bom boa atual atuais actual actuais único única principal principais máximo máxima presumível suposto suposta famoso famosa célebre conhecido conhecida reconhecido reconhecida prestigiado prestigiada lendário lendária veterano veterana ilustre carismático carismática
    polémico polémica polêmico polêmica influente histórico histórica talentoso talentosa então respeitado respeitada recém consagrado consagrada destacado destacada laureado laureada multimilionário bilionário bilionária premiado premiada controverso controversa mítico mítica citado citada referido referida renomado renomada experiente`,
  adjectivalRoles: `militar político técnico físico químico médico científico policial sanitarista informático estatístico matemático académico acadêmico docente general fiscal familiar titular responsável oficial socialista republicano democrata conservador progressista liberal comunista anarquista nacionalista separatista peronista chavista
    esquerdista direitista bloquista centrista social-democrata petista bolsonarista lulista trumpista tucano radical feminista ambientalista ecologista pacifista evangélico católico ruralista terrorista jihadista paramilitar guerrilheiro camponês indígena migrante imigrante emigrante menor ferroviário mineradora elétrica tecnológica petroleira petrolífera
    imobiliária construtora incorporadora produtora promotora editora ciclista turista hoteleiro interno autónomo autônomo voluntário ferido afetado investigado indiciado denunciado acusado premiado deslocado refugiado residente visitante participante auxiliar rival opositor dissidente investidor vizinho legista sindicalista parlamentar assassino homicida
    criminoso organizador criador condutor passageiro adolescente idoso criminalista penalista constitucionalista operário operador distribuidora consultora multinacional regulador legislativo judiciário executivo supremo suspeito gestor público aliado governista oposicionista sertanejo universitário diplomata bancário servidor mineiro cidadão provedor
    familiar salva-vidas candidato governante concessionária montadora varejista`,
  epithets: `septuagenário sexagenário quinquagenário quadragenário octogenário familiar interessado interessada envolvido envolvida protagonista artista jovem homem mulher paulista carioca mineiro gaúcho gaúcha baiano baiana paranaense pernambucano pernambucana cearense catarinense goiano paulistano
    organização organismo ONG associação grupo empresa sociedade companhia firma construtora operadora banco agência instituto partido sindicato clube coletivo fundação movimento federação diário jornal semanário revista
    emissora rádio portal site startup plataforma filial gigante entidade instituição confederação coligação coalizão aliança fabricante seguradora cooperativa consultoria multinacional tecnológica montadora petroleira farmacêutica editora produtora concessionária mineradora varejista`,
  rolePrefixes: 'ex vice sub co',
  postmodifiers: `próximo_a próxima_a próximos_a próximas_a próximo_ao próxima_ao próximos_ao próximas_ao próximo_à próxima_à próximos_à próximas_à próximo_do próxima_do próximos_do próximas_do próximo_da próxima_da próximos_da próximas_da ligado_a ligada_a ligados_a ligadas_a ligado_ao ligada_ao ligados_ao ligadas_ao
    ligado_à ligada_à ligados_à ligadas_à com_conhecimento_de com_conhecimento_do com_conhecimento_da com_acesso_a com_acesso_ao com_acesso_à a_par_de a_par_do a_par_da familiarizado_com familiarizada_com familiarizados_com familiarizadas_com conhecedor_de conhecedora_de conhecedores_do conhecedoras_do`,
  organisationWords: `SA S.A. Ltda Inc Ltd Corp Grupo Partido Liga Frente União Federação Confederação Associação Comitê Comité Conselho Comissão Ministério Universidade Instituto Agência Banco Tribunal Corte Organização Movimento Sindicato Fundação
    Assembleia Senado Câmara Congresso Parlamento Polícia Guarda Sociedade Companhia Observatório Coletivo Centro Academia Autoridade Escritório Aliança Procuradoria Prefeitura Governo Hospital Colégio Clube Igreja Secretaria Serviço Direção
    Departamento Rede Plataforma Defensoria Superintendência Delegacia Corpo Bombeiros Jornal Folha Diário Rádio TV Notícias News Supremo Superior Federal Civil Militar Nacional`,
};
