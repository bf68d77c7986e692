import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { useFormKey } from '../../forms/command/use-form-key.ts';
import { TextArea } from '../../forms/field.tsx';
import { useMay } from '../../roles/use-may.ts';
import type { MaintenanceScreenView } from '../screen/maintenance-view.server.ts';
import { ByItself } from './by-itself.tsx';
import { FeatureChecks } from './feature-checks.tsx';
import { BothTimes } from './plan-fields.tsx';

const FORM = 'plan';

/** Moves or extends a maintenance, with a reason that readers see. */
export function ChangePlanForm({ view }: { readonly view: MaintenanceScreenView }) {
  const isPublisher = useMay('publisher');
  const answer = useAnswer(FORM);
  const planning = useFormKey(FORM);
  const { maintenance, planned } = view;
  const { maintenanceId, lastSaid, running, over } = maintenance;
  if (!isPublisher || over) return null;
  return (
    <details key={planning} open={answer !== null} className="border-b pb-2">
      <summary className="py-1.5 text-sm text-soft">{running ? 'Move the end' : 'Change the plan'}</summary>
      <ActionForm
        name={FORM}
        intent="plan"
        first={planned.first}
        hidden={{ after: String(lastSaid) }}
        action={`/maintenance/${maintenanceId}`}
        className="grid max-w-xl gap-4 py-2"
      >
        {running && <p className="text-sm text-soft">The work has begun, so only its end can move.</p>}
        <BothTimes zoneName={planned.zoneName} isBegun={running} />
        {!running && <FeatureChecks choices={planned.choices} picked={planned.features} />}
        <ByItself isBegun={running} />
        <TextArea
          name="reason"
          label="Reason, shown to readers"
          rows={2}
          required
          hint="Such as: The vendor needs another hour."
        />
        <div>
          <Button>Tell everyone the new plan</Button>
        </div>
      </ActionForm>
    </details>
  );
}
