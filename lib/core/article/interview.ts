/** A line of the article's body, as far as it may be a turn of an interview. */
export interface Line {
  readonly text: string;
  /** Whether its words are all in bold: many newspapers set their questions so. */
  readonly isStrong: boolean;
  /** Whether it is a paragraph: headings and captions are no turns, and end an answer. */
  readonly isParagraph: boolean;
}

/** Whose turn a line is; `name` where the line itself begins with it. */
export interface Turn {
  readonly role: 'question' | 'answer';
  readonly name: string | null;
}

/** Fewer questions are rhetoric. */
const FEWEST_QUESTIONS = 3;
const QUESTION_END = /[?？؟;]["”»’)\s]{0,3}$/;
/** A name, or initials, at the head of a turn. */
const LABEL = /^(\p{Lu}[^:.?!«»“”"\n]{0,40}?)\s?[:：]\s?(?=\S)/u;
/** With its colon. */
const LONGEST_LABEL = 43;
/** Words that speak to somebody: without them, questions in bold are an explainer's; lower case. */
const SECOND_PERSON =
  /(?<!\p{L})(?:you|your|yours|vous|votre|vos|tu|ton|ta|tes|sie|ihr|ihre|ihnen|ihrer|du|dein|deine|usted|su|sus|tú|te|lei|suo|sua|suoi|o senhor|a senhora|você|seu|u|uw|je|jij|jouw|вы|вас|вам|ваш\p{L}{0,3}|ты)(?!\p{L})/u;

/** Tells the turns of an interview from each other; null for lines that are no turn, and for all lines of other articles. */
export function detectTurns(lines: readonly Line[], isDeclared: boolean): readonly (Turn | null)[] {
  const labelled = detectLabelledTurns(lines);
  if (labelled) return labelled;
  const questions = lines.map(({ text, isStrong, isParagraph }) => isParagraph && isStrong && QUESTION_END.test(text));
  const count = questions.filter(Boolean).length;
  if (count < FEWEST_QUESTIONS) return lines.map(() => null);
  const addressed = lines.filter(
    ({ text }, index) => questions[index] && SECOND_PERSON.test(text.toLowerCase()),
  ).length;
  if (!isDeclared && addressed < Math.max(2, count / 3)) return lines.map(() => null);
  return turnsAfter(lines, (index) => (lines[index]?.isStrong && lines[index]?.isParagraph ? 'question' : null));
}

/** Between the first question and the next heading, what is no question answers one. */
function turnsAfter(lines: readonly Line[], roleOf: (index: number) => Turn['role'] | null): readonly (Turn | null)[] {
  let current: Turn | null = null;
  return lines.map((line, index) => {
    const role = roleOf(index);
    if (role) current = { role: role === 'question' ? 'answer' : role, name: null };
    if (role) return { role, name: null };
    return line.isParagraph ? current : null;
  });
}

/** The name that a line begins with. */
function labelOf(text: string): string | null {
  // Nearly no paragraph has a colon there.
  return /[:：]/.test(text.slice(0, LONGEST_LABEL)) ? (LABEL.exec(text)?.[1]?.trim() ?? null) : null;
}

/** Turns that begin with a name or initials: two that alternate, one of whom asks. */
function detectLabelledTurns(lines: readonly Line[]): readonly (Turn | null)[] | null {
  const labels = lines.map(({ text, isParagraph }) => (isParagraph ? labelOf(text) : null));
  const counts = new Map<string, { turns: number; asked: number }>();
  labels.forEach((label, index) => {
    if (label === null) return;
    const known = counts.get(label) ?? { turns: 0, asked: 0 };
    const asks = QUESTION_END.test(lines[index]?.text ?? '');
    counts.set(label, { turns: known.turns + 1, asked: known.asked + (asks ? 1 : 0) });
  });
  const speakers = [...counts].filter(([, { turns }]) => turns >= 2);
  const turns = speakers.reduce((sum, [, count]) => sum + count.turns, 0);
  if (speakers.length < 2 || speakers.length > 4 || turns < 2 * FEWEST_QUESTIONS) return null;
  const [asker] = speakers.toSorted(([, a], [, b]) => b.asked / b.turns - a.asked / a.turns);
  if (!asker || asker[1].asked * 2 < asker[1].turns) return null;
  const isSpeaker = new Set(speakers.map(([label]) => label));
  let current: Turn | null = null;
  return lines.map((line, index) => {
    const label = labels[index] ?? null;
    if (label !== null && isSpeaker.has(label))
      current = label === asker[0] ? { role: 'question', name: null } : { role: 'answer', name: label };
    return line.isParagraph ? current : null;
  });
}
