import type { AnnotationId } from '@/lib/core/annotation/annotation';
import type { FramingCategory } from '@/lib/core/report';
import type { Level } from '@/lib/core/settings';

/** All that a person can do in the panel; the entrypoints fill it in. */
export interface PanelActions {
  setSiteOn(on: boolean): void;
  /** Scrolls the page to an annotation and opens its card. */
  showAnnotation(id: AnnotationId): void;
  setCategoryShown(category: FramingCategory, shown: boolean): void;
  setLevel(level: Level): void;
  grantAccess(): void;
  /** Reads a page that does not look like an article. */
  readAnyway(): void;
  /** Settled once it is on the clipboard. */
  copyMarkdown(): Promise<void>;
  saveJsonLd(): void;
  saveCsv(): void;
  openSidePanel(): void;
  openOptions(): void;
  openWelcome(): void;
  /** Puts the details of a mistake on the clipboard: nothing is sent. */
  copyMistake(): Promise<void>;
}
