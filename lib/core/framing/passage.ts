import type { Article, Block, BlockRole } from '@/lib/core/article/article';
import type { FramingMark } from '@/lib/core/report';
import { detectSentences, type Sentence, type TokenRules } from './tokens';

/** A block in which the outlet itself may speak, cut into sentences. */
export interface Passage {
  readonly block: Block;
  readonly place: FramingMark['place'];
  readonly sentences: readonly Sentence[];
  /** Capitals say nothing in a headline that gives one to every word. */
  readonly isTitleCase: boolean;
}

const PLACES: Partial<Record<BlockRole, FramingMark['place']>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  subheading: 'subheading',
  paragraph: 'body',
  'list-item': 'body',
  caption: 'caption',
};

/** Null where somebody else speaks (quotations, answers, embedded posts) or nobody does (bylines, credits). */
export function findPassage(block: Block, article: Article, rules: TokenRules): Passage | null {
  const place = PLACES[block.role];
  if (!place || (place === 'body' && isAnswer(article))) return null;
  const sentences = detectSentences(block.text, rules, block.start);
  return { block, place, sentences, isTitleCase: isTitleCase(sentences) };
}

/** In an interview whose answers the page does not tell from questions, no paragraph is safely the outlet's. */
function isAnswer(article: Article): boolean {
  return article.genre === 'interview' && !article.blocks.some(({ role }) => role === 'answer');
}

function isTitleCase(sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap(({ tokens }) => tokens).filter(({ isWord, word }) => isWord && word.length > 3);
  return words.length >= 3 && words.filter(({ isCapital }) => isCapital).length >= 0.8 * words.length;
}
