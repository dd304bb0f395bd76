import type { NamedController } from '@/lib/core/consent/controllers';
import type { NoticeReader, NoticeSign } from '@/lib/core/consent/notice-reader';
import type { ConsentObservations, NoticeControl } from '@/lib/core/consent/observations';
import type { PartnerCount } from '@/lib/core/consent/partners';
import type { Choice, Practice } from '@/lib/core/report';

/** What the practices are told from: the observations, and what was already read in them. */
export interface ReadNotice {
  readonly observations: ConsentObservations;
  readonly choices: readonly Choice[];
  readonly first: string | null;
  readonly second: string | null;
  readonly both: string;
  readonly controllers: readonly NamedController[];
  readonly partners: PartnerCount | null;
  readonly thirdParties: readonly string[];
}

type Finding = Omit<Practice, 'id'>;

const NO_NOTICE = 'No notice was seen, so there was nothing to look at.';
const CLOSED = 'The further layers of the notice were not opened.';
/** A fill that stands out from its ground by this ratio or more is a filled button; below the second it does not stand out. */
const CLEAR_FILL = 1.5;
const NO_FILL = 1.3;
/** WCAG 2.2, 1.4.3: the least contrast of small text, and of large. */
const LEAST_CONTRAST = 4.5;
const LEAST_LARGE_CONTRAST = 3;
const LARGE_FONT_PX = 24;
const LARGE_AREA_RATIO = 1.5;
const LARGE_FONT_RATIO = 1.2;
const HEAVIER_BY = 200;
const BLOCKED_SHARE = 0.5;

/** The practices of `consent.md` §1, each with its evidence; what could not be observed is unknown, and says why. */
export function observePractices(notice: ReadNotice, reader: NoticeReader): Practice[] {
  const rows = findingsOf(notice, reader);
  return Object.entries(rows).map(([id, finding]) => ({ id, ...finding }));
}

function findingsOf(notice: ReadNotice, reader: NoticeReader): Record<string, Finding> {
  const { observations } = notice;
  const shown = presence(observations);
  const signals = {
    P27: cookiesBefore(observations),
    P28: thirdPartiesBefore(notice),
    P30: signalsSeen(observations),
  };
  if (observations.notice !== 'observed') return { P01: shown, ...withoutNotice(observations), ...signals };

  const texts = readSigns(notice, reader);
  const pair = comparedPair(observations, reader);
  return {
    P01: shown,
    ...offers(notice),
    P07: closeMeaning(notice, texts),
    P08: quoted(
      texts,
      'by-continuing',
      'The notice takes going on as consent.',
      'No words that take going on as consent were found.',
    ),
    ...comparison(pair),
    P14: timesOffered(notice, observations, reader),
    P16: preTicked(observations),
    P17: quoted(
      texts,
      'legitimate-interest',
      'The notice claims legitimate interest.',
      `The notice's text, as far as it was read, does not speak of legitimate interest. ${CLOSED}`,
      'unknown',
    ),
    P18: partnersNumbered(notice),
    P19: controllerNamed(notice),
    P20: counted(texts, 'purpose:', 'purposes'),
    P21: counted(texts, 'data:', 'types of data'),
    P22: policyLinked(notice, reader),
    P23: retention(texts),
    P24: quoted(
      texts,
      'withdrawal',
      'The notice says that the choice can be changed later.',
      'The notice does not say that the choice can be changed later.',
    ),
    P25: covers(observations),
    P26: reducedService(texts),
    P29: unknown('The notice lists no cookie names that were read.'),
    P31: length(notice),
    P32: {
      state: observations.noticeCount > 1 ? 'yes' : 'no',
      value: observations.noticeCount,
      why: 'Notices that stood on the page at once.',
      evidence: [],
    },
    ...signals,
  };
}

function presence({ notice, limits, place }: ConsentObservations): Finding {
  if (notice === 'observed') return { state: 'yes', value: place, why: 'A notice stands on the page.', evidence: [] };
  if (notice === 'unknown') return unknown(limits.join(' ') || 'Something hindered the look.');
  return {
    state: 'no',
    value: null,
    why: 'No notice was seen: it may have been answered before, hidden by another extension, or not be shown here.',
    evidence: [],
  };
}

