import type { Catalogue } from '@candor/features';
import { FEATURE_STATUSES } from '@candor/features';
import { feature } from '@candor/features/testing';
import type { Instant, MaintenanceId, UpdateId } from '@candor/log';
import { addMilliseconds } from '@candor/log';
import { anyWords } from '@candor/log/testing';
import fc from 'fast-check';
import type { Maintenance, MaintenanceCommand, Wording } from '../index.ts';
import { dueOfMaintenance, MAINTENANCE_STATUSES } from '../index.ts';
import { updateId } from './scene.ts';

const COMMANDS = [
  'ScheduleMaintenance',
  'PublishMaintenanceUpdate',
  'PublishMaintenanceUpdate',
  'CorrectMaintenanceUpdate',
  'WithdrawMaintenanceUpdate',
  'ChangeMaintenancePlan',
  'FollowMaintenancePlan',
  'FollowMaintenancePlan',
] as const satisfies MaintenanceCommand['type'][];

/** A wish for some command on whatever maintenance there is, by places and minutes, so that it fits any. */
export type MaintenanceWish = typeof anyMaintenanceWish extends fc.Arbitrary<infer Wish> ? Wish : never;

/** Any wish; commands that are refused included. */
export const anyMaintenanceWish = fc.record({
  does: fc.constantFrom(...COMMANDS),
  words: anyWords,
  status: fc.constantFrom(...MAINTENANCE_STATUSES),
  feature: fc.nat({ max: 4 }),
  claim: fc.option(fc.constantFrom(...FEATURE_STATUSES), { freq: 2 }),
  begins: fc.integer({ min: -60, max: 120 }),
  lasts: fc.integer({ min: -5, max: 90 }),
  startsByItself: fc.boolean(),
  endsByItself: fc.boolean(),
  minutesAgo: fc.option(fc.integer({ min: -1, max: 60 })),
});

/** What a wish is wished of. `number` makes the ids, so give each command another. */
interface Wished {
  readonly maintenanceId: MaintenanceId;
  readonly state: Maintenance | undefined;
  readonly catalogue: Catalogue;
  readonly now: Instant;
  readonly number: number;
}

/** The command that a wish is. */
export function maintenanceCommandOf(wish: MaintenanceWish, wished: Wished): MaintenanceCommand {
  const { does, words, status, claim, minutesAgo } = wish;
  const { maintenanceId, state, catalogue, now, number } = wished;
  const featureId = catalogue.features[wish.feature]?.id ?? feature('nothing');
  const scheduledFor = minutesFrom(now, wish.begins);
  const scheduledUntil = minutesFrom(scheduledFor, wish.lasts);
  const { startsByItself, endsByItself } = wish;
  const plan = { scheduledFor, scheduledUntil, features: [featureId], startsByItself, endsByItself };
  switch (does) {
    case 'ScheduleMaintenance':
      return {
        type: does,
        maintenanceId,
        updateId: updateId(number),
        seriesId: null,
        title: words,
        text: words,
        ...plan,
      };
    case 'PublishMaintenanceUpdate': {
      const happenedAt = minutesAgo === null ? null : minutesFrom(now, -minutesAgo);
      const features = claim ? [{ featureId, status: claim }] : [];
      return { type: does, maintenanceId, updateId: updateId(number), status, text: words, features, happenedAt };
    }
    case 'CorrectMaintenanceUpdate':
      return { type: does, maintenanceId, change: 'fact', text: words, reason: words, ...seenOf(wish, state) };
    case 'WithdrawMaintenanceUpdate':
      return { type: does, maintenanceId, reason: words, ...seenOf(wish, state) };
    case 'ChangeMaintenancePlan':
      return { type: does, maintenanceId, reason: words, ...plan };
    case 'FollowMaintenancePlan': {
      const { what, planned } = (state && dueOfMaintenance(state)) ?? ({ what: 'start', planned: now } as const);
      return { type: does, maintenanceId, updateId: updateId(number), what, planned };
    }
  }
}

function seenOf({ feature: place }: MaintenanceWish, state: Maintenance | undefined) {
  const wordings = Object.entries(state?.wordings ?? {}) as [UpdateId, Wording][];
  const [id, wording] = wordings[place % Math.max(1, wordings.length)] ?? [];
  return { updateId: id ?? updateId(900_000), after: wording?.revision ?? 1 };
}

function minutesFrom(instant: Instant, minutes: number): Instant {
  return addMilliseconds(instant, minutes * 60_000);
}
