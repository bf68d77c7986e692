import type { ReactNode } from 'react';
import { useAnswer } from '../../../forms/answer.ts';
import { Button } from '../../../forms/button.tsx';
import { Choice, TextField } from '../../../forms/field.tsx';
import { useIsLive } from '../../../forms/use-is-live.ts';
import { Done } from '../../../frame/done.tsx';
import type { FeatureChoice } from '../../../incidents/composer/feature-choices.server.ts';
import { MessageText } from '../../../incidents/composer/message-text.tsx';
import { ByItself } from '../../planning/by-itself.tsx';
import { FeatureChecks } from '../../planning/feature-checks.tsx';
import { LengthField } from './length-field.tsx';
import { RuleFields } from './rule-fields.tsx';
import { useNextTimes } from './use-next-times.ts';

/** What recurring windows are made of, with a preview of when they come. `form` is both its name and its id. */
export function SeriesFields({
  form,
  zoneName,
  choices,
  picked,
  send,
}: {
  readonly form: string;
  readonly zoneName: string;
  readonly choices: readonly FeatureChoice[];
  readonly picked?: readonly string[];
  /** The button that sends it. */
  readonly send: ReactNode;
}) {
  const answer = useAnswer(form);
  const isLive = useIsLive();
  return (
    <>
      <TextField name="title" label="What is done, in one line" required hint="Each window is announced with it." />
      <TextField name="startsAt" label={`The first begins at, ${zoneName}`} type="datetime-local" required />
      <RuleFields />
      <LengthField />
      {isLive ? <LiveTimes form={form} /> : answer?.fields.times !== undefined && <Asked times={answer.fields.times} />}
      <FeatureChecks choices={choices} {...(picked ? { picked } : {})} />
      <Choice name="announcedDaysBefore" label="Each is announced">
        {[0, 1, 2, 3, 5, 7, 10, 14, 21, 30].map((days) => (
          <option key={days} value={days}>
            {days === 0 ? 'when it begins' : days === 1 ? 'a day before' : `${days} days before`}
          </option>
        ))}
      </Choice>
      <ByItself />
      <MessageText isPreviewAsked={answer?.fields.intent === 'preview'} />
      <div className="flex flex-wrap gap-2.5">
        {send}
        {!isLive && (
          <Button name="intent" value="preview">
            Preview
          </Button>
        )}
      </div>
    </>
  );
}

function LiveTimes({ form }: { readonly form: string }) {
  const times = useNextTimes(form);
  return (
    <div aria-live="polite" className="empty:-mt-5">
      {times !== null && times.length > 0 && <Times times={times} />}
    </div>
  );
}

function Asked({ times }: { readonly times: string }) {
  return (
    <Done>
      <Times times={times === '' ? [] : times.split('\n')} />
    </Done>
  );
}

function Times({ times }: { readonly times: readonly string[] }) {
  return (
    <>
      <p className="text-sm text-soft">{times.length > 0 ? 'It would come' : 'It would not come any more.'}</p>
      <ol className="text-sm">
        {times.map((time) => (
          <li key={time}>{time}</li>
        ))}
      </ol>
    </>
  );
}
