import type { OutletDeclaration } from '@/lib/core/outlet/declarations';
import type { DomainLookup } from '@/lib/core/outlet/domain-lookup';
import type { Consent, Outlet, OutletFact } from '@/lib/core/report';

/** Where an outlet's name is taken from, the best first. */
const NAME_PLACES = ['meta og:site_name', 'json-ld WebSite.name', 'meta application-name'];

/** A page, as far as it tells who publishes it. */
export interface OutletPage {
  readonly hostname: string;
  readonly declarations: readonly OutletDeclaration[];
  readonly domainOf: DomainLookup;
}

/** What the page and its consent notice say of who publishes it: facts, each with where it was read. */
export function describeOutlet(page: OutletPage, consent: Consent): Outlet {
  const { hostname, declarations, domainOf } = page;
  const facts = [...declarations.filter((each) => isElsewhere(each, page)).map(toFact), ...controllerFacts(consent)];
  return {
    name: findName(declarations),
    hostname,
    registrableDomain: domainOf(hostname),
    facts: facts.filter((fact, index) => facts.findIndex((other) => isSameFact(fact, other)) === index),
  };
}

/** A canonical address under the page's own registrable domain says nothing of where the text was published first. */
function isElsewhere({ property, value }: OutletDeclaration, { hostname, domainOf }: OutletPage): boolean {
  if (property !== 'firstPublished') return true;
  const [own, other] = [domainOf(hostname), domainOf(value)];
  return own !== null && other !== null && own !== other;
}

function findName(declarations: readonly OutletDeclaration[]): string | null {
  const names = declarations.filter(({ property }) => property === 'name');
  const best = NAME_PLACES.flatMap((place) => names.filter(({ where }) => where === place))[0] ?? names[0];
  return best?.value ?? declarations.find(({ property }) => property === 'publisher')?.value ?? null;
}

function toFact({ property, value, where, quote, url }: OutletDeclaration): OutletFact {
  return { property, value, provenance: { kind: 'page', where, quote, url, date: null } };
}

function controllerFacts({ controllers, practices }: Consent): OutletFact[] {
  const quotes = practices.find(({ id }) => id === 'P19')?.evidence ?? [];
  return controllers.map((value) => ({
    property: 'controller',
    value,
    provenance: {
      kind: 'page',
      where: 'consent notice',
      quote: quotes.find((quote) => quote.includes(value)) ?? null,
      url: null,
      date: null,
    },
  }));
}

/** A page says the same in many places; the first place is enough. */
function isSameFact(one: OutletFact, other: OutletFact): boolean {
  return one.property === other.property && one.value.toLowerCase() === other.value.toLowerCase();
}
