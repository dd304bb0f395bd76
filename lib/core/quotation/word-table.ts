import type {
  Gender,
  GrammaticalNumber,
  QuotationLexicon,
  RoleHead,
  SpeechVerb,
  Words,
} from '@/lib/core/quotation/lexicon';
import type { Token, TokenTables } from '@/lib/core/text/tokens';

/** What a word may be, as bits: a word may be several things. */
export const IS = {
  determiner: 1,
  pronoun: 1 << 1,
  clitic: 1 << 2,
  relative: 1 << 3,
  complementiser: 1 << 4,
  interrogative: 1 << 5,
  infinitiveMarker: 1 << 6,
  auxiliary: 1 << 7,
  copula: 1 << 8,
  modal: 1 << 9,
  unreal: 1 << 10,
  negation: 1 << 11,
  adverb: 1 << 12,
  of: 1 << 13,
  preposition: 1 << 14,
  and: 1 << 15,
  contrast: 1 << 16,
  subordinator: 1 << 17,
  verb: 1 << 18,
  role: 1 << 19,
  title: 1 << 20,
  particle: 1 << 21,
  stopCapital: 1 << 22,
  organisationWord: 1 << 23,
  firstName: 1 << 24,
  place: 1 << 25,
  nationality: 1 << 26,
  speechNoun: 1 << 27,
  finite: 1 << 28,
  hearsay: 1 << 29,
  function: 1 << 30,
} as const;

export type VerbTense = 'finite' | 'first' | 'participle' | 'gerund' | 'infinitive';

export interface VerbSense {
  readonly verb: SpeechVerb;
  readonly tense: VerbTense;
}

export interface Agreement {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

export interface DeterminerSense extends Agreement {
  readonly genderOfOne?: Gender | undefined;
  readonly sort: 'definite' | 'indefinite' | 'possessive';
}

export interface PronounSense extends Agreement {
  readonly sort: 'third' | 'first' | 'generic' | 'latter';
}

export interface WordSense {
  bits: number;
  verbs: VerbSense[];
  role: RoleHead | null;
  /** Another that the same word is in the other gender: `el guardia`, one man, and `la guardia`, the body. */
  otherRole: RoleHead | null;
  determiner: DeterminerSense | null;
  pronoun: PronounSense | null;
  gender: Gender | null;
  country: string | null;
}

type Phrase = readonly string[];
/** Phrases by their first word, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

export interface WordTable {
  readonly lexicon: QuotationLexicon;
  readonly tokens: TokenTables;
  readonly senses: ReadonlyMap<string, WordSense>;
  readonly accordingTo: PhraseTable;
  readonly accordingToWhenSetOff: PhraseTable;
  readonly accordingToAfter: PhraseTable;
  readonly accordingToOwner: PhraseTable;
  readonly asClauses: ReadonlySet<string>;
  readonly views: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  /** What every phrase that may be a chunk of its own begins with. */
  readonly leads: ReadonlySet<string>;
  readonly accordingPrepositions: ReadonlySet<string>;
  readonly accordingNouns: ReadonlySet<string>;
  readonly introductions: PhraseTable;
  readonly backward: PhraseTable;
  readonly mediumPrepositions: PhraseTable;
  readonly mediumNouns: PhraseTable;
  readonly naming: PhraseTable;
  readonly works: PhraseTable;
  readonly scare: PhraseTable;
  readonly editorial: PhraseTable;
  readonly contrast: PhraseTable;
  readonly subordinators: PhraseTable;
  readonly relatives: PhraseTable;
  readonly adverbs: PhraseTable;
  readonly prepositions: PhraseTable;
  readonly latter: PhraseTable;
  readonly places: PhraseTable;
  readonly countries: ReadonlyMap<string, string>;
  readonly countryNames: ReadonlyMap<string, string>;
  readonly adverbEndings: readonly string[];
  readonly finiteEndings: readonly string[];
  readonly inquitEndings: readonly string[];
  readonly nounPlurals: readonly string[];
  readonly infinitiveEndings: readonly string[];
  readonly infinitives: ReadonlySet<string>;
  readonly pluralEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly gerundEndings: readonly string[];
  readonly subjectForms: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly aspectuals: ReadonlySet<string>;
  readonly infinitiveAuxiliaries: ReadonlySet<string>;
  readonly gerundAuxiliaries: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly obliqueRelatives: ReadonlySet<string>;
  readonly privatives: ReadonlySet<string>;
  readonly absolutes: ReadonlySet<string>;
  readonly asTold: ReadonlySet<string>;
  readonly remarks: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  readonly comparatives: ReadonlySet<string>;
  readonly plainAdjectives: ReadonlySet<string>;
  readonly adjectivalRoles: ReadonlySet<string>;
  readonly epithets: ReadonlySet<string>;
  readonly nameEndings: ReadonlySet<string>;
  readonly quantities: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
  readonly unmarkedOffices: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly officePrepositions: ReadonlySet<string>;
  readonly rolePrefixes: readonly string[];
  readonly partyTags: ReadonlySet<string>;
  readonly postmodifiers: PhraseTable;
  readonly genderTells: ReadonlyMap<string, Gender>;
  /** Whether the epithets tell which bodies a bare noun may point back at. */
  readonly bodiesPointBack: boolean;
  readonly oblique: ReadonlySet<string>;
  readonly hearsayIfReported: ReadonlySet<string>;
  readonly equivalents: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What must stand with a verb, as the tokeniser parts it. */
  readonly particles: ReadonlyMap<string, Phrase>;
}

