import type { Cues, Grammar, MarkPair, TokenRules } from '@/lib/core/quotation/lexicon';
import { commonInfinitives, commonVerbs } from './common-verbs';

export const marks: readonly MarkPair[] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['„', '“'],
];

export const tokens: TokenRules = {
  elided: '',
  enclitic: '',
  abbreviations:
    'Sr. Sra. Srta. Dr. Dra. D. Dª. Dña. Ud. Uds. Vd. Gral. Cnel. Cap. Lic. Ing. Prof. Profa. Mons. Sto. Sta. S.A. S.L. Cía. Inc. Ltd. EE.UU. EE. UU. art. arts. núm. nº. pág. págs. p. ej. etc. aprox. av. avda. tel. vol. cap. ed. a.C. d.C. a.m. p.m. JJ. OO. CC. AA. ss. máx. mín.',
};

export const grammar: Grammar = {
  determiners: [
    { words: 'el este ese aquel', gender: 'm', number: 's', sort: 'definite' },
    { words: 'la esta esa aquella', gender: 'f', number: 's', sort: 'definite' },
    { words: 'los estos esos aquellos', gender: 'm', number: 'p', sort: 'definite' },
    { words: 'las estas esas aquellas', gender: 'f', number: 'p', sort: 'definite' },
    { words: 'lo', gender: 'b', number: 's', sort: 'definite' },
    { words: 'un uno algún otro cierto', gender: 'm', number: 's', sort: 'indefinite' },
    { words: 'una alguna otra cierta', gender: 'f', number: 's', sort: 'indefinite' },
    {
      words:
        'unos unas varios varias algunos algunas muchos muchas otros otras numerosos numerosas diversos diversas diferentes distintos distintas ciertos ciertas dos tres cuatro cinco seis siete ocho nueve diez ambos ambas',
      gender: 'b',
      number: 'p',
      sort: 'indefinite',
    },
    { words: 'ningún ninguna cada', gender: 'b', number: 's', sort: 'indefinite' },
    { words: 'su mi nuestro nuestra', gender: 'b', number: 's', sort: 'possessive' },
    { words: 'sus mis nuestros nuestras', gender: 'b', number: 'p', sort: 'possessive' },
  ],
  pronouns: [
    { words: 'él éste', gender: 'm', number: 's', sort: 'third' },
    { words: 'ella ésta', gender: 'f', number: 's', sort: 'third' },
    { words: 'ellos éstos', gender: 'm', number: 'p', sort: 'third' },
    { words: 'ellas éstas', gender: 'f', number: 'p', sort: 'third' },
    { words: 'yo nosotros nosotras tú usted ustedes mí', gender: 'b', number: 'b', sort: 'first' },
    { words: 'uno', gender: 'b', number: 's', sort: 'generic' },
    { words: 'este este_último el_último aquel', gender: 'm', number: 's', sort: 'latter' },
    { words: 'esta esta_última la_última', gender: 'f', number: 's', sort: 'latter' },
    { words: 'estos estos_últimos estas_últimas', gender: 'b', number: 'p', sort: 'latter' },
  ],
  clitics: 'me te se lo la le los las les nos os',
  relatives: 'que quien quienes',
  complementisers: 'que',
  interrogatives: 'si cómo por_qué cuándo dónde cuánto cuánta cuántos cuántas cuál cuáles qué quién quiénes',
  infinitiveMarkers: 'a de por con en',
  auxiliaries: 'ha han había habían hubo hubiera habrá habrán habría habrían haya hayan he hemos',
  copulas: 'es son era eran fue fueron será serán sería serían sea sean está están estaba estaban ser sido',
  modals:
    'debe deben debía puede pueden podía quiere quieren quería quiso suele suelen solía va van iba iban vuelve volvió volvieron llegó llega acaba acaban acabó prefiere prefirió tiene_que podría podrían debería deberían quisiera ha_querido quiso_dejar',
  unreal: 'podría podrían debería deberían puede pueden debe deben quisiera',
  negations: 'no nunca jamás tampoco',
  adverbs: `también además ya así luego después entonces ayer hoy mañana ahora todavía aún siempre antes incluso solo sólo más tarde asimismo igualmente finalmente por_último en_este_sentido al_respecto a_su_vez por_su_parte por_otra_parte por_otro_lado
    sin_embargo no_obstante a_continuación de_nuevo una_vez_más este_lunes este_martes este_miércoles este_jueves este_viernes este_sábado este_domingo el_lunes el_martes el_miércoles el_jueves el_viernes el_sábado el_domingo
    lunes martes miércoles jueves viernes sábado domingo muy bien mejor casi apenas inicialmente en_su_momento en_todo_caso de_hecho en_concreto por_tanto esta_mañana esta_tarde esta_noche a_este_respecto al_mismo_tiempo con_todo es_decir o_sea mejor_dicho dicho_esto dicho_de_otro_modo por_así_decirlo digamos
    por_escrito de_viva_voz en_privado en_público públicamente en_vivo en_directo en_tanto en_cambio a_la_vez a_la_par a_reglón_seguido acto_seguido por_ahora por_el_momento por_último en_rueda_de_prensa en_conferencia_de_prensa en_ese_sentido en_tal_sentido en_esa_línea en_esta_línea en_la_misma_línea en_ese_contexto en_este_contexto al_final por_lo_pronto por_entonces de_entrada a_todo_esto de_paso de_inmediato con_ironía con_firmeza sin_rodeos sin_ambages a_secas de_plano en_definitiva en_particular por_ejemplo acá allá tan_solo apenas_ayer este_mediodía esta_madrugada anoche anteayer hoy_mismo ayer_mismo
    esta_semana la_semana_pasada la_pasada_semana la_próxima_semana este_mes el_mes_pasado el_pasado_mes el_próximo_mes este_año el_año_pasado el_pasado_año el_próximo_año esta_primavera este_verano este_otoño este_invierno este_fin_de_semana el_fin_de_semana el_pasado_fin_de_semana estos_días estas_semanas estas_horas la_víspera la_mañana_de_este al_día_siguiente el_mismo_día ese_mismo_día hace_poco hace_unos_días hace_unas_semanas hace_dos_días hace_dos_semanas hace_dos_años hace_tres_años hace_un_año hace_un_mes hace_una_semana hace_unas_horas horas_antes horas_después días_antes días_después minutos_antes minutos_después meses_antes meses_después años_después el_pasado_lunes el_pasado_martes el_pasado_miércoles el_pasado_jueves el_pasado_viernes el_pasado_sábado el_pasado_domingo el_próximo_lunes el_próximo_martes el_próximo_miércoles el_próximo_jueves el_próximo_viernes el_próximo_sábado el_próximo_domingo a_primera_hora a_última_hora a_media_mañana por_la_mañana por_la_tarde por_la_noche de_momento hasta_ahora hasta_la_fecha`,
  agents: 'por',
  privatives: 'sin',
  adverbEndings: 'mente',
  of: 'de del',
  prepositions:
    'a al ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras vía excepto salvo como frente_a frente_al junto_a junto_al delante_de dentro_de fuera_de encima_de debajo_de detrás_de alrededor_de acerca_de respecto_a respecto_de con_respecto_a en_torno_a en_torno_al por_parte_de gracias_a gracias_al en_lugar_de en_vez_de además_de a_favor_de en_contra_de a_través_de a_lo_largo_de en_medio_de a_causa_de a_raíz_de con_motivo_de en_cuanto_a en_relación_con a_partir_de a_bordo_de cerca_de cerca_del lejos_de al_lado_de al_frente_de de_cara_a de_cara_al previo_a previo_al',
  and: 'y e o u',
  contrast: 'pero sino mientras_que aunque mientras sin_embargo no_obstante',
  subordinators:
    'cuando porque como si mientras donde aunque ya_que puesto_que para_que sin_que antes_de_que después_de_que pues tras luego_de a_pesar_de_que debido_a_que dado_que a_la_vez_que al_tiempo_que toda_vez_que una_vez_que así_como de_modo_que de_manera_que de_forma_que a_medida_que siempre_que en_tanto_que por_lo_que con_lo_que salvo_que hasta_que desde_que ahora_que en_cuanto por_más_que tanto_que',
  commonVerbs,
  commonInfinitives,
  finiteEndings: 'ó aron ieron aba aban ría rían rá rán',
  inquitEndings: 'a e an en ó ía ían aba aban',
  otherFunctionWords: `no más menos muy tan tanto mucho poco todo todos toda todas nada nadie alguien algo aquí ahí allí sí quien quienes cuyo cuya cual cuales donde cuando como que ni también tampoco solo sólo me te se lo le les nos cerca lejos delante detrás encima debajo dentro fuera alrededor`,
  adjectivesFollow: true,
  nounsHaveCapitals: false,
  subjectsDrop: true,
  hasDialogueDashes: true,
  within: 'desde en',
  nounPlurals: 's',
  pluralEndings: 'n',
  infinitiveEndings: 'ar er ir arse erse irse arlo erlo irlo arla arlos arlas arle arles',
  hearsayForms: '',
};

