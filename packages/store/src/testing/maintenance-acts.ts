import { FEATURE_STATUSES } from '@candor/features';
import type { MaintenanceCommand } from '@candor/incidents';
import {
  decideMaintenance,
  decideSeries,
  dueOfMaintenance,
  dueWindow,
  MAINTENANCE_STATUSES,
  maintenanceStream,
  seriesStream,
} from '@candor/incidents';
import type { Instant } from '@candor/log';
import { addMilliseconds, CLOCK, DomainError, MaintenanceId, SeriesId } from '@candor/log';
import fc from 'fast-check';
import { runCommand } from '../commands/run-command.ts';
import { append } from '../log/append.ts';
import { loadCatalogue, loadMaintenance, loadSeries } from '../log/fold.ts';
import { dueMaintenances, dueSeries } from '../maintenance/due.ts';
import { listMaintenances } from '../maintenance/list.ts';
import type { Store } from '../store/store.ts';
import { decidingAt, OPERATOR, updateId } from './acts.ts';

const pick = fc.nat(9);
const text = fc.lorem({ maxCount: 3 });
const window = { begins: fc.integer({ min: -90, max: 300 }), lasts: fc.integer({ min: 1, max: 120 }) };

/** What can be done about maintenance, by minutes from now. */
export const maintenanceAct = fc.oneof(
  fc.record({ on: fc.constant('scheduling'), text, ...window, byItself: fc.boolean() }),
  fc.record({
    on: fc.constant('word'),
    pick,
    text,
    status: fc.constantFrom(...MAINTENANCE_STATUSES),
    claim: fc.constantFrom(...FEATURE_STATUSES),
  }),
  fc.record({ on: fc.constant('replanning'), pick, text, ...window, byItself: fc.boolean() }),
  fc.record({ on: fc.constant('recurring'), text }),
);

export type MaintenanceAct = typeof maintenanceAct extends fc.Arbitrary<infer It> ? It : never;

export interface Moment {
  readonly store: Store;
  readonly nth: number;
  readonly now: Instant;
}

/** Does something about maintenance. Throws what the domain refuses. */
export async function performMaintenance(moment: Moment, it: MaintenanceAct): Promise<void> {
  const { store, nth, now } = moment;
  if (it.on === 'recurring') return startSeries(moment, it.text);
  const features = (await loadCatalogue(store.reader)).features.slice(0, 1).map(({ id }) => id);
  const byItself = it.on !== 'word' && it.byItself;
  const begins = addMilliseconds(now, (it.on === 'word' ? 0 : it.begins) * 60_000);
  const ends = addMilliseconds(begins, (it.on === 'word' ? 1 : it.lasts) * 60_000);
  const plan = {
    scheduledFor: begins,
    scheduledUntil: ends,
    features,
    startsByItself: byItself,
    endsByItself: byItself,
  };
  if (it.on === 'scheduling') {
    const ids = { maintenanceId: MaintenanceId.parse(`m${pad(nth)}`), updateId: updateId(nth), seriesId: null };
    return act(moment, { type: 'ScheduleMaintenance', ...ids, title: it.text, text: it.text, ...plan }, `step-${nth}`);
  }
  const all = await listMaintenances(store.reader, { order: 'last', limit: 100 });
  const chosen = all[it.pick % Math.max(1, all.length)];
  if (!chosen) throw new DomainError({ kind: 'not-found', code: 'nothing-there', message: 'There is nothing yet.' });
  const { id: maintenanceId } = chosen;
  const command: MaintenanceCommand =
    it.on === 'replanning'
      ? { type: 'ChangeMaintenancePlan', maintenanceId, reason: it.text, ...plan }
      : {
          type: 'PublishMaintenanceUpdate',
          maintenanceId,
          updateId: updateId(nth),
          status: it.status,
          text: it.text,
          features: features.map((featureId) => ({ featureId, status: it.claim })),
        };
  return act(moment, command, `step-${nth}`);
}

/** Says what is due of every maintenance, and announces every window that is. */
export async function followPlans({ store, nth, now }: Moment): Promise<void> {
  for (const state of await dueMaintenances(store.reader, now)) {
    const due = dueOfMaintenance(state);
    if (!due) throw new Error('Nothing is due of what is due.');
    const { what, planned } = due;
    const command = {
      type: 'FollowMaintenancePlan',
      maintenanceId: state.id,
      updateId: updateId(5_000 + nth),
      what,
      planned,
    } as const;
    await act({ store, nth, now }, command, `maintenance/${state.id}/${state.planChanges}/${what}/${planned}`);
  }
  for (const state of await dueSeries(store.reader, now)) {
    const scheduledFor = dueWindow(state)?.scheduledFor ?? now;
    const given = { commandId: `series/${state.id}/${scheduledFor}`, actor: CLOCK, now };
    await runCommand(store, { ...given, type: 'ReachWindow', input: {} }, async (tx) => {
      const at = { ...decidingAt(now), catalogue: await loadCatalogue(tx) };
      const command = {
        type: 'ReachWindow',
        seriesId: state.id,
        scheduledFor,
        maintenanceId: MaintenanceId.parse('m00000000000'),
      } as const;
      const events = decideSeries(await loadSeries(tx, state.id), command, at);
      return (await append(tx, { stream: seriesStream(state.id), events, ...given })).length;
    });
  }
}

async function act({ store, now }: Moment, command: MaintenanceCommand, commandId: string): Promise<void> {
  const actor = command.type === 'FollowMaintenancePlan' ? CLOCK : OPERATOR;
  await runCommand(store, { commandId, type: command.type, actor, input: command, now }, async (tx) => {
    const at = { ...decidingAt(now), catalogue: await loadCatalogue(tx) };
    const events = decideMaintenance(await loadMaintenance(tx, command.maintenanceId), command, at);
    const stream = maintenanceStream(command.maintenanceId);
    return (await append(tx, { stream, events, actor, commandId, now })).length;
  });
}

async function startSeries({ store, nth, now }: Moment, text: string): Promise<void> {
  const seriesId = SeriesId.parse(`s${pad(nth)}`);
  const given = { commandId: `step-${nth}`, actor: OPERATOR, now };
  await runCommand(store, { ...given, type: 'StartSeries', input: {} }, async (tx) => {
    const at = { ...decidingAt(now), catalogue: await loadCatalogue(tx) };
    const plan = { rule: 'FREQ=DAILY', startsAt: '2024-04-03T03:00', timeZone: 'Europe/Berlin', minutes: 60 };
    const ways = { features: [], startsByItself: true, endsByItself: true, announcedDaysBefore: 0 };
    const events = decideSeries(undefined, { type: 'StartSeries', seriesId, title: text, text, ...plan, ...ways }, at);
    return (await append(tx, { stream: seriesStream(seriesId), events, ...given })).length;
  });
}

function pad(nth: number): string {
  return String(nth).padStart(11, '0');
}