const NOTICE_PRACTICES = [
  'P02',
  'P03',
  'P04',
  'P05',
  'P06',
  'P07',
  'P08',
  'P09',
  'P10',
  'P11',
  'P12',
  'P13',
  'P14',
  'P15',
  'P16',
  'P17',
  'P18',
  'P19',
  'P20',
  'P21',
  'P22',
  'P23',
  'P24',
  'P25',
  'P26',
  'P29',
  'P31',
  'P32',
];

function withoutNotice({ notice, limits }: ConsentObservations): Record<string, Finding> {
  const why = notice === 'unknown' ? limits.join(' ') || NO_NOTICE : NO_NOTICE;
  return Object.fromEntries(NOTICE_PRACTICES.map((id) => [id, unknown(why)]));
}

/** P02 to P06 and P15: what is offered on the first layer. */
function offers({ choices, both }: ReadNotice): Record<string, Finding> {
  const first = choices.filter(({ layer }) => layer === 1);
  const labels = (kind: Choice['kind']) => first.filter((choice) => choice.kind === kind).map(({ label }) => label);
  const accepts = labels('accept');
  const rejects = labels('reject');
  const settings = labels('settings');
  const pays = labels('pay');
  const passive = first.length > 0 && first.every(({ kind }) => ['acknowledge', 'close', 'partners'].includes(kind));
  return {
    P02: present(
      accepts,
      'Accepting is offered on the first layer.',
      'No control that accepts was recognised on the first layer.',
    ),
    P03: present(
      rejects,
      'Refusing is offered on the first layer.',
      'No control that refuses was recognised on the first layer.',
    ),
    P04: {
      state: rejects.length === 0 && settings.length > 0 ? 'yes' : 'no',
      value: null,
      why:
        rejects.length === 0 && settings.length > 0
          ? `Refusing is not on the first layer; settings are. ${CLOSED}`
          : 'Refusing does not stand behind settings alone.',
      evidence: settings,
    },
    P05: {
      state: passive ? 'yes' : 'no',
      value: null,
      why: passive
        ? 'One can only take note of the notice or close it.'
        : 'The notice offers more than to take note of it.',
      evidence: passive ? first.map(({ label }) => label) : [],
    },
    P06: {
      state: pays.length > 0 && accepts.length > 0 ? 'yes' : 'no',
      value: rejects.length > 0 ? 'refusing is offered too' : null,
      why:
        pays.length > 0
          ? 'Paying is offered beside accepting.'
          : 'No control that asks for payment was recognised on the first layer.',
      evidence: pays,
    },
    P15:
      rejects.length > 0
        ? { state: 'yes', value: null, why: 'The words by which one refuses.', evidence: rejects }
        : unknown(both === '' ? NO_NOTICE : 'No refusing control was recognised.'),
  };
}

function present(labels: readonly string[], found: string, none: string): Finding {
  return {
    state: labels.length > 0 ? 'yes' : 'no',
    value: labels.length,
    why: labels.length > 0 ? found : none,
    evidence: labels,
  };
}

interface Sign {
  readonly meaning: NoticeSign;
  readonly quote: string;
  readonly sentence: string;
}

interface SignedText {
  readonly signs: readonly Sign[];
  readonly sentences: readonly { readonly text: string; readonly meanings: ReadonlySet<NoticeSign> }[];
}

function readSigns({ both }: ReadNotice, reader: NoticeReader): SignedText {
  const sentences = both
    .split(/(?<=[.!?])\s+|\n+/u)
    .filter((sentence) => sentence.trim() !== '')
    .map((text) => ({ text: text.trim(), matches: reader.signsIn(text.trim()) }));
  return {
    signs: sentences.flatMap(({ text, matches }) =>
      matches.map(({ meaning, start, end }) => ({ meaning, quote: text.slice(start, end), sentence: text })),
    ),
    sentences: sentences.map(({ text, matches }) => ({
      text,
      meanings: new Set(matches.map(({ meaning }) => meaning)),
    })),
  };
}

