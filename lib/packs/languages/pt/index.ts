import type { LanguagePack } from '@/lib/core/language';
import { cues, grammar, marks, tokens } from './grammar';
import { names } from './names';
import { places } from './places';
import { equivalentRoles, roles } from './roles';
import { verbs } from './verbs';

/** Portuguese. */
export const pt: LanguagePack = {
  tag: 'pt',
  name: 'português',
  quotation: { marks, tokens, verbs, grammar, cues, names, roles, equivalentRoles, places },
  framing: null,
};
