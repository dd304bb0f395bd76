/**
 * What the names of classes and ids tell, as whole words: `-ad-` never finds `header`.
 *
 * A name is split at what is no letter and at changes of case, and joined by hyphens: `articleBody__text` is `article-body-text`.
 * In the lists, `~` stands where names have a hyphen or none.
 */

/** Why a container is no text of the article. */
export type Foreign =
  | 'navigation'
  | 'related'
  | 'newsletter'
  | 'share'
  | 'comments'
  | 'advertisement'
  | 'consent'
  | 'subscription'
  | 'about'
  | 'aside'
  | 'hidden'
  | 'heading-list'
  | 'foreign-article';

const FOREIGN: readonly (readonly [Foreign, string])[] = [
  [
    'consent',
    'cookie cookies cookie~banner cookie~notice cookie~consent consent no~consent gdpr rgpd cmp onetrust didomi qc-cmp sp-message cookiebot tarteaucitron usercentrics eu-cookie truste',
  ],
  [
    'navigation',
    'nav navbar navigation menu submenu breadcrumb breadcrumbs ariane fil-d-ariane pagination pager paging skip~link skip~links skip-to toolbar tool-bar sitemap masthead site-header top~bar footer site-footer page-footer login signin search-form back-to-top toc table-of-contents sommaire jump~links',
  ],
  [
    'advertisement',
    'ad ads adv advert advertisement advertisements advertising adsense adslot ad-slot ad~container ad~wrapper ad-unit dfp gpt pub publicite publicidad publicidade pubblicita anzeige werbung sponsor sponsored sponsorise promo promos promoted promotion outbrain taboola teads affiliate partner~box shopping marketing banner',
  ],
  [
    'newsletter',
    'newsletter newsletters nl~box mailing sign~up signup~box email~signup inscription abonnez~vous subscribe~box push~notification app~promo app~download download~app whatsapp~box telegram~share telegram',
  ],
  [
    'subscription',
    'paywall~ paywall~box paywall~banner paywall~overlay paywall~offer paywall~message paywall~prompt paywall~container paywall~wall paywall~cta piano subscription subscribe subscriber~only abo~box abo premium~box premium~offer premium~banner offer offers offre regwall reg~wall donate donation donations support~us contribute membership metered capping meter',
  ],
  [
    'share',
    'share sharing shares share~bar share~tool share~tools share~button share~buttons share~box share~link share~links social socials social~bar social~share social~link social~links social~media social~follow social~icon social~icons social~button social~buttons partage partager teilen compartir compartilhe compartilhar condividi addthis addtoany follow follow~us suivez suivre reaction reactions like~box bookmark print tools article~tools listen audio~player read~aloud voice text~to~speech gigya',
  ],
  [
    'comments',
    'comment comments comment~list comment~section comment~area comment~form comment~box comment~thread commentaire commentaires comentario comentarios commenti kommentar kommentare disqus livefyre coral viafoura spot~im openweb respond reply replies discussion',
  ],
  [
    'related',
    'related related~article related~articles related~post related~posts related~content related~link related~links related~stories related~news related~topics related~items most~read most~popular most~viewed most~shared most~recent most~watched most~commented read~more read~also read~next read~on see~also also~read more~from more~on more~stories more~news more~in more~about more~like more~articles more~like-this more~coverage recommended recommendation recommendations recirc recirculation trending popular latest latest~news a~lire a~lire~aussi lire~aussi lire~plus a~voir voir~aussi plus~lus les~plus meme~sujet sur~le~meme en~continu teaser teasers teaser~list weiterlesen mehr~zum~thema lesen~sie lees~ook auch~interessant relacionada relacionadas relacionado relacionados relacionad noticias~relacionadas leia~mais leia~tambem saiba~mais veja~mais veja~tambem te~puede mas~noticias mas~leida mas~leidas mas~vista mas~vistas mas~leido mais~lidas mais~noticias correlate correlati leggi~anche potrebbe altri~articoli piu~letti promo~list up~next next~article next~post next~story next~up prev~next post~navigation onward headlines ticker news~ticker carousel carrousel slider swiper rail river feed card cards card~list linklist link~list more~links widget widgets suggested suggestion suggestions similar siblings you~may also~like interlinking dossier dossiers',
  ],
  [
    'about',
    'author~box author~bio author~info author~card author~profile author~about author~description author~block about~author about~the-author biography bio author~biography contributor contributors disclaimer copyright legal tag tags tag~list tag~cloud tag~s tags~list topics topic~list keywords post~tags etiquetas themen meta~info meta~data meta~bar entry~meta post~meta article~meta print~only correction corrections feedback rating ratings poll survey sondage quiz trust~project contact report~error report~a~correction google~news follow~google slogan',
  ],
  [
    'aside',
    'sidebar sidebars side~bar aside right~col right~column right~rail left~col left~column left~rail secondary complementary modal popup pop~up overlay lightbox tooltip dropdown drop~down off~canvas toast snackbar alert alerts breaking~news site~message',
  ],
];

