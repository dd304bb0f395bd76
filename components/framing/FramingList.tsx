import { LevelChoice } from '@/components/framing/LevelChoice';
import { sentenceAround } from '@/components/framing/sentence-around';
import { usePhrasing } from '@/components/i18n';
import type { PanelActions } from '@/components/panel-actions';
import { Disclosure } from '@/components/ui/Disclosure';
import { PageText } from '@/components/ui/PageText';
import { QuietState } from '@/components/ui/QuietState';
import { Switch } from '@/components/ui/Switch';
import { FRAMING_CATEGORIES, type FramingCategory, type FramingMark, type Report } from '@/lib/core/report';
import { isAtLevel, isMarkShown, type Settings } from '@/lib/core/settings';
import './framing.css';

type Actions = Pick<PanelActions, 'showAnnotation' | 'setCategoryShown' | 'setLevel'>;

interface FramingListProps {
  readonly report: Report;
  readonly settings: Settings;
  readonly actions: Actions;
}

/** The wordings by which the outlet itself frames the story, by kind; the speakers' own apart. */
export function FramingList({ report, settings, actions }: FramingListProps) {
  const { say, sayCount } = usePhrasing();
  const unmuted = report.framing.filter((mark) => !settings.cuesMuted.includes(mark.cue));
  const outlets = unmuted.filter((mark) => mark.voice === 'outlet');
  const atLevel = outlets.filter((mark) => isAtLevel(mark, settings.level));
  const speakers = unmuted.filter((mark) => mark.voice === 'speaker' && isAtLevel(mark, settings.level));
  const beyond = outlets.length - atLevel.length;
  const shown = atLevel.some((mark) => mark.level !== 'caution' || isMarkShown(mark, settings));

  return (
    <>
      <LevelChoice level={settings.level} onChange={(level) => actions.setLevel(level)} />
      {!shown && <QuietState title={say('framing.none')} text={say('framing.noneExplained')} />}
      {FRAMING_CATEGORIES.map((category) => (
        <Category
          category={category}
          marks={atLevel.filter((mark) => mark.category === category)}
          shown={settings.categoriesShown.includes(category)}
          report={report}
          actions={actions}
          key={category}
        />
      ))}
      {beyond > 0 && (
        <p class="framing-beyond">
          {sayCount('framing.beyondLevel', beyond)}{' '}
          <button type="button" class="link" onClick={() => actions.setLevel('all')}>
            {say('framing.showAll')}
          </button>
        </p>
      )}
      {speakers.length > 0 && <SpeakersMarks marks={speakers} report={report} actions={actions} />}
      <p class="tab-note">{say('framing.limits')}</p>
    </>
  );
}

interface CategoryProps {
  readonly category: FramingCategory;
  readonly marks: readonly FramingMark[];
  readonly shown: boolean;
  readonly report: Report;
  readonly actions: Actions;
}

function Category({ category, marks, shown, report, actions }: CategoryProps) {
  const { say, number } = usePhrasing();
  const name = say(`framing.category.${category}`);
  if (marks.length === 0) return null;
  return (
    <section class="framing-category" aria-label={name}>
      <div class="framing-heading">
        <h2 class="framing-name">
          {name} <span class="framing-count">{number(marks.length)}</span>
        </h2>
        <Switch
          label={say('framing.categoryShown', { category: name })}
          on={shown}
          onChange={(on) => actions.setCategoryShown(category, on)}
        />
      </div>
      {shown && <Marks marks={marks} report={report} actions={actions} />}
    </section>
  );
}

function SpeakersMarks({ marks, report, actions }: Pick<CategoryProps, 'marks' | 'report' | 'actions'>) {
  const { say, number } = usePhrasing();
  return (
    <section class="framing-category">
      <Disclosure
        summary={
          <span class="framing-apart">
            {say('framing.speakersWords')} <span class="framing-count">{number(marks.length)}</span>
          </span>
        }
      >
        <Marks marks={marks} report={report} actions={actions} />
      </Disclosure>
    </section>
  );
}

function Marks({ marks, report, actions }: Pick<CategoryProps, 'marks' | 'report' | 'actions'>) {
  const { say } = usePhrasing();
  return (
    <ul class="framing-marks">
      {marks.map((mark) => {
        const sentence = sentenceAround(mark, report.article, report.language);
        return (
          <li key={mark.id}>
            <button
              type="button"
              class="mark"
              title={say('speakers.showOnPage')}
              onClick={() => actions.showAnnotation(mark.id)}
            >
              <span class="mark-sentence">
                <PageText language={report.language}>
                  {sentence.before}
                  <span class="mark-cue">{sentence.marked}</span>
                  {sentence.after}
                </PageText>
              </span>
              <span class="mark-why">{mark.why}</span>
              <span class="mark-provenance">{say('framing.provenance', { provenance: mark.provenance })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
