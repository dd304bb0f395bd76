import { usePhrasing } from '@/components/i18n';
import type { PanelProps } from '@/components/Panel';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { PageText } from '@/components/ui/PageText';
import { Switch } from '@/components/ui/Switch';
import type { PanelState } from '@/lib/core/panel-state';
import type { Report } from '@/lib/core/report';

interface HeaderProps extends Pick<PanelProps, 'state' | 'place'> {
  readonly actions: Omit<PanelProps['actions'], 'copyMarkdown'> & { copyMarkdown(): void };
}

/** Which outlet this is, whether Sourcelight reads it, and what else can be done. */
export function PanelHeader({ state, actions, place }: HeaderProps) {
  const { say } = usePhrasing();
  const report = reportOf(state);
  // Blank and local pages have none, and so nothing that could be switched off.
  const hostname = (report?.outlet.hostname ?? ('hostname' in state ? state.hostname : null)) || null;
  const isOn = state.kind !== 'off';
  return (
    <header class="panel-header">
      <div class="panel-outlet">
        <h1 class="panel-name">
          <PageText language={report?.language ?? null}>{report?.outlet.name ?? hostname ?? say('extName')}</PageText>
        </h1>
        {report && hostname && <Subtitle report={report} />}
      </div>
      {hostname !== null && state.kind !== 'not-permitted' && (
        <Switch
          label={say('panel.siteSwitch', { hostname })}
          caption={say(isOn ? 'panel.on' : 'panel.off')}
          on={isOn}
          onChange={(on) => actions.setSiteOn(on)}
        />
      )}
      <Menu label={say('panel.menu')} items={useMenuItems({ state, actions, place })} />
    </header>
  );
}

/** The part of the address that names the outlet stands out. */
function Subtitle({ report }: { report: Report }) {
  const { languageName } = usePhrasing();
  const { hostname, registrableDomain } = report.outlet;
  const domain = registrableDomain !== null && hostname.endsWith(registrableDomain) ? registrableDomain : hostname;
  const before = hostname.slice(0, hostname.length - domain.length);
  return (
    <p class="panel-subtitle">
      <bdi>
        {before}
        <span class="panel-domain">{domain}</span>
      </bdi>
      {report.language !== null && ` · ${languageName(report.language)}`}
    </p>
  );
}

function useMenuItems({ state, actions, place }: HeaderProps): readonly MenuItem[] {
  const { say } = usePhrasing();
  const exports: readonly MenuItem[] = [
    { label: say('menu.copyMarkdown'), choose: () => actions.copyMarkdown() },
    { label: say('menu.saveJsonLd'), choose: () => actions.saveJsonLd() },
    { label: say('menu.saveCsv'), choose: () => actions.saveCsv() },
  ];
  const sidePanel: MenuItem = { label: say('menu.openSidePanel'), choose: () => actions.openSidePanel() };
  return [
    ...(state.kind === 'ready' ? exports : []),
    ...(place === 'popup' ? [sidePanel] : []),
    { label: say('menu.openOptions'), choose: () => actions.openOptions() },
    { label: say('menu.openWelcome'), choose: () => actions.openWelcome() },
  ];
}

function reportOf(state: PanelState): Report | null {
  return 'report' in state ? state.report : null;
}
