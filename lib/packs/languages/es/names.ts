import type { NameRules } from '@/lib/core/quotation/lexicon';
import { firstNames, withoutWords } from '@/lib/packs/languages/first-names';

/** First names that are at home where Spanish is spoken; those of other countries are shared by all packs. */
const MEN = `aarón abel abelardo abraham adán adolfo adrián agustín aitor alan albert alberto alejandro alejo alexis alfonso alfredo alonso álvaro amadeo amancio ander andoni andrés ángel aníbal anselmo antonio antoni ariel arnaldo arnau artur arturo augusto aurelio
  baltasar bartolomé basilio benicio benito benjamín bernardo blas boris borja braulio bruno camilo carles carlos carmelo casimiro cayetano celestino césar christian claudio clemente cristian cristóbal dámaso damián daniel dante darío david delfín demetrio desiderio diego
  domingo eduard eduardo efraín eladio elías elpidio eloy emiliano emilio enric enrique ernest ernesto esteban eugenio eusebio evaristo evo ezequiel fabián fabio facundo federico felipe felipe félix fermín fernando ferran fidel florentino francesc francisco franco froilán
  gabriel gael gaspar genaro gerard gerardo germán gilberto gonzalo gorka gregorio guillermo gustavo héctor heriberto hernán hilario hipólito homero horacio hugo humberto íker ignacio ignasi igor iker íñigo isaac isidro ismael iván izan jacinto jacobo jaime jairo jaume javier
  jeremías jerónimo jesús joan joaquín joaquim jon jordi jorge josé josep josu juan juanjo juanma julen julián julio justo kevin koldo lázaro leandro leonardo leonel leopoldo lisandro lluís lorenzo lucas luciano lucio luis manel manolo manuel marc marcelino marcelo marcial marco marcos
  mariano mario martí martín mateo matías mauricio mauro max maximiliano melchor miguel mikel miquel modesto moisés nahuel napoleón narciso nelson néstor nicanor nicolás nicolas norberto octavio oleguer omar oriol óscar oscar osvaldo oswaldo pablo paco pascual patricio patxi pau pedro pelayo pepe pere
  pol porfirio quim quique rafael rafa ramiro ramón raúl raul remigio renato ricard ricardo rigoberto roberto rodolfo rodrigo rogelio román romualdo ronaldo roque rosendo rubén ruben rufino salvador samuel sancho santi santiago santos saúl sebastián sergi sergio silvio simón teodoro teófilo tobías tomás toni
  ulises unai urko valentín valeriano vicent vicente víctor victor virgilio vladimir walter wenceslao wilson xabier xabi xavi xavier yago yeray zacarías andrés-manuel lionel alberto-carlos`;
const WOMEN = `abril ada adela adelaida adriana agustina aida ainara ainhoa aitana alba alejandra alexandra alicia alma almudena amalia amanda amaia amaya amelia amparo ana anabel andrea ángela angeles ángeles angélica anna antonia aránzazu araceli ariadna asunción aurora azucena bárbara beatriz begoña belén berta
  bertha bianca blanca brenda brígida camila candela candelaria caridad carla carlota carme carmela carmen carolina catalina cayetana cecilia celeste celia clara claudia concepción concha constanza consuelo coral cristina dalia daniela débora delcy delia diana dina dolores doris dulce edurne elba elena
  elisa elisenda elizabeth eloísa elsa elvira ema emilia emma encarnación encarna ester esperanza estefanía estela estelle esther estrella eugenia eulalia eva evelyn fabiola fátima felicidad flor francesca francisca frida gabriela gema gemma gisela glòria gloria graciela griselda guadalupe helena
  hilda idoia imelda inés inmaculada inma irene iris irma isabel isabella itziar ivana ivonne jacinta jennifer jessica jimena josefa josefina juana judith julia juliana julieta karen karina karla laia lara laura leonor leire lidia lilia liliana lola lorena lourdes lucía luisa luna luz macarena magdalena maite
  maitane malena manuela mar marcela margarita marga maría maria mariana maribel maricarmen marina marisa marisol marta martina matilde mayra mercedes mercè meritxell micaela milagros mireia miriam mirta mónica montse montserrat nadia naiara natalia nati nélida nerea neus nicole noelia nora norma nuria núria olga olivia ona
  paloma pamela paola pastora patricia paula paulina paz petra pilar priscila rafaela ramona raquel rebeca regina reina remedios reyes rigoberta rita roberta rocío romina rosa rosalía rosario rosaura roser roxana ruth sabrina salomé sandra sara selena serena silvia sílvia socorro sofía sol soledad sonia soraya susana
  tamara tania tatiana teresa tomasa trinidad úrsula valentina valeria vanesa vanessa vega verónica vicenta victoria violeta virginia viviana xiomara ximena yaiza yesenia yolanda zaida zulema yadira keiko dina michelle claudia`;

