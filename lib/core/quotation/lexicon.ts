/**
 * What finding quotations and their speakers needs to know of a language.
 *
 * All of it is data that a linguist can correct. A field of type `Words` is a list of words or phrases, lower-case unless the
 * language writes them otherwise, parted by spaces; a phrase joins its words with `_` (`a_juicio_de`). An apostrophe is always
 * `'`, whatever the page prints. A word that the language elides is listed with its apostrophe (`l'`, `qu'`).
 */
export interface QuotationLexicon {
  /** Pairs of outer and inner marks, the commonest first; what may open is decided by the first of a pair. */
  readonly marks: readonly MarkPair[];
  readonly tokens: TokenRules;
  readonly verbs: readonly SpeechVerb[];
  readonly grammar: Grammar;
  readonly cues: Cues;
  readonly names: NameRules;
  readonly roles: readonly RoleHead[];
  /** Roles that one person or body holds under several names: `['ministre affaires étrangères', 'chef diplomatie']`, head first, without articles. */
  readonly equivalentRoles: readonly (readonly string[])[];
  readonly places: readonly PlaceNames[];
}

export type Words = string;
export type MarkPair = readonly [open: string, close: string];

export interface TokenRules {
  /** Words that lose their end before a vowel and stand with an apostrophe: `l' d' qu'`. */
  readonly elided: Words;
  /** What hangs at the end of a word and is a word of its own, with its hyphen or apostrophe: `-t-il -il -elle`, `'s n't`, `-se -lhe`. */
  readonly enclitic: Words;
  /** Abbreviations, with their full stop, that end no sentence: `M. St. No. Dr.`; single capitals never do. */
  readonly abbreviations: Words;
  /** Words whose capital may go without its accent, so that it is another word: `à` (« A ses yeux »). */
  readonly unaccented?: Words;
  /** Where ordinals are numbers with a full stop (`am 3. Mai`): the words that they stand behind, and those that follow one. */
  readonly ordinals?: { readonly behind: Words; readonly before: Words };
}

/**
 * How surely the verb says that its subject speaks: `S1` says nothing else (declare), `S2` an opinion that news gives as said (judge, estimate),
 * `S3` an act of speech (accuse, promise, denounce), `S4` only together with marks (see, fear, evoke, add up).
 */
export type VerbClass = 'S1' | 'S2' | 'S3' | 'S4';

/**
 * What a verb may govern as reported words: a clause (`that …`), an infinitive (`to …`, `de …`), an addressee and then what is asked (`accuse X of …`).
 * `that` is a clause only behind its conjunction, `question` only an indirect question (`describe how`), `gerund` what English has for an infinitive
 * (`deny doing`, `accuse X of doing`). `document` is a limit: papers and studies say with the verb what persons do not (`the study found`).
 * `marks` is a limit: its object is speech only as a clause or where marks hold all of it (`poursuit : « … »`, not `poursuit la « guerre »`).
 * `addressee` is a limit: behind words it is said with whom it tells, or is passive (`…, she told the court`; `…, the court told`).
 * `hearer` turns the verb round: its subject hears what the one behind a preposition says (`…, a-t-on appris auprès du parquet`).
 * `noun` takes a thing for what is said: `announced a review`.
 */
export type VerbFrame =
  | 'clause'
  | 'that'
  | 'question'
  | 'infinitive'
  | 'gerund'
  | 'person'
  | 'document'
  | 'marks'
  | 'addressee'
  | 'hearer'
  | 'noun';

export interface SpeechVerb {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly frames: readonly VerbFrame[];
  /** Third persons of all finite tenses and moods: `déclare déclarent déclara déclarait`. */
  readonly finite: Words;
  /** First and second persons that differ from the third: they speak of the author, or stand inside an interview. */
  readonly firstPerson: Words;
  /** Past participles, all genders and numbers. */
  readonly participle: Words;
  /** Present participles and gerunds: `déclarant`, `saying`. */
  readonly gerund: Words;
  readonly infinitive: Words;
  /** Must also stand in the clause: a separated particle (`hinzu`), an object (`en garde`), a preposition; null for most. */
  readonly particle: string | null;
}

