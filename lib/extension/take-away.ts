import { browser } from 'wxt/browser';
import { toCsv } from '@/lib/core/annotation/to-csv';
import { toJsonLd } from '@/lib/core/annotation/to-json-ld';
import type { Report } from '@/lib/core/report';
import { saveFile } from '@/lib/extension/download';

/** The ways in which a reading leaves the panel: by the reader's own hand, to the clipboard or to a file. */
export function takeAway(readReport: () => Report | null, toMarkdown: (report: Report) => string) {
  const save = (extension: string, mediaType: string, toText: (report: Report) => string) => {
    const report = readReport();
    if (report) saveFile(`${report.outlet.hostname}.${extension}`, mediaType, toText(report));
  };
  return {
    async copyMarkdown(): Promise<void> {
      const report = readReport();
      if (report) await navigator.clipboard.writeText(toMarkdown(report));
    },
    saveJsonLd: () => save('jsonld', 'application/ld+json', (report) => JSON.stringify(toJsonLd(report), null, 2)),
    saveCsv: () => save('csv', 'text/csv', (report) => toCsv(report)),
    /** Nothing is sent: the details go to the clipboard, and the reader decides. */
    async copyMistake(): Promise<void> {
      const report = readReport();
      const { name, version } = browser.runtime.getManifest();
      const about = `${name} ${version}, ${navigator.userAgent}`;
      await navigator.clipboard.writeText(report ? `${about}\n\n${toMarkdown(report)}` : about);
    },
  };
}
