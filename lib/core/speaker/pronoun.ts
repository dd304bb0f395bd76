import type { Gender, GrammaticalNumber } from '@/lib/core/quotation/lexicon';
import type { Figure } from '@/lib/core/speaker/figure';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';

/** One time that a figure was spoken of outside quotations. */
export interface Spoken {
  readonly figure: Figure;
  readonly at: number;
  readonly block: number;
  /** Where the sentence begins. */
  readonly sentence: number;
  readonly isSubject: boolean;
  /** In what a preposition governs before the first subject of its sentence: `Surpris par Paul Rey, il …`. */
  readonly isAdjunct?: boolean;
}

export interface Scene {
  readonly spoken: readonly Spoken[];
  readonly lastSpeaker: Figure | null;
  readonly lastSpeakerBlock: number;
  readonly block: number;
  readonly sentence: number;
  /** Where what the pronoun's bearer reports begins, if that stands before it: whoever that names is somebody else (`Dunn was late, he said`). */
  readonly report?: number | undefined;
  /** Where headline and standfirst end. */
  readonly bodyStart: number;
  /** Whether the language says `he` and `she` of persons alone. */
  readonly pronounsArePersons: boolean;
}

/** How many figures back a pronoun may reach. */
const REACH = 60;
/** In paragraphs. */
const REACH_BLOCKS = 4;

/** Whom `à ses yeux` means: a person of either gender spoken of before `at`. */
export function findOwner(scene: Scene, at: number): Figure | null {
  return findBest({ start: at, gender: 'b', number: 's', isLatter: false }, scene)?.figure ?? null;
}

/** Whom a verb without a subject goes on with. */
export function findDropped(at: number, isPlural: boolean, scene: Scene): Figure | null {
  const number = isPlural ? 'p' : 's';
  return findBest({ start: at, gender: 'b', number, isLatter: false, isDropped: true }, scene)?.figure ?? null;
}

/** Whom a pronoun means: the subject of the sentences before, the last speaker, or whoever was spoken of last. */
export function findReferent(phrase: NounPhrase, scene: Scene): Referent | null {
  const { pronoun } = phrase;
  if (!pronoun || pronoun.sort === 'first' || pronoun.sort === 'generic') return null;
  return findBest(
    {
      start: phrase.start,
      gender: phrase.gender,
      number: phrase.number,
      isLatter: pronoun.sort === 'latter',
      isPersonal: scene.pronounsArePersons && phrase.gender !== 'b' && phrase.number === 's',
      isThing: scene.pronounsArePersons && phrase.gender === 'b' && phrase.number === 's',
      isOfUnknown: scene.pronounsArePersons && phrase.number === 'p',
    },
    scene,
  );
}

/** Whom a pronoun may mean. */
export interface Referent {
  readonly figure: Figure;
  /** Whether another might be meant as well. */
  readonly isDoubtful: boolean;
}

interface Pointer {
  readonly start: number;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly isLatter: boolean;
  /** A subject that is left out has been the subject before, or spoke last. */
  readonly isDropped?: boolean;
  /** Only a person may be meant. */
  readonly isPersonal?: boolean;
  /** No person is meant: `it`. */
  readonly isThing?: boolean;
  /** One person without a name may be meant, too: `a spokesperson … they`. */
  readonly isOfUnknown?: boolean;
}

/** Less than this ahead of another, whoever scores best is only the likeliest. */
const CLEAR_LEAD = 4;

function findBest(pointer: Pointer, scene: Scene): Referent | null {
  let best: Figure | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let nextScore = Number.NEGATIVE_INFINITY;
  let sentences = 0;
  let sentence = scene.sentence;
  const from = scene.spoken.length - 1;
  for (let index = from; index >= 0 && from - index < REACH; index -= 1) {
    const spoken = scene.spoken[index];
    if (!spoken || scene.block - spoken.block > REACH_BLOCKS) break;
    if (spoken.at >= pointer.start) continue;
    if (scene.report !== undefined && spoken.at >= scene.report) continue;
    if (spoken.sentence !== sentence) {
      sentence = spoken.sentence;
      sentences += 1;
    }
    if (!isCompatible(pointer, spoken.figure, scene)) continue;
    if (pointer.isDropped && !spoken.isSubject && spoken.figure !== scene.lastSpeaker) continue;
    const score = scoreOf(pointer, spoken, sentences, scene);
    if (score > bestScore) {
      if (best !== spoken.figure) nextScore = bestScore;
      best = spoken.figure;
      bestScore = score;
    } else if (spoken.figure !== best && score > nextScore) nextScore = score;
  }
  return best && { figure: best, isDoubtful: bestScore - nextScore < CLEAR_LEAD || isUnknownNoun(pointer, best) };
}

