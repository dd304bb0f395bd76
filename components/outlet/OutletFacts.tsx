import { type Phrasing, usePhrasing } from '@/components/i18n';
import type { MessageKey } from '@/components/message-key';
import { sayProvenance } from '@/components/outlet/provenance';
import { OutLink } from '@/components/ui/OutLink';
import { PageText } from '@/components/ui/PageText';
import { PropertyList } from '@/components/ui/PropertyList';
import { parseWebAddress } from '@/components/web-address';
import type { OutletFact, Report } from '@/lib/core/report';
import './outlet.css';

/** In the order in which a reader asks; others follow as they come. */
const PROPERTIES = [
  'name',
  'publisher',
  'legalName',
  'legalForm',
  'owner',
  'chain',
  'parent',
  'kind',
  'funding',
  'governance',
  'classification',
  'country',
  'region',
  'city',
  'founded',
  'edition',
  'language',
  'controller',
  'restriction',
  'register',
  'pressCouncil',
  'corrections',
  'imprint',
  'copyright',
  'firstPublished',
  'author',
  'agency',
  'photoCredit',
] as const;
const POLICIES = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'actionableFeedbackPolicy',
  'ownershipFundingInfo',
  'unnamedSourcesPolicy',
  'diversityPolicy',
  'diversityStaffingReport',
  'masthead',
  'missionCoveragePrioritiesPolicy',
  'noBylinesPolicy',
] as const;
const POLICY_PREFIX = 'policy:';

/** What the outlet is: each fact with where it was read, and when. */
export function OutletFacts({ report }: { report: Report }) {
  const { say } = usePhrasing();
  const { facts } = report.outlet;
  const isPolicy = (fact: OutletFact) => fact.property.startsWith(POLICY_PREFIX);
  const isRegistered = facts.some((fact) => fact.provenance.kind !== 'page');

  return (
    <div class="tab-body">
      {!isRegistered && <p class="tab-lead">{say(facts.length === 0 ? 'outlet.nothing' : 'outlet.unknown')}</p>}
      <Facts facts={facts.filter((fact) => !isPolicy(fact))} language={report.language} />
      <h2 class="tab-heading">{say('outlet.policies')}</h2>
      {facts.some(isPolicy) ? (
        <Facts facts={facts.filter(isPolicy)} language={report.language} />
      ) : (
        <p class="tab-quiet">{say('outlet.policiesNone')}</p>
      )}
      <p class="tab-note">{say('outlet.limits')}</p>
    </div>
  );
}

function Facts({ facts, language }: { facts: readonly OutletFact[]; language: string | null }) {
  const phrasing = usePhrasing();
  const properties = [...new Set(facts.map((fact) => fact.property))].toSorted((a, b) => rank(a) - rank(b));
  return (
    <PropertyList
      properties={properties.map((property) => ({
        key: property,
        label: sayProperty(property, phrasing),
        value: facts
          .filter((fact) => fact.property === property)
          .map((fact) => <Fact fact={fact} language={language} key={`${fact.value} ${fact.provenance.where}`} />),
      }))}
    />
  );
}

function Fact({ fact, language }: { fact: OutletFact; language: string | null }) {
  const phrasing = usePhrasing();
  const { provenance } = fact;
  return (
    <div class="fact">
      <div>
        <OutLink address={addressOf(fact)}>
          <PageText language={language}>{sayValue(fact, phrasing)}</PageText>
        </OutLink>
      </div>
      {provenance.quote !== null && provenance.quote !== fact.value && (
        <div class="fact-note">
          <PageText language={language}>{phrasing.say('outlet.quoted', { quote: provenance.quote })}</PageText>
        </div>
      )}
      <div class="fact-note">
        <OutLink address={provenance.kind === 'page' ? null : provenance.url}>
          {sayProvenance(provenance, phrasing)}
        </OutLink>
      </div>
    </div>
  );
}

/** Where the fact itself leads: a register's address is its evidence instead. */
function addressOf({ property, value, provenance }: OutletFact): string | null {
  if (provenance.kind === 'page' && provenance.url !== null) return provenance.url;
  return property.startsWith(POLICY_PREFIX) ? value : null;
}

function rank(property: string): number {
  const known = (PROPERTIES as readonly string[]).indexOf(property);
  return known === -1 ? PROPERTIES.length : known;
}

function sayProperty(property: string, phrasing: Phrasing): string {
  const policy = POLICIES.find((name) => property === POLICY_PREFIX + name);
  if (policy) return phrasing.say(`outlet.policy.${policy}`);
  const known = PROPERTIES.find((name) => name === property);
  const key: MessageKey = known ? `outlet.property.${known}` : 'outlet.property.other';
  return phrasing.say(key, { property: spaced(property.replace(POLICY_PREFIX, '')) });
}

function sayValue({ property, value }: OutletFact, phrasing: Phrasing): string {
  if (property === 'country' && /^[A-Z]{2}$/.test(value)) return phrasing.countryName(value);
  if (property === 'language' && /^[a-z]{2,3}(-|$)/.test(value)) return phrasing.languageName(value);
  return parseWebAddress(value) === null ? value : value.replace(/^https?:\/\/(www\.)?/, '');
}

/** A name from a schema as words: `printEdition` is "Print edition". */
function spaced(name: string): string {
  const words = name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}