function quoted(
  { signs }: SignedText,
  meaning: NoticeSign,
  found: string,
  none: string,
  otherwise: 'no' | 'unknown' = 'no',
): Finding {
  const evidence = [...new Set(signs.filter((sign) => sign.meaning === meaning).map(({ sentence }) => sentence))];
  return evidence.length > 0
    ? { state: 'yes', value: null, why: found, evidence }
    : { state: otherwise, value: null, why: none, evidence: [] };
}

function closeMeaning({ choices }: ReadNotice, texts: SignedText): Finding {
  const closes = choices.filter(({ kind, layer }) => kind === 'close' && layer === 1).map(({ label }) => label);
  if (closes.length === 0)
    return { state: 'no', value: null, why: 'No closing control was recognised on the first layer.', evidence: [] };
  const stated = texts.signs.find(({ meaning }) => meaning === 'by-closing');
  return {
    state: 'yes',
    value: stated ? 'meaning stated' : 'meaning not stated',
    why: 'The notice can be closed.',
    evidence: stated ? [stated.sentence] : closes,
  };
}

interface ComparedPair {
  readonly accept: NoticeControl;
  readonly reject: NoticeControl;
}

/** The first accepting and the first refusing control of the first layer; null if either is missing. */
function comparedPair({ layers }: ConsentObservations, reader: NoticeReader): ComparedPair | null {
  const controls = layers.filter(({ layer }) => layer === 1).flatMap((layer) => layer.controls);
  const accept = controls.find(({ label, element }) => reader.kindOf(label, element) === 'accept');
  const reject = controls.find(({ label, element }) => reader.kindOf(label, element) === 'reject');
  return accept && reject ? { accept, reject } : null;
}

/** P09 to P13: how refusing looks beside accepting. */
function comparison(pair: ComparedPair | null): Record<string, Finding> {
  const ids = ['P09', 'P10', 'P11', 'P12', 'P13'];
  if (!pair)
    return Object.fromEntries(
      ids.map((id) => [id, unknown('Accepting and refusing do not both stand on the first layer.')]),
    );
  const { accept, reject } = pair;
  const looks = [`${accept.label}: ${accept.look}`, `${reject.label}: ${reject.look}`];
  const same = accept.look === reject.look;
  const lookKnown = accept.look !== 'unknown' && reject.look !== 'unknown';
  return {
    P09: lookKnown
      ? {
          state: same ? 'no' : 'yes',
          value: `${accept.look} / ${reject.look}`,
          why: same
            ? 'Accepting and refusing are controls of the same kind.'
            : 'Accepting and refusing are controls of different kinds.',
          evidence: looks,
        }
      : unknown('How the controls are drawn could not be told.'),
    P10: fillDifference(pair),
    P11: legibility(pair),
    P12: sizes(pair),
    P13: reject.style
      ? {
          state: reject.style.inSentence ? 'yes' : 'no',
          value: null,
          why: reject.style.inSentence
            ? 'Refusing stands within a sentence of the text.'
            : 'Refusing stands apart from the text.',
          evidence: [reject.label],
        }
      : unknown('The control is not shown.'),
  };
}

function fillDifference({ accept, reject }: ComparedPair): Finding {
  const [ofAccept, ofReject] = [accept.style?.fillContrast ?? null, reject.style?.fillContrast ?? null];
  if (ofAccept === null || ofReject === null) return unknown('A picture or a gradient lies behind a control.');
  const differs = ofAccept >= CLEAR_FILL && ofReject < NO_FILL;
  return {
    state: differs ? 'yes' : 'no',
    value: `${round(ofAccept)} / ${round(ofReject)}`,
    why: differs
      ? 'Accepting is filled, refusing is not.'
      : 'The fills of accepting and refusing do not differ in this way.',
    evidence: [`${accept.label}: ${round(ofAccept)}:1`, `${reject.label}: ${round(ofReject)}:1`],
  };
}

