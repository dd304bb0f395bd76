import { type ChoiceKind, type ControlReader, compileControlReader } from '@/lib/core/consent/control-kind';
import { detectWords, foldText } from '@/lib/core/consent/folded-text';
import type { ConsentKnowledge } from '@/lib/core/consent/knowledge';
import type { CompanyWords, DataType, NoticeLexicon, Purpose } from '@/lib/core/consent/lexicon';
import { compilePhrases, type PhraseMatch } from '@/lib/core/consent/phrases';

/** What a phrase in a notice's text is a sign of. */
export type NoticeSign =
  | 'cookies'
  | 'personal-data'
  | 'consent'
  | 'use'
  | 'partners'
  | 'legitimate-interest'
  | 'by-continuing'
  | 'by-closing'
  | 'withdrawal'
  | 'refusal'
  | 'inability'
  | 'duration'
  | 'before-controller'
  | 'by-whom'
  | 'after-controller'
  | `purpose:${Purpose}`
  | `data:${DataType}`;

/** Reads notices in all the languages that it was compiled from. */
export interface NoticeReader {
  readonly companies: CompanyWords;
  readonly kindOf: ControlReader;
  signsIn(text: string): PhraseMatch<NoticeSign>[];
  isPolicyLink(text: string): boolean;
  /** The language whose small words are the most frequent; null if none stands out. */
  findLanguage(text: string): string | null;
}

/** How much of a notice's text the signs are looked for in, in code units. */
const LONGEST_TEXT = 40_000;
const LONGEST_LINK_TEXT = 120;
const FEWEST_SMALL_WORDS = 3;

/** Compiles all lexicons into one reader: a notice may speak another language than its page. */
export function compileNoticeReader({ lexicons, companies }: ConsentKnowledge): NoticeReader {
  const findSigns = compilePhrases(lexicons.flatMap((lexicon) => [...signPhrases(lexicon)]));
  const findPolicy = compilePhrases(
    lexicons.flatMap(({ policy }) => policy.map((phrase) => [`${phrase}`, true] as const)),
  );
  return {
    companies,
    kindOf: compileControlReader(lexicons),
    signsIn: (text) => findSigns(text.slice(0, LONGEST_TEXT)),
    isPolicyLink: (text) => text.length <= LONGEST_LINK_TEXT && findPolicy(text).length > 0,
    findLanguage: (text) => findLanguage(text.slice(0, LONGEST_TEXT), lexicons),
  };
}

function* signPhrases(lexicon: NoticeLexicon): Generator<readonly [string, NoticeSign]> {
  const lists: readonly (readonly [readonly string[], NoticeSign])[] = [
    [lexicon.cookies, 'cookies'],
    [lexicon.personalData, 'personal-data'],
    [lexicon.consent, 'consent'],
    [lexicon.use, 'use'],
    [lexicon.partners, 'partners'],
    [lexicon.legitimateInterest, 'legitimate-interest'],
    [lexicon.byContinuing, 'by-continuing'],
    [lexicon.byClosing, 'by-closing'],
    [lexicon.withdrawal, 'withdrawal'],
    [lexicon.refusal, 'refusal'],
    [lexicon.inability, 'inability'],
    [lexicon.durations, 'duration'],
    [lexicon.beforeController, 'before-controller'],
    [lexicon.byWhom, 'by-whom'],
    [lexicon.afterController, 'after-controller'],
  ];
  for (const [phrases, sign] of lists) for (const phrase of phrases) yield [phrase, sign];
  for (const [purpose, phrases] of Object.entries(lexicon.purposes))
    for (const phrase of phrases) yield [phrase, `purpose:${purpose as Purpose}`];
  for (const [dataType, phrases] of Object.entries(lexicon.dataTypes))
    for (const phrase of phrases) yield [phrase, `data:${dataType as DataType}`];
}

function findLanguage(text: string, lexicons: readonly NoticeLexicon[]): string | null {
  const words = detectWords(foldText(text)).map(({ word }) => word);
  const counts = lexicons
    .map(({ tag, smallWords }) => {
      const known = new Set(smallWords.map(foldText));
      return { tag, count: words.filter((word) => known.has(word)).length };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < FEWEST_SMALL_WORDS || first.count === second?.count) return null;
  return first.tag;
}

/** Whether a text with controls of these kinds is a notice that asks about cookies, by `../shared/design/consent.md` §5.1. */
export function isNotice(text: string, kinds: ReadonlySet<ChoiceKind>, reader: NoticeReader): boolean {
  const signs = new Set(reader.signsIn(text).map(({ meaning }) => meaning));
  const answers = kinds.has('accept') || kinds.has('reject');
  if (signs.has('cookies') && answers) return signs.has('use') || signs.has('consent') || signs.has('personal-data');
  if (signs.has('cookies') && kinds.has('settings')) return signs.has('use') || signs.has('consent');
  if (signs.has('cookies') && (kinds.has('acknowledge') || kinds.has('close')))
    return signs.has('use') || signs.has('by-continuing');
  return (
    signs.has('personal-data') &&
    signs.has('consent') &&
    kinds.has('accept') &&
    (kinds.has('reject') || kinds.has('settings'))
  );
}
