import { PROMISE_GRACE_MS } from '@candor/incidents';
import { addMilliseconds } from '@candor/log';
import { describe, expect, it } from 'vitest';
import { loadIncident } from '../log/fold.ts';
import type { Store } from '../store/store.ts';
import { act, declare, incidentId, minutesLater, publish } from '../testing/acts.ts';
import { ENGINES, openTestStore } from '../testing/engines.ts';
import { duePromises } from './due-promises.ts';
import type { IncidentList } from './list-incidents.ts';
import { listIncidents } from './list-incidents.ts';

describe.each(ENGINES)('the list of incidents on %s', (engine) => {
  it('has the one declared last first, in pages, also among those of the same moment', async () => {
    const store = await openTestStore(engine);
    for (const nth of [3, 1, 2]) await declare(store, nth);
    for (const nth of [5, 4]) await declare(store, nth, { now: minutesLater(1) });
    expect(await listed(store, { limit: 10 })).toEqual([5, 4, 3, 2, 1]);
    expect(await listed(store, { limit: 2 })).toEqual([5, 4]);
    expect(await listed(store, { limit: 2, before: incidentId(4) })).toEqual([3, 2]);
    expect(await listed(store, { limit: 2, before: incidentId(2) })).toEqual([1]);
    expect(await listed(store, { limit: 2, before: incidentId(9) })).toEqual([]);
  });

  it('tells the open ones from those that are over, also when one is reopened', async () => {
    const store = await openTestStore(engine);
    for (const nth of [1, 2, 3]) await declare(store, nth);
    for (const nth of [1, 2]) await publish(store, nth, { commandId: `resolve-${nth}`, status: 'resolved' });
    await publish(store, 1, { commandId: 'reopen', status: 'investigating' });
    expect(await listed(store, { open: true, limit: 10 })).toEqual([3, 1]);
    expect(await listed(store, { open: true, limit: 10, before: incidentId(3) })).toEqual([1]);
    expect(await listed(store, { open: false, limit: 10 })).toEqual([2]);
  });

  it('gives incidents as their streams leave them', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1, { severity: 'SEV2', nextUpdateBy: minutesLater(30) });
    await act(
      store,
      { type: 'OverrideImpact', incidentId: incidentId(1), impact: 'critical', reason: 'Everybody is hit.' },
      { commandId: 'impact' },
    );
    const [incident] = await listIncidents(store.reader, { limit: 1 });
    expect(incident).toMatchObject({ severity: 'SEV2', impactOverride: 'critical', lastSaid: 3 });
    expect(incident).toEqual(await loadIncident(store.reader, incidentId(1)));
  });
});

describe.each(ENGINES)('promises on %s', (engine) => {
  it('run out after their grace, the oldest first, until they are kept, run out or given up', async () => {
    const store = await openTestStore(engine);
    const [early, late] = [minutesLater(20), minutesLater(30)];
    await declare(store, 1, { nextUpdateBy: late });
    await declare(store, 2, { nextUpdateBy: early });
    await declare(store, 3);
    const [lastMoment, justLate] = [0, 1].map((more) => addMilliseconds(early, PROMISE_GRACE_MS + more));
    expect(await duePromises(store.reader, lastMoment ?? early)).toEqual([]);
    expect(await duePromises(store.reader, justLate ?? early)).toEqual([{ incidentId: incidentId(2), due: early }]);
    expect(await duePromises(store.reader, minutesLater(60))).toEqual([
      { incidentId: incidentId(2), due: early },
      { incidentId: incidentId(1), due: late },
    ]);

    const ranOut = { type: 'RunOutPromise', incidentId: incidentId(2), due: early } as const;
    await act(store, ranOut, { commandId: 'clock', now: minutesLater(40) });
    await publish(store, 1, { commandId: 'kept', now: minutesLater(41) });
    expect(await duePromises(store.reader, minutesLater(60))).toEqual([]);
  });
});

async function listed(store: Store, list: IncidentList): Promise<number[]> {
  const incidents = await listIncidents(store.reader, list);
  return incidents.map(({ id }) => Number(id.slice(1)));
}
