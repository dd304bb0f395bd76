import { useEffect, useRef, useState } from 'preact/hooks';
import { usePhrasing } from '@/components/i18n';
import type { PanelActions } from '@/components/panel-actions';
import { QuotationItem } from '@/components/speakers/QuotationItem';
import { type SpeakerRow, speakerRows } from '@/components/speakers/speaker-rows';
import { Disclosure } from '@/components/ui/Disclosure';
import { PageText } from '@/components/ui/PageText';
import { QuietState } from '@/components/ui/QuietState';
import type { Report } from '@/lib/core/report';
import './speakers.css';

/** Above it, a filter helps more than it disturbs. */
const FILTER_ABOVE = 8;

interface SpeakerListProps {
  readonly report: Report;
  readonly actions: Pick<PanelActions, 'showAnnotation'>;
}

/** Who speaks in the article, how much, and in which words. */
export function SpeakerList({ report, actions }: SpeakerListProps) {
  const { say } = usePhrasing();
  const [filter, setFilter] = useState('');
  const rows = speakerRows(report);
  const shown = rows.filter((row) => isFound(row, filter));

  if (rows.length === 0) return <QuietState title={say('speakers.none')} text={say('speakers.noneExplained')} />;
  return (
    <>
      {rows.length > FILTER_ABOVE && <Filter value={filter} onChange={setFilter} />}
      {shown.length === 0 && <QuietState title={say('speakers.filterNone')} />}
      <ul>
        {shown.map((row, index) => (
          <li class="speaker" key={row.id}>
            <Disclosure open={index === 0 && filter === ''} summary={<SpeakerSummary row={row} report={report} />}>
              <ul class="speaker-quotations">
                {row.quotations.map((quotation) => (
                  <QuotationItem quotation={quotation} report={report} actions={actions} key={quotation.id} />
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}

function SpeakerSummary({ row, report }: { row: SpeakerRow; report: Report }) {
  const { say, sayCount, percent } = usePhrasing();
  const quotations = sayCount('count.quotations', row.quotations.length);
  const onlyIndirect = row.quotations.every((quotation) => quotation.kind === 'indirect');
  return (
    <>
      <span class="speaker-line">
        <span class="speaker-name">
          {row.name === null ? say('speakers.noName') : <PageText language={report.language}>{row.name}</PageText>}
        </span>
        <span class="speaker-meta">
          {onlyIndirect
            ? sayCount('speakers.indirectOnly', row.quotations.length)
            : say('speakers.meta', { quotations, share: percent(row.share) })}
        </span>
      </span>
      {row.mentions.length > 0 && (
        <span class="speaker-mentions">
          <PageText language={report.language}>
            {row.mentions.map((mention) => say('speakers.mention', { mention })).join(', ')}
          </PageText>
        </span>
      )}
      <span class={row.name === null ? 'share share-unnamed' : 'share'} aria-hidden="true">
        <span class="share-bar" style={{ inlineSize: `${row.share * 100}%` }} />
      </span>
    </>
  );
}

function Filter({ value, onChange }: { value: string; onChange(value: string): void }) {
  const { say } = usePhrasing();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, []);

  return (
    <div class="speaker-filter">
      <input
        type="search"
        class="field"
        ref={input}
        value={value}
        placeholder={say('speakers.filter')}
        aria-label={say('speakers.filter')}
        aria-keyshortcuts="/"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

function isFound(row: SpeakerRow, filter: string): boolean {
  const wanted = fold(filter.trim());
  return wanted === '' || [row.name ?? '', ...row.mentions].some((name) => fold(name).includes(wanted));
}

/** Without accents and capitals: a filter forgives both. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
