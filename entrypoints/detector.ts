import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '@/lib/dom/detector';
import { living } from '@/lib/dom/living';
import { watchSettling } from '@/lib/dom/navigation';
import { askBackground } from '@/lib/extension/messages';

// A content script of the manifest, not of WXT: on every page, WXT's context would cost 3 kB, and any page can end it by an event.
export default defineUnlistedScript(() => {
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
});
