import { inferFrom } from '@/lib/core/quotation/draft';
import type { Stage } from '@/lib/core/quotation/stage';
import { type Figure, sameScope } from '@/lib/core/speaker/figure';
import { foldName } from '@/lib/core/speaker/name';

/** A name in the headline weighs as much as so many in the text. */
const WEIGHT_OF_HEADLINE = 3;
/** More people stand in no introduction of an interview. */
const MOST_FIGURES = 400;

/** Gives the answers of an interview that name nobody to the one person whom the page is about before the first of them. */
export function nameAnswers(stage: Stage): void {
  const answers = stage.drafts.filter(({ rule, speaker }) => rule === 'answer' && speaker === null);
  const [first] = answers;
  if (!first || stage.cast.figures.length > MOST_FIGURES) return;
  const interviewee = findInterviewee(stage, first.start);
  if (!interviewee) return;
  // Most interviews stand in no live page.
  const named = answers.some(({ scope }) => scope !== 0) ? scopesNaming(stage, interviewee) : new Set<number>();
  const isNamedFor = (scope: number) => scope === 0 || named.has(0) || named.has(scope);
  for (const draft of answers)
    if (sameScope(interviewee, draft.scope) && isNamedFor(draft.scope)) inferFrom(draft, interviewee, 'interviewee');
}

/** The entries of a live page in which somebody is named: 0 for all that stands in none. */
function scopesNaming({ article: { blocks } }: Stage, { mentions }: Figure): ReadonlySet<number> {
  return new Set(mentions.map(({ start }) => blocks.findLast((block) => block.start <= start)?.scope ?? 0));
}

/** Whom the headline and the introduction name most, the authors aside; null where two are named as often. */
function findInterviewee({ article, cast }: Stage, before: number): Figure | null {
  const authors = new Set(article.authors.map(foldName));
  const headlines = article.blocks.filter(({ role }) => role === 'headline');
  const weigh = ({ mentions }: Figure) =>
    mentions
      .filter(({ start }) => start < before)
      .reduce((sum, { start }) => {
        const isInHeadline = headlines.some((block) => start >= block.start && start < block.end);
        return sum + (isInHeadline ? WEIGHT_OF_HEADLINE : 1);
      }, 0);
  let best: Figure | null = null;
  let most = 0;
  let isTied = false;
  for (const figure of cast.figures) {
    if (figure.kind !== 'person' || !figure.isHuman || figure.tokens.length < 2 || authors.has(foldName(figure.name)))
      continue;
    const weight = weigh(figure);
    if (weight > most) best = figure;
    isTied = weight === most || (isTied && weight < most);
    most = Math.max(most, weight);
  }
  return isTied ? null : best;
}
