import { useId, useRef, useState } from 'preact/hooks';
import { CorrectionForm } from '@/components/card/CorrectionForm';
import type { CardActions } from '@/components/card/card-actions';
import { FramingCard } from '@/components/card/FramingCard';
import { QuotationCard } from '@/components/card/QuotationCard';
import { quotationsOf, type Walk, walkFrom } from '@/components/card/walk';
import { usePhrasing } from '@/components/i18n';
import type { Annotation } from '@/lib/core/annotation/annotation';
import type { Report, SpeakerId } from '@/lib/core/report';
import { CORRECTION_RULE } from '@/lib/core/speaker/correct-speakers';

export interface CardProps {
  readonly annotation: Annotation;
  readonly report: Report;
  /** Those that are painted, in reading order: the card steps through them. */
  readonly annotations: readonly Annotation[];
  /** The speaker whose quotations are walked; null for all. */
  readonly walked: SpeakerId | null;
  readonly actions: CardActions;
}

const STEPS = [
  { to: 'previous', sign: '‹' },
  { to: 'next', sign: '›' },
] as const;

const KEYS: Readonly<Record<string, 'previous' | 'next'>> = { ArrowLeft: 'previous', ArrowRight: 'next' };

/** What stands at a highlight: who speaks and how that is known, or which wording frames and why. */
export function Card({ annotation, report, annotations, walked, actions }: CardProps) {
  const { say } = usePhrasing();
  const [isCorrecting, setCorrecting] = useState(false);
  const titleId = useId();
  const root = useRef<HTMLDialogElement>(null);
  const quotation = annotation.motivation === 'quotation' ? annotation.body : null;
  const speaker = report.speakers.find(({ id }) => id === quotation?.speaker) ?? null;
  const walk = walkFrom(annotation, annotations, walked);
  // What had the focus is gone with the form: the keys go on from the card.
  const leaveForm = () => {
    setCorrecting(false);
    root.current?.focus();
  };

  function onKeyDown(event: KeyboardEvent) {
    const step = KEYS[event.key];
    const to = step && walk[step];
    if (!to || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    event.stopPropagation();
    actions.showAnnotation(to.id);
  }

  return (
    <dialog open class="card" aria-labelledby={titleId} tabIndex={-1} ref={root} onKeyDown={onKeyDown}>
      <Steps walk={walk} actions={actions} />
      {annotation.motivation === 'quotation' ? (
        <QuotationCard quotation={annotation.body} speaker={speaker} report={report} titleId={titleId} />
      ) : (
        <FramingCard mark={annotation.body} report={report} titleId={titleId} />
      )}
      {quotation && isCorrecting && (
        <CorrectionForm
          quotation={quotation}
          report={report}
          onCancel={leaveForm}
          onSave={(name) => {
            leaveForm();
            actions.correctSpeaker(quotation.id, name);
          }}
        />
      )}
      {quotation && !isCorrecting && (
        <div class="card-row">
          <WalkChoice speaker={speaker?.id ?? null} walked={walked} annotations={annotations} actions={actions} />
          <button type="button" class="link" onClick={() => setCorrecting(true)}>
            {say('card.notRight')}
          </button>
          {quotation.rule === CORRECTION_RULE && (
            <button
              type="button"
              class="link"
              onClick={() => {
                leaveForm();
                actions.undoCorrection(quotation.id);
              }}
            >
              {say('card.undo')}
            </button>
          )}
        </div>
      )}
      {annotation.motivation === 'framing' && (
        <div class="card-row">
          <button type="button" class="link" onClick={() => actions.muteCue(annotation.body.cue)}>
            {say('card.mute')}
          </button>
        </div>
      )}
    </dialog>
  );
}

interface WalkChoiceProps {
  readonly speaker: SpeakerId | null;
  readonly walked: SpeakerId | null;
  readonly annotations: readonly Annotation[];
  readonly actions: Pick<CardActions, 'walkSpeaker'>;
}

/** Whether the steps go through all quotations or through one speaker's. */
function WalkChoice({ speaker, walked, annotations, actions }: WalkChoiceProps) {
  const { say, sayCount } = usePhrasing();
  const own = speaker === null ? 0 : quotationsOf(speaker, annotations).length;
  if (walked === null && own < 2) return null;
  return (
    <button type="button" class="link" onClick={() => actions.walkSpeaker(walked === null ? speaker : null)}>
      {walked === null ? sayCount('card.all', own) : say('card.allQuotations')}
    </button>
  );
}

function Steps({ walk, actions }: { walk: Walk; actions: Pick<CardActions, 'showAnnotation'> }) {
  const { say, number } = usePhrasing();
  const { index, count } = walk;
  return (
    <span class="card-steps">
      {index !== null && (
        <span role="status">{say('card.position', { index: number(index), count: number(count) })}</span>
      )}
      {STEPS.map(({ to, sign }) => {
        const annotation = walk[to];
        return (
          annotation && (
            <button
              type="button"
              class="card-step"
              aria-label={say(`card.${to}`)}
              key={to}
              onClick={() => actions.showAnnotation(annotation.id)}
            >
              <span aria-hidden="true">{sign}</span>
            </button>
          )
        );
      })}
    </span>
  );
}
