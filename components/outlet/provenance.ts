import type { Phrasing } from '@/components/i18n';
import type { Provenance } from '@/lib/core/report';

const PAGE_PLACES = {
  'consent notice': 'outlet.where.notice',
  footer: 'outlet.where.footer',
  byline: 'outlet.where.byline',
  caption: 'outlet.where.caption',
} as const;

/** Where a fact was read, and when, in words. */
export function sayProvenance(provenance: Provenance, phrasing: Phrasing): string {
  const where = sayWhere(provenance, phrasing);
  if (provenance.date === null) return where;
  return phrasing.say('outlet.dated', { provenance: where, date: phrasing.date(provenance.date) });
}

function sayWhere({ kind, where }: Provenance, phrasing: Phrasing): string {
  if (kind === 'registry') return phrasing.say('outlet.fromRegistry', { where });
  if (kind === 'inherited') return phrasing.say('outlet.fromInherited', { where });
  return phrasing.say('outlet.fromPage', { where: sayPagePlace(where, phrasing) });
}

function sayPagePlace(where: string, phrasing: Phrasing): string {
  const known = PAGE_PLACES[where as keyof typeof PAGE_PLACES];
  if (known) return phrasing.say(known);
  const [, form, path = ''] = /^(json-ld|meta|link)\s+(.+)$/.exec(where) ?? [];
  if (form === 'json-ld') return phrasing.say('outlet.where.jsonLd', { path });
  if (form === 'meta') return phrasing.say('outlet.where.meta', { path });
  return form === 'link' && path === 'footer' ? phrasing.say('outlet.where.footer') : where;
}
