import type { Maintenance, MaintenancePlan, MaintenanceStatus, OverdueMaintenance } from '@candor/incidents';
import type { FeatureId, Text, UpdateId } from '@candor/log';
import type { Head } from '@candor/record';
import { EN } from '../language/messages/en.ts';
import type { SiteModel } from './site-model.ts';
import type { Told, ToldChange, ToldName } from './told-incident.ts';
import type { ToldCorrection, ToldWithdrawal, Worded } from './told-wording.ts';
import { wordsNow } from './told-wording.ts';

/** A public message about a maintenance. Without a text the clock said what was planned. */
export interface ToldMaintenanceUpdate extends Told, Worded<Text | null> {
  readonly kind: 'update';
  readonly id: UpdateId;
  readonly status: MaintenanceStatus;
  readonly changes: readonly ToldChange[];
}

/** Another plan, the one before it, and why. */
export interface ToldPlanChange extends Told {
  readonly kind: 'plan';
  readonly before: MaintenancePlan;
  readonly plan: MaintenancePlan;
  readonly reason: Text;
}

/** A planned beginning or end that nobody said in time. */
export interface ToldOverdue extends Told, OverdueMaintenance {
  readonly kind: 'overdue';
}

/** One thing readers were told of a maintenance. */
export type MaintenanceMoment = ToldMaintenanceUpdate | ToldCorrection | ToldWithdrawal | ToldPlanChange | ToldOverdue;

/** A maintenance as readers know it. */
export interface ToldMaintenance {
  /** Its state by the same fold as inside. */
  state: Maintenance;
  /** All that was said of it, in the order of the record. */
  readonly moments: MaintenanceMoment[];
  /** The last name told of every feature it was ever planned on, or touched. */
  readonly names: Map<FeatureId, ToldName>;
  /** The newest entry of it: what its page's footer shows. */
  newest: Head;
}

/** The updates of a maintenance, in the order of the record. */
export function maintenanceUpdatesOf({ moments }: ToldMaintenance): ToldMaintenanceUpdate[] {
  return moments.filter((moment) => moment.kind === 'update');
}

/** What an update says; where the clock said what was planned, that in Candor's own English words. In Markdown. */
export function saysOf(model: Pick<SiteModel, 'redactions'>, update: ToldMaintenanceUpdate): string {
  const { text, status } = update;
  if (text !== null) return wordsNow({ ...update, text }, model);
  return status === 'completed' ? EN['maintenance.ended-as-planned'] : EN['maintenance.began-as-planned'];
}
