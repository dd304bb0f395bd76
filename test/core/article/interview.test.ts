import { expect, test } from 'vitest';
import { behindLabel, detectTurns } from '@/lib/core/article/interview';

const line = (text: string, isStrong = false) => ({ text, isStrong, isParagraph: true });
const rolesOf = (lines: Parameters<typeof detectTurns>[0], isDeclared = false) =>
  detectTurns(lines, isDeclared).map((turn) => turn?.role ?? null);

const asked = [
  line('She has run the ferry for thirty years.'),
  line('Do you like the river?', true),
  line('On some days.'),
  line('It is louder than people think.'),
  line('Will you stay?', true),
  line('Until the bridge opens.'),
  line('And then, what will you do?', true),
  line('Sleep.'),
];

test('questions in bold that speak to somebody, and what follows each, are turns; what stands before is not', () => {
  expect(rolesOf(asked)).toEqual([null, 'question', 'answer', 'answer', 'question', 'answer', 'question', 'answer']);
});

test('a heading ends an answer', () => {
  const lines = [...asked, { text: 'About the ferry', isStrong: false, isParagraph: false }];
  expect(rolesOf(lines).at(-1)).toBe(null);
});

test('questions without marks, each before an answer that stands in marks, are turns; a remark before an answer asks too', () => {
  const lines = [
    'She has run the ferry.',
    'Why?',
    '«I like it.»',
    'And now?',
    '«Rest.»',
    'You won.',
    '«Luck.»',
    'When?',
    '«Soon.»',
  ];
  const turn = ['question', 'answer'];
  expect(rolesOf(lines.map((text) => line(text)))).toEqual([null, ...turn, ...turn, ...turn, ...turn]);
});

test('a paragraph that goes on between marks is told, not answered', () => {
  const lines = ['Why?', '“I like it.” She looks at the river. “It is never the same.”'];
  const all = [...lines, 'And now?', '“Rest.”', 'When?', '"Soon."', 'Where?', '"At the quay."'];
  expect(rolesOf(all.map((text) => line(text))).slice(0, 3)).toEqual([null, null, 'question']);
});

test('two rhetorical questions make no interview', () => {
  expect(rolesOf(asked.slice(0, 6))).toEqual([null, null, null, null, null, null]);
});

test('names at the head of a few lines make no interview', () => {
  const lines = ['Monday: rain', 'Tuesday: rain', 'Monday: sun', 'Tuesday: fog', 'Monday: fog', 'Tuesday: sun'];
  expect(rolesOf(lines.map((text) => line(text)))).toEqual(lines.map(() => null));
});

test('initials, with full stops or without, go on with the name that they shorten, and a stage direction is no part of it', () => {
  const lines = [
    'Le Quai : Comment va le port ?',
    'Ana Ruiz : Il revit.',
    'LQ : Et le phare ?',
    'A. R. : Il tient.',
    'LQ : Vous y montez encore ?',
    'A. R. (Elle rit.) : Une fois par an.',
  ];
  const turns = detectTurns(
    lines.map((text) => line(text)),
    false,
  );
  expect(turns.map((turn) => turn?.name ?? null)).toEqual([null, 'Ana Ruiz', null, 'Ana Ruiz', null, 'Ana Ruiz']);
});

test('the words of a turn begin behind its label', () => {
  expect(behindLabel('A. R. (rires) : Une fois.', 'Ana Ruiz')).toBe('A. R. (rires) : '.length);
  expect(behindLabel('Mon avis : il tiendra.', 'Ana Ruiz')).toBe(0);
});

test('headings that ask somebody whose answers speak of themselves are questions; an explainer’s headings are none', () => {
  const heading = (text: string) => ({ text, isStrong: false, isParagraph: false, isHeading: true });
  const answers = ['I was tired.', 'My brother told me to stop.', 'No, I sold it.', 'I never did.'];
  const questions = ['Why did you leave?', 'Were you afraid of the sea?', 'It was a hard year.', 'Will you go back?'];
  const lines = questions.flatMap((question, index) => [heading(question), line(answers[index] ?? '')]);
  expect(rolesOf(lines)).toEqual(questions.flatMap(() => ['question', 'answer']));
  const explainer = questions.flatMap((question) => [heading(question), line('The rules ask each owner to register.')]);
  expect(rolesOf(explainer)).toEqual(explainer.map(() => null));
});

test('questions in plain paragraphs to somebody whose answers speak of themselves are turns; a stage direction is none', () => {
  const lines = [
    'Ela planta café há trinta anos.',
    'A senhora sempre viveu aqui?',
    'Sempre. Meu pai abriu a estrada.',
    'E o seu irmão, voltou?',
    'Eu esperei. Ele não veio.',
    '[Ela serve o café.]',
    'Você venderia a terra?',
    'Nunca pensei em vender. Minha filha fica.',
  ];
  const turn = ['question', 'answer'];
  expect(rolesOf(lines.map((text) => line(text)))).toEqual([null, ...turn, ...turn, null, ...turn]);
  const essay = ['Por que você paga?', 'A lei manda.', 'Quem lucra com a sua conta?', 'O banco.', 'E agora?', 'Nada.'];
  expect(rolesOf(essay.map((text) => line(text)))).toEqual(essay.map(() => null));
});
