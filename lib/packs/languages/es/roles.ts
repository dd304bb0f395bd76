import type { RoleHead } from '@/lib/core/quotation/lexicon';
import { parseRoles } from '@/lib/packs/languages/parse-roles';

/** `ministro/a`, `director/a`, `portavoz`, `alcalde/alcaldesa`: the plurals follow from the singulars. */
function withPlurals(entries: string): string {
  return entries
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [man = '', ending] = entry.split('/');
      const woman =
        ending === undefined
          ? man
          : ending === 'a'
            ? `${man.replace(/[oe]$/, '').replace(/ó(.)$/, 'o$1').replace(/é(.)$/, 'e$1').replace(/á(.)$/, 'a$1')}a`
            : ending;
      return [man, woman, plural(man), plural(woman)].join('/');
    })
    .join(' ');
}

function plural(word: string): string {
  if (/[aeiouéó]$/.test(word)) return `${word}s`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  if (/[^áéíóú]s$/.test(word) && !/(?:és|ús)$/.test(word)) return word;
  return `${word.replace(/ó(.)$/, 'o$1').replace(/é(.)$/, 'e$1').replace(/á(.)$/, 'a$1')}es`;
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
    withPlurals(`nobel Nobel presidente/a expresidente/a vicepresidente/a ministro/a exministro/a viceministro/a canciller portavoz vocero/a secretario/a subsecretario/a exsecretario/a director/a subdirector/a codirector/a gerente delegado/a subdelegado/a consejero/a
    concejal/concejala alcalde/alcaldesa exalcalde/exalcaldesa gobernador/a exgobernador/a intendente diputado/a exdiputado/a senador/a eurodiputado/a parlamentario/a legislador/a congresista convencional constituyente asambleísta integrante miembro regidor/a representante líder dirigente jefe/a exjefe/a coordinador/a responsable
    comisario/a comisionado/a embajador/a cónsul diplomático/a político/a candidato/a precandidato/a aspirante juez/a magistrado/a fiscal abogado/a letrado/a jurista procurador/a notario/a testigo víctima acusado/a imputado/a detenido/a sospechoso/a
     agente inspector/a comandante coronel general capitán/capitana sargento teniente almirante soldado bombero/a militar médico/a doctor/a enfermero/a cirujano/a psicólogo/a psiquiatra epidemiólogo/a virólogo/a investigador/a científico/a
    profesor/a catedrático/a docente maestro/a rector/a decano/a alumno/a estudiante experto/a especialista analista economista politólogo/a sociólogo/a historiador/a antropólogo/a arqueólogo/a biólogo/a físico/a químico/a ingeniero/a arquitecto/a técnico/a
    escritor/a autor/a novelista poeta/poetisa periodista reportero/a corresponsal editor/a columnista presentador/a locutor/a actor/actriz cantante músico/a artista cineasta guionista productor/a pintor/a diseñador/a bailarín/bailarina
    entrenador/a técnico/a seleccionador/a futbolista jugador/a delantero/a portero/a tenista piloto ciclista deportista atleta árbitro/a capitán/capitana empresario/a emprendedor/a fundador/a cofundador/a dueño/a propietario/a accionista directivo/a 
    trabajador/a empleado/a funcionario/a obrero/a sindicalista activista ecologista vecino/a residente habitante ciudadano/a cliente usuario/a consumidor/a paciente padre/madre hermano/a hijo/a primo/a abuelo/a tío/a sobrino/a esposo/a marido/mujer novio/a viudo/a amigo/a
    compañero/a colega joven hombre/mujer niño/a señor/a anciano/a papa obispo arzobispo cardenal sacerdote cura monje/monja pastor/a rey/reina príncipe/princesa mandatario/a exmandatario/a dictador/a opositor/a rival homólogo/a sucesor/a predecesor/a
    titular edil/edila asesor/a consultor/a auditor/a interventor/a organizador/a comisario/a impulsor/a creador/a inventor/a agricultor/a ganadero/a pescador/a conductor/a taxista camarero/a cocinero/a chef migrante refugiado/a manifestante
    nobel forense cargo defensor/a gobernante perito/a familiar pariente cuñado/a suegro/a yerno/nuera nieto/a exmarido/exmujer exesposo/a pareja padrastro/madrastra pasajero/a tripulante superviviente sobreviviente rescatista socorrista brigadista paramédico/a vigilante
    denunciante demandante querellante recurrente preso/a recluso/a reo/a condenado/a secretario/a gestor/a veterinario/a farmacéutico/a dentista pediatra oncólogo/a cardiólogo/a neurólogo/a infectólogo/a sismólogo/a geólogo/a vulcanólogo/a climatólogo/a meteorólogo/a geógrafo/a lingüista filósofo/a teólogo/a
    compositor/a director/a bibliotecario/a traductor/a humorista comediante coreógrafo/a boxeador/a nadador/a corredor/a comerciante vendedor/a transportista camionero/a chofer chófer mecánico/a albañil campesino/a minero/a ponente magnate influencer socialista popular republicano/a demócrata conservador/a laborista independentista parlamentario/a militante excanciller mandamás timonel capataz regidor/a tesorero/a síndico/a edecán contralmirante prefecto/a
    presentador/a tertuliano/a comentarista articulista editorialista redactor/a fotógrafo/a fotoperiodista camarógrafo/a documentalista guionista bloguero/a youtuber tuitero/a streamer instagramer tiktoker librero/a ensayista dramaturgo/a cuentista cronista biógrafo/a
    cantautor/a rapero/a rockero/a vocalista guitarrista bajista baterista pianista violinista flautista tenor soprano barítono percusionista trompetista saxofonista organista DJ bailaor/a cantaor/a tonadillero/a folclorista escultor/a ilustrador/a dibujante caricaturista grabador/a muralista grafitero/a ceramista orfebre artesano/a
    diseñador/a modisto/a estilista publicista publicitario/a decorador/a interiorista urbanista paisajista aparejador/a topógrafo/a delineante fontanero/a electricista carpintero/a cerrajero/a herrero/a soldador/a pintor/a jardinero/a panadero/a pastelero/a carnicero/a pescadero/a frutero/a tendero/a
    peluquero/a barbero/a esteticista camarero/a hostelero/a restaurador/a hotelero/a sumiller bodeguero/a viticultor/a enólogo/a apicultor/a arrocero/a cafetero/a cacaotero/a bananero/a pastor/a jornalero/a temporero/a peón capataz leñador/a cazador/a marinero/a marino/a patrón/patrona armador/a estibador/a
    repartidor/a cartero/a mensajero/a taxista conductor/a maquinista ferroviario/a piloto azafato/a controlador/a camionero/a autobusero/a ciclista motorista motociclista peatón/peatona automovilista viajero/a turista excursionista senderista montañero/a alpinista escalador/a
    maestro/a pedagogo/a educador/a tutor/a orientador/a logopeda bedel conserje portero/a limpiador/a cuidador/a niñero/a auxiliar celador/a matrón/matrona comadrona fisioterapeuta podólogo/a óptico/a optometrista dietista nutricionista endocrinólogo/a dermatólogo/a ginecólogo/a obstetra urólogo/a traumatólogo/a reumatólogo/a
    neumólogo/a internista intensivista anestesista anestesiólogo/a radiólogo/a hematólogo/a alergólogo/a inmunólogo/a microbiólogo/a genetista geriatra gerontólogo/a neurocirujano/a psicoanalista psicoterapeuta terapeuta sexólogo/a criminólogo/a toxicólogo/a patólogo/a forense sanitario/a facultativo/a residente
    astrónomo/a astrofísico/a astronauta cosmonauta matemático/a estadístico/a informático/a programador/a desarrollador/a ingeniero/a agrónomo/a biotecnólogo/a bioquímico/a botánico/a zoólogo/a entomólogo/a ornitólogo/a ecólogo/a oceanógrafo/a hidrólogo/a glaciólogo/a paleontólogo/a volcanólogo/a demógrafo/a etnólogo/a filólogo/a semiólogo/a musicólogo/a
    archivero/a documentalista museólogo/a conservador/a restaurador/a arabista hispanista medievalista internacionalista constitucionalista penalista laboralista criminalista tributarista administrativista civilista
    académico/a becario/a doctorando/a investigador/a colaborador/a coautor/a coeditor/a prologuista ganador/a finalista galardonado/a premiado/a laureado/a medallista campeón/campeona subcampeón/subcampeona exfutbolista exjugador/a exentrenador/a centrocampista mediocentro guardameta arquero/a zaguero/a mediocampista
    pívot baloncestista balonmanista waterpolista golfista esquiador/a surfista patinador/a gimnasta judoca karateca taekwondista luchador/a remero/a piragüista regatista jinete/amazona torero/a rejoneador/a novillero/a ganadero/a marchador/a velocista maratonista fondista atleta hincha aficionado/a forofo/a socio/a abonado/a
    vicealcalde/vicealcaldesa exconcejal/exconcejala exsenador/a exministro/a exvicepresidente/a exdirector/a exportavoz exfiscal exjuez/exjueza exembajador/a exprimer excandidato/a expolicía exmilitar exagente exalumno/a excomandante exguerrillero/a exjefe/a exgerente presidenciable gobernante mandatario/a lehendakari president conseller/consellera
    vicesecretario/a vicerrector/a vicecanciller viceportavoz vicefiscal subinspector/a subcomisario/a subgobernador/a subjefe/a subteniente alférez brigadier contraalmirante vicealmirante mariscal legionario/a paracaidista guerrillero/a miliciano/a paramilitar mercenario/a combatiente veterano/a excombatiente yihadista terrorista etarra sicario/a pandillero/a narcotraficante capo
    ladrón/ladrona atracador/a asesino/a homicida agresor/a acosador/a violador/a estafador/a secuestrador/a maltratador/a delincuente fugitivo/a prófugo/a encausado/a investigado/a procesado/a inculpado/a interno/a convicto/a rehén confidente informante delator/a arrepentido/a
    jubilado/a pensionista parado/a desempleado/a autónomo/a asalariado/a aprendiz/aprendiza practicante voluntario/a cooperante bombero/a brigadista rescatador/a damnificado/a afectado/a herido/a desplazado/a exiliado/a disidente desertor/a inmigrante emigrante indocumentado/a asilado/a colono/a nómada indígena campesino/a comunero/a
    inquilino/a arrendatario/a propietario/a casero/a hipotecado/a okupa huésped/a visitante asistente espectador/a oyente telespectador/a lector/a internauta seguidor/a fan suscriptor/a votante elector/a contribuyente comprador/a peregrino/a feligrés/feligresa creyente
    banquero/a inversor/a inversionista contador/a contable economista corredor/a bróker distribuidor/a fabricante exportador/a importador/a constructor/a promotor/a contratista proveedor/a franquiciado/a consignatario/a socio/a copropietario/a presidente-director CEO
    rabino/a imán ayatolá pope patriarca nuncio párroco vicario fraile abad/abadesa prior/a diácono capellán misionero/a catequista monseñor obispo seminarista cofrade pregonero/a
    madrina/padrino ahijado/a gemelo/a mellizo/a hermanastro/a tutor/a cónyuge amante exnovio/a excompañero/a expareja intérprete literato/a comunicador/a monarca pontífice oficial uniformado/a instructor/a vicario/a barón/baronesa bisabuelo/a bisnieto/a chico/a muchacho/a adolescente menor crío/cría varón caballero dama individuo desconocido/a
    moderador/a mediador/a negociador/a facilitador/a emisario/a observador/a relator/a ponente conferenciante conferencista panelista anfitrión/anfitriona participante concursante jurado consejero-delegado apoderado/a administrador/a síndico/a liquidador/a albacea escribano/a registrador/a
    ombudsman personero/a contralor/a veedor/a ujier alguacil oidor/a edil intendenta corregidor/a caudillo cacique lonko werkén 
    progresista liberal comunista anarquista nacionalista soberanista separatista unionista peronista kirchnerista macrista chavista madurista correísta uribista petrista bolsonarista trumpista sandinista castrista priista panista morenista aprista fujimorista evista izquierdista derechista ultraderechista centrista radical feminista animalista pacifista antitaurino/a
    míster guía guardián/guardiana caddie preparador/a masajista ojeador/a utillero/a exseleccionador/a ariete goleador/a pichichi lanzador/a bateador/a
    mánager manager púgil campeonísimo/a saltador/a copiloto navegante triatleta ajedrecista gamer copresidente/a vicedecano/a exrector/a exdecano/a
    prorrector/a sherpa plenipotenciario/a exvocero/a excongresista exgobernante exdictador/a exconsejero/a exasesor/a exparlamentario/a exlegislador/a
    exsubsecretario/a exviceministro/a excomisario/a exintendente exlíder exmagistrado/a exsocio/a exempleado/a exfuncionario/a extrabajador/a exdueño/a
    exprofesor/a alcaldable prócer burgomaestre duque/duquesa conde/condesa marqués/marquesa infante/infanta emperador/emperatriz sultán jeque emir
    zar/zarina califa faraón virrey regente heredero/a jurisconsulto/a litigante coacusado/a coimputado/a exconvicto/a testaferro cómplice encubridor/a
    soplón/soplona carcelero/a custodio/a guardaespaldas gendarme carabinero/a patrullero/a detective sabueso espía agregado/a suboficial recluta cadete
    submarinista buzo/a artillero/a francotirador/a contraespía cardiocirujano/a nefrólogo/a gastroenterólogo/a hepatólogo/a oftalmólogo/a otorrino
    otorrinolaringólogo/a ortopedista odontólogo/a ortodoncista higienista alergista neonatólogo/a paliativista salubrista bacteriólogo/a parasitólogo/a
    bioeticista boticario/a camillero/a partera curandero/a sanador/a homeópata quiropráctico/a acupunturista psicopedagogo/a neuropsicólogo/a
    neurocientífico/a astrobiólogo/a cosmólogo/a geofísico/a geoquímico/a limnólogo/a herpetólogo/a primatólogo/a mastozoólogo/a micólogo/a edafólogo/a
    paleoclimatólogo/a paleoantropólogo/a etólogo/a egiptólogo/a orientalista epigrafista numismático/a heraldista genealogista folklorista lexicógrafo/a
    bibliógrafo/a empresaria tycoon molinero/a maderero/a tabacalero/a cervecero/a algodonero/a lechero/a tambero/a chacarero/a ruralista
    acopiador/a feriante quiosquero/a kiosquero/a almacenero/a verdulero/a ferretero/a joyero/a relojero/a zapatero/a sastre/sastra costurero/a tejedor/a
    tapicero/a ebanista vidriero/a alfarero/a cestero/a curtidor/a imprentero/a impresor/a encuadernador/a anticuario/a galerista coleccionista
    subastador/a tasador/a rentista prestamista cajero/a teleoperador/a recepcionista oficinista administrativo/a archivista pasante freelance rider
    podcaster colectivero/a remisero/a mototaxista bicitaxista gondolero/a balsero/a lanchero/a barquero/a contramaestre grumete sobrecargo portuario/a
    gruista operario/a tornero/a fresador/a electromecánico/a calderero/a fundidor/a barrenero/a perforador/a petrolero/a guardabosques guardaparques
    guardafrontera aduanero/a salvavidas espeleólogo/a baqueano/a arriero/a puestero/a mayoral tractorista regante horticultor/a floricultor/a
    fruticultor/a avicultor/a piscicultor/a acuicultor/a salmonicultor/a citricultor/a olivarero/a remolachero/a maicero/a sojero/a triguero/a cañero/a
    cocalero/a sacristán monaguillo muecín gurú chamán/chamana vidente tarotista astrólogo/a pitoniso/a exorcista evangelista evangelizador/a predicador/a
    reverendo/a telepredicador/a mormón/mormona titiritero/a payaso/a mago/a malabarista acróbata trapecista domador/a cuentacuentos monologuista cómico/a
    imitador/a doblador/a figurante tramoyista escenógrafo/a vestuarista maquillador/a iluminador/a sonidista montador/a animador/a paparazzi paparazzo
    encuestador/a demoscópico/a sondeador/a lobista lobbista estratega lugareño/a paisano/a forastero/a transeúnte náufrago/a huérfano/a
    soltero/a divorciado/a consuegro/a concuñado/a tatarabuelo/a compadre/comadre primogénito/a trillizo/a hijastro/a exsuegro/a allegado/a camarada
    correligionario/a simpatizante afiliado/a adherente patrono/a mecenas donante benefactor/a filántropo/a censor/a fiscalizador/a fedatario/a
    conciliador/a subcomandante cabecilla piquetero/a huelguista desahuciado/a vencedor/a retador/a concejero/a
    cabildante comarcano/a escrutador/a`),
  ],
  [
    'organisation',
    `${masculine(`secretariado Secretariado resguardo subcomité despacho buró Buró archivo Archivo museo Museo teatro Teatro festival Festival aeropuerto Aeropuerto registro Registro fideicomiso Fideicomiso sanatorio Sanatorio dispensario geriátrico asilo orfanato refugio reclusorio politburó Politburó soviet comedor hotel Hotel restaurante supermercado frigorífico ingenio matadero viñedo bodegón hipermercado gobierno Gobierno ejecutivo Ejecutivo ministerio Ministerio ayuntamiento Ayuntamiento parlamento Parlamento congreso Congreso senado Senado partido Partido sindicato tribunal Tribunal juzgado Supremo Constitucional consejo Consejo comité
    instituto Instituto centro Centro hospital Hospital banco Banco organismo ente club Club equipo diario periódico medio portal semanario ejército Ejército departamento Departamento colegio Colegio observatorio Observatorio cabildo Cabildo fondo
    grupo colectivo movimiento frente consorcio municipio estado Estado Kremlin Vaticano Pentágono Elíseo gabinete cartel laboratorio
    servicio Servicio régimen distrito Distrito condado cantón palacio Palacio cuartel Cuartel destacamento batallón regimiento Cuerpo comando Comando bando bloque gremio holding conglomerato fabricante gigante operador proveedor regulador astillero
    liceo rectorado Rectorado decanato claustro episcopado arzobispado Arzobispado obispado Obispado rotativo tabloide semanario noticiero informativo sitio blog órgano Órgano foro Foro pleno Pleno plenario concejo Concejo directorio patronato Patronato consulado Consulado viceministerio
    Legislativo legislativo Judicial combinado seleccionado bufete
    protectorado Consorcio comisariado Ente parador penal campus orfeón coro conservatorio Conservatorio ballet Ballet ateneo Ateneo casino Taller
    think-tank polideportivo invernadero vivero aeroclub aeródromo zoológico Zoológico zoo acuario Acuario planetario Planetario ejido hospicio albergue
    Albergue internado seminario Seminario monasterio convento santuario cementerio Cementerio crematorio corregimiento estanco Mando escalafón pelotón
    escuadrón Escuadrón comisariato`)} ${feminine(`dependencia Dependencia cartera Cartera cementera azucarera cervecera láctea textil papelera siderúrgica metalúrgica automotriz Automotriz exportadora importadora embotelladora hidroeléctrica generadora gasística refinería destilería panificadora tienda librería galería Galería biblioteca Biblioteca cárcel prisión residencia Residencia guardería maternidad Maternidad morgue Morgue funeraria radio Radio televisión Televisión tele telefonía financiera Financiera fintech Fintech sociedad Sociedad banca Banca bancaria calificadora desarrolladora arrendadora aceleradora incubadora Red comitiva escribanía Escribanía vicaría Vicaría nunciatura Nunciatura capitanía Capitanía comandancia Comandancia Auditoría veeduría Veeduría personería Personería interventoría Federación Confederación Asociación Fundación Cooperativa central Central multisindical administración Administración junta Junta generalitat Generalitat diputación Diputación
    comisión Comisión policía Policía guardia fiscalía Fiscalía audiencia Audiencia corte Corte justicia asociación federación confederación fundación organización ONG empresa compañía firma multinacional universidad Universidad agencia
    cadena revista emisora asamblea Asamblea alcaldía gobernación cancillería Cancillería embajada Embajada oficina dirección delegación consejería Consejería conselleria secretaría Secretaría patronal oposición coalición alianza unión Iglesia iglesia
    Moncloa Zarzuela cámara Cámara entidad institución autoridad jefatura marina armada plataforma cooperativa aerolínea farmacéutica liga Liga defensoría procuraduría superintendencia intendencia presidencia Presidencia prefectura subdelegación
    contraloría Contraloría tesorería Tesorería notaría Procuraduría Defensoría Superintendencia Intendencia Alcaldía Gobernación gerencia Gerencia subsecretaría Subsecretaría seremi Seremi Convención convención constituyente Constituyente magistratura Magistratura judicatura sala Sala abogacía Abogacía inspección Inspección sindicatura vicepresidencia Vicepresidencia portavocía
    mancomunidad Mancomunidad diócesis Diócesis curia parroquia Parroquia congregación cofradía hermandad mezquita sinagoga gendarmería Gendarmería aduana Aduana brigada Brigada Unidad comisaría Comisaría penitenciaría academia Academia facultad Facultad escuela Escuela clínica Clínica
    farmacia aseguradora constructora inmobiliaria petrolera minera eléctrica telefónica operadora distribuidora consultora auditora tecnológica startup filial firma editorial discográfica productora promotora naviera ferroviaria concesionaria orquesta Orquesta compañía fundación
    televisora radiodifusora redacción agrupación coordinadora Coordinadora intersindical Mesa bancada Bancada facción guerrilla milicia junta dictadura monarquía Corona pandilla mafia dirección directiva gestora comunidad Comunidad selección Selección escudería escuadra Caja Bolsa mutua
    vocería Vocería conserjería Fuerza coordinación Coordinación subcomisión Subcomisión ponencia relatoría Relatoría Misión legación patrulla factoría
    fábrica fundición acería bodega Bodega maquiladora ensambladora automotora petroquímica hotelera cafetera tabacalera pesquera arrocera lechería
    pastelería cafetería pizzería hamburguesería joyería relojería peluquería barbería gasolinera Estación ferretería imprenta floristería juguetería
    veterinaria ludoteca filmoteca Filmoteca cinemateca Cinemateca hemeroteca mediateca pinacoteca sinfónica Sinfónica filarmónica Filarmónica Ópera
    chirigota murga Peña interprofesional Interprofesional intergremial Intergremial multigremial mutualidad Mutualidad reaseguradora sicav socimi
    tabaquera alcoholera comercializadora gasera gasista consignataria paquetera telco telecos teleco radioemisora exhibidora tuitera wiki`)}`,
  ],
  // Beside the body of the same name, one man of it.
  ['person', 'policía//policías/ guardia//guardias/ cámara//cámaras/ defensa//defensas/'],
  [
    'group',
    `/autoridad//autoridades ${masculine('público')} ///vecinas //vecinos/ //expertos/ //investigadores/ //científicos/ //médicos/ //sindicatos/ //medios/ //manifestantes/ //testigos/ //analistas/ //agricultores/ //abogados/ //críticos/ //rebeldes/ //familiares/
    //socialistas/ //populares/ //republicanos/ //demócratas/ //conservadores/ //aliados/ //occidentales/ //ecologistas/ //trabajadores/ //usuarios/ ///fuentes /parte//partes /mitad// ///decenas ///docenas //centenares/ //cientos/ //miles/ ${feminine('familia defensa acusación población comunidad ciudadanía delegación mayoría plantilla dirigencia cúpula gente')} ///víctimas ///asociaciones ///organizaciones ///feministas //padres/ //talibanes/ //hutíes/ //internautas/ //aficionados/ //bomberos/ //agentes/ //policías/ //fiscales/ //jueces/
    /fuente//fuentes ///autoridades ///voces ///fuerzas ///tropas ///personas ///mujeres ///organizaciones ///comunidades ///entidades ///empresas ///familias ///compañías ///instituciones ///asociaciones ///plataformas ///redes //hombres/ //sectores/ //colectivos/ //gremios/ //partidos/ //grupos/ //círculos/ //países/ //gobiernos/ //equipos/ //servicios/ //allegados/
    //detractores/ //simpatizantes/ //opositores/ //oficialistas/ //supervivientes/ //propietarios/ //comerciantes/ //taxistas/ //transportistas/ //docentes/ //sanitarios/ //investigados/ //internautas/ //usuarios/ //habitantes/ //pobladores/ //lugareños/ //transeúntes/ //creyentes/ //votantes/ //jóvenes/ //niños/ //hijos/ //hermanos/
    ${masculine('entorno vecindario electorado alumnado profesorado oficialismo empresariado campesinado vestuario dúo trío jurado')} ${feminine('tripulación afición militancia oposición feligresía multitud muchedumbre concurrencia audiencia hinchada izquierda derecha ultraderecha centroderecha centroizquierda inteligencia propaganda prensa pareja tropa')} //fanáticos/ //extremistas/ //islamistas/ //separatistas/ //independentistas/ //nacionalistas/ //liberales/ //comunistas/ //kurdos/
    //camioneros/ //ganaderos/ //pescadores/ //mineros/ //maestros/ //profesores/ //alumnos/ //estudiantes/ //enfermeros/ ///enfermeras //funcionarios/
    //empleados/ //obreros/ //huelguistas/ //jubilados/ //pensionistas/ //consumidores/ //clientes/ //pasajeros/ //turistas/ //viajeros/ //visitantes/
    //espectadores/ //oyentes/ //lectores/ //hinchas/ //seguidores/ //socios/ //jugadores/ //futbolistas/ //militantes/ //diputados/ //senadores/
    //concejales/ //alcaldes/ //ministros/ //legisladores/ //líderes/ //dirigentes/ //sindicalistas/ //empresarios/ //inversores/ //economistas/
    //historiadores/ //juristas/ //magistrados/ //guardias/ //militares/ //soldados/ //rescatistas/ //migrantes/ //refugiados/ //desplazados/ //presos/
    //acusados/ //detenidos/ //indígenas/ //campesinos/ //comuneros/ ///madres //abuelos/ //activistas/ //voluntarios/ //rivales/ //adversarios/
    //promotores/ //organizadores/ //convocantes/ //denunciantes/ //querellantes/ //demandantes/ //afectados/ //perjudicados/ //damnificados/ //heridos/
    //deudos/ //parientes/ //amigos/ //compañeros/ //colegas/ //ejecutivos/ //directivos/ //accionistas/ //acreedores/`,
  ],
  [
    'document',
    `${masculine('informe comunicado documento texto auto atestado dictamen manifiesto estudio sondeo decreto acuerdo tratado artículo reportaje documental expediente escrito boletín reglamento protocolo barómetro censo análisis balance fallo pliego memorando memorándum editorial libro ensayo cartel letrero mensaje borrador anteproyecto convenio ranking diagnóstico telegrama testamento sumario requerimiento alegato estatuto recurso folleto guion dossier acta edicto reporte comentario pronunciamiento posicionamiento dosier anexo prólogo epílogo panfleto pasquín tuit hilo post e-mail mail certificado prospecto formulario cuestionario anuario párrafo monólogo versículo evangelio catecismo decreto-ley laudo peritaje paper preprint monitoreo mapeo relevamiento')} ${feminine('nota sentencia carta resolución encuesta ley investigación declaración demanda querella denuncia estadística normativa moción convocatoria circular publicación información estimación proyección auditoría misiva ordenanza constitución Constitución enmienda directiva proposición petición evaluación tesis crónica columna pancarta inscripción leyenda grabación bula encíclica autopsia biografía autobiografía acta minuta pintada viñeta tribuna entrevista diligencia providencia cédula instrucción pastoral homilía exhortación profecía escritura papeleta bitácora pesquisa necropsia pericia radiografía monografía revisión síntesis')}`,
  ],
]);

