import { FEATURE_STATUSES } from '@candor/features';
import { renderText } from '@candor/markdown';
import { STATUS_WORDS } from '@candor/site';
import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { Choice } from '../forms/field.tsx';
import { Fold } from '../forms/fold.tsx';
import { useMay } from '../roles/use-may.ts';
import { FeatureStatusMark } from '../states/state-mark.tsx';
import type { CatalogueView } from './catalogue.server.ts';
import { AlternativeForm } from './editing/alternative-form.tsx';
import { Change } from './editing/change.tsx';
import { EditForms } from './editing/edit-forms.tsx';
import { MoveButtons } from './editing/move-buttons.tsx';

type Feature = CatalogueView['products'][number]['features'][number];

/** A feature: how it is now, the status it has without any incident, and its name. */
export function FeatureRow({
  feature,
  isFirst,
  isLast,
}: {
  readonly feature: Feature;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  const [isPublisher, isAdmin] = [useMay('publisher'), useMay('admin')];
  const { featureId, name, description, alternative, status, standing } = feature;
  return (
    <li className="px-4 py-2">
      <div className="flex flex-wrap items-center gap-x-3">
        <b className="font-semibold">{name}</b>
        <FeatureStatusMark status={status} />
        {isAdmin && <MoveButtons id={featureId} name={name} isFirst={isFirst} isLast={isLast} />}
      </div>
      {description && <p className="text-sm text-soft">{description}</p>}
      {alternative && <p className="text-sm whitespace-pre-line text-soft">Instead: {renderText(alternative)}</p>}
      {standing !== 'operational' && (
        <p className="text-sm text-soft">{STATUS_WORDS[standing].title} also without an incident</p>
      )}
      {isPublisher && (
        <Fold
          title={<Change name={name} />}
          forms={[`standing-${featureId}`, `alternative-${featureId}`, `rename-${featureId}`]}
        >
          <ActionForm
            name={`standing-${featureId}`}
            intent="standing-status"
            hidden={{ featureId }}
            first={{ status: standing }}
            className="flex flex-wrap items-end gap-2"
          >
            <Choice name="status" label="Status without an incident, shown to readers">
              {FEATURE_STATUSES.map((it) => (
                <option key={it} value={it}>
                  {STATUS_WORDS[it].title}
                </option>
              ))}
            </Choice>
            <Button>Set it for everyone</Button>
          </ActionForm>
          <AlternativeForm featureId={featureId} alternative={alternative} />
          {isAdmin && <EditForms kind="feature" id={featureId} name={name} description={description} />}
        </Fold>
      )}
    </li>
  );
}
