import { render } from 'preact';
import { Card } from '@/components/card/Card';
import type { CardActions } from '@/components/card/card-actions';
import { createPhrasing, PhrasingProvider, type Words } from '@/components/i18n';
import type { Annotation } from '@/lib/core/annotation/annotation';
import type { Report, SpeakerId } from '@/lib/core/report';

/** What a card says something about. */
export interface CardSubject {
  readonly report: Report | null;
  /** Those that are painted, in reading order. */
  readonly annotations: readonly Annotation[];
}

/** The words of an open card, as they follow the reading. */
interface CardRendering {
  redraw(annotation: Annotation): void;
  remove(): void;
}

/** Renders the card of an annotation into an element. */
export function createCardRenderer(
  words: Words,
  readSubject: () => CardSubject,
  actions: Omit<CardActions, 'walkSpeaker'>,
): (into: HTMLElement, annotation: Annotation) => CardRendering {
  const phrasing = createPhrasing(words);
  let walked: SpeakerId | null = null;

  return (into, first) => {
    let annotation = first;
    let isStepping = false;
    const draw = () => {
      const { report, annotations } = readSubject();
      if (!report) return;
      const cardActions: CardActions = {
        ...actions,
        showAnnotation(id) {
          isStepping = true;
          actions.showAnnotation(id);
        },
        walkSpeaker(speaker) {
          walked = speaker;
          draw();
        },
      };
      render(
        <PhrasingProvider value={phrasing}>
          <Card
            annotation={annotation}
            report={report}
            annotations={annotations}
            walked={walked}
            actions={cardActions}
          />
        </PhrasingProvider>,
        into,
      );
    };
    draw();
    return {
      redraw(next) {
        annotation = next;
        draw();
      },
      remove() {
        render(null, into);
        // One speaker is walked for as long as the card goes from step to step.
        if (!isStepping) walked = null;
      },
    };
  };
}
