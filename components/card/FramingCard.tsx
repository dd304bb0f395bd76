import { usePhrasing } from '@/components/i18n';
import { PageText } from '@/components/ui/PageText';
import type { FramingMark, Report } from '@/lib/core/report';

const STRENGTHS = {
  discreet: 'card.framingStrong',
  standard: 'card.framing',
  all: 'card.framingPossible',
  caution: 'card.framingCaution',
} as const;

interface FramingCardProps {
  readonly mark: FramingMark;
  readonly report: Report;
  /** What names the card. */
  readonly titleId: string;
}

/** A wording that frames: its kind, why it counts as one, and after whom. */
export function FramingCard({ mark, report, titleId }: FramingCardProps) {
  const { say } = usePhrasing();
  return (
    <>
      <p class="card-quiet">{say(STRENGTHS[mark.level])}</p>
      <h2 class="card-title card-title-framing" id={titleId}>
        {say(`framing.category.${mark.category}`)}
      </h2>
      <p class="card-quiet">
        <PageText language={report.language}>{say('cue', { cue: mark.content })}</PageText>
      </p>
      <p class="card-text">{mark.why}</p>
      <p class="card-quiet">{say('card.wording')}</p>
      <p class="card-quiet">{say('framing.provenance', { provenance: mark.provenance })}</p>
    </>
  );
}
