import type { LanguagePack } from '@/lib/core/language';
import { cues, grammar, marks, tokens } from './grammar';
import { names } from './names';
import { places } from './places';
import { equivalentRoles, roles } from './roles';
import { verbs } from './verbs';

/** Italian. */
export const it: LanguagePack = {
  tag: 'it',
  name: 'italiano',
  quotation: { marks, tokens, verbs, grammar, cues, names, roles, equivalentRoles, places },
  framing: null,
};
