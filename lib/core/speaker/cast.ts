import type { Gender, GrammaticalNumber, RoleHead } from '@/lib/core/quotation/lexicon';
import { IS, type WordTable } from '@/lib/core/quotation/word-table';
import type { Mention, Speaker } from '@/lib/core/report';
import { foldName, nameTokens, withinOneEdit } from '@/lib/core/speaker/name';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Span } from '@/lib/core/text/span';

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
interface Descriptor {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
  readonly country: string | null;
  /** `son complice`, `his lawyer`. */
  readonly isOwned: boolean;
}

/** All figures of an article, and the ways to find one again. */
export interface Cast {
  readonly table: WordTable;
  readonly text: string;
  readonly figures: Figure[];
  readonly byName: Map<string, Figure>;
  readonly byLastToken: Map<string, Figure[]>;
  readonly byFirstToken: Map<string, Figure[]>;
  readonly byHead: Map<string, Figure[]>;
  readonly byAcronym: Map<string, Figure>;
  /** Who was spoken of where, by stretches of the text. */
  readonly byPlace: (Set<Figure> | undefined)[];
  /** Phrases whose figure was taken for theirs by elimination. */
  readonly guesses: Set<NounPhrase>;
}

/** Begins an empty cast. */
export function beginCast(table: WordTable, text: string): Cast {
  return {
    table,
    text,
    figures: [],
    byName: new Map(),
    byLastToken: new Map(),
    byFirstToken: new Map(),
    byHead: new Map(),
    byAcronym: new Map(),
    byPlace: [],
    guesses: new Set(),
  };
}

/** Makes known the full names of the article before any is resolved, so that a surname finds its bearer wherever that stands. */
export function introduce(cast: Cast, phrase: NounPhrase, scope: number): void {
  if (!phrase.name) return;
  const name = cast.text.slice(phrase.name.start, phrase.name.end);
  const tokens = nameTokens(name);
  if (tokens.length < 2 || !isFullName(cast, phrase)) return;
  const figure = findByFullName(cast, tokens, phrase, scope) ?? addNamed(cast, name, tokens, phrase, scope);
  if (tokens.length > figure.tokens.length && figure.kind === 'person') rename(cast, figure, name, tokens);
  list(cast.byLastToken, tokens.at(-1), figure);
  enrich(cast, figure, phrase);
}

/** Links a role to a figure by apposition: `Sergueï Lavrov, le chef de la diplomatie russe`. */
export function describe(cast: Cast, figure: Figure, phrase: NounPhrase): void {
  if (!phrase.head) return;
  if (phrase.head.kind === 'organisation' && figure.descriptors.length === 0 && !hasFirstName(cast, figure.name))
    figure.kind = 'organisation';
  if (phrase.head.kind !== 'person' && figure.kind === 'person') return;
  addDescriptor(cast, figure, phrase);
  if (phrase.head.kind === 'person') figure.isHuman = true;
  if (figure.gender === 'b') figure.gender = phrase.gender;
  figure.role ??= stripDeterminer(cast, phrase);
}

/** The figure that a name or a role refers to; it joins the cast where it is new. A role that is a subject may vary the name before it. */
export function resolve(
  cast: Cast,
  phrase: NounPhrase,
  scope: number,
  { isSubject }: { isSubject: boolean },
): Figure | null {
  if (phrase.pronoun) return null;
  const figure = phrase.name
    ? resolveName(cast, phrase, phrase.name, scope)
    : resolveRole(cast, phrase, scope, { isSubject });
  figure.lastAt = phrase.start;
  const stretch = Math.floor(phrase.start / STRETCH);
  const there = cast.byPlace[stretch];
  if (there) there.add(figure);
  else cast.byPlace[stretch] = new Set([figure]);
  figure.mentions.push({ text: cast.text.slice(phrase.start, phrase.end), start: phrase.start, end: phrase.end });
  return figure;
}

/** In code units. */
const STRETCH = 512;

