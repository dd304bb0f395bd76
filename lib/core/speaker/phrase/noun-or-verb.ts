import { IS, phraseLength } from '@/lib/core/quotation/word-table';
import { isAcronym, type NameEvidence, senseOf } from '@/lib/core/speaker/name-evidence';
import type { Token } from '@/lib/core/text/tokens';

/** `According to reports`, `in remarks`: a word that is also a finite verb is a noun behind a preposition. */
export function isGovernedNoun(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { bits, verbs } = senseOf(evidence, tokens[at]);
  const { adjectivesFollow, nounsHaveCapitals, subjectsDrop } = evidence.table.lexicon.grammar;
  if (subjectsDrop) return isGovernedForm(tokens, at, evidence);
  if (!(bits & IS.verb) || adjectivesFollow || nounsHaveCapitals) return false;
  if (verbs.some((verb) => verb.tense === 'gerund' || verb.tense === 'participle')) return false;
  const before = senseOf(evidence, tokens[at - 1]).bits;
  const isNounToo = (bits & (IS.role | IS.speechNoun)) !== 0 || !verbs.some(({ verb }) => verb.class === 'S1');
  if (before & IS.nationality && !(before & IS.function)) return isNounToo;
  if (isGovernedAcronym(tokens, at - 1, evidence)) return isNounToo;
  if (before & IS.infinitiveMarker) return cueLengthBefore(tokens, at, evidence) > 1;
  return (before & (IS.preposition | IS.of)) !== 0 && (before & (IS.infinitiveMarker | IS.finite)) === 0;
}

/** What keeps a preposition from governing the very next word: it may be an adverb (`hasta dijo`), a cue (`según dijo`), a conjunction, an article, a pronoun. */
const OTHER_THAN_PREPOSITION =
  IS.adverb |
  IS.subordinator |
  IS.clitic |
  IS.relative |
  IS.complementiser |
  IS.finite |
  IS.and |
  IS.contrast |
  IS.pronoun;

/** `antes del inicio`, `al río`: where subjects drop, no finite verb stands right behind a preposition. */
function isGovernedForm(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { bits, verbs } = senseOf(evidence, tokens[at]);
  const before = tokens[at - 1];
  if (!(bits & (IS.verb | IS.finite)) || before?.shape !== 'word' || before.enclitic) return false;
  if (bits & (IS.clitic | IS.determiner | IS.auxiliary | IS.copula | IS.modal)) return false;
  if (verbs.some(({ tense }) => tense !== 'finite' && tense !== 'first')) return false;
  const lead = senseOf(evidence, before);
  if (!(lead.bits & (IS.preposition | IS.of)) || lead.bits & OTHER_THAN_PREPOSITION) return false;
  return !lead.determiner && !evidence.table.accordingTo.has(before.word);
}

/** `al abogado`, `alla domanda`: where subjects drop, a role or a noun of speech behind a preposition, though it is a form of a verb too. */
export function isGovernedRole(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { bits, verbs } = senseOf(evidence, tokens[at]);
  const before = tokens[at - 1];
  const lead = senseOf(evidence, before).bits;
  if (!evidence.table.lexicon.grammar.subjectsDrop || !(lead & (IS.preposition | IS.of))) return false;
  if (bits & IS.role && verbs.every(({ tense }) => tense === 'participle')) return true;
  const isPersonal = verbs.length > 0 && verbs.every(({ tense }) => tense === 'finite' || tense === 'first');
  const mayLeadVerb = lead & LEADS_OF_VERBS || evidence.table.accordingTo.has(before?.word ?? '');
  return isPersonal && (bits & (IS.role | IS.speechNoun)) !== 0 && !mayLeadVerb;
}

const LEADS_OF_VERBS = IS.infinitiveMarker | IS.adverb | IS.subordinator | IS.clitic | IS.finite | IS.interrogative;

/** `an executive order`, `a police statement`: behind a singular noun, what is no third person is a noun. */
export function isCompoundNoun(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  if (evidence.table.gerundEndings.length === 0) return false;
  const { verbs } = senseOf(evidence, tokens[at]);
  const before = tokens[at - 1];
  const { role, bits } = senseOf(evidence, before);
  if (!verbs.some((verb) => verb.tense === 'infinitive') || verbs.some((verb) => verb.tense === 'participle'))
    return false;
  if (!before || before.enclitic || bits & (IS.function | IS.verb)) return false;
  return role !== null && role.number === 's' && role.kind === 'person';
}

