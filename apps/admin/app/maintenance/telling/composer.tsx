import { useState } from 'react';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { NewerUpdates } from '../../incidents/composer/draft/newer-updates.tsx';
import { useDraft } from '../../incidents/composer/draft/use-draft.ts';
import { FeatureStatuses } from '../../incidents/composer/feature-statuses.tsx';
import { HappenedAt } from '../../incidents/composer/happened-at.tsx';
import { MessageText } from '../../incidents/composer/message-text.tsx';
import { PUBLISH_KEYS, PublishButtons, publishByKey } from '../../incidents/composer/publish-buttons.tsx';
import { Segments } from '../../incidents/composer/status-segments.tsx';
import { useWritingHelp } from '../../writing-help/use-writing-help.ts';
import { WritingList } from '../../writing-help/writing-list.tsx';
import { WritingSummary } from '../../writing-help/writing-summary.tsx';
import type { MaintenanceScreenView } from '../screen/maintenance-view.server.ts';

/** Before the work and after it no feature is affected. */
const IDLE =
  'group-has-[input[value=scheduled]:checked]/message:hidden group-has-[input[value=completed]:checked]/message:hidden group-has-[input[value=cancelled]:checked]/message:hidden';

/** The composer's form. */
export const COMPOSER = 'composer';

/** What to tell readers next: only with the statuses that may follow. */
export function Composer({ view }: { readonly view: MaintenanceScreenView }) {
  const { maintenance, next, choices, rows, zoneName } = view;
  const { maintenanceId, lastSaid, status } = maintenance;
  const answer = useAnswer(COMPOSER);
  const draft = useDraft({ formId: COMPOSER, subject: maintenanceId, lastSaid, answer });
  const writing = useWritingHelp(answer, { occasion: 'maintenance', facts: view.writing, choices });
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = picked ?? answer?.fields.status ?? null;
  const isOffered = chosen === null || next.some((it) => it.status === chosen);
  return (
    <ActionForm
      id={COMPOSER}
      name={COMPOSER}
      first={{ status }}
      hidden={{ after: String(draft.after) }}
      aria-label="Write an update"
      action={`/maintenance/${maintenanceId}`}
      onInput={(event) => {
        draft.onInput(event.currentTarget);
        const checked = new FormData(event.currentTarget).get('status');
        // Only a choice that nobody made follows the work.
        if (typeof checked === 'string' && checked !== (chosen ?? status)) setPicked(checked);
      }}
      onKeyDown={publishByKey}
      className="group/message grid gap-4"
    >
      <NewerUpdates rows={rows.filter((row) => row.isSaid && Number(row.index) > draft.shownBehind)}>
        {draft.isBehind && (
          <div>
            <Button type="button" onClick={draft.catchUp}>
              I have read it
            </Button>
          </div>
        )}
      </NewerUpdates>
      {maintenance.over ? (
        <input type="hidden" name="status" value={status} autoComplete="off" />
      ) : (
        <>
          <Segments key={status} choices={next} chosen={chosen ?? undefined} />
          <p role="status" className="text-sm font-semibold text-major empty:hidden">
            {!isOffered && maintenance.running && 'It began meanwhile. Choose its status anew.'}
          </p>
        </>
      )}
      <MessageText isPreviewAsked={answer?.fields.intent === 'preview'} publishKeys={PUBLISH_KEYS} />
      <WritingSummary help={writing} />
      {!maintenance.over && (
        <>
          <p className="hidden text-sm text-soft group-has-[input[value=completed]:checked]/message:block">
            Completing sets every feature of this maintenance back to operational. It is final: further words may
            follow, another status may not.
          </p>
          <p className="hidden text-sm text-soft group-has-[input[value=cancelled]:checked]/message:block">
            Cancelling is final. It stays on the page as cancelled, with your words.
          </p>
          <FeatureStatuses choices={choices} className={IDLE} />
        </>
      )}
      <HappenedAt zoneName={zoneName} />
      <PublishButtons form={COMPOSER} />
      <WritingList help={writing} />
    </ActionForm>
  );
}
