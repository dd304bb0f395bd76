import { usePhrasing } from '@/components/i18n';
import type { PanelActions } from '@/components/panel-actions';
import { sayPlace } from '@/components/place';
import { PageText } from '@/components/ui/PageText';
import type { Quotation, Report } from '@/lib/core/report';
import { CORRECTION_RULE } from '@/lib/core/speaker/correct-speakers';

interface QuotationItemProps {
  readonly quotation: Quotation;
  readonly report: Report;
  readonly actions: Pick<PanelActions, 'showAnnotation'>;
}

/** One quotation in a list: its words, its form, its cue and its place; a click shows it on the page. */
export function QuotationItem({ quotation, report, actions }: QuotationItemProps) {
  const phrasing = usePhrasing();
  const { say, list } = phrasing;
  const repeats = report.quotations.filter((other) => other.repeats === quotation.id);
  const also = repeats.map((repeat) => sayPlace(repeat, report.article.blocks, phrasing));
  const details = [
    say(`kind.${quotation.kind}`),
    quotation.basis === 'stated' &&
      quotation.rule !== CORRECTION_RULE &&
      quotation.cue &&
      say('cue', { cue: quotation.cue }),
    sayPlace(quotation, report.article.blocks, phrasing),
    also.length > 0 && say('speakers.alsoIn', { place: list(also) }),
    quotation.basis === 'inferred' && say('kind.inferred'),
    quotation.rule === CORRECTION_RULE && say('kind.corrected'),
  ].filter((detail) => detail);

  return (
    <li>
      <button
        type="button"
        class={`quotation quotation-${quotation.kind}`}
        title={say('speakers.showOnPage')}
        onClick={() => actions.showAnnotation(quotation.id)}
      >
        <span class="quotation-content">
          <PageText language={report.language}>{quotation.content.trim()}</PageText>
        </span>
        <span class="quotation-details">{details.join(' · ')}</span>
      </button>
    </li>
  );
}