function legibility({ accept, reject }: ComparedPair): Finding {
  const rows = [accept, reject].map(({ label, style }) => ({
    label,
    contrast: style?.textContrast ?? null,
    least: (style?.fontPx ?? 0) >= LARGE_FONT_PX ? LEAST_LARGE_CONTRAST : LEAST_CONTRAST,
  }));
  if (rows.some(({ contrast }) => contrast === null)) return unknown('A picture or a gradient lies behind a label.');
  const faint = rows.filter(({ contrast, least }) => (contrast ?? least) < least);
  return {
    state: faint.length > 0 ? 'yes' : 'no',
    value: rows.map(({ contrast }) => round(contrast ?? 0)).join(' / '),
    why:
      faint.length > 0
        ? 'A label has less contrast than WCAG 2.2, 1.4.3 asks for.'
        : 'Both labels have the contrast that WCAG 2.2, 1.4.3 asks for.',
    evidence: rows.map(({ label, contrast }) => `${label}: ${round(contrast ?? 0)}:1`),
  };
}

function sizes({ accept, reject }: ComparedPair): Finding {
  if (!accept.style || !reject.style) return unknown('A control is not shown.');
  const area =
    (accept.style.widthPx * accept.style.heightPx) / Math.max(1, reject.style.widthPx * reject.style.heightPx);
  const font = accept.style.fontPx / Math.max(1, reject.style.fontPx);
  const heavier = accept.style.fontWeight - reject.style.fontWeight >= HEAVIER_BY;
  const larger = area >= LARGE_AREA_RATIO || font >= LARGE_FONT_RATIO || heavier;
  return {
    state: larger ? 'yes' : 'no',
    // No finer, and no pixels: two browsers measure one label differently by a pixel or two.
    value: `${area.toFixed(1)} × area, ${font.toFixed(1)} × font size`,
    why: larger
      ? 'Accepting is drawn larger or heavier than refusing.'
      : 'Accepting and refusing are drawn in about the same size and weight.',
    evidence: [accept, reject].map(
      ({ label, style }) => `${label}: ${Math.round(style?.fontPx ?? 0)} px, weight ${style?.fontWeight ?? 0}`,
    ),
  };
}

function timesOffered(_: ReadNotice, { layers }: ConsentObservations, reader: NoticeReader): Finding {
  const controls = layers.filter(({ layer }) => layer === 1).flatMap((layer) => layer.controls);
  const accepts = controls.filter(({ label, element }) => reader.kindOf(label, element) === 'accept').length;
  const rejects = controls.filter(({ label, element }) => reader.kindOf(label, element) === 'reject').length;
  return {
    state: accepts > rejects && accepts > 1 ? 'yes' : 'no',
    value: `${accepts} / ${rejects}`,
    why: 'How often accepting and refusing are offered on the first layer.',
    evidence: [],
  };
}

function preTicked({ layers }: ConsentObservations): Finding {
  const boxes = layers.flatMap((layer) => layer.controls).filter(({ element }) => element === 'checkbox');
  if (boxes.length === 0) return unknown(`No boxes stand in the document. ${CLOSED}`);
  const ticked = boxes.filter(({ checked, disabled }) => checked === true && !disabled);
  return {
    state: ticked.length > 0 ? 'yes' : 'no',
    value: ticked.length,
    why:
      ticked.length > 0
        ? 'Boxes that can be unticked are ticked beforehand; whether one of them is for necessary cookies, its label tells.'
        : 'No box that could be unticked is ticked beforehand.',
    evidence: (ticked.length > 0 ? ticked : boxes).map(({ label }) => label),
  };
}

function partnersNumbered({ partners }: ReadNotice): Finding {
  if (!partners) return { state: 'no', value: null, why: 'The notice gives no number of partners.', evidence: [] };
  return {
    state: 'yes',
    value: partners.count,
    why: 'The notice gives the number of partners.',
    evidence: [partners.quote],
  };
}

function controllerNamed({ controllers }: ReadNotice): Finding {
  if (controllers.length === 0) return unknown(`No controller was recognised in the notice's text. ${CLOSED}`);
  return {
    state: 'yes',
    value: controllers.map(({ name }) => name).join('; '),
    why: 'The notice names who processes the data.',
    evidence: controllers.map(({ quote }) => quote),
  };
}

