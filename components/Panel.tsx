import { useEffect, useState } from 'preact/hooks';
import { ConsentNotice } from '@/components/consent/ConsentNotice';
import { FramingList } from '@/components/framing/FramingList';
import { type Phrasing, usePhrasing } from '@/components/i18n';
import type { MessageKey } from '@/components/message-key';
import { OutletFacts } from '@/components/outlet/OutletFacts';
import { PanelHeader } from '@/components/PanelHeader';
import type { PanelActions } from '@/components/panel-actions';
import { SpeakerList } from '@/components/speakers/SpeakerList';
import { summaryParts } from '@/components/summary';
import { QuietState } from '@/components/ui/QuietState';
import { type Tab, Tabs } from '@/components/ui/Tabs';
import type { PanelState } from '@/lib/core/panel-state';
import type { Report } from '@/lib/core/report';
import { isMarkShown, type Settings } from '@/lib/core/settings';
import { summarise } from '@/lib/core/summary';
import '@/components/theme/tokens.css';
import '@/components/theme/reset.css';
import '@/components/theme/controls.css';
import '@/components/panel.css';

/** How long the footer says that something was copied. */
const NOTICE_MS = 4000;

export interface PanelProps {
  readonly state: PanelState;
  readonly settings: Settings;
  /** Without it a page is read because its panel was opened, and only then. */
  readonly hasHostAccess: boolean;
  readonly actions: PanelActions;
  /** The popup has one size; the side panel has the window's. */
  readonly place: 'popup' | 'sidepanel';
}

/** All that a reading says, and what can be done about it: the popup and the side panel are this one component. */
export function Panel({ state, settings, hasHostAccess, actions, place }: PanelProps) {
  const { say } = usePhrasing();
  const [notice, setNotice] = useState<MessageKey | null>(null);
  const copy = (take: () => Promise<void>, done: MessageKey) =>
    void take().then(
      () => setNotice(done),
      () => setNotice('panel.notCopied'),
    );
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  return (
    <main class={`panel panel-${place}`}>
      <PanelHeader
        state={state}
        actions={{ ...actions, copyMarkdown: () => copy(actions.copyMarkdown, 'panel.copied') }}
        place={place}
      />
      {'report' in state && !hasHostAccess && <GrantOffer report={state.report} actions={actions} />}
      <PanelBody state={state} settings={settings} actions={actions} />
      <footer class="panel-footer">
        <span role="status">{say(notice ?? 'panel.promise')}</span>
        <button type="button" class="panel-report" onClick={() => copy(actions.copyMistake, 'panel.mistakeCopied')}>
          {say('panel.reportMistake')}
        </button>
      </footer>
    </main>
  );
}

/** The address of a page that may not be read is not always known. */
function sayNotPermitted(hostname: string, say: Phrasing['say']): string {
  return hostname === '' ? say('quiet.notPermittedHere') : say('quiet.notPermitted', { hostname });
}

type BodyProps = Pick<PanelProps, 'state' | 'settings' | 'actions'>;

function GrantOffer({ report, actions }: { report: Report; actions: PanelActions }) {
  const { say } = usePhrasing();
  return (
    <div class="panel-offer">
      <p>{sayNotPermitted(report.outlet.hostname, say)}</p>
      <button type="button" class="button button-quiet" onClick={() => actions.grantAccess()}>
        {say('quiet.grant')}
      </button>
    </div>
  );
}

function PanelBody({ state, settings, actions }: BodyProps) {
  const { say, languageName } = usePhrasing();
  switch (state.kind) {
    case 'reading':
      return <QuietState title={say('quiet.reading')} late />;
    case 'unreachable':
      return <QuietState title={say('quiet.unreachable')} text={say('quiet.unreachableText')} />;
    case 'off':
      return (
        <QuietState
          title={say('quiet.off', { hostname: state.hostname })}
          text={say('quiet.offText')}
          action={{ label: say('quiet.switchOn'), choose: () => actions.setSiteOn(true) }}
        />
      );
    case 'not-permitted':
      return (
        <QuietState
          title={sayNotPermitted(state.hostname, say)}
          text={say('quiet.notPermittedText')}
          action={{ label: say('quiet.grant'), choose: () => actions.grantAccess() }}
        />
      );
    case 'not-article':
      return (
        <>
          <QuietState
            title={say('quiet.notArticle')}
            text={say('quiet.notArticleText')}
            action={{ label: say('quiet.readAnyway'), choose: () => actions.readAnyway() }}
          />
          <Tabs label={say('panel.tabs')} tabs={surroundingTabs(state.report, say)} />
        </>
      );
    case 'unknown-language':
      return (
        <>
          <QuietState
            title={
              state.tag === null
                ? say('quiet.unknownLanguage')
                : say('quiet.unknownLanguageNamed', { language: languageName(state.tag) })
            }
            text={say('quiet.unknownLanguageText')}
          />
          <Tabs label={say('panel.tabs')} tabs={surroundingTabs(state.report, say)} />
        </>
      );
    case 'ready':
      return <Ready report={state.report} settings={settings} actions={actions} />;
  }
}

function Ready({ report, settings, actions }: { report: Report } & Omit<BodyProps, 'state'>) {
  const phrasing = usePhrasing();
  const { say, number } = phrasing;
  const summary = summarise(report);
  const marks = report.framing.filter((mark) => isMarkShown(mark, settings));
  const surrounding = surroundingTabs(report, say);
  const tabs: readonly Tab[] = [
    {
      id: 'speakers',
      label: say('tab.speakers'),
      count: number(summary.namedSpeakers),
      content: () => <SpeakerList report={report} actions={actions} />,
    },
    {
      id: 'framing',
      label: say('tab.framing'),
      count: number(marks.length),
      content: () => <FramingList report={report} settings={settings} actions={actions} />,
    },
    ...surrounding,
  ];
  return (
    <>
      <p class="panel-summary">
        {summaryParts(summary, phrasing).map(({ text, strong }) =>
          strong ? <strong key={text}>{text}</strong> : text,
        )}
        {report.article.genre === 'opinion' && <span class="panel-aside">{say('panel.opinion')}</span>}
        {!report.article.complete && <span class="panel-aside">{say('panel.partial')}</span>}
      </p>
      <Tabs label={say('panel.tabs')} tabs={tabs} />
    </>
  );
}

/** What stands around an article: read on every page. */
function surroundingTabs(report: Report, say: Phrasing['say']): readonly Tab[] {
  return [
    { id: 'outlet', label: say('tab.outlet'), count: null, content: () => <OutletFacts report={report} /> },
    { id: 'consent', label: say('tab.consent'), count: null, content: () => <ConsentNotice report={report} /> },
  ];
}
