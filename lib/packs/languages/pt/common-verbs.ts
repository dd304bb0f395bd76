import { conjugate } from './conjugation';

/** Verbs of the press that report nothing: their finite forms tell where a clause has its verb. Written for Sourcelight; see SOURCES.md. */
const LEMMAS = `abandonar abraçar abordar aceitar acelerar acessar acolher acompanhar acontecer acordar adiar adotar adquirir afetar afastar agravar ajudar alcançar alimentar alterar amar ampliar andar apagar aparecer aplicar aprender
  aproveitar aproximar aprovar arrecadar arriscar assistir atender atingir atravessar atrair atuar aumentar autorizar baixar bastar bater beneficiar bloquear brilhar buscar caber cair cancelar causar ceder chegar
  circular coincidir colaborar colocar combater competir compor comprar conceber concentrar conduzir conectar conhecer conquistar conseguir conservar consistir constituir construir consumir contratar
  contribuir controlar converter convocar correr corresponder crescer criar cruzar cuidar cumprir custar dedicar depender derrotar derrubar desaparecer desembarcar desempenhar desenvolver deslocar destinar destruir
  deter devolver diminuir dirigir dispor disputar distribuir dividir dobrar dominar dormir durar efetuar elaborar eleger elevar eliminar emitir empregar encontrar enfrentar enterrar entrar entregar enviar envolver
  equivaler escolher esconder estabelecer estrear estudar evitar evoluir examinar exercer existir expandir experimentar explodir explorar exportar expulsar fabricar facilitar falecer faltar favorecer fechar ferir
  figurar financiar fiscalizar formar fornecer fugir funcionar ganhar gastar gerar gerir girar governar herdar identificar impedir impor importar impulsionar inaugurar incluir incorporar ingressar instalar integrar
  interessar interromper intervir investigar investir jogar juntar levantar levar liberar liderar ligar limitar lotar lutar mandar manter marcar matar melhorar merecer mexer mobilizar modificar montar morar morrer mover
  mudar nascer navegar necessitar negociar nomear obrigar obter ocupar ocorrer operar optar organizar pagar paralisar parar participar partir passar perder permanecer permitir perseguir persistir pertencer pesar possuir
  praticar preferir prejudicar prender preparar presidir prestar proceder produzir promover prorrogar proteger proibir quebrar queimar realizar receber recorrer recuperar reduzir renovar renunciar reparar representar
  residir resistir resolver respeitar restar resultar retirar retomar reunir rodar romper sair saltar salvar seguir selecionar separar servir significar sobreviver sofrer somar subir substituir suceder superar surgir
  suspender tentar ter tirar tocar tomar tornar trabalhar transferir transformar transmitir trocar unir usar utilizar vencer viajar vigorar visitar viver voar voltar votar instituir totalizar reger abranger`;

/** Forms that are as often a noun or an adjective. */
const HOMOGRAPHS = new Set(
  `mata leva vence veem ajuda ajudas aposta apostas baixa baixas busca buscas causa causas começo compra compras conserva conservas costa cura disputa disputas entrega entregas entrada falta faltas figura figuras forma formas forca junta
    juntas luta lutas marca marcas mata matas melhora mudas obra para pare parte partes pena prova provas quebra quebras queima reforma reserva retomada rodas salva salvas soma somas subida tocas troca trocas venda
    vendas visita visitas viva volta voltas sede liga ligas lança lanças lote regra prática conta contas estreia estreias caso fuga saída uso controle estudas nova`.split(
    /\s+/,
  ),
);

/** Finite third persons of the common verbs, those that no rule yields first. */
export const commonVerbs = [
  'é são era eram foi foram será serão seja sejam há houve havia está estão estava estavam esteve tem têm tinha tinham teve tiveram terá terão pode podem podia pôde puderam poderá poderão vai vão ia iam irá irão faz fazem fez fizeram fará dá dão deu deram dará põe põem pôs puseram',
  'quer sabe sabem sabia soube vem vêm veio vieram virá sai saem saiu saíram cai caem caiu caíram traz trazem trouxe trouxeram conduz produz produzem produziu reduz reduziu segue seguem seguiu consegue conseguem conseguiu serve servem fica ficam ficou ficaram perde perdem',
  'continua continuam trabalha trabalham mora moram existe existem ocorre ocorrem ocorreu acontece aconteceu parece parecem inclui incluem trata tratam permite permitem precisa precisam possui possuem constrói destrói contribui mantém mantêm obtém contém detém',
  ...LEMMAS.split(/\s+/).map((lemma) =>
    conjugate(lemma)
      .finite.split(' ')
      .filter((form) => !HOMOGRAPHS.has(form))
      .join(' '),
  ),
].join(' ');

/** Their infinitives, which open a clause behind a preposition or a noun. */
export const commonInfinitives = LEMMAS.replace(/\s+/g, ' ');
