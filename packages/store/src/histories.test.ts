import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listIncidents } from './incidents/list-incidents.ts';
import { loadIncident, loadMaintenance, loadSeries } from './log/fold.ts';
import { listMaintenances, listSeries } from './maintenance/list.ts';
import { rebuild } from './read-tables/rebuild.ts';
import { headOf } from './record/entries.ts';
import type { Store } from './store/store.ts';
import { ENGINES, openTestStore } from './testing/engines.ts';
import { live } from './testing/live.ts';
import { steps } from './testing/steps.ts';
import { expectWhole } from './testing/whole.ts';

const RUNS = { sqlite: 20, postgres: 6 };

describe.each(ENGINES)('after any history on %s', (engine) => {
  it('the log is whole, and its read tables are what the log says, live and rebuilt', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const store = await openTestStore(engine);
        await live(store, history);
        await expectWhole(store);

        const rows = await readTables(store);
        for (const incident of await listIncidents(store.reader, { limit: 100 }))
          expect(incident).toEqual(await loadIncident(store.reader, incident.id));
        for (const maintenance of await listMaintenances(store.reader, { order: 'first', limit: 100 }))
          expect(maintenance).toEqual(await loadMaintenance(store.reader, maintenance.id));
        for (const series of await listSeries(store.reader))
          expect(series).toEqual(await loadSeries(store.reader, series.id));

        await store.kysely.updateTable('incident').set({ state: '{}', open: 1, promise_due: null }).execute();
        await store.kysely.updateTable('search_text').set({ place: 9 }).execute();
        await store.kysely.updateTable('maintenance').set({ state: '{}', over: 1, due_at: null }).execute();
        await store.kysely.deleteFrom('series').execute();
        await store.kysely.updateTable('action_item').set({ item: '{}', state: 'lost', due: null }).execute();
        await rebuild(store);
        expect(await readTables(store)).toEqual(rows);
        await store.close();
      }),
      { numRuns: RUNS[engine] },
    );
  });
});

it('any history makes the same record on both engines, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const stores = await Promise.all(ENGINES.map((engine) => openTestStore(engine)));
      for (const store of stores) await live(store, history);
      const [one, other] = await Promise.all(stores.map((store) => headOf(store.reader)));
      expect(one).toEqual(other);
      for (const store of stores) await store.close();
    }),
    { numRuns: 5 },
  );
});

function readTables({ kysely }: Store) {
  const tables = ['incident', 'maintenance', 'series', 'postmortem', 'search_text'] as const;
  const items = kysely.selectFrom('action_item').selectAll().orderBy('incident_id').orderBy('id').execute();
  return Promise.all([...tables.map((table) => kysely.selectFrom(table).selectAll().orderBy('id').execute()), items]);
}
