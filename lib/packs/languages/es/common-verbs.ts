import { conjugate } from './conjugation';

/** Verbs of the press that report nothing: their finite forms tell where a clause has its verb. Written for Sourcelight; see SOURCES.md. */
const LEMMAS = `abandonar abarcar abordar abrazar acceder acelerar aceptar acercar acoger acompañar activar actuar acudir adaptar adoptar adquirir afectar afrontar agravar ahorrar alcanzar alimentar aliviar amar ampliar andar aparcar
  aplazar aplicar aportar aprender aprobar aprovechar arrastrar arrestar arriesgar arruinar ascender asistir asociar aterrizar atraer atravesar aumentar autorizar ayudar bastar batir bloquear brillar caber caer calentar
  cambiar carecer causar ceder chocar circular clausurar coincidir colaborar colocar combatir combinar compartir competir completar componer comprar concentrar conducir conectar conformar conocer conquistar conseguir
  conservar consistir constituir construir consumir contener contribuir controlar convertir convocar coordinar correr corresponder costar crear crecer cruzar cubrir cumplir dañar dedicar depender derribar derrotar
  desaparecer desarrollar descender descubrir desempeñar desplazar desplegar destinar destruir detener deteriorar determinar devolver diferir dimitir dirigir disfrutar disminuir disparar disponer disputar distribuir
  dividir doblar dominar dormir durar echar efectuar ejecutar ejercer elaborar elegir elevar eliminar emitir emplear encabezar encontrar enfrentar entrar entregar enviar equivaler esconder escuchar establecer estallar
  estrenar estudiar evitar evolucionar examinar existir expandir experimentar explotar exportar expulsar extender fabricar facilitar fallecer fallar faltar favorecer figurar fijar financiar florecer formar fracasar
  frenar funcionar ganar gastar generar gestionar girar gobernar golpear habitar heredar herir huir hundir identificar igualar imponer implicar importar impulsar inaugurar incluir incorporar incrementar incumplir
  influir ingresar instalar integrar intentar interesar interrumpir intervenir invertir investigar jubilar jugar juntar lavar legislar levantar liberar liderar limitar llegar llevar lograr luchar mantener marcar matar
  mejorar merecer meter mezclar mirar modificar montar morir mover multar nacer navegar necesitar negociar nombrar obligar obtener ocultar ocupar ocurrir operar optar organizar padecer pagar paralizar participar partir
  pasar pelear perder perjudicar permanecer permitir perseguir persistir pertenecer pesar poseer practicar preceder presidir prestar prevalecer proceder producir progresar prohibir prolongar promover propiciar proteger
  provenir provocar quedar quemar quitar realizar recaudar recibir recorrer recuperar recurrir reducir reemplazar reforzar regresar regular rendir renovar renunciar reparar repartir representar requerir residir resistir
  resolver respetar restar resultar retirar retrasar reunir rodear romper rondar saber saltar salvar seguir seleccionar sentar separar servir situar sobrevivir sonar subir suceder sufrir superar surgir suspender
  sustituir tardar tener tirar tocar tomar trabajar traer trasladar triunfar ubicar unir usar utilizar vencer venir viajar vigilar violar visitar vivir volar volver votar`;

/** Forms that are as often a noun or an adjective. */
const HOMOGRAPHS = new Set(
  `mata mira toca vence vela creen crees ayuda ayudas baja causa causas cerca compra compras corta costa costo cubierta cura dura duras entrada entrega entregas falta faltas firma forma formas fija junta juntas lanza lanzas marca marcas mezcla mezclas multa
    multas obra para pare parte partes pena pesas practica prueba queja reforma reserva salva suma sumas tiras toma tomas usas viola visita visitas cría sierra sal lava figura figuras lucha luchas mejora mejoras
    conserva conservas renta saldo sierran media caso vela copa`.split(/\s+/),
);

/** Finite third persons of the common verbs, those that no rule yields first. */
export const commonVerbs = [
  'es son era eran fue fueron será serán sea sean hay hubo había está están estaba estaban estuvo estuvieron estará tiene tienen tenía tuvo tuvieron tendrá tendrán puede pueden podía pudo pudieron podrá podrán va van iba iban irá irán',
  'hace hacen hizo hicieron hará harán da dan dio dieron dará pone ponen puso pusieron quiere sabe saben sabía supo viene vienen vino vinieron vendrá sale salen saldrá trae traen trajo trajeron conduce conducen condujo produce producen produjo reduce reducen redujo',
  'cae caen cayó cayeron sigue siguen siguió siguieron consigue consiguen consiguió sirve sirven sirvió mueve mueven vuelve vuelven volverá muere mueren murió murieron pierde pierden encuentra encuentran cierra cierran juega juegan elige eligen eligió atrae oye huye huyen huyó incluye incluyen incluyó construye construyen destruye contribuye contribuyen obtiene obtienen obtuvo contiene contienen mantiene mantienen detiene detuvo detuvieron',
  'nace nacen crece crecen parece parecen pertenece permanece permanecen conoce conocen establece ofrece ofrecen existe existen ocurre ocurren supone suponen propone dispone impone queda quedan',
  ...LEMMAS.split(/\s+/).map((lemma) =>
    conjugate(lemma)
      .finite.split(' ')
      .filter((form) => !HOMOGRAPHS.has(form))
      .join(' '),
  ),
].join(' ');

/** Their infinitives, which open a clause behind a preposition or a noun. */
export const commonInfinitives = LEMMAS.replace(/\s+/g, ' ');
