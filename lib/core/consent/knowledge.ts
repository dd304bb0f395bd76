import type { CmpRecord } from '@/lib/core/consent/cmp';
import type { CompanyWords, NoticeLexicon } from '@/lib/core/consent/lexicon';

/** All that Sourcelight knows of notices: how they speak in each language, and the marks of those who build them. */
export interface ConsentKnowledge {
  readonly lexicons: readonly NoticeLexicon[];
  readonly companies: CompanyWords;
  readonly cmps: readonly CmpRecord[];
}
