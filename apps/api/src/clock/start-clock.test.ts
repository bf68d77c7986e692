import { IncidentId, Instant } from '@candor/log';
import { loadStream } from '@candor/store';
import { until } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import type { Acting } from '../commands/execute.ts';
import { declareIncident } from '../incidents/declare-incident.ts';
import { createLogger } from '../logger.ts';
import { newId, newSalt } from '../random.ts';
import { commandId } from '../testing/api-process.ts';
import { makePlace } from '../testing/place.ts';
import { expectWhole } from '../testing/published-directory.ts';
import { openScene } from '../testing/scene.ts';
import { startClock } from './start-clock.ts';

const DUE = '2024-04-03T18:30:00.000Z';

/** Declares an incident on the evening of 3 April 2024 that promises its next update for 18:30. */
async function promise(acting: Acting): Promise<IncidentId> {
  const input = { title: 'Messages are late', status: 'investigating', text: 'We look.', features: [] } as const;
  const nextUpdateBy = Instant.parse(DUE);
  const declared = await declareIncident(acting, { ...input, features: [], nextUpdateBy, commandId: commandId() });
  return declared.incidentId;
}

/** Starts the clock and counts how often it asks for the time: once for each of its duties. */
function startWatched(acting: Acting) {
  let looks = 0;
  const now = () => {
    looks += 1;
    return acting.now();
  };
  const clock = startClock({ ...acting, now });
  onTestFinished(clock.stop);
  return { looks: () => looks };
}

const lateIn = async ({ store }: Pick<Acting, 'store'>, incidentId: IncidentId) =>
  (await loadStream(store.reader, `incident/${incidentId}`)).filter((event) => event.type === 'PromiseRanOut');

it('runs a promise out once its grace is over, not before, and only once', async () => {
  const { acting, store, setTime } = await openScene();
  const incidentId = await promise(acting);
  const { looks } = startWatched(acting);
  const lookAgain = async () => {
    const seen = looks();
    await until(() => looks() > seen + 6, 'the clock has looked again');
  };
  setTime('2024-04-03T18:32:00.000Z');
  await lookAgain();
  expect(await lateIn({ store }, incidentId)).toEqual([]);
  setTime('2024-04-03T18:32:00.001Z');
  await until(async () => (await lateIn({ store }, incidentId)).length > 0, 'the promise ran out');
  await lookAgain();
  expect(await lateIn({ store }, incidentId)).toMatchObject([
    { data: { due: DUE }, actor: { role: 'clock', id: null }, commandId: `promise/${incidentId}/late/${DUE}` },
  ]);
});

it('tells of trouble once, goes on, and lets no broken incident hold up the others', async () => {
  const { acting, store, setTime } = await openScene();
  const [broken, whole] = [await promise(acting), await promise(acting)];
  setTime('2024-04-03T19:00Z');
  const damage = { sql: 'update event set data = ? where stream = ?', parameters: ['{', `incident/${broken}`] };
  await store.kysely.executeQuery({ sql: 'drop trigger event_redacts', parameters: [] } as never);
  await store.kysely.executeQuery(damage as never);
  const lines: string[] = [];
  const logger = createLogger('error', { write: (line) => lines.push(line) });
  const { looks } = startWatched({ ...acting, logger });
  await until(async () => (await lateIn({ store }, whole)).length === 1, 'the other promise ran out');
  await until(() => looks() > 18, 'the clock has looked again');
  expect(lines).toHaveLength(1);
});

it('runs out once also when two apis look at one database', async () => {
  const place = await makePlace('postgres');
  const store = await place.open();
  await store.migrate();
  const time = { now: Instant.parse('2024-04-03T18:00Z') };
  const actor = { role: 'publisher', id: 'op1' } as const;
  const now = () => time.now;
  const acting = { store, now, realNow: now, newId, newSalt, actor } as unknown as Acting;
  const incidents = await Promise.all([1, 2, 3, 4].map(() => promise(acting)));
  // Both start by the real clock, long after, at the same time.
  const other = await makePlace('postgres', place);
  const apis = await Promise.all([place.start(), other.start()]);
  for (const { published } of [place, other])
    await until(() => {
      const files = expectWhole(published);
      return incidents.every((id) => files.get(`incidents/${id}/index.html`)?.includes('The promised update is late'));
    }, 'both published that the promises ran out');
  for (const id of incidents) expect(await lateIn({ store }, IncidentId.parse(id))).toHaveLength(1);
  for (const api of apis) expect(await api.stop()).toBe(0);
  for (const api of apis) expect(api.log()).not.toContain('"level":50');
});

it('is late by the time since it last left nothing undone', async () => {
  const { acting } = await openScene();
  let isBroken = false;
  const now = () => {
    if (isBroken) throw new Error('no time');
    return acting.now();
  };
  const clock = startClock({ ...acting, now });
  onTestFinished(clock.stop);
  isBroken = true;
  await until(() => clock.lagMs() > 3_000, 'it is later than a round takes');
  isBroken = false;
  await until(() => clock.lagMs() < 3_000, 'it has caught up');
});
