import { type Cast, hasFirstName, spokenOfNear } from '@/lib/core/speaker/cast';
import { addDescriptor } from '@/lib/core/speaker/cast/descriptor';
import { findByKind, findByOrigin, mayPointBack } from '@/lib/core/speaker/cast/find-by-kind';
import {
  agrees,
  agreesInGender,
  type Descriptor,
  type Figure,
  lastLed,
  latest,
  sameScope,
} from '@/lib/core/speaker/figure';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** The figure that a role without a name points back at; one of several likely ones is noted as a guess. */
export function findRole(
  cast: Cast,
  phrase: NounPhrase,
  scope: number,
  { isSubject }: { isSubject: boolean },
): Figure | null {
  if (phrase.determiner === 'indefinite') return null;
  if (phrase.determiner === 'possessive') return findOwned(cast, phrase, scope);
  const leading = isSubject ? findLeading(cast, phrase, scope) : null;
  const known = leading ?? findByRole(cast, phrase, scope);
  const body = known ? laterBody(cast, phrase, known, scope) : null;
  if (body) {
    cast.guesses.add(phrase);
    return body;
  }
  const bearer = known && isOnlyAhead(cast, phrase, known) ? findSpokenOf(cast, phrase, scope) : null;
  if (bearer) {
    cast.guesses.add(phrase);
    addDescriptor(cast, bearer, phrase);
    return bearer;
  }
  const found = known ?? findByKind(cast, phrase, scope) ?? findByOrigin(cast, phrase, scope);
  if (found && !leading && isLikeliest(phrase, found, { isKnown: known !== null })) cast.guesses.add(phrase);
  return found;
}

/** A bare `le graphiste` or `the company` of whom the text has not told that it is one, `le sénateur` of several, `the authors` of some: the likeliest, not the only one. */
function isLikeliest(phrase: NounPhrase, found: Figure, { isKnown }: { isKnown: boolean }): boolean {
  if (found.kind === 'group') return true;
  const isBare = phrase.modifiers.length === 0 && phrase.country === null;
  if (found.kind === 'organisation') return isBare && !isKnown;
  return found.kind === 'person' && found.tokens.length > 0 && (!isKnown || isBare);
}

/** How far back, in code units, a bare role that is a subject goes on with a subject of that role. */
const LEADING_REACH = 700;

/** `O senador reiterou …`, where several senators were named: the one that the sentences before are about. */
function findLeading(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
  const head = phrase.head?.lemma.toLowerCase();
  if (!head || phrase.head?.kind !== 'person' || phrase.determiner !== 'definite') return null;
  if (phrase.number === 'p' || phrase.modifiers.length > 0 || phrase.country) return null;
  const heads = [head];
  for (const [own = '', other = '', ...needs] of cast.table.equivalents.get(head) ?? [])
    if (own === head && needs.length === 0) heads.push(other);
  let leading: Figure | null = null;
  for (const figure of heads.flatMap((known) => cast.byHead.get(known) ?? []))
    if (
      sameScope(figure, scope) &&
      figure.tokens.length > 0 &&
      agreesInGender(phrase, figure) &&
      figure.ledAt >= 0 &&
      phrase.start - figure.ledAt < LEADING_REACH &&
      figure.ledAt > (leading?.ledAt ?? -1)
    )
      leading = figure;
  return leading;
}

/** `son complice`: whoever was introduced as somebody's, by the same noun. */
function findOwned(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
  const head = phrase.head?.lemma.toLowerCase() ?? '';
  const owned = (cast.byHead.get(head) ?? []).filter(
    (figure) =>
      sameScope(figure, scope) &&
      figure.tokens.length > 0 &&
      agreesInGender(phrase, figure) &&
      figure.descriptors.some((known) => known.head === head && known.isOwned),
  );
  return owned.length === 1 ? (owned[0] ?? null) : null;
}

/** The one named person who bears a role that a headline gives without a name; null where there is none, or more than one. */
export function findBearer(cast: Cast, role: Figure): Figure | null {
  if (role.tokens.length > 0 || role.kind !== 'person' || role.number === 'p') return null;
  const [told] = role.descriptors;
  if (!told || told.isOwned) return null;
  return onlyBearerOf(cast, role, told, told.head) ?? bearerOfEquivalent(cast, role, told);
}

