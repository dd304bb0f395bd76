import type { Gender, GrammaticalNumber } from '@/lib/core/quotation/lexicon';
import type { Mention, Speaker } from '@/lib/core/report';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** Someone or something that the article refers to, and that may be its speaker. */
export interface Figure {
  readonly index: number;
  readonly scope: number;
  name: string;
  kind: Speaker['kind'];
  gender: Gender;
  /** Whether only what a sentence went on with told the gender: it makes a pronoun of the other less likely, no more. */
  isGenderLearned?: boolean;
  number: GrammaticalNumber;
  role: string | null;
  /** Whether a title, a role or a first name tells a human being; a bare capital may be anything's. */
  isHuman: boolean;
  /** Whether a title has stood before the name: with one, a surname that several bear is theirs. */
  isTitled?: boolean;
  /** Folded tokens of the name; empty for one known by a role alone. */
  tokens: readonly string[];
  readonly descriptors: Descriptor[];
  readonly mentions: Mention[];
  /** Where it was last spoken of. */
  lastAt: number;
  /** Where it last was the subject of a sentence, or spoke. */
  ledAt: number;
}

/** A role under which a figure is known. */
export interface Descriptor {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
  readonly country: string | null;
  /** `son complice`, `his lawyer`. */
  readonly isOwned: boolean;
}

/** Whether a figure is known in an entry of a live blog. */
export function sameScope(figure: Figure, scope: number): boolean {
  return figure.scope === scope || figure.scope === 0;
}

/** The one that was spoken of last, one with a name before one without; of those not yet spoken of, the first. */
export function latest(figures: readonly Figure[]): Figure | null {
  let best: Figure | null = null;
  for (const figure of figures) {
    const isNamed = figure.tokens.length > 0;
    const isBestNamed = best !== null && best.tokens.length > 0;
    if (!best || (isNamed && !isBestNamed) || (isNamed === isBestNamed && figure.lastAt > best.lastAt)) best = figure;
  }
  return best;
}

/** The one that was a subject, or spoke, last. */
export function lastLed(figures: readonly Figure[]): Figure | null {
  return figures.reduce<Figure | null>(
    (last, figure) => (figure.ledAt >= 0 && figure.ledAt > (last?.ledAt ?? -1) ? figure : last),
    null,
  );
}

/** Whether a phrase and a figure may have one gender. */
export function agreesInGender(phrase: NounPhrase, figure: Figure): boolean {
  return phrase.gender === 'b' || figure.gender === 'b' || phrase.gender === figure.gender;
}

/** Whether a later phrase may mean the one described: what it adds is known, and nothing conflicts. */
export function agrees(modifiers: readonly string[], country: string | null, known: Descriptor): boolean {
  if (country && known.country && country !== known.country) return false;
  if (country && !known.country && known.modifiers.size > 0 && modifiers.length === 0) return true;
  if (modifiers.length === 0) return true;
  if (modifiers.every((word) => known.modifiers.has(word))) return true;
  return false;
}
