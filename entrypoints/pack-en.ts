import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerPack } from '@/lib/dom/living';
import { en } from '@/lib/packs/languages/en';

export default defineUnlistedScript(() => registerPack(en));
