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
    policía agente inspector/a comandante coronel general capitán/capitana sargento teniente almirante soldado bombero/a militar guardia médico/a doctor/a enfermero/a cirujano/a psicólogo/a psiquiatra epidemiólogo/a virólogo/a investigador/a científico/a
    profesor/a catedrático/a docente maestro/a rector/a decano/a alumno/a estudiante experto/a especialista analista economista politólogo/a sociólogo/a historiador/a antropólogo/a arqueólogo/a biólogo/a físico/a químico/a ingeniero/a arquitecto/a técnico/a
    escritor/a autor/a novelista poeta/poetisa periodista reportero/a corresponsal editor/a columnista presentador/a locutor/a actor/actriz cantante músico/a artista cineasta guionista productor/a pintor/a diseñador/a bailarín/bailarina
    entrenador/a técnico/a seleccionador/a futbolista jugador/a delantero/a portero/a tenista piloto ciclista deportista atleta árbitro/a capitán/capitana empresario/a emprendedor/a fundador/a cofundador/a dueño/a propietario/a accionista directivo/a ejecutivo/a
    trabajador/a empleado/a funcionario/a obrero/a sindicalista activista ecologista vecino/a residente habitante ciudadano/a cliente usuario/a consumidor/a paciente padre/madre hermano/a hijo/a primo/a abuelo/a tío/a sobrino/a esposo/a marido/mujer novio/a viudo/a amigo/a
    compañero/a colega joven hombre/mujer niño/a señor/a anciano/a papa obispo arzobispo cardenal sacerdote cura monje/monja pastor/a rey/reina príncipe/princesa mandatario/a exmandatario/a dictador/a opositor/a rival homólogo/a sucesor/a predecesor/a
    titular edil/edila asesor/a consultor/a auditor/a interventor/a organizador/a comisario/a impulsor/a creador/a inventor/a agricultor/a ganadero/a pescador/a conductor/a taxista camarero/a cocinero/a chef migrante refugiado/a manifestante
    nobel forense cargo defensor/a gobernante perito/a familiar pariente cuñado/a suegro/a yerno/nuera nieto/a exmarido/exmujer exesposo/a pareja padrastro/madrastra pasajero/a tripulante superviviente sobreviviente rescatista socorrista brigadista paramédico/a vigilante
    denunciante demandante querellante recurrente preso/a recluso/a reo/a condenado/a secretario/a gestor/a veterinario/a farmacéutico/a dentista pediatra oncólogo/a cardiólogo/a neurólogo/a infectólogo/a sismólogo/a geólogo/a vulcanólogo/a climatólogo/a meteorólogo/a geógrafo/a lingüista filósofo/a teólogo/a
    compositor/a director/a bibliotecario/a traductor/a humorista comediante coreógrafo/a boxeador/a nadador/a corredor/a comerciante vendedor/a transportista camionero/a chofer chófer mecánico/a albañil campesino/a minero/a ponente magnate influencer socialista popular republicano/a demócrata conservador/a laborista independentista parlamentario/a militante excanciller mandamás timonel capataz regidor/a tesorero/a síndico/a edecán contralmirante prefecto/a`),
  ],
  [
    'organisation',
    `${masculine(`gobierno Gobierno ejecutivo Ejecutivo ministerio Ministerio ayuntamiento Ayuntamiento parlamento Parlamento congreso Congreso senado Senado partido Partido sindicato tribunal Tribunal juzgado Supremo Constitucional consejo Consejo comité
    instituto Instituto centro Centro hospital Hospital banco Banco organismo ente club Club equipo diario periódico medio portal semanario ejército Ejército departamento Departamento colegio Colegio observatorio Observatorio cabildo Cabildo fondo
    grupo colectivo movimiento frente consorcio municipio estado Estado Kremlin Vaticano Pentágono Elíseo gabinete cartel laboratorio`)} ${feminine(`administración Administración junta Junta generalitat Generalitat diputación Diputación
    comisión Comisión policía Policía guardia fiscalía Fiscalía audiencia Audiencia corte Corte justicia asociación federación confederación fundación organización ONG empresa compañía firma multinacional universidad Universidad agencia
    cadena revista emisora asamblea Asamblea alcaldía gobernación cancillería Cancillería embajada Embajada oficina dirección delegación consejería Consejería conselleria secretaría Secretaría patronal oposición coalición alianza unión Iglesia iglesia
    Moncloa Zarzuela cámara Cámara entidad institución autoridad jefatura marina armada plataforma cooperativa aerolínea farmacéutica red liga Liga defensoría procuraduría superintendencia intendencia presidencia Presidencia prefectura subdelegación`)}`,
  ],
  [
    'group',
    `/autoridad//autoridades ${masculine('público')} ///vecinas //vecinos/ //expertos/ //investigadores/ //científicos/ //médicos/ //sindicatos/ //medios/ //manifestantes/ //testigos/ //analistas/ //agricultores/ //abogados/ //críticos/ //rebeldes/ //familiares/
    //socialistas/ //populares/ //republicanos/ //demócratas/ //conservadores/ //aliados/ //occidentales/ //ecologistas/ //trabajadores/ //usuarios/ ///fuentes ${feminine('familia defensa acusación población comunidad ciudadanía delegación mayoría plantilla dirigencia cúpula gente')} ///víctimas ///asociaciones ///organizaciones ///feministas //padres/ //talibanes/ //hutíes/ //internautas/ //aficionados/ //bomberos/ //agentes/ //policías/ //fiscales/ //jueces/`,
  ],
  [
    'document',
    `${masculine('informe comunicado documento texto auto atestado dictamen manifiesto estudio sondeo decreto acuerdo tratado artículo reportaje documental expediente escrito parte boletín reglamento protocolo barómetro censo análisis balance')} ${feminine('nota sentencia carta resolución encuesta ley investigación declaración demanda querella denuncia estadística normativa moción convocatoria circular publicación información estimación proyección')}`,
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
];
