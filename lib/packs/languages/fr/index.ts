import type { LanguagePack } from '@/lib/core/language';
import { framing } from './framing';
import { cues, grammar, marks, tokens } from './grammar';
import { names } from './names';
import { places } from './places';
import { equivalentRoles, roles } from './roles';
import { verbs } from './verbs';

/** French. */
export const fr: LanguagePack = {
  tag: 'fr',
  name: 'français',
  quotation: { marks, tokens, verbs, grammar, cues, names, roles, equivalentRoles, places },
  framing,
};