export const equivalentRoles: readonly (readonly string[])[] = [
  ['presidente gobierno', 'jefe ejecutivo', 'ministro primer', 'jefe gobierno', 'líder ejecutivo'],
  ['ministro exteriores', 'jefe diplomacia', 'canciller'],
  ['presidente', 'jefe estado', 'mandatario', 'gobernante', 'líder'],
  ['alcalde', 'regidor', 'edil primer', 'intendente', 'edil'],
  ['portavoz', 'vocero'],
  ['entrenador', 'técnico', 'seleccionador'],
  ['ministro', 'titular', 'responsable'],
  ['diputado', 'parlamentario', 'congresista', 'legislador'],
  ['abogado', 'letrado', 'defensor'],
  ['investigador', 'científico', 'experto'],
  ['líder', 'dirigente', 'secretario general', 'presidente'],
  ['presidente comunidad', 'presidente autonómico', 'barón'],
  ['papa', 'pontífice', 'obispo roma'],
  ['rey', 'monarca', 'jefe estado'],
  ['juez', 'magistrado', 'instructor'],
  ['futbolista', 'jugador', 'delantero', 'centrocampista', 'defensa', 'deportista'],
  ['cantante', 'artista', 'intérprete', 'músico'],
  ['actor', 'artista', 'intérprete'],
  ['escritor', 'autor', 'novelista', 'literato'],
  ['periodista', 'comunicador', 'reportero', 'presentador'],
  ['médico', 'doctor', 'facultativo', 'especialista'],
  ['empresario', 'magnate', 'directivo', 'ejecutivo'],
  ['director', 'directivo', 'ejecutivo', 'responsable'],
  ['profesor', 'catedrático', 'docente', 'académico'],
  ['senador', 'parlamentario', 'legislador'],
  ['gobernador', 'mandatario'],
  ['consejero', 'titular', 'responsable'],
  ['comandante', 'oficial', 'uniformado'],
];
