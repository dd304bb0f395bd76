import { detectControllers } from '@/lib/core/consent/controllers';
import { DATA_TYPES, PURPOSES } from '@/lib/core/consent/lexicon';
import type { NoticeReader } from '@/lib/core/consent/notice-reader';
import type { ConsentObservations, NoticeLayer } from '@/lib/core/consent/observations';
import { findPartnerCount } from '@/lib/core/consent/partners';
import { observePractices } from '@/lib/core/consent/practices';
import type { DomainLookup } from '@/lib/core/outlet/domain-lookup';
import type { Choice, Consent } from '@/lib/core/report';

/** What a reading of a notice takes beside the observations. */
export interface ConsentReading {
  readonly reader: NoticeReader;
  readonly domainOf: DomainLookup;
  /** Of the page, without which third parties cannot be told. */
  readonly hostname: string;
}

/** Reads what was observed of a page's cookie notice: who asks, for what, for which data, and how one may answer. */
export function readConsent(observations: ConsentObservations, how: ConsentReading): Consent {
  const parts = readConsentInParts(observations, how);
  let part = parts.next();
  while (!part.done) part = parts.next();
  return part.value;
}

/** The same, resumably: yields after each pass over the notice's words. */
export function* readConsentInParts(
  observations: ConsentObservations,
  { reader, domainOf, hostname }: ConsentReading,
): Generator<void, Consent> {
  const first = layerText(observations, 1);
  const second = layerText(observations, 2);
  const both = [first, second].filter((text) => text !== null).join('\n');
  const matches = reader.signsIn(both);
  yield;
  const language = both === '' ? null : (reader.findLanguage(both) ?? observations.language);
  yield;
  const choices = readChoices(observations, reader);
  const controllers = detectControllers(both, matches, reader.companies);
  const partners = findPartnerCount(both, matches);
  const thirdParties = thirdPartiesOf(observations.contactedHosts, hostname, domainOf);
  const signs = new Set<string>(matches.map(({ meaning }) => meaning));
  yield;
  const practices = observePractices(
    { observations, choices, first, second, both, controllers, partners, thirdParties },
    reader,
  );
  yield;

  return {
    notice: observations.notice,
    cmp: observations.cmps[0] ?? null,
    text: first,
    secondLayerText: second,
    language,
    controllers: controllers.map(({ name }) => name),
    purposes: namedIn(PURPOSES, 'purpose', signs),
    dataTypes: namedIn(DATA_TYPES, 'data', signs),
    partners: partners?.count ?? null,
    policyLink: findPolicyLink(observations.layers, reader),
    choices,
    practices,
    signals: { ...observations.signals, gpc: observations.globalPrivacyControl },
    before: { until: 'report', cookies: observations.cookies, thirdParties },
  };
}

/** The registrable domains, other than the page's own, of the hosts that were contacted. */
function thirdPartiesOf(hosts: readonly string[], hostname: string, domainOf: DomainLookup): string[] {
  const own = domainOf(hostname);
  const domains = hosts.flatMap((host) => domainOf(host) ?? []).filter((domain) => domain !== own);
  return [...new Set(domains)].sort((a, b) => (a < b ? -1 : 1));
}

function layerText({ layers }: ConsentObservations, layer: 1 | 2): string | null {
  const texts = layers.filter((each) => each.layer === layer && each.text !== '').map(({ text }) => text);
  return texts.length > 0 ? texts.join('\n') : null;
}

function readChoices({ layers }: ConsentObservations, reader: NoticeReader): Choice[] {
  const choices = layers.flatMap(({ layer, controls }) =>
    controls.flatMap(({ label, look, element }) => {
      const kind = reader.kindOf(label, element);
      return kind ? [{ kind, label, look, layer }] : [];
    }),
  );
  return choices.filter((choice, index) => choices.findIndex((other) => isSameChoice(choice, other)) === index);
}

function isSameChoice(one: Choice, other: Choice): boolean {
  return one.kind === other.kind && one.layer === other.layer && one.label === other.label && one.look === other.look;
}

/** Which of the known purposes or kinds of data a notice speaks of, in the order in which we list them. */
function namedIn<Name extends string>(
  names: readonly Name[],
  prefix: 'purpose' | 'data',
  signs: ReadonlySet<string>,
): Name[] {
  return names.filter((name) => signs.has(`${prefix}:${name}`));
}

function findPolicyLink(layers: readonly NoticeLayer[], reader: NoticeReader): string | null {
  const links = layers.flatMap((layer) => layer.links).filter(({ url }) => url !== '');
  return links.find(({ text }) => reader.isPolicyLink(text))?.url ?? null;
}
