import { decideSeries } from '@candor/incidents';
import { CLOCK, Instant, MaintenanceId, SeriesId } from '@candor/log';
import { entriesAfter, headOf, listMaintenances, loadCatalogue, loadSeries } from '@candor/store';
import { expect, it } from 'vitest';
import type { Acting } from '../../commands/execute.ts';
import { execute } from '../../commands/execute.ts';
import { changeCatalogue } from '../../features/change-catalogue.ts';
import { commandId } from '../../testing/api-process.ts';
import type { Scene } from '../../testing/scene.ts';
import { addOneFeature, openScene } from '../../testing/scene.ts';
import { followPlans } from '../follow-plans.ts';
import { EndSeriesInput, endSeries } from './change-series.ts';
import { reachWindows } from './reach-windows.ts';
import { readSeries } from './read-series.ts';
import { StartSeriesInput, startSeries } from './start-series.ts';

/** Windows every night at 02:00 in Berlin, announced a day before. */
async function start(acting: Acting, more: object = {}): Promise<SeriesId> {
  const input = StartSeriesInput.parse({
    commandId: commandId(),
    title: 'We compact the message store',
    text: 'Messages may be late.',
    rule: 'FREQ=DAILY',
    startsAt: '2024-04-05T02:00',
    timeZone: 'Europe/Berlin',
    minutes: 60,
    announcedDaysBefore: 1,
    ...more,
  });
  return (await startSeries(acting, input)).seriesId;
}

async function announced({ store }: Scene) {
  const all = await listMaintenances(store.reader, { order: 'first', limit: 100 });
  return all.map(({ plan }) => plan.scheduledFor);
}

it('announces each window a while before it, as a maintenance of its own, and nothing of the rule', async () => {
  const scene = await openScene();
  const { acting, store, setTime } = scene;
  const { featureId } = await addOneFeature(acting);
  const before = (await headOf(store.reader)).index;
  const seriesId = await start(acting, { features: [featureId] });
  await reachWindows(acting);
  expect(await announced(scene)).toEqual([]);

  setTime('2024-04-04T00:00Z');
  await reachWindows(acting);
  await reachWindows(acting);
  expect(await announced(scene)).toEqual(['2024-04-05T00:00:00.000Z']);
  setTime('2024-04-05T00:00Z');
  await reachWindows(acting);
  expect(await announced(scene)).toEqual(['2024-04-05T00:00:00.000Z', '2024-04-06T00:00:00.000Z']);

  const entries = await entriesAfter(store.reader, before, 100);
  expect(entries.map(({ kind, data }) => [kind, data.by])).toEqual([
    ['maintenance', 'clock'],
    ['maintenance-update', 'clock'],
    ['maintenance', 'clock'],
    ['maintenance-update', 'clock'],
  ]);
  expect(JSON.stringify(entries)).not.toMatch(new RegExp(`${seriesId}|FREQ`));
  const { series, announced: told } = await readSeries(acting, { seriesId });
  expect(series.next[0]).toBe('2024-04-07T00:00:00.000Z');
  expect(told.map((it) => it.plan.features)).toEqual([[featureId], [featureId]]);
});

it('passes over windows that were over before anybody could be told, and tells the one that goes on', async () => {
  const scene = await openScene();
  await start(scene.acting, { announcedDaysBefore: 0 });
  scene.setTime('2024-04-08T00:30Z');
  for (let nth = 0; nth < 10; nth += 1) await reachWindows(scene.acting);
  expect(await announced(scene)).toEqual(['2024-04-08T00:00:00.000Z']);
});

it('tells a window of days that began long ago and goes on, and can announce later what was not due at first', async () => {
  const scene = await openScene();
  const seriesId = await start(scene.acting, { minutes: 3 * 24 * 60, announcedDaysBefore: 0, rule: 'FREQ=WEEKLY' });
  scene.setTime('2024-04-06T06:00Z');
  await reachWindows(scene.acting);
  expect(await announced(scene)).toEqual(['2024-04-05T00:00:00.000Z']);

  // Looked at too early, by a list that was read before somebody changed the rule: the window is still to come.
  const { store } = scene;
  const next = '2024-04-12T00:00:00.000Z';
  const command = { commandId: `series/${seriesId}/window/${next}`, seriesId, scheduledFor: Instant.parse(next) };
  const looking = execute(
    { ...scene.acting, actor: CLOCK },
    { type: 'ReachWindow', input: command },
    async ({ tx, at }) => {
      const series = await loadSeries(tx, seriesId);
      const deciding = { ...at, catalogue: await loadCatalogue(tx) };
      const maintenanceId = MaintenanceId.parse('early0000000');
      return decideSeries(series, { type: 'ReachWindow', ...command, maintenanceId }, deciding).length;
    },
  );
  await expect(looking).rejects.toMatchObject({ code: 'not-due' });
  scene.setTime(next);
  await reachWindows(scene.acting);
  expect((await listMaintenances(store.reader, { order: 'last', limit: 1 }))[0]?.plan.scheduledFor).toBe(next);
});

it('goes on without what was archived since, and stops when it is ended', async () => {
  const scene = await openScene();
  const { acting, store, setTime } = scene;
  const { featureId } = await addOneFeature(acting);
  const seriesId = await start(acting, { features: [featureId] });
  const archive = { featureId, archived: true, commandId: commandId() };
  await changeCatalogue(acting, archive, { ...archive, type: 'ArchiveFeature' });
  setTime('2024-04-04T00:00Z');
  await reachWindows(acting);
  const [one] = await listMaintenances(store.reader, { order: 'first', limit: 100 });
  expect(one?.plan.features).toEqual([]);

  await endSeries(acting, EndSeriesInput.parse({ seriesId, commandId: commandId() }));
  setTime('2024-05-01T00:00Z');
  await reachWindows(acting);
  expect(await announced(scene)).toHaveLength(1);
  expect((await readSeries(acting, { seriesId })).series).toMatchObject({ ended: true, next: [] });
});

it('shows all that is announced and not over, the next first, and then what is over, the newest first', async () => {
  const scene = await openScene();
  const { acting, setTime } = scene;
  const seriesId = await start(acting, { announcedDaysBefore: 30, endsByItself: true });
  setTime('2024-04-04T12:00Z');
  for (let nth = 0; nth < 40; nth += 1) await reachWindows(acting);
  const days = async () => {
    const { announced } = await readSeries(acting, { seriesId });
    return announced.map(({ plan }) => plan.scheduledFor.slice(0, 10));
  };
  const all = (await announced(scene)).map((it) => it.slice(0, 10));
  expect(all).toHaveLength(30);
  expect(await days()).toEqual(all);
  setTime('2024-04-06T12:00Z');
  for (let nth = 0; nth < 4; nth += 1) await followPlans(acting);
  expect(await days()).toEqual([...all.slice(2), '2024-04-06', '2024-04-05']);
});

it('does not exist: says so', async () => {
  const { acting } = await openScene();
  const seriesId = SeriesId.parse('nowhere00000');
  await expect(readSeries(acting, { seriesId })).rejects.toMatchObject({ code: 'series-not-found' });
});
