import type { Draft } from '@/lib/core/quotation/draft';
import type { Stage } from '@/lib/core/quotation/stage';
import { findBearer } from '@/lib/core/speaker/cast/find-by-role';

/** Read before the body, which tells whose role it is. */
const AHEAD: ReadonlySet<Draft['place']> = new Set(['headline', 'standfirst']);

/** A headline says "mayor" before the body says who that is: once all is read, its roles find their bearers. */
export function nameHeadlineRoles({ drafts, cast }: Pick<Stage, 'drafts' | 'cast'>): void {
  for (const draft of drafts) {
    if (!AHEAD.has(draft.place) || !draft.speaker) continue;
    const bearer = findBearer(cast, draft.speaker);
    if (bearer) draft.speaker = bearer;
  }
}
