import type { Catalogue } from '@candor/features';
import type { FeatureId } from '@candor/log';
import type { FeatureChange } from '../incident/events.ts';
import { changesTo, freed, nameOf, placed } from '../update/claims.ts';
import type { PublishMaintenanceUpdate } from './commands.ts';
import type { Maintenance } from './maintenance.ts';
import { refusals } from './refusals.ts';

/** What an update changes of the features: the beginning puts the planned ones under maintenance, the end frees all. */
export function maintenanceChanges(
  state: Maintenance,
  { status, features }: Pick<PublishMaintenanceUpdate, 'status' | 'features'>,
  catalogue: Catalogue,
): FeatureChange[] {
  const named = features.map((it) => ({ ...placed(it.featureId, catalogue), to: it.status }));
  const affected = named.filter(({ to }) => to !== 'operational');
  switch (status) {
    case 'scheduled':
      if (affected.length > 0) throw refusals.notBegunAffected();
      return [];
    case 'completed':
    case 'cancelled':
      if (affected.length > 0) throw refusals.overAffected(affected.map(nameOf).join(', '));
      return freed(state.claims);
    case 'in_progress':
    case 'verifying': {
      const said = new Set(named.map(({ feature }) => feature.id));
      const planned = state.startedAt === null ? begun(state.plan.features.filter((id) => !said.has(id))) : [];
      return [...planned, ...changesTo(state.claims, named)];
    }
  }
}

/** What the clock's beginning changes: every planned feature, archived meanwhile or not. */
export function begun(features: readonly FeatureId[]): FeatureChange[] {
  return features.map((featureId) => ({ featureId, from: 'operational', to: 'under_maintenance' }));
}