export interface Grammar {
  /** Gender `m`, `f` or `b`oth, number `s`, `p` or `b`oth; `definite` points at something known (the, this), `indefinite` does not (a, several), `possessive` at an owner (his). */
  readonly determiners: readonly {
    readonly words: Words;
    readonly gender: Gender;
    /** What it is of before a noun that is one alone: `die Angeklagte`. */
    readonly genderOfOne?: Gender;
    readonly number: GrammaticalNumber;
    readonly sort: 'definite' | 'indefinite' | 'possessive';
  }[];
  /** Subject pronouns and those that may follow `according to`, by what they refer to: `third` (he), `first` (I), `generic` (on, one, man), `latter` (ce dernier, the latter). */
  readonly pronouns: readonly {
    readonly words: Words;
    readonly gender: Gender;
    readonly number: GrammaticalNumber;
    readonly sort: 'third' | 'first' | 'generic' | 'latter';
  }[];
  /** Words that tell the gender of whoever the sentence is about: `his`, `her`; absent where they agree with what is owned. */
  readonly genderTells?: { readonly m: Words; readonly f: Words };
  /** Pronouns in a form that only subjects have, where what follows one is its verb: `he she they`. Absent where verbs tell themselves. */
  readonly subjectForms?: Words;
  /** Pronouns that stand before the verb and are its objects: `me le lui se l'`. */
  readonly clitics: Words;
  /** Relatives that may be a subject: `qui`, `who`, `il_quale`. */
  readonly relatives: Words;
  /** Relatives that never are: `cui`; absent where there are none. */
  readonly obliqueRelatives?: Words;
  /** `que qu'`, `that`, `dass`. */
  readonly complementisers: Words;
  /** Begin an indirect question: `si comment pourquoi`, `whether if how why`. */
  readonly interrogatives: Words;
  /** Before a governed infinitive: `de d' à`, `to`, `zu`. */
  readonly infinitiveMarkers: Words;
  /** Determiners of several before which `of` is an article: `de nombreux élus`. */
  readonly many?: Words;
  /** Before whoever does what a passive verb tells: `by`. Absent where passives are not read. */
  readonly agents?: Words;
  /** Before a gerund that tells what the speaker did not say: `without giving details`. */
  readonly privatives?: Words;
  /** Prepositions that give a gerund a subject of its own: `with experts warning that …`. */
  readonly absolutes?: Words;
  /** Endings of gerunds that a verb of speech may govern: `ing`. */
  readonly gerundEndings?: Words;
  /** Perfect auxiliaries, finite: `a ont avait`, `has have had`, `hat haben`. */
  readonly auxiliaries: Words;
  /** Forms of *to be*, finite: a participle after one is passive, unless the language forms the perfect with it. */
  readonly copulas: Words;
  /** Modal and aspectual verbs, finite, that an infinitive follows: `doit peut vient tient`, `will must`. */
  readonly modals: Words;
  /** Participles that an infinitive follows, with its marker or a preposition: `a tenu à souligner`, `a fini par admettre`. */
  readonly aspectuals?: Words;
  /** Auxiliaries that make an infinitive of a participle (`avoir déclaré`), and a gerund (`ayant déclaré`). */
  readonly infinitiveAuxiliaries?: Words;
  readonly gerundAuxiliaries?: Words;
  /** Those of the modals that make the cue unreal (`pourrait dire`, `would say`). */
  readonly unreal: Words;
  readonly negations: Words;
  /** Adverbs that may stand between a subject and its verb, or between a verb and its subject. */
  readonly adverbs: Words;
  /** Make a superlative of an adjective behind an article: `plus moins`. */
  readonly comparatives?: Words;
  /** Endings that make an adverb: `ment`, `ly`. */
  readonly adverbEndings: Words;
  /** Prepositions that bind a complement to its noun, first the one that holds no article: `de du des d'`, `of`, `von`. */
  readonly of: Words;
  /** All other prepositions. */
  readonly prepositions: Words;
  /** Of them, that before what somebody is or works as: `als`; absent where it tells nothing. */
  readonly predicative?: string;
  /** Co-ordinating: `et ou`, `and`. */
  readonly and: Words;
  /** Open a contrast that ends what was reported: `mais`, `but`, `tandis_que`, `while`. */
  readonly contrast: Words;
  /** Other subordinating conjunctions: `lorsque quand parce_que`, `because when`. */
  readonly subordinators: Words;
  /** Finite verbs so frequent that they tell a clause, speech verbs and auxiliaries aside: `va fait sera`, `goes`. */
  readonly commonVerbs: Words;
  /** Endings of finite verbs that hardly another word has: `aient eront`. Empty where there are none. */
  readonly finiteEndings: Words;
  /** What a third person ends in: a verb that no list knows and that stands where only an inquit does is told by them. */
  readonly inquitEndings: Words;
  /** Any other frequent word that is no noun, adjective or name and ends a phrase: `là ici comme très`. */
  readonly otherFunctionWords: Words;
  /** Whether an attribute may follow its noun (`la diplomatie russe`). */
  readonly adjectivesFollow: boolean;
  /** Endings of the plural that nouns and adjectives share: `s x`; absent where they tell nothing. */
  readonly nounPlurals?: Words;
  /** What the third person of an unlisted verb ends in, where nothing else tells it from a noun: `s` in English. */
  readonly thirdPersonEnding?: string;
  /** Whether common nouns have a capital (German). */
  readonly nounsHaveCapitals: boolean;
  /** Whether the finite verb of a main clause stands second and that of a subordinate clause last (German). */
  readonly verbSecond?: boolean;
  /** Articles and pronouns in forms that no subject has: `den dem ihm`; absent where forms tell nothing. */
  readonly oblique?: Words;
  /** Whether a verb may stand without a subject, which is then the last speaker (es, it, pt). */
  readonly subjectsDrop: boolean;
  /** Whether dashes part speech from its inquit: `— Sigo — dijo.` */
  readonly hasDialogueDashes?: boolean;
  /** Before a body whose people a verb in the plural without a subject, or a pronoun for nobody, speaks of: `desde` (`Desde el sindicato aseguran …`), `à` (`À la mairie, on assure …`). */
  readonly within?: Words;
  /** Whether `he` and `she` are said of persons alone, as in English; elsewhere whatever has their gender may be meant. */
  readonly pronounsArePersons?: boolean;
  /** Endings of third persons of the plural: `n`, `no`; they tell whom a verb without a subject goes on with. */
  readonly pluralEndings?: Words;
  /** Whether a reported clause may stand without `that`: right behind the verb (English), or behind a comma (German); absent where it never does. */
  readonly complementiserDrops?: 'plain' | 'after-comma';
  /** What follows a pronoun that means no one: `il faut`, `il y a`. */
  readonly impersonal?: Words;
  /** Infinitives of frequent verbs that report nothing: behind `of` they open a clause, no complement of the noun before. */
  readonly commonInfinitives?: Words;
  /** Endings of infinitives: `er ir re`; absent where they have none, as in English. */
  readonly infinitiveEndings?: Words;
  /** Endings of past participles, where a participle may stand behind what it tells more of: `é ée és ées`. */
  readonly participleEndings?: Words;
  /** Finite forms that mark reported speech without a cue: `sei habe würden` (Konjunktiv I), else empty. */
  readonly hearsayForms: Words;
  /** Forms that do so where the sentence before is reported: `hätten`, `würden`; absent where there are none. */
  readonly hearsayIfReported?: Words;
}

