import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { TemplateChoice } from '../../templates/filling/template-choice.tsx';
import { useWritingHelp } from '../../writing-help/use-writing-help.ts';
import { WritingList } from '../../writing-help/writing-list.tsx';
import { WritingSummary } from '../../writing-help/writing-summary.tsx';
import type { IncidentScreenView } from '../screen/incident-view.server.ts';
import { NewerUpdates } from './draft/newer-updates.tsx';
import { useDraft } from './draft/use-draft.ts';
import { FeatureStatuses } from './feature-statuses.tsx';
import { HappenedAt } from './happened-at.tsx';
import { MessageText } from './message-text.tsx';
import { PromiseChoice } from './promise-choice.tsx';
import { PUBLISH_KEYS, PublishButtons, publishByKey } from './publish-buttons.tsx';
import { StatusSegments } from './status-segments.tsx';

/** The composer's form, which buttons elsewhere on the screen name too. */
export const COMPOSER = 'composer';

/** What to say next. */
export function Composer({ view }: { readonly view: IncidentScreenView }) {
  const { incident, choices, presets, zoneName, rows, templates, promisedByResolving } = view;
  const answer = useAnswer(COMPOSER);
  const { incidentId, lastSaid } = incident;
  const draft = useDraft({ formId: COMPOSER, subject: incidentId, lastSaid, answer });
  const writing = useWritingHelp(answer, { occasion: 'update', facts: view.writing, choices });
  const first = { status: incident.status, promise: incident.open ? presets.usual : 'none' };
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
      <NewerUpdates rows={rows.filter((row) => row.isSaid && Number(row.index) > draft.shownBehind)}>
        {draft.isBehind && (
          <div>
            <Button type="button" onClick={draft.catchUp}>
              I have read it
            </Button>
          </div>
        )}
      </NewerUpdates>
      <TemplateChoice templates={templates} before="features and the next update" />
      <StatusSegments />
      <MessageText
        isPreviewAsked={answer?.fields.intent === 'preview'}
        isFocused={answer?.fields.intent === 'template'}
        publishKeys={PUBLISH_KEYS}
      />
      <WritingSummary help={writing} />
      <p className="hidden text-sm text-soft group-has-[input[value=resolved]:checked]/message:block">
        Resolving sets every feature of this incident back to operational.
        {promisedByResolving && ` It promises readers a postmortem by the end of ${promisedByResolving}.`}
      </p>
      <FeatureStatuses choices={choices} />
      <PromiseChoice presets={presets} zoneName={zoneName} />
      <HappenedAt zoneName={zoneName} />
      <PublishButtons form={COMPOSER} />
      <WritingList help={writing} />
    </ActionForm>
  );
}
