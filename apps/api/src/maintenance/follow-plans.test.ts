import type { MaintenanceEvent } from '@candor/incidents';
import { maintenanceStream } from '@candor/incidents';
import type { MaintenanceId, Recorded } from '@candor/log';
import { Instant } from '@candor/log';
import type { Store } from '@candor/store';
import { dueMaintenances, headOf, loadMaintenance, loadStream } from '@candor/store';
import { until } from '@candor/testbed';
import { describe, expect, it } from 'vitest';
import type { Acting } from '../commands/execute.ts';
import { readCatalogue } from '../features/read-catalogue.ts';
import { newId, newSalt } from '../random.ts';
import { commandId } from '../testing/api-process.ts';
import { makePlace } from '../testing/place.ts';
import { addOneFeature, openScene } from '../testing/scene.ts';
import { ChangeMaintenancePlanInput, changeMaintenancePlan } from './change-plan.ts';
import { followPlans } from './follow-plans.ts';
import { publishMaintenanceUpdate } from './publish-maintenance-update.ts';
import { ScheduleMaintenanceInput, scheduleMaintenance } from './schedule-maintenance.ts';

const at = (clock: string) => Instant.parse(`2024-04-03T${clock}Z`);

/** Plans a maintenance from 20:00 to 21:00 that begins and ends by itself, unless it says otherwise. */
async function schedule(acting: Acting, more: object = {}): Promise<MaintenanceId> {
  const input = ScheduleMaintenanceInput.parse({
    commandId: commandId(),
    title: 'We move the message store',
    text: 'Messages pause for an hour.',
    scheduledFor: at('20:00'),
    scheduledUntil: at('21:00'),
    endsByItself: true,
    ...more,
  });
  return (await scheduleMaintenance(acting, input)).maintenanceId;
}

/** What the clock said of a maintenance: each time it happened and was recorded, and what. */
async function saidByClock({ reader }: Store, id: MaintenanceId) {
  const events = (await loadStream(reader, maintenanceStream(id))) as Recorded<MaintenanceEvent>[];
  return events
    .filter((event) => event.actor.role === 'clock')
    .map(({ type, data, happenedAt, recordedAt }) => {
      const what = type === 'MaintenanceUpdatePublished' ? data.status : type;
      return `${what} ${happenedAt.slice(11, 16)} told ${recordedAt.slice(11, 16)}`;
    });
}

