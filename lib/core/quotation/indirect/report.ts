import type { Subject } from '@/lib/core/quotation/subject';
import type { Span } from '@/lib/core/text/span';

/** What a sentence reports without marks, and who is said to have said it. */
export interface Report {
  readonly rule: string;
  readonly content: Span;
  /** Null where the language drops it: the one who spoke last. */
  readonly subject: Subject | null;
  readonly cue: Span;
  readonly medium: Span | null;
}
