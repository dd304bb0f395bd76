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

/** The genre that one of the labels names; null if none does. */
export function findLabelledGenre(labels: readonly string[]): Labelled | null {
  const folded = labels.map((label) => ` ${fold(label)} `);
  for (const [genre, words] of Object.entries(GENRE_WORDS) as [Labelled, readonly string[]][]) {
    const isNamed = (label: string, word: string) =>
      // A story about an interview calls itself so at the end of its kicker.
      genre === 'interview' ? label.startsWith(` ${word} `) : label.length < 60 && label.includes(` ${word} `);
    if (words.some((word) => folded.some((label) => isNamed(label, word)))) return genre;
  }
  return null;
}

function hasLiveWord(headline: string): boolean {
  const folded = ` ${fold(headline)} `;
  return GENRE_WORDS.live.some((word) => folded.includes(` ${word} `));
}

function fold(label: string): string {
  const isPlain = /^[ -~]*$/.test(label);
  return foldTitle(isPlain ? label : label.normalize('NFD').replace(/\p{M}+/gu, ''));
}