describe('the clock', () => {
  it('begins and completes what is planned so, and the features go under maintenance and back', async () => {
    const { acting, store, setTime } = await openScene();
    const { featureId } = await addOneFeature(acting);
    const id = await schedule(acting, { features: [featureId] });
    const status = async () => (await readCatalogue(acting)).products[0]?.features[0]?.status;

    setTime('2024-04-03T19:59:59Z');
    await followPlans(acting);
    expect([await status(), await saidByClock(store, id)]).toEqual(['operational', []]);
    setTime('2024-04-03T20:00Z');
    await followPlans(acting);
    expect(await status()).toBe('under_maintenance');
    setTime('2024-04-03T21:00Z');
    await followPlans(acting);
    await followPlans(acting);
    expect(await status()).toBe('operational');
    expect(await saidByClock(store, id)).toEqual(['in_progress 20:00 told 20:00', 'completed 21:00 told 21:00']);
  });

  it('that was away tells what it missed: late, in order, and once', async () => {
    const { acting, store, setTime } = await openScene();
    const id = await schedule(acting);
    setTime('2024-04-03T23:30Z');
    for (let nth = 0; nth < 3; nth += 1) await followPlans(acting);
    expect(await saidByClock(store, id)).toEqual(['in_progress 20:00 told 23:30', 'completed 21:00 told 23:30']);
  });

  it('says that a beginning and an end did not come in time, once each, and leaves them to a person', async () => {
    const { acting, store, setTime } = await openScene();
    const id = await schedule(acting, { startsByItself: false, endsByItself: false });
    const pass = async (time: string) => {
      setTime(time);
      await followPlans(acting);
    };
    await pass('2024-04-03T20:04Z');
    await pass('2024-04-03T20:05Z');
    await pass('2024-04-03T20:40Z');
    const word = { maintenanceId: id, text: 'We begin late.', features: [], commandId: commandId() };
    await publishMaintenanceUpdate(acting, { ...word, status: 'in_progress' });
    await pass('2024-04-03T21:05Z');
    await pass('2024-04-03T22:00Z');
    expect(await saidByClock(store, id)).toEqual([
      'MaintenanceOverdue 20:05 told 20:05',
      'MaintenanceOverdue 21:05 told 21:05',
    ]);
    expect(await loadMaintenance(store.reader, id)).toMatchObject({ status: 'in_progress', overdue: { what: 'end' } });
  });

  it('says once that it has not begun, also when only the end was moved since, and again for another beginning', async () => {
    const { acting, store, setTime } = await openScene();
    const plan = { startsByItself: false, endsByItself: false };
    const id = await schedule(acting, plan);
    const replan = async (time: string, window: object) => {
      setTime(time);
      const input = { maintenanceId: id, ...plan, features: [], reason: 'It takes longer.', commandId: commandId() };
      const times = { scheduledFor: at('20:00'), scheduledUntil: at('21:00'), ...window };
      await changeMaintenancePlan(acting, ChangeMaintenancePlanInput.parse({ ...input, ...times }));
    };
    const pass = async (time: string) => {
      setTime(time);
      for (let nth = 0; nth < 3; nth += 1) await followPlans(acting);
    };
    await pass('2024-04-03T20:05Z');
    await replan('2024-04-03T20:10Z', { scheduledUntil: at('22:00') });
    await pass('2024-04-03T20:11Z');
    expect(await dueMaintenances(store.reader, at('20:11'))).toEqual([]);
    await replan('2024-04-03T20:12Z', { scheduledFor: at('20:30'), scheduledUntil: at('22:00') });
    await replan('2024-04-03T20:13Z', { scheduledUntil: at('22:00') });
    await pass('2024-04-03T20:14Z');
    expect(await saidByClock(store, id)).toEqual([
      'MaintenanceOverdue 20:05 told 20:05',
      'MaintenanceOverdue 20:14 told 20:14',
    ]);
  });

  it('does not contradict a person who was first', async () => {
    const { acting, store, setTime } = await openScene();
    const id = await schedule(acting);
    setTime('2024-04-03T19:00Z');
    const word = { maintenanceId: id, text: 'We do not need it.', features: [], commandId: commandId() };
    await publishMaintenanceUpdate(acting, { ...word, status: 'cancelled' });
    setTime('2024-04-03T22:00Z');
    await followPlans(acting);
    expect(await saidByClock(store, id)).toEqual([]);
  });
});

it('two clocks on one database say it once', async () => {
  const place = await makePlace('postgres');
  const stores = await Promise.all([place.open(), place.open()]);
  await stores[0].migrate();
  let now = at('18:00');
  const actingOn = (store: Store) =>
    ({
      store,
      now: () => now,
      realNow: () => now,
      newId,
      newSalt,
      actor: { role: 'publisher', id: 'op1' },
    }) as unknown as Acting;
  const ids = await Promise.all([1, 2, 3].map(() => schedule(actingOn(stores[0]))));
  now = at('20:30');
  await Promise.all(stores.flatMap((store) => [followPlans(actingOn(store)), followPlans(actingOn(store))]));
  for (const id of ids) expect(await saidByClock(stores[1], id)).toEqual(['in_progress 20:00 told 20:30']);
});

it('an api that was killed tells at its next start what came to pass meanwhile', async () => {
  const place = await makePlace('sqlite');
  const first = await place.start();
  const store = await place.open();
  const acting = {
    store,
    now: () => Instant.parse(new Date().toISOString()),
    realNow: () => Instant.parse(new Date().toISOString()),
    newId,
    newSalt,
    actor: { role: 'publisher', id: 'op1' },
  } as unknown as Acting;
  await first.kill();
  const hour = (ago: number) => Instant.parse(new Date(Date.now() - ago * 3_600_000).toISOString());
  const id = await schedule({ ...acting, now: () => hour(3) }, { scheduledFor: hour(2), scheduledUntil: hour(1) });
  const before = (await headOf(store.reader)).index;
  const second = await place.start();
  await until(async () => (await saidByClock(store, id)).length === 2, 'both are told');
  expect(await second.stop()).toBe(0);
  expect((await headOf(store.reader)).index).toBe(before + 2);
  const said = (await loadStream(store.reader, maintenanceStream(id))).slice(-2);
  expect(said.map((event) => event.happenedAt)).toEqual([
    (await loadMaintenance(store.reader, id))?.plan.scheduledFor,
    (await loadMaintenance(store.reader, id))?.plan.scheduledUntil,
  ]);
});
