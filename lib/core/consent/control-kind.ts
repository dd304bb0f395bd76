import { compactLabel } from '@/lib/core/consent/folded-text';
import type { ControlMeaning, NoticeLexicon } from '@/lib/core/consent/lexicon';
import type { NoticeControl } from '@/lib/core/consent/observations';
import type { Choice } from '@/lib/core/report';

export type ChoiceKind = Choice['kind'];

/** Tells what a control offers by its label; null for one that offers no answer to a notice. */
export type ControlReader = (label: string, element?: NoticeControl['element']) => ChoiceKind | null;

/** In letters and digits; longer labels are sentences. */
const LONGEST_LABEL = 110;

/** Compiles how the labels of all languages are recognised: a notice may speak another language than its page. */
export function compileControlReader(lexicons: readonly NoticeLexicon[]): ControlReader {
  const wholes = new Map<string, Set<ControlMeaning>>();
  const parts: (readonly [string, ControlMeaning])[] = [];
  for (const lexicon of lexicons) {
    for (const [meaning, words] of Object.entries(lexicon.labels) as [
      ControlMeaning,
      { part: string[]; whole: string[] },
    ][]) {
      for (const whole of words.whole) addTo(wholes, compactLabel(whole), meaning);
      for (const part of words.part) parts.push([compactLabel(part), meaning]);
    }
  }
  const partnerCount = compilePartnerCount(lexicons);

  return (label, element = 'button') => {
    const compact = compactLabel(label);
    if (element === 'checkbox' || compact === '' || compact.length > LONGEST_LABEL) return null;
    const meanings = new Set(wholes.get(compact));
    for (const [part, meaning] of parts) if (compact.includes(part)) meanings.add(meaning);
    if (partnerCount(label)) meanings.add('partners');
    if (element === 'link') meanings.delete('more');
    return decideKind(meanings);
  };
}

/**
 * The order in which meanings win. What limits or undoes stands before what grants: "accept only the necessary" refuses the rest,
 * and a refusal shown as an acceptance is the costliest error.
 */
function decideKind(meanings: ReadonlySet<ControlMeaning>): ChoiceKind | null {
  const rejects = meanings.has('reject') || (meanings.has('necessary') && !meanings.has('everything'));
  if (meanings.has('pay')) return 'pay';
  if (meanings.has('partners') && !rejects && !meanings.has('accept')) return 'partners';
  if (meanings.has('save') && !rejects) return 'save';
  if (meanings.has('settings') && !meanings.has('necessary')) return 'settings';
  if (rejects) return 'reject';
  const rest = ['accept', 'acknowledge', 'close'] as const;
  return rest.find((kind) => meanings.has(kind)) ?? (meanings.has('more') ? 'settings' : null);
}

/** Whether a label counts partners: « nos 843 partenaires ». */
function compilePartnerCount(lexicons: readonly NoticeLexicon[]): (label: string) => boolean {
  const words = lexicons.flatMap((lexicon) => lexicon.partners).map(compactLabel);
  return (label) => {
    const compact = compactLabel(label);
    return /\d/u.test(compact) && words.some((word) => compact.includes(word));
  };
}

function addTo(wholes: Map<string, Set<ControlMeaning>>, label: string, meaning: ControlMeaning): void {
  wholes.set(label, (wholes.get(label) ?? new Set()).add(meaning));
}
