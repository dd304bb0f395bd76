import { sayAttribution } from '@/components/card/attribution';
import { usePhrasing } from '@/components/i18n';
import { sayPlace } from '@/components/place';
import { PageText } from '@/components/ui/PageText';
import type { Quotation, Report, Speaker } from '@/lib/core/report';

interface QuotationCardProps {
  readonly quotation: Quotation;
  readonly speaker: Speaker | null;
  readonly report: Report;
  /** What names the card. */
  readonly titleId: string;
}

/** A quotation's speaker, the words that name them here, and how that is known. */
export function QuotationCard({ quotation, speaker, report, titleId }: QuotationCardProps) {
  const phrasing = usePhrasing();
  const { say } = phrasing;
  const isNamed = speaker !== null && speaker.kind !== 'anonymous';
  const mention = quotation.mention ?? (isNamed ? null : (speaker?.name ?? null));
  return (
    <>
      <h2 class="card-title" id={titleId}>
        {isNamed ? <PageText language={report.language}>{speaker.name}</PageText> : say('card.noName')}
      </h2>
      {isNamed && speaker.role !== null && (
        <p class="card-quiet">
          <PageText language={report.language}>{speaker.role}</PageText>
        </p>
      )}
      {mention !== null && (
        <p class="card-quiet">
          <PageText language={report.language}>
            {say('card.mentionAt', { mention, place: sayPlace(quotation, report.article.blocks, phrasing) })}
          </PageText>
        </p>
      )}
      <p class="card-text">{sayAttribution(quotation, phrasing).join(' ')}</p>
    </>
  );
}
