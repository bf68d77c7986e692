import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { query } from './query.ts';

/** A database of a test's own. */
export type TestDatabase = {
  url: string;
  /** Removes it, also while connections to it are open. */
  drop: () => Promise<void>;
};

/**
 * Makes an empty PostgreSQL database, on the server this test run shares or on the one `CANDOR_TEST_POSTGRES_URL`
 * names (its user must be allowed to create databases).
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.CANDOR_TEST_POSTGRES_URL ?? (await askAtTheDoor());
  const name = `candor_test_${randomBytes(8).toString('hex')}`;
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const drop = async () => void (await query(server, `drop database if exists ${name} with (force)`));
  return { url: url.href, drop };
}

async function askAtTheDoor(): Promise<string> {
  const path = process.env.CANDOR_TEST_POSTGRES_DOOR;
  if (!path) throw new Error('No PostgreSQL: run under vitest, or set CANDOR_TEST_POSTGRES_URL.');
  const { url, error } = JSON.parse(await text(connect(path)));
  if (error) throw new Error(error);
  return url;
}
