import pg from 'pg';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createTestDatabase } from './create-test-database.ts';
import { query } from './query.ts';
import { startPostgres } from './start-postgres.ts';

it('gives every caller an empty database of its own', async () => {
  const [one, other] = await Promise.all([create(), create()]);
  await query(one.url, 'create table mine (n int)');
  expect(await query(one.url, tables)).toEqual([{ name: 'mine' }]);
  expect(await query(other.url, tables)).toEqual([]);
});

it('drops a database under open connections, and twice without harm', async () => {
  const { url, drop } = await create();
  const client = new pg.Client({ connectionString: url });
  const errors: Error[] = [];
  client.on('error', (error) => errors.push(error));
  await client.connect();
  await drop();
  await drop();
  await expect(client.query('select 1')).rejects.toThrow();
  expect(errors).not.toEqual([]);
  await expect(query(url, 'select 1')).rejects.toMatchObject({ code: '3D000' });
});

it('uses the server that CANDOR_TEST_POSTGRES_URL names', async () => {
  const other = await startPostgres({ durable: false });
  onTestFinished(other.stop);
  vi.stubEnv('CANDOR_TEST_POSTGRES_URL', other.url);
  const { url } = await create();
  expect(new URL(url).host).toBe(new URL(other.url).host);
  await query(url, 'select 1');
});

const tables = "select table_name as name from information_schema.tables where table_schema = 'public'";

async function create() {
  const database = await createTestDatabase();
  onTestFinished(database.drop);
  return database;
}
