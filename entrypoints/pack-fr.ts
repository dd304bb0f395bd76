import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerPack } from '@/lib/dom/living';
import { fr } from '@/lib/packs/languages/fr';

export default defineUnlistedScript(() => registerPack(fr));
