/**
 * What the names of classes and ids tell, as whole words: `-ad-` never finds `header`.
 *
 * A name is split at what is no letter and at changes of case, and joined by hyphens: `articleBody__text` is `article-body-text`.
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

const FOREIGN: readonly (readonly [Foreign, RegExp])[] = [
  [
    'consent',
    word(
      'cookies?|cookie-?banner|cookie-?notice|cookie-?consent|consent|no-?consent|gdpr|rgpd|cmp|onetrust|didomi|qc-cmp|sp-message|cookiebot|tarteaucitron|usercentrics|eu-cookie|truste',
    ),
  ],
  [
    'navigation',
    word(
      'nav|navbar|navigation|menu|submenu|breadcrumbs?|ariane|fil-d-ariane|pagination|pager|paging|skip-?links?|skip-to|toolbar|tool-bar|sitemap|masthead|site-header|top-?bar|footer|site-footer|page-footer|login|signin|search-form|back-to-top|toc|table-of-contents|sommaire|jump-?links',
    ),
  ],
  [
    'advertisement',
    word(
      'ads?|adv|advert|advertisement|advertisements|advertising|adsense|adslot|ad-slot|ad-?container|ad-?wrapper|ad-unit|dfp|gpt|pub|publicite|publicidad|publicidade|pubblicita|anzeige|werbung|sponsor|sponsored|sponsorise|promo|promos|promoted|promotion|outbrain|taboola|teads|affiliate|partner-?box|shopping|marketing|banner',
    ),
  ],
  [
    'newsletter',
    word(
      'newsletters?|nl-?box|mailing|sign-?up|signup-?box|email-?signup|inscription|abonnez-?vous|subscribe-?box|push-?notification|app-?promo|app-?download|download-?app|whatsapp-?box|telegram-?share|telegram',
    ),
  ],
  [
    'subscription',
    word(
      'paywall-?(?:box|banner|overlay|offer|message|prompt|container|wall|cta)?|piano|subscription|subscribe|subscriber-?only|abo-?box|abo|premium-?(?:box|offer|banner)|offers?|offre|regwall|reg-?wall|donate|donation|donations|support-?us|contribute|membership|metered|capping|meter',
    ),
  ],
  [
    'share',
    word(
      'share|sharing|shares|share-?(?:bar|tools?|buttons?|box|links?)|social|socials|social-?(?:bar|share|links?|media|follow|icons?|buttons?)|partage|partager|teilen|compartir|compartilhe|compartilhar|condividi|addthis|addtoany|follow|follow-?us|suivez|suivre|reactions?|like-?box|bookmark|print|tools|article-?tools|listen|audio-?player|read-?aloud|voice|text-?to-?speech|gigya',
    ),
  ],
  [
    'comments',
    word(
      'comments?|comment-?(?:list|section|area|form|box|thread)|commentaires?|comentarios?|commenti|kommentare?|kommentar|disqus|livefyre|coral|viafoura|spot-?im|openweb|respond|reply|replies|discussion',
    ),
  ],
  [
    'related',
    word(
      'related|related-?(?:articles?|posts?|content|links?|stories|news|topics|items)|most-?(?:read|popular|viewed|shared|recent|watched|commented)|read-?(?:more|also|next|on)|see-?also|also-?read|more-?(?:from|on|stories|news|in|about|like|articles|like-this|coverage)|recommended|recommendations?|recirc|recirculation|trending|popular|latest|latest-?news|a-?lire|a-?lire-?aussi|lire-?aussi|lire-?plus|a-?voir|voir-?aussi|plus-?lus|les-?plus|meme-?sujet|sur-?le-?meme|en-?continu|teasers?|teaser-?list|weiterlesen|mehr-?zum-?thema|lesen-?sie|lees-?ook|auch-?interessant|relacionad[ao]s?|relacionad|noticias-?relacionadas|leia-?(?:mais|tambem)|saiba-?mais|veja-?(?:mais|tambem)|te-?puede|mas-?(?:noticias|leidas?|vistas?|leido)|mais-?(?:lidas|noticias)|correlat[ei]|leggi-?anche|potrebbe|altri-?articoli|piu-?letti|promo-?list|up-?next|next-?(?:article|post|story|up)|prev-?next|post-?navigation|onward|headlines|ticker|news-?ticker|carousel|carrousel|slider|swiper|rail|river|feed|cards?|card-?list|linklist|link-?list|more-?links|widgets?|suggested|suggestions?|similar|siblings|you-?may|also-?like|interlinking|dossiers?',
    ),
  ],
  [
    'about',
    word(
      'author-?(?:box|bio|info|card|profile|about|description|block)|about-?(?:the-)?author|biography|bio|author-?biography|contributors?|disclaimer|copyright|legal|tags?|tag-?(?:list|cloud|s)|tags-?list|topics|topic-?list|keywords|post-?tags|etiquetas|themen|meta-?(?:info|data|bar)|entry-?meta|post-?meta|article-?meta|print-?only|corrections?|feedback|rating|ratings|poll|survey|sondage|quiz|trust-?project|contact|report-?(?:error|a-?correction)|google-?news|follow-?google|slogan',
    ),
  ],
  [
    'aside',
    word(
      'sidebars?|side-?bar|aside|right-?(?:col|column|rail)|left-?(?:col|column|rail)|secondary|complementary|modal|popup|pop-?up|overlay|lightbox|tooltip|dropdown|drop-?down|off-?canvas|toast|snackbar|alert|alerts|breaking-?news|site-?message',
    ),
  ],
];

/** On a paragraph, a list item or a heading only what cannot be meant of its text: some sites put `paywall` on every paragraph. */
const FOREIGN_LEAF: readonly (readonly [Foreign, RegExp])[] = [
  ['consent', word('cookies?|cookie-?banner|consent')],
  [
    'advertisement',
    word(
      'ad|ads|advert|advertisement|adslot|ad-slot|dfp|anzeige|werbung|publicite|publicidad|publicidade|outbrain|taboola',
    ),
  ],
  ['newsletter', word('newsletters?|telegram-?share')],
  ['share', word('share|sharing|social|social-?share|partage')],
  [
    'related',
    word(
      'related|related-?(?:articles?|posts?|links?|stories|news)|read-?(?:also|more)|a-?lire|a-?lire-?aussi|lire-?aussi|see-?also|leggi-?anche|leia-?(?:mais|tambem)|relacionad[ao]s?|mehr-?zum-?thema',
    ),
  ],
  ['about', word('tags?|copyright|disclaimer|author-?(?:box|bio|info|description)|slogan')],
  ['subscription', word('capping|regwall|subscribe')],
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

const ROLES: readonly (readonly [NamedRole, RegExp])[] = [
  [
    'unseen',
    word(
      'sr-only|visually-?hidden|screen-?reader-?(?:text|only)|screenreader|a11y-?hidden|hidden-?visually|u-?hidden-?visually|audible|assistive-?text|offscreen|off-?screen|is-?hidden|visuallyhidden|element-?invisible',
    ),
  ],
  [
    'embed',
    word(
      'twitter-?tweet|twitter-?video|tweet|instagram-?media|tiktok-?embed|fb-?post|bluesky-?embed|mastodon-?embed|telegram-?post|embed-?tweet|embedded-?tweet|social-?embed',
    ),
  ],
  [
    'pull-quote',
    word(
      'pull-?quotes?|pullout|pull-?out|quote-?highlight|exergue|mise-?en-?exergue|citation-?exergue|zitat|zitatbox|wp-block-pullquote|big-?quote|article-?quote',
    ),
  ],
  [
    'credit',
    word(
      'credits?|image-?credits?|photo-?credits?|media-?credits?|caption-?credits?|copyright|photographer|photo-?by|image-?source|caption-?source|picture-?source|attribution|rights|img-?credit|fotograf|urheber|bildquelle|agency|figure-?credit',
    ),
  ],
  [
    'caption',
    word(
      'captions?|fig-?caption|wp-caption-text|image-?caption|photo-?caption|img-?caption|media-?caption|legende|caption-?text|bildunterschrift|bu|didascalia|leyenda|pie-?(?:de-)?foto|legenda|media-alt|image-?description|media-?description',
    ),
  ],
  [
    'standfirst',
    word(
      'standfirst|stand-?first|chapo|chapeau|dek|deck|lede|lead|leadtext|lead-?text|article-?(?:lead|intro|summary|teaser|excerpt|subtitle|sub-?headline|description|sub-?title|dek|deck|chapo)|intro|introduction|summary|excerpt|subtitle|sub-?title|sub-?headline|subheadline|sub-?hed|subhed|kicker-?text|abstract|bajada|entradilla|subtitulo|copete|volanta-?bajada|sumario|sottotitolo|catenaccio|occhiello|linha-?fina|linha-?de-?apoio|subtitulo|vorspann|teaser-?text|unterzeile|manchet|ingress|preamble|strapline|bullets-?summary|hat|accroche|post-?excerpt|subheading-?article',
    ),
  ],
  [
    'byline',
    word(
      'by-?line|bylines?|authors?|author-?names?|auteurs?|autor|autore|autori|autores|autoria|redaktion|writer|signature|signatures|post-?author|article-?author|entry-?author|article-?byline|firma|assinatura|publish-?info|timestamp',
    ),
  ],
  [
    'date',
    word(
      'date|dates|date-?time|datetime|time|timestamp|published|publish-?date|pub-?date|posted|updated|datum|fecha|publication-?date|article-?date|last-?updated|modified|time-?ago',
    ),
  ],
  [
    'kicker',
    word(
      'kicker|over-?line|eyebrow|surtitre|dachzeile|spitzmarke|flag|label|rubric|rubrique|cintillo|antetitulo|volanta|chapeu|section-?name|category|roof',
    ),
  ],
  [
    'subheading',
    word(
      'inter-?titre|intertitle|sub-?head|subhead|subheading|cross-?head|crosshead|zwischentitel|zwischenueberschrift|intertitulo|ladillo|sous-?titre|section-?title|mellemrubrik|mellomtittel',
    ),
  ],
  ['question', word('questions?|interview-?question|frage|domanda|pregunta|pergunta')],
  ['answer', word('answers?|interview-?answer|reponse|antwort|risposta|respuesta|resposta')],
  [
    'entry',
    word(
      'live-?(?:blog-?)?(?:entry|post|update|item|block)|live-?blog-?(?:entry|post|item|update)|liveblog-?(?:entry|post|item|update)|ticker-?(?:entry|item|post)|timeline-?(?:entry|item|post)|lb-?post|key-?event|minute-?by-?minute-?item|block-?live',
    ),
  ],
  [
    'body',
    word(
      'article-?body|articlebody|article-?(?:content|text|main)|story-?body|story-?(?:content|text)|entry-?content|post-?(?:content|body)|body-?(?:text|content|copy)|main-?content|texte?|td-post-content|wysiwyg|rich-?text|paywalled-?content|news-?(?:body|content|text)|corpo|cuerpo|contenu|contenido|artikeltext',
    ),
  ],
];

function word(alternatives: string): RegExp {
  return new RegExp(`-(?:${alternatives})-`);
}

/** A class list and an id as words joined by hyphens, with one at both ends. */
export function wordsOfName(name: string): string {
  return `-${name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')}-`.replace(/-{2,}/g, '-');
}

/** Why a container of this name is no text of the article; null if its name does not say so. */
export function findForeignName(words: string, leaf: 'leaf' | 'container'): Foreign | null {
  const lists = leaf === 'leaf' ? FOREIGN_LEAF : FOREIGN;
  return lists.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The parts that a name speaks of. */
export function detectNamedRoles(words: string): ReadonlySet<NamedRole> {
  return new Set(ROLES.filter(([, pattern]) => pattern.test(words)).map(([role]) => role));
}
