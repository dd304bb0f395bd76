/** What an address tells of its page. */
export interface AddressSignals {
  /** The front page of a site, or of one of its language editions. */
  readonly isHome: boolean;
  readonly isListing: boolean;
  readonly isForum: boolean;
  /** A search, login, basket or account page. */
  readonly isService: boolean;
  /** Documentation, a wiki, a shop: it has no news, however long its texts. */
  readonly isReference: boolean;
  /** The part that speaks of pictures, sound or film; null if there is none. */
  readonly otherMedium: string | null;
  /** The last part is a sentence in hyphens, or holds a number as articles have. */
  readonly isSlug: boolean;
}

const LISTING = new Set(
  (
    'tag tags topic topics theme themes thema themen dossier dossiers category categories categorie rubrique rubriques section sections ' +
    'author authors auteur auteurs autor autoren autore autori autores profile profil people person archive archives archiv archivio ' +
    'etiqueta etiquetas temas tema ressort ressorts latest newest index schlagwort suche'
  ).split(' '),
);
const SERVICE = new Set(
  (
    'search recherche rechercher suche buscar busca cerca ricerca login signin signup sign-in sign-up register connexion anmelden account ' +
    'compte subscribe abonnement abo cart basket checkout contact newsletter newsletters about about-us impressum privacy terms faq help'
  ).split(' '),
);
const FORUM = new Set(
  'forum forums thread threads showthread viewtopic questions discussion discussions community boards'.split(' '),
);
/** Names of hosts that are for something else than the paper. */
const FORUM_HOSTS = new Set('forum forums community communities discuss answers ask board boards'.split(' '));
const SERVICE_HOSTS = new Set(
  'doc docs developer developers support help shop store account accounts login abo mail wiki'.split(' '),
);
const PAGES_OF_LIST = new Set(['page', 'seite']);
const SEARCHES = new Set(['search', 'recherche', 'suche']);
const HOME = new Set('index home homepage accueil default'.split(' '));
const ARTICLES = new Set(
  'article articles story stories news nachrichten noticia noticias actualite actualites'.split(' '),
);
const REFERENCE = new Set('docs documentation api reference wiki shop store product products'.split(' '));
const OTHER_MEDIUM = new Set(
  (
    'doc p item items gallery galleries galerie galleria fotogalerie ' +
    'pictures photos fotos bilder podcast podcasts audio video videos watch live-tv tv webtv programme programmes shows recipe recipes ' +
    'quiz quizzes games horoscope weather meteo wetter'
  ).split(' '),
);

/** The folders of an address and its last part, lower case. */
export function foldersOf(address: string): readonly string[] {
  return splitAddress(address).parts;
}

/** Reads an address, given in full; one that cannot be read tells nothing. */
export function readAddress(address: string): AddressSignals {
  const { host, parts, query } = splitAddress(address);
  const folders = parts.map((part) => (part.includes('.') ? part.replace(/\.[a-z]{2,5}$/, '') : part));
  const subdomain = host.slice(0, host.indexOf('.') + 1).slice(0, -1);
  const last = folders.at(-1) ?? '';
  return {
    isHome: isHome(folders) && !(query !== '' && /[?&](?:p|id|article|story|aid|artid|idarticle)=\d/.test(query)),
    isListing: folders.some((part) => LISTING.has(part)) || PAGES_OF_LIST.has(folders.at(-2) ?? ''),
    isForum: FORUM_HOSTS.has(subdomain) || folders.some((part) => FORUM.has(part)),
    isService:
      SERVICE_HOSTS.has(subdomain) ||
      SERVICE.has(last) ||
      SEARCHES.has(folders[0] ?? '') ||
      (query !== '' && /[?&](?:q|query|search|s)=/.test(query)),
    isReference: folders.some((part) => REFERENCE.has(part)),
    otherMedium: folders.find((part) => OTHER_MEDIUM.has(part)) ?? null,
    isSlug:
      isSlug(last) ||
      isDated(folders) ||
      folders.some((part) => /\d{5,}/.test(part)) ||
      (query !== '' && /[?&][a-z]*id[a-z]*=\d{3}/.test(query)),
  };
}

function isHome(folders: readonly string[]): boolean {
  const [first = ''] = folders;
  if (folders.length === 0) return true;
  return folders.length === 1 && (HOME.has(first) || (first.length <= 5 && /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(first)));
}

/** A year and a month, or the folder of an article and its number. */
function isDated(folders: readonly string[]): boolean {
  return folders.some((part, index) => {
    const next = folders[index + 1] ?? '';
    if (/^(?:19|20)\d{2}$/.test(part)) return /^(?:0?[1-9]|1[0-2]|[a-z]{3})$/.test(next);
    return ARTICLES.has(part) && /^\d{2,}$/.test(next);
  });
}

function isSlug(part: string): boolean {
  const words = part.split(/[-_+]|%20/).filter(Boolean);
  return (
    words.length >= 4 || /\d{4,}/.test(part) || (part.includes('%') && /^[\p{L}\p{M}%\d]*%[\p{L}\d%]{40,}$/u.test(part))
  );
}

function splitAddress(address: string): {
  readonly host: string;
  readonly parts: readonly string[];
  readonly query: string;
} {
  const origin = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#]*)/i.exec(address);
  const afterHost = address.slice(origin?.[0].length ?? 0);
  const [beforeFragment = ''] = afterHost.split('#');
  const cut = beforeFragment.indexOf('?');
  const host = (origin?.[1] ?? '').toLowerCase();
  const path = cut < 0 ? beforeFragment : beforeFragment.slice(0, cut);
  return {
    host: host.startsWith('www.') ? host.slice(4) : host,
    parts: path.toLowerCase().split('/').filter(Boolean),
    query: cut < 0 ? '' : beforeFragment.slice(cut).toLowerCase(),
  };
}
