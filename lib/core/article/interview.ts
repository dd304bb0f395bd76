import { letterPattern } from '@/lib/core/text/letter-pattern';

/** A line of the article's body, as far as it may be a turn of an interview. */
export interface Line {
  readonly text: string;
  /** Whether its words are all in bold: many newspapers set their questions so. */
  readonly isStrong: boolean;
  /** Whether it is a paragraph: headings and captions are no turns, and end an answer. */
  readonly isParagraph: boolean;
  /** Whether it is a heading below the headline. */
  readonly isHeading?: boolean;
}

/** Whose turn a line is; `name` where the line itself begins with it. */
export interface Turn {
  readonly role: 'question' | 'answer';
  readonly name: string | null;
}

/** Fewer questions are rhetoric. */
const FEWEST_QUESTIONS = 3;
const QUESTION_END = /[?？؟;]["”»’)\s]{0,3}$/;
/** In code units: as much of a line's end as tells a question. */
const LAST = 4;
/** A name, or initials (`A. R.`), at the head of a turn; a stage direction in brackets is no part of it. */
const LABEL = letterPattern(
  String.raw`^((?:\p{Lu}\.[\s-]?){1,4}|\p{Lu}[^:.?!«»“”"\n(]{0,40}?)\s?(?:\([^()\n]{1,24}\)\s?)?[:：]\s?(?=\S)`,
);
/** With its colon. */
const LONGEST_LABEL = 70;
/** Words that speak to somebody: without them, questions in bold are an explainer's; lower case. */
const SECOND_PERSON = letterPattern(
  String.raw`(?<!\p{L})(?:you|your|yours|vous|votre|vos|tu|ton|ta|tes|sie|ihr|ihre|ihnen|ihrer|du|dein|deine|usted|su|sus|tú|te|lei|suo|sua|suoi|o senhor|a senhora|vocês?|seus?|suas|lhe|u|uw|je|jij|jouw|вы|вас|вам|ваш\p{L}{0,3}|ты)(?!\p{L})`,
);

function isQuestion(text: string): boolean {
  return QUESTION_END.test(text.slice(-LAST));
}

/** Tells the turns of an interview from each other; null for lines that are no turn, and for all lines of other articles. */
export function detectTurns(lines: readonly Line[], isDeclared: boolean): readonly (Turn | null)[] {
  const labelled = detectLabelledTurns(lines);
  if (labelled) return labelled;
  const questions = lines.map(({ text, isStrong, isParagraph }) => isParagraph && isStrong && isQuestion(text));
  const count = questions.filter(Boolean).length;
  if (count < FEWEST_QUESTIONS)
    return detectHeadedTurns(lines) ?? detectMarkedTurns(lines) ?? detectPlainTurns(lines) ?? lines.map(() => null);
  const addressed = lines.filter(
    ({ text }, index) => questions[index] && SECOND_PERSON.test(text.toLowerCase()),
  ).length;
  if (!isDeclared && addressed < Math.max(2, count / 3)) return lines.map(() => null);
  return turnsAfter(lines, (index) => (lines[index]?.isStrong && lines[index]?.isParagraph ? 'question' : null));
}

/** Words of somebody who tells of themselves; lower case. */
const FIRST_PERSON = letterPattern(
  String.raw`(?<!\p{L})(?:i|i['’](?:m|ve|d|ll)|my|we|our|je|j['’]|me|mon|ma|mes|moi|nous|notre|ich|mir|mich|mein\p{L}{0,2}|wir|uns|yo|mi|mis|nos|nosotros|io|mio|mia|noi|eu|meu|minha|nós|creo|soy|estoy|tengo|tenemos|acho|sou|estou|tenho|temos|sono|credo|abbiamo)(?!\p{L})`,
);

/** Questions set as headings, which speak to somebody whose answers speak of themselves; an explainer's do not. Null where there are none. */
function detectHeadedTurns(lines: readonly Line[]): readonly (Turn | null)[] | null {
  const questions = lines.filter(({ text, isHeading }) => isHeading && isQuestion(text));
  const addressed = questions.filter(({ text }) => SECOND_PERSON.test(text.toLowerCase())).length;
  if (questions.length < FEWEST_QUESTIONS || addressed < Math.max(2, questions.length / 3)) return null;
  const answers = lines.filter((line, index) => line.isParagraph && lines[index - 1]?.isHeading);
  const personal = answers.filter(({ text }) => FIRST_PERSON.test(text.toLowerCase())).length;
  if (personal * 3 < answers.length * 2) return null;
  const first = lines.findIndex(({ text, isHeading }) => isHeading && isQuestion(text));
  return turnsAfter(lines, (index) => (index >= first && lines[index]?.isHeading ? 'question' : null));
}

const OPENING_MARKS = '«“"„';
const CLOSING_MARKS = '»”"“';
const STOPS = '.!?…';

/** Whether one pair of marks holds all of a line: where they open again, there are words of the article between. */
function isAllMarked(text: string): boolean {
  const mark = text.charAt(0);
  const end = text.length > 1 && STOPS.includes(text.slice(-1)) ? text.length - 1 : text.length;
  if (end < 3 || !OPENING_MARKS.includes(mark) || !CLOSING_MARKS.includes(text.charAt(end - 1))) return false;
  const again = text.indexOf(mark, 1);
  return again < 0 || (mark === '"' && again >= text.length - 2);
}

/** Questions without marks, each before an answer that stands in marks from end to end. */
function detectMarkedTurns(lines: readonly Line[]): readonly (Turn | null)[] | null {
  const isAnswer = lines.map((line) => line.isParagraph && isAllMarked(line.text.trim()));
  const isAsked = lines.map(
    (line, index) => line.isParagraph && !isAnswer[index] && isAnswer[index + 1] === true && isQuestion(line.text),
  );
  const first = isAsked.indexOf(true);
  const answers = isAnswer.filter((is, index) => is && index > first).length;
  const asked = isAsked.filter(Boolean).length;
  if (asked < FEWEST_QUESTIONS || asked * 2 < answers) return null;
  return lines.map((line, index) => {
    if (index < first || !line.isParagraph) return null;
    if (isAnswer[index]) return { role: 'answer', name: null };
    return isAnswer[index + 1] ? { role: 'question', name: null } : null;
  });
}

/** In code units: a longer paragraph that ends with a question asks nobody. */
const LONGEST_QUESTION = 400;

/** Questions in plain paragraphs, at least one in three lines, that speak to somebody whose answers speak of themselves. */
function detectPlainTurns(lines: readonly Line[]): readonly (Turn | null)[] | null {
  const asks = (line: Line | undefined) =>
    line?.isParagraph === true && line.text.length < LONGEST_QUESTION && isQuestion(line.text);
  const isAsked = lines.map((line, index) => asks(line) && lines[index + 1]?.isParagraph === true);
  const first = isAsked.indexOf(true);
  const last = isAsked.lastIndexOf(true);
  const asked = isAsked.filter(Boolean).length;
  if (asked < FEWEST_QUESTIONS || asked * 3 < last + 2 - first) return null;
  const addressed = lines.filter(({ text }, at) => isAsked[at] && SECOND_PERSON.test(text.toLowerCase())).length;
  const personal = lines.filter(({ text }, at) => isAsked[at - 1] && FIRST_PERSON.test(text.toLowerCase())).length;
  if (addressed < Math.max(2, asked / 3) || personal * 2 < asked) return null;
  return turnsAfter(lines, (index) => (isAsked[index] ? 'question' : null));
}

/** `[Ela fecha a janela.]` */
const STAGE_DIRECTION = /^(?:\[[^\]]*\]|\([^)]*\))\.?$/;

