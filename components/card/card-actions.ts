import type { AnnotationId } from '@/lib/core/annotation/annotation';
import type { QuotationId, SpeakerId } from '@/lib/core/report';

/** All that a person can do in the card at a highlight; who mounts it fills it in. */
export interface CardActions {
  /** Scrolls to another annotation and opens its card. */
  showAnnotation(id: AnnotationId): void;
  /** Steps through one speaker's quotations from now on; null for all again. */
  walkSpeaker(speaker: SpeakerId | null): void;
  /** Names another speaker for a quotation, or none, on this device only. */
  correctSpeaker(quotation: QuotationId, name: string | null): void;
  /** Forgets what was said of a quotation's speaker. */
  undoCorrection(quotation: QuotationId): void;
  /** Marks a framing cue no more, as the pack spells it. */
  muteCue(cue: string): void;
}