/** Those spoken of since `reach` code units before `at`, in the order in which they joined the cast. */
function spokenOfNear(cast: Cast, at: number, reach: number): readonly Figure[] {
  const near = new Set<Figure>();
  for (let stretch = Math.floor(Math.max(0, at - reach) / STRETCH); stretch < cast.byPlace.length; stretch += 1)
    for (const figure of cast.byPlace[stretch] ?? [])
      if (figure.lastAt >= 0 && at - figure.lastAt < reach) near.add(figure);
  return [...near].sort((a, b) => a.index - b.index);
}

/** Two figures that one verb joins. */
export function joinFigures(cast: Cast, first: Figure, second: Figure, span: Span): Figure {
  const key = `${first.scope}|${first.index}+${second.index}`;
  const known = cast.byName.get(key);
  if (known) return known;
  const figure: Figure = {
    index: cast.figures.length,
    scope: first.scope,
    name: tidy(cast.text.slice(span.start, span.end)),
    kind: 'group',
    gender: 'b',
    number: 'p',
    role: null,
    isHuman: false,
    tokens: [],
    descriptors: [],
    mentions: [{ text: cast.text.slice(span.start, span.end), ...span }],
    lastAt: span.start,
    ledAt: -1,
  };
  cast.figures.push(figure);
  cast.byName.set(key, figure);
  return figure;
}

/** The figure that words outside the text name: an element's own attribution. */
export function resolveWords(cast: Cast, signed: string): Figure {
  const words = withoutHandle(cast, signed);
  const tokens = nameTokens(words);
  const known =
    cast.byName.get(nameKey(tokens, 0)) ??
    onlyNamesake(cast, tokens) ??
    cast.byLastToken
      .get(tokens.at(-1) ?? '')
      ?.find((figure) => endsWith(figure.tokens, tokens) || endsWith(tokens, figure.tokens));
  if (known) return known;
  const figure: Figure = {
    index: cast.figures.length,
    scope: 0,
    name: tidy(words.trim()),
    kind: 'person',
    gender: 'b',
    number: 's',
    role: null,
    isHuman: true,
    tokens,
    descriptors: [],
    mentions: [],
    lastAt: -1,
    ledAt: -1,
  };
  cast.figures.push(figure);
  cast.byName.set(nameKey(tokens, 0), figure);
  return figure;
}

/** `Mayor Ana Ruiz (@anaruiz)`, `Ana Ruiz, mayor of Vire`: an account, a title and a role are no part of the name. */
function withoutHandle({ table }: Cast, signed: string): string {
  const [words = ''] = signed
    .replace(/\s*\((?:@[^)]*|[^)]*@[^)]*)\)\s*$/u, '')
    .trim()
    .split(/\s*[,|–—]/, 1);
  const parts = words.split(/\s+/);
  const isTitled = (word: string) => ((table.senses.get(word.toLowerCase())?.bits ?? 0) & (IS.title | IS.role)) !== 0;
  while (parts.length > 2 && isTitled(parts[0] ?? '')) parts.shift();
  return words === '' ? signed : parts.join(' ');
}

/** `Bill Keen` signs, and the text has one Keen alone, William: accounts go by short names. */
function onlyNamesake(cast: Cast, tokens: readonly string[]): Figure | null {
  if (tokens.length !== 2) return null;
  const namesakes = (cast.byLastToken.get(tokens[1] ?? '') ?? []).filter(({ kind }) => kind === 'person');
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}

function isFullName(cast: Cast, phrase: NounPhrase): boolean {
  if (phrase.head?.kind === 'organisation' || phrase.head?.kind === 'document') return false;
  const bits = firstWordBits(cast, cast.text.slice(phrase.name?.start, phrase.name?.end));
  return phrase.hasTitle || phrase.head?.kind === 'person' || (bits & (IS.organisationWord | IS.place)) === 0;
}

