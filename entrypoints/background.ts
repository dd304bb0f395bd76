import { defineBackground } from 'wxt/utils/define-background';
import { passCommands } from '@/lib/extension/commands';
import { answerBackground } from '@/lib/extension/messages';
import { answersFor } from '@/lib/extension/readers';

export default defineBackground(() => {
  answerBackground(answersFor);
  passCommands();
});
