import { Choices } from '@/components/consent/Choices';
import { Practices } from '@/components/consent/Practices';
import { sayDataType, sayPurpose } from '@/components/consent/wording';
import { usePhrasing } from '@/components/i18n';
import { Disclosure } from '@/components/ui/Disclosure';
import { OutLink } from '@/components/ui/OutLink';
import { PageText } from '@/components/ui/PageText';
import { QuietState } from '@/components/ui/QuietState';
import { Said } from '@/components/ui/Said';
import type { Consent, Report } from '@/lib/core/report';
import './consent.css';

/** What the page's cookie notice offers and says, as it was seen; nothing is clicked, nothing is judged. */
export function ConsentNotice({ report }: { report: Report }) {
  const { consent } = report;
  return consent.notice === 'observed' ? <Observed consent={consent} /> : <NotObserved consent={consent} />;
}

function NotObserved({ consent }: { consent: Consent }) {
  const { say } = usePhrasing();
  const isAbsent = consent.notice === 'absent';
  return (
    <>
      <QuietState title={say(isAbsent ? 'consent.absent' : 'consent.unknown')} text={say('consent.absentWhy')} />
      <div class="tab-body">
        <Before consent={consent} />
        <p class="tab-note">{say('consent.limits')}</p>
      </div>
    </>
  );
}

function Observed({ consent }: { consent: Consent }) {
  const { say } = usePhrasing();
  return (
    <div class="tab-body">
      <Sentence consent={consent} />
      <Named title={say('consent.whoAsks')} values={consent.controllers} language={consent.language} />
      <h2 class="tab-heading">{say('consent.choices')}</h2>
      <Choices consent={consent} />
      <Practices consent={consent} />
      <Named
        title={say('consent.whatFor')}
        values={consent.purposes.map((purpose) => sayPurpose(purpose, say))}
        language={null}
      />
      <Named
        title={say('consent.whatData')}
        values={consent.dataTypes.map((dataType) => sayDataType(dataType, say))}
        language={null}
      />
      <Before consent={consent} />
      <Signals consent={consent} />
      <OwnWords consent={consent} />
      <Limits consent={consent} />
    </div>
  );
}

function Sentence({ consent }: { consent: Consent }) {
  const { say, sayCount } = usePhrasing();
  const cmp = consent.cmp === null ? null : <strong>{consent.cmp}</strong>;
  const partners = consent.partners === null ? null : <strong>{sayCount('count.partners', consent.partners)}</strong>;
  const isTextOnly = consent.choices.length > 0 && consent.choices.every((choice) => choice.look === 'unknown');
  return (
    <>
      <p class="tab-lead">
        {cmp && partners && <Said message="consent.askedWithPartners" values={{ cmp, partners }} />}
        {cmp && !partners && <Said message="consent.askedWith" values={{ cmp }} />}
        {!cmp && partners && <Said message="consent.askedPartners" values={{ partners }} />}
        {!cmp && !partners && say('consent.asked')}
      </p>
      {isTextOnly && <p class="tab-quiet">{say('consent.fromText')}</p>}
    </>
  );
}

function Named({ title, values, language }: { title: string; values: readonly string[]; language: string | null }) {
  const { say } = usePhrasing();
  return (
    <>
      <h2 class="tab-heading">{title}</h2>
      {values.length === 0 ? (
        <p class="tab-quiet">{say('consent.namedNowhere')}</p>
      ) : (
        <ul class="named">
          {values.map((value) => (
            <li key={value}>
              <PageText language={language}>{value}</PageText>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Before({ consent }: { consent: Consent }) {
  const { say, sayCount } = usePhrasing();
  const { cookies, thirdParties, until } = consent.before;
  const lists = [
    { stem: 'count.cookies', names: cookies },
    { stem: 'count.thirdParties', names: thirdParties },
  ] as const;
  return (
    <>
      <h2 class="tab-heading">{say(until === 'first-choice' ? 'consent.before' : 'consent.beforeReport')}</h2>
      {cookies.length + thirdParties.length === 0 && <p class="tab-quiet">{say('consent.beforeNothing')}</p>}
      {lists.map(
        ({ stem, names }) =>
          names.length > 0 && (
            <div class="fold" key={stem}>
              <Disclosure summary={sayCount(stem, names.length)}>
                <ul class="fold-inside">
                  {names.map((name) => (
                    <li key={name}>
                      <bdi>{name}</bdi>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            </div>
          ),
      )}
    </>
  );
}

function Signals({ consent }: { consent: Consent }) {
  const { say } = usePhrasing();
  const { tcf, gpp, usp, gpc } = consent.signals;
  const said = [
    tcf !== null && say('consent.tcf'),
    gpp !== null && say('consent.gpp'),
    usp !== null && say('consent.usp'),
    gpc !== null && say(gpc ? 'consent.gpcOn' : 'consent.gpcOff'),
  ].filter((sentence) => sentence !== false);
  if (said.length === 0) return null;
  return (
    <>
      <h2 class="tab-heading">{say('consent.signals')}</h2>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

function OwnWords({ consent }: { consent: Consent }) {
  const { say } = usePhrasing();
  const layers = [
    { title: 'consent.firstLayerText', text: consent.text },
    { title: 'consent.secondLayerText', text: consent.secondLayerText },
  ] as const;
  if (consent.text === null && consent.secondLayerText === null && consent.policyLink === null) return null;
  return (
    <>
      <h2 class="tab-heading">{say('consent.words')}</h2>
      {layers.map(
        ({ title, text }) =>
          text !== null && (
            <div class="fold" key={title}>
              <Disclosure summary={say(title)}>
                <p class="fold-inside notice-words">
                  <PageText language={consent.language}>{text}</PageText>
                </p>
              </Disclosure>
            </div>
          ),
      )}
      {consent.policyLink !== null && (
        <p class="fold">
          <OutLink address={consent.policyLink}>{say('consent.policyLink')}</OutLink>
        </p>
      )}
    </>
  );
}

function Limits({ consent }: { consent: Consent }) {
  const { say } = usePhrasing();
  const hasSecondLayer = consent.secondLayerText !== null;
  return (
    <p class="tab-note">
      {say('consent.limits')} {!hasSecondLayer && `${say('consent.limitsLayer')} `}
      {say('consent.limitsCookies')}
    </p>
  );
}