/** `Rovers boss`, where the body has the manager of the Rovers. */
function bearerOfEquivalent(cast: Cast, role: Figure, told: Descriptor): Figure | null {
  for (const [own = '', head = '', ...needs] of cast.table.equivalents.get(told.head) ?? []) {
    const [, ...ownNeeds] = own.split(' ');
    if (!ownNeeds.every((word) => told.modifiers.has(word))) continue;
    const modifiers = new Set([...needs, ...[...told.modifiers].filter((word) => !ownNeeds.includes(word))]);
    const bearer = onlyBearerOf(cast, role, { ...told, modifiers }, head);
    if (bearer) return bearer;
  }
  return null;
}

/** The one named person who is told to be `head`, and whom nothing that is told of the role contradicts. */
function onlyBearerOf(cast: Cast, role: Figure, told: Descriptor, head: string): Figure | null {
  const bearers = (cast.byHead.get(head) ?? []).filter(
    (figure) =>
      figure.tokens.length > 0 &&
      figure.kind === 'person' &&
      sameScope(figure, role.scope) &&
      (role.gender === 'b' || figure.gender === 'b' || role.gender === figure.gender) &&
      figure.descriptors.some(
        (known) => known.head === head && !known.isOwned && agrees([...told.modifiers], told.country, known),
      ),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** `a group of owners`, then `the Harbour League said …`, and `the group`: a named body that has led since points nearer than a noun alone. */
function laterBody(
  cast: Cast,
  { head, start, modifiers, determiner, country }: NounPhrase,
  known: Figure,
  scope: number,
): Figure | null {
  if (!head || head.kind === 'person' || known.tokens.length > 0 || determiner !== 'definite') return null;
  if (modifiers.length > 0 || country || !mayPointBack(cast, head) || cast.table.gerundEndings.length === 0)
    return null;
  const later = spokenOfNear(cast, start, LEADING_REACH).filter(
    (figure) =>
      sameScope(figure, scope) &&
      figure.kind === 'organisation' &&
      figure.tokens.length > 0 &&
      figure.ledAt > known.lastAt,
  );
  return later.reduce<Figure | null>((last, figure) => (last && last.ledAt >= figure.ledAt ? last : figure), null);
}

/** `Port boss quits`, and in the text `the boss` behind a name: a role that only the headline told, without a name. */
function isOnlyAhead({ bodyStart }: Cast, phrase: NounPhrase, { tokens, kind, mentions }: Figure): boolean {
  if (tokens.length > 0 || kind !== 'person' || phrase.head?.kind !== 'person') return false;
  return phrase.start >= bodyStart && mentions.every(({ start }) => start < bodyStart);
}

/** The one human being with a full name of whom the text speaks right before. */
function findSpokenOf(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
  if (phrase.determiner !== 'definite' || phrase.number === 'p') return null;
  const [only, other] = spokenOfNear(cast, phrase.start, VARIED_REACH).filter(
    (figure) =>
      sameScope(figure, scope) && figure.isHuman && figure.tokens.length > 1 && agreesInGender(phrase, figure),
  );
  return only && !other ? only : null;
}

/** How far back, in code units, a role may vary a name. */
const VARIED_REACH = 500;

/**
 * « … », dit Anne Petit. La présidente du comité ajoute que … : the press varies a name by a role that it has not told before.
 * Only where one person alone, of whom no role is known, was just spoken of.
 */
export function findVaried(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
  if (phrase.head?.kind !== 'person' || phrase.determiner !== 'definite' || phrase.number === 'p') return null;
  const near = spokenOfNear(cast, phrase.start, VARIED_REACH).filter(
    (figure) =>
      sameScope(figure, scope) &&
      figure.kind === 'person' &&
      figure.tokens.length > 1 &&
      agreesInGender(phrase, figure),
  );
  const [first, other] = near;
  const only = other ? leadingOf(cast, near, phrase) : first;
  const { nounsHaveCapitals } = cast.table.lexicon.grammar;
  const isPerson = only && (hasFirstName(cast, only.name) || (nounsHaveCapitals && only.ledAt >= 0));
  return isPerson && only.descriptors.length === 0 ? only : null;
}

/** In code units: the sentence before. */
const LEADING_VARIED = 250;

/** `Luc Morel avait quitté la salle. « … », avoue le président.`: of several, the one who just led a sentence, where roles follow names and subjects are never left out. */
function leadingOf({ table }: Cast, near: readonly Figure[], { start }: NounPhrase): Figure | undefined {
  const { adjectivesFollow, subjectsDrop, nounsHaveCapitals } = table.lexicon.grammar;
  if (nounsHaveCapitals) return lastLed(near) ?? undefined;
  if (!adjectivesFollow || subjectsDrop) return undefined;
  const leading = near.reduce((last, figure) => (figure.ledAt > last.ledAt ? figure : last));
  return leading.ledAt >= 0 && start - leading.ledAt < LEADING_VARIED ? leading : undefined;
}

function findByRole(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
  const head = phrase.head?.lemma.toLowerCase();
  if (!head) return null;
  const fits = (figure: Figure) =>
    sameScope(figure, scope) &&
    (phrase.gender === 'b' || figure.gender === 'b' || phrase.gender === figure.gender) &&
    (phrase.number === 'b' || figure.number === 'b' || phrase.number === figure.number) &&
    (phrase.number !== 'p' || figure.tokens.length > 0 || figure.ledAt >= 0) &&
    !(phrase.number === 's' && figure.kind === 'group' && phrase.head?.kind === 'person');
  const direct = (cast.byHead.get(head) ?? []).filter(
    (figure) =>
      fits(figure) &&
      figure.descriptors.some((known) => known.head === head && agrees(telling(cast, phrase), phrase.country, known)),
  );
  const best = latest(direct);
  if (best) return best;
  return findByEquivalent(cast, phrase, head, fits);
}

/** `le chef du gouvernement`, where a prime minister is known: the bearer of a role that means the same. */
function findByEquivalent(
  cast: Cast,
  phrase: NounPhrase,
  head: string,
  fits: (figure: Figure) => boolean,
): Figure | null {
  for (const [own = '', ...other] of cast.table.equivalents.get(head) ?? []) {
    const [, ...needs] = own.split(' ');
    if (!needs.every((word) => phrase.modifiers.includes(word))) continue;
    const [otherHead = '', ...otherNeeds] = other;
    const rest = phrase.modifiers.filter((word) => !needs.includes(word));
    const named = (cast.byHead.get(otherHead) ?? []).filter(
      (figure) =>
        fits(figure) &&
        figure.descriptors.some(
          (known) =>
            known.head === otherHead &&
            otherNeeds.every((word) => known.modifiers.has(word)) &&
            agrees(rest, phrase.country, known),
        ),
    );
    const found = latest(named) ?? onlyBearer(cast, phrase, { needs, otherNeeds, otherHead }, fits);
    if (found) return found;
  }
  return null;
}

/** `l'élue brestoise`, where one member of parliament alone is named: an adjective of place adds nothing to tell apart. */
function onlyBearer(
  cast: Cast,
  phrase: NounPhrase,
  role: { readonly needs: readonly string[]; readonly otherNeeds: readonly string[]; readonly otherHead: string },
  fits: (figure: Figure) => boolean,
): Figure | null {
  if (role.needs.length > 0 || role.otherNeeds.length > 0 || phrase.complement >= 0 || phrase.country) return null;
  const bearers = (cast.byHead.get(role.otherHead) ?? []).filter((figure) => figure.tokens.length > 0 && fits(figure));
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** What tells the role: `la Ligue` in `président du collectif la Ligue`, unless nothing else is left. */
function telling(cast: Cast, phrase: NounPhrase): readonly string[] {
  const own = phrase.modifiers.filter((word) => cast.table.senses.get(word)?.role?.kind !== 'organisation');
  return own.length > 0 ? own : phrase.modifiers;
}
