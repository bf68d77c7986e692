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
import { announcedWords } from '../announced-words.ts';
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
      <div>
        <RuleFields />
        {isLive ? (
          <LiveTimes form={form} />
        ) : (
          answer?.fields.times !== undefined && <Asked times={answer.fields.times} />
        )}
      </div>
      <LengthField />
      <FeatureChecks choices={choices} {...(picked ? { picked } : {})} />
      <Choice name="announcedDaysBefore" label="Each is announced">
        {Array.from({ length: 31 }, (_, days) => (
          <option key={days} value={days}>
            {announcedWords(days)}
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
    <div aria-live="polite" className="not-empty:mt-3">
      {times !== null && times.length > 0 && <Times times={times} />}
    </div>
  );
}

function Asked({ times }: { readonly times: string }) {
  return (
    <div className="mt-3">
      <Done>
        <Times times={times === '' ? [] : times.split('\n')} />
      </Done>
    </div>
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
