import type { Annotation } from '@/lib/core/annotation/annotation';
import type { SpeakerId } from '@/lib/core/report';

/** Where an annotation stands among those that the card steps through; each counts as its badge and tab do. */
export interface Walk {
  /** From 1; null where the annotation itself does not count, as a repeat does not. */
  readonly index: number | null;
  readonly count: number;
  readonly previous: Annotation | null;
  readonly next: Annotation | null;
}

/** Steps through the annotations of the same kind, or through one speaker's, round and round. */
export function walkFrom(from: Annotation, annotations: readonly Annotation[], speaker: SpeakerId | null): Walk {
  const steps = annotations.filter((annotation) => isStep(annotation, from, speaker));
  const counts = from.motivation === 'quotation' ? (from.body.repeats ?? from.id) : from.id;
  const at = steps.findIndex((step) => step.id === counts);
  const after = steps.findIndex((step) => step.start > from.start);
  const next = at === -1 ? steps.at(after === -1 ? 0 : after) : steps.at((at + 1) % steps.length);
  const previous = at === -1 ? steps.at(after === -1 ? -1 : after - 1) : steps.at(at - 1);
  return {
    index: at === -1 ? null : at + 1,
    count: steps.length,
    previous: steps.length < 2 ? null : (previous ?? null),
    next: steps.length < 2 ? null : (next ?? null),
  };
}

/** The quotations of a speaker that count. */
export function quotationsOf(speaker: SpeakerId, annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.filter(
    ({ motivation, body }) => motivation === 'quotation' && body.repeats === null && body.speaker === speaker,
  );
}

function isStep(annotation: Annotation, from: Annotation, speaker: SpeakerId | null): boolean {
  if (annotation.motivation !== from.motivation) return false;
  if (annotation.motivation === 'framing') return true;
  return annotation.body.repeats === null && (speaker === null || annotation.body.speaker === speaker);
}