function findByFullName(cast: Cast, tokens: readonly string[], phrase: NounPhrase, scope: number): Figure | null {
  const exact = cast.byName.get(nameKey(tokens, scope));
  if (exact) return exact;
  const last = tokens.at(-1) ?? '';
  return (
    (cast.byLastToken.get(last) ?? []).find(
      (figure) => sameScope(figure, scope) && isSamePerson(figure, tokens, phrase),
    ) ?? findLonger(cast, tokens, scope)
  );
}

function hasFirstName(cast: Cast, name: string): boolean {
  return (firstWordBits(cast, name) & IS.firstName) !== 0;
}

/** `Pastor Ana Ruiz`: a first name wherever it stands before the last word. */
function holdsFirstName(cast: Cast, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/).slice(0, -1);
  return words.some((word) => ((cast.table.senses.get(word)?.bits ?? 0) & IS.firstName) !== 0);
}

function firstWordBits(cast: Cast, name: string): number {
  return cast.table.senses.get(/^\S*/.exec(name)?.[0].toLowerCase() ?? '')?.bits ?? 0;
}

/** `Ana Pastor` and `Ana Pastor García`: a first name and a surname, and one more surname. */
function findLonger(cast: Cast, tokens: readonly string[], scope: number): Figure | null {
  const first = tokens[0] ?? '';
  return (
    (cast.byFirstToken.get(first) ?? []).find((figure) => {
      const shorter = Math.min(figure.tokens.length, tokens.length);
      if (!sameScope(figure, scope) || figure.kind !== 'person' || shorter < 2 || !hasFirstName(cast, figure.name))
        return false;
      return figure.tokens.slice(0, shorter).join(' ') === tokens.slice(0, shorter).join(' ');
    }) ?? null
  );
}

/** Whether two names with one surname are one person's: `B. Obama`, `Anthony`/`Antony`, one more middle name. */
function isSamePerson(figure: Figure, tokens: readonly string[], phrase: NounPhrase): boolean {
  if (tokens.length < 2 || figure.tokens.length < 2) return false;
  if (phrase.gender !== 'b' && figure.gender !== 'b' && phrase.gender !== figure.gender) return false;
  const [mine = '', yours = ''] = [figure.tokens[0], tokens[0]];
  if (mine === yours) return true;
  if (mine.length <= 2 || yours.length <= 2) return mine.charAt(0) === yours.charAt(0);
  return withinOneEdit(mine, yours);
}

function nameKey(tokens: readonly string[], scope: number): string {
  return `${scope}|${tokens.join(' ')}`;
}

function sameScope(figure: Figure, scope: number): boolean {
  return figure.scope === scope || figure.scope === 0;
}

function addNamed(cast: Cast, name: string, tokens: readonly string[], phrase: NounPhrase, scope: number): Figure {
  const figure = add(cast, tidy(name), kindOfName(cast, phrase, tokens, name), phrase, scope);
  figure.tokens = tokens;
  cast.byName.set(nameKey(tokens, scope), figure);
  listSurnames(cast, figure);
  if (tokens.length > 1) list(cast.byFirstToken, tokens[0], figure);
  const initials = acronymOf(name);
  const least = figure.kind === 'organisation' ? LEAST_INITIALS : LEAST_INITIALS_OF_PERSON;
  if (tokens.length > 1 && initials.length >= least && !cast.byAcronym.has(initials))
    cast.byAcronym.set(initials, figure);
  return figure;
}

const LEAST_INITIALS = 2;

/** `NKM` is one person's, `AR` may be anybody's. */
const LEAST_INITIALS_OF_PERSON = 3;

/** More figures under one word are no article: the rest stay apart. */
const MOST_NAMESAKES = 20;

function list(index: Map<string, Figure[]>, key: string | undefined, figure: Figure): void {
  if (!key) return;
  const known = index.get(key);
  if (!known) index.set(key, [figure]);
  else if (known.length < MOST_NAMESAKES && !known.includes(figure)) known.push(figure);
}

