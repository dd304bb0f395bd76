import { useState } from 'preact/hooks';
import { CorrectionForm } from '@/components/card/CorrectionForm';
import type { CardActions } from '@/components/card/card-actions';
import { FramingCard } from '@/components/card/FramingCard';
import { QuotationCard } from '@/components/card/QuotationCard';
import { quotationsOf, type Walk, walkFrom } from '@/components/card/walk';
import { usePhrasing } from '@/components/i18n';
import type { Annotation } from '@/lib/core/annotation/annotation';
import type { Report, SpeakerId } from '@/lib/core/report';

export interface CardProps {
  readonly annotation: Annotation;
  readonly report: Report;
  /** Those that are painted, in reading order: the card steps through them. */
  readonly annotations: readonly Annotation[];
  /** The speaker whose quotations are walked; null for all. */
  readonly walked: SpeakerId | null;
  readonly actions: CardActions;
}

/** What stands at a highlight: who speaks and how that is known, or which wording frames and why. */
export function Card({ annotation, report, annotations, walked, actions }: CardProps) {
  const { say, sayCount } = usePhrasing();
  const [isCorrecting, setCorrecting] = useState(false);
  const quotation = annotation.motivation === 'quotation' ? annotation.body : null;
  const speaker = report.speakers.find(({ id }) => id === quotation?.speaker) ?? null;
  const own = speaker ? quotationsOf(speaker.id, annotations).length : 0;

  return (
    <section class="card" aria-label={say('card.label')}>
      <Steps walk={walkFrom(annotation, annotations, walked)} actions={actions} />
      {annotation.motivation === 'quotation' ? (
        <QuotationCard quotation={annotation.body} speaker={speaker} report={report} />
      ) : (
        <FramingCard mark={annotation.body} report={report} />
      )}
      {quotation && isCorrecting && (
        <CorrectionForm
          quotation={quotation}
          report={report}
          onCancel={() => setCorrecting(false)}
          onSave={(name) => {
            setCorrecting(false);
            actions.correctSpeaker(quotation.id, name);
          }}
        />
      )}
      {!isCorrecting && (
        <div class="card-row">
          {speaker && own > 1 && walked === null && (
            <button type="button" class="link" onClick={() => actions.walkSpeaker(speaker.id)}>
              {sayCount('card.all', own)}
            </button>
          )}
          {quotation && walked !== null && (
            <button type="button" class="link" onClick={() => actions.walkSpeaker(null)}>
              {say('card.allQuotations')}
            </button>
          )}
          {quotation && (
            <button type="button" class="link" onClick={() => setCorrecting(true)}>
              {say('card.notRight')}
            </button>
          )}
          {annotation.motivation === 'framing' && (
            <button type="button" class="link" onClick={() => actions.muteCue(annotation.body.cue)}>
              {say('card.mute')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function Steps({ walk, actions }: { walk: Walk; actions: Pick<CardActions, 'showAnnotation'> }) {
  const { say, number } = usePhrasing();
  const { index, count, previous, next } = walk;
  return (
    <span class="card-steps">
      {index !== null && (
        <span role="status">{say('card.position', { index: number(index), count: number(count) })}</span>
      )}
      {previous && (
        <button
          type="button"
          class="card-step"
          aria-label={say('card.previous')}
          onClick={() => actions.showAnnotation(previous.id)}
        >
          <span aria-hidden="true">‹</span>
        </button>
      )}
      {next && (
        <button
          type="button"
          class="card-step"
          aria-label={say('card.next')}
          onClick={() => actions.showAnnotation(next.id)}
        >
          <span aria-hidden="true">›</span>
        </button>
      )}
    </span>
  );
}
