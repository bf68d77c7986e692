import type { MaintenancePlan } from '@candor/incidents';
import { evolveMaintenance } from '@candor/incidents';
import type { EntryOf, PublicEvent } from '@candor/record';
import { headAt } from '@candor/record';
import { applyWording } from './apply-wording.ts';
import { nameTold } from './name-told.ts';
import type { SiteModel } from './site-model.ts';
import type { MaintenanceMoment, ToldMaintenance } from './told-maintenance.ts';
import { maintenanceUpdatesOf } from './told-maintenance.ts';

/** The entries that tell of a maintenance. */
export type MaintenanceEntry = EntryOf<
  | 'maintenance'
  | 'maintenance-update'
  | 'maintenance-correction'
  | 'maintenance-withdrawal'
  | 'maintenance-plan'
  | 'maintenance-overdue'
>;
/** The public events that one of them stands for. */
export type MaintenancePublicEvent = Parameters<typeof evolveMaintenance>[1] & PublicEvent;

/** Folds one more entry about a maintenance into the model, in place. */
export function applyToMaintenance(model: SiteModel, entry: MaintenanceEntry, event: MaintenancePublicEvent): void {
  const { maintenanceId } = entry.data;
  const known = model.maintenances.get(maintenanceId);
  const before = known?.state.plan;
  const state = evolveMaintenance(known?.state, event);
  const maintenance: ToldMaintenance = known ?? { state, moments: [], names: new Map(), newest: headAt(entry) };
  maintenance.state = state;
  maintenance.newest = headAt(entry);
  if (!known) model.maintenances.set(maintenanceId, maintenance);
  for (const featureId of state.plan.features) nameTold(model, maintenance.names, featureId);
  if (entry.kind === 'maintenance' || before === undefined) return;
  if (!model.hasMaintenance) {
    model.hasMaintenance = true;
    model.pageHead = model.head;
  }
  maintenance.moments.push(momentOf(model, { maintenance, entry, before }));
}

interface Happening {
  readonly maintenance: ToldMaintenance;
  readonly entry: Exclude<MaintenanceEntry, EntryOf<'maintenance'>>;
  readonly before: MaintenancePlan;
}

function momentOf(model: SiteModel, { maintenance, entry, before }: Happening): MaintenanceMoment {
  const told = { ...headAt(entry), happenedAt: entry.data.happenedAt, recordedAt: entry.recordedAt };
  switch (entry.kind) {
    case 'maintenance-update': {
      const { updateId: id, status, text, features } = entry.data;
      const changes = features.map((change) => ({
        ...change,
        ...nameTold(model, maintenance.names, change.featureId),
      }));
      return { kind: 'update', ...told, id, status, text, changes, corrections: [], withdrawal: null };
    }
    case 'maintenance-correction':
    case 'maintenance-withdrawal': {
      const { updateId } = entry.data;
      return applyWording(
        maintenanceUpdatesOf(maintenance).find(({ id }) => id === updateId),
        entry,
      );
    }
    case 'maintenance-plan':
      return { kind: 'plan', ...told, before, plan: maintenance.state.plan, reason: entry.data.reason };
    case 'maintenance-overdue':
      return { kind: 'overdue', ...told, what: entry.data.what, due: entry.data.due };
  }
}
