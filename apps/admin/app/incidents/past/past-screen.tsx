import { SEVERITIES } from '@candor/incidents';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { Choice, TextArea, TextField } from '../../forms/field.tsx';
import { useIsLive } from '../../forms/use-is-live.ts';
import { Screen } from '../../frame/screen.tsx';
import { CheckButton } from '../../writing-help/check-button.tsx';
import { useWritingHelp } from '../../writing-help/use-writing-help.ts';
import { WritingList } from '../../writing-help/writing-list.tsx';
import { WritingSummary } from '../../writing-help/writing-summary.tsx';
import { FeatureStatuses } from '../composer/feature-statuses.tsx';
import { StatusSegments } from '../composer/status-segments.tsx';
import type { DeclareScreenView } from '../declaring/declare-view.server.ts';
import { EditedAtSource } from './edited-at-source.tsx';
import { updateCount } from './update-count.ts';

const FORM = 'past';

/** Tells an incident that is over: what was said, each at its own time. */
export function PastScreen({ view }: { readonly view: DeclareScreenView }) {
  const isLive = useIsLive();
  const count = updateCount(useAnswer(FORM)?.fields);
  const positions = Array.from({ length: count }, (_, position) => position);
  const statuses = positions.map((it) => [`updates.${it}.status`, it === count - 1 ? 'resolved' : 'investigating']);
  return (
    <Screen title="Tell a past incident" isNarrow>
      <p>Readers see it from then on, marked as told afterwards. The last update says that it was resolved.</p>
      <ActionForm
        name={FORM}
        first={Object.fromEntries(statuses)}
        hidden={{ count: String(count) }}
        className="grid gap-4"
      >
        <button type="submit" name="intent" value="tell" hidden tabIndex={-1} aria-hidden="true" />
        <TextField name="title" label="What failed, in one line" required />
        <Choice name="severity" label="Severity, for the team only">
          <option value="">None</option>
          {SEVERITIES.map((severity) => (
            <option key={severity}>{severity}</option>
          ))}
        </Choice>
        {positions.map((position) => (
          <PastUpdate key={position} position={position} view={view} />
        ))}
        <div className="flex flex-wrap gap-2">
          <Button name="intent" value="more">
            One more update
          </Button>
          {count > 1 && (
            <Button name="intent" value="fewer">
              Without the last one
            </Button>
          )}
        </div>
        <div className="flex flex-wrap gap-2.5 border-t pt-4">
          <Button look="go" name="intent" value="tell">
            Publish to everyone
          </Button>
          {!isLive && <CheckButton />}
        </div>
      </ActionForm>
    </Screen>
  );
}

function PastUpdate({ position, view }: { readonly position: number; readonly view: DeclareScreenView }) {
  const prefix = `updates.${position}.`;
  const answer = useAnswer(FORM);
  const writing = useWritingHelp(answer, { occasion: 'past', facts: view.writing, choices: view.choices, prefix });
  return (
    <fieldset className="group/message grid gap-3 rounded-lg border bg-card px-4 pt-1 pb-4">
      <legend className="px-1 font-semibold">Update {position + 1}</legend>
      <TextField name={`${prefix}happenedAt`} label={`Happened at, ${view.zoneName}`} type="datetime-local" required />
      <StatusSegments name={`${prefix}status`} />
      <TextArea name={`${prefix}text`} label="What readers will see" rows={3} required />
      <WritingSummary help={writing} />
      <FeatureStatuses choices={view.choices} prefix={prefix} />
      <EditedAtSource name={`${prefix}editedAtSource`} zoneName={view.zoneName} />
      <WritingList help={writing} />
    </fieldset>
  );
}