export const names: NameRules = {
  titles: [
    { words: 'señor Sr. don D. monseñor Mons. fray padre rey príncipe lord sir', gender: 'm' },
    { words: 'señora Sra. señorita Srta. doña Dña. sor madre reina princesa lady', gender: 'f' },
    {
      words:
        'doctor doctora Dr. Dra. profesor profesora Prof. licenciado licenciada Lic. ingeniero ingeniera Ing. general coronel capitán comandante teniente sargento almirante',
      gender: 'b',
    },
  ],
  titleRoles: { 'Dr.': 'médico', 'Dra.': 'médica', 'Mons.': 'obispo', 'Prof.': 'profesor' },
  particles: 'de del la las los y e i da do dos di van von der bin ibn al el san santo santa',
  firstNames: {
    m: `${withoutWords(firstNames.m, 'sean lee loan')} ${MEN}`,
    f: `${withoutWords(firstNames.f, 'lea')} ${WOMEN}`,
    b: `${firstNames.b} trinidad guadalupe cruz rosario ariel andrea alexis noa`,
  },
  stopCapitals: `Lunes Martes Miércoles Jueves Viernes Sábado Domingo Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Setiembre Octubre Noviembre Diciembre Navidad Pascua Semana Santa Internet Covid Covid-19 Dios Tierra
    Constitución Código Estado Español Inglés Sí No Esto Eso Hay Es Así Además También Pero Según Por Para Con Sin En Tras Desde Aunque Mientras Cuando Como Si Ya`,
  plainAdjectives: `mismo misma nuevo nueva nuevos nuevas joven jóvenes viejo vieja gran grande buen buena actual actuales único única principal principales máximo máxima máximos máximas presunto presunta presuntos presuntas
    supuesto supuesta famoso famosa célebre conocido conocida reconocido reconocida prestigioso prestigiosa legendario legendaria veterano veterana ilustre carismático carismática polémico polémica influyente flamante histórico histórica exitoso exitosa talentoso talentosa entonces respetado respetada fallecida
    pobre recién consagrado consagrada destacado destacada laureado laureada multimillonario multimillonaria galardonado galardonada controvertido controvertida mítico mítica citado citada mencionado mencionada referido referida dicho dicha`,
  adjectivalRoles: `militar político técnico físico químico médico científico sanitario facultativo informático estadístico matemático académico docente general fiscal familiar titular responsable oficial popular socialista republicano demócrata conservador laborista progresista liberal comunista
    anarquista nacionalista soberanista separatista independentista unionista peronista kirchnerista macrista chavista madurista correísta uribista petrista izquierdista derechista ultraderechista centrista radical feminista animalista ecologista pacifista sandinista castrista trumpista bolsonarista priista panista morenista aprista fujimorista
    terrorista yihadista paramilitar guerrillero campesino indígena migrante inmigrante emigrante menor ferroviario minera eléctrica telefónica tecnológica petrolera inmobiliaria constructora productora promotora directiva editorial farmacéutica constituyente ciclista turista hotelero ganadero bananero cafetero arrocero interno marino
    autónomo parado casero voluntario herido afectado detenido acusado imputado investigado procesado condenado premiado desplazado refugiado residente visitante participante auxiliar rival opositor disidente inversor vecino forense directivo sindicalista parlamentario diplomático asesino homicida organizador creador conductor
    pasajero adolescente anciano criminalista penalista laboralista constitucionalista obrero operador distribuidora consultora operadora multinacional regulador constitucional legislativo judicial ejecutivo supremo alumno deportista publicitario artesano público patronal`,
  epithets: `exministro septuagenario sexagenario quincuagenario cuadragenario treintañero veinteañero octogenario nonagenario cincuentón cuarentón interesado interesada afectado afectada implicado implicada aludido aludida protagonista madrileño madrileña catalán catalana andaluz andaluza sevillano sevillana vasco vasca gallego gallega malagueño malagueña
    valenciano valenciana canario canaria asturiano asturiana aragonés aragonesa murciano murciana porteño porteña bonaerense limeño bogotano caraqueño habanero santiaguino cordobés cordobesa rosarino hombre mujer
    organización organismo ONG asociación grupo empresa sociedad compañía firma constructora operadora banco agencia instituto partido sindicato club colectivo fundación movimiento federación diario periódico semanario revista
    cadena radio medio portal startup marca plataforma filial gigante entidad institución confederación coalición alianza fabricante aseguradora cooperativa consultora aerolínea multinacional tecnológica formación corporación petrolera farmacéutica editorial productora televisora naviera`,
  rolePrefixes: 'ex exvice vice sub co archi',
  postmodifiers: `cercano_a cercana_a cercanos_a cercanas_a cercano_al cercana_al cercanos_al cercanas_al próximo_a próxima_a próximos_a próximas_a próximo_al próxima_al próximos_al próximas_al allegado_a allegados_a conocedor_de conocedora_de conocedores_de conocedoras_de conocedores_del
    conocedoras_del con_conocimiento_de con_conocimiento_del con_acceso_a con_acceso_al con_despacho_en al_tanto_de al_tanto_del al_corriente_de vinculado_a vinculada_a vinculados_a vinculadas_a vinculadas_al ligado_a ligada_a ligados_a ligadas_a ligadas_al familiarizado_con familiarizada_con familiarizados_con familiarizadas_con`,
  organisationWords: `SA S.A. SL S.L. Inc Ltd Corp Grupo Partido Liga Frente Unión Federación Confederación Asociación Comité Consejo Comisión Ministerio Universidad Instituto Agencia Banco Tribunal Corte Organización Movimiento Sindicato Fundación
    Asamblea Senado Congreso Parlamento Policía Guardia Sociedad Compañía Observatorio Colectivo Centro Academia Autoridad Oficina Cámara Alianza Diputación Junta Ayuntamiento Generalitat Gobierno Fiscalía Audiencia Juzgado Hospital Colegio Club Real Iglesia
    Consejería Servicio Secretaría Dirección Departamento Red Plataforma Coordinadora Fuerzas Ejército Diario Radio Televisión Noticias Prensa Press News`,
};
