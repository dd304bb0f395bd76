import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerPack } from '@/lib/dom/living';
import { it } from '@/lib/packs/languages/it';

export default defineUnlistedScript(() => registerPack(it));
