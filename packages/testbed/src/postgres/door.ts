import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Postgres } from './start-postgres.ts';
import { startPostgres } from './start-postgres.ts';

/**
 * Vitest's global setup: one server for the whole run, started when the first test asks for a database.
 *
 * Test files run in processes of their own; they ask here, through a socket that only this user can open.
 */
export async function setup(): Promise<() => Promise<void>> {
  let postgres: Promise<Postgres> | undefined;
  const door = createServer(async (socket) => {
    postgres ??= startPostgres({ durable: false });
    const answer = await postgres.then(
      ({ url }) => ({ url }),
      (error) => ({ error: String(error) }),
    );
    socket.end(JSON.stringify(answer));
  });
  const directory = mkdtempSync(join(tmpdir(), 'candor-door-'));
  const path = join(directory, 'postgres.sock');
  door.listen(path);
  await once(door, 'listening');
  process.env.CANDOR_TEST_POSTGRES_DOOR = path;
  return async () => {
    door.close();
    const started = await postgres?.catch(() => undefined);
    await started?.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