/** A word that the pack does not list. */
export const UNKNOWN: WordSense = Object.freeze({
  bits: 0,
  verbs: [],
  role: null,
  otherRole: null,
  determiner: null,
  pronoun: null,
  gender: null,
  country: null,
});

const compiled = new WeakMap<QuotationLexicon, WordTable>();

/** The pack's words, each looked up once a token; compiled at the first use, yielding on the way so that a driver may pause. */
export function* wordTable(lexicon: QuotationLexicon): Generator<void, WordTable> {
  const known = compiled.get(lexicon);
  if (known) return known;
  const table = yield* compile(lexicon);
  compiled.set(lexicon, table);
  return table;
}

/** Parts a list of the pack into its words and phrases, the words of a phrase by spaces. */
function listed(words: Words): readonly string[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => entry.replaceAll('_', ' '));
}

/** What is known of a word: as listed, or, for a compound of a role (`ex-ministre`, `président-candidat`), as that role; of two first names (`Jean-Marie`), as one; `42enne` is as `enne`. */
export function lookUp(table: WordTable, word: string): WordSense {
  const known = table.senses.get(word);
  if (known) return known;
  const hyphen = word.indexOf('-');
  const age = hyphen < 0 ? word.search(/\D/) : hyphen + 1;
  const aged = /^\d/.test(word) ? table.senses.get(word.slice(age)) : undefined;
  if (aged?.role)
    return { ...UNKNOWN, bits: IS.role, role: { ...aged.role, lemma: word.slice(0, age) + aged.role.lemma } };
  if (hyphen < 2) return prefixed(table, word);
  const last = table.senses.get(word.slice(word.lastIndexOf('-') + 1));
  const first = table.senses.get(word.slice(0, hyphen));
  const isHeadLast = table.lexicon.grammar.nounsHaveCapitals;
  const joined = isHeadLast ? table.senses.get(word.replaceAll('-', '')) : undefined;
  if (joined?.role) return joined;
  if (first && last && first.bits & last.bits & IS.firstName)
    return { ...UNKNOWN, bits: IS.firstName, gender: first.gender };
  // `expert-recommended`: where adjectives lead, what a compound is stands last.
  const mayHeadFirst = isHeadLast || table.lexicon.grammar.adjectivesFollow;
  const compound = mayHeadFirst && first?.role && !(isHeadLast && last?.role) ? first : last?.role ? last : null;
  return compound ? { ...UNKNOWN, bits: IS.role, role: compound.role } : UNKNOWN;
}

/** `exsenador`, `vicealcaldesa`: a role behind a prefix. */
function prefixed(table: WordTable, word: string): WordSense {
  const prefix = table.rolePrefixes.find((known) => word.length > known.length + 3 && word.startsWith(known));
  const role = prefix ? table.senses.get(word.slice(prefix.length))?.role : null;
  return role?.kind === 'person' ? { ...UNKNOWN, bits: IS.role, role } : UNKNOWN;
}

/** How many tokens a phrase of `table` takes at `at`; 0 where none stands. */
export function phraseLength(table: PhraseTable, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first) return 0;
  const known = table.get(first.word);
  if (!known) return 0;
  for (const phrase of known) {
    let index = 1;
    while (index < phrase.length && tokens[at + index]?.word === phrase[index]) index += 1;
    if (index >= phrase.length) return index;
  }
  return 0;
}

