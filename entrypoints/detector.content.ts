import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectArticle } from '@/lib/dom/detector';
import { living } from '@/lib/dom/living';
import { watchSettling } from '@/lib/dom/navigation';
import { askBackground } from '@/lib/extension/messages';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    // Not WXT's context: any page can end that one by replaying its event.
    const stop = new AbortController();
    const look = () => {
      if (living().reader?.isAlive()) return;
      const began = performance.now();
      const { mayBeArticle, language } = detectArticle(document);
      living().detectMs = performance.now() - began;
      // A refusal means that this extension was updated or removed under the page.
      if (mayBeArticle) askBackground('readPage', language).catch(() => stop.abort());
    };
    look();
    watchSettling(look, stop.signal);
  },
});