function acronymOf(name: string): string {
  return name
    .split(/[\s'’-]+/)
    .filter((word) => word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase())
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

function add(cast: Cast, name: string, kind: Speaker['kind'], phrase: NounPhrase, scope: number): Figure {
  const figure: Figure = {
    index: cast.figures.length,
    scope,
    name,
    kind,
    gender: phrase.gender,
    number: phrase.number,
    role: null,
    isHuman: kind === 'person' && (phrase.hasTitle || phrase.head?.kind === 'person' || holdsFirstName(cast, name)),
    tokens: [],
    descriptors: [],
    mentions: [],
    lastAt: -1,
    ledAt: -1,
  };
  cast.figures.push(figure);
  return figure;
}

function kindOfName(cast: Cast, phrase: NounPhrase, tokens: readonly string[], name: string): Speaker['kind'] {
  if (phrase.hasTitle) return 'person';
  if (phrase.head) return phrase.head.kind === 'group' ? 'person' : phrase.head.kind;
  const folded = tokens[0] ?? '';
  const bits = cast.table.senses.get(name.split(/[\s]/)[0]?.toLowerCase() ?? folded)?.bits ?? 0;
  if (cast.table.countries.has(name.toLowerCase())) return 'organisation';
  if (bits & IS.firstName && tokens.length > 1) return 'person';
  if (name === name.toUpperCase() && tokens.length === 1) return 'organisation';
  if (tokens.some((token) => (cast.table.senses.get(token)?.bits ?? 0) & IS.organisationWord)) return 'organisation';
  if (phrase.determiner === 'definite') return 'organisation';
  return tokens.length > 1 ? 'person' : 'person';
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ');
}

function rename(cast: Cast, figure: Figure, name: string, tokens: readonly string[]): void {
  figure.name = tidy(name);
  figure.tokens = tokens;
  cast.byName.set(nameKey(tokens, figure.scope), figure);
  listSurnames(cast, figure);
}

/** A name of three words may have two surnames: `Ana Pastor García` is `Pastor` too. */
function listSurnames(cast: Cast, figure: Figure): void {
  const [, second = '', ...rest] = figure.tokens;
  list(cast.byLastToken, figure.tokens.at(-1), figure);
  const bits = cast.table.senses.get(second)?.bits ?? 0;
  if (rest.length === 1 && figure.kind === 'person' && !(bits & (IS.firstName | IS.particle | IS.function)))
    list(cast.byLastToken, second, figure);
}

function enrich(cast: Cast, figure: Figure, phrase: NounPhrase): void {
  if (figure.gender === 'b') figure.gender = phrase.gender;
  if (phrase.hasTitle) figure.isTitled = true;
  if (!phrase.head) return;
  if (phrase.head.kind === 'person') {
    figure.kind = 'person';
    figure.isHuman = true;
  }
  addDescriptor(cast, figure, phrase);
  figure.role ??= stripDeterminer(cast, phrase);
}

function addDescriptor(cast: Cast, figure: Figure, phrase: NounPhrase): void {
  const head = phrase.head?.lemma.toLowerCase();
  if (!head) return;
  const modifiers = new Set(phrase.modifiers);
  const isOwned = phrase.determiner === 'possessive';
  const { country } = phrase;
  const isKnown = figure.descriptors.some(
    (known) =>
      known.head === head &&
      known.country === country &&
      known.isOwned === isOwned &&
      known.modifiers.size === modifiers.size &&
      phrase.modifiers.every((word) => known.modifiers.has(word)),
  );
  if (!isKnown && figure.descriptors.length < MOST_DESCRIPTORS)
    figure.descriptors.push({ head, modifiers, country, isOwned });
  list(cast.byHead, head, figure);
}

/** Nobody bears more roles in one article. */
const MOST_DESCRIPTORS = 60;

/** The role as written, without article and without the name that follows it. */
function stripDeterminer(cast: Cast, phrase: NounPhrase): string {
  const end = phrase.name && phrase.name.end === phrase.end ? phrase.name.start : phrase.end;
  return withoutArticle(cast, cast.text.slice(phrase.start, end).trim());
}

function withoutArticle(cast: Cast, words: string): string {
  const match = /^(\S+?['’]|\S+\s+)(.*)$/s.exec(words);
  const first = match?.[1]?.trim().toLowerCase().replace('’', "'") ?? '';
  return match?.[2] && cast.table.senses.get(first)?.determiner?.sort === 'definite' ? match[2] : words;
}

function resolveName(cast: Cast, phrase: NounPhrase, span: { start: number; end: number }, scope: number): Figure {
  const name = cast.text.slice(span.start, span.end);
  const tokens = nameTokens(name);
  const figure =
    findByFullName(cast, tokens, phrase, scope) ??
    findBySurname(cast, tokens, phrase, scope) ??
    findByAcronym(cast, name, scope) ??
    findMisspelt(cast, tokens, scope) ??
    addNamed(cast, name, tokens, phrase, scope);
  enrich(cast, figure, phrase);
  return figure;
}

function findBySurname(cast: Cast, tokens: readonly string[], phrase: NounPhrase, scope: number): Figure | null {
  const fits = (figure: Figure) =>
    sameScope(figure, scope) &&
    (phrase.gender === 'b' || figure.gender === 'b' || phrase.gender === figure.gender) &&
    (endsWith(figure.tokens, tokens) || (tokens.length === 1 && figure.tokens.indexOf(tokens[0] ?? '') > 0));
  const bearers = (cast.byLastToken.get(tokens.at(-1) ?? '') ?? []).filter(fits);
  const titled = phrase.hasTitle ? bearers.filter(({ isTitled }) => isTitled) : [];
  const known = latest(titled.length > 0 ? titled : bearers, phrase.start);
  if (known) return known;
  if (tokens.length > 1 || cast.table.countries.has(tokens[0] ?? '')) return null;
  const byFirst = (cast.byFirstToken.get(tokens[0] ?? '') ?? []).filter(
    (figure) => sameScope(figure, scope) && figure.kind === 'person',
  );
  return byFirst.length === 1 ? (byFirst[0] ?? null) : null;
}

function endsWith(whole: readonly string[], tail: readonly string[]): boolean {
  return (
    tail.length <= whole.length && tail.every((token, index) => whole[whole.length - tail.length + index] === token)
  );
}

/** The one that was spoken of last, one with a name before one without; of those not yet spoken of, the first. */
function latest(figures: readonly Figure[], _at: number): Figure | null {
  let best: Figure | null = null;
  for (const figure of figures) {
    const isNamed = figure.tokens.length > 0;
    const isBestNamed = best !== null && best.tokens.length > 0;
    if (!best || (isNamed && !isBestNamed) || (isNamed === isBestNamed && figure.lastAt > best.lastAt)) best = figure;
  }
  return best;
}

function findByAcronym(cast: Cast, name: string, scope: number): Figure | null {
  const bearer = name === name.toUpperCase() ? cast.byAcronym.get(name.replaceAll('.', '').toLowerCase()) : undefined;
  if (!bearer || !sameScope(bearer, scope)) return null;
  if (bearer.descriptors.length === 0 && !hasFirstName(cast, bearer.name)) bearer.kind = 'organisation';
  return bearer;
}

/** Names shorter than this differ by one letter too easily. */
const LEAST_MISSPELT = 6;

/** Beyond it, no article's names are compared letter by letter. */
const MOST_FIGURES = 400;

function findMisspelt(cast: Cast, tokens: readonly string[], scope: number): Figure | null {
  const last = tokens.at(-1) ?? '';
  if (last.length < LEAST_MISSPELT || cast.figures.length > MOST_FIGURES) return null;
  return (
    cast.figures.find((figure) => {
      const known = figure.tokens.at(-1) ?? '';
      if (!sameScope(figure, scope) || known.length < LEAST_MISSPELT || !withinOneEdit(known, last)) return false;
      return tokens.length === 1 || figure.tokens.length === 1 || figure.tokens[0] === tokens[0];
    }) ?? null
  );
}

function resolveRole(cast: Cast, phrase: NounPhrase, scope: number, { isSubject }: { isSubject: boolean }): Figure {
  const known = findRole(cast, phrase, scope, { isSubject });
  if (known) return known;
  const varied = isSubject ? findVaried(cast, phrase, scope) : null;
  if (varied) {
    cast.guesses.add(phrase);
    describe(cast, varied, phrase);
    return varied;
  }
  const words = tidy(cast.text.slice(phrase.start, phrase.reach));
  const name = withoutArticle(cast, words);
  const key = `${scope}|${foldName(name)}`;
  const same = cast.byName.get(key);
  if (same) return same;
  const figure = add(cast, name, kindOfRole(phrase), phrase, scope);
  cast.byName.set(key, figure);
  addDescriptor(cast, figure, phrase);
  return figure;
}

function findRole(cast: Cast, phrase: NounPhrase, scope: number, { isSubject }: { isSubject: boolean }): Figure | null {
  if (phrase.determiner === 'indefinite') return null;
  if (phrase.determiner === 'possessive') return findOwned(cast, phrase, scope);
  const leading = isSubject ? findLeading(cast, phrase, scope) : null;
  const known = leading ?? findByRole(cast, phrase, scope);
  const found = known ?? findByKind(cast, phrase, scope) ?? findByOrigin(cast, phrase, scope);
  if (found && !leading && isLikeliest(phrase, found, { isKnown: known !== null })) cast.guesses.add(phrase);
  return found;
}

/** A bare `le graphiste` of whom the text has not told that he is one, `le sénateur` of several, `the authors` of some: the likeliest, not the only one. */
function isLikeliest(phrase: NounPhrase, found: Figure, { isKnown }: { isKnown: boolean }): boolean {
  if (found.kind === 'group') return true;
  const isBare = phrase.modifiers.length === 0 && phrase.country === null;
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

function agreesInGender(phrase: NounPhrase, figure: Figure): boolean {
  return phrase.gender === 'b' || figure.gender === 'b' || phrase.gender === figure.gender;
}

/** The one named person who bears a role that a headline gives without a name; null where there is none, or more than one. */
export function findBearer(cast: Cast, role: Figure): Figure | null {
  if (role.tokens.length > 0 || role.kind !== 'person' || role.number === 'p') return null;
  const [told] = role.descriptors;
  if (!told || told.isOwned) return null;
  const bearers = (cast.byHead.get(told.head) ?? []).filter(
    (figure) =>
      figure.tokens.length > 0 &&
      figure.kind === 'person' &&
      sameScope(figure, role.scope) &&
      (role.gender === 'b' || figure.gender === 'b' || role.gender === figure.gender) &&
      figure.descriptors.some(
        (known) => known.head === told.head && !known.isOwned && agrees([...told.modifiers], told.country, known),
      ),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** How far back, in code units, a role may vary a name. */
const VARIED_REACH = 500;

/**
 * « … », dit Anne Petit. La présidente du comité ajoute que … : the press varies a name by a role that it has not told before.
 * Only where one person alone, of whom no role is known, was just spoken of.
 */
function findVaried(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
  if (phrase.head?.kind !== 'person' || phrase.determiner !== 'definite' || phrase.number === 'p') return null;
  const near = spokenOfNear(cast, phrase.start, VARIED_REACH).filter(
    (figure) =>
      sameScope(figure, scope) &&
      figure.kind === 'person' &&
      figure.tokens.length > 1 &&
      agreesInGender(phrase, figure),
  );
  const [only, other] = near;
  return only && !other && only.descriptors.length === 0 && hasFirstName(cast, only.name) ? only : null;
}

function kindOfRole(phrase: NounPhrase): Speaker['kind'] {
  if (phrase.head && phrase.head.kind !== 'person') return phrase.head.kind;
  if (phrase.number === 'p') return 'group';
  return phrase.determiner === 'indefinite' || !phrase.head ? 'anonymous' : 'person';
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
  const best = latest(direct, phrase.start);
  if (best) return best;
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
    const found = latest(named, phrase.start) ?? onlyBearer(cast, phrase, { needs, otherNeeds, otherHead }, fits);
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

/** How far back, in code units, a bare `l'organisation` or `le graphiste` points. */
const BARE_REACH = 1200;

/** A bare definite role that nobody bears so far: the only one in reach who may. */
function findByKind(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
  const { head } = phrase;
  if (
    !head ||
    phrase.determiner !== 'definite' ||
    phrase.modifiers.length > 0 ||
    phrase.country ||
    phrase.number === 'p'
  )
    return null;
  if (head.kind !== 'organisation' && head.kind !== 'person') return null;
  const near = spokenOfNear(cast, phrase.start, BARE_REACH).filter(
    (figure) =>
      sameScope(figure, scope) &&
      figure.kind === head.kind &&
      figure.tokens.length > 0 &&
      (head.kind !== 'person' || figure.isHuman) &&
      !cast.table.countries.has(figure.name.toLowerCase()) &&
      (phrase.gender === 'b' ||
        figure.gender === 'b' ||
        phrase.gender === figure.gender ||
        head.kind === 'organisation'),
  );
  if (head.kind === 'organisation') {
    const bearing = near.filter(({ tokens }) => tokens.includes(head.lemma.toLowerCase()));
    return latest(bearing, phrase.start) ?? (mayPointBack(cast, head) ? latest(near, phrase.start) : null);
  }
  if (cast.table.epithets.has(head.word.toLowerCase())) {
    const agreeing = near.filter((figure) => phrase.gender !== 'b' && figure.gender === phrase.gender);
    return mostSpokenOf(agreeing.length > 0 ? agreeing : near);
  }
  if (near.length !== 1) return null;
  if (cast.table.lexicon.grammar.nounsHaveCapitals) cast.guesses.add(phrase);
  return near[0] ?? null;
}

/** `el francés`, where one Frenchman, or one person of unknown origin, was spoken of: the press varies a name by its bearer's origin. */
function findByOrigin(cast: Cast, phrase: NounPhrase, scope: number): Figure | null {
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
  if (compatriots.length > 0) return latest(compatriots, phrase.start);
  const [only, other] = near;
  if (!only || other) return null;
  cast.guesses.add(phrase);
  return only;
}

/** What tells the role: `la Ligue` in `président du collectif la Ligue`, unless nothing else is left. */
function telling(cast: Cast, phrase: NounPhrase): readonly string[] {
  const own = phrase.modifiers.filter((word) => cast.table.senses.get(word)?.role?.kind !== 'organisation');
  return own.length > 0 ? own : phrase.modifiers;
}

/** `le groupe` points back at a body named before, `le parquet` is one by itself. */
function mayPointBack({ table }: Cast, head: RoleHead): boolean {
  return !table.bodiesPointBack || table.epithets.has(head.word.toLowerCase());
}

/** Whom an epithet points back at: of those near, the one the text is about. */
function mostSpokenOf(figures: readonly Figure[]): Figure | null {
  return figures.reduce<Figure | null>(
    (best, figure) => (best && best.mentions.length >= figure.mentions.length ? best : figure),
    null,
  );
}

/** Whether a later phrase may mean the one described: what it adds is known, and nothing conflicts. */
function agrees(modifiers: readonly string[], country: string | null, known: Descriptor): boolean {
  if (country && known.country && country !== known.country) return false;
  if (country && !known.country && known.modifiers.size > 0 && modifiers.length === 0) return true;
  if (modifiers.length === 0) return true;
  if (modifiers.every((word) => known.modifiers.has(word))) return true;
  return false;
}
