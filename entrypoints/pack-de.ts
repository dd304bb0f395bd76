import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerPack } from '@/lib/dom/living';
import { de } from '@/lib/packs/languages/de';

export default defineUnlistedScript(() => registerPack(de));