/** `die Hafag … er`: what a noun that no list knows means may be no human being. */
function isUnknownNoun({ isPersonal }: Pointer, { kind, descriptors }: Figure): boolean {
  return isPersonal === true && kind === 'anonymous' && descriptors.length === 0;
}

function scoreOf(pointer: Pointer, spoken: Spoken, sentences: number, scene: Scene): number {
  const { isLatter } = pointer;
  let score = -2 * sentences;
  if (spoken.isSubject && !isLatter) score += 3;
  if (spoken.figure === scene.lastSpeaker && !isLatter) score += 2;
  if (spoken.figure.kind === 'person') score += 3;
  if (spoken.figure.isHuman) score += 1;
  if (pointer.isPersonal && !spoken.figure.isHuman) score -= 4;
  if (pointer.isThing && spoken.figure.kind === 'person') score -= 6;
  if (isUnknownSpeaker(pointer, spoken.figure, scene)) score += 2;
  if (pointer.isPersonal && spoken.figure.tokens.length === 0 && !spoken.isSubject) score -= 3;
  if (pointer.gender !== 'b' && spoken.figure.gender === pointer.gender) score += 2;
  if (isOfOtherGender(pointer, spoken.figure)) score -= 3;
  if (spoken.figure.kind === 'document' || (spoken.figure.kind === 'anonymous' && !spoken.isSubject)) score -= 2;
  if (pointer.number === 'p' && spoken.figure.number === 'p') score += 3;
  if (spoken.block !== scene.block) score -= 1;
  if (spoken.isAdjunct && spoken.sentence === scene.sentence && !isLatter) score -= 6;
  if (isSomeones(spoken.figure) && !isLatter) score -= 4;
  if (isOnlyAhead(pointer, spoken, scene)) score -= 4;
  return score;
}

/** A role that headline or standfirst gives somebody without a name: the text goes on with the names that it gives itself. */
function isOnlyAhead({ start, isPersonal }: Pointer, { at, figure }: Spoken, { bodyStart }: Scene): boolean {
  return isPersonal === true && at < bodyStart && start >= bodyStart && figure.tokens.length === 0;
}

/** `son parti`, `ses avocats`: the text is about whose they are. */
function isSomeones(figure: Figure): boolean {
  return figure.kind !== 'person' && figure.tokens.length === 0 && figure.descriptors.some(({ isOwned }) => isOwned);
}

function isOfOtherGender(pointer: Pointer, { gender }: Figure): boolean {
  return pointer.gender !== 'b' && gender !== 'b' && pointer.gender !== gender;
}

/** `A spokesperson said no. They added that …`: who spoke last, and has neither name nor gender. */
function isUnknownSpeaker(pointer: Pointer, figure: Figure, { lastSpeaker }: Scene): boolean {
  if (!pointer.isOfUnknown || figure !== lastSpeaker || figure.tokens.length > 0 || figure.gender !== 'b') return false;
  return figure.kind === 'anonymous' || figure.kind === 'person';
}

function isCompatible(pointer: Pointer, figure: Figure, scene: Scene): boolean {
  if (pointer.isThing && figure.isHuman) return false;
  if (isUnknownSpeaker(pointer, figure, scene)) return true;
  if (pointer.isPersonal && figure.kind !== 'person' && figure.kind !== 'anonymous') return false;
  if (isOfOtherGender(pointer, figure) && !figure.isGenderLearned) return false;
  if (pointer.number === 'p') return figure.number !== 's' || figure.kind === 'organisation' || figure.kind === 'group';
  if (pointer.number === 's') return figure.number !== 'p';
  return true;
}
