import { accordingBefore, accordingLater } from '@/lib/core/quotation/attribution/according';
import { accordingAfter } from '@/lib/core/quotation/attribution/according-after';
import { clauseFinal } from '@/lib/core/quotation/attribution/clause-final';
import { colonBefore } from '@/lib/core/quotation/attribution/colon-before';
import {
  inquitAs,
  inquitHeard,
  inquitInverted,
  inquitLast,
  inquitLater,
  inquitSubjectFirst,
  inquitVerbFirst,
} from '@/lib/core/quotation/attribution/inquit';
import { heardBefore, verbBefore } from '@/lib/core/quotation/attribution/verb-before';
import type { VerbGroup } from '@/lib/core/quotation/chunk';
import type { Sentence } from '@/lib/core/quotation/sentence';
import type { Subject } from '@/lib/core/quotation/subject';
import type { Span } from '@/lib/core/text/span';

/** Who a rule says spoke, and on what ground. */
export interface Attribution {
  readonly rule: string;
  /** Null where the sentence has a cue but names no one. */
  readonly subject: Subject | null;
  readonly cue: Span | null;
  readonly verb: VerbGroup | null;
  readonly medium: Span | null;
}

type Rule = (sentence: Sentence, at: number) => Attribution | null;

/** In order of precision; the first that speaks decides. */
const RULES: readonly Rule[] = [
  inquitHeard,
  inquitInverted,
  inquitVerbFirst,
  inquitLast,
  inquitSubjectFirst,
  inquitAs,
  clauseFinal,
  accordingAfter,
  verbBefore,
  heardBefore,
  accordingBefore,
  colonBefore,
  signature,
  accordingLater,
  inquitLater,
];

/** Finds who speaks the quotation at chunk `at` from its own sentence; null where the sentence has no cue. */
export function attributeInSentence(sentence: Sentence, at: number): Attribution | null {
  for (const rule of RULES) {
    const found = rule(sentence, at);
    if (found) return found;
  }
  return null;
}

/** « … » – Le ministre; « … » (le ministre). */
function signature(sentence: Sentence, at: number): Attribution | null {
  const { chunks } = sentence;
  const next = chunks[at + 1];
  const phrase = chunks[at + 2];
  if (next?.kind !== 'dash' && next?.kind !== 'open') return null;
  if (phrase?.kind !== 'phrase' || !phrase.phrase.name) return null;
  const end = chunks[at + 3];
  if (end && end.kind !== 'close' && end.kind !== 'stop' && end.kind !== 'comma') return null;
  return { rule: 'signature', subject: { phrase: phrase.phrase, with: null }, cue: null, verb: null, medium: null };
}
