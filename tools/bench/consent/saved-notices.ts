import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Choice } from '@/lib/core/report';
import type { SavedPage } from '../article/saved-pages';
import { formatShare, type Share } from '../article/statistics';
import type { NoticeOutcome } from './read-notices';

/** What a person sees of a notice's first layer; null where a page shows none, and for a control that is not there. */
interface NoticeGold {
  readonly accept: Choice['look'] | null;
  readonly reject: Choice['look'] | null;
  readonly settings: Choice['look'] | null;
  readonly pay: Choice['look'] | null;
  readonly close: Choice['look'] | null;
  readonly blocksPage: boolean;
  readonly cmp?: string;
}

export interface GoldPage {
  readonly page: SavedPage;
  readonly gold: NoticeGold | null;
}

const KINDS = ['accept', 'reject', 'settings', 'pay', 'close'] as const;
type Kind = (typeof KINDS)[number];
/** The more a look stands out, the rather it is the control that a person names. */
const LOOKS: readonly Choice['look'][] = ['filled', 'outlined', 'icon', 'text', 'unknown'];

/** Null where `../shared` is missing. */
export function readNoticeGold(folder: string): readonly GoldPage[] | null {
  const path = join(folder, 'gold.json');
  if (!existsSync(path)) return null;
  const { pages } = JSON.parse(readFileSync(path, 'utf8')) as { pages: Record<string, NoticeGold | null> };
  return Object.entries(pages).map(([host, gold]) => ({
    page: { path: join(folder, `${host}.html`), url: `https://${host}/` },
    gold,
  }));
}

export interface NoticeScores {
  readonly shares: readonly (readonly [string, Share])[];
  readonly faults: readonly string[];
  readonly times: readonly number[];
}

export function scoreNotices(pages: readonly GoldPage[], outcomes: readonly NoticeOutcome[]): NoticeScores {
  const faults: string[] = [];
  const both = pages.map((page, index) => ({ ...page, outcome: outcomes[index] }));
  const share = (name: string, rows: readonly { readonly right: boolean; readonly said: string }[]) => {
    faults.push(...rows.filter(({ right }) => !right).map(({ said }) => `${name}: ${said}`));
    return [name, { hits: rows.filter(({ right }) => right).length, of: rows.length }] as const;
  };
  const shown = both.filter(({ gold }) => gold !== null);
  const notShown = both.filter(({ gold }) => gold === null);
  const compared = shown.flatMap(({ gold, outcome, page }) =>
    KINDS.map((kind) => ({ kind, gold: gold?.[kind] ?? null, told: lookOf(kind, outcome), host: hostOf(page) })),
  );
  return {
    shares: [
      share(
        'notice found',
        shown.map(({ outcome, page }) => ({ right: isObserved(outcome), said: hostOf(page) })),
      ),
      share(
        'no notice where there is none',
        notShown.map(({ outcome, page }) => ({ right: !isObserved(outcome), said: hostOf(page) })),
      ),
      ...KINDS.map((kind) =>
        share(
          `${kind} there or not`,
          compared
            .filter((row) => row.kind === kind)
            .map(({ gold, told, host }) => ({
              right: (gold === null) === (told === null),
              said: `${host}: ${gold} ≠ ${told}`,
            })),
        ),
      ),
      share(
        'look of a control',
        compared
          .filter(({ gold, told }) => gold !== null && told !== null && told !== 'unknown')
          .map(({ kind, gold, told, host }) => ({ right: gold === told, said: `${host} ${kind}: ${gold} ≠ ${told}` })),
      ),
      share(
        'page blocked',
        shown
          .filter(({ outcome }) => practiceOf(outcome, 'P25') !== 'unknown')
          .map(({ gold, outcome, page }) => ({
            right: gold?.blocksPage === (practiceOf(outcome, 'P25') === 'yes'),
            said: `${hostOf(page)} ${gold?.blocksPage}`,
          })),
      ),
      share(
        'CMP named',
        shown
          .filter(({ gold }) => gold?.cmp !== undefined)
          .map(({ gold, outcome, page }) => ({ right: gold?.cmp === outcome?.consent?.cmp, said: hostOf(page) })),
      ),
    ],
    faults,
    times: outcomes.map(({ observeMs }) => observeMs),
  };
}

/** The most prominent look of a kind on the first layer; an acknowledgement is the only "accept" that some notices have. */
function lookOf(kind: Kind, outcome: NoticeOutcome | undefined): Choice['look'] | null {
  const first = outcome?.consent?.choices.filter(({ layer }) => layer === 1) ?? [];
  const own = first.filter((choice) => choice.kind === kind);
  const taken = own.length === 0 && kind === 'accept' ? first.filter((choice) => choice.kind === 'acknowledge') : own;
  return taken.map(({ look }) => look).toSorted((a, b) => LOOKS.indexOf(a) - LOOKS.indexOf(b))[0] ?? null;
}

function practiceOf(outcome: NoticeOutcome | undefined, id: string): string {
  return outcome?.consent?.practices.find((practice) => practice.id === id)?.state ?? 'unknown';
}

function isObserved(outcome: NoticeOutcome | undefined): boolean {
  return outcome?.consent?.notice === 'observed';
}

function hostOf({ url }: SavedPage): string {
  return new URL(url).hostname;
}

export function formatNotices({ shares, faults, times }: NoticeScores): string {
  const sorted = times.toSorted((a, b) => a - b);
  return [
    'Saved notices in Chromium (Wilson intervals, 95 %; “OK” alone counts as accept; unknown looks are left out)',
    ...shares.map(([name, share]) => `  ${name.padEnd(30)} ${formatShare(share)}`),
    `  one look, first layout included: median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms, most ${sorted.at(-1)?.toFixed(0)} ms`,
    ...faults.map((fault) => `    not as labelled: ${fault}`),
  ].join('\n');
}
