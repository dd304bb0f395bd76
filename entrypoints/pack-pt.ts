import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerPack } from '@/lib/dom/living';
import { pt } from '@/lib/packs/languages/pt';

export default defineUnlistedScript(() => registerPack(pt));