function counted({ signs }: SignedText, prefix: 'purpose:' | 'data:', what: string): Finding {
  const found = signs.filter(({ meaning }) => meaning.startsWith(prefix));
  const classes = new Set(found.map(({ meaning }) => meaning));
  if (classes.size === 0) return unknown(`No ${what} were recognised in the notice's text. ${CLOSED}`);
  return {
    state: 'yes',
    value: classes.size,
    why: `The notice names ${what}.`,
    evidence: [...new Set(found.map(({ quote }) => quote))],
  };
}

function policyLinked({ observations: { layers } }: ReadNotice, reader: NoticeReader): Finding {
  const links = layers
    .flatMap((layer) => layer.links)
    .filter(({ text, url }) => url !== '' && reader.isPolicyLink(text));
  if (links.length === 0)
    return { state: 'no', value: null, why: 'No link to a policy was recognised in the notice.', evidence: [] };
  return {
    state: 'yes',
    value: links[0]?.url ?? null,
    why: 'The notice links to a policy.',
    evidence: links.map(({ text }) => text),
  };
}

function retention({ sentences }: SignedText): Finding {
  const found = sentences
    .filter(({ text, meanings }) => meanings.has('duration') && meanings.has('consent') && /\d/u.test(text))
    .map(({ text }) => text);
  return found.length > 0
    ? {
        state: 'yes',
        value: null,
        why: 'The notice says how long the choice holds or how long something is kept.',
        evidence: found,
      }
    : { state: 'no', value: null, why: 'The notice says no duration beside the choice.', evidence: [] };
}

function reducedService({ sentences }: SignedText): Finding {
  const found = sentences
    .filter(({ meanings }) => meanings.has('refusal') && meanings.has('inability'))
    .map(({ text }) => text);
  return found.length > 0
    ? {
        state: 'yes',
        value: null,
        why: 'The notice says that something is not possible after refusing.',
        evidence: found,
      }
    : { state: 'no', value: null, why: 'No sentence that ties a service to consent was recognised.', evidence: [] };
}

function covers({ coveredShare, place }: ConsentObservations): Finding {
  if (coveredShare === null)
    return unknown(place === 'overlay' ? 'It was not measured.' : 'The notice does not lie over the page.');
  const blocked = coveredShare >= BLOCKED_SHARE;
  return {
    state: blocked ? 'yes' : 'no',
    value: round(coveredShare),
    why: blocked
      ? 'The page outside the notice cannot be used until one answers.'
      : 'The page outside the notice can be used.',
    evidence: [],
  };
}

function cookiesBefore({ cookies }: ConsentObservations): Finding {
  return {
    state: cookies.length > 0 ? 'yes' : 'unknown',
    value: cookies.length,
    why:
      cookies.length > 0
        ? 'Names of cookies and stored entries that a script can see, at the time of the report.'
        : 'No cookie that a script can see; cookies hidden from scripts are not seen here.',
    evidence: cookies,
  };
}

function thirdPartiesBefore({ thirdParties }: ReadNotice): Finding {
  return {
    state: thirdParties.length > 0 ? 'yes' : 'no',
    value: thirdParties.length,
    why: 'Other registrable domains from which the page had loaded something at the time of the report.',
    evidence: thirdParties,
  };
}

function signalsSeen({ signals, globalPrivacyControl }: ConsentObservations): Finding {
  const seen = [
    signals.tcf && 'TCF',
    signals.gpp && 'GPP',
    signals.usp !== null && 'USP',
    globalPrivacyControl && 'Global Privacy Control',
  ].filter((name) => typeof name === 'string');
  return seen.length > 0
    ? { state: 'yes', value: seen.join(', '), why: 'Consent signals that answered on this page.', evidence: [] }
    : unknown('No consent signal answered.');
}

function length({ first, second, observations }: ReadNotice): Finding {
  const words = (text: string | null) => (text ?? '').split(/\s+/u).filter((word) => word !== '').length;
  return {
    state: 'yes',
    value: words(first),
    why: 'Words of the first layer.',
    evidence: second ? [`${words(second)} more in the closed layer`, ...observations.limits] : [...observations.limits],
  };
}

function unknown(why: string): Finding {
  return { state: 'unknown', value: null, why, evidence: [] };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