export type Gender = 'm' | 'f' | 'b';
export type GrammaticalNumber = 's' | 'p' | 'b';

export interface Cues {
  /** Prepositions and phrases whose complement speaks: `selon d'après`, `according_to`, `laut`. */
  readonly accordingTo: Words;
  /** The same, only at the start of a sentence or between commas, since they mean much else: `pour chez`; those behind the first tell where, and attribute marked words alone. */
  readonly accordingToWhenSetOff: Words;
  /** The same, after their complement: `zufolge`, `dixit`. */
  readonly accordingToAfter: Words;
  /** Prepositions that attribute before one of the nouns, adjectives between them: `nach ersten Angaben`. */
  readonly accordingPrepositions?: Words;
  readonly accordingNouns?: Words;
  /** Where verbs stand second: conjunctions of a clause that says whose words the rest of the sentence is: `wie die Stadt mitteilte`. */
  readonly asClauses?: Words;
  /** With a possessive: `à ses yeux`, `in her view`; complete phrases, whose owner is the last person spoken of. */
  readonly accordingToOwner: Words;
  /** Opens a clause whose verb of speech reports the main clause: `as` (`As the mayor told us, the pier is shut`). */
  readonly asTold?: Words;
  /** Behind a comma, these lead the outlet's own remark on what it reports: `though`, `after`. */
  readonly remarks?: Words;
  /** Begin a sentence, or what stands behind marks, that names who spoke the words before: `lo` (lo ha detto X), `così` (così X), `foi_o_que`. */
  readonly backward?: Words;
  /** Open a sentence with somebody whose view a copula then gives: `für` (für Ina Lorenz ist das „ein Traum“). */
  readonly views?: Words;
  /** Point at a paper that the text has just named: `darin` (darin heißt es, …). */
  readonly pointers?: Words;
  /** Nouns that hold speech: `communiqué tweet propos déclaration`; a mark after one, or after `ce sont ses mots`, is a quotation. */
  readonly speechNouns: Words;
  /** Phrases before a quotation that name no verb of speech: `en_ces_termes`, `as_follows`. */
  readonly introductions: Words;
  /** Prepositions before the channel of a statement, with it: `à dans sur auprès_de au_micro_de`. */
  readonly mediumPrepositions: Words;
  /** Nouns of channels: `communiqué chaîne radio Twitter AFP conférence_de_presse`. */
  readonly mediumNouns: Words;
  /** Participles and nouns that say that marks hold a name, not words: `baptisé surnommé`, `dubbed`. */
  readonly naming: Words;
  /** Nouns that say that marks hold a title: `film livre article émission`. */
  readonly works: Words;
  /** Words before marks that hold an outlet's distance: `dit dits soi-disant`, `so-called`. */
  readonly scare: Words;
  /** Words of the author about another mark: `sic NDLR`. */
  readonly editorial: Words;
}