function* compile(lexicon: QuotationLexicon): Generator<void, WordTable> {
  const { grammar, cues, names } = lexicon;
  const senses = new Map<string, WordSense>();
  const tokens: TokenTables = {
    elided: new Set(listed(lexicon.tokens.elided)),
    enclitic: listed(lexicon.tokens.enclitic).toSorted((a, b) => b.length - a.length),
    abbreviations: new Set(listed(lexicon.tokens.abbreviations)),
    unaccented: new Map(listed(lexicon.tokens.unaccented ?? '').map((word) => [withoutAccents(word), word])),
    ordinals: lexicon.tokens.ordinals
      ? {
          behind: new Set(listed(lexicon.tokens.ordinals.behind)),
          before: new Set(listed(lexicon.tokens.ordinals.before.toLowerCase())),
        }
      : null,
  };
  const mark = (words: Words, bits: number) => {
    for (const word of listed(words)) if (!word.includes(' ')) senseOf(senses, word).bits |= bits;
  };
  mark(grammar.clitics, IS.clitic | IS.function);
  mark(grammar.relatives, IS.relative | IS.function);
  mark(grammar.complementisers, IS.complementiser | IS.function);
  mark(grammar.interrogatives, IS.interrogative | IS.function);
  mark(grammar.infinitiveMarkers, IS.infinitiveMarker | IS.function);
  mark(grammar.auxiliaries, IS.auxiliary | IS.finite | IS.function);
  mark(grammar.copulas, IS.copula | IS.finite | IS.function);
  mark(grammar.modals, IS.modal | IS.finite | IS.function);
  mark(grammar.unreal, IS.unreal | IS.finite | IS.function);
  mark(grammar.negations, IS.negation | IS.function);
  mark(grammar.adverbs, IS.adverb | IS.function);
  mark(grammar.of, IS.of | IS.function);
  mark(grammar.prepositions, IS.preposition | IS.function);
  mark(grammar.and, IS.and | IS.function);
  mark(grammar.contrast, IS.contrast | IS.function);
  mark(grammar.subordinators, IS.subordinator | IS.function);
  mark(grammar.commonVerbs, IS.finite | IS.function);
  mark(grammar.otherFunctionWords, IS.function);
  mark(grammar.hearsayForms, IS.hearsay | IS.finite);
  mark(grammar.hearsayIfReported ?? '', IS.finite);
  mark(cues.speechNouns, IS.speechNoun);
  mark(names.particles, IS.particle);
  yield;
  for (const entry of grammar.determiners) {
    for (const word of listed(entry.words)) {
      const sense = senseOf(senses, word);
      sense.bits |= IS.determiner | IS.function;
      const { gender, genderOfOne, number, sort } = entry;
      sense.determiner = { gender, genderOfOne, number, sort };
    }
  }
  for (const entry of grammar.pronouns) {
    for (const word of listed(entry.words)) {
      const sense = senseOf(senses, word);
      if (!word.includes(' ')) sense.bits |= IS.pronoun | IS.function;
      sense.pronoun = { gender: entry.gender, number: entry.number, sort: entry.sort };
    }
  }
  yield* addVerbs(senses, lexicon.verbs);
  for (const role of lexicon.roles) {
    const sense = senseOf(senses, role.word.toLowerCase());
    sense.bits |= IS.role;
    if (sense.role && sense.role.kind !== role.kind && sense.role.gender !== role.gender) sense.otherRole ??= role;
    sense.role ??= role;
  }
  yield;
  addNames(senses, lexicon);
  yield;
  const { countries, countryNames } = addPlaces(senses, lexicon);
  yield;
  const places = phraseTable(
    lexicon.places.flatMap((place) =>
      [...place.names, ...place.capitals, ...place.seats].map((name) => name.toLowerCase()),
    ),
    tokens,
  );
  yield;
  const leading = {
    accordingTo: phrases(cues.accordingTo, tokens),
    accordingToWhenSetOff: phrases(cues.accordingToWhenSetOff, tokens),
    accordingToAfter: phrases(cues.accordingToAfter, tokens),
    accordingToOwner: phrases(cues.accordingToOwner, tokens),
    contrast: phrases(grammar.contrast, tokens),
    subordinators: phrases(grammar.subordinators, tokens),
    relatives: phrases(grammar.relatives, tokens),
    adverbs: phrases(grammar.adverbs, tokens),
    prepositions: phrases(grammar.prepositions, tokens),
  };
  return {
    lexicon,
    tokens,
    senses,
    ...leading,
    leads: new Set([
      ...Object.values(leading).flatMap((table) => [...table.keys()]),
      ...listed(cues.asTold ?? ''),
      ...listed(cues.views ?? ''),
    ]),
    asClauses: new Set(listed(cues.asClauses ?? '')),
    views: new Set(listed(cues.views ?? '')),
    pointers: new Set(listed(cues.pointers ?? '')),
    backward: phrases(cues.backward ?? '', tokens),
    accordingPrepositions: new Set(listed(cues.accordingPrepositions ?? '')),
    accordingNouns: new Set(listed(cues.accordingNouns?.toLowerCase() ?? '')),
    introductions: phrases(cues.introductions, tokens),
    mediumPrepositions: phrases(cues.mediumPrepositions, tokens),
    mediumNouns: phrases(cues.mediumNouns, tokens),
    naming: phrases(cues.naming, tokens),
    works: phrases(cues.works, tokens),
    scare: phrases(cues.scare, tokens),
    editorial: phrases(cues.editorial, tokens),
    latter: phrases(
      grammar.pronouns
        .filter((entry) => entry.sort === 'latter')
        .map((entry) => entry.words)
        .join(' '),
      tokens,
    ),
    places,
    countries,
    countryNames,
    adverbEndings: listed(grammar.adverbEndings),
    finiteEndings: listed(grammar.finiteEndings),
    inquitEndings: listed(grammar.inquitEndings),
    nounPlurals: listed(grammar.nounPlurals ?? ''),
    infinitiveEndings: listed(grammar.infinitiveEndings ?? ''),
    infinitives: new Set(listed(grammar.commonInfinitives ?? '')),
    pluralEndings: listed(grammar.pluralEndings ?? ''),
    participleEndings: listed(grammar.participleEndings ?? ''),
    gerundEndings: listed(grammar.gerundEndings ?? ''),
    subjectForms: new Set(listed(grammar.subjectForms ?? '')),
    agents: new Set(listed(grammar.agents ?? '')),
    aspectuals: new Set(listed(grammar.aspectuals ?? '')),
    infinitiveAuxiliaries: new Set(listed(grammar.infinitiveAuxiliaries ?? '')),
    gerundAuxiliaries: new Set(listed(grammar.gerundAuxiliaries ?? '')),
    obliqueRelatives: new Set(listed(grammar.obliqueRelatives ?? '')),
    within: new Set(listed(grammar.within ?? '')),
    privatives: new Set(listed(grammar.privatives ?? '')),
    absolutes: new Set(listed(grammar.absolutes ?? '')),
    asTold: new Set(listed(cues.asTold ?? '')),
    remarks: new Set(listed(cues.remarks ?? '')),
    impersonal: new Set(listed(grammar.impersonal ?? '')),
    comparatives: new Set(listed(grammar.comparatives ?? '')),
    plainAdjectives: new Set(listed(names.plainAdjectives ?? '')),
    adjectivalRoles: new Set(listed(names.adjectivalRoles ?? '')),
    epithets: new Set(listed(names.epithets ?? '')),
    many: new Set(listed(grammar.many ?? '')),
    quantities: new Set(listed(names.quantities ?? '')),
    unmarkedOffices: new Set(listed(names.unmarkedOffices ?? '')),
    offices: new Set(listed(names.offices?.heads ?? '')),
    officePrepositions: new Set(listed(names.offices?.prepositions ?? '')),
    nameEndings: new Set(listed(names.nameEndings ?? '')),
    rolePrefixes: listed(names.rolePrefixes ?? ''),
    partyTags: new Set(listed(names.partyTags ?? '')),
    postmodifiers: phrases(names.postmodifiers ?? '', tokens),
    genderTells: new Map(
      (['m', 'f'] as const).flatMap((gender) =>
        listed(grammar.genderTells?.[gender] ?? '').map((word) => [word, gender] as const),
      ),
    ),
    bodiesPointBack: listed(names.epithets ?? '').some((word) => senses.get(word)?.role?.kind === 'organisation'),
    oblique: new Set(listed(grammar.oblique ?? '')),
    hearsayIfReported: new Set(listed(grammar.hearsayIfReported ?? '')),
    equivalents: equivalents(lexicon),
    particles: new Map(
      lexicon.verbs.flatMap(({ particle }) => (particle === null ? [] : [[particle, splitPhrase(particle, tokens)]])),
    ),
  };
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function senseOf(senses: Map<string, WordSense>, word: string): WordSense {
  const key = word.toLowerCase();
  const known = senses.get(key);
  if (known) return known;
  const sense: WordSense = { ...UNKNOWN, verbs: [] };
  senses.set(key, sense);
  return sense;
}

function* addVerbs(senses: Map<string, WordSense>, verbs: readonly SpeechVerb[]): Generator<void> {
  const add = (words: Words, verb: SpeechVerb, tense: VerbTense) => {
    for (const word of words.split(' ')) {
      if (word === '') continue;
      const sense = senseOf(senses, word);
      sense.bits |= IS.verb;
      sense.verbs.push({ verb, tense });
    }
  };
  for (const verb of verbs) {
    add(verb.finite, verb, 'finite');
    add(verb.participle, verb, 'participle');
    add(verb.gerund, verb, 'gerund');
    add(verb.infinitive, verb, 'infinitive');
    add(verb.firstPerson, verb, 'first');
    yield;
  }
}

function addNames(senses: Map<string, WordSense>, { names }: QuotationLexicon): void {
  for (const title of names.titles) {
    for (const word of listed(title.words)) {
      const sense = senseOf(senses, word);
      sense.bits |= IS.title;
      sense.gender = title.gender;
    }
  }
  for (const [title, role] of Object.entries(names.titleRoles ?? {}))
    senseOf(senses, title).role ??= senseOf(senses, role).role;
  for (const word of listed(names.stopCapitals)) senseOf(senses, word).bits |= IS.stopCapital;
  for (const word of listed(names.organisationWords)) senseOf(senses, word).bits |= IS.organisationWord;
  for (const gender of ['m', 'f', 'b'] as const) {
    for (const word of listed(names.firstNames[gender])) {
      if (word === '') continue;
      const sense = senseOf(senses, word);
      sense.gender = sense.bits & IS.firstName && sense.gender !== gender ? 'b' : gender;
      sense.bits |= IS.firstName;
    }
  }
}

function addPlaces(senses: Map<string, WordSense>, { places }: QuotationLexicon) {
  const countries = new Map<string, string>();
  const countryNames = new Map<string, string>();
  for (const place of places) {
    if (place.names[0]) countryNames.set(place.country, place.names[0]);
    for (const name of [...place.names, ...place.capitals, ...place.seats])
      countries.set(name.toLowerCase(), place.country);
    for (const word of listed(place.adjectives)) {
      const sense = senseOf(senses, word);
      sense.bits |= IS.nationality;
      sense.country = place.country;
    }
  }
  return { countries, countryNames };
}

function phrases(words: Words, tables: TokenTables): PhraseTable {
  return phraseTable(listed(words), tables);
}

function phraseTable(entries: readonly string[], tables: TokenTables): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const entry of entries) {
    const phrase = splitPhrase(entry.toLowerCase(), tables);
    const first = phrase[0];
    if (first === undefined) continue;
    const known = table.get(first);
    if (known) known.push(phrase);
    else table.set(first, [phrase]);
  }
  for (const known of table.values()) if (known.length > 1) known.sort((a, b) => b.length - a.length);
  return table;
}

/** As the tokeniser would part it: `d'après` is two tokens. */
function splitPhrase(entry: string, tables: TokenTables): Phrase {
  return entry.split(' ').flatMap((word) => {
    const at = word.indexOf("'");
    const elided = word.slice(0, at + 1);
    return at > 0 && at < word.length - 1 && tables.elided.has(elided) ? [elided, word.slice(at + 1)] : [word];
  });
}

function equivalents(lexicon: QuotationLexicon): ReadonlyMap<string, readonly (readonly string[])[]> {
  const table = new Map<string, readonly (readonly string[])[]>();
  for (const group of lexicon.equivalentRoles) {
    const split = group.map((role) => role.toLowerCase().split(' '));
    for (const role of split) {
      const head = role[0];
      if (head)
        table.set(head, [
          ...(table.get(head) ?? []),
          ...split.filter((other) => other !== role).map((other) => [role.join(' '), ...other]),
        ]);
    }
  }
  return table;
}
