import { sayPracticeValue } from '@/components/consent/practice-value';
import { isKnownPractice } from '@/components/consent/wording';
import { usePhrasing } from '@/components/i18n';
import { Disclosure } from '@/components/ui/Disclosure';
import { PageText } from '@/components/ui/PageText';
import type { Consent, Practice } from '@/lib/core/report';

/** How accept and reject compare: the checklist's entries on form, number and words. */
const COMPARING = new Set(['P03', 'P04', 'P05', 'P06', 'P09', 'P10', 'P11', 'P12', 'P13', 'P14', 'P15', 'P16', 'P26']);

/** Observed facts about the notice, each with its evidence; what could not be told stands last. */
export function Practices({ consent }: { consent: Consent }) {
  const { say } = usePhrasing();
  const told = consent.practices.filter((practice) => isKnownPractice(practice.id));
  const known = told.filter((practice) => practice.state !== 'unknown');
  const comparing = known.filter((practice) => COMPARING.has(practice.id));
  const others = known.filter((practice) => !COMPARING.has(practice.id));
  const unknown = told.filter((practice) => practice.state === 'unknown');
  const language = consent.language;
  return (
    <>
      <Group title={say('consent.refusing')} practices={comparing} language={language} />
      <Group title={say('consent.alsoSeen')} practices={others} language={language} />
      {unknown.length > 0 && (
        <div class="fold">
          <Disclosure summary={say('consent.couldNotTell')}>
            <ul class="fold-inside">
              {unknown.map((practice) => (
                <PracticeItem practice={practice} language={language} key={practice.id} />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly practices: readonly Practice[];
  readonly language: string | null;
}

function Group({ title, practices, language }: GroupProps) {
  if (practices.length === 0) return null;
  return (
    <>
      <h2 class="tab-heading">{title}</h2>
      <ul>
        {practices.map((practice) => (
          <PracticeItem practice={practice} language={language} key={practice.id} />
        ))}
      </ul>
    </>
  );
}

function PracticeItem({ practice, language }: { practice: Practice; language: string | null }) {
  const phrasing = usePhrasing();
  if (!isKnownPractice(practice.id)) return null;
  // Told in English by the core: elsewhere the entry's name, its value and the evidence say it.
  const why = phrasing.locale.startsWith('en') ? practice.why : null;
  const line = (
    <span class="practice-line">
      <span>{phrasing.say(`consent.practice.${practice.id}`)}</span>
      <span class="practice-value">{sayPracticeValue(practice, phrasing)}</span>
    </span>
  );
  if (why === null && practice.evidence.length === 0) return <li class="fold">{line}</li>;
  return (
    <li class="fold">
      <Disclosure summary={line}>
        <div class="fold-inside">
          {why !== null && <p>{why}</p>}
          {practice.evidence.map((evidence) => (
            <p class="practice-evidence" key={evidence}>
              <PageText language={language}>{evidence}</PageText>
            </p>
          ))}
        </div>
      </Disclosure>
    </li>
  );
}