export interface NameRules {
  /** Before a name: `M.` with gender, and whether it makes the name a person's. */
  readonly titles: readonly { readonly words: Words; readonly gender: Gender }[];
  /** Titles that tell an office, and the role that says the same: `Sen.` and `senator`; so that the senator is found again. */
  readonly titleRoles?: Readonly<Record<string, string>>;
  /** Lower-case parts of a name: `de von van bin al`. */
  readonly particles: Words;
  /** First names, lower-case. */
  readonly firstNames: { readonly m: Words; readonly f: Words; readonly b: Words };
  /** Capitalised words that are no names: weekdays, months, languages, holidays. */
  readonly stopCapitals: Words;
  /** Adjectives that tell no bearer of a role from another: `nouveau jeune principal`, `new veteran`; not `ancien`, `former`. */
  readonly plainAdjectives?: Words;
  /** Of the roles, those that behind another noun are adjectives: `la operación militar`, `la reforma fiscal`; by their first form. */
  readonly adjectivalRoles?: Words;
  /** Nouns that only point back at somebody named: `quinquagénaire intéressé`, `forty-year-old`; with a definite article they mean the last one who fits. */
  readonly epithets?: Words;
  /** Nouns that count those whom `of` joins to them: `dizaine majorité`. */
  readonly quantities?: Words;
  /** Words for kin that end the name of whoever bears a forebear's: `Filho Neto`. */
  readonly nameEndings?: Words;
  /** What may stand before a role and be one word with it: `ex vice` (`exsenador`). */
  readonly rolePrefixes?: Words;
  /** Before what tells more of somebody who has no name: `familiar_with`, `close_to`, `for`. */
  readonly postmodifiers?: Words;
  /** Offices whose masculine is said of women too: `il sindaco Anna Rossi`; lemmas. */
  readonly unmarkedOffices?: Words;
  /** Offices that bind what they are for with a preposition besides `of`, and those prepositions: `assessore ai Lavori pubblici`; lemmas. */
  readonly offices?: { readonly heads: Words; readonly prepositions: Words };
  /** What stands with a hyphen before a constituency, lower-case: `d r` (`D-Ohio`). */
  readonly partyTags?: Words;
  /** Words that make a name an organisation's: `Inc Ltd SA Ligue Parti`. */
  readonly organisationWords: Words;
}

/** A noun that a speaker may be called by. */
export interface RoleHead {
  readonly word: string;
  /** The form under which another gender or number of the same role is known. */
  readonly lemma: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly kind: 'person' | 'organisation' | 'group' | 'document';
}

/** A country: what it, its people, its capital and its seat of power are called. */
export interface PlaceNames {
  /** ISO 3166-1 alpha-2, or a code of ours for what is none (`EU`, `UN`). */
  readonly country: string;
  readonly names: readonly string[];
  /** All genders and numbers; inhabitants are the same words. */
  readonly adjectives: Words;
  readonly capitals: readonly string[];
  /** Buildings and institutions that stand for its government. */
  readonly seats: readonly string[];
}
