import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A saved page, ready to be shown at an address. */
export interface SavedPage {
  /** As given. */
  readonly file: string;
  readonly url: string;
  readonly bytes: Buffer;
  readonly contentType: string;
}

/** A page that a browser could make nothing of, said in one sentence. */
export class UnreadablePage extends Error {}

/** Reads a saved page; throws an `UnreadablePage` where it is none. */
export function readSavedPage(file: string, givenUrl: string | null): SavedPage {
  const bytes = readBytes(file);
  const isUtf8 = isValidUtf8(bytes);
  // Latin-1 reads every byte, and addresses are ASCII.
  const html = bytes.toString(isUtf8 ? 'utf8' : 'latin1');
  if (!looksLikeHtml(html)) throw new UnreadablePage(`${file} is not an HTML page.`);
  return { file, url: addressOf(file, html, givenUrl), bytes, contentType: isUtf8 ? UTF8_HTML : 'text/html' };
}

const UTF8_HTML = 'text/html; charset=utf-8';

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnreadablePage(`There is no file ${file}.`);
    throw new UnreadablePage(`${file} cannot be read (${code ?? String(error)}).`);
  }
}

function isValidUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How far into a file a browser would look for a sign of HTML, generously: some pages begin with long comments. */
const SNIFFED = 65_536;

function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, SNIFFED);
  return (
    !head.includes('\0') && /<(?:!doctype\s+html|html|head|body|title|meta|script|div|p|h1|article)[\s>/]/i.test(head)
  );
}

/** `--url`, else the canonical link, else `og:url`, else a loopback address; a relative canonical link is resolved against the others. */
function addressOf(file: string, html: string, givenUrl: string | null): string {
  if (givenUrl !== null) {
    const given = parseWebAddress(givenUrl);
    if (!given) throw new UnreadablePage(`${givenUrl} is not an address of the web.`);
    return given;
  }
  const declared = declaredAddresses(html);
  const openGraph = declared.openGraph === null ? null : parseWebAddress(declared.openGraph);
  const canonical = declared.canonical === null ? null : parseWebAddress(declared.canonical, openGraph ?? undefined);
  return canonical ?? openGraph ?? `http://127.0.0.1/${encodeURIComponent(basename(file))}`;
}

function parseWebAddress(text: string, base?: string): string | null {
  if (!URL.canParse(text, base)) return null;
  const { protocol, hostname, href } = new URL(text, base);
  return /^https?:$/.test(protocol) && hostname !== '' ? href : null;
}

interface Declared {
  readonly canonical: string | null;
  readonly openGraph: string | null;
}

/** What the page's first canonical link and first `og:url` say; comments, scripts and styles are no declarations. */
function declaredAddresses(html: string): Declared {
  let canonical: string | null = null;
  let openGraph: string | null = null;
  for (const { name, attributes } of declarationsIn(html)) {
    if (name === 'link' && isCanonical(attributes)) canonical ??= nonEmpty(attributes.get('href'));
    if (name === 'meta' && isOpenGraphUrl(attributes)) openGraph ??= nonEmpty(attributes.get('content'));
    if (canonical && openGraph) break;
  }
  return { canonical, openGraph };
}

/** No declaration is longer; a tag that never closes ends here. */
const LONGEST_TAG = 8192;

/** The `link` and `meta` elements in order, found in one pass. */
function* declarationsIn(html: string): Generator<{ name: string; attributes: ReadonlyMap<string, string> }> {
  let at = html.indexOf('<');
  while (at >= 0) {
    const name = html.slice(at + 1, at + 7).toLowerCase();
    if (name.startsWith('link') || name.startsWith('meta')) {
      const tag = readTag(html, at);
      yield { name: name.slice(0, 4), attributes: parseAttributes(tag) };
    }
    const end = endOfOpaque(html, at, name);
    if (end < 0) return;
    at = html.indexOf('<', end);
  }
}

/** Where a comment, script or style that begins here ends: nothing in it counts; -1 where it never does. */
function endOfOpaque(html: string, at: number, name: string): number {
  if (name.startsWith('!--')) return html.indexOf('-->', at + 4);
  if (name === 'script') return html.indexOf('</script', at);
  if (name.startsWith('style')) return html.indexOf('</style', at);
  return at + 1;
}

function readTag(html: string, at: number): string {
  let quote = '';
  const limit = Math.min(html.length, at + LONGEST_TAG);
  for (let end = at; end < limit; end++) {
    const character = html[end] ?? '';
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return html.slice(at, end);
  }
  return html.slice(at, limit);
}

const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+))/g;

function parseAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function isCanonical(attributes: ReadonlyMap<string, string>): boolean {
  return (attributes.get('rel') ?? '').toLowerCase().split(/\s+/).includes('canonical');
}

function isOpenGraphUrl(attributes: ReadonlyMap<string, string>): boolean {
  return (attributes.get('property') ?? attributes.get('name'))?.toLowerCase() === 'og:url';
}

function nonEmpty(text: string | undefined): string | null {
  return text?.trim() || null;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The references that addresses are written with. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