/** Between the first question and the next heading, what is no question answers one. */
function turnsAfter(lines: readonly Line[], roleOf: (index: number) => Turn['role'] | null): readonly (Turn | null)[] {
  let current: Turn | null = null;
  return lines.map((line, index) => {
    const role = roleOf(index);
    if (role) current = { role: role === 'question' ? 'answer' : role, name: null };
    if (role) return { role, name: null };
    return line.isParagraph && !STAGE_DIRECTION.test(line.text.trim()) ? current : null;
  });
}

/** Where the words of a turn begin, behind the label of whoever `name` is. */
export function behindLabel(text: string, name: string): number {
  const match = LABEL.exec(text.slice(0, LONGEST_LABEL));
  return match && initialsOf(match[1] ?? '') === initialsOf(name) ? match[0].length : 0;
}

const WORD = letterPattern(String.raw`[\p{L}\p{N}]+`, 'g');

/** `Ana Ruiz` and `A. R.` have the same; so have `Le Quai` and `LQ`. */
function initialsOf(label: string): string {
  const words = label.match(WORD.for(label)) ?? [];
  const isShort = words.length < 3 && label.length < 5 && label === label.toUpperCase();
  return (isShort ? words.join('') : words.map((word) => word.charAt(0)).join('')).toLowerCase();
}

/** The name that a line begins with. */
function labelOf(text: string): string | null {
  // Nearly no paragraph has a colon there.
  return /[:：]/.test(text.slice(0, LONGEST_LABEL)) ? (LABEL.exec(text)?.[1]?.trim() ?? null) : null;
}

/** What is known of the turns under one label, its initials included. */
interface Label {
  readonly turns: number;
  readonly asked: number;
  /** The fullest form. */
  readonly name: string;
}

/** Turns that begin with a name or initials: two that alternate, one of whom asks. */
function detectLabelledTurns(lines: readonly Line[]): readonly (Turn | null)[] | null {
  const labels = lines.map(({ text, isParagraph }) => (isParagraph ? labelOf(text) : null));
  const known = countLabels(lines, labels);
  const speakers = [...known].filter(([, { turns }]) => turns >= 2);
  const turns = speakers.reduce((sum, [, count]) => sum + count.turns, 0);
  if (speakers.length < 2 || speakers.length > 4 || turns < 2 * FEWEST_QUESTIONS) return null;
  const [asker] = speakers.toSorted(([, a], [, b]) => b.asked / b.turns - a.asked / a.turns);
  if (!asker || asker[1].asked * 2 < asker[1].turns) return null;
  const names = new Map(speakers.map(([key, { name }]) => [key, name]));
  let current: Turn | null = null;
  return lines.map((line, index) => {
    const label = labels[index] ?? null;
    const key = label === null ? '' : initialsOf(label);
    const name = names.get(key);
    if (name) current = key === asker[0] ? { role: 'question', name: null } : { role: 'answer', name };
    return line.isParagraph ? current : null;
  });
}

function countLabels(lines: readonly Line[], labels: readonly (string | null)[]): ReadonlyMap<string, Label> {
  const counts = new Map<string, Label>();
  labels.forEach((label, index) => {
    if (label === null) return;
    const key = initialsOf(label);
    const known = counts.get(key) ?? { turns: 0, asked: 0, name: label };
    const asks = isQuestion(lines[index]?.text ?? '');
    const name = label.length > known.name.length ? label : known.name;
    counts.set(key, { turns: known.turns + 1, asked: known.asked + (asks ? 1 : 0), name });
  });
  return counts;
}
