import type { FeatureStatus } from '@candor/features';
import { worstOf } from '@candor/features';
import { isRunning } from '@candor/incidents';
import type { FeatureId } from '@candor/log';
import type { ToldName } from './told-incident.ts';
import type { ToldMaintenance } from './told-maintenance.ts';

/** A feature that a maintenance is about, and the status to show for it: none while it is only planned. */
export interface Concerned {
  readonly id: FeatureId;
  readonly name: ToldName;
  readonly status: FeatureStatus | null;
}

const UNNAMED: ToldName = { product: '', feature: '' };

/** The features it is planned on, and those it changed: of one under way as they are now, of one done at their worst. */
export function concernedBy({ state, names, moments }: ToldMaintenance): Concerned[] {
  if (state.startedAt === null)
    return state.plan.features.map((id) => ({ id, name: names.get(id) ?? UNNAMED, status: null }));
  const changes = moments.flatMap((moment) => (moment.kind === 'update' ? moment.changes : []));
  // What was planned on is concerned even where nothing was said to change there.
  const worst = new Map<FeatureId, FeatureStatus>(state.plan.features.map((id) => [id, 'operational']));
  for (const { featureId, to } of changes) worst.set(featureId, worstOf([worst.get(featureId) ?? 'operational', to]));
  return [...worst].map(([id, was]) => ({
    id,
    name: names.get(id) ?? UNNAMED,
    status: isRunning(state) ? (state.claims[id] ?? 'operational') : was,
  }));
}
