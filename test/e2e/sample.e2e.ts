import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Quotation, Report } from '@/lib/core/report';
import type { BrowserName } from '@/tools/browsers';
import { readSavedPage } from '@/tools/harness/saved-page';
import { ReadingTab } from '@/tools/harness/tab';
import { EXPECTED, type ExpectedQuotation } from './sample-expectations';
import { type Session, startSession } from './session';

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());
  afterEach(async () => {
    expect(await session.complaints.take()).toEqual([]);
  });

  describe.each(['en', 'fr'] as const)('the sample in %s is read as a careful reader reads it', (language) => {
    const expected = EXPECTED[language];
    let report: Report;
    beforeAll(async () => {
      const tab = await ReadingTab.open(session.running, session.driver);
      const sample = readSavedPage(`public/sample/${language}.html`, null);
      report = (await tab.read(sample, { scripts: 'off', noticeWaitMs: 700 })).report;
      await tab.close();
    });

    test.each(expected.quotations.filter(({ optional, isMissed }) => !optional && !isMissed))(
      '$kind in the $place: $content',
      (wanted) => {
        const found = report.quotations.find((quotation) => isSame(quotation, wanted));
        const repeated = report.quotations.find(({ id }) => id === found?.repeats);

        expect(
          found && { kind: found.kind, speaker: nameOf(found, report), repeats: repeated && plain(repeated.content) },
        ).toEqual({
          kind: wanted.kind,
          speaker: expect.toSatisfy((speaker: string) => wanted.speaker.includes(speaker)),
          repeats: wanted.repeats && plain(wanted.repeats),
        });
      },
    );

    test('nothing else is a quotation', () => {
      const others = report.quotations.filter(
        (quotation) => !expected.quotations.some((wanted) => isSame(quotation, wanted)),
      );
      const mistaken = new Set(expected.mistaken.map(plain));

      expect(others.map(({ content }) => plain(content)).filter((content) => !mistaken.has(content))).toEqual([]);
    });

    test('what stands in marks without being said is told apart', () => {
      expect(report.notQuotations.map(({ text }) => plain(text))).toEqual(expected.notQuotations);
    });

    test('the outlet’s own wordings are marked', () => {
      const marked = report.framing.map(({ category, content }) => [category, content]);

      expect(marked).toEqual(expect.arrayContaining(expected.framing.map((mark) => [...mark])));
    });

    test('the byline, the controller and the choices are read', () => {
      expect(report.article.authors).toEqual(expected.authors);
      expect(report.article.blocks.map(({ role }) => role)).toContain('byline');
      expect(report.consent.controllers).toEqual(expected.controllers);
      expect(report.consent.choices.map(({ kind, layer }) => `${kind} ${layer}`)).toEqual(expected.choices);
      expect(report.consent.partners).toBe(14);
    });
  });
});

function nameOf({ speaker }: Quotation, { speakers }: Report): string | undefined {
  return speakers.find(({ id }) => id === speaker)?.name;
}

function isSame(quotation: Quotation, wanted: ExpectedQuotation): boolean {
  return quotation.place === wanted.place && plain(quotation.content) === plain(wanted.content);
}

/** As the annotation guide compares: punctuation and spaces at the ends, the kind of space and a leading complementiser do not count. */
function plain(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/^[\s,.;:!?]+|[\s,.;:!?]+$/g, '')
    .replace(/^(?:that |que |qu’|de |d’)/, '');
}
