import { useNavigation, useSearchParams } from '@remix-run/react';
import type { KeyboardEvent } from 'react';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { useIsLive } from '../../forms/use-is-live.ts';
import type { IncidentScreenView } from '../screen/incident-view.server.ts';
import { useDraft } from './draft/use-draft.ts';
import { FeatureStatuses } from './feature-statuses.tsx';
import { HappenedAt } from './happened-at.tsx';
import { MessageText } from './message-text.tsx';
import { NewerUpdates } from './newer-updates.tsx';
import { PromiseChoice } from './promise-choice.tsx';
import { StatusSegments } from './status-segments.tsx';

/** The composer's form, which buttons elsewhere on the screen name too. */
export const COMPOSER = 'composer';

/** What to say next. */
export function Composer({ view }: { readonly view: IncidentScreenView }) {
  const { incident, choices, presets, zoneName, rows } = view;
  const answer = useAnswer(COMPOSER);
  const said = useSaid();
  const isLive = useIsLive();
  const isSending = useNavigation().formData?.get('form') === COMPOSER;
  const { incidentId, lastSaid } = incident;
  const draft = useDraft({ formId: COMPOSER, incidentId, lastSaid, said, answer });
  const seen = answer?.code === 'newer-update' ? Number(answer.fields.after) : draft.after;
  const first = { status: incident.status, promise: incident.open ? '30' : 'none' };
  return (
    <ActionForm
      id={COMPOSER}
      name={COMPOSER}
      first={first}
      hidden={{ after: String(draft.after) }}
      aria-label="Write an update"
      action={`/incidents/${incidentId}`}
      onInput={(event) => draft.onInput(event.currentTarget)}
      onKeyDown={publishByKey}
      className="group/message grid gap-4"
    >
      <NewerUpdates rows={rows.filter((row) => row.isSaid && Number(row.index) > seen)}>
        {draft.isBehind && (
          <div>
            <Button type="button" onClick={draft.catchUp}>
              I have read it
            </Button>
          </div>
        )}
      </NewerUpdates>
      <StatusSegments />
      <MessageText
        isPreviewAsked={answer?.fields.intent === 'preview'}
        isFocused={answer?.fields.intent === 'holding'}
      />
      <p className="hidden text-sm text-soft group-has-[input[value=resolved]:checked]/message:block">
        Resolving sets every feature of this incident back to operational.
      </p>
      <FeatureStatuses choices={choices} />
      <PromiseChoice presets={presets} zoneName={zoneName} />
      <HappenedAt zoneName={zoneName} />
      <div className="flex flex-wrap items-center gap-2.5">
        <Button id="publish" look="go" name="intent" value="publish" className="grow sm:grow-0">
          {isSending ? 'Publishing…' : 'Publish to everyone'}
        </Button>
        {isLive ? (
          <small className="hidden text-sm text-soft pointer-fine:inline">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </small>
        ) : (
          <Button name="intent" value="preview">
            Preview
          </Button>
        )}
      </div>
    </ActionForm>
  );
}

function publishByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const button = event.currentTarget.querySelector('button#publish');
  if (button instanceof HTMLButtonElement) event.currentTarget.requestSubmit(button);
}

function useSaid(): number | null {
  const said = useSearchParams()[0].get('said');
  return said === null ? null : Number(said);
}
