import type { Gender, GrammaticalNumber, RoleHead } from '@/lib/core/quotation/lexicon';

/**
 * Reads role heads, a group each: kind, then entries of the forms masculine/feminine/plural masculine/plural feminine,
 * a form missing where there is none: `directeur/directrice/directeurs/directrices ministre/ministre/ministres/ministres`.
 */
export function parseRoles(groups: readonly (readonly [RoleHead['kind'], string])[]): readonly RoleHead[] {
  return groups.flatMap(([kind, entries]) =>
    entries
      .trim()
      .split(/\s+/)
      .flatMap((entry) => toHeads(kind, entry)),
  );
}

const SLOTS: readonly (readonly [Gender, GrammaticalNumber])[] = [
  ['m', 's'],
  ['f', 's'],
  ['m', 'p'],
  ['f', 'p'],
];

function toHeads(kind: RoleHead['kind'], entry: string): readonly RoleHead[] {
  const forms = entry.split('/');
  const lemma = forms.find((form) => form !== '') ?? '';
  return [...new Set(forms)].filter(Boolean).map((word) => {
    const slots = SLOTS.filter((_, index) => forms[index] === word);
    return {
      word,
      lemma,
      kind,
      gender: agreement(slots.map(([gender]) => gender)),
      number: agreement(slots.map(([, number]) => number)),
    };
  });
}

function agreement<T extends string>(values: readonly T[]): T | 'b' {
  const [first = 'b' as T] = values;
  return values.every((value) => value === first) ? first : 'b';
}
