import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerBackground, answerTab, type BackgroundRequests, type TabRequests } from '@/lib/extension/messages';

const OURS = { id: fakeBrowser.runtime.id, tab: { id: 7 }, url: 'https://gazette.example/story' } as never;
const question = { to: 'background', ask: 'loadPack', args: ['fr'] };

beforeEach(() => fakeBrowser.reset());

/** What each listener made of a message: undefined is "not mine". */
async function ask(message: unknown, sender: never = OURS): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender);
  return answer;
}

function answersWith(loadPack: BackgroundRequests['loadPack']) {
  return vi.fn((_sender: unknown) => ({ loadPack }) as unknown as BackgroundRequests);
}

test('a question of ours is answered, and the one who answers knows the tab and its host', async () => {
  const answers = answersWith(async (tag) => tag === 'fr');
  answerBackground(answers);
  expect(await ask(question)).toBe(true);
  expect(answers).toHaveBeenCalledWith({ tabId: 7, hostname: 'gazette.example' });
});

test('a sender without a tab is known by none', async () => {
  const answers = answersWith(async () => true);
  answerBackground(answers);
  await ask(question, { id: fakeBrowser.runtime.id } as never);
  expect(answers).toHaveBeenCalledWith({ tabId: null, hostname: null });
});

test('another extension is not answered', async () => {
  const loadPack = vi.fn(async () => true);
  answerBackground(answersWith(loadPack));
  expect(await ask(question, { id: 'somebody-else', tab: { id: 7 } } as never)).toBeUndefined();
  expect(loadPack).not.toHaveBeenCalled();
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'loadPack'],
  ['a question to the tab', { to: 'tab', ask: 'loadPack', args: ['fr'] }],
  ['a question to nobody', { to: 'panel', ask: 'loadPack', args: ['fr'] }],
  ['a question without its name', { to: 'background', args: ['fr'] }],
  ['a question without its values', { to: 'background', ask: 'loadPack' }],
  ['values that are no list', { to: 'background', ask: 'loadPack', args: 'fr' }],
  ['a question that nobody answers', { to: 'background', ask: 'readPasswords', args: [] }],
  ['what every object has', { to: 'background', ask: 'toString', args: [] }],
  ['what every object comes from', { to: 'background', ask: '__proto__', args: [] }],
])('%s is not believed to be a question', async (_, message) => {
  const loadPack = vi.fn(async () => true);
  answerBackground(answersWith(loadPack));
  expect(await ask(message)).toBeUndefined();
  expect(loadPack).not.toHaveBeenCalled();
});

test('who asks hears of a refusal', async () => {
  answerBackground(answersWith(() => Promise.reject(new Error('The tab is gone.'))));
  await expect(ask(question)).rejects.toThrow('The tab is gone.');
});

test('an answer of nothing arrives as null, as it does in every browser', async () => {
  answerBackground(answersWith(async () => undefined as never));
  expect(await ask(question)).toBeNull();
});

test('a reader that was taken away answers no more', async () => {
  const life = new AbortController();
  answerTab({ readState: () => ({ kind: 'reading' }) } as unknown as TabRequests, life.signal);
  const toTab = { to: 'tab', ask: 'readState', args: [] };
  expect(await ask(toTab)).toEqual({ kind: 'reading' });
  life.abort();
  expect(await ask(toTab)).toBeUndefined();
});
