import type { NoticeSearch } from '@/lib/dom/consent/notice-finder';

const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 60;
const MOST_FRAMES = 80;
const NOTICE_WORDS = /cookie|consent|gdpr|rgpd|privacy[-_ ]?(?:manager|center|centre|mgmt)|cmp\b|sp_message/iu;

/** The host of a visible frame of another origin that, by its id, title or address, seems to hold a notice; null if there is none. */
export function findForeignNoticeFrame({ document, cmps }: NoticeSearch): string | null {
  const frames = Array.from(document.getElementsByTagName('iframe')).slice(0, MOST_FRAMES);
  const found = frames.find(
    (frame) =>
      isForeign(frame) &&
      isLarge(frame) &&
      isNamedForNotice(
        frame,
        cmps.flatMap(({ frameIds }) => frameIds),
      ),
  );
  return found ? hostOf(found) : null;
}

function isForeign(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument === null;
  } catch {
    return true;
  }
}

function isLarge(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT && getComputedStyle(frame).visibility === 'visible';
}

function isNamedForNotice(frame: HTMLIFrameElement, frameIds: readonly string[]): boolean {
  if (frameIds.some((start) => frame.id.startsWith(start))) return true;
  return [frame.id, frame.title, frame.getAttribute('src') ?? ''].some((text) => NOTICE_WORDS.test(text.slice(0, 300)));
}

function hostOf(frame: HTMLIFrameElement): string {
  return URL.canParse(frame.src) ? new URL(frame.src).hostname || 'no address' : 'no address';
}
