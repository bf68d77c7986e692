import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A server that runs for a test. */
export type Postgres = {
  /** Connects the superuser to the database `postgres`. */
  url: string;
  /** Stops the server and removes its data. The end of this process does the same. */
  stop: () => Promise<void>;
};

/**
 * Starts a real PostgreSQL server with an empty data directory on a free port of 127.0.0.1, in about a second.
 *
 * It keeps production's promises unless `durable` is false: then it does not wait for the disk (`fsync=off`), which
 * only a test that cuts the machine's power could tell. Text sorts by language (ICU), as on most servers: a query that
 * needs code unit order must say so.
 */
export async function startPostgres({ durable = true }: { durable?: boolean } = {}): Promise<Postgres> {
  const keeper = fork(new URL('./keeper.ts', import.meta.url), [durable ? 'durable' : 'fast'], {
    execArgv: [],
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [answer] = await Promise.race([once(keeper, 'message'), once(keeper, 'exit')]);
  if (!answer?.url) throw new Error(answer?.error ?? `The keeper of PostgreSQL ended with ${answer}.`);
  keeper.unref();
  keeper.channel?.unref();
  return {
    url: answer.url,
    async stop() {
      if (!keeper.connected) return;
      keeper.ref();
      const ended = once(keeper, 'exit');
      keeper.disconnect();
      await ended;
    },
  };
}
