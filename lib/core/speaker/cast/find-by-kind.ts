import type { RoleHead } from '@/lib/core/quotation/lexicon';
import { IS } from '@/lib/core/quotation/word-table';
import { type Cast, spokenOfNear } from '@/lib/core/speaker/cast';
import { agreesInGender, type Figure, lastLed, latest, sameScope } from '@/lib/core/speaker/figure';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** How far back, in code units, a bare `l'organisation` or `le graphiste` points. */
const BARE_REACH = 1200;

/** A bare definite role that nobody bears so far: the only one in reach who may. */
export function findByKind(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
  const { head } = phrase;
  if (
    !head ||
    phrase.determiner !== 'definite' ||
    (phrase.modifiers.length > 0 && !isVariedBody(cast, phrase)) ||
    phrase.country ||
    phrase.number === 'p'
  )
    return null;
  if (head.kind !== 'organisation' && head.kind !== 'person') return null;
  const near = spokenOfNear(cast, phrase.start, BARE_REACH).filter(
    (figure) =>
      sameScope(figure, scope) &&
      figure.kind === head.kind &&
      (figure.tokens.length > 0 || (head.kind === 'organisation' && isOneBody(figure))) &&
      (head.kind !== 'person' || figure.isHuman || (figure.tokens.length > 1 && figure.ledAt >= 0)) &&
      !cast.table.countries.has(figure.name.toLowerCase()) &&
      (figure.tokens.length > 0 || figure.number !== 'p') &&
      (phrase.gender === 'b' ||
        figure.gender === 'b' ||
        phrase.gender === figure.gender ||
        head.kind === 'organisation'),
  );
  const unnamed = head.kind === 'person' ? lastUnnamed(cast, phrase, scope) : null;
  if (unnamed && unnamed.ledAt > (lastLed(near)?.ledAt ?? -1)) {
    cast.guesses.add(phrase);
    return unnamed;
  }
  if (head.kind === 'organisation') {
    const bearing = near.filter(({ tokens }) => tokens.includes(head.lemma.toLowerCase()));
    if (phrase.modifiers.length > 0) return variedBody(cast, phrase, near);
    return latest(bearing) ?? (mayPointBack(cast, head) ? (lastLed(near) ?? lastSpokenOf(near)) : null);
  }
  if (cast.table.epithets.has(head.word.toLowerCase())) {
    const agreeing = near.filter((figure) => phrase.gender !== 'b' && figure.gender === phrase.gender);
    const eligible = agreeing.length > 0 ? agreeing : near;
    return /^\d/.test(head.lemma) ? findByAge(cast, phrase, eligible) : mostSpokenOf(eligible);
  }
  if (near.length !== 1 || !near[0]?.isHuman) return null;
  if (cast.table.lexicon.grammar.nounsHaveCapitals) cast.guesses.add(phrase);
  return near[0] ?? null;
}

/** How far back, in code units, a role may vary another that has no name. */
const UNNAMED_REACH = 400;

/** `Ein Ermittler sagte aus. Der Beamte …`: where nouns have capitals, whom the text went on with last, if only an indefinite role tells that one. */
function lastUnnamed(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
  if (!cast.table.lexicon.grammar.nounsHaveCapitals) return null;
  const near = spokenOfNear(cast, phrase.start, UNNAMED_REACH).filter(
    (figure) =>
      sameScope(figure, scope) &&
      figure.kind === 'anonymous' &&
      figure.number !== 'p' &&
      figure.descriptors.length > 0 &&
      agreesInGender(phrase, figure),
  );
  return lastLed(near);
}

/** In code units: how far behind a name its bearer's age may begin. */
const REACH_OF_AGE = 3;

/** `Ina Roth (48) kam. Die 48-Jährige …`: whom the text gives that age; or else, a guess, whom it went on with last. */
function findByAge(cast: Cast, phrase: NounPhrase, near: readonly Figure[]): Figure | null {
  const age = /\d+/.exec(cast.text.slice(phrase.start, phrase.end))?.[0] ?? '';
  const isOfAge = ({ mentions }: Figure) =>
    mentions.some(({ end }) => {
      const behind = /^[\s,(]+(\d+)(?!\d)/.exec(cast.text.slice(end, end + REACH_OF_AGE + age.length + 1));
      return behind?.[1] === age;
    });
  const told = near.filter(isOfAge);
  if (told.length === 1) return told[0] ?? null;
  cast.guesses.add(phrase);
  return lastLed(near) ?? lastSpokenOf(near);
}

/** `la Secretaría de Pesca`: a body that its office tells from others. */
function isOneBody({ descriptors, name }: Figure): boolean {
  return /^\p{Lu}{2,}$/u.test(name) || descriptors.some(({ modifiers, isOwned }) => modifiers.size > 0 && !isOwned);
}

/** `l'organisation islamique`: an adjective that the text has not told before varies the name, where the noun may point back. */
function isVariedBody(cast: Cast, { head, complement, modifiers }: NounPhrase): boolean {
  if (head?.kind !== 'organisation' || complement >= 0 || modifiers.length > 1) return false;
  return (
    mayPointBack(cast, head) && cast.table.participleEndings.length > 0 && !cast.table.lexicon.grammar.subjectsDrop
  );
}

/** Of the bodies near, the one that the text is about; a guess. */
function variedBody(cast: Cast, phrase: NounPhrase, near: readonly Figure[]): Figure | null {
  const body = mostSpokenOf(near.filter(({ tokens, ledAt }) => tokens.length > 0 && ledAt >= 0));
  if (body) cast.guesses.add(phrase);
  return body;
}

function lastSpokenOf(figures: readonly Figure[]): Figure | null {
  return figures.reduce<Figure | null>((last, figure) => (last && last.lastAt >= figure.lastAt ? last : figure), null);
}

/** `el francés`, where one Frenchman, or one person of unknown origin, was spoken of: the press varies a name by its bearer's origin. */
export function findByOrigin(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
  const { noun, country } = phrase;
  if (!country || !noun || phrase.head || phrase.determiner !== 'definite' || phrase.number === 'p') return null;
  if (!cast.table.lexicon.grammar.subjectsDrop || phrase.modifiers.length > 0) return null;
  if (!((cast.table.senses.get(noun)?.bits ?? 0) & IS.nationality)) return null;
  const near = cast.figures.filter(
    (figure) =>
      sameScope(figure, scope) &&
      figure.kind === 'person' &&
      figure.tokens.length > 0 &&
      figure.lastAt >= 0 &&
      phrase.start - figure.lastAt < BARE_REACH &&
      agreesInGender(phrase, figure) &&
      figure.descriptors.every((known) => known.country === null || known.country === country),
  );
  const compatriots = near.filter((figure) => figure.descriptors.some((known) => known.country === country));
  if (compatriots.length > 0) return latest(compatriots);
  const [only, other] = near;
  if (!only || other) return null;
  cast.guesses.add(phrase);
  return only;
}

/** Whether a bare noun may: `le groupe` points back at a body named before, `le parquet` is one by itself. */
export function mayPointBack({ table }: Cast, head: RoleHead): boolean {
  return !table.bodiesPointBack || table.epithets.has(head.word.toLowerCase());
}

/** Whom an epithet points back at: of those near, the one the text is about. */
function mostSpokenOf(figures: readonly Figure[]): Figure | null {
  return figures.reduce<Figure | null>(
    (best, figure) => (best && best.mentions.length >= figure.mentions.length ? best : figure),
    null,
  );
}
