import { until } from '@candor/testbed';
import { Client } from 'pg';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { appendSettings, declare, publish } from '../testing/acts.ts';
import { createDatabase, cutConnections, ENGINES, openTestStore, openUntilEnd } from '../testing/engines.ts';
import type { Limits, Store } from './store.ts';

const HOUR = 3_600_000;
const NEVER: Partial<Limits> = { look: { sqlite: HOUR, postgres: HOUR } };
const OFTEN: Partial<Limits> = { look: { sqlite: 10, postgres: 10 } };

describe.each(ENGINES)('a subscription on %s', (engine) => {
  it('wakes after a commit of this process, before the writer goes on', async () => {
    const store = await openTestStore(engine, { limits: NEVER });
    const woken = subscribed(store);
    await declare(store, 1);
    expect(woken).toHaveBeenCalledTimes(1);
    await publish(store, 1, { commandId: 'update' });
    expect(woken).toHaveBeenCalledTimes(2);
  });

  it('sleeps through what appends nothing or is undone', async () => {
    const store = await openTestStore(engine, { limits: NEVER });
    const woken = subscribed(store);
    await declare(store, 1);
    await declare(store, 1);
    await expect(publish(store, 7, { commandId: 'refused' })).rejects.toMatchObject({ code: 'incident-not-found' });
    const undone = store.transaction(async (tx) => {
      await appendSettings(tx);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    await store.transaction(async () => {});
    expect(woken).toHaveBeenCalledTimes(1);
  });

  it('ends when it is told to, and not the others of the same listener', async () => {
    const store = await openTestStore(engine, { limits: NEVER });
    const woken = subscribed(store);
    const end = store.subscribe(woken);
    await declare(store, 1);
    expect(woken).toHaveBeenCalledTimes(2);
    end();
    end();
    await declare(store, 2);
    expect(woken).toHaveBeenCalledTimes(3);
  });

  it('is not kept from waking by another listener that fails', async () => {
    const logger = { warn: vi.fn(), error: vi.fn() };
    const store = await openTestStore(engine, { limits: NEVER, logger });
    const error = new Error('cannot listen');
    store.subscribe(() => {
      throw error;
    });
    const woken = subscribed(store);
    await declare(store, 1);
    expect(woken).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledWith({ error }, 'A listener for appends failed.');
  });

  it('wakes soon after it began when the log was not empty', async () => {
    const settings = await createDatabase(engine);
    const [store, other] = [await openUntilEnd(settings), await openUntilEnd(settings, { limits: NEVER })];
    await store.migrate();
    await declare(store, 1);
    const woken = subscribed(other);
    await until(() => woken.mock.calls.length === 1, 'the first look woke it');
  });

  it('notices by looking what another process appended and nobody announced', async () => {
    const settings = await createDatabase(engine);
    const [store, other] = [await openUntilEnd(settings, { limits: OFTEN }), await openUntilEnd(settings)];
    await store.migrate();
    const woken = subscribed(store);
    await appendSilently(other);
    await until(() => woken.mock.calls.length === 1, 'it was noticed');
  });

  it('tells once when it cannot look, and looks on', async () => {
    const logger = { warn: vi.fn(), error: vi.fn() };
    const store = await openUntilEnd(await createDatabase(engine), { limits: OFTEN, logger });
    const woken = subscribed(store);
    await until(() => logger.warn.mock.calls.length > 0, 'it failed to look, for there is no log yet');
    await store.migrate();
    await appendSilently(store);
    await until(() => woken.mock.calls.length === 1, 'it looked again');
    const told = logger.warn.mock.calls.filter(([, message]) => message === 'Cannot look for new appends.');
    expect(told).toHaveLength(1);
  });
});

describe('listening on postgres', () => {
  it('hears what another process appends without looking', async () => {
    const { store, other } = await listening();
    const woken = subscribed(store);
    await until(() => listeners(store.url), 'it listens');
    await declare(other, 1);
    await until(() => woken.mock.calls.length === 1, 'it heard');
  });

  it('connects again when the connection is cut, and makes up for what it missed', async () => {
    const { store, other, logger } = await listening();
    const woken = subscribed(store);
    await until(() => listeners(store.url), 'it listens');
    expect(await cutConnections(store.url, 'candor-listen')).toBe(1);
    await appendSilently(other);
    await until(() => woken.mock.calls.length === 1, 'it made up for what it missed');
    expect(await listeners(store.url)).toBe(1);
    await declare(other, 1);
    await until(() => woken.mock.calls.length === 2, 'it hears again');
    expect(logger.warn.mock.calls.map(([, message]) => message)).toContain(
      'The connection that listens for appends was lost; connecting again.',
    );
  });

  it('lets go of its connection when the store closes', async () => {
    const { store } = await listening();
    subscribed(store);
    await until(() => listeners(store.url), 'it listens');
    await store.close();
    await until(async () => (await listeners(store.url)) === 0, 'it left');
  });
});

function subscribed(store: Store) {
  const woken = vi.fn();
  store.subscribe(woken);
  return woken;
}

/** Two stores on one database, the first of which never looks by itself. */
async function listening() {
  const { url } = (await createDatabase('postgres')) as { url: string };
  const logger = { warn: vi.fn(), error: vi.fn() };
  const store = await openUntilEnd({ url }, { limits: NEVER, logger });
  await store.migrate();
  return { store: { ...store, url }, other: await openUntilEnd({ url }), logger };
}

/** How many connections listen to a database. */
async function listeners(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  onTestFinished(() => client.end());
  await client.connect();
  const { rows } = await client.query(
    `select count(*)::int as n from pg_stat_activity
    where datname = current_database() and application_name = 'candor-listen' and query like 'listen%'`,
  );
  return rows[0].n;
}

/** Adds a row that no append wrote, as if its announcement had been lost. */
async function appendSilently(store: Store): Promise<void> {
  const row = { stream: 'page', version: 1, type: 'Odd', schema: 1, data: '{}', actor: 'clock', command_id: 'c' };
  const at = { happened_at: '', recorded_at: '' };
  await store.kysely
    .insertInto('event')
    .values({ sequence: 1, ...row, ...at })
    .execute();
}