/** On a paragraph, a list item or a heading only what cannot be meant of its text: some sites put `paywall` on every paragraph. */
const FOREIGN_LEAF: readonly (readonly [Foreign, string])[] = [
  ['consent', 'cookie cookies cookie~banner consent'],
  [
    'advertisement',
    'ad ads advert advertisement adslot ad-slot dfp anzeige werbung publicite publicidad publicidade outbrain taboola',
  ],
  ['newsletter', 'newsletter newsletters telegram~share'],
  ['share', 'share sharing social social~share partage'],
  [
    'related',
    'related related~article related~articles related~post related~posts related~link related~links related~stories related~news read~also read~more a~lire a~lire~aussi lire~aussi see~also leggi~anche leia~mais leia~tambem relacionada relacionadas relacionado relacionados mehr~zum~thema',
  ],
  ['about', 'tag tags copyright disclaimer author~box author~bio author~info author~description slogan'],
  ['subscription', 'capping regwall subscribe'],
];

/** What a name says of the part that its element plays in the article. */
export type NamedRole =
  | 'standfirst'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'pull-quote'
  | 'subheading'
  | 'question'
  | 'answer'
  | 'embed'
  | 'kicker'
  | 'body'
  | 'entry'
  | 'unseen'
  | 'date';

const ROLES: readonly (readonly [NamedRole, string])[] = [
  [
    'unseen',
    'sr-only visually~hidden screen~reader~text screen~reader~only screenreader a-y~hidden hidden~visually u~hidden~visually audible assistive~text offscreen off~screen is~hidden visuallyhidden element~invisible',
  ],
  [
    'embed',
    'twitter~tweet twitter~video tweet instagram~media tiktok~embed fb~post bluesky~embed mastodon~embed telegram~post embed~tweet embedded~tweet social~embed',
  ],
  [
    'pull-quote',
    'pull~quote pull~quotes pullout pull~out quote~highlight exergue mise~en~exergue citation~exergue zitat zitatbox wp-block-pullquote big~quote article~quote',
  ],
  [
    'credit',
    'credit credits image~credit image~credits photo~credit photo~credits media~credit media~credits caption~credit caption~credits copyright photographer photo~by image~source caption~source picture~source attribution rights img~credit fotograf urheber bildquelle agency figure~credit',
  ],
  [
    'caption',
    'caption captions fig~caption wp-caption-text image~caption photo~caption img~caption media~caption legende caption~text bildunterschrift bu didascalia leyenda pie~foto pie~de-foto legenda media-alt image~description media~description',
  ],
  [
    'standfirst',
    'standfirst stand~first chapo chapeau dek deck lede lead leadtext lead~text article~lead article~intro article~summary article~teaser article~excerpt article~subtitle article~sub~headline article~description article~sub~title article~dek article~deck article~chapo intro introduction summary excerpt subtitle sub~title sub~headline subheadline sub~hed subhed kicker~text abstract bajada entradilla subtitulo copete volanta~bajada sumario sottotitolo catenaccio occhiello linha~fina linha~de~apoio vorspann teaser~text unterzeile manchet ingress preamble strapline bullets~summary hat accroche post~excerpt subheading~article',
  ],
  [
    'byline',
    'by~line byline bylines author authors author~name author~names auteur auteurs autor autore autori autores autoria redaktion writer signature signatures post~author article~author entry~author article~byline firma assinatura publish~info timestamp',
  ],
  [
    'date',
    'date dates date~time datetime time timestamp published publish~date pub~date posted updated datum fecha publication~date article~date last~updated modified time~ago',
  ],
  [
    'kicker',
    'kicker over~line eyebrow surtitre dachzeile spitzmarke flag label rubric rubrique cintillo antetitulo volanta chapeu section~name category roof',
  ],
  [
    'subheading',
    'inter~titre intertitle sub~head subhead subheading cross~head crosshead zwischentitel zwischenueberschrift intertitulo ladillo sous~titre section~title mellemrubrik mellomtittel',
  ],
  ['question', 'question questions interview~question frage domanda pregunta pergunta'],
  ['answer', 'answer answers interview~answer reponse antwort risposta respuesta resposta'],
  [
    'entry',
    'live~entry live~post live~update live~item live~block live~blog~entry live~blog~post live~blog~update live~blog~item live~blog~block liveblog~entry liveblog~post liveblog~item liveblog~update ticker~entry ticker~item ticker~post timeline~entry timeline~item timeline~post lb~post key~event minute~by~minute~item block~live',
  ],
  [
    'body',
    'article~body articlebody article~content article~text article~main story~body story~content story~text entry~content post~content post~body body~text body~content body~copy main~content text texte td-post-content wysiwyg rich~text paywalled~content news~body news~content news~text corpo cuerpo contenu contenido artikeltext',
  ],
];

