import { ActionForm } from '../../../forms/action-form.tsx';
import { useAnswer } from '../../../forms/answer.ts';
import { Button } from '../../../forms/button.tsx';
import { useFormKey } from '../../../forms/command/use-form-key.ts';
import { TextArea } from '../../../forms/field.tsx';
import { NewerUpdates } from '../../../incidents/composer/draft/newer-updates.tsx';
import { useMay } from '../../../roles/use-may.ts';
import type { MaintenanceScreenView } from '../../screen/maintenance-view.server.ts';
import { ByItself } from '../by-itself.tsx';
import { FeatureChecks } from '../feature-checks.tsx';
import { BothTimes } from '../plan-fields.tsx';
import { usePlanHold } from './use-plan-hold.ts';

const FORM = 'plan';

/** Moves or extends a maintenance, with a reason that readers see. */
export function ChangePlanForm({ view }: { readonly view: MaintenanceScreenView }) {
  const isPublisher = useMay('publisher');
  const planning = useFormKey(FORM);
  if (!isPublisher || view.maintenance.over) return null;
  return <PlanForm key={planning} view={view} />;
}

function PlanForm({ view }: { readonly view: MaintenanceScreenView }) {
  const answer = useAnswer(FORM);
  const plan = usePlanHold(view, answer);
  const { planned, isBegun } = plan;
  return (
    <details open={answer !== null || plan.isTyped} className="border-b pb-2">
      <summary className="py-1.5 text-sm text-soft">{isBegun ? 'Move the end' : 'Change the plan'}</summary>
      <ActionForm
        name={FORM}
        intent="plan"
        first={planned.first}
        hidden={{ after: String(plan.after) }}
        action={`/maintenance/${view.maintenance.maintenanceId}`}
        onInput={plan.onInput}
        className="grid max-w-xl gap-4 py-2"
      >
        <NewerUpdates rows={view.rows.filter((row) => row.isSaid && Number(row.index) > plan.shownBehind)} />
        {plan.hasBegunMeanwhile && <p>The work has begun meanwhile, so only its end can move.</p>}
        {plan.isBehind && (
          <div>
            <Button type="button" onClick={plan.catchUp}>
              {plan.hasBegunMeanwhile ? 'Move the end only' : 'I have read it'}
            </Button>
          </div>
        )}
        {isBegun && <p className="text-sm text-soft">The work has begun, so only its end can move.</p>}
        <BothTimes zoneName={planned.zoneName} isBegun={isBegun} />
        {!isBegun && <FeatureChecks choices={planned.choices} picked={planned.features} />}
        <ByItself isBegun={isBegun} />
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