/** `the security needs overrule its duty`: behind two nouns, what has an article behind it is no third. */
export function isBeforeObject(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const { bits } = senseOf(evidence, tokens[at + 1]);
  return evidence.table.gerundEndings.length > 0 && (bits & (IS.determiner | IS.pronoun)) !== 0;
}

/** `from EU states`: what a preposition governs has no verb. */
function isGovernedAcronym(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  const token = tokens[at];
  const { bits } = senseOf(evidence, tokens[at - 1]);
  return token !== undefined && isAcronym(token) && (bits & IS.preposition) !== 0 && (bits & IS.of) === 0;
}

/** `member states will meet`, `Norwegian attacks on ports`: what a verb follows, or what an origin tells more of, is no verb. */
export function isNounBySetting(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  if (!evidence.table.lexicon.grammar.thirdPersonEnding) return false;
  const { verbs } = senseOf(evidence, tokens[at]);
  if (
    verbs.some(({ tense }) => tense === 'gerund' || tense === 'participle') ||
    !verbs.some(({ tense }) => tense === 'finite')
  )
    return false;
  const before = senseOf(evidence, tokens[at - 1]);
  const next = senseOf(evidence, tokens[at + 1]);
  if (tokens[at - 1]?.shape !== 'word' || before.pronoun) return false;
  if (next.bits & (IS.auxiliary | IS.copula | IS.modal)) return true;
  // `demanding answers`
  if (before.verbs.some(({ tense }) => tense === 'gerund')) return true;
  return (before.bits & IS.nationality) !== 0 && (next.bits & (IS.preposition | IS.of)) !== 0;
}

/** How many tokens right before `at` are a cue such as `according to`. */
function cueLengthBefore(tokens: readonly Token[], at: number, evidence: NameEvidence): number {
  for (let length = 2; length < 5; length += 1)
    if (at >= length && phraseLength(evidence.table.accordingTo, tokens, at - length) === length) return length;
  return 0;
}

/** `the wall breaks the law`, `he brings a friend`: an unlisted word in -s, or one behind a plural pronoun, with an object or infinitive behind it. */
export function looksFinite(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  if (!evidence.table.lexicon.grammar.thirdPersonEnding) return false;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.shape !== 'word' || token.capital || before?.shape !== 'word' || before.enclitic) return false;
  const { pronoun, bits } = senseOf(evidence, before);
  const isThird = endsAsThird(token.word, evidence) && !endsAsThird(before.word, evidence);
  if (pronoun === null || bits & IS.determiner)
    return (
      isThird &&
      !(bits & (IS.finite | IS.verb)) &&
      !(senseOf(evidence, token).bits & IS.role) &&
      (!(bits & IS.function) || (bits & IS.adverb) !== 0) &&
      leadsObject(tokens[at + 1], evidence)
    );
  if (isThird && pronoun.number !== 'p') return true;
  const isPlural = pronoun.number === 'p' || pronoun.sort === 'first';
  const isFunction = (senseOf(evidence, token).bits & IS.function) !== 0;
  return isPlural && !isFunction && !/(?:s|ing|ed|ly)$/.test(token.word) && leadsObject(tokens[at + 1], evidence);
}

function endsAsThird(word: string, { table }: NameEvidence): boolean {
  const ending = table.lexicon.grammar.thirdPersonEnding ?? '';
  return word.length > 3 && word.endsWith(ending) && !/(?:ss|us|is|ers)$/.test(word);
}

/** Whether an article, a pronoun, an infinitive, a clause or marks follow, as behind a verb. */
function leadsObject(token: Token | undefined, evidence: NameEvidence): boolean {
  if (token?.text === '«»') return true;
  const { bits, determiner, pronoun } = senseOf(evidence, token);
  if (bits & (IS.finite | IS.verb)) return false;
  const isNoun = determiner !== null && !(bits & IS.of);
  return isNoun || pronoun !== null || (bits & (IS.infinitiveMarker | IS.complementiser)) !== 0;
}
