import { defineBackground } from 'wxt/utils/define-background';
import { passCommands } from '@/lib/extension/commands';
import { answerBackground } from '@/lib/extension/messages';
import { answersFor } from '@/lib/extension/readers';

const PACKS: ReadonlySet<string> = new Set(
  Object.keys(import.meta.glob('./pack-*.ts', { query: '?raw' })).map((path) =>
    path.replace(/^.*pack-(\w+)\.ts$/, '$1'),
  ),
);

export default defineBackground(() => {
  answerBackground((sender) => answersFor(sender, PACKS));
  passCommands();
});
