import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerPack } from '@/lib/dom/living';
import { es } from '@/lib/packs/languages/es';

export default defineUnlistedScript(() => registerPack(es));