/** Each with `de` and `del`: `a juicio del alcalde`. */
const VIEWS = `a_juicio en_opinión en_la_opinión en_palabras en_las_palabras a_decir al_decir en_boca a_ojos a_los_ojos desde_el_punto_de_vista bajo_el_punto_de_vista a_entender al_entender en_el_entender en_voz al_parecer
  a_criterio en_el_criterio bajo_el_criterio a_consideración en_la_visión en_visión desde_la_visión desde_la_perspectiva desde_la_óptica bajo_la_óptica en_el_análisis en_el_relato en_cálculos
  a_modo_de_ver con_base_en_datos con_base_en_cifras con_base_en_información según_palabras según_fuentes según_datos según_cifras según_cálculos según_estimaciones según_información según_informaciones según_testimonios según_versiones según_documentos según_registros`;

const ACCORDING_TO = `según de_acuerdo_con de_acuerdo_a de_acuerdo_al conforme_a conforme_al ${VIEWS.split(/\s+/)
  .flatMap((view) => [`${view}_de`, `${view}_del`])
  .join(' ')}`;

export const cues: Cues = {
  accordingTo: ACCORDING_TO,
  accordingToWhenSetOff: 'para',
  accordingToAfter: '',
  asTold: 'como',
  remarks: 'algo',
  accordingToOwner: `a_su_juicio en_su_opinión según_sus_palabras en_sus_palabras a_su_entender a_su_parecer según_su_versión en_sus_propias_palabras desde_su_punto_de_vista en_su_visión desde_su_perspectiva desde_su_óptica a_su_criterio a_su_modo_de_ver en_su_criterio en_su_análisis en_su_lectura a_sus_ojos en_su_versión en_su_relato en_sus_cálculos`,
  backward: 'lo así_lo así es_lo_que esto_es_lo_que eso_es_lo_que',
  speechNouns: `lectura tesis insinuación extremo comunicado nota tuit tuits mensaje mensajes publicación post declaración declaraciones entrevista carta discurso palabras palabra frase frases término términos expresión respuesta pregunta crítica críticas denuncia
    advertencia llamamiento promesa comentario comentarios testimonio conclusión consigna consignas grito gritos lema pancarta cartel intervención comparecencia relato versión anuncio aviso conversación
     argumento afirmación afirmaciones titular petición acusación acusaciones reflexión exclamación definición calificativo calificativos`,
  introductions: 'en_estos_términos lo_siguiente así con_estas_palabras textualmente literalmente como_sigue',
  mediumPrepositions: 'a en ante durante mediante por por_medio_de a_través_de desde con vía tras',
  mediumNouns: `comunicado nota tuit entrevista carta discurso mensaje rueda_de_prensa conferencia_de_prensa prensa medios periodistas periódico diario revista agencia cadena radio televisión programa redes_sociales Twitter X Facebook
    Instagram Telegram WhatsApp Threads Bluesky Truth_Social YouTube TikTok LinkedIn blog vídeo video podcast declaraciones comparecencia informe EFE Europa_Press Reuters AFP AP ABC Cope RNE TVE BBC CNN Telecinco Ser Onda_Cero micrófonos Antena`,
  naming: `llamado llamada llamados llamadas denominado denominada denominados denominadas bautizado bautizada apodado apodada titulado titulada tituladas titulados conocido_como conocida_como conocidos_como alias nombre apodo
    denomina llama rebautizado rebautizada mote`,
  works: `película libro novela álbum canción disco serie documental programa obra ensayo artículo revista diario periódico operación proyecto plan ley concepto exposición podcast juego aplicación sitio grupo movimiento categoría premio
    etiqueta hashtag botón colección concierto gira tema single espectáculo asociación plataforma campaña iniciativa barco buque caso cuento poema cuadro escultura informe tesis trofeo`,
  scare:
    'supuesto supuesta supuestos supuestas presunto presunta presuntos presuntas autodenominado autodenominada autodenominados mal_llamado mal_llamada dicho dichos',
  editorial: 'sic N. de la R.',
};
