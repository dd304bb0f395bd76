import type { BlockRole, Genre } from './article';
import { GENRE_WORDS } from './genre-words';
import { foldTitle } from './titles';

/** What a page declares of its genre, and what its text shows. */
export interface GenreSigns {
  /** The type of news article in JSON-LD. */
  readonly declaredType: string | null;
  /** The folders of its address, its section, and the line above its headline. */
  readonly labels: readonly string[];
  readonly headline: string;
  readonly roles: readonly BlockRole[];
  /** How many entries of a live page it has. */
  readonly entries: number;
  /** Characters of the body. */
  readonly length: number;
}

const DECLARED: Readonly<Record<string, Genre>> = {
  LiveBlogPosting: 'live',
  OpinionNewsArticle: 'opinion',
  ReviewNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'analysis',
};
/** A story of a paragraph or two. */
const BRIEF = 700;
const FEWEST_ENTRIES = 3;

/** The genre as the page declares it: in its JSON-LD, its address, its section or the line above its headline; by its form only where that is plain. */
export function decideGenre(signs: GenreSigns): Genre {
  const declared = DECLARED[signs.declaredType ?? ''];
  if (declared) return declared;
  const labelled = findLabelledGenre(signs.labels);
  const isCalledLive = labelled === 'live' || hasLiveWord(signs.headline);
  if (isCalledLive && signs.entries >= FEWEST_ENTRIES) return 'live';
  if (labelled === 'live') return 'news';
  if (signs.roles.includes('answer')) return 'interview';
  if (labelled) return labelled;
  if (signs.length < BRIEF) return signs.declaredType ? 'brief' : 'unknown';
  return signs.declaredType ? 'news' : 'unknown';
}

type Labelled = keyof typeof GENRE_WORDS;

/** The genres that a phrase names, by its words. */
const GENRES_OF = new Map<string, Set<Labelled>>();
for (const [genre, phrases] of Object.entries(GENRE_WORDS) as [Labelled, readonly string[]][]) {
  for (const phrase of phrases) GENRES_OF.set(phrase, (GENRES_OF.get(phrase) ?? new Set()).add(genre));
}
const GENRES = Object.keys(GENRE_WORDS) as Labelled[];
/** The most words of a phrase. */
const LONGEST_PHRASE = Math.max(...[...GENRES_OF.keys()].map((phrase) => phrase.split(' ').length));
/** A longer line is no label; with a space at both ends. */
const LONGEST_LABEL = 60;

/** The genre that one of the labels names; null if none does. */
export function findLabelledGenre(labels: readonly string[]): Labelled | null {
  const named = new Set<Labelled>();
  for (const label of labels) addGenresOf(label, named);
  return GENRES.find((genre) => named.has(genre)) ?? null;
}

function addGenresOf(label: string, named: Set<Labelled>): void {
  const folded = fold(label);
  const words = folded.split(' ');
  const isShort = folded.length + 2 < LONGEST_LABEL;
  for (let first = 0; first < (isShort ? words.length : 1); first += 1) {
    let phrase = '';
    for (let at = first; at < Math.min(words.length, first + LONGEST_PHRASE); at += 1) {
      phrase = at === first ? (words[at] ?? '') : `${phrase} ${words[at]}`;
      for (const genre of GENRES_OF.get(phrase) ?? []) {
        // A story about an interview calls itself so at the end of its kicker.
        if (genre === 'interview' ? first === 0 : isShort) named.add(genre);
      }
    }
  }
}

function hasLiveWord(headline: string): boolean {
  const folded = ` ${fold(headline)} `;
  return GENRE_WORDS.live.some((word) => folded.includes(` ${word} `));
}

function fold(label: string): string {
  const isPlain = /^[ -~]*$/.test(label);
  return foldTitle(isPlain ? label : label.normalize('NFD').replace(/\p{M}+/gu, ''));
}
