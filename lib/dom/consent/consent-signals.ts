import type { ConsentSignals } from '@/lib/core/consent/observations';

type Plain = Readonly<Record<string, string | number | boolean>>;

export const NO_SIGNALS: ConsentSignals = { tcf: null, gpp: null, usp: null };

/** How long a page may take to answer. */
const PATIENCE_MS = 500;
const LONGEST_STRING = 4000;

/** The message protocols of the IAB: the page names its interface by a frame, and answers a message with the reply's key. */
const PROTOCOLS = [
  {
    signal: 'tcf',
    frame: '__tcfapiLocator',
    call: '__tcfapiCall',
    reply: '__tcfapiReturn',
    command: 'ping',
    version: 2,
  },
  { signal: 'gpp', frame: '__gppLocator', call: '__gppCall', reply: '__gppReturn', command: 'ping', version: '1.1' },
  {
    signal: 'usp',
    frame: '__uspapiLocator',
    call: '__uspapiCall',
    reply: '__uspapiReturn',
    command: 'getUSPData',
    version: 1,
  },
] as const;
type Protocol = (typeof PROTOCOLS)[number];

/**
 * Asks the page's consent interfaces what they are, by the IAB's message protocols; asks only those whose frame stands in the document.
 *
 * The page may answer anything: only plain values are taken over.
 */
export async function askConsentSignals(document: Document, signal: AbortSignal): Promise<ConsentSignals> {
  const asked = PROTOCOLS.filter(({ frame }) => document.querySelector(`iframe[name="${frame}"]`) !== null);
  const answers = await Promise.all(
    asked.map(async (protocol) => [protocol.signal, await ask(protocol, document, signal)] as const),
  );
  const {
    tcf = null,
    gpp = null,
    usp = null,
  } = Object.fromEntries(answers) as Partial<Record<Protocol['signal'], Plain | null>>;
  return { tcf, gpp, usp: typeof usp?.uspString === 'string' ? usp.uspString : null };
}

function ask(protocol: Protocol, document: Document, signal: AbortSignal): Promise<Plain | null> {
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve(null);
  const callId = `sourcelight-${protocol.signal}`;
  return new Promise((resolve) => {
    const finish = (answer: Plain | null) => {
      clearTimeout(timer);
      view.removeEventListener('message', read);
      resolve(answer);
    };
    const read = ({ data }: MessageEvent<unknown>) => {
      const reply = replyIn(data, protocol.reply, callId);
      if (reply) finish(plainValues(reply));
    };
    const timer = setTimeout(() => finish(null), PATIENCE_MS);
    view.addEventListener('message', read, { signal });
    const { command, version } = protocol;
    view.postMessage({ [protocol.call]: { command, version, callId } }, '*');
  });
}

function replyIn(message: unknown, key: string, callId: string): Record<string, unknown> | null {
  const parsed = typeof message === 'string' ? parseJson(message) : message;
  const reply = asRecord(asRecord(parsed)?.[key]);
  return reply?.callId === callId ? asRecord(reply.returnValue) : null;
}

function parseJson(text: string): unknown {
  try {
    return text.length <= LONGEST_STRING ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

function plainValues(answer: Record<string, unknown>): Plain {
  const plain = Object.entries(answer).filter(
    ([, value]) =>
      typeof value === 'boolean' ||
      (typeof value === 'number' && Number.isFinite(value)) ||
      (typeof value === 'string' && value.length <= LONGEST_STRING),
  );
  return Object.fromEntries(plain.slice(0, 40)) as Plain;
}