/** What one run of words tells, wherever it stands in a name: indices into the lists, the first of which counts. */
interface Told {
  foreign: number;
  foreignLeaf: number;
  readonly roles: NamedRole[];
}

/** Beyond the last index of any list. */
const UNTOLD = 99;

const TOLD = new Map<string, Told>();
/** The most words of a run that begins with this one. */
const OPENINGS = new Map<string, number>();

for (const [index, [, words]] of FOREIGN.entries())
  for (const told of toldOf(words)) told.foreign = Math.min(told.foreign, index);
for (const [index, [, words]] of FOREIGN_LEAF.entries())
  for (const told of toldOf(words)) told.foreignLeaf = Math.min(told.foreignLeaf, index);
for (const [role, words] of ROLES) for (const told of toldOf(words)) told.roles.push(role);

/** The entries of all runs of a list, made where they are missing. */
function toldOf(words: string): readonly Told[] {
  return words
    .split(' ')
    .flatMap(spellings)
    .map((run) => {
      const known = TOLD.get(run);
      if (known) return known;
      const told: Told = { foreign: UNTOLD, foreignLeaf: UNTOLD, roles: [] };
      TOLD.set(run, told);
      const parts = run.split('-');
      const [opening = ''] = parts;
      OPENINGS.set(opening, Math.max(OPENINGS.get(opening) ?? 0, parts.length));
      return told;
    });
}

function spellings(run: string): readonly string[] {
  return run.includes('~') ? [run.replace('~', '-'), run.replace('~', '')].flatMap(spellings) : [run];
}

/** What a name says of its element. */
export interface NameSense {
  /** Why a container of this name is no text of the article; null if its name does not say so. */
  readonly foreign: Foreign | null;
  /** The same of a paragraph, a list item or a heading. */
  readonly foreignLeaf: Foreign | null;
  /** The parts that it speaks of. */
  readonly roles: ReadonlySet<NamedRole>;
}

const NO_ROLES: ReadonlySet<NamedRole> = new Set();

/** Reads a class list and an id. */
export function readName(name: string): NameSense {
  const words = wordsOfName(name);
  let foreign = UNTOLD;
  let foreignLeaf = UNTOLD;
  let roles: Set<NamedRole> | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const most = OPENINGS.get(words[at] ?? '') ?? 0;
    let run = '';
    for (let next = at; next < at + most && next < words.length; next += 1) {
      run = next === at ? (words[at] ?? '') : `${run}-${words[next]}`;
      const told = TOLD.get(run);
      if (!told) continue;
      foreign = Math.min(foreign, told.foreign);
      foreignLeaf = Math.min(foreignLeaf, told.foreignLeaf);
      for (const role of told.roles) roles = (roles ?? new Set()).add(role);
    }
  }
  return {
    foreign: FOREIGN[foreign]?.[0] ?? null,
    foreignLeaf: FOREIGN_LEAF[foreignLeaf]?.[0] ?? null,
    roles: roles ?? NO_ROLES,
  };
}

function wordsOfName(name: string): readonly string[] {
  const lower = name.toLowerCase();
  return (lower === name ? name : name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()).split(/[^a-z]+/);
}
