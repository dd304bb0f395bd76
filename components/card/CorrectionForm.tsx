import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePhrasing } from '@/components/i18n';
import { PageText } from '@/components/ui/PageText';
import type { Quotation, Report } from '@/lib/core/report';
import { namedSpeakers } from '@/lib/core/summary';

type Answer = { readonly who: 'speaker'; readonly id: string } | { readonly who: 'other' } | { readonly who: 'no-one' };

interface CorrectionFormProps {
  readonly quotation: Quotation;
  readonly report: Report;
  onSave(name: string | null): void;
  onCancel(): void;
}

/** Says who speaks in a quotation: another speaker of the page, somebody else, or no one. */
export function CorrectionForm({ quotation, report, onSave, onCancel }: CorrectionFormProps) {
  const { say } = usePhrasing();
  const group = useId();
  const speakers = namedSpeakers(report);
  const present = speakers.find(({ id }) => id === quotation.speaker);
  const form = useRef<HTMLFormElement>(null);
  // At once: the next key is for the form, however soon it comes.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const [answer, setAnswer] = useState<Answer>(present ? { who: 'speaker', id: present.id } : { who: 'other' });
  const [typed, setTyped] = useState('');
  const name = nameOf(answer, typed, report);

  return (
    <form
      class="card-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== undefined) onSave(name);
      }}
    >
      <fieldset class="card-answers">
        <legend class="card-quiet">{say('card.whoSpeaks')}</legend>
        {speakers.map((speaker) => (
          <Choice
            group={group}
            checked={answer.who === 'speaker' && answer.id === speaker.id}
            choose={() => setAnswer({ who: 'speaker', id: speaker.id })}
            key={speaker.id}
          >
            <PageText language={report.language}>{speaker.name}</PageText>
          </Choice>
        ))}
        <Choice group={group} checked={answer.who === 'other'} choose={() => setAnswer({ who: 'other' })}>
          {say('card.someoneElse')}
        </Choice>
        {answer.who === 'other' && (
          <input
            type="text"
            class="field"
            value={typed}
            aria-label={say('card.someoneElseName')}
            placeholder={say('card.someoneElseName')}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <Choice group={group} checked={answer.who === 'no-one'} choose={() => setAnswer({ who: 'no-one' })}>
          {say('card.noOne')}
        </Choice>
      </fieldset>
      <div class="card-row">
        <button type="submit" class="button" disabled={name === undefined}>
          {say('card.save')}
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {say('card.cancel')}
        </button>
      </div>
      <p class="card-quiet">{say('card.keptHere')}</p>
    </form>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly checked: boolean;
  readonly children: ComponentChildren;
  choose(): void;
}

function Choice({ group, checked, children, choose }: ChoiceProps) {
  return (
    <label class="card-answer">
      <input type="radio" name={group} checked={checked} onChange={choose} />
      {children}
    </label>
  );
}

/** The name that an answer gives; null for no one, undefined while it is not given yet. */
function nameOf(answer: Answer, typed: string, report: Report): string | null | undefined {
  if (answer.who === 'no-one') return null;
  if (answer.who === 'other') return typed.trim() || undefined;
  return report.speakers.find(({ id }) => id === answer.id)?.name;
}
