import { feature } from '@candor/features/testing';
import type { Instant } from '@candor/log';
import { MaintenanceId } from '@candor/log';
import { behaviourOf, text, time } from '@candor/log/testing';
import type {
  Maintenance,
  MaintenanceCommand,
  MaintenanceEvent,
  MaintenancePlan,
  PublishedMaintenanceUpdate,
} from '../index.ts';
import { decideMaintenance, evolveMaintenance, maintenanceStream } from '../index.ts';
import { CATALOGUE, updateId } from './scene.ts';

/** The maintenance that tests tell of. */
export const MAINTENANCE = MaintenanceId.parse('upkeep000000');

/** From 20:00 to 21:00, on messages; it begins by itself, and a person says that it is over. */
export const PLAN: MaintenancePlan = {
  scheduledFor: time('20:00'),
  scheduledUntil: time('21:00'),
  features: [feature('messages')],
  startsByItself: true,
  endsByItself: false,
};

/** `given(...events).when(command, now)` for one maintenance over `CATALOGUE`. */
export const givenMaintenance = behaviourOf<Maintenance | undefined, MaintenanceCommand, MaintenanceEvent>({
  stream: maintenanceStream(MAINTENANCE),
  initial: undefined,
  decide: (state, command, now) => decideMaintenance(state, command, { now, seal: text, catalogue: CATALOGUE }),
  evolve: evolveMaintenance,
  isPublic: () => true,
});

/** That a maintenance was scheduled, by `PLAN` unless it says otherwise, and announced. */
export function scheduled(plan: Partial<MaintenancePlan> = {}) {
  const data = { title: text('We move the message store'), seriesId: null, ...PLAN, ...plan };
  return [
    { type: 'MaintenanceScheduled', data, happenedAt: time('18:00') },
    maintenanceUpdate('18:00', { text: text('Messages pause for an hour.') }),
  ] as const;
}

/** That an update was published: `scheduled`, with nothing else, unless it says so. */
export function maintenanceUpdate(
  at: string,
  said: Partial<PublishedMaintenanceUpdate> & { readonly recordedAt?: Instant } = {},
) {
  const { recordedAt = time(at), ...rest } = said;
  const empty = { updateId: updateId(1), text: text('It goes as planned.'), features: [] };
  const data: PublishedMaintenanceUpdate = { status: 'scheduled', ...empty, ...rest };
  return { type: 'MaintenanceUpdatePublished', data, happenedAt: time(at), recordedAt } as const;
}

/** That the plan was changed. */
export function planChanged(at: string, plan: Partial<MaintenancePlan>) {
  const data = { ...PLAN, ...plan, reason: text('We need more time.') };
  return { type: 'MaintenancePlanChanged', data, happenedAt: time(at) } as const;
}
