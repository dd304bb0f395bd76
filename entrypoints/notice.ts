import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurroundings } from '@/lib/dom/living';
import { createSurroundings } from '@/lib/dom/surroundings';
import { knowledge } from '@/lib/packs/knowledge';

export default defineUnlistedScript(() => registerSurroundings(() => createSurroundings(knowledge)));
